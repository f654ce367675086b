#pragma once

#include "signal/engine/node.hpp"

namespace chorus::signal {

/// Makes the nodes of every kind of op that a plan has. Control thread.
class PlanNodes final : public NodeMaker {
public:
    MadeNode make(const PlanOp& op, const NodeContext& context, const Node* previous, const Node* spare) const override;
};

} // namespace chorus::signal
