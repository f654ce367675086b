#pragma once

#include "signal/dsp/ramp.hpp"
#include "signal/engine/node.hpp"
#include "signal/nodes/level_value.hpp"
#include "signal/nodes/pan_value.hpp"

namespace chorus::signal {

/// Copies the signal for a send, with a level, a balance and a mute of its own, and leaves it alone.
class TapNode final : public Node {
public:
    TapNode(const TapOp& op, const NodeContext& context);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override;
    void enter(std::int64_t hold) noexcept override;
    void leave() noexcept override { open_.set(false); }

private:
    StereoSpan copy_;
    LevelValue level_;
    PanValue pan_;
    bool muted_;
    dsp::Ramp open_;
};

} // namespace chorus::signal
