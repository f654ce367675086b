#pragma once

#include "generated/types/plan.hpp"
#include "signal/dsp/envelope.hpp"
#include "signal/dsp/glide.hpp"
#include "signal/engine/slice.hpp"

#include <array>
#include <cstdint>
#include <optional>

namespace chorus::signal {

/// A gain as a node uses it: fixed or following a curve, gliding over 5 ms where a new plan or a jump moves it. Audio
/// thread, once made.
class LevelValue {
public:
    LevelValue(const Level& level, std::uint32_t sample_rate);

    /// The gain in one slice: one factor for all of it, or one for each sample.
    struct Factors {
        bool constant = true;
        float gain = 1.0f;
        const float* each = nullptr; // in `scratch`
    };
    Factors next(const Slice& slice, std::array<float, quantum_frames>& scratch) noexcept;

    /// Goes on where another one stopped, and after `hold` frames glides from there.
    void adopt(const LevelValue& previous, std::int64_t hold) noexcept { glide_.adopt(previous.glide_, hold); }
    /// Glides in from unity after `hold` frames.
    void enter(std::int64_t hold) noexcept { glide_.start_from(1.0f, hold); }
    /// Glides to unity and stays there.
    void leave() noexcept;

private:
    bool moves(const Slice& slice) const noexcept;

    double gain_;
    std::optional<dsp::Envelope> curve_;
    bool decibels_ = false;
    bool left_ = false;
    dsp::Glide glide_;
};

/// Applies factors to one channel in place.
void apply(const LevelValue::Factors& factors, float* samples, std::size_t frames) noexcept;

} // namespace chorus::signal
