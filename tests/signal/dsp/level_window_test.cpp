#include "signal/dsp/level_window.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstddef>
#include <vector>

using namespace chorus::signal::dsp;

TEST_CASE("after 300 ms of a sine the level is its RMS, and 300 ms later nothing is left of it")
{
    LevelWindow window(48000);
    std::vector<float> sine(14400);
    for (std::size_t i = 0; i < sine.size(); ++i)
        sine[i] = static_cast<float>(0.5 * std::sin(2.0 * std::acos(-1.0) * 1000.0 * static_cast<double>(i) / 48000.0));
    for (std::size_t at = 0; at < sine.size(); at += 100)
        window.add(sine.data() + at, 100);
    CHECK(window.rms() == Approx(0.5 / std::sqrt(2.0)).epsilon(1e-4));
    const std::vector<float> silence(14400);
    window.add(silence.data(), silence.size());
    CHECK(window.rms() == 0.0f);
}
