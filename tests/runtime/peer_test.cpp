#include "codegen/runtime/net/socket.hpp"
#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace chorus;
using namespace chorus::test;
using namespace std::chrono_literals;

namespace {

constexpr rpc::BackOff quick{.first = 1ms, .last = 5ms};

/// A toy server that can go and come back at one place.
struct Comeback {
    explicit Comeback(rpc::Loop& used) : loop(used) {}
    void start(rpc::ServerSettings settings = {})
    {
        server = std::make_unique<rpc::Server>(loop, router, std::move(settings));
        if (router.size() == 0) serve_toys(router, *server, kept, echoed);
        REQUIRE(server->listen(endpoint()));
    }
    net::Endpoint endpoint() const { return net::unix_endpoint(folder / "toy.sock"); }

    rpc::Loop& loop;
    TemporaryFolder folder;
    rpc::Router router;
    std::vector<rpc::ReplySink> kept;
    std::vector<std::string> echoed;
    std::unique_ptr<rpc::Server> server;
};

/// One end of a pair in memory that a test plays the server with.
struct FakeServer {
    explicit FakeServer(rpc::Loop& loop)
    {
        auto [near, far] = net::make_memory_pair(loop.context(), loop.context());
        client_end = near;
        connection = far;
        connection->start([this](net::Lane, std::string_view body) { frames.emplace_back(body); },
                          [this](const wire::Error&) { closed = true; });
    }
    void send(std::string_view frame) { connection->send(net::Lane::control, frame); }
    void answer(std::string_view cid, std::string_view name, std::string_view kind = "event")
    {
        std::string text = envelope_text(std::to_string(++last_id), "toy", name, "{}", "pulse", "aura", kind);
        if (!cid.empty()) text.replace(text.find("null"), 4, "\"" + std::string(cid) + "\"");
        send(text);
    }

    net::ConnectionPtr client_end;
    net::ConnectionPtr connection;
    std::vector<std::string> frames;
    int last_id = 0;
    bool closed = false;
};

std::string code_of(const Result<std::string>& outcome)
{
    return outcome ? "ok" : outcome.error().code;
}

/// Collects outcomes as `ok` or codes.
rpc::Peer::ReplyHandler into(std::vector<std::string>& outcomes)
{
    return [&outcomes](Result<std::string_view> outcome) { outcomes.push_back(outcome ? "ok" : outcome.error().code); };
}

} // namespace

TEST_CASE("a blocking call returns the payload, the snapshot or the error")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    peer.connect(toys.endpoint());
    REQUIRE(peer.wait_until_up({5s}));
    CHECK(peer.call_and_wait(toy::echo_call, R"({"to":7})", {5s}).value() == R"({"to":7})");
    CHECK(peer.call_and_wait(toy::show_call, "{}", {5s}).value() == R"({"revision":1})");
    const auto refused = peer.call_and_wait(toy::refuse_call, "{}", {5s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "toy.refused");
    CHECK(refused.error().details.front() == wire::Detail{"limit", std::int64_t{3}});
}

TEST_CASE("calls made before the connection wait for it and keep their order")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    peer.connect(toys.endpoint());
    std::vector<std::string> outcomes;
    for (const char* payload : {R"({"n":1})", R"({"n":2})", R"({"n":3})"}) {
        peer.call(toy::echo_call, payload, {5s}, into(outcomes));
    }
    CHECK(outcomes.empty());
    CHECK(wait_for(loop, [&] { return outcomes.size() == 3; }));
    CHECK(toys.echoed == std::vector<std::string>{R"({"n":1})", R"({"n":2})", R"({"n":3})"});
}

TEST_CASE("a call that is not answered in time fails, and a late answer is ignored")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    peer.connect(toys.endpoint());
    const auto begin = std::chrono::steady_clock::now();
    const auto outcome = peer.call_and_wait(toy::later_call, "{}", {50ms});
    CHECK(std::chrono::steady_clock::now() - begin >= 50ms);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == "rpc.timeout");
    CHECK(outcome.error().message == "No answer to `toy.later` within 50 ms.");
    toys.kept.front().reply("{}");
    CHECK(wait_for(loop, [&] { return peer.counters().late_replies == 1; }));
    CHECK(peer.call_and_wait(toy::echo_call, "{}", {5s}));
}

TEST_CASE("deadlines hold in any order")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    peer.connect(toys.endpoint());
    std::vector<int> expired;
    for (const int milliseconds : {30, 10, 40, 20}) {
        peer.call(toy::later_call, "{}", {std::chrono::milliseconds(milliseconds)},
                  [&expired, milliseconds](Result<std::string_view>) { expired.push_back(milliseconds); });
    }
    CHECK(wait_for(loop, [&] { return expired.size() == 4; }));
    CHECK(expired == std::vector{10, 20, 30, 40});
}

TEST_CASE("when the server goes, calls on the way fail at once and the peer comes back by itself")
{
    rpc::Loop loop;
    Comeback toys(loop);
    toys.start();
    rpc::Peer peer(loop, {.back_off = quick});
    std::vector<std::string> told;
    peer.on_up([&] { told.push_back("up"); });
    peer.on_down([&](const wire::Error& reason) { told.push_back(reason.code); });
    peer.connect(toys.endpoint());
    REQUIRE(peer.wait_until_up({5s}));
    std::vector<std::string> outcomes;
    peer.call(toy::later_call, "{}", {10s}, into(outcomes));
    REQUIRE(wait_for(loop, [&] { return toys.kept.size() == 1; }));
    toys.server.reset();
    REQUIRE(wait_for(loop, [&] { return told.size() == 2; }));
    CHECK(outcomes == std::vector<std::string>{"rpc.disconnected"});
    peer.call(toy::echo_call, "{}", {10s}, into(outcomes));
    toys.kept.clear();
    toys.start();
    CHECK(wait_for(loop, [&] { return outcomes.size() == 2; }));
    CHECK(outcomes.back() == "ok");
    CHECK(told == std::vector<std::string>{"up", "net.closed", "up"});
    CHECK(peer.counters().connects == 2);
}

TEST_CASE("a call that never found a connection says that it was not carried out")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    rpc::Peer peer(loop, {.back_off = quick});
    peer.connect(net::unix_endpoint(folder / "nobody.sock"));
    const auto outcome = peer.call_and_wait(toy::echo_call, "{}", {30ms});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == "rpc.notConnected");
    CHECK(outcome.error().details.back() == wire::Detail{"reasonCode", std::string("net.cannotConnect")});
    CHECK(peer.wait_until_up({10ms}).error().code == "net.cannotConnect");
}

TEST_CASE("without reconnecting the first failure is final and quick")
{
    rpc::Loop loop;
    TemporaryFolder folder;
    rpc::Peer peer(loop, {.reconnect = false});
    peer.connect(net::unix_endpoint(folder / "nobody.sock"));
    std::vector<std::string> outcomes;
    peer.call(toy::echo_call, "{}", {60s}, into(outcomes));
    CHECK(peer.wait_until_up({60s}).error().code == "net.cannotConnect");
    CHECK(outcomes == std::vector<std::string>{"rpc.notConnected"});
    CHECK(code_of(peer.call_and_wait(toy::echo_call, "{}", {60s})) == "rpc.notConnected");
}

TEST_CASE("the introduction goes before all other calls, on each connection")
{
    rpc::Loop loop;
    Comeback toys(loop);
    toys.start({.hello = toy::hello});
    // The toy handler identifies with the first server; this one with whichever there is.
    rpc::Peer peer(loop, {.back_off = quick});
    int introductions = 0;
    peer.set_handshake([&](auto done) {
        peer.call(toy::hello_call, "{}", {5s}, [&, done](Result<std::string_view> outcome) {
            ++introductions;
            done(outcome ? Result<void>() : wire::Failure(outcome.error()));
        });
    });
    std::vector<std::string> outcomes;
    peer.connect(toys.endpoint());
    peer.call(toy::echo_call, "{}", {5s}, into(outcomes));
    CHECK(wait_for(loop, [&] { return outcomes.size() == 1; }));
    CHECK(outcomes.front() == "ok");
    CHECK(introductions == 1);
}

TEST_CASE("an introduction may take several steps, and calls wait for all of them")
{
    rpc::Loop loop;
    FakeServer server(loop);
    rpc::Peer peer(loop, {});
    peer.set_handshake([&](auto done) {
        peer.call(toy::hello_call, "{}", {5s}, [&, done](Result<std::string_view>) {
            peer.call(toy::show_call, "{}", {5s}, [done](Result<std::string_view>) { done({}); });
        });
    });
    peer.adopt(server.client_end);
    std::vector<std::string> outcomes;
    peer.call(toy::echo_call, "{}", {5s}, into(outcomes));
    REQUIRE(wait_for(loop, [&] { return server.frames.size() == 1; }));
    server.send(
        R"({"v":1,"id":"a","cid":"1","ts":"2025-11-21T09:30:00.250Z","origin":"pulse","target":"aura","domain":"client",)"
        R"("kind":"event","name":"hello","priority":"normal","payload":{},"error":null})");
    REQUIRE(wait_for(loop, [&] { return server.frames.size() == 2; }));
    CHECK(server.frames[1].find("\"show\"") != std::string::npos);
    CHECK_FALSE(peer.up());
    server.answer("2", "show", "snapshot");
    REQUIRE(wait_for(loop, [&] { return server.frames.size() == 3; }));
    CHECK(server.frames[2].find("\"echo\"") != std::string::npos);
    CHECK(peer.up());
}

TEST_CASE("a server that refuses the introduction is reported at once")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.hello = toy::hello});
    rpc::Peer peer(loop, {});
    peer.set_handshake([&](auto done) {
        peer.call(toy::hello_call, R"({"from":"stranger"})", {5s}, [done](Result<std::string_view> outcome) {
            done(outcome ? Result<void>() : wire::Failure(outcome.error()));
        });
    });
    bool up = false;
    peer.on_up([&] { up = true; });
    peer.connect(toys.endpoint());
    const auto outcome = peer.wait_until_up({60s});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == "client.mismatch");
    CHECK_FALSE(up);
}

TEST_CASE("the reason that a server gives before it hangs up is the reason of the loss")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.max_connections = 0});
    rpc::Peer peer(loop, {.reconnect = false});
    std::vector<std::string> downs;
    peer.on_down([&](const wire::Error& reason) { downs.push_back(reason.code); });
    peer.connect(toys.endpoint());
    CHECK(wait_for(loop, [&] { return !downs.empty(); }));
    CHECK(downs == std::vector<std::string>{"rpc.tooManyConnections"});
}

TEST_CASE("events reach those who asked, until they no longer want them; unknown ones are counted")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    std::vector<std::string> states;
    auto first = peer.on_event(toy::state.operation, [&](std::string_view payload) { states.emplace_back(payload); });
    auto second = peer.on_event(toy::state.operation, [&](std::string_view) {
        states.push_back("again");
        first.reset();
    });
    peer.connect(toys.endpoint());
    REQUIRE(peer.call_and_wait(toy::echo_call, "{}", {5s}));
    toys.server.emit(toy::state, R"({"n":1})");
    toys.server.emit(toy::state, R"({"n":2})");
    toys.server.emit(toy::other, "{}");
    REQUIRE(peer.call_and_wait(toy::echo_call, "{}", {5s}));
    CHECK(states == std::vector<std::string>{R"({"n":1})", "again", "again"});
    CHECK(peer.counters().unknown_events == 1);
}

TEST_CASE("one who watches everything sees events and complaints as they came")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    std::vector<std::string> seen;
    auto watching = peer.on_any_event([&](const rpc::EventView& event) {
        seen.push_back(std::string(event.domain) + "." + std::string(event.name) + " " +
                       (event.error ? event.error->code : std::string(event.payload)));
        CHECK(event.ts.size() == 24);
    });
    peer.connect(toys.endpoint());
    REQUIRE(peer.call_and_wait(toy::echo_call, "{}", {5s}));
    toys.server.emit(toy::other, R"({"n":1})");
    toys.server.send_error(toys.server.connections().front().caller.connection, {"toy", "burning"},
                           {"toy.burning", "It burns."});
    CHECK(wait_for(loop, [&] { return seen.size() == 2; }));
    CHECK(seen == std::vector<std::string>{R"(other.state {"n":1})", "toy.burning toy.burning"});
}

TEST_CASE("an answer of another name or kind is an error and not taken for the right one")
{
    rpc::Loop loop;
    FakeServer server(loop);
    rpc::Peer peer(loop, {});
    peer.adopt(server.client_end);
    std::vector<std::string> outcomes;
    peer.call(toy::echo_call, "{}", {5s}, into(outcomes));
    peer.call(toy::echo_call, "{}", {5s}, into(outcomes));
    server.answer("1", "show");
    server.answer("2", "echo", "snapshot");
    CHECK(wait_for(loop, [&] { return outcomes.size() == 2; }));
    CHECK(outcomes == std::vector<std::string>{"rpc.badReply", "rpc.badReply"});
}

TEST_CASE("a peer survives whatever a server sends")
{
    rpc::Loop loop;
    FakeServer server(loop);
    rpc::Peer peer(loop, {});
    peer.adopt(server.client_end);
    std::vector<std::string> outcomes;
    peer.call(toy::echo_call, "{}", {5s}, into(outcomes));
    server.send("nonsense");
    server.send("");
    server.answer("999", "echo");
    server.answer("no-number", "echo");
    server.send(envelope_text("x", "toy", "dance", "{}", "pulse", "aura", "command"));
    server.answer("1", "echo");
    CHECK(wait_for(loop, [&] { return outcomes.size() == 1 && server.frames.size() == 2; }));
    CHECK(outcomes.front() == "ok");
    CHECK(server.frames.back().find("rpc.unknownOperation") != std::string::npos);
    CHECK(peer.counters().bad_messages == 2);
    CHECK(peer.counters().late_replies == 2);
}

TEST_CASE("a blocking call inside a callback is refused instead of waiting for itself")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    peer.connect(toys.endpoint());
    std::string inside;
    peer.call(toy::echo_call, "{}", {5s},
              [&](Result<std::string_view>) { inside = code_of(peer.call_and_wait(toy::echo_call, "{}", {5s})); });
    CHECK(wait_for(loop, [&] { return !inside.empty(); }));
    CHECK(inside == "rpc.insideCallback");
    CHECK(peer.call_and_wait(toy::echo_call, "{}", {5s}));
}

TEST_CASE("stopping the loop ends a blocking call")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    peer.connect(toys.endpoint());
    REQUIRE(peer.wait_until_up({5s}));
    rpc::Timer alarm(loop);
    alarm.after(5ms, [&] { loop.stop(); });
    CHECK(code_of(peer.call_and_wait(toy::later_call, "{}", {60s})) == "rpc.stopped");
    toys.kept.clear(); // the answer that nobody waits for any more
    CHECK(peer.call_and_wait(toy::echo_call, "{}", {5s}));
}

TEST_CASE("a command larger than a frame fails without harm")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    peer.connect(toys.endpoint());
    const std::string large = "{\"x\":\"" + std::string(17u << 20, 'x') + "\"}";
    CHECK(code_of(peer.call_and_wait(toy::echo_call, large, {5s})) == "rpc.commandTooLarge");
    CHECK(peer.call_and_wait(toy::echo_call, "{}", {5s}));
}

TEST_CASE("disconnecting fails what is open and a new connection works")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    rpc::Peer peer(loop, {});
    std::vector<std::string> outcomes;
    peer.connect(toys.endpoint());
    REQUIRE(peer.wait_until_up({5s}));
    peer.call(toy::later_call, "{}", {60s}, into(outcomes));
    peer.disconnect();
    CHECK(outcomes == std::vector<std::string>{"rpc.disconnected"});
    CHECK_FALSE(peer.up());
    peer.connect(toys.endpoint());
    CHECK(peer.call_and_wait(toy::echo_call, "{}", {5s}));
}

TEST_CASE("a peer may be destroyed in the middle of everything")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    auto peer = std::make_unique<rpc::Peer>(loop, rpc::PeerSettings{});
    auto subscription = peer->on_event(toy::state.operation, [](std::string_view) {});
    peer->connect(toys.endpoint());
    REQUIRE(peer->wait_until_up({5s}));
    bool gone = false;
    peer->call(toy::later_call, "{}", {60s}, [](Result<std::string_view>) { FAIL("nobody is there any more"); });
    peer->call(toy::echo_call, "{}", {60s}, [&](Result<std::string_view>) {
        peer.reset();
        gone = true;
    });
    CHECK(wait_for(loop, [&] { return gone && toys.server.connections().empty(); }));
}

TEST_CASE("both ends see the same envelopes")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    std::vector<std::string> server_saw;
    std::vector<std::string> client_saw;
    toys.server.set_trace([&](const rpc::TraceRecord& record) { server_saw.emplace_back(record.envelope); });
    rpc::Peer peer(loop, {});
    peer.set_trace([&](const rpc::TraceRecord& record) { client_saw.emplace_back(record.envelope); });
    peer.connect(toys.endpoint());
    REQUIRE(peer.call_and_wait(toy::echo_call, "{}", {5s}));
    CHECK(client_saw.size() == 2);
    CHECK(client_saw == server_saw);
}
