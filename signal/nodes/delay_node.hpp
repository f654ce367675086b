#pragma once

#include "signal/dsp/delay_line.hpp"
#include "signal/dsp/ramp.hpp"
#include "signal/engine/node.hpp"

#include <cstddef>

namespace chorus::signal {

/// Delays the signal. A delay that changes while it is heard crosses over from the old place to the new one in 5 ms.
class DelayNode final : public Node {
public:
    DelayNode(const DelayOp& op, const NodeContext& context);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous) noexcept override;
    void enter(std::int64_t) noexcept override { cross_from(0); }
    void leave() noexcept override;

private:
    void cross_from(std::size_t delay) noexcept;

    std::size_t delay_;
    std::size_t old_delay_;
    dsp::Ramp arrived_; // 1: reads at delay_, 0: at old_delay_
    dsp::DelayLine line_;
};

} // namespace chorus::signal
