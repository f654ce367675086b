#pragma once

#include "signal/dsp/delay_line.hpp"
#include "signal/dsp/ramp.hpp"
#include "signal/engine/node.hpp"

#include <cstddef>

namespace chorus::signal {

/// Delays the signal. A delay that changes while it is heard crosses over from the old place to the new one in 5 ms,
/// and where the new place lies further back than the line remembers, only once it has been filled up to there.
class DelayNode final : public Node {
public:
    DelayNode(const DelayOp& op, const NodeContext& context);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override;
    void enter(std::int64_t hold) noexcept override;
    void leave() noexcept override;
    std::int64_t waiting() const noexcept override { return waiting_; }

private:
    void cross_from(std::size_t delay, std::int64_t wait) noexcept;

    std::size_t delay_;
    std::size_t old_delay_;
    std::int64_t waiting_ = 0; // before the crossing that was begun last
    dsp::Ramp arrived_;        // 1: reads at delay_, 0: at old_delay_
    dsp::DelayLine line_;
};

} // namespace chorus::signal
