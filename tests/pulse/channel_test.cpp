#include "generated/pulse/channel.hpp"

#include "generated/pulse/history.hpp"
#include "generated/pulse/node.hpp"
#include "generated/pulse/routing.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::channel;

TEST_CASE("fader, pan, mute, solo and solo safety of a channel are what was set last")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId id = pulse.track("Bass").channel;
    REQUIRE(pulse.ask<api::SetFader>({.channel = id, .gain = Decibels{-6}}));
    REQUIRE(pulse.ask<api::SetPan>({.channel = id, .pan = Pan{-0.25}}));
    REQUIRE(pulse.ask<api::SetMute>({.channel = id, .mute = true}));
    REQUIRE(pulse.ask<api::SetSolo>({.channel = id, .solo = true}));
    REQUIRE(pulse.ask<api::SetSoloSafe>({.channel = id, .solo_safe = true}));
    const Channel channel = pulse.ask<api::Get>({.channel = id})->channel;
    CHECK(channel.gain == Decibels{-6});
    CHECK(channel.pan == Pan{-0.25});
    CHECK(channel.mute);
    CHECK(channel.solo);
    CHECK(channel.solo_safe);
}

TEST_CASE("a fader above its range is refused by the spec and stays")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId id = pulse.track("Bass").channel;
    CHECK(pulse.refusal<api::SetFader>({.channel = id, .gain = Decibels{30}}) == "wire.badPayload");
    CHECK(pulse.ask<api::Get>({.channel = id})->channel.gain == Decibels{0});
}

TEST_CASE("channels are listed as a mixer shows them: tracks, buses, master")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.bus("Reverb");
    pulse.track("Bass");
    std::string names;
    const auto listed = pulse.ask<api::List>();
    for (const Channel& channel : listed->channels)
        names += channel.name + ' ';
    CHECK(names == "Bass Reverb Master ");
}

TEST_CASE("deleting a bus lets its feeders play into its output and drops sends to it")
{
    PulseFixture pulse;
    pulse.make_project();
    const Channel drums = pulse.bus("Drums");
    const Channel group = pulse.bus("Group");
    const ChannelId kick = pulse.track("Kick").channel;
    REQUIRE(pulse.ask<pulse_api::routing::SetOutput>({.channel = drums.id, .to = group.id}));
    REQUIRE(pulse.ask<pulse_api::routing::SetOutput>({.channel = kick, .to = drums.id}));
    const ChannelId other = pulse.track("Other").channel;
    REQUIRE(pulse.ask<pulse_api::node::AddSend>({.channel = other, .to = drums.id, .level = Decibels{0}}));
    const std::string before = pulse.text();
    REQUIRE(pulse.ask<api::Delete>({.channel = drums.id}));
    CHECK(pulse.ask<api::Get>({.channel = kick})->channel.output == group.id);
    CHECK(pulse.ask<api::Get>({.channel = other})->channel.post_fader.empty());
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.text() == before);
}

TEST_CASE("the master and the channels of tracks cannot be deleted")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track track = pulse.track("Bass");
    CHECK(pulse.refusal<api::Delete>({.channel = pulse.master()}) == "channel.notABus");
    CHECK(pulse.refusal<api::Delete>({.channel = track.channel}) == "channel.notABus");
    CHECK(pulse.refusal<api::Delete>({.channel = ChannelId{"channel-9"}}) == "channel.notFound");
}

TEST_CASE("renaming the channel of a track renames the track")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track track = pulse.track("Bass");
    REQUIRE(pulse.ask<api::Rename>({.channel = track.channel, .name = "Sub"}));
    CHECK(pulse.content().tracks.front().name == "Sub");
}
