#include "pulse/engine/clip_content.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace chorus;
using namespace chorus::pulse;

namespace {

constexpr std::int64_t quarter = ticks_per_quarter;
const TickClock at_120{{120}, {48000}}; // 24000 frames a quarter

Clip clip(std::int64_t start, std::int64_t length, std::int64_t offset = 0)
{
    Clip made;
    made.start = {start};
    made.length = {length};
    made.offset = {offset};
    return made;
}

Clip looped(Clip made, std::int64_t loop_length)
{
    made.loop_length = Ticks{loop_length};
    return made;
}

Region region(std::int64_t start, std::int64_t length, std::int64_t offset_frames = 0)
{
    Region made;
    made.media = MediaId{"media-1"};
    made.start = {start};
    made.length = {length};
    made.offset = {offset_frames};
    made.gain = {0};
    return made;
}

std::optional<RegionSource> source_48k(const MediaId&)
{
    return RegionSource{.index = 3, .media_rate = 48000, .rate = 48000};
}

std::vector<PlanRegion> placed(const Clip& where, const Region& what, const SourceFinder& find = source_48k)
{
    std::vector<PlanRegion> regions;
    append_regions(regions, AudioLane{.regions = {what}}, content_passes(where, 1000), at_120, find);
    return regions;
}

std::vector<PlanNote> played(const Clip& where, std::int64_t start, std::int64_t length)
{
    Note note;
    note.start = {start};
    note.length = {length};
    note.key = 60;
    std::vector<PlanNote> notes;
    append_notes(notes, MidiLane{.notes = {note}}, content_passes(where, 1000), at_120);
    return notes;
}

} // namespace

TEST_CASE("a region sounds where its clip puts it")
{
    const auto regions = placed(clip(4 * quarter, 4 * quarter), region(quarter, 2 * quarter, 500));
    REQUIRE(regions.size() == 1);
    CHECK(regions[0].source == 3);
    CHECK(regions[0].start == Frames{5 * 24000});
    CHECK(regions[0].length == Frames{2 * 24000});
    CHECK(regions[0].offset == Frames{500});
    CHECK(regions[0].gain == 1.0);
}

TEST_CASE("a clip cuts off what lies outside of it, and its offset says where the content begins")
{
    const auto regions = placed(clip(0, 2 * quarter, quarter), region(0, 8 * quarter));
    REQUIRE(regions.size() == 1);
    CHECK(regions[0].start == Frames{0});
    CHECK(regions[0].length == Frames{48000});
    CHECK(regions[0].offset == Frames{24000});
    CHECK(placed(clip(0, quarter, 8 * quarter), region(0, 8 * quarter)).empty());
}

TEST_CASE("content that begins after the start of its clip leaves silence before it")
{
    const auto regions = placed(clip(0, 4 * quarter, -quarter), region(0, quarter));
    REQUIRE(regions.size() == 1);
    CHECK(regions[0].start == Frames{24000});
}

TEST_CASE("a loop is played round by round, beginning at the clip's offset")
{
    const auto regions = placed(looped(clip(0, 5 * quarter, quarter), 2 * quarter), region(0, 2 * quarter));
    REQUIRE(regions.size() == 3);
    CHECK(regions[0].start == Frames{0});
    CHECK(regions[0].offset == Frames{24000});
    CHECK(regions[0].length == Frames{24000});
    CHECK(regions[1].start == Frames{24000});
    CHECK(regions[1].offset == Frames{0});
    CHECK(regions[1].length == Frames{48000});
    CHECK(regions[2].start == Frames{72000});
    CHECK(regions[2].length == Frames{48000});
}

TEST_CASE("rounds of a loop that is no whole number of samples follow one another without a gap")
{
    CHECK(rc::check([] {
        const TickClock clock{{*rc::gen::inRange(60'000'000, 200'000'000) / 1e6}, {44100}};
        const std::int64_t round = *rc::gen::inRange<std::int64_t>(10'000, 4 * quarter);
        const std::int64_t offset = *rc::gen::inRange<std::int64_t>(-8 * quarter, 8 * quarter);
        const Clip where = looped(clip(*rc::gen::inRange<std::int64_t>(0, 100 * quarter), 8 * quarter, offset), round);
        std::vector<PlanRegion> regions;
        append_regions(regions, AudioLane{.regions = {region(0, round)}}, content_passes(where, 10'000), clock,
                       source_48k);
        std::int64_t at = clock.frames_at(where.start).value;
        for (const PlanRegion& each : regions) {
            RC_ASSERT(each.start.value == at);
            at += each.length.value;
        }
        RC_ASSERT(at == clock.frames_at({where.start.value + where.length.value}).value);
    }));
}

TEST_CASE("an endless number of rounds is cut off at what a plan can hold")
{
    CHECK(content_passes(looped(clip(0, 1'000'000'000'000), 1), 1000).size() == 1000);
}

TEST_CASE("fades keep to the ends of the region and shrink where the clip cuts them")
{
    Region faded = region(0, 4 * quarter);
    faded.fade_in = {.length = {2 * quarter}, .shape = FadeShape::linear};
    faded.fade_out = {.length = {quarter}};
    const auto whole = placed(clip(0, 4 * quarter), faded);
    CHECK(whole[0].fade_in == PlanFade{.length = {48000}, .shape = FadeShape::linear});
    CHECK(whole[0].fade_out.length == Frames{24000});

    const auto cut = placed(clip(0, 2 * quarter, quarter), faded);
    CHECK(cut[0].fade_in.length == Frames{24000});
    CHECK(cut[0].fade_out.length == Frames{0});
}

TEST_CASE("fades that are longer than the region never overlap")
{
    Region faded = region(0, quarter);
    faded.fade_in = {.length = {quarter / 4 * 3}};
    faded.fade_out = {.length = {quarter / 2}};
    const auto regions = placed(clip(0, quarter), faded);
    CHECK(regions[0].fade_in.length == Frames{18000});
    CHECK(regions[0].fade_out.length == Frames{6000});
}

TEST_CASE("an offset counts in the media's own rate")
{
    const auto regions = placed(clip(0, quarter), region(0, quarter, 44100), [](const MediaId&) {
        return RegionSource{.index = 0, .media_rate = 44100, .rate = 48000};
    });
    CHECK(regions[0].offset == Frames{48000});
}

TEST_CASE("a region whose media is missing is left out")
{
    CHECK(placed(clip(0, quarter), region(0, quarter), [](const MediaId&) { return std::nullopt; }).empty());
}

TEST_CASE("notes play when they begin inside the clip, and its end cuts them off")
{
    const auto held = played(clip(quarter, 2 * quarter), quarter, 8 * quarter);
    REQUIRE(held.size() == 1);
    CHECK(held[0].start == Frames{48000});
    CHECK(held[0].length == Frames{24000});
    CHECK(played(clip(0, quarter, quarter), 0, 4 * quarter).empty());
    CHECK(played(clip(0, quarter), quarter, quarter).empty());
}

TEST_CASE("notes of a loop come again in every round")
{
    const auto notes = played(looped(clip(0, 4 * quarter), quarter), quarter / 2, quarter);
    REQUIRE(notes.size() == 4);
    CHECK(notes[3].start == Frames{3 * 24000 + 12000});
    CHECK(notes[3].length == Frames{12000});
}

TEST_CASE("a note shorter than a sample still sounds")
{
    CHECK(played(clip(0, quarter), 0, 1)[0].length == Frames{1});
}
