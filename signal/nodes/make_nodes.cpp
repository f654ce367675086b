#include "signal/nodes/make_nodes.hpp"

#include "signal/nodes/delay_node.hpp"
#include "signal/nodes/fader_node.hpp"
#include "signal/nodes/meter_node.hpp"
#include "signal/nodes/mute_node.hpp"
#include "signal/nodes/notes_node.hpp"
#include "signal/nodes/pan_node.hpp"
#include "signal/nodes/plugin_node.hpp"
#include "signal/nodes/regions_node.hpp"
#include "signal/nodes/tap_node.hpp"

#include <variant>

namespace chorus::signal {

namespace {

/// One overload for each kind of op.
struct Maker {
    const NodeContext& context;
    const Node* previous;
    const Node* spare;

    /// A node that has nothing to share with the one before but what it adopts.
    template <class Made, class Op>
    MadeNode simple(const Op& op) const
    {
        return {std::make_unique<Made>(op, context), previous != nullptr};
    }

    MadeNode operator()(const NotesOp& op) const { return simple<NotesNode>(op); }
    MadeNode operator()(const FaderOp& op) const { return simple<FaderNode>(op); }
    MadeNode operator()(const PanOp& op) const { return simple<PanNode>(op); }
    MadeNode operator()(const MuteOp& op) const { return simple<MuteNode>(op); }
    MadeNode operator()(const DelayOp& op) const { return simple<DelayNode>(op); }
    MadeNode operator()(const MeterOp& op) const { return simple<MeterNode>(op); }
    MadeNode operator()(const TapOp& op) const { return simple<TapNode>(op); }
    MadeNode operator()(const RegionsOp& op) const
    {
        return {std::make_unique<RegionsNode>(op, context, static_cast<const RegionsNode*>(previous)),
                previous != nullptr};
    }
    MadeNode operator()(const PluginOp& op) const
    {
        const auto* before = static_cast<const PluginNode*>(previous);
        const auto* unused = static_cast<const PluginNode*>(spare);
        const bool carried = before && before->can_serve(op);
        std::shared_ptr<Processor> processor;
        if (carried)
            processor = before->processor();
        else if (unused && unused->can_serve(op) && !unused->carried())
            processor = unused->processor();
        else
            processor = create(op);
        // A plugin that is missing as it was before has only its delay to carry on.
        const bool continues = carried || (before && !before->processor() && !processor);
        return {std::make_unique<PluginNode>(op, context, std::move(processor), carried), continues};
    }

    std::shared_ptr<Processor> create(const PluginOp& op) const
    {
        auto made = context.plugins->create(op, context.format);
        if (made) return std::move(*made);
        context.missing->push_back({op.key, std::move(made.error())});
        return nullptr;
    }
};

} // namespace

MadeNode PlanNodes::make(const PlanOp& op, const NodeContext& context, const Node* previous, const Node* spare) const
{
    return std::visit(Maker{context, previous, spare}, op.value);
}

} // namespace chorus::signal
