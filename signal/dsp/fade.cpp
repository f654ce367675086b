#include "signal/dsp/fade.hpp"

#include "signal/dsp/sine.hpp"

#include <algorithm>

namespace chorus::signal::dsp {

double fade_factor(FadeCurve curve, std::int64_t frame, std::int64_t length) noexcept
{
    const double share = static_cast<double>(frame) / static_cast<double>(length);
    return curve == FadeCurve::linear ? share : quarter_sine(share);
}

void apply_fade_in(FadeCurve curve, std::int64_t length, std::int64_t frame, float* factors,
                   std::size_t frames) noexcept
{
    const std::int64_t end = std::min(static_cast<std::int64_t>(frames), length - frame);
    for (std::int64_t i = 0; i < end; ++i)
        factors[i] *= static_cast<float>(fade_factor(curve, frame + i, length));
}

void apply_fade_out(FadeCurve curve, std::int64_t length, std::int64_t left, float* factors,
                    std::size_t frames) noexcept
{
    const std::int64_t begin = std::max<std::int64_t>(0, left - length);
    const std::int64_t end = std::min(static_cast<std::int64_t>(frames), left);
    for (std::int64_t i = begin; i < end; ++i)
        factors[i] *= static_cast<float>(fade_factor(curve, left - i, length));
}

} // namespace chorus::signal::dsp
