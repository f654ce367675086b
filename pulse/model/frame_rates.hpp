#pragma once

#include "generated/types/plan.hpp"

#include <cstdint>

namespace chorus::pulse {

/// A number of frames at another rate, rounded up.
inline Frames at_rate(Frames frames, std::uint32_t from_hz, std::uint32_t to_hz)
{
    __extension__ using Wide = __int128;
    return Frames{static_cast<std::int64_t>((Wide{frames.value} * to_hz + from_hz - 1) / from_hz)};
}

/// The nearest number of frames at another rate.
inline Frames nearest_at_rate(Frames frames, std::uint32_t from_hz, std::uint32_t to_hz)
{
    __extension__ using Wide = __int128;
    return Frames{static_cast<std::int64_t>((2 * Wide{frames.value} * to_hz + from_hz) / (2 * Wide{from_hz}))};
}

} // namespace chorus::pulse
