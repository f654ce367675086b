#include "codegen/runtime/net/socket.hpp"
#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/temporary_folder.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

using namespace chorus;
using net::Lane;
using test::TemporaryFolder;
using test::wait_for;

namespace {

/// Sends back every frame.
struct EchoListener {
    EchoListener(rpc::Loop& loop, const net::Endpoint& endpoint)
    {
        auto listening = net::listen(loop.context(), endpoint, [this](net::ConnectionPtr connection) {
            auto* raw = connection.get();
            connection->start([raw](Lane lane, std::string_view body) { raw->send(lane, body); },
                              [this](const wire::Error& reason) { endings.push_back(reason.code); });
        });
        if (!listening) {
            error = listening.error();
        } else {
            listener = std::move(*listening);
        }
    }

    std::unique_ptr<net::Listener> listener;
    std::optional<wire::Error> error;
    std::vector<std::string> endings;
};

std::optional<Result<net::ConnectionPtr>> connect(rpc::Loop& loop, const net::Endpoint& endpoint)
{
    std::optional<Result<net::ConnectionPtr>> outcome;
    net::connect(loop.context(), endpoint, std::chrono::seconds(5),
                 [&](Result<net::ConnectionPtr> connection) { outcome = std::move(connection); });
    wait_for(loop, [&] { return outcome.has_value(); });
    return outcome;
}

mode_t mode_of(const std::string& path)
{
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 0777 : 0;
}

} // namespace

TEST_CASE("every transport carries small and large frames on both lanes")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    const auto endpoint =
        GENERATE_REF(net::unix_endpoint(folder / "echo.sock"), net::tcp_endpoint(0), net::websocket_endpoint(0));
    INFO(net::to_text(endpoint));
    EchoListener echo(loop, endpoint);
    REQUIRE(echo.listener);
    auto outcome = connect(loop, echo.listener->endpoint());
    REQUIRE(outcome);
    REQUIRE(*outcome);
    const net::ConnectionPtr connection = **outcome;
    std::vector<std::pair<Lane, std::string>> got;
    bool ended = false;
    connection->start([&](Lane lane, std::string_view body) { got.emplace_back(lane, body); },
                      [&](const wire::Error&) { ended = true; });

    const std::string large(5'000'000, 'x');
    connection->send(Lane::control, "small");
    connection->send(Lane::control, large);
    connection->send(Lane::control, "");
    REQUIRE(wait_for(loop, [&] { return got.size() == 3; }));
    CHECK(got[0] == std::pair(Lane::control, std::string("small")));
    CHECK(got[1].second == large);
    CHECK(got[2].second.empty());
    connection->send(Lane::stream, std::string("\0\xff", 2));
    REQUIRE(wait_for(loop, [&] { return got.size() == 4; }));
    CHECK(got[3] == std::pair(Lane::stream, std::string("\0\xff", 2)));
    CHECK(connection->queued_bytes() == 0);

    connection->close({"test.done", "Done."});
    CHECK(wait_for(loop, [&] { return ended && echo.endings.size() == 1; }));
    CHECK(echo.endings == std::vector<std::string>{"net.closed"});
}

TEST_CASE("what was sent before closing arrives, also when it is much")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    const auto endpoint =
        GENERATE_REF(net::unix_endpoint(folder / "s"), net::tcp_endpoint(0), net::websocket_endpoint(0));
    INFO(net::to_text(endpoint));
    std::size_t bytes = 0;
    bool ended = false;
    auto listener = net::listen(loop.context(), endpoint, [&](net::ConnectionPtr connection) {
        connection->start([&](Lane, std::string_view body) { bytes += body.size(); },
                          [&](const wire::Error&) { ended = true; });
    });
    REQUIRE(listener);
    auto outcome = connect(loop, (*listener)->endpoint());
    REQUIRE(*outcome);
    (**outcome)->start(nullptr, [](const wire::Error&) {});
    for (int i = 0; i < 20; ++i)
        (**outcome)->send(Lane::control, std::string(1'000'000, 'x'));
    (**outcome)->set_limits({.farewell = std::chrono::seconds(10)});
    (**outcome)->close({"test.done", "Done."});
    CHECK(wait_for(loop, [&] { return ended; }));
    CHECK(bytes == 20'000'000);
}

TEST_CASE("only its owner may use the socket, from the moment it exists, and it goes with the listener")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    const std::string path = folder / "pulse.sock";
    {
        EchoListener echo(loop, net::unix_endpoint(path));
        REQUIRE(echo.listener);
        CHECK(mode_of(path) == 0600);
    }
    CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("two servers cannot listen on one socket, and the error names it")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    const auto endpoint = GENERATE_REF(net::unix_endpoint(folder / "pulse.sock"), net::tcp_endpoint(0));
    EchoListener first(loop, endpoint);
    REQUIRE(first.listener);
    const auto taken = first.listener->endpoint();
    EchoListener second(loop, taken);
    REQUIRE(second.error);
    CHECK(second.error->code == "net.addressInUse");
    CHECK(second.error->message == "Another process already listens on " + net::to_text(taken) + ".");
    CHECK(*connect(loop, taken)); // and the first is unharmed
}

TEST_CASE("the socket of a process that was killed is replaced")
{
    TemporaryFolder folder;
    const auto endpoint = net::unix_endpoint(folder / "pulse.sock");
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        rpc::Loop loop;
        EchoListener echo(loop, endpoint);
        (void)!::write(ready[1], echo.listener ? "y" : "n", 1);
        ::pause();
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    REQUIRE(answer == 'y');
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    REQUIRE(std::filesystem::exists(endpoint.path));

    rpc::Loop loop;
    EchoListener echo(loop, endpoint);
    REQUIRE(echo.listener);
    CHECK(mode_of(endpoint.path) == 0600);
    CHECK(*connect(loop, endpoint));
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST_CASE("a file that is no socket is left alone")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    const std::string path = folder / "notes.txt";
    std::ofstream(path) << "precious";
    EchoListener echo(loop, net::unix_endpoint(path));
    REQUIRE(echo.error);
    CHECK(echo.error->code == "net.cannotListen");
    CHECK(std::filesystem::file_size(path) == 8);
}

TEST_CASE("a listener that ends does not remove the socket of its successor")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    const auto endpoint = net::unix_endpoint(folder / "pulse.sock");
    auto first = std::make_unique<EchoListener>(loop, endpoint);
    std::filesystem::remove(endpoint.path);
    EchoListener second(loop, endpoint);
    REQUIRE(second.listener);
    first.reset();
    CHECK(*connect(loop, endpoint));
}

TEST_CASE("nobody listens where other machines could connect")
{
    rpc::Loop loop;
    for (const char* text : {"tcp:0.0.0.0:0", "ws://0.0.0.0:0", "tcp:[::]:0", "tcp:192.0.2.1:0"}) {
        EchoListener echo(loop, *net::parse_endpoint(text));
        REQUIRE(echo.error);
        CHECK(echo.error->code == "net.notLocal");
    }
}

TEST_CASE("connecting to nobody says so")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    const auto endpoint =
        GENERATE_REF(net::unix_endpoint(folder / "none.sock"), net::tcp_endpoint(1), net::websocket_endpoint(1));
    const auto outcome = connect(loop, endpoint);
    REQUIRE(outcome);
    REQUIRE_FALSE(*outcome);
    CHECK(outcome->error().code == "net.cannotConnect");
    CHECK(outcome->error().message.find(net::to_text(endpoint)) != std::string::npos);
}

TEST_CASE("a folder that does not exist is an error that names the endpoint")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    EchoListener echo(loop, net::unix_endpoint(folder / "missing/pulse.sock"));
    REQUIRE(echo.error);
    CHECK(echo.error->code == "net.cannotListen");
    CHECK(echo.error->message.find("missing/pulse.sock") != std::string::npos);
}

TEST_CASE("a client that half-closes still gets its answers")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    EchoListener echo(loop, net::unix_endpoint(folder / "echo.sock"));
    test::RawClient client(echo.listener->endpoint());
    client.send_frame("last words");
    client.end_sending();
    CHECK(wait_for(loop, [&] {
        client.pump();
        return client.closed();
    }));
    CHECK(client.frames == std::vector<std::string>{"last words"});
    CHECK(wait_for(loop, [&] { return echo.endings.size() == 1; }));
    CHECK(echo.endings == std::vector<std::string>{"net.closed"});
}
