#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <vector>

using namespace chorus;
using namespace chorus::test;
using namespace std::chrono_literals;

namespace {

/// A toy server in a process of its own.
class ServerProcess {
public:
    explicit ServerProcess(const net::Endpoint& endpoint, const rpc::ServerSettings& settings = {})
    {
        int ready[2];
        REQUIRE(::pipe(ready) == 0);
        pid_ = ::fork();
        if (pid_ == 0) serve(endpoint, settings, ready[1]);
        char answer = 0;
        REQUIRE(::read(ready[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~ServerProcess() { kill(); }
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    void signal(int number) const { ::kill(pid_, number); }
    void kill()
    {
        if (pid_ <= 0) return;
        ::kill(pid_, SIGKILL);
        ::waitpid(pid_, nullptr, 0);
        pid_ = 0;
    }

private:
    [[noreturn]] static void serve(const net::Endpoint& endpoint, const rpc::ServerSettings& settings, int ready)
    {
        rpc::Loop loop;
        rpc::Router router;
        std::vector<rpc::ReplySink> kept;
        std::vector<std::string> echoed;
        rpc::Server server(loop, router, settings);
        serve_toys(router, server, kept, echoed);
        (void)!::write(ready, server.listen(endpoint) ? "y" : "n", 1);
        loop.run();
        ::_exit(0);
    }

    pid_t pid_ = 0;
};

} // namespace

TEST_CASE("a client survives that its server is killed and goes on with the next one")
{
    TemporaryFolder folder;
    const auto endpoint = net::unix_endpoint(folder / "toy.sock");
    rpc::Loop loop;
    rpc::Peer peer(loop, {.back_off = {.first = 1ms, .last = 20ms}});
    std::vector<std::string> told;
    peer.on_up([&] { told.push_back("up"); });
    peer.on_down([&](const wire::Error&) { told.push_back("down"); });
    {
        ServerProcess first(endpoint);
        peer.connect(endpoint);
        REQUIRE(peer.call_and_wait(toy::echo_call, R"({"n":1})", {10s}));
        std::string outcome;
        peer.call(toy::later_call, "{}", {60s},
                  [&](Result<std::string_view> answer) { outcome = answer ? "ok" : answer.error().code; });
        REQUIRE(peer.call_and_wait(toy::echo_call, "{}", {10s}));
        first.kill();
        REQUIRE(wait_for(loop, [&] { return !outcome.empty(); }));
        CHECK(outcome == "rpc.disconnected");
    }
    ServerProcess second(endpoint);
    CHECK(peer.call_and_wait(toy::echo_call, R"({"n":2})", {10s}).value() == R"({"n":2})");
    CHECK(told == std::vector<std::string>{"up", "down", "up"});
}

TEST_CASE("a client finds out that its server hangs, although the socket is open")
{
    TemporaryFolder folder;
    const auto endpoint = net::unix_endpoint(folder / "toy.sock");
    ServerProcess server(endpoint);
    rpc::Loop loop;
    rpc::Peer peer(
        loop,
        {.reconnect = false, .heartbeat = toy::echo.operation, .heartbeat_interval = 20ms, .heartbeat_misses = 5});
    std::string down;
    peer.on_down([&](const wire::Error& reason) { down = reason.code; });
    peer.connect(endpoint);
    REQUIRE(peer.wait_until_up({10s}));
    REQUIRE(peer.call_and_wait(toy::echo_call, "{}", {10s}));
    CHECK(down.empty());
    server.signal(SIGSTOP);
    CHECK(wait_for(loop, [&] { return !down.empty(); }));
    CHECK(down == "rpc.timeout");
    server.signal(SIGCONT);
}

TEST_CASE("many clients on many connections each get their own answers")
{
    TemporaryFolder folder;
    const auto endpoint = net::unix_endpoint(folder / "toy.sock");
    ServerProcess server(endpoint);
    rpc::Loop loop;
    std::vector<std::unique_ptr<rpc::Peer>> peers;
    int right = 0;
    for (int i = 0; i < 20; ++i) {
        peers.push_back(std::make_unique<rpc::Peer>(loop, rpc::PeerSettings{}));
        peers.back()->connect(endpoint);
        for (int call = 0; call < 100; ++call) {
            const std::string payload = "{\"n\":" + std::to_string(i * 1000 + call) + "}";
            peers.back()->call(toy::echo_call, payload, {60s}, [&right, payload](Result<std::string_view> answer) {
                if (answer && *answer == payload) ++right;
            });
        }
    }
    CHECK(wait_for(loop, [&] { return right == 2000; }));
}
