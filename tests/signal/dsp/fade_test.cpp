#include "signal/dsp/fade.hpp"
#include "signal/dsp/ramp.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdint>
#include <vector>

using namespace chorus::signal::dsp;

namespace {

std::vector<float> faded_in(FadeCurve curve, std::int64_t length, std::int64_t frame, std::size_t frames)
{
    std::vector<float> factors(frames, 1.0f);
    apply_fade_in(curve, length, frame, factors.data(), frames);
    return factors;
}

std::vector<float> faded_out(FadeCurve curve, std::int64_t length, std::int64_t left, std::size_t frames)
{
    std::vector<float> factors(frames, 1.0f);
    apply_fade_out(curve, length, left, factors.data(), frames);
    return factors;
}

} // namespace

TEST_CASE("a linear fade is a straight line from nothing to all")
{
    const auto fade = faded_in(FadeCurve::linear, 100, 0, 150);
    for (std::size_t i = 0; i < fade.size(); ++i)
        CHECK(fade[i] == Approx(i < 100 ? static_cast<double>(i) / 100.0 : 1.0));
}

TEST_CASE("an equal power fade is a quarter sine")
{
    const auto fade = faded_in(FadeCurve::equal_power, 1000, 0, 1000);
    for (std::size_t i = 0; i < fade.size(); ++i)
        CHECK(fade[i] == Approx(std::sin(std::acos(0.0) * static_cast<double>(i) / 1000.0)).margin(1e-7));
}

TEST_CASE("a fade out and a fade in at one place cross with the sum or power of one signal")
{
    const auto in = faded_in(FadeCurve::linear, 480, 0, 480);
    const auto out = faded_out(FadeCurve::linear, 480, 480, 480);
    const auto power_in = faded_in(FadeCurve::equal_power, 480, 0, 480);
    const auto power_out = faded_out(FadeCurve::equal_power, 480, 480, 480);
    for (std::size_t i = 0; i < 480; ++i) {
        CHECK(in[i] + out[i] == Approx(1.0));
        CHECK(power_in[i] * power_in[i] + power_out[i] * power_out[i] == Approx(1.0));
    }
}

TEST_CASE("a fade is the same in one piece and in many")
{
    const auto whole = faded_in(FadeCurve::equal_power, 300, 0, 400);
    const auto whole_out = faded_out(FadeCurve::equal_power, 300, 350, 400);
    for (std::size_t at = 0; at < 400; at += 40) {
        const auto part = faded_in(FadeCurve::equal_power, 300, static_cast<std::int64_t>(at), 40);
        const auto part_out = faded_out(FadeCurve::equal_power, 300, 350 - static_cast<std::int64_t>(at), 40);
        CHECK(std::equal(part.begin(), part.end(), whole.begin() + static_cast<std::ptrdiff_t>(at)));
        CHECK(std::equal(part_out.begin(), part_out.end(), whole_out.begin() + static_cast<std::ptrdiff_t>(at)));
    }
}

TEST_CASE("a mute takes its 5 ms in equal steps, also when it is turned round halfway")
{
    Ramp ramp(240, true);
    CHECK(ramp.rests_at_one());
    ramp.set(false);
    std::vector<float> factors(240);
    ramp.fill(factors.data(), 100);
    ramp.fill(factors.data() + 100, 140);
    for (std::size_t i = 0; i < 240; ++i)
        CHECK(factors[i] == Approx(1.0 - static_cast<double>(i + 1) / 240.0).margin(1e-6));
    CHECK(factors[239] == 0.0f);
    CHECK(ramp.rests_at_zero());
    ramp.set(true);
    ramp.fill(factors.data(), 120);
    CHECK(factors[119] == 0.5f);
    ramp.set(false);
    ramp.fill(factors.data(), 120);
    CHECK(factors[0] == Approx(119.0 / 240.0));
    CHECK(ramp.rests_at_zero());
}

TEST_CASE("a ramp that is held waits before it moves")
{
    Ramp ramp(10, false);
    ramp.set(true);
    ramp.hold(5);
    std::vector<float> factors(15);
    ramp.fill(factors.data(), 15);
    CHECK(factors[4] == 0.0f);
    CHECK(factors[5] == 0.1f);
    CHECK(factors[14] == 1.0f);
}
