#include "signal/dsp/delay_line.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cstddef>
#include <vector>

using namespace chorus::signal::dsp;

namespace {

float sample(std::size_t i)
{
    return static_cast<float>(i + 1);
}

void write(DelayLine& line, std::size_t from, std::size_t frames)
{
    std::vector<float> left(frames);
    std::vector<float> right(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        left[i] = sample(from + i);
        right[i] = -sample(from + i);
    }
    line.write(left.data(), right.data(), frames);
}

/// Whether the block that ended before frame `end` reads as it was `delay` frames earlier.
bool reads_right(const DelayLine& line, std::size_t end, std::size_t delay, std::size_t frames)
{
    std::vector<float> left(frames);
    std::vector<float> right(frames);
    line.read(delay, left.data(), right.data(), frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const std::size_t at = end - frames + i;
        const float expected = at < delay ? 0.0f : sample(at - delay);
        if (left[i] != expected || right[i] != -expected) return false;
    }
    return true;
}

} // namespace

TEST_CASE("a signal comes back late by exactly the delay, whatever the blocks")
{
    CHECK(rc::check([] {
        const auto delay = static_cast<std::size_t>(*rc::gen::inRange(0, 600));
        DelayLine line(delay, 128);
        std::size_t end = 0;
        for (int i = 0; i < 40; ++i) {
            const auto frames = static_cast<std::size_t>(*rc::gen::inRange(1, 129));
            write(line, end, frames);
            end += frames;
            RC_ASSERT(reads_right(line, end, delay, frames));
        }
    }));
}

TEST_CASE("a longer or shorter line goes on with the past of the one before")
{
    for (const std::size_t size : {std::size_t{40}, std::size_t{300}, std::size_t{3000}}) {
        DelayLine before(300, 128);
        for (std::size_t end = 0; end < 1280; end += 128)
            write(before, end, 128);
        DelayLine after(size, 128);
        write(after, 5000, 77); // something of its own that must not be heard
        after.adopt(before);
        write(after, 1280, 100);
        CHECK(reads_right(after, 1380, std::min<std::size_t>(size, 300), 100));
    }
}
