#include "signal/nodes/tap_node.hpp"

#include "signal/dsp/kernels.hpp"

#include <array>

namespace chorus::signal {

TapNode::TapNode(const TapOp& op, const NodeContext& context)
    : copy_(context.copy), level_(op.level, context.format.sample_rate),
      pan_(op.pan, dsp::PanLaw::stereo, context.format.sample_rate), muted_(op.muted),
      open_(ramp_frames(context.format.sample_rate), !op.muted)
{}

void TapNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    float* left = copy_.left + slice.offset;
    float* right = copy_.right + slice.offset;
    if (buffer.blank || open_.rests_at_zero()) {
        dsp::clear(left, slice.frames);
        dsp::clear(right, slice.frames);
    } else {
        dsp::copy(left, buffer.left, slice.frames);
        dsp::copy(right, buffer.right, slice.frames);
    }
    alignas(64) std::array<float, quantum_frames> scratch;
    const LevelValue::Factors factors = level_.next(slice, scratch);
    apply(factors, left, slice.frames);
    apply(factors, right, slice.frames);
    pan_.apply(slice, left, right);
    if (open_.rests_at_one() || open_.rests_at_zero()) return;
    open_.fill(scratch.data(), slice.frames);
    dsp::multiply(left, scratch.data(), slice.frames);
    dsp::multiply(right, scratch.data(), slice.frames);
}

void TapNode::adopt(Node& previous, std::int64_t hold) noexcept
{
    const auto& before = static_cast<TapNode&>(previous);
    level_.adopt(before.level_, hold);
    pan_.adopt(before.pan_, hold);
    open_ = before.open_;
    open_.set(!muted_);
    open_.hold(hold);
}

void TapNode::enter(std::int64_t hold) noexcept
{
    open_.jump(false);
    open_.set(!muted_);
    open_.hold(hold);
}

} // namespace chorus::signal
