#pragma once

#include "generated/types/timeline.hpp"

namespace chorus::aura::picture {

/// Ticks as quarter notes.
inline double quarters(Ticks ticks)
{
    return static_cast<double>(ticks.value) / 983'040.0;
}

} // namespace chorus::aura::picture
