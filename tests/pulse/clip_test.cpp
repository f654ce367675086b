#include "generated/pulse/clip.hpp"

#include "generated/pulse/history.hpp"
#include "generated/pulse/lane.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

#include <variant>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::clip;

namespace {

struct ClipFixture : PulseFixture {
    ClipFixture()
    {
        make_project();
        host = track("Loops").id;
        media = import("loop.wav");
    }
    Clip clip(std::int64_t start, std::int64_t length)
    {
        const auto created =
            ask<api::Create>({.track = host, .start = beats(start), .length = beats(length), .media = media});
        REQUIRE(created);
        return created->clip;
    }
    std::vector<Region> regions(const Clip& of)
    {
        const auto seen = ask<api::Get>({.clip = of.id});
        return std::get<AudioLane>(seen->lanes.front().content.value).regions;
    }

    TrackId host;
    MediaId media;
};

} // namespace

TEST_CASE("a clip of a media is as long as the rest of it and plays it from the frame that was asked for")
{
    ClipFixture pulse;
    const auto created =
        pulse.ask<api::Create>({.track = pulse.host, .start = beats(4), .media = pulse.media, .from = Frames{24000}});
    REQUIRE(created);
    CHECK(created->clip.length == beats(1)); // Half a second at 120.
    CHECK(created->clip.name == "loop.wav");
    const auto& regions = std::get<AudioLane>(created->lanes.front().content.value).regions;
    REQUIRE(regions.size() == 1);
    CHECK(regions[0].offset == Frames{24000});
    CHECK(regions[0].media == pulse.media);
}

TEST_CASE("a clip needs a track, a length and a media that is there")
{
    ClipFixture pulse;
    CHECK(pulse.refusal<api::Create>({.track = TrackId{"track-9"}, .start = beats(0), .length = beats(1)}) ==
          "track.notFound");
    CHECK(pulse.refusal<api::Create>({.track = pulse.host, .start = beats(0)}) == "clip.lengthMissing");
    CHECK(pulse.refusal<api::Create>({.track = pulse.host, .start = beats(0), .media = MediaId{"media-9"}}) ==
          "media.notFound");
    CHECK(pulse.refusal<api::Create>({.track = pulse.host, .start = beats(-1), .length = beats(1)}) ==
          "wire.badPayload");
    CHECK(pulse.content().clips.empty());
}

TEST_CASE("trimming keeps the content where it is on the timeline")
{
    ClipFixture pulse;
    const Clip clip = pulse.clip(4, 8);
    const auto trimmed = pulse.ask<api::Trim>({.clip = clip.id, .start = beats(6), .end = beats(10)});
    REQUIRE(trimmed);
    CHECK(trimmed->clip.start == beats(6));
    CHECK(trimmed->clip.length == beats(4));
    CHECK(trimmed->clip.start - trimmed->clip.offset == beats(4));
    CHECK(pulse.refusal<api::Trim>({.clip = clip.id, .end = beats(6)}) == "clip.empty");
    const auto wider = pulse.ask<api::Trim>({.clip = clip.id, .start = beats(2)});
    CHECK(wider->clip.offset == beats(-2));
}

TEST_CASE("slipping moves the content and not the edges")
{
    ClipFixture pulse;
    const Clip clip = pulse.clip(4, 8);
    const auto slipped = pulse.ask<api::Slip>({.clip = clip.id, .by = beats(1)});
    REQUIRE(slipped);
    CHECK(slipped->clip.start == clip.start);
    CHECK(slipped->clip.length == clip.length);
    CHECK(slipped->clip.offset == beats(-1));
}

TEST_CASE("a clip that is split and joined again is the clip it was")
{
    ClipFixture pulse;
    const Clip clip = pulse.clip(0, 8);
    const std::string before = pulse.text();
    const auto split = pulse.ask<api::Split>({.clip = clip.id, .at = beats(3)});
    REQUIRE(split);
    CHECK(split->left.id == clip.id);
    CHECK(split->left.length == beats(3));
    CHECK(split->right.start == beats(3));
    CHECK(split->right.length == beats(5));
    CHECK(split->right.offset == beats(3));
    CHECK(pulse.refusal<api::Split>({.clip = clip.id, .at = beats(3)}) == "clip.outside");
    const auto joined = pulse.ask<api::Join>({.left = split->left.id, .right = split->right.id});
    REQUIRE(joined);
    CHECK(joined->clip == clip);
    CHECK(pulse.text() == before);
}

TEST_CASE("two different clips become one with the content of both cut at their edges")
{
    ClipFixture pulse;
    const Clip left = pulse.clip(0, 8);
    const Clip right = pulse.clip(4, 8);
    REQUIRE(pulse.ask<api::Trim>({.clip = left.id, .end = beats(4)}));
    REQUIRE(pulse.ask<api::Slip>({.clip = right.id, .by = beats(-1)}));
    const auto joined = pulse.ask<api::Join>({.left = left.id, .right = right.id});
    REQUIRE(joined);
    CHECK(joined->clip.length == beats(12));
    const auto regions = pulse.regions(joined->clip);
    REQUIRE(regions.size() == 2);
    CHECK(regions[0].start == beats(0));
    CHECK(regions[0].length == beats(4));
    CHECK(regions[1].start == beats(4));
    CHECK(regions[1].length == beats(7));
    CHECK(regions[1].offset == Frames{24000}); // One beat at 120 beats a minute was cut off.
    CHECK(pulse.content().clips.size() == 1);
    CHECK(pulse.content().lanes.size() == 1);
}

TEST_CASE("clips that do not touch, or one of which is looped, cannot be joined")
{
    ClipFixture pulse;
    const Clip left = pulse.clip(0, 4);
    const Clip far = pulse.clip(5, 4);
    const Clip right = pulse.clip(4, 4);
    CHECK(pulse.refusal<api::Join>({.left = left.id, .right = far.id}) == "clip.notAdjacent");
    REQUIRE(pulse.ask<api::SetLoop>({.clip = right.id, .length = beats(1)}));
    CHECK(pulse.refusal<api::Join>({.left = left.id, .right = right.id}) == "clip.cannotJoin");
}

TEST_CASE("duplicates and repeats follow the clip and have lanes of their own")
{
    ClipFixture pulse;
    const Clip clip = pulse.clip(0, 4);
    const auto copy = pulse.ask<api::Duplicate>({.clip = clip.id});
    REQUIRE(copy);
    CHECK(copy->clip.start == beats(4));
    CHECK(copy->clip.lanes != clip.lanes);
    const auto copies = pulse.ask<api::Repeat>({.clip = copy->clip.id, .count = 3});
    REQUIRE(copies);
    CHECK(copies->clips.back().start == beats(16));
    CHECK(pulse.content().clips.size() == 5);
    REQUIRE(pulse.ask<pulse_api::history::Undo>());
    CHECK(pulse.content().clips.size() == 2);
}

TEST_CASE("clips move between tracks, and are renamed, coloured, muted and looped")
{
    ClipFixture pulse;
    const Clip clip = pulse.clip(0, 4);
    const TrackId other = pulse.track("Other").id;
    const auto moved = pulse.ask<api::Move>({.clip = clip.id, .start = beats(8), .track = other});
    CHECK(moved->clip.track == other);
    CHECK(moved->clip.start == beats(8));
    CHECK(pulse.ask<api::Rename>({.clip = clip.id, .name = "Verse"})->clip.name == "Verse");
    CHECK(pulse.ask<api::SetColour>({.clip = clip.id, .colour = "#e05a00"})->clip.colour == "#e05a00");
    CHECK(pulse.ask<api::SetMute>({.clip = clip.id, .mute = true})->clip.mute);
    CHECK(pulse.ask<api::SetLoop>({.clip = clip.id, .length = beats(2)})->clip.loop_length == beats(2));
    CHECK_FALSE(pulse.ask<api::SetLoop>({.clip = clip.id})->clip.loop_length);
    CHECK(pulse.refusal<api::SetLoop>({.clip = clip.id, .length = Ticks{100}}) == "wire.badPayload");
    CHECK(pulse.ask<api::List>({.track = other})->clips.size() == 1);
    CHECK(pulse.ask<api::List>({.track = pulse.host})->clips.empty());
    REQUIRE(pulse.ask<api::Delete>({.clip = clip.id}));
    CHECK(pulse.refusal<api::Get>({.clip = clip.id}) == "clip.notFound");
}

TEST_CASE("an edit that would leave the limits of a project is refused and nothing changes")
{
    ClipFixture pulse;
    const Clip clip = pulse.clip(0, 4);
    const Ticks most{1125899906842624};
    REQUIRE(pulse.ask<api::Slip>({.clip = clip.id, .by = most}));
    const std::string before = pulse.text();
    CHECK(pulse.refusal<api::Slip>({.clip = clip.id, .by = most}) == "project.limit");
    CHECK(pulse.text() == before);
}
