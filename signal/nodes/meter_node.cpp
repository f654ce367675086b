#include "signal/nodes/meter_node.hpp"

#include "signal/dsp/kernels.hpp"

namespace chorus::signal {

MeterNode::MeterNode(const MeterOp& op, const NodeContext& context)
    : bank_(context.meters), slot_(op.slot), left_(context.format.sample_rate), right_(context.format.sample_rate)
{}

void MeterNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    if (!bank_ || !slice.audible) return;
    settle(buffer, slice.frames);
    left_.add(buffer.left, slice.frames);
    right_.add(buffer.right, slice.frames);
    bank_->report(slot_, {dsp::peak(buffer.left, slice.frames), dsp::peak(buffer.right, slice.frames), left_.rms(),
                          right_.rms()});
}

void MeterNode::adopt(Node& previous, std::int64_t) noexcept
{
    const auto& before = static_cast<MeterNode&>(previous);
    left_ = before.left_;
    right_ = before.right_;
}

} // namespace chorus::signal
