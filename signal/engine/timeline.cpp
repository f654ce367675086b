#include "signal/engine/timeline.hpp"

#include <algorithm>

namespace chorus::signal {

namespace {

constexpr std::int64_t quantum = quantum_frames;

std::int64_t to_next_quantum(std::int64_t position) noexcept
{
    const std::int64_t inside = ((position % quantum) + quantum) % quantum;
    return quantum - inside;
}

/// Frames from `position` to the end of the loop, or nothing where the loop is not ahead.
std::optional<std::int64_t> to_loop_end(const std::optional<LoopSpan>& loop, std::int64_t position) noexcept
{
    if (!loop || position >= loop->end) return std::nullopt;
    return loop->end - position;
}

} // namespace

Timeline::Timeline(std::int64_t position, bool rolling, std::optional<LoopSpan> loop,
                   std::uint32_t sample_rate) noexcept
    : position_(position), rolling_(rolling), loop_(loop), ahead_(media_ahead_frames(sample_rate))
{
    send_scout();
}

Slice Timeline::next(std::size_t offset) noexcept
{
    Slice slice;
    slice.position = position_;
    slice.offset = offset;
    slice.frames = quantum_frames;
    slice.rolling = rolling_;
    slice.joint = joint_;
    joint_ = Joint::continuous;
    if (!rolling_) return slice;

    std::int64_t frames = to_next_quantum(position_);
    const auto left = to_loop_end(loop_, position_);
    if (left) frames = std::min(frames, *left);
    slice.frames = static_cast<std::size_t>(frames);
    announce(slice);
    position_ += frames;
    if (left && *left == frames) {
        position_ = loop_->start;
        joint_ = Joint::looped;
    }
    return slice;
}

void Timeline::locate(std::int64_t position) noexcept
{
    position_ = position;
    joint_ = Joint::located;
    send_scout();
}

void Timeline::set_loop(std::optional<LoopSpan> loop) noexcept
{
    loop_ = loop;
    send_scout();
}

void Timeline::stop(std::int64_t position) noexcept
{
    position_ = position;
    rolling_ = false;
    joint_ = Joint::stopped;
}

void Timeline::announce(Slice& slice) noexcept
{
    scout_owes_ += static_cast<std::int64_t>(slice.frames);
    std::int64_t frames = scout_owes_;
    const auto left = to_loop_end(loop_, scout_);
    if (left) frames = std::min(frames, *left);
    slice.expected = scout_;
    slice.expected_frames = static_cast<std::uint32_t>(frames);
    slice.expects_jump = scout_jumped_;
    scout_owes_ -= frames;
    scout_ += frames;
    scout_jumped_ = left && *left == frames;
    if (scout_jumped_) scout_ = loop_->start;
}

void Timeline::send_scout() noexcept
{
    scout_ = position_ + ahead_;
    scout_jumped_ = false;
    scout_owes_ = 0;
    const auto left = to_loop_end(loop_, position_);
    if (left && *left <= ahead_) scout_ = loop_->start + (ahead_ - *left) % (loop_->end - loop_->start);
}

void JumpLog::jump(std::int64_t count, std::int64_t frame) noexcept
{
    if (count_ == jumps_max) {
        first_ = (first_ + 1) % jumps_max;
        --count_;
    }
    jumps_[(first_ + count_) % jumps_max] = {count, frame};
    ++count_;
}

std::int64_t JumpLog::frame_at(std::int64_t count) noexcept
{
    while (count_ > 0 && jumps_[first_].count <= count) {
        current_ = jumps_[first_];
        first_ = (first_ + 1) % jumps_max;
        --count_;
    }
    return current_.frame + (count - current_.count);
}

} // namespace chorus::signal
