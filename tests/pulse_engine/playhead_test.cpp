#include "pulse/engine/playhead.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using pulse::Playhead;
using namespace std::chrono_literals;

namespace {
const Playhead::Instant start{1h};
}

TEST_CASE("a stopped playhead stays where it is")
{
    Playhead playhead;
    playhead.report(false, {4800}, start);
    CHECK(playhead.position_at(start + 10s) == Frames{4800});
}

TEST_CASE("a rolling playhead goes on with the clock, also while nobody reports")
{
    Playhead playhead;
    playhead.report(true, {4800}, start);
    CHECK(playhead.position_at(start) == Frames{4800});
    CHECK(playhead.position_at(start + 1500ms) == Frames{4800 + 72000});
    CHECK(playhead.position_at(start - 1s) == Frames{4800});
}

TEST_CASE("a rolling playhead goes round in the loop")
{
    Playhead playhead;
    playhead.set_loop(FrameRange{.start = {48000}, .end = {96000}});
    playhead.report(true, {72000}, start);
    CHECK(playhead.position_at(start + 400ms) == Frames{91200});
    CHECK(playhead.position_at(start + 500ms) == Frames{48000});
    CHECK(playhead.position_at(start + 3750ms) == Frames{60000});
}

TEST_CASE("who starts behind the loop never enters it")
{
    Playhead playhead;
    playhead.set_loop(FrameRange{.start = {0}, .end = {48000}});
    playhead.report(true, {48000}, start);
    CHECK(playhead.position_at(start + 1s) == Frames{96000});
}
