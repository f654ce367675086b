#include "signal/dsp/kernels.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

using namespace chorus::signal;

namespace {

std::vector<float> wave(std::size_t frames, double step)
{
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] = static_cast<float>(std::sin(static_cast<double>(i) * step));
    return samples;
}

} // namespace

TEST_CASE("block arithmetic rounds as one sample after the other does")
{
    // Lengths around the width of vector registers, where the ends are done differently.
    for (std::size_t frames = 1; frames <= 67; ++frames) {
        const auto a = wave(frames, 0.37);
        const auto b = wave(frames, 0.11);
        auto to = b;
        dsp::add_scaled(to.data(), a.data(), 0.3f, frames);
        for (std::size_t i = 0; i < frames; ++i) {
            const float product = a[i] * 0.3f;
            CHECK(to[i] == b[i] + product);
        }
        to = b;
        dsp::add_multiplied(to.data(), a.data(), a.data(), frames);
        for (std::size_t i = 0; i < frames; ++i) {
            const float product = a[i] * a[i];
            CHECK(to[i] == b[i] + product);
        }
    }
}

TEST_CASE("storing gives what adding to silence gives, down to the sign of zero")
{
    const float zero = -0.0f;
    float to = 1.0f;
    dsp::store(&to, &zero, 1);
    CHECK_FALSE(std::signbit(to));
    dsp::store_scaled(&to, &zero, 2.0f, 1);
    CHECK_FALSE(std::signbit(to));
}

TEST_CASE("peak and energy are those of the samples")
{
    auto samples = wave(1003, 0.05);
    samples[777] = -2.5f;
    CHECK(dsp::peak(samples.data(), samples.size()) == 2.5f);
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * sample;
    CHECK(dsp::energy(samples.data(), samples.size()) == Approx(sum));
}

TEST_CASE("one bad sample anywhere is noticed")
{
    for (std::size_t at = 0; at < 37; ++at) {
        auto samples = wave(37, 0.2);
        CHECK(dsp::all_finite(samples.data(), samples.size()));
        samples[at] = std::numeric_limits<float>::quiet_NaN();
        CHECK_FALSE(dsp::all_finite(samples.data(), samples.size()));
        samples[at] = -std::numeric_limits<float>::infinity();
        CHECK_FALSE(dsp::all_finite(samples.data(), samples.size()));
    }
}

TEST_CASE("blending goes from one signal to the other")
{
    float to[] = {1.0f, 1.0f, 1.0f};
    const float from[] = {3.0f, 3.0f, 3.0f};
    const float share[] = {0.0f, 0.5f, 1.0f};
    dsp::blend(to, from, share, 3);
    CHECK(to[0] == 3.0f);
    CHECK(to[1] == 2.0f);
    CHECK(to[2] == 1.0f);
}
