#include "signal/dsp/pan.hpp"

#include "signal/dsp/sine.hpp"

#include <algorithm>

namespace chorus::signal::dsp {

namespace {

double scale_of(PanLaw law) noexcept
{
    constexpr double root_of_two = 1.41421356237309504880;
    return law == PanLaw::mono ? 1.0 : root_of_two;
}

PanGains gains(double scale, double position) noexcept
{
    const double right = (std::clamp(position, -1.0, 1.0) + 1.0) * 0.5;
    return {static_cast<float>(scale * quarter_sine(1.0 - right)), static_cast<float>(scale * quarter_sine(right))};
}

} // namespace

PanGains pan_gains(PanLaw law, double position) noexcept
{
    return gains(scale_of(law), position);
}

void pan_gains(PanLaw law, const double* __restrict positions, float* __restrict left, float* __restrict right,
               std::size_t frames) noexcept
{
    const double scale = scale_of(law);
    for (std::size_t i = 0; i < frames; ++i) {
        const PanGains at = gains(scale, positions[i]);
        left[i] = at.left;
        right[i] = at.right;
    }
}

} // namespace chorus::signal::dsp
