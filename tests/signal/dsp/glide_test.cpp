#include "signal/dsp/glide.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

using namespace chorus::signal::dsp;

namespace {

/// What a value that should be `target` becomes over `frames` frames, worked on in blocks of `block`.
std::vector<float> glide_to(Glide& glide, float target, std::size_t frames, std::size_t block)
{
    std::vector<float> values(frames, target);
    for (std::size_t at = 0; at < frames; at += block) {
        const std::size_t count = std::min(block, frames - at);
        if (glide.moves(target)) glide.apply(values.data() + at, count);
        glide.end_block(values[at + count - 1]);
    }
    return values;
}

} // namespace

TEST_CASE("a new value is reached in a straight line and then exactly")
{
    Glide glide(240);
    CHECK(glide_to(glide, 1.0f, 10, 10) == std::vector<float>(10, 1.0f)); // the first value is taken as it is
    glide.rejoin();
    const auto values = glide_to(glide, 0.25f, 300, 300);
    for (std::size_t i = 0; i < 240; ++i)
        CHECK(values[i] == Approx(1.0 - 0.75 * static_cast<double>(i + 1) / 240.0));
    CHECK(std::count(values.begin() + 239, values.end(), 0.25f) == 61);
}

TEST_CASE("a glide does not depend on the blocks")
{
    Glide one(240);
    Glide other(240);
    glide_to(one, 0.0f, 1, 1);
    glide_to(other, 0.0f, 1, 1);
    one.rejoin();
    other.rejoin();
    CHECK(glide_to(one, 0.7f, 500, 500) == glide_to(other, 0.7f, 500, 37));
}

TEST_CASE("a value that is changed again in the middle of a glide makes no step")
{
    Glide glide(240);
    glide_to(glide, 0.0f, 1, 1);
    glide.rejoin();
    const float last = glide_to(glide, 1.0f, 100, 100).back();
    glide.rejoin();
    const float next = glide_to(glide, -1.0f, 1, 1).back();
    CHECK(std::abs(next - last) < 1.5f / 240.0f);
}
