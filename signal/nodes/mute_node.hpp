#pragma once

#include "signal/dsp/ramp.hpp"
#include "signal/engine/node.hpp"

namespace chorus::signal {

/// Silences the signal, with a ramp of 5 ms there and back.
class MuteNode final : public Node {
public:
    MuteNode(const MuteOp& op, const NodeContext& context);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override;
    void enter(std::int64_t hold) noexcept override;
    void leave() noexcept override { open_.set(true); }

private:
    bool muted_;
    dsp::Ramp open_;
};

} // namespace chorus::signal
