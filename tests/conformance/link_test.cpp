#include "conformance/runner/link/link.hpp"

#include "conformance/runner/testee/testee.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <catch2/catch.hpp>

#include <optional>

using namespace chorus::conform;
namespace asio = boost::asio;
namespace websocket = boost::beast::websocket;
using asio::ip::tcp;
using Local = asio::local::stream_protocol;

namespace {

constexpr std::chrono::milliseconds soon{50};
constexpr std::chrono::seconds long_enough{30};

std::string refusal_of(Loop& loop, const std::string& address)
{
    try {
        connect(loop, address, soon);
    } catch (const LinkError& error) {
        return error.what();
    }
    return "connected";
}

/// Listens on a free port; the system takes connections whether or not anybody accepts them.
struct TcpPlace {
    explicit TcpPlace(Loop& loop) : acceptor(loop.context(), {asio::ip::address_v4::loopback(), 0}) {}
    std::string place() const { return "127.0.0.1:" + std::to_string(acceptor.local_endpoint().port()); }
    tcp::acceptor acceptor;
};

/// A WebSocket server that reads only when it is asked to.
class LazyServer {
public:
    explicit LazyServer(Loop& loop) : loop_(loop), place_(loop), stream_(loop.context())
    {
        place_.acceptor.async_accept(stream_.next_layer(), [this](const auto&) {
            stream_.async_accept([this](const auto&) { accepted_ = true; });
        });
    }

    /// A client of it, past the handshake.
    LinkPtr client()
    {
        LinkPtr link = connect(loop_, "ws://" + place_.place());
        link->start([](Lane, std::string_view) {}, [](const std::string&) {});
        REQUIRE(loop_.run_until([&] { return accepted_; }, long_enough));
        return link;
    }

    /// The next so many bytes as they came.
    std::string bytes(std::size_t count)
    {
        std::string read(count, '\0');
        std::optional<boost::system::error_code> outcome;
        asio::async_read(stream_.next_layer(), asio::buffer(read),
                         [&](const boost::system::error_code& error, std::size_t) { outcome = error; });
        REQUIRE(loop_.run_until([&] { return outcome.has_value(); }, long_enough));
        CHECK(*outcome == boost::system::error_code());
        return read;
    }

    /// Whether nothing more comes.
    bool at_end()
    {
        char next = 0;
        std::optional<boost::system::error_code> outcome;
        stream_.next_layer().async_read_some(asio::buffer(&next, 1),
                                             [&](const auto& error, std::size_t) { outcome = error; });
        REQUIRE(loop_.run_until([&] { return outcome.has_value(); }, long_enough));
        return *outcome == asio::error::eof;
    }

private:
    Loop& loop_;
    TcpPlace place_;
    websocket::stream<tcp::socket> stream_;
    bool accepted_ = false;
};

/// How many bytes the frame of a small text has: two, the mask, and the text.
std::size_t framed_size(std::string_view text)
{
    return 6 + text.size();
}

} // namespace

TEST_CASE("a WebSocket peer that says nothing is given up, and the reason is told")
{
    Loop loop;
    const TcpPlace mute(loop);
    CHECK(refusal_of(loop, "ws://" + mute.place()) ==
          mute.place() + " does not answer the WebSocket handshake within 50 ms.");
}

TEST_CASE("a peer that answers a WebSocket handshake with something else is no peer")
{
    Loop loop;
    TcpPlace place(loop);
    tcp::socket other(loop.context());
    place.acceptor.async_accept(other, [&](const auto&) { other.send(asio::buffer("no HTTP\r\n\r\n", 11)); });
    CHECK(refusal_of(loop, "ws://" + place.place()).find("The WebSocket handshake with") == 0);
}

TEST_CASE("a local server that accepts nobody is given up, and one that is late is waited for")
{
    Loop loop;
    const Scratch scratch;
    const std::string path = scratch.path() / "late.sock";
    Local::acceptor acceptor(loop.context());
    acceptor.open();
    acceptor.bind(Local::endpoint(path));
    acceptor.listen(0);
    const std::string address = "unix:" + path;
    const LinkPtr waiting = connect(loop, address, soon); // the system has room for one
    CHECK(refusal_of(loop, address) == address + " accepts no connection within 50 ms.");

    Local::socket accepted(loop.context());
    asio::post(loop.context(), [&] { acceptor.accept(accepted); }); // while the client waits
    CHECK(connect(loop, address, long_enough));
    CHECK(accepted.is_open());
}

TEST_CASE("addresses that cannot be are refused")
{
    Loop loop;
    for (const std::string address : {"tcp:localhost:99999", "tcp:localhost:", "tcp:localhost", "tcp:localhost:80x"})
        CHECK(refusal_of(loop, address) == address + " does not end in a port.");
    CHECK(refusal_of(loop, "tcp:example.org:80") == "tcp:example.org:80 does not name a numeric address.");
    CHECK(refusal_of(loop, "unix:/nowhere/at/all").find("Nobody answers on unix:/nowhere/at/all: ") == 0);
    CHECK(refusal_of(loop, "unix:/" + std::string(200, 'x')).find("Nobody answers on") == 0);
    CHECK(refusal_of(loop, "pulse.sock") == "pulse.sock begins with none of unix:, tcp: and ws://.");
}

TEST_CASE("bytes to a WebSocket peer that does not read wait, and come as they are when it does")
{
    Loop loop;
    LazyServer server(loop);
    const LinkPtr link = server.client();
    std::string many(std::size_t{64} << 20U, 'a');
    many.back() = 'z';
    link->send_bytes(many);
    link->send_bytes("end");
    CHECK(link->unsent() > 0);
    CHECK(server.bytes(many.size()) == many);
    CHECK(server.bytes(3) == "end");
    CHECK(loop.run_until([&] { return link->unsent() == 0; }, long_enough));
}

TEST_CASE("bytes on a WebSocket keep their place among messages, also when it is closed at once")
{
    Loop loop;
    LazyServer server(loop);
    const LinkPtr link = server.client();
    link->send(Lane::control, "one");
    link->send(Lane::control, "two");
    const std::string half = link->head(0, 5) + "hal";
    link->send_bytes(half);
    const std::size_t messages = framed_size("one") + framed_size("two");
    SECTION("closed")
    {
        link->close();
        CHECK(server.bytes(messages + half.size()).substr(messages) == half);
    }
    SECTION("one direction is ended")
    {
        link->send_bytes("lo");
        link->send(Lane::control, "three");
        link->finish_sending();
        CHECK(server.bytes(messages + half.size() + 2).substr(messages) == half + "lo");
        server.bytes(framed_size("three"));
    }
    CHECK(server.at_end());
}
