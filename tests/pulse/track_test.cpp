#include "generated/pulse/track.hpp"

#include "generated/pulse/clip.hpp"
#include "generated/pulse/history.hpp"
#include "generated/pulse/node.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::track;

TEST_CASE("a new track comes with a channel of its name that plays into the master")
{
    PulseFixture pulse;
    pulse.make_project();
    const auto created = pulse.ask<api::Create>({.name = "Bass", .colour = "#205080"});
    REQUIRE(created);
    CHECK(created->track.name == "Bass");
    CHECK(created->channel.name == "Bass");
    CHECK(created->channel.kind == ChannelKind::track);
    CHECK(created->channel.output == pulse.master());
    CHECK(pulse.ask<api::List>()->tracks == std::vector<Track>{created->track});
}

TEST_CASE("a track without a name is numbered, and takes the place that was asked for")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track first = pulse.track("First");
    const auto second = pulse.ask<api::Create>({.index = 0});
    REQUIRE(second);
    CHECK(second->track.name == "Track 2");
    CHECK(pulse.ask<api::List>()->tracks.front().id == second->track.id);
}

TEST_CASE("nothing can be done to tracks without a project or to a track that is not there")
{
    PulseFixture pulse;
    CHECK(pulse.refusal<api::Create>() == "project.notOpen");
    CHECK(pulse.refusal<api::List>() == "project.notOpen");
    pulse.make_project();
    const std::string before = pulse.text();
    const TrackId nobody{"track-9"};
    CHECK(pulse.refusal<api::Rename>({.track = nobody, .name = "x"}) == "track.notFound");
    CHECK(pulse.refusal<api::Delete>({.track = nobody}) == "track.notFound");
    CHECK(pulse.refusal<api::Get>({.track = nobody}) == "track.notFound");
    CHECK(pulse.text() == before);
}

TEST_CASE("renaming and colouring a track keeps all ids and renames its channel")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track track = pulse.track("Bass");
    REQUIRE(pulse.ask<api::Rename>({.track = track.id, .name = "Sub"}));
    REQUIRE(pulse.ask<api::SetColour>({.track = track.id, .colour = "#ffffff"}));
    const auto seen = pulse.ask<api::Get>({.track = track.id});
    CHECK(seen->track.name == "Sub");
    CHECK(seen->track.colour == "#ffffff");
    CHECK(seen->channel.name == "Sub");
    CHECK(seen->channel.id == track.channel);
    REQUIRE(pulse.ask<api::SetColour>({.track = track.id}));
    CHECK_FALSE(pulse.ask<api::Get>({.track = track.id})->track.colour);
}

TEST_CASE("muting and soloing a track acts on its channel")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track track = pulse.track("Bass");
    CHECK(pulse.ask<api::SetMute>({.track = track.id, .mute = true})->channel.mute);
    CHECK(pulse.ask<api::SetSolo>({.track = track.id, .solo = true})->channel.solo);
    CHECK(pulse.ask<api::Get>({.track = track.id})->channel.mute);
}

TEST_CASE("a moved track keeps its id and the others close the gap")
{
    PulseFixture pulse;
    pulse.make_project();
    const TrackId a = pulse.track("A").id;
    const TrackId b = pulse.track("B").id;
    const TrackId c = pulse.track("C").id;
    CHECK(pulse.ask<api::Move>({.track = c, .index = 0})->order == std::vector<TrackId>{c, a, b});
    CHECK(pulse.ask<api::Move>({.track = c, .index = 99})->order == std::vector<TrackId>{a, b, c});
}

TEST_CASE("deleting a track takes its clips, nodes and channel with it, and one undo brings all back")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track track = pulse.track("Keys");
    const Channel reverb = pulse.bus("Reverb");
    REQUIRE(pulse.ask<pulse_api::clip::Create>(
        {.track = track.id, .start = beats(0), .length = beats(4), .lane = LaneKind::midi}));
    REQUIRE(pulse.ask<pulse_api::node::AddSend>({.channel = track.channel, .to = reverb.id, .level = Decibels{-6}}));
    const std::string before = pulse.text();
    REQUIRE(pulse.ask<api::Delete>({.track = track.id}));
    const ProjectContent left = pulse.content();
    CHECK(left.tracks.empty());
    CHECK(left.clips.empty());
    CHECK(left.lanes.empty());
    CHECK(left.nodes.empty());
    CHECK(left.channels.size() == 2);
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.text() == before);
}

TEST_CASE("a duplicated track has everything of the original under new ids")
{
    PulseFixture pulse;
    pulse.make_project();
    const Track track = pulse.track("Keys");
    REQUIRE(pulse.ask<pulse_api::node::AddPlugin>({.channel = track.channel, .uri = piano_uri}));
    REQUIRE(pulse.ask<pulse_api::clip::Create>(
        {.track = track.id, .start = beats(0), .length = beats(4), .lane = LaneKind::midi}));
    pulse.track("Below");
    const auto copy = pulse.ask<api::Duplicate>({.track = track.id});
    REQUIRE(copy);
    CHECK(copy->track.name == "Keys copy");
    CHECK(copy->channel.pre_fader.size() == 1);
    const ProjectContent all = pulse.content();
    CHECK(all.settings.track_order[1] == copy->track.id);
    CHECK(all.clips.size() == 2);
    CHECK(all.nodes.size() == 2);
    CHECK(all.plugins.size() == 1);
}
