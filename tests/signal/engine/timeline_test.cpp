#include "signal/engine/timeline.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace chorus::signal;

TEST_CASE("slices end at quanta and at the end of the loop, and nowhere else")
{
    CHECK(rc::check([] {
        const std::int64_t start = *rc::gen::inRange(0, 3000);
        const std::int64_t loop_start = *rc::gen::inRange(0, 2000);
        const std::int64_t loop_end = loop_start + *rc::gen::inRange(1, 2000);
        Timeline timeline(start, true, LoopSpan{loop_start, loop_end}, 48000);
        std::int64_t position = start;
        bool looped = false;
        for (int i = 0; i < 100; ++i) {
            const Slice slice = timeline.next(0);
            const std::int64_t end = slice.position + static_cast<std::int64_t>(slice.frames);
            RC_ASSERT(slice.position == position);
            RC_ASSERT(slice.frames >= 1 && slice.frames <= quantum_frames);
            RC_ASSERT(slice.joint == (looped ? Joint::looped : Joint::continuous));
            looped = end == loop_end;
            RC_ASSERT(end % static_cast<std::int64_t>(quantum_frames) == 0 || looped);
            RC_ASSERT(!(slice.position < loop_end && end > loop_end));
            position = looped ? loop_start : end;
        }
    }));
}

TEST_CASE("what will play in two seconds is announced once, in order and through the loop")
{
    const std::int64_t loop_end = GENERATE(100, 5000, 100000, 300000);
    constexpr std::int64_t loop_start = 37;
    Timeline timeline(0, true, LoopSpan{loop_start, loop_end}, 48000);
    Timeline later(0, true, LoopSpan{loop_start, loop_end}, 48000);
    // The way of one timeline, frame by frame, is what another one announced two seconds before.
    std::vector<std::int64_t> announced;
    std::vector<std::int64_t> played;
    while (announced.size() < 400000) {
        const Slice slice = timeline.next(0);
        for (std::uint32_t i = 0; i < slice.expected_frames; ++i)
            announced.push_back(slice.expected + i);
    }
    while (played.size() < 400000) {
        const Slice slice = later.next(0);
        for (std::size_t i = 0; i < slice.frames; ++i)
            played.push_back(slice.position + static_cast<std::int64_t>(i));
    }
    for (std::size_t i = 0; i < 300000; ++i)
        if (announced[i] != played[i + 96000]) FAIL(i);
}

TEST_CASE("the log gives each frame its place, although the executor is ahead")
{
    JumpLog log(1000);
    log.jump(500, 0);
    log.jump(700, 40);
    CHECK(log.frame_at(0) == 1000);
    CHECK(log.frame_at(499) == 1499);
    CHECK(log.frame_at(500) == 0);
    CHECK(log.frame_at(699) == 199);
    CHECK(log.frame_at(700) == 40);
}
