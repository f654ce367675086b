#pragma once

#include <bit>
#include <cstdint>

namespace chorus::signal::dsp {

/// 2 to the power of x, for |x| <= 1022, to within 4e-15 of its value. Our own, because a library's differs from
/// machine to machine. Exact for whole x.
inline double exp2(double x) noexcept
{
    // Adding 1.5 * 2^52 rounds to a whole number and leaves it in the lowest bits.
    constexpr double rounder = 6755399441055744.0;
    const double shifted = x + rounder;
    const std::int64_t whole = std::bit_cast<std::int64_t>(shifted) - std::bit_cast<std::int64_t>(rounder);
    const double t = (x - (shifted - rounder)) * 0.69314718055994530942;
    // e to the power of t for |t| <= ln(2)/2: Taylor's series, whose rest is below 1e-16.
    double sum = 1.0 / 6227020800.0;
    sum = sum * t + 1.0 / 479001600.0;
    sum = sum * t + 1.0 / 39916800.0;
    sum = sum * t + 1.0 / 3628800.0;
    sum = sum * t + 1.0 / 362880.0;
    sum = sum * t + 1.0 / 40320.0;
    sum = sum * t + 1.0 / 5040.0;
    sum = sum * t + 1.0 / 720.0;
    sum = sum * t + 1.0 / 120.0;
    sum = sum * t + 1.0 / 24.0;
    sum = sum * t + 1.0 / 6.0;
    sum = sum * t + 0.5;
    sum = sum * t + 1.0;
    sum = sum * t + 1.0;
    return sum * std::bit_cast<double>((whole + 1023) << 52);
}

/// Level from which down a signal is silent.
inline constexpr double silence_decibels = -144.0;

/// Linear gain of a level in dB; 0 at -144 dB and below.
inline double decibels_to_gain(double decibels) noexcept
{
    constexpr double octaves_per_decibel = 0.16609640474436811739; // log2(10) / 20
    return decibels <= silence_decibels ? 0.0 : exp2(decibels * octaves_per_decibel);
}

} // namespace chorus::signal::dsp
