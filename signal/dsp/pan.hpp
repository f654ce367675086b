#pragma once

#include <cstddef>

namespace chorus::signal::dsp {

/// Which law places a signal between left and right. Both keep the power of the whole the same at every position.
enum class PanLaw {
    mono,   // a point: 3 dB down on both sides in the middle
    stereo, // a balance: unchanged in the middle, one side silent and the other 3 dB up at the ends
};

/// Factors of both sides.
struct PanGains {
    float left = 1.0f;
    float right = 1.0f;
    bool operator==(const PanGains&) const = default;
};

/// Factors at `position`, which is -1 (left) to 1 (right) and is clamped to that.
PanGains pan_gains(PanLaw law, double position) noexcept;

/// Factors of each sample of a block. `positions` as in pan_gains().
void pan_gains(PanLaw law, const double* positions, float* left, float* right, std::size_t frames) noexcept;

} // namespace chorus::signal::dsp
