#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

using namespace chorus;
using namespace chorus::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t queue_bytes = 1u << 20;

rpc::ServerSettings small_queue()
{
    return {.limits = {.bytes = queue_bytes, .telemetry_bytes = 64u << 10, .behind = 10s, .farewell = 5s}};
}

std::string event_of(std::size_t bytes, int number)
{
    return "{\"n\":" + std::to_string(number) + ",\"x\":\"" + std::string(bytes, 'x') + "\"}";
}

std::size_t most_queued(const rpc::Server& server)
{
    std::size_t most = 0;
    for (const auto& status : server.connections())
        most = std::max(most, status.queued_bytes);
    return most;
}

struct Watcher {
    Watcher(rpc::Loop& loop, ToyServer& toys) : peer(loop, {})
    {
        subscription = peer.on_event(toy::state.operation, [this](std::string_view) { ++events; });
        peer.connect(toys.endpoint());
        REQUIRE(peer.wait_until_up({5s}));
    }
    rpc::Peer peer;
    rpc::Subscription subscription;
    int events = 0;
};

} // namespace

TEST_CASE("a client that stops reading is cut off with an error, in bounded memory, and the others lose nothing")
{
    rpc::Loop loop;
    ToyServer toys(loop, small_queue());
    std::vector<rpc::Ending> endings;
    toys.server.on_disconnect(
        [&](const rpc::Caller&, rpc::Ending ending, const wire::Error&) { endings.push_back(ending); });
    Watcher reader(loop, toys);
    RawClient stuck(toys.endpoint());
    REQUIRE(wait_for(loop, [&] { return toys.server.connections().size() == 2; }));

    int sent = 0;
    std::size_t most = 0;
    while (toys.server.connections().size() == 2 && sent < 5000) {
        toys.server.emit(toy::state, event_of(10'000, ++sent));
        most = std::max(most, most_queued(toys.server));
        REQUIRE(wait_for(loop, [&] { return reader.events == sent; }));
        if (!endings.empty()) break;
        // It is cut off but its last words wait for a reader, which now reads again.
        if (most > 0 && most_queued(toys.server) < most) stuck.pump();
    }
    CHECK(most <= queue_bytes + 20'000);
    REQUIRE(wait_for(loop, [&] {
        stuck.pump();
        return stuck.closed() && !endings.empty();
    }));
    CHECK(endings == std::vector{rpc::Ending::too_slow});
    REQUIRE(stuck.complaint());
    CHECK(stuck.complaint()->error->code == "client.tooSlow");
    CHECK(stuck.complaint()->operation() == wire::Operation{"client", "tooSlow"});
    CHECK(reader.events == sent);
    CHECK(reader.peer.up());
}

TEST_CASE("a client that reads no byte for the time allowed is cut off, however little waits for it")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.limits = {.behind = 100ms, .farewell = 20ms}});
    std::vector<std::string> reasons;
    toys.server.on_disconnect(
        [&](const rpc::Caller&, rpc::Ending, const wire::Error& reason) { reasons.push_back(reason.code); });
    RawClient stuck(toys.endpoint());
    REQUIRE(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
    while (most_queued(toys.server) == 0)
        toys.server.emit(toy::state, event_of(10'000, 0));
    CHECK(wait_for(loop, [&] { return !reasons.empty(); }));
    CHECK(reasons == std::vector<std::string>{"client.tooSlow"});
}

TEST_CASE("a client that reads slowly but steadily keeps its connection and every event")
{
    rpc::Loop loop;
    ToyServer toys(loop, small_queue());
    RawClient slow(toys.endpoint());
    REQUIRE(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
    int sent = 0;
    while (sent < 500) {
        toys.server.emit(toy::state, event_of(10'000, ++sent));
        if (most_queued(toys.server) > queue_bytes / 2) {
            REQUIRE(wait_for(loop, [&] {
                slow.pump();
                return most_queued(toys.server) == 0;
            }));
        }
    }
    REQUIRE(wait_for(loop, [&] {
        slow.pump();
        return slow.frames.size() == 500;
    }));
    CHECK_FALSE(slow.closed());
    CHECK(toys.server.connections().front().dropped_frames == 0);
}

TEST_CASE("telemetry that nobody reads costs no connection: the newest value waits, the rest is dropped")
{
    rpc::Loop loop;
    ToyServer toys(loop, small_queue());
    RawClient slow(toys.endpoint());
    REQUIRE(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
    const auto id = toys.server.connections().front().caller.connection;
    for (int i = 1; i <= 2000; ++i) {
        toys.server.emit(toy::level, event_of(1000, i));
        toys.server.send_stream(id, std::string(1000, 's'));
    }
    const auto status = toys.server.connections().front();
    CHECK(status.dropped_frames > 1000);
    CHECK(status.queued_bytes < 80u << 10);
    toys.server.emit(toy::state, R"({"last":true})");
    REQUIRE(wait_for(loop, [&] {
        slow.pump();
        return !slow.frames.empty() && slow.frames.back().find("last") != std::string::npos;
    }));
    REQUIRE(slow.frames.size() >= 2);
    CHECK(slow.frames[slow.frames.size() - 2].find("\"n\":2000") != std::string::npos);
    CHECK_FALSE(slow.closed());
}

TEST_CASE("commands are answered at once while streams are flooded")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.limits = {.telemetry_bytes = 8u << 20}});
    RawClient client(toys.endpoint());
    REQUIRE(wait_for(loop, [&] { return toys.server.connections().size() == 1; }));
    const auto connection = toys.server.connections().front().caller.connection;
    for (int i = 0; i < 4000; ++i)
        toys.server.send_stream(connection, std::string(1000, 's'));
    const auto command = client.send_command("toy", "echo");
    REQUIRE(wait_for(loop, [&] { return toys.echoed.size() == 1; }));
    REQUIRE(wait_for(loop, [&] { return client.answer_to(command).has_value(); }));
    // Behind the answer there is still much of the flood.
    CHECK(client.streams.size() < 2000);
    CHECK(wait_for(loop, [&] {
        client.pump();
        return client.streams.size() == 4000;
    }));
}
