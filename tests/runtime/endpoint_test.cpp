#include "codegen/runtime/net/endpoint.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using net::parse_endpoint;

TEST_CASE("an endpoint reads back what it writes")
{
    for (const auto& endpoint : {net::unix_endpoint("/run/loophole/pulse.sock"), net::tcp_endpoint(9000),
                                 net::tcp_endpoint(0, "::1"), net::websocket_endpoint(65535, "127.0.0.2")}) {
        const auto read = parse_endpoint(net::to_text(endpoint));
        REQUIRE(read);
        CHECK(*read == endpoint);
    }
    CHECK(net::to_text(net::tcp_endpoint(9000, "::1")) == "tcp:[::1]:9000");
    CHECK(parse_endpoint("tcp:localhost:9000")->host == "127.0.0.1");
    CHECK(parse_endpoint("ws://127.0.0.1:9001/")->port == 9001);
}

TEST_CASE("a bad endpoint says which part is bad")
{
    const auto message = [](std::string_view text) {
        const auto read = parse_endpoint(text);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == "net.badEndpoint");
        CHECK_FALSE(read.error().hint.empty());
        return read.error().message;
    };
    CHECK(message("pulse.sock") == "The endpoint begins with none of `unix:`, `tcp:` and `ws://`.");
    CHECK(message("") == "The endpoint begins with none of `unix:`, `tcp:` and `ws://`.");
    CHECK(message("unix:") == "The path of the socket is missing after `unix:`.");
    CHECK(message("unix:/" + std::string(107, 'x')) ==
          "The path of the socket is 108 bytes long; the system allows 107.");
    CHECK(message("tcp:127.0.0.1") == "The port is missing: it follows the address after a colon.");
    CHECK(message("tcp:[::1]") == "The port is missing: it follows the address after a colon.");
    CHECK(message("tcp::9000") == "The address before the port is missing.");
    CHECK(message("tcp:::1:9000") == "An IPv6 address is written in brackets: [::1]:9000.");
    CHECK(message("tcp:127.0.0.1:65536") == "The port `65536` is not a number from 0 to 65535.");
    CHECK(message("tcp:127.0.0.1:") == "The port `` is not a number from 0 to 65535.");
    CHECK(message("ws://127.0.0.1:-1") == "The port `-1` is not a number from 0 to 65535.");
    CHECK(message("ws://127.0.0.1:9001/pulse") == "A WebSocket has no path here.");
}
