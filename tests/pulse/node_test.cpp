#include "generated/pulse/node.hpp"

#include "generated/pulse/automation.hpp"
#include "generated/pulse/channel.hpp"
#include "generated/pulse/history.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <variant>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::node;

TEST_CASE("a plugin goes where it was asked to go, and the project remembers what it can do")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId channel = pulse.track("Keys").channel;
    const auto piano = pulse.ask<api::AddPlugin>({.channel = channel, .uri = piano_uri});
    const auto reverb = pulse.ask<api::AddPlugin>({.channel = channel, .uri = reverb_uri, .name = "Room", .index = 0});
    REQUIRE(piano);
    REQUIRE(reverb);
    CHECK(piano->node.name == "Piano");
    CHECK(reverb->node.name == "Room");
    const auto seen = pulse.ask<pulse_api::channel::Get>({.channel = channel});
    CHECK(seen->channel.pre_fader == std::vector<NodeId>{reverb->node.id, piano->node.id});
    CHECK(pulse.content().plugins.size() == 2);
    CHECK(pulse.engine.shown->nodes.size() == 2);
}

TEST_CASE("an unknown plugin is refused with the closest one, and one that cannot run with the reason")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId channel = pulse.track("Keys").channel;
    const std::string before = pulse.text();
    const auto unknown = pulse.ask<api::AddPlugin>({.channel = channel, .uri = "http://example.org/revreb"});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == "node.unknownPlugin");
    CHECK(detail_of(unknown.error(), "closest") == reverb_uri);
    CHECK(pulse.refusal<api::AddPlugin>({.channel = channel, .uri = odd_uri}) == "node.unusablePlugin");
    CHECK(pulse.refusal<api::AddPlugin>({.channel = channel, .uri = reverb_uri, .preset = "x"}) ==
          "node.unknownPreset");
    pulse.engine.down = true;
    CHECK(pulse.refusal<api::AddPlugin>({.channel = channel, .uri = reverb_uri}) == "session.engineDown");
    CHECK(pulse.text() == before);
}

TEST_CASE("a preset sets the values that the plugin has and leaves out strangers and defaults")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId channel = pulse.bus("Reverb").id;
    const auto added = pulse.ask<api::AddPlugin>({.channel = channel, .uri = reverb_uri});
    REQUIRE(added);
    const auto set = pulse.ask<api::SetPreset>({.node = added->node.id, .preset = hall_preset});
    REQUIRE(set);
    const auto& plugin = std::get<PluginNode>(set->node.content.value);
    CHECK(plugin.values == std::map<std::string, double>{{"size", 80}});
    CHECK(plugin.preset == hall_preset);
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.ask<api::Get>({.node = added->node.id})->node == added->node);
}

TEST_CASE("a send moved past the fader is pre fader, and its automation goes when it is removed")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    const ChannelId reverb = pulse.bus("Reverb").id;
    const auto send = pulse.ask<api::AddSend>({.channel = bass, .to = reverb, .level = Decibels{-12}});
    REQUIRE(send);
    CHECK(send->node.name == "Reverb");
    const auto moved = pulse.ask<api::Move>({.node = send->node.id, .place = api::Place::pre_fader});
    REQUIRE(moved);
    CHECK(moved->channel.pre_fader == std::vector<NodeId>{send->node.id});
    CHECK(moved->channel.post_fader.empty());
    REQUIRE(pulse.ask<pulse_api::automation::Add>(
        {.parameter = ParameterId{send->node.id.value + ".level"}, .at = beats(0), .value = -20}));
    REQUIRE(pulse.ask<api::Remove>({.node = send->node.id}));
    CHECK(pulse.content().curves.empty());
    CHECK(pulse.content().nodes.empty());
}

TEST_CASE("a send can be changed in parts, and only a send")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    const ChannelId reverb = pulse.bus("Reverb").id;
    const NodeId send = pulse.ask<api::AddSend>({.channel = bass, .to = reverb, .level = Decibels{-12}})->node.id;
    const auto set = pulse.ask<api::SetSend>({.node = send, .pan = Pan{0.5}, .mute = true});
    REQUIRE(set);
    const auto& content = std::get<SendNode>(set->node.content.value);
    CHECK(content.level == Decibels{-12});
    CHECK(content.pan == Pan{0.5});
    CHECK(content.mute);
    const NodeId plugin = pulse.ask<api::AddPlugin>({.channel = bass, .uri = reverb_uri})->node.id;
    CHECK(pulse.refusal<api::SetSend>({.node = plugin, .mute = true}) == "node.notASend");
    CHECK(pulse.refusal<api::SetPreset>({.node = send, .preset = "x"}) == "node.notAPlugin");
    CHECK(pulse.refusal<api::Remove>({.node = NodeId{"node-99"}}) == "node.notFound");
}

TEST_CASE("a send back to what feeds its channel is refused with the way around")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId a = pulse.bus("A").id;
    const ChannelId b = pulse.bus("B").id;
    REQUIRE(pulse.ask<api::AddSend>({.channel = a, .to = b, .level = Decibels{0}}));
    const std::string before = pulse.text();
    const auto back = pulse.ask<api::AddSend>({.channel = b, .to = a, .level = Decibels{0}});
    REQUIRE_FALSE(back);
    CHECK(back.error().code == "routing.cycle");
    CHECK(detail_of(back.error(), "path") == "B > A > B");
    CHECK(pulse.text() == before);
}

TEST_CASE("nodes are bypassed, renamed and listed in the order of the signal")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    const ChannelId reverb = pulse.bus("Reverb").id;
    const NodeId send = pulse.ask<api::AddSend>({.channel = bass, .to = reverb, .level = Decibels{0}})->node.id;
    const NodeId plugin = pulse.ask<api::AddPlugin>({.channel = bass, .uri = reverb_uri})->node.id;
    REQUIRE(pulse.ask<api::SetBypass>({.node = plugin, .bypass = true}));
    REQUIRE(pulse.ask<api::Rename>({.node = plugin, .name = "Box"}));
    const auto listed = pulse.ask<api::List>({.channel = bass})->nodes;
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].id == plugin);
    CHECK(listed[0].bypass);
    CHECK(listed[0].name == "Box");
    CHECK(listed[1].id == send);
}
