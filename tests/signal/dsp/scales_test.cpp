#include "signal/dsp/exponential.hpp"
#include "signal/dsp/sine.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace chorus::signal;

TEST_CASE("powers of two are right to the last digits")
{
    double worst = 0.0;
    for (double x = -160.0; x <= 40.0; x += 0.00731)
        worst = std::max(worst, std::abs(dsp::exp2(x) / std::exp2(x) - 1.0));
    CHECK(worst < 4e-15);
    for (int x = -100; x <= 100; ++x)
        CHECK(dsp::exp2(x) == std::ldexp(1.0, x));
}

TEST_CASE("decibels become the gains that everybody expects")
{
    CHECK(dsp::decibels_to_gain(0.0) == 1.0);
    CHECK(dsp::decibels_to_gain(-144.0) == 0.0);
    CHECK(dsp::decibels_to_gain(-1000.0) == 0.0);
    double worst = 0.0;
    for (double level = -143.9; level <= 24.0; level += 0.013)
        worst = std::max(worst, std::abs(dsp::decibels_to_gain(level) / std::pow(10.0, level / 20.0) - 1.0));
    CHECK(worst < 1e-14);
}

TEST_CASE("the sine is right to the last digits and exact at its ends")
{
    double worst = 0.0;
    for (int i = 0; i <= 100000; ++i)
        worst = std::max(worst, std::abs(dsp::quarter_sine(i / 100000.0) - std::sin(i / 100000.0 * std::acos(0.0))));
    CHECK(worst < 1e-15);
    CHECK(dsp::quarter_sine(0.0) == 0.0);
    CHECK(static_cast<float>(dsp::quarter_sine(1.0)) == 1.0f);
}
