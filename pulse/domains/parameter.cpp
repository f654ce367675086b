#include "pulse/domains/parameter.hpp"

#include "pulse/model/channel_edits.hpp"
#include "pulse/model/parameters.hpp"
#include "pulse/model/routing_graph.hpp"

#include <utility>
#include <variant>

namespace chorus::pulse {

using namespace pulse_api::parameter;

namespace {

Parameter described(const Model& model, const ParameterView& view)
{
    Parameter parameter;
    parameter.id = view.id;
    parameter.name = view.name;
    if (const auto* channel = std::get_if<ChannelId>(&view.owner)) {
        parameter.owner = ParameterOwner{ChannelOwner{*channel}};
    } else {
        parameter.owner = ParameterOwner{NodeOwner{std::get<NodeId>(view.owner)}};
    }
    parameter.value = view.value;
    parameter.minimum = view.minimum;
    parameter.maximum = view.maximum;
    parameter.default_value = view.default_value;
    if (!view.unit.empty()) parameter.unit = view.unit;
    parameter.toggled = view.toggled;
    parameter.integer = view.integer;
    if (view.port)
        for (const ScalePoint& point : view.port->points)
            parameter.points.push_back(NamedValue{point.value, point.label});
    const AutomationCurve* curve = model.find<AutomationCurve>(view.id);
    parameter.automated = curve && curve->enabled;
    return parameter;
}

void append(std::vector<Parameter>& to, const Model& model, const std::vector<ParameterView>& views)
{
    for (const ParameterView& view : views)
        to.push_back(described(model, view));
}

} // namespace

Result<List::Reply> ParameterHandler::list(const List::Command& command, const rpc::Caller&)
{
    const Model& model = core_.model();
    List::Reply reply;
    if (command.node) {
        const Node* node = model.find<Node>(*command.node);
        if (node == nullptr) return owner_not_found(command.node->value);
        append(reply.parameters, model, parameters_of(model, *node));
        return reply;
    }
    if (command.channel && model.find<Channel>(*command.channel) == nullptr)
        return owner_not_found(command.channel->value);
    for (const Channel* channel : channels_in_order(model)) {
        if (command.channel && channel->id != *command.channel) continue;
        append(reply.parameters, model, parameters_of(model, *channel));
        for (const NodeId& node : nodes_of(*channel))
            append(reply.parameters, model, parameters_of(model, model.get<Node>(node)));
    }
    return reply;
}

Result<Get::Reply> ParameterHandler::get(const Get::Command& command, const rpc::Caller&)
{
    const auto view = find_parameter(core_.model(), command.parameter);
    if (!view) return not_found(command.parameter.value);
    return Get::Reply{described(core_.model(), *view)};
}

Result<Set::Reply> ParameterHandler::set(const Set::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const auto view = find_parameter(core_.model(), command.parameter);
    if (!view) return not_found(command.parameter.value);
    const double value = snapped(*view, command.value);
    if (!in_range(*view, value)) return out_of_range(command.value, view->minimum, view->maximum);
    Edit edit = core_.begin_edit();
    set_parameter(edit, *view, value);
    if (auto done = core_.commit(edit, "Set " + view->name, caller); !done) return error_of(done);
    return Set::Reply{described(core_.model(), *find_parameter(core_.model(), command.parameter))};
}

} // namespace chorus::pulse
