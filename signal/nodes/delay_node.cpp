#include "signal/nodes/delay_node.hpp"

#include "signal/dsp/kernels.hpp"

#include <algorithm>
#include <array>

namespace chorus::signal {

DelayNode::DelayNode(const DelayOp& op, const NodeContext& context)
    : delay_(static_cast<std::size_t>(op.frames.value)), old_delay_(delay_),
      arrived_(ramp_frames(context.format.sample_rate), true), line_(delay_, quantum_frames)
{}

void DelayNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    settle(buffer, slice.frames);
    line_.write(buffer.left, buffer.right, slice.frames);
    line_.read(delay_, buffer.left, buffer.right, slice.frames);
    if (arrived_.rests_at_one()) return;
    alignas(64) std::array<float, quantum_frames> left;
    alignas(64) std::array<float, quantum_frames> right;
    alignas(64) std::array<float, quantum_frames> factors;
    line_.read(old_delay_, left.data(), right.data(), slice.frames);
    arrived_.fill(factors.data(), slice.frames);
    dsp::blend(buffer.left, left.data(), factors.data(), slice.frames);
    dsp::blend(buffer.right, right.data(), factors.data(), slice.frames);
}

void DelayNode::adopt(Node& previous, std::int64_t hold) noexcept
{
    auto& before = static_cast<DelayNode&>(previous);
    line_.adopt(before.line_);
    if (before.delay_ == delay_) return;
    // Of the past only as much is sure to be there as the node before has read.
    cross_from(before.delay_,
               std::max(hold, static_cast<std::int64_t>(delay_) - static_cast<std::int64_t>(before.delay_)));
}

void DelayNode::enter(std::int64_t hold) noexcept
{
    cross_from(0, hold + static_cast<std::int64_t>(delay_));
}

void DelayNode::leave() noexcept
{
    const std::size_t before = delay_;
    delay_ = 0;
    cross_from(before, 0);
}

void DelayNode::cross_from(std::size_t delay, std::int64_t wait) noexcept
{
    old_delay_ = delay;
    waiting_ = wait;
    arrived_.jump(false);
    arrived_.set(true);
    arrived_.hold(waiting_);
}

} // namespace chorus::signal
