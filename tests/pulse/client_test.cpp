#include "generated/pulse/client.hpp"

#include "generated/pulse/operations.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::client;

TEST_CASE("the first client of the managing kind is the manager, and there is never a second one")
{
    PulseFixture pulse;
    CHECK(pulse.client().welcome().manager);
    const auto second = pulse.connect("aura", "aura-2");
    CHECK_FALSE(second->welcome().manager);
    CHECK(second->welcome().manager_instance == "aura-1");
    const auto other = pulse.connect("monitor", "monitor-1");
    CHECK_FALSE(other->welcome().manager);
    int managers = 0;
    const auto listed = pulse.ask<api::List>();
    for (const ClientInfo& client : listed->clients)
        managers += client.manager ? 1 : 0;
    CHECK(managers == 1);
}

TEST_CASE("when the manager goes, the next client of its kind takes over")
{
    PulseFixture pulse;
    auto first = pulse.connect("aura", "aura-2");
    const auto events = first->gather<api::Disconnect>();
    REQUIRE(pulse.ask<api::Goodbye>());
    REQUIRE(pulse.wait([&] { return !events->empty(); }));
    CHECK(events->front().client.instance_id == "aura-1");
    const auto clients = first->ask<api::List>()->clients;
    REQUIRE(clients.size() == 1);
    CHECK(clients.front().manager);
}

TEST_CASE("only the manager may shut Pulse down, and then all are told")
{
    PulseFixture pulse;
    const auto other = pulse.connect("monitor", "monitor-1");
    CHECK(other->refusal<api::Shutdown>() == "client.notManager");
    CHECK_FALSE(pulse.stopped());
    const auto farewells = other->gather<api::Shutdown>();
    REQUIRE(pulse.ask<api::Shutdown>({.reason = "Done."}));
    REQUIRE(pulse.wait([&] { return pulse.stopped() && !farewells->empty(); }));
    CHECK(farewells->front().reason == "Done.");
}

TEST_CASE("a client of other specs is refused with both sides named")
{
    PulseFixture pulse;
    const auto refused =
        pulse.ask<api::Hello>({.client_id = "aura", .instance_id = "x", .api_hash = "old", .spec_version = "0.9.0"});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "client.specMismatch");
    CHECK(detail_of(refused.error(), "yours") == "0.9.0 (old)");
}

TEST_CASE("a client hears of the domains that it chose and no others")
{
    PulseFixture pulse;
    pulse.make_project();
    const auto states = pulse.client().gather<pulse_api::project::State>();
    pulse.track("Quiet");
    pulse.client().subscribe({"project"});
    pulse.track("Heard");
    REQUIRE(pulse.wait([&] { return states->size() == 1; }));
    CHECK(states->front().label == "Create track Heard");
    CHECK(pulse.refusal<api::Subscribe>({.domains = {"nonsense"}}) == "client.unknownDomain");
    CHECK(pulse.ask<api::Subscribe>({.domains = {"*"}}));
}

TEST_CASE("a client comes and goes in front of the others")
{
    PulseFixture pulse;
    const auto arrivals = pulse.client().gather<api::Connect>();
    const auto departures = pulse.client().gather<api::Disconnect>();
    auto visitor = pulse.connect("monitor", "monitor-1");
    REQUIRE(pulse.wait([&] { return arrivals->size() == 1; }));
    visitor.reset();
    REQUIRE(pulse.wait([&] { return departures->size() == 1; }));
    CHECK(departures->front().client.client_id == "monitor");
}
