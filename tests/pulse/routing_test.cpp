#include "generated/pulse/routing.hpp"

#include "generated/pulse/node.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::routing;

TEST_CASE("all routes are listed with both ends, and nothing is hidden")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    const ChannelId reverb = pulse.bus("Reverb").id;
    REQUIRE(pulse.ask<pulse_api::node::AddSend>({.channel = bass, .to = reverb, .level = Decibels{0}}));
    std::string names;
    const auto listed = pulse.ask<api::List>();
    for (const api::Route& route : listed->routes)
        names += route.name + "; ";
    CHECK(names == "Bass > Reverb; Bass > Master; Reverb > Master; ");
}

TEST_CASE("a circle of outputs is refused with its path and the old output stays")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId a = pulse.bus("A").id;
    const ChannelId b = pulse.bus("B").id;
    const ChannelId c = pulse.bus("C").id;
    REQUIRE(pulse.ask<api::SetOutput>({.channel = a, .to = b}));
    REQUIRE(pulse.ask<api::SetOutput>({.channel = b, .to = c}));
    const std::string before = pulse.text();
    const auto circle = pulse.ask<api::SetOutput>({.channel = c, .to = a});
    REQUIRE_FALSE(circle);
    CHECK(circle.error().code == "routing.cycle");
    CHECK(detail_of(circle.error(), "path") == "C > A > B > C");
    CHECK(pulse.refusal<api::SetOutput>({.channel = a, .to = a}) == "routing.cycle");
    CHECK(pulse.text() == before);
}

TEST_CASE("a disabled route counts as a way, so enabling it can never make a circle")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId a = pulse.bus("A").id;
    const ChannelId b = pulse.bus("B").id;
    REQUIRE(pulse.ask<api::SetOutput>({.channel = a, .to = b}));
    REQUIRE(pulse.ask<api::SetEnabled>({.route = api::RouteId{a.value + ".output"}, .enabled = false}));
    CHECK(pulse.refusal<api::SetOutput>({.channel = b, .to = a}) == "routing.cycle");
}

TEST_CASE("tracks cannot be played into and the master plays into nothing")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    const ChannelId bus = pulse.bus("Bus").id;
    CHECK(pulse.refusal<api::SetOutput>({.channel = bus, .to = bass}) == "routing.notATarget");
    CHECK(pulse.refusal<api::SetOutput>({.channel = pulse.master(), .to = bus}) == "routing.masterHasNoOutput");
    CHECK(pulse.refusal<api::SetOutput>({.channel = ChannelId{"channel-9"}, .to = bus}) == "channel.notFound");
}

TEST_CASE("outputs and sends are switched off and on as routes")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    const ChannelId reverb = pulse.bus("Reverb").id;
    const NodeId send =
        pulse.ask<pulse_api::node::AddSend>({.channel = bass, .to = reverb, .level = Decibels{0}})->node.id;
    CHECK_FALSE(pulse.ask<api::SetEnabled>({.route = api::RouteId{send.value}, .enabled = false})->route.enabled);
    CHECK_FALSE(
        pulse.ask<api::SetEnabled>({.route = api::RouteId{bass.value + ".output"}, .enabled = false})->route.enabled);
    CHECK_FALSE(pulse.engine.shown->channels[1].output_enabled);
    CHECK(pulse.refusal<api::SetEnabled>({.route = api::RouteId{"channel-1.output"}, .enabled = false}) ==
          "routing.notFound");
}
