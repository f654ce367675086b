#pragma once

#include "generated/types/plan.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace chorus::pulse {

/// Where playback is now, reckoned from the last report of Signal and the monotonic clock, through the loop.
class Playhead {
public:
    using Instant = std::chrono::steady_clock::time_point;

    /// The timeline moved or stood still at `position` at that instant.
    void report(bool rolling, Frames position, Instant at);
    void set_rate(std::uint32_t sample_rate) { sample_rate_ = sample_rate; }
    void set_loop(std::optional<FrameRange> loop) { loop_ = loop; }

    bool rolling() const { return rolling_; }
    Frames position_at(Instant now) const;

private:
    bool rolling_ = false;
    Frames position_{0};
    Instant at_{};
    std::uint32_t sample_rate_ = 48000;
    std::optional<FrameRange> loop_;
};

} // namespace chorus::pulse
