#pragma once

#include "signal/engine/node.hpp"
#include "signal/nodes/level_value.hpp"

namespace chorus::signal {

/// Scales the signal.
class FaderNode final : public Node {
public:
    FaderNode(const FaderOp& op, const NodeContext& context) : level_(op.level, context.format.sample_rate) {}

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override
    {
        level_.adopt(static_cast<FaderNode&>(previous).level_, hold);
    }
    void enter(std::int64_t hold) noexcept override { level_.enter(hold); }
    void leave() noexcept override { level_.leave(); }

private:
    LevelValue level_;
};

} // namespace chorus::signal
