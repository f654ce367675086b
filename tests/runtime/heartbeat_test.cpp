#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace chorus;
using namespace chorus::test;
using namespace std::chrono_literals;

namespace {

struct Endings {
    explicit Endings(rpc::Server& server)
    {
        server.on_disconnect([this](const rpc::Caller& caller, rpc::Ending ending, const wire::Error& reason) {
            all.emplace_back(caller.client_id, ending);
            reasons.push_back(reason.code);
        });
    }
    std::vector<std::pair<std::string, rpc::Ending>> all;
    std::vector<std::string> reasons;
};

std::size_t heartbeats_in(const RawClient& client)
{
    std::size_t count = 0;
    for (const auto& frame : client.frames) {
        const auto envelope = wire::decode_envelope(frame);
        if (envelope->kind == wire::Kind::command && envelope->operation() == toy::heartbeat) ++count;
    }
    return count;
}

rpc::ServerSettings beating()
{
    return {.hello = toy::hello, .heartbeat = rpc::Heartbeat{toy::heartbeat, 10ms, 3}};
}

} // namespace

TEST_CASE("a frozen client with an open socket is found out, and the others stay")
{
    rpc::Loop loop;
    ToyServer toys(loop, beating());
    Endings endings(toys.server);
    rpc::Peer alive(loop, {.answers = toy::heartbeat});
    alive.set_handshake([&](auto done) {
        alive.call(toy::hello_call, "{}", {5s},
                   [done](auto outcome) { done(outcome ? Result<void>() : wire::Failure(outcome.error())); });
    });
    alive.connect(toys.endpoint());
    REQUIRE(alive.wait_until_up({5s}));

    RawClient frozen(toys.endpoint());
    frozen.send_command("client", "hello");
    CHECK(wait_for(loop, [&] { return endings.all.size() == 1; }));
    CHECK(endings.all.front() == std::pair(std::string("toy-client"), rpc::Ending::timed_out));
    CHECK(endings.reasons.front() == "client.timeout");
    frozen.pump();
    CHECK(heartbeats_in(frozen) == 3);
    REQUIRE(frozen.complaint());
    CHECK(frozen.complaint()->error->code == "client.timeout");
    CHECK(toys.server.connections().size() == 1);
    CHECK(alive.up());
}

TEST_CASE("whatever a client sends counts as a sign of life")
{
    rpc::Loop loop;
    ToyServer toys(loop, beating());
    Endings endings(toys.server);
    RawClient busy(toys.endpoint());
    busy.send_command("client", "hello");
    for (int i = 0; i < 20; ++i) {
        const auto seen = heartbeats_in(busy);
        REQUIRE(wait_for(loop, [&] {
            busy.pump();
            return heartbeats_in(busy) > seen;
        }));
        busy.send_frame("even nonsense");
    }
    CHECK(endings.all.empty());
}

TEST_CASE("a server that was held up itself does not blame its clients")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.heartbeat = rpc::Heartbeat{toy::heartbeat, 10ms, 3}});
    Endings endings(toys.server);
    rpc::Peer peer(loop, {.answers = toy::heartbeat});
    peer.connect(toys.endpoint());
    REQUIRE(peer.wait_until_up({5s}));
    std::size_t beats = 0;
    toys.server.set_trace([&](const rpc::TraceRecord& record) {
        if (record.direction == rpc::TraceRecord::Direction::in) ++beats;
    });
    REQUIRE(wait_for(loop, [&] { return beats == 1; }));
    // A handler that takes long: nothing is read meanwhile.
    const auto until = std::chrono::steady_clock::now() + 200ms;
    while (std::chrono::steady_clock::now() < until) {
    }
    REQUIRE(wait_for(loop, [&] { return beats == 5; }));
    CHECK(endings.all.empty());
}

TEST_CASE("where clients send the heartbeats, a silent one is given up")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.silence_limit = 50ms});
    Endings endings(toys.server);
    RawClient silent(toys.endpoint());
    CHECK(wait_for(loop, [&] { return endings.all.size() == 1; }));
    CHECK(endings.all.front().second == rpc::Ending::timed_out);
}

TEST_CASE("a client that sends heartbeats notices a server that no longer answers")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    // A listener that accepts and never answers.
    rpc::Loop frozen;
    rpc::Router router;
    rpc::Server server(frozen, router, {});
    REQUIRE(server.listen(net::unix_endpoint(folder / "frozen.sock")));
    rpc::Peer peer(
        loop, {.reconnect = false, .heartbeat = toy::heartbeat, .heartbeat_interval = 10ms, .heartbeat_misses = 3});
    std::vector<std::string> downs;
    peer.on_down([&](const wire::Error& reason) { downs.push_back(reason.code); });
    peer.connect(net::unix_endpoint(folder / "frozen.sock"));
    REQUIRE(peer.wait_until_up({5s}));
    CHECK(wait_for(loop, [&] { return !downs.empty(); }));
    CHECK(downs == std::vector<std::string>{"rpc.timeout"});
    CHECK_FALSE(peer.up());
}

TEST_CASE("a client that sends heartbeats to a server that answers stays up")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.silence_limit = 100ms});
    rpc::Peer peer(loop, {.heartbeat = toy::echo.operation, .heartbeat_interval = 5ms, .heartbeat_misses = 3});
    peer.connect(toys.endpoint());
    REQUIRE(peer.wait_until_up({5s}));
    CHECK(wait_for(loop, [&] { return toys.echoed.size() >= 60; }));
    CHECK(peer.up());
    CHECK(peer.counters().connects == 1);
    CHECK(peer.counters().late_replies == 0);
}
