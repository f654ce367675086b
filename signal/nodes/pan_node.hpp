#pragma once

#include "signal/engine/node.hpp"
#include "signal/nodes/pan_value.hpp"

namespace chorus::signal {

/// Places the signal between left and right; a mono strip as a point, a stereo strip as a balance.
class PanNode final : public Node {
public:
    PanNode(const PanOp& op, const NodeContext& context)
        : pan_(op.pan, context.channels == 1 ? dsp::PanLaw::mono : dsp::PanLaw::stereo, context.format.sample_rate)
    {}

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override
    {
        pan_.adopt(static_cast<PanNode&>(previous).pan_, hold);
    }
    void enter(std::int64_t hold) noexcept override { pan_.enter(hold); }
    void leave() noexcept override { pan_.leave(); }

private:
    PanValue pan_;
};

} // namespace chorus::signal
