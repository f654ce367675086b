#include "generated/pulse/automation.hpp"
#include "generated/pulse/clip.hpp"
#include "generated/pulse/history.hpp"
#include "generated/pulse/lane.hpp"
#include "generated/pulse/node.hpp"
#include "generated/pulse/parameter.hpp"
#include "generated/pulse/routing.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api;

namespace {

/// A number from 1 to 6, so that ids hit what is there, miss what is not, and repeat.
int some()
{
    return *rc::gen::inRange(1, 7);
}
std::string id(const char* kind)
{
    return std::string(kind) + '-' + std::to_string(some());
}
Ticks place()
{
    return beats(*rc::gen::inRange<std::int64_t>(0, 32));
}
Ticks span()
{
    return beats(*rc::gen::inRange<std::int64_t>(1, 9));
}

void edit_tracks(PulseFixture& pulse)
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        (void)pulse.ask<api::track::Delete>({.track = TrackId{id("track")}});
        break;
    case 1:
        (void)pulse.ask<api::track::Duplicate>({.track = TrackId{id("track")}});
        break;
    case 2:
        (void)pulse.ask<api::track::Move>({.track = TrackId{id("track")}, .index = std::uint32_t(some())});
        break;
    case 3:
        (void)pulse.ask<api::track::Rename>({.track = TrackId{id("track")}, .name = id("name")});
        break;
    default:
        (void)pulse.ask<api::track::Create>();
        break;
    }
}

void edit_mixer(PulseFixture& pulse)
{
    const ChannelId channel{id("channel")};
    const ChannelId other{id("channel")};
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        (void)pulse.ask<api::channel::Delete>({.channel = channel});
        break;
    case 1:
        (void)pulse.ask<api::channel::SetFader>({.channel = channel, .gain = Decibels{-1.5 * some()}});
        break;
    case 2:
        (void)pulse.ask<api::routing::SetOutput>({.channel = channel, .to = other});
        break;
    case 3:
        (void)pulse.ask<api::node::AddSend>({.channel = channel, .to = other, .level = Decibels{-6}});
        break;
    case 4:
        (void)pulse.ask<api::node::AddPlugin>({.channel = channel, .uri = reverb_uri});
        break;
    case 5:
        (void)pulse.ask<api::node::Remove>({.node = NodeId{id("node")}});
        break;
    case 6:
        (void)pulse.ask<api::node::Move>(
            {.node = NodeId{id("node")},
             .place = some() > 3 ? api::node::Place::pre_fader : api::node::Place::post_fader});
        break;
    case 7:
        (void)pulse.ask<api::parameter::Set>({.parameter = ParameterId{id("node") + ".size"}, .value = 7.0 * some()});
        break;
    default:
        (void)pulse.ask<api::channel::Create>();
        break;
    }
}

void edit_clips(PulseFixture& pulse)
{
    const ClipId clip{id("clip")};
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        (void)pulse.ask<api::clip::Delete>({.clip = clip});
        break;
    case 1:
        (void)pulse.ask<api::clip::Split>({.clip = clip, .at = place()});
        break;
    case 2:
        (void)pulse.ask<api::clip::Join>({.left = clip, .right = ClipId{id("clip")}});
        break;
    case 3:
        (void)pulse.ask<api::clip::Move>({.clip = clip, .start = place(), .track = TrackId{id("track")}});
        break;
    case 4:
        (void)pulse.ask<api::clip::Trim>({.clip = clip, .start = place(), .end = place()});
        break;
    case 5:
        (void)pulse.ask<api::clip::Slip>({.clip = clip, .by = place()});
        break;
    case 6:
        (void)pulse.ask<api::clip::Duplicate>({.clip = clip});
        break;
    case 7:
        (void)pulse.ask<api::clip::SetLoop>({.clip = clip, .length = span()});
        break;
    case 8:
        (void)pulse.ask<api::clip::Create>(
            {.track = TrackId{id("track")}, .start = place(), .media = MediaId{"media-1"}});
        break;
    default:
        (void)pulse.ask<api::clip::Create>(
            {.track = TrackId{id("track")}, .start = place(), .length = span(), .lane = LaneKind::midi});
        break;
    }
}

void edit_content(PulseFixture& pulse)
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        (void)pulse.ask<api::lane::AddNote>(
            {.lane = LaneId{id("lane")}, .start = place(), .length = span(), .key = std::uint8_t(60 + some())});
        break;
    case 1:
        (void)pulse.ask<api::lane::SetFades>({.region = RegionId{id("region")}, .in = beats(1), .out = beats(some())});
        break;
    case 2:
        (void)pulse.ask<api::lane::MoveRegion>({.region = RegionId{id("region")}, .start = place(), .length = span()});
        break;
    case 3:
        (void)pulse.ask<api::lane::Remove>({.lane = LaneId{id("lane")}});
        break;
    default:
        (void)pulse.ask<api::automation::Add>(
            {.parameter = ParameterId{id("channel") + ".gain"}, .at = place(), .value = -3.0 * some()});
        break;
    }
}

/// One command, legal or not. Debug builds check all invariants after each.
void edit_somehow(PulseFixture& pulse)
{
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
    case 1:
        return edit_tracks(pulse);
    case 2:
    case 3:
        return edit_mixer(pulse);
    case 4:
    case 5:
        return edit_clips(pulse);
    case 6:
        return edit_content(pulse);
    case 7:
        (void)pulse.ask<api::history::Undo>({.count = std::uint32_t(some())});
        return;
    default:
        (void)pulse.ask<api::history::Redo>({.count = std::uint32_t(some())});
        return;
    }
}

void undo_all(PulseFixture& pulse)
{
    (void)pulse.ask<api::history::Undo>({.count = 1000});
}
void redo_all(PulseFixture& pulse)
{
    (void)pulse.ask<api::history::Redo>({.count = 1000});
}

} // namespace

TEST_CASE("whatever was done, taking all back gives the bytes of the start, and bringing all back those of the end")
{
    CHECK(rc::check("undo all, redo all", [] {
        PulseFixture pulse;
        pulse.make_project();
        const std::string start = pulse.text();
        pulse.import("loop.wav");
        const int edits = *rc::gen::inRange(1, 120);
        for (int edit = 0; edit < edits; ++edit)
            edit_somehow(pulse);
        redo_all(pulse);
        const std::string end = pulse.text();
        undo_all(pulse);
        RC_ASSERT(pulse.text() == start);
        redo_all(pulse);
        RC_ASSERT(pulse.text() == end);
    }));
}

TEST_CASE("whatever was done, a saved project opens as it was and saves to the same bytes")
{
    CHECK(rc::check("save, open, save", [] {
        PulseFixture pulse;
        pulse.make_project();
        pulse.import("loop.wav");
        for (int edit = 0; edit < 60; ++edit)
            edit_somehow(pulse);
        redo_all(pulse);
        const std::string end = pulse.text();
        RC_ASSERT(pulse.ask<api::project::Save>().has_value());
        RC_ASSERT(pulse.ask<api::project::Close>().has_value());
        RC_ASSERT(pulse.ask<api::project::Open>({.path = pulse.folder()}).has_value());
        RC_ASSERT(pulse.text() == end);
        undo_all(pulse);
        redo_all(pulse);
        RC_ASSERT(pulse.text() == end);
    }));
}

TEST_CASE("whatever was done, a Pulse that ends without warning finds every edit again")
{
    CHECK(rc::check("restart and recover", [] {
        PulseFixture pulse;
        pulse.make_project();
        pulse.import("loop.wav");
        for (int edit = 0; edit < 60; ++edit)
            edit_somehow(pulse);
        const std::string end = pulse.text();
        const std::uint64_t revision = pulse.revision();
        pulse.restart();
        RC_ASSERT(pulse.ask<api::project::Open>({.path = pulse.folder(), .recover = api::project::Recovery::recover})
                      .has_value());
        RC_ASSERT(pulse.text() == end);
        RC_ASSERT(pulse.revision() == revision);
    }));
}
