#pragma once

#include "generated/types/units.hpp"

#include <cmath>

namespace chorus::pulse {

/// The linear factor of a level; -144 dB and below are silence.
inline double linear_gain(Decibels level)
{
    return level.value <= -144.0 ? 0.0 : std::pow(10.0, level.value / 20.0);
}

} // namespace chorus::pulse
