#pragma once

#include <algorithm>
#include <cmath>

namespace chorus::pulse {

/// A linear value in dB; -144 and below are silence.
inline double to_decibels(double linear)
{
    return linear > 0 ? std::max(-144.0, 20.0 * std::log10(linear)) : -144.0;
}

} // namespace chorus::pulse
