#pragma once

#include "signal/engine/slice.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace chorus::signal {

/// A span of the timeline that is repeated, end excluded and after start.
struct LoopSpan {
    std::int64_t start = 0;
    std::int64_t end = 0;
    bool operator==(const LoopSpan&) const = default;
};

/// A place on the timeline that may move. Cuts the way ahead into slices: at the quanta of the timeline, at the end of
/// the loop, and nowhere else, so that the slices do not depend on who asks for them. Audio thread.
class Timeline {
public:
    Timeline(std::int64_t position, bool rolling, std::optional<LoopSpan> loop, std::uint32_t sample_rate) noexcept;

    /// The next slice, at `offset` of the span; it moves on by as many frames. Standing, a slice is a whole quantum.
    Slice next(std::size_t offset) noexcept;

    std::int64_t position() const noexcept { return position_; }
    bool rolling() const noexcept { return rolling_; }

    void locate(std::int64_t position) noexcept;
    void set_loop(std::optional<LoopSpan> loop) noexcept;
    /// Stands from now on, and shows `position`.
    void stop(std::int64_t position) noexcept;

private:
    void announce(Slice& slice) noexcept;
    void send_scout() noexcept;

    std::int64_t position_;
    bool rolling_;
    std::optional<LoopSpan> loop_;
    Joint joint_ = Joint::continuous; // of the next slice
    // The scout runs ahead along the same way and tells where media will be needed.
    std::int64_t ahead_; // frames that it is ahead
    std::int64_t scout_ = 0;
    std::int64_t scout_owes_ = 0; // frames that it fell behind at the end of the loop
    bool scout_jumped_ = false;
};

/// Frames by which media is announced before it is played: two seconds.
constexpr std::int64_t media_ahead_frames(std::uint32_t sample_rate) noexcept
{
    return 2 * static_cast<std::int64_t>(sample_rate);
}

/// Which frame of the timeline leaves the engine, where the executor runs ahead of the output: keeps the jumps of the
/// executor until the output comes by. Audio thread.
class JumpLog {
public:
    explicit JumpLog(std::int64_t frame) noexcept : current_{0, frame} {}

    /// The frame with running number `count` is `frame` of the timeline, and those after it follow on it.
    void jump(std::int64_t count, std::int64_t frame) noexcept;
    /// The frame of the timeline with this running number; numbers only rise.
    std::int64_t frame_at(std::int64_t count) noexcept;

private:
    struct Jump {
        std::int64_t count = 0;
        std::int64_t frame = 0;
    };
    // More than a loop of one quantum jumps in the longest latency that a plan may have within reason; beyond it the
    // position that is shown is off for a moment, and nothing else.
    static constexpr std::size_t jumps_max = 1024;

    Jump current_;
    std::array<Jump, jumps_max> jumps_{};
    std::size_t first_ = 0;
    std::size_t count_ = 0;
};

} // namespace chorus::signal
