#pragma once

#include "signal/dsp/level_window.hpp"
#include "signal/engine/node.hpp"

#include <cstdint>

namespace chorus::signal {

/// Measures the signal and leaves it alone. Where nobody looks, as in an offline render, it does nothing.
class MeterNode final : public Node {
public:
    MeterNode(const MeterOp& op, const NodeContext& context);

    void process(StripBuffer& buffer, const Slice& slice) noexcept override;
    void adopt(Node& previous, std::int64_t hold) noexcept override;

private:
    MeterBank* bank_;
    std::uint16_t slot_;
    dsp::LevelWindow left_;
    dsp::LevelWindow right_;
};

} // namespace chorus::signal
