#include "signal/nodes/fader_node.hpp"

namespace chorus::signal {

void FaderNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    alignas(64) std::array<float, quantum_frames> scratch;
    const LevelValue::Factors factors = level_.next(slice, scratch);
    if (buffer.blank) return;
    apply(factors, buffer.left, slice.frames);
    apply(factors, buffer.right, slice.frames);
}

} // namespace chorus::signal
