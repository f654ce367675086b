#include "tests/runtime/raw_client.hpp"
#include "tests/runtime/toy_server.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace chorus;
using namespace chorus::test;

namespace {

/// Names of the events that came before the answer to a last command, as `domain.name payload`.
std::vector<std::string> events(rpc::Loop& loop, RawClient& client)
{
    static int fence = 0;
    const std::string id = "fence-" + std::to_string(++fence);
    client.send_frame(envelope_text(id, "toy", "echo"));
    REQUIRE(wait_for(loop, [&] { return client.answer_to(id).has_value(); }));
    std::vector<std::string> found;
    for (const auto& frame : client.frames) {
        const auto envelope = wire::decode_envelope(frame);
        if (!envelope->cid) {
            found.push_back(envelope->domain.str() + "." + envelope->name.str() + " " + std::string(envelope->payload));
        }
    }
    client.frames.clear();
    return found;
}

rpc::ConnectionId connected(rpc::Loop& loop, ToyServer& toys, RawClient& client)
{
    events(loop, client);
    return toys.server.connections().back().caller.connection;
}

using Events = std::vector<std::string>;

} // namespace

TEST_CASE("an event reaches everybody who subscribed to it, and nobody else")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.subscribed = false});
    RawClient all(toys.endpoint());
    toys.server.subscribe_all(connected(loop, toys, all));
    RawClient some(toys.endpoint());
    toys.server.subscribe(connected(loop, toys, some), {{"toy", {"level"}}, {"other", {}}});
    RawClient none(toys.endpoint());
    const auto silent = connected(loop, toys, none);
    CHECK(toys.server.subscriptions(silent)->empty());

    toys.server.emit(toy::state, R"({"n":1})");
    toys.server.emit(toy::level, R"({"n":2})");
    toys.server.emit(toy::other, R"({"n":3})");
    CHECK(events(loop, all) == Events{R"(toy.state {"n":1})", R"(toy.level {"n":2})", R"(other.state {"n":3})"});
    CHECK(events(loop, some) == Events{R"(toy.level {"n":2})", R"(other.state {"n":3})"});
    CHECK(events(loop, none).empty());

    toys.server.send(silent, toy::state, R"({"n":4})");
    CHECK(events(loop, none) == Events{R"(toy.state {"n":4})"});
    CHECK(events(loop, all).empty());
}

TEST_CASE("events of some domains reach everybody")
{
    rpc::Loop loop;
    ToyServer toys(loop, {.subscribed = false, .always_domains = {"other"}});
    RawClient client(toys.endpoint());
    connected(loop, toys, client);
    CHECK_FALSE(toys.server.wanted(toy::state));
    CHECK(toys.server.wanted(toy::other));
    toys.server.emit(toy::other, "{}");
    CHECK(events(loop, client) == Events{"other.state {}"});
}

TEST_CASE("an event goes only to the parties it is for, and not before hello")
{
    static constexpr wire::Party to_signal[] = {wire::Party::signal};
    static constexpr rpc::EventInfo inner{.operation = {"toy", "inner"}, .to = to_signal};
    rpc::Loop loop;
    ToyServer toys(loop, {.hello = toy::hello});
    RawClient client(toys.endpoint());
    const auto refused = client.send_command("toy", "echo");
    REQUIRE(wait_for(loop, [&] { return client.answer_to(refused).has_value(); }));
    CHECK_FALSE(toys.server.wanted(toy::state));
    const auto greeted = client.send_command("client", "hello");
    REQUIRE(wait_for(loop, [&] { return client.answer_to(greeted).has_value(); }));
    CHECK(toys.server.wanted(toy::state));
    CHECK_FALSE(toys.server.wanted(inner));
}

TEST_CASE("a broadcaster for one client sends to that client only")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient first(toys.endpoint());
    const auto id = connected(loop, toys, first);
    RawClient second(toys.endpoint());
    connected(loop, toys, second);
    rpc::OnlyTo only(toys.server, id);
    only.emit(toy::state, "{}");
    CHECK(events(loop, first) == Events{"toy.state {}"});
    CHECK(events(loop, second).empty());
}

TEST_CASE("an event with a rate is sent no more often, and its newest value always arrives")
{
    static constexpr rpc::EventInfo fast{
        .operation = {"toy", "fast"}, .delivery = wire::Delivery::latest, .max_per_second = 20};
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    connected(loop, toys, client);
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 1; i <= 1000; ++i)
        toys.server.emit(fast, "{\"n\":" + std::to_string(i) + "}");
    CHECK(wait_for(loop, [&] {
        client.pump();
        return client.frames.size() == 2;
    }));
    CHECK(std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(50));
    CHECK(wire::decode_envelope(client.frames[0])->payload == R"({"n":1})");
    CHECK(wire::decode_envelope(client.frames[1])->payload == R"({"n":1000})");
}

TEST_CASE("an event that is too large ends the connection, since leaving it out would be a lie")
{
    rpc::Loop loop;
    ToyServer toys(loop);
    RawClient client(toys.endpoint());
    connected(loop, toys, client);
    toys.server.emit(toy::state, "{\"x\":\"" + std::string(17u << 20, 'x') + "\"}");
    CHECK(wait_for(loop, [&] {
        client.pump();
        return client.closed();
    }));
    REQUIRE(client.complaint());
    CHECK(client.complaint()->error->code == "rpc.eventTooLarge");
}
