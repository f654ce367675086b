#include "pulse/domains/routing.hpp"

#include "pulse/domains/routes.hpp"
#include "pulse/model/channel_edits.hpp"
#include "pulse/model/routing_graph.hpp"

#include <string_view>
#include <utility>
#include <variant>

namespace chorus::pulse {

using namespace pulse_api::routing;

namespace {

constexpr std::string_view output_suffix = ".output";

std::string route_name(const Model& model, const Channel& from, const ChannelId& to)
{
    return from.name + " > " + model.get<Channel>(to).name;
}

Route output_route(const Model& model, const Channel& channel)
{
    Route route;
    route.id = RouteId{channel.id.value + std::string(output_suffix)};
    route.name = route_name(model, channel, *channel.output);
    route.kind = RouteKind::output;
    route.from = channel.id;
    route.to = *channel.output;
    route.enabled = channel.output_enabled;
    return route;
}

Route send_route(const Model& model, const Channel& channel, const Node& node, const SendNode& send)
{
    Route route;
    route.id = RouteId{node.id.value};
    route.name = route_name(model, channel, send.to);
    route.kind = RouteKind::send;
    route.from = channel.id;
    route.to = send.to;
    route.enabled = !send.mute;
    return route;
}

/// The channel whose output the route is, or null.
const Channel* channel_of_output(const Model& model, std::string_view route)
{
    if (route.size() <= output_suffix.size()) return nullptr;
    if (route.substr(route.size() - output_suffix.size()) != output_suffix) return nullptr;
    const Channel* channel = model.find_key<Channel>(route.substr(0, route.size() - output_suffix.size()));
    return channel && channel->output ? channel : nullptr;
}

} // namespace

Result<List::Reply> RoutingHandler::list(const List::Command&, const rpc::Caller&)
{
    const Model& model = core_.model();
    List::Reply reply;
    for (const Channel* channel : channels_in_order(model)) {
        for (const NodeId& id : nodes_of(*channel)) {
            const Node& node = model.get<Node>(id);
            if (const auto* send = std::get_if<SendNode>(&node.content.value))
                reply.routes.push_back(send_route(model, *channel, node, *send));
        }
        if (channel->output) reply.routes.push_back(output_route(model, *channel));
    }
    return reply;
}

Result<SetOutput::Reply> RoutingHandler::set_output(const SetOutput::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    if (auto legal = check_route(core_.model(), command.channel, command.to); !legal) return error_of(legal);
    Edit edit = core_.begin_edit();
    Channel channel = core_.model().get<Channel>(command.channel);
    channel.output = command.to;
    edit.put(channel);
    const std::string label = "Route " + route_name(core_.model(), channel, command.to);
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return SetOutput::Reply{std::move(channel)};
}

Result<SetEnabled::Reply> RoutingHandler::set_enabled(const SetEnabled::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Model& model = core_.model();
    const std::string label = command.enabled ? "Enable route" : "Disable route";
    if (const Channel* found = channel_of_output(model, command.route.value)) {
        Edit edit = core_.begin_edit();
        Channel channel = *found;
        channel.output_enabled = command.enabled;
        edit.put(channel);
        if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
        return SetEnabled::Reply{output_route(model, channel)};
    }
    const Node* found = model.find_key<Node>(command.route.value);
    const auto* present = found ? std::get_if<SendNode>(&found->content.value) : nullptr;
    if (present == nullptr) return not_found(command.route.value);
    Edit edit = core_.begin_edit();
    Node node = *found;
    SendNode send = *present;
    send.mute = !command.enabled;
    node.content = NodeContent{send};
    edit.put(node);
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return SetEnabled::Reply{send_route(model, model.get<Channel>(node.channel), node, send)};
}

} // namespace chorus::pulse
