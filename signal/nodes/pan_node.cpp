#include "signal/nodes/pan_node.hpp"

namespace chorus::signal {

void PanNode::process(StripBuffer& buffer, const Slice& slice) noexcept
{
    if (buffer.blank)
        pan_.skip(slice);
    else
        pan_.apply(slice, buffer.left, buffer.right);
}

} // namespace chorus::signal
