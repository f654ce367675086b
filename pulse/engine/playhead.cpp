#include "pulse/engine/playhead.hpp"

namespace chorus::pulse {
namespace {

/// A position that was reached by rolling on from `start`: whoever begins at or behind the end of the loop never meets
/// it.
std::int64_t folded(std::int64_t position, std::int64_t start, const FrameRange& loop)
{
    if (start >= loop.end.value || position < loop.end.value) return position;
    const std::int64_t length = loop.end.value - loop.start.value;
    return loop.start.value + (position - loop.end.value) % length;
}

} // namespace

void Playhead::report(bool rolling, Frames position, Instant at)
{
    rolling_ = rolling;
    position_ = position;
    at_ = at;
}

Frames Playhead::position_at(Instant now) const
{
    if (!rolling_ || now <= at_) return position_;
    const std::chrono::duration<double> elapsed = now - at_;
    const auto moved = static_cast<std::int64_t>(elapsed.count() * sample_rate_);
    const std::int64_t position = position_.value + moved;
    return {loop_ ? folded(position, position_.value, *loop_) : position};
}

} // namespace chorus::pulse
