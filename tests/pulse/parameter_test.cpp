#include "generated/pulse/parameter.hpp"

#include "generated/pulse/history.hpp"
#include "generated/pulse/node.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::parameter;

TEST_CASE("everything that can be set is listed once, under names that people can type")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    const ChannelId reverb = pulse.bus("Reverb").id;
    REQUIRE(pulse.ask<pulse_api::node::AddSend>({.channel = bass, .to = reverb, .level = Decibels{-6}}));
    REQUIRE(pulse.ask<pulse_api::node::AddPlugin>({.channel = reverb, .uri = reverb_uri, .name = "Hall"}));
    std::set<std::string> ids;
    std::string names;
    const auto listed = pulse.ask<api::List>();
    for (const api::Parameter& parameter : listed->parameters) {
        CHECK(ids.insert(parameter.id.value).second);
        names += parameter.name + ' ';
    }
    CHECK(names == "Bass/gain Bass/pan Reverb/level Reverb/pan Reverb/gain Reverb/pan Hall/mix Hall/size Hall/freeze "
                   "Master/gain Master/pan ");
    CHECK(pulse.ask<api::List>({.channel = bass})->parameters.size() == 4);
}

TEST_CASE("a parameter of a plugin is set within its range, and whole where it must be")
{
    PulseFixture pulse;
    pulse.make_project();
    const auto node = pulse.ask<pulse_api::node::AddPlugin>({.channel = pulse.master(), .uri = reverb_uri})->node.id;
    const ParameterId mix{node.value + ".mix"};
    const auto set = pulse.ask<api::Set>({.parameter = mix, .value = 0.35});
    REQUIRE(set);
    CHECK(set->parameter.value == 0.35);
    CHECK(pulse.refusal<api::Set>({.parameter = mix, .value = 1.5}) == "parameter.outOfRange");
    CHECK(pulse.ask<api::Get>({.parameter = mix})->parameter.value == 0.35);
    CHECK(pulse.ask<api::Set>({.parameter = ParameterId{node.value + ".freeze"}, .value = 0.8})->parameter.value == 1);
    REQUIRE(pulse.ask<pulse_api::history::Undo>({.count = 2}));
    CHECK(pulse.ask<api::Get>({.parameter = mix})->parameter.value == 0.5);
}

TEST_CASE("faders and sends are parameters too")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    REQUIRE(pulse.ask<api::Set>({.parameter = ParameterId{bass.value + ".gain"}, .value = -9}));
    CHECK(pulse.content().channels[1].gain == Decibels{-9});
    CHECK(pulse.refusal<api::Set>({.parameter = ParameterId{bass.value + ".colour"}, .value = 1}) ==
          "parameter.notFound");
    CHECK(pulse.refusal<api::List>({.node = NodeId{"node-9"}}) == "parameter.ownerNotFound");
}
