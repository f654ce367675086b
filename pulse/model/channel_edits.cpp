#include "pulse/model/channel_edits.hpp"

#include "pulse/model/parameters.hpp"
#include "pulse/model/routing_graph.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {
namespace {

/// Gives the curves of one owner to another as well.
void copy_curves(Edit& edit, std::string_view from, std::string_view to)
{
    std::vector<AutomationCurve> copies;
    for (const AutomationCurve& curve : edit.model().all<AutomationCurve>()) {
        if (owner_of(curve.parameter) != from) continue;
        AutomationCurve copy = curve;
        copy.parameter = parameter_id(to, std::string_view(curve.parameter.value).substr(from.size() + 1));
        copies.push_back(std::move(copy));
    }
    for (AutomationCurve& copy : copies)
        edit.put(std::move(copy));
}

std::vector<NodeId> copy_nodes(Edit& edit, const std::vector<NodeId>& originals, const ChannelId& channel)
{
    std::vector<NodeId> copies;
    for (const NodeId& id : originals) {
        Node copy = edit.model().get<Node>(id);
        copy.id = edit.new_id<NodeId>("node");
        copy.channel = channel;
        copies.push_back(copy.id);
        copy_curves(edit, id.value, copy.id.value);
        edit.put(std::move(copy));
    }
    return copies;
}

} // namespace

ProjectContent empty_project(ProjectSettings settings)
{
    ProjectContent content;
    content.settings = std::move(settings);
    Channel master;
    master.id = ChannelId{"channel-1"};
    master.kind = ChannelKind::master;
    master.name = "Master";
    content.channels.push_back(std::move(master));
    return content;
}

const Channel& master_of(const Model& model)
{
    const auto& channels = model.all<Channel>();
    return *std::find_if(channels.begin(), channels.end(),
                         [](const Channel& channel) { return channel.kind == ChannelKind::master; });
}

std::vector<const Channel*> channels_in_order(const Model& model)
{
    std::vector<const Channel*> channels;
    for (const TrackId& id : model.settings().track_order)
        channels.push_back(model.find<Channel>(model.get<Track>(id).channel));
    for (const ChannelKind kind : {ChannelKind::bus, ChannelKind::master})
        for (const Channel& channel : model.all<Channel>())
            if (channel.kind == kind) channels.push_back(&channel);
    return channels;
}

Channel new_channel(Edit& edit, ChannelKind kind, std::string name)
{
    Channel channel;
    channel.id = edit.new_id<ChannelId>("channel");
    channel.kind = kind;
    channel.name = std::move(name);
    channel.output = master_of(edit.model()).id;
    edit.put(channel);
    return channel;
}

void erase_node(Edit& edit, const NodeId& id)
{
    const Node node = edit.model().get<Node>(id);
    Channel channel = edit.model().get<Channel>(node.channel);
    std::erase(channel.pre_fader, node.id);
    std::erase(channel.post_fader, node.id);
    edit.put(std::move(channel));
    erase_curves_of(edit, node.id.value);
    edit.erase<Node>(node.id);
}

void erase_channel(Edit& edit, const ChannelId& id)
{
    const Channel channel = edit.model().get<Channel>(id);
    for (const NodeId& node : nodes_of(channel))
        erase_node(edit, node);
    erase_curves_of(edit, channel.id.value);
    edit.erase<Channel>(channel.id);
}

Channel copy_channel(Edit& edit, const ChannelId& original, std::string name)
{
    Channel copy = edit.model().get<Channel>(original);
    const ChannelId from = copy.id;
    copy.id = edit.new_id<ChannelId>("channel");
    copy.name = std::move(name);
    copy.pre_fader = copy_nodes(edit, copy.pre_fader, copy.id);
    copy.post_fader = copy_nodes(edit, copy.post_fader, copy.id);
    copy_curves(edit, from.value, copy.id.value);
    edit.put(copy);
    return copy;
}

} // namespace chorus::pulse
