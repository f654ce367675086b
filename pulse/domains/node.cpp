#include "pulse/domains/node.hpp"

#include "pulse/domains/engine_errors.hpp"
#include "pulse/domains/plugin_edits.hpp"
#include "pulse/domains/routes.hpp"
#include "pulse/model/channel_edits.hpp"
#include "pulse/model/parameters.hpp"
#include "pulse/model/routing_graph.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <variant>

namespace chorus::pulse {

using namespace pulse_api::node;

namespace {

std::vector<NodeId>& side_of(Channel& channel, Place place)
{
    return place == Place::pre_fader ? channel.pre_fader : channel.post_fader;
}

const std::vector<NodeId>& side_of(const Channel& channel, Place place)
{
    return place == Place::pre_fader ? channel.pre_fader : channel.post_fader;
}

void insert_node(Channel& channel, const NodeId& node, Place place, std::optional<std::uint32_t> index)
{
    std::vector<NodeId>& side = side_of(channel, place);
    const std::size_t at = std::min<std::size_t>(index.value_or(most_nodes_on_a_side), side.size());
    side.insert(side.begin() + static_cast<std::ptrdiff_t>(at), node);
}

/// A channel of an open project with room for one more node on a side.
Result<const Channel*> channel_with_room(Core& core, const ChannelId& id, Place place)
{
    if (const auto free = core.editable(); !free) return error_of(free);
    const Channel* channel = core.model().find<Channel>(id);
    if (channel == nullptr) return pulse_api::channel::not_found(id.value);
    if (side_of(*channel, place).size() >= most_nodes_on_a_side) return too_many(most_nodes_on_a_side);
    return channel;
}

Result<const Node*> editable_node(Core& core, const NodeId& id)
{
    if (const auto free = core.editable(); !free) return error_of(free);
    const Node* node = core.model().find<Node>(id);
    if (node == nullptr) return not_found(id.value);
    return node;
}

/// A name that is never empty: that of the plugin, or the end of its URI.
Name name_for(const PluginRecord& plugin)
{
    const std::string text = plugin.name.empty() ? plugin.uri.substr(plugin.uri.find_last_of("/#") + 1) : plugin.name;
    return text.empty() || text.size() > 120 ? "Plugin" : text;
}

template <class Reply, class Change>
Result<Reply> change_node(Core& core, const NodeId& id, const char* label, const rpc::Caller& caller, Change change)
{
    const auto found = editable_node(core, id);
    if (!found) return error_of(found);
    Edit edit = core.begin_edit();
    Node node = **found;
    change(node);
    edit.put(node);
    if (auto done = core.commit(edit, label + node.name, caller); !done) return error_of(done);
    return Reply{std::move(node)};
}

} // namespace

void NodeHandler::add_plugin(const AddPlugin::Command& command, const rpc::Caller& caller,
                             rpc::Responder<AddPlugin::Reply> responder)
{
    if (const auto channel = channel_with_room(core_, command.channel, command.place); !channel)
        return responder.fail(channel.error());
    // Held by the callbacks in turn: what was asked, and who waits.
    struct Insertion {
        AddPlugin::Command command;
        rpc::Caller caller;
        rpc::Responder<AddPlugin::Reply> responder;
        std::uint64_t generation;
        PluginDescription description;
    };
    auto insertion = std::make_shared<Insertion>(
        Insertion{command, caller, std::move(responder), core_.generation(), PluginDescription{}});
    const auto finish = [this, insertion](const PresetContent& preset) {
        if (insertion->generation != core_.generation())
            return insertion->responder.fail(pulse_api::project::not_open());
        insertion->responder.answer(
            insert_plugin(insertion->command, insertion->description, preset, insertion->caller));
    };
    core_.engine().describe_plugin(command.uri, [this, insertion, finish](Result<PluginDescription> description) {
        const PluginUri& uri = insertion->command.uri;
        if (!description) return insertion->responder.fail(explain_plugin(description.error(), uri));
        if (!description->summary.usable)
            return insertion->responder.fail(unusable_plugin(uri, description->summary.reason.value_or("")));
        insertion->description = std::move(*description);
        if (!insertion->command.preset) return finish(PresetContent{});
        core_.engine().read_preset(uri, *insertion->command.preset, [insertion, finish](Result<PresetContent> preset) {
            if (!preset) return insertion->responder.fail(explain_plugin(preset.error(), insertion->command.uri));
            finish(*preset);
        });
    });
}

Result<AddPlugin::Reply> NodeHandler::insert_plugin(const AddPlugin::Command& command,
                                                    const PluginDescription& description, const PresetContent& preset,
                                                    const rpc::Caller& caller)
{
    const auto found = channel_with_room(core_, command.channel, command.place);
    if (!found) return error_of(found);
    Edit edit = core_.begin_edit();
    Channel channel = **found;
    const PluginRecord plugin = remember_plugin(edit, description);
    Node node;
    node.id = edit.new_id<NodeId>("node");
    node.channel = channel.id;
    node.name = command.name.value_or(name_for(plugin));
    PluginNode content;
    content.uri = plugin.uri;
    if (command.preset) apply_preset(content, plugin, *command.preset, preset);
    node.content = NodeContent{std::move(content)};
    insert_node(channel, node.id, command.place, command.index);
    edit.put(node);
    const std::string label = "Add " + node.name + " to " + channel.name;
    edit.put(std::move(channel));
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return AddPlugin::Reply{std::move(node)};
}

Result<AddSend::Reply> NodeHandler::add_send(const AddSend::Command& command, const rpc::Caller& caller)
{
    const auto found = channel_with_room(core_, command.channel, command.place);
    if (!found) return error_of(found);
    if (auto legal = check_route(core_.model(), command.channel, command.to); !legal) return error_of(legal);
    Edit edit = core_.begin_edit();
    Channel channel = **found;
    Node node;
    node.id = edit.new_id<NodeId>("node");
    node.channel = channel.id;
    node.name = core_.model().get<Channel>(command.to).name;
    SendNode send;
    send.to = command.to;
    send.level = command.level;
    send.pan = command.pan.value_or(Pan{0});
    node.content = NodeContent{std::move(send)};
    insert_node(channel, node.id, command.place, command.index);
    edit.put(node);
    const std::string label = "Send " + channel.name + " to " + node.name;
    edit.put(std::move(channel));
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return AddSend::Reply{std::move(node)};
}

Result<Remove::Reply> NodeHandler::remove(const Remove::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_node(core_, command.node);
    if (!found) return error_of(found);
    const std::string label = "Remove " + (*found)->name;
    Edit edit = core_.begin_edit();
    erase_node(edit, command.node);
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return Remove::Reply{command.node};
}

Result<Move::Reply> NodeHandler::move(const Move::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_node(core_, command.node);
    if (!found) return error_of(found);
    Channel channel = core_.model().get<Channel>((*found)->channel);
    std::erase(channel.pre_fader, command.node);
    std::erase(channel.post_fader, command.node);
    if (side_of(channel, command.place).size() >= most_nodes_on_a_side) return too_many(most_nodes_on_a_side);
    insert_node(channel, command.node, command.place, command.index);
    const std::string label = "Move " + (*found)->name;
    Edit edit = core_.begin_edit();
    edit.put(channel);
    if (auto done = core_.commit(edit, label, caller); !done) return error_of(done);
    return Move::Reply{std::move(channel)};
}

Result<Rename::Reply> NodeHandler::rename(const Rename::Command& command, const rpc::Caller& caller)
{
    return change_node<Rename::Reply>(core_, command.node, "Rename node to ", caller,
                                      [&](Node& node) { node.name = command.name; });
}

Result<SetBypass::Reply> NodeHandler::set_bypass(const SetBypass::Command& command, const rpc::Caller& caller)
{
    return change_node<SetBypass::Reply>(core_, command.node, command.bypass ? "Bypass " : "Use ", caller,
                                         [&](Node& node) { node.bypass = command.bypass; });
}

Result<SetSend::Reply> NodeHandler::set_send(const SetSend::Command& command, const rpc::Caller& caller)
{
    const auto found = editable_node(core_, command.node);
    if (!found) return error_of(found);
    const auto* present = std::get_if<SendNode>(&(*found)->content.value);
    if (present == nullptr) return not_a_send(command.node.value);
    SendNode send = *present;
    if (command.to && *command.to != send.to) {
        if (auto legal = check_route(core_.model(), (*found)->channel, *command.to); !legal) return error_of(legal);
        send.to = *command.to;
    }
    send.level = command.level.value_or(send.level);
    send.pan = command.pan.value_or(send.pan);
    send.mute = command.mute.value_or(send.mute);
    return change_node<SetSend::Reply>(core_, command.node, "Set send ", caller,
                                       [&](Node& node) { node.content = NodeContent{std::move(send)}; });
}

void NodeHandler::set_preset(const SetPreset::Command& command, const rpc::Caller& caller,
                             rpc::Responder<SetPreset::Reply> responder)
{
    const auto found = editable_node(core_, command.node);
    if (!found) return responder.fail(found.error());
    const auto* plugin = std::get_if<PluginNode>(&(*found)->content.value);
    if (plugin == nullptr) return responder.fail(not_a_plugin(command.node.value));
    auto waiting = std::make_shared<rpc::Responder<SetPreset::Reply>>(std::move(responder));
    const auto apply = [this, command, caller, uri = plugin->uri](const PresetContent& preset) {
        return change_node<SetPreset::Reply>(core_, command.node, "Set preset of ", caller, [&](Node& node) {
            if (auto* content = std::get_if<PluginNode>(&node.content.value))
                apply_preset(*content, *find_plugin(core_.model(), uri), command.preset, preset);
        });
    };
    core_.engine().read_preset(
        plugin->uri, command.preset,
        [this, waiting, apply, uri = plugin->uri, generation = core_.generation()](Result<PresetContent> preset) {
            if (!preset) return waiting->fail(explain_plugin(preset.error(), uri));
            if (generation != core_.generation()) return waiting->fail(pulse_api::project::not_open());
            waiting->answer(apply(*preset));
        });
}

Result<List::Reply> NodeHandler::list(const List::Command& command, const rpc::Caller&)
{
    const Model& model = core_.model();
    if (command.channel && model.find<Channel>(*command.channel) == nullptr)
        return pulse_api::channel::not_found(command.channel->value);
    List::Reply reply;
    for (const Channel* channel : channels_in_order(model)) {
        if (command.channel && channel->id != *command.channel) continue;
        for (const NodeId& id : nodes_of(*channel))
            reply.nodes.push_back(model.get<Node>(id));
    }
    return reply;
}

Result<Get::Reply> NodeHandler::get(const Get::Command& command, const rpc::Caller&)
{
    const Node* node = core_.model().find<Node>(command.node);
    if (node == nullptr) return not_found(command.node.value);
    return Get::Reply{*node};
}

} // namespace chorus::pulse
