#include "signal/nodes/mute_node.hpp"

#include "signal/dsp/kernels.hpp"

#include <array>

namespace chorus::signal {

MuteNode::MuteNode(const MuteOp& op, const NodeContext& context)
    : muted_(op.muted), open_(ramp_frames(context.format.sample_rate), !op.muted)
{}

void MuteNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    if (open_.rests_at_one()) return;
    if (open_.rests_at_zero()) {
        buffer.blank = true;
        return;
    }
    alignas(64) std::array<float, quantum_frames> factors;
    open_.fill(factors.data(), slice.frames);
    if (buffer.blank) return;
    dsp::multiply(buffer.left, factors.data(), slice.frames);
    dsp::multiply(buffer.right, factors.data(), slice.frames);
}

void MuteNode::adopt(Node& previous, std::int64_t hold) noexcept
{
    open_ = static_cast<MuteNode&>(previous).open_;
    open_.set(!muted_);
    open_.hold(hold);
}

void MuteNode::enter(std::int64_t hold) noexcept
{
    open_.jump(true);
    open_.set(!muted_);
    open_.hold(hold);
}

} // namespace chorus::signal
