#include "generated/pulse/lane.hpp"

#include "generated/pulse/clip.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <variant>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::lane;

namespace {

struct LaneFixture : PulseFixture {
    LaneFixture()
    {
        make_project();
        const auto created = ask<pulse_api::clip::Create>(
            {.track = track("Keys").id, .start = beats(0), .length = beats(8), .lane = LaneKind::midi});
        REQUIRE(created);
        clip = created->clip.id;
        midi = created->lanes.front().id;
        media = import("loop.wav");
        audio = ask<api::Add>({.clip = clip, .kind = LaneKind::audio})->lane.id;
    }
    Region region()
    {
        const auto added = ask<api::AddRegion>({.lane = audio, .media = media, .start = beats(0)});
        REQUIRE(added);
        return added->region;
    }

    ClipId clip;
    LaneId midi;
    LaneId audio;
    MediaId media;
};

} // namespace

TEST_CASE("a region without a length plays the rest of its media")
{
    LaneFixture pulse;
    const Region region = pulse.region();
    CHECK(region.length == beats(2)); // One second at 120.
    CHECK(pulse.refusal<api::AddRegion>(
              {.lane = pulse.audio, .media = pulse.media, .start = beats(0), .offset = Frames{48000}}) ==
          "lane.emptyRegion");
}

TEST_CASE("gain and fades of a region are kept, and fades longer than it are refused")
{
    LaneFixture pulse;
    const Region region = pulse.region();
    CHECK(pulse.ask<api::SetGain>({.region = region.id, .gain = Decibels{-3}})->region.gain == Decibels{-3});
    const auto faded = pulse.ask<api::SetFades>(
        {.region = region.id, .in = beats(1), .out = beats(1), .out_shape = FadeShape::linear});
    REQUIRE(faded);
    CHECK(faded->region.fade_in == Fade{beats(1), FadeShape::equal_power});
    CHECK(faded->region.fade_out == Fade{beats(1), FadeShape::linear});
    const std::string before = pulse.text();
    CHECK(pulse.refusal<api::SetFades>({.region = region.id, .in = beats(2)}) == "lane.fadeTooLong");
    CHECK(pulse.text() == before);
}

TEST_CASE("a region that becomes shorter keeps what fits of its fades")
{
    LaneFixture pulse;
    const Region region = pulse.region();
    REQUIRE(pulse.ask<api::SetFades>({.region = region.id, .in = beats(1), .out = beats(1)}));
    const auto moved =
        pulse.ask<api::MoveRegion>({.region = region.id, .start = beats(4), .length = Ticks{983040 * 3 / 2}});
    REQUIRE(moved);
    CHECK(moved->region.fade_in.length == beats(1));
    CHECK(moved->region.fade_out.length == Ticks{983040 / 2});
    REQUIRE(pulse.ask<api::RemoveRegion>({.region = region.id}));
    CHECK(pulse.refusal<api::SetGain>({.region = region.id, .gain = Decibels{0}}) == "lane.regionNotFound");
}

TEST_CASE("notes are kept in order of start, and move in time and pitch")
{
    LaneFixture pulse;
    const auto late = pulse.ask<api::AddNote>({.lane = pulse.midi, .start = beats(2), .length = beats(1), .key = 60});
    const auto early = pulse.ask<api::AddNotes>(
        {.lane = pulse.midi, .notes = {{.start = beats(0), .length = beats(1), .key = 64, .velocity = 80}}});
    REQUIRE(late);
    REQUIRE(early);
    auto notes = pulse.ask<api::ListNotes>({.lane = pulse.midi})->notes;
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].id == early->notes[0].id);
    const auto moved = pulse.ask<api::MoveNotes>(
        {.lane = pulse.midi, .notes = {early->notes[0].id}, .by = beats(3), .transpose = std::int8_t{12}});
    REQUIRE(moved);
    CHECK(moved->notes[0].key == 76);
    CHECK(pulse.ask<api::ListNotes>({.lane = pulse.midi})->notes[1].start == beats(3));
    REQUIRE(pulse.ask<api::RemoveNotes>({.lane = pulse.midi, .notes = {late->note.id}}));
    CHECK(pulse.ask<api::ListNotes>({.lane = pulse.midi})->notes.size() == 1);
}

TEST_CASE("a note that would leave the keys, or is not there, is refused and nothing moves")
{
    LaneFixture pulse;
    const auto note = pulse.ask<api::AddNote>({.lane = pulse.midi, .start = beats(2), .length = beats(1), .key = 120});
    const std::string before = pulse.text();
    CHECK(pulse.refusal<api::MoveNotes>({.lane = pulse.midi, .notes = {note->note.id}, .transpose = std::int8_t{12}}) ==
          "lane.keyOutOfRange");
    CHECK(pulse.refusal<api::RemoveNotes>({.lane = pulse.midi, .notes = {NoteId{"note-99"}}}) == "lane.noteNotFound");
    CHECK(pulse.text() == before);
}

TEST_CASE("regions belong in audio lanes and notes in MIDI lanes")
{
    LaneFixture pulse;
    CHECK(pulse.refusal<api::AddRegion>({.lane = pulse.midi, .media = pulse.media, .start = beats(0)}) ==
          "lane.wrongKind");
    CHECK(pulse.refusal<api::AddNote>({.lane = pulse.audio, .start = beats(0), .length = beats(1), .key = 60}) ==
          "lane.wrongKind");
    CHECK(pulse.refusal<api::ListNotes>({.lane = LaneId{"lane-99"}}) == "lane.notFound");
    CHECK(pulse.ask<api::List>({.clip = pulse.clip})->lanes.size() == 2);
    REQUIRE(pulse.ask<api::Remove>({.lane = pulse.audio}));
    CHECK(pulse.ask<api::List>({.clip = pulse.clip})->lanes.size() == 1);
}
