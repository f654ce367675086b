#include "signal/dsp/pan.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>

using namespace chorus::signal::dsp;

namespace {

double power(const PanGains& gains)
{
    return static_cast<double>(gains.left) * gains.left + static_cast<double>(gains.right) * gains.right;
}

} // namespace

TEST_CASE("a mono signal keeps its power over the whole pan range and is 3 dB down in the middle")
{
    for (int i = -100; i <= 100; ++i)
        CHECK(power(pan_gains(PanLaw::mono, i / 100.0)) == Approx(1.0).epsilon(1e-6));
    CHECK(20.0 * std::log10(pan_gains(PanLaw::mono, 0.0).left) == Approx(-3.0103).margin(1e-4));
    CHECK(pan_gains(PanLaw::mono, 0.0).left == pan_gains(PanLaw::mono, 0.0).right);
    CHECK(pan_gains(PanLaw::mono, -1.0) == PanGains{1.0f, 0.0f});
    CHECK(pan_gains(PanLaw::mono, 1.0) == PanGains{0.0f, 1.0f});
}

TEST_CASE("a stereo signal is untouched in the middle and one side is silent at the ends")
{
    CHECK(pan_gains(PanLaw::stereo, 0.0) == PanGains{1.0f, 1.0f});
    for (int i = -100; i <= 100; ++i)
        CHECK(power(pan_gains(PanLaw::stereo, i / 100.0)) == Approx(2.0).epsilon(1e-6));
    CHECK(pan_gains(PanLaw::stereo, -1.0).right == 0.0f);
    CHECK(pan_gains(PanLaw::stereo, 1.0).left == 0.0f);
}

TEST_CASE("a moving pan has the factors that standing at each place has")
{
    std::array<double, 101> positions;
    std::array<float, 101> left;
    std::array<float, 101> right;
    for (std::size_t i = 0; i < positions.size(); ++i)
        positions[i] = static_cast<double>(i) / 40.0 - 1.25; // beyond both ends
    pan_gains(PanLaw::mono, positions.data(), left.data(), right.data(), positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i)
        CHECK(PanGains{left[i], right[i]} == pan_gains(PanLaw::mono, positions[i]));
}
