#include "pulse/model/routing_graph.hpp"

#include <set>
#include <string>
#include <variant>

namespace chorus::pulse {
namespace {

/// Goes through the routes in depth and keeps the way that it came.
class Search {
public:
    explicit Search(const Model& model) : model_(model) {}

    /// Whether `wanted` can be reached; then `way` leads there.
    bool reach(const ChannelId& from, const ChannelId& wanted)
    {
        way_.push_back(from);
        if (from == wanted && way_.size() > 1) return true;
        if (!seen_.insert(from.value).second) return leave();
        if (const Channel* channel = model_.find<Channel>(from))
            for (const ChannelId& next : targets_of(model_, *channel))
                if (reach(next, wanted)) return true;
        return leave();
    }

    std::vector<ChannelId> take_way() { return std::move(way_); }

private:
    bool leave()
    {
        way_.pop_back();
        return false;
    }

    const Model& model_;
    std::set<std::string> seen_;
    std::vector<ChannelId> way_;
};

} // namespace

bool is_target(const Channel& channel)
{
    return channel.kind != ChannelKind::track;
}

std::vector<NodeId> nodes_of(const Channel& channel)
{
    std::vector<NodeId> nodes = channel.pre_fader;
    nodes.insert(nodes.end(), channel.post_fader.begin(), channel.post_fader.end());
    return nodes;
}

std::vector<ChannelId> targets_of(const Model& model, const Channel& channel)
{
    std::vector<ChannelId> targets;
    for (const NodeId& id : nodes_of(channel)) {
        const Node* node = model.find<Node>(id);
        const auto* send = node ? std::get_if<SendNode>(&node->content.value) : nullptr;
        if (send) targets.push_back(send->to);
    }
    if (channel.output) targets.push_back(*channel.output);
    return targets;
}

std::vector<ChannelId> find_way(const Model& model, const ChannelId& from, const ChannelId& to)
{
    if (from == to) return {from};
    Search search(model);
    return search.reach(from, to) ? search.take_way() : std::vector<ChannelId>();
}

std::vector<ChannelId> find_cycle(const Model& model)
{
    for (const Channel& channel : model.all<Channel>()) {
        Search search(model);
        if (search.reach(channel.id, channel.id)) return search.take_way();
    }
    return {};
}

std::string describe_way(const Model& model, const std::vector<ChannelId>& way)
{
    std::string text;
    for (const ChannelId& id : way) {
        const Channel* channel = model.find<Channel>(id);
        if (!text.empty()) text += " > ";
        text += channel ? channel->name : id.value;
    }
    return text;
}

} // namespace chorus::pulse
