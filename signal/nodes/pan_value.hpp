#pragma once

#include "generated/types/plan.hpp"
#include "signal/dsp/envelope.hpp"
#include "signal/dsp/glide.hpp"
#include "signal/dsp/pan.hpp"
#include "signal/engine/slice.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace chorus::signal {

/// A place between left and right as a node uses it: fixed or following a curve, gliding over 5 ms where a new plan or
/// a jump moves it. Audio thread, once made.
class PanValue {
public:
    PanValue(const PanPosition& pan, dsp::PanLaw law, std::uint32_t sample_rate);

    /// Places one slice of a signal.
    void apply(const Slice& slice, float* left, float* right) noexcept;
    /// Lets the time of a slice pass where there is no signal.
    void skip(const Slice& slice) noexcept;

    /// Goes on where another one stopped, and after `hold` frames glides from there.
    void adopt(const PanValue& previous, std::int64_t hold) noexcept;
    /// Glides in from an untouched signal after `hold` frames.
    void enter(std::int64_t hold) noexcept;
    /// Glides to an untouched signal and stays there.
    void leave() noexcept;

private:
    using Factors = std::array<float, quantum_frames>;

    bool moves(const Slice& slice) const noexcept;
    dsp::PanGains gains_at(std::int64_t position) const noexcept;
    bool next(const Slice& slice, dsp::PanGains& gains, Factors& left, Factors& right) noexcept;

    dsp::PanLaw law_;
    dsp::PanGains fixed_;
    std::optional<dsp::Envelope> curve_;
    bool left_ = false;
    dsp::Glide glide_left_;
    dsp::Glide glide_right_;
};

} // namespace chorus::signal
