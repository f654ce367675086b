#include "pulse/model/tick_clock.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cstdint>

using namespace chorus;
using pulse::TickClock;
using pulse::ticks_per_quarter;

TEST_CASE("a quarter at 120 bpm and 48 kHz has 24000 frames")
{
    const TickClock clock{{120}, {48000}};
    CHECK(clock.frames_at({0}) == Frames{0});
    CHECK(clock.frames_at({ticks_per_quarter}) == Frames{24000});
    CHECK(clock.frames_at({-ticks_per_quarter}) == Frames{-24000});
    CHECK(clock.ticks_at({24000}) == Ticks{ticks_per_quarter});
}

TEST_CASE("the nearest sample is taken, and the later one from the middle")
{
    // 61.44 bpm at 8 kHz is one frame in 125.8 ticks; 125 bpm at 96 kHz is one frame in 64/3 ticks.
    const TickClock clock{{125}, {96000}};
    CHECK(clock.frames_at({10}) == Frames{0});
    CHECK(clock.frames_at({11}) == Frames{1});
    CHECK(clock.frames_at({32}) == Frames{2}); // 1.5 frames
    CHECK(clock.frames_at({-32}) == Frames{-1});
}

TEST_CASE("a tempo written in decimals is that number and does not drift over hours")
{
    // Ten hours at 93.7 bpm are 56220 quarters.
    const TickClock clock{{93.7}, {48000}};
    CHECK(clock.frames_at({56220 * ticks_per_quarter}) == Frames{std::int64_t{10} * 3600 * 48000});
}

TEST_CASE("time conversions hold for all tempos, rates and positions")
{
    CHECK(rc::check("a sample's musical position is at that sample", [] {
        const TickClock clock{{*rc::gen::inRange(5'000'000, 999'000'000) / 1e6},
                              {static_cast<std::uint32_t>(*rc::gen::inRange(8000, 192'000))}};
        const Frames frame{*rc::gen::inRange<std::int64_t>(-1'000'000'000'000, 1'000'000'000'000)};
        RC_PRE(clock.ticks_at(Frames{1'000'000}).value > 1'000'000);
        RC_ASSERT(clock.frames_at(clock.ticks_at(frame)) == frame);
    }));
    CHECK(rc::check("a position on the 960 grid comes back from its sample", [] {
        const TickClock clock{{*rc::gen::inRange(5'000'000, 400'000'000) / 1e6},
                              {static_cast<std::uint32_t>(*rc::gen::inRange(44'100, 192'000))}};
        const std::int64_t tick = *rc::gen::inRange<std::int64_t>(0, 10'000'000);
        const std::int64_t back = clock.ticks_at(clock.frames_at({tick * 1024})).value;
        RC_ASSERT((back + 512) / 1024 == tick);
    }));
    CHECK(rc::check("spans that follow on each other have as many samples as the whole", [] {
        const TickClock clock{{*rc::gen::inRange(5'000'000, 999'000'000) / 1e6},
                              {static_cast<std::uint32_t>(*rc::gen::inRange(8000, 192'000))}};
        const Ticks start{*rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000)};
        const Ticks middle = start + Ticks{*rc::gen::inRange<std::int64_t>(1, 1'000'000'000)};
        const Ticks end = middle + Ticks{*rc::gen::inRange<std::int64_t>(1, 1'000'000'000)};
        RC_ASSERT(clock.frames_in({start, middle}) + clock.frames_in({middle, end}) == clock.frames_in({start, end}));
        RC_ASSERT(clock.frames_at(start) + clock.frames_in({start, end}) == clock.frames_at(end));
    }));
    CHECK(rc::check("later positions are at later samples", [] {
        const TickClock clock{{*rc::gen::inRange(5'000'000, 999'000'000) / 1e6}, {48'000}};
        const auto a = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
        const auto b = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
        RC_ASSERT((a <= b) == (clock.frames_at({a}) <= clock.frames_at({b})) ||
                  clock.frames_at({a}) == clock.frames_at({b}));
    }));
}
