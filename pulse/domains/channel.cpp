#include "pulse/domains/channel.hpp"

#include "pulse/model/channel_edits.hpp"
#include "pulse/model/routing_graph.hpp"

#include <utility>
#include <variant>

namespace chorus::pulse {

using namespace pulse_api::channel;

namespace {

/// Lets what plays into a bus play into the bus's own output, and drops sends to it.
void reroute(Edit& edit, const Channel& bus)
{
    std::vector<Channel> feeders;
    for (const Channel& channel : edit.model().all<Channel>())
        if (channel.output == bus.id) feeders.push_back(channel);
    for (Channel& feeder : feeders) {
        feeder.output = bus.output;
        edit.put(std::move(feeder));
    }
    std::vector<NodeId> sends;
    for (const Node& node : edit.model().all<Node>()) {
        const auto* send = std::get_if<SendNode>(&node.content.value);
        if (send && send->to == bus.id) sends.push_back(node.id);
    }
    for (const NodeId& send : sends)
        erase_node(edit, send);
}

} // namespace

template <class Reply, class Change>
Result<Reply> ChannelHandler::change(const ChannelId& id, const std::string& label, const rpc::Caller& caller,
                                     Change apply)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Channel* found = core_.model().find<Channel>(id);
    if (found == nullptr) return not_found(id.value);
    Edit edit = core_.begin_edit();
    Channel channel = *found;
    apply(channel);
    edit.put(channel);
    if (auto done = core_.commit(edit, label + " of " + channel.name, caller); !done) return error_of(done);
    return Reply{std::move(channel)};
}

Result<Create::Reply> ChannelHandler::create(const Create::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    if (core_.model().all<Channel>().size() >= most_channels) return too_many(most_channels);
    Edit edit = core_.begin_edit();
    Channel channel = new_channel(edit, ChannelKind::bus, "Bus");
    channel.name = command.name.value_or("Bus " + channel.id.value.substr(channel.id.value.find('-') + 1));
    edit.put(channel);
    if (auto done = core_.commit(edit, "Create bus " + channel.name, caller); !done) return error_of(done);
    return Create::Reply{std::move(channel)};
}

Result<Delete::Reply> ChannelHandler::delete_(const Delete::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Channel* found = core_.model().find<Channel>(command.channel);
    if (found == nullptr) return not_found(command.channel.value);
    if (found->kind != ChannelKind::bus) return not_a_bus(command.channel.value);
    const Channel bus = *found;
    Edit edit = core_.begin_edit();
    reroute(edit, bus);
    erase_channel(edit, bus.id);
    if (auto done = core_.commit(edit, "Delete bus " + bus.name, caller); !done) return error_of(done);
    return Delete::Reply{bus.id};
}

Result<Rename::Reply> ChannelHandler::rename(const Rename::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    const Channel* found = core_.model().find<Channel>(command.channel);
    if (found == nullptr) return not_found(command.channel.value);
    Edit edit = core_.begin_edit();
    Channel channel = *found;
    channel.name = command.name;
    edit.put(channel);
    for (const Track& owner : core_.model().all<Track>()) {
        if (owner.channel != channel.id) continue;
        Track track = owner;
        track.name = command.name;
        edit.put(std::move(track));
        break;
    }
    if (auto done = core_.commit(edit, "Rename channel to " + channel.name, caller); !done) return error_of(done);
    return Rename::Reply{std::move(channel)};
}

Result<SetFader::Reply> ChannelHandler::set_fader(const SetFader::Command& command, const rpc::Caller& caller)
{
    return change<SetFader::Reply>(command.channel, "Set fader", caller,
                                   [&](Channel& channel) { channel.gain = command.gain; });
}

Result<SetPan::Reply> ChannelHandler::set_pan(const SetPan::Command& command, const rpc::Caller& caller)
{
    return change<SetPan::Reply>(command.channel, "Set pan", caller,
                                 [&](Channel& channel) { channel.pan = command.pan; });
}

Result<SetMute::Reply> ChannelHandler::set_mute(const SetMute::Command& command, const rpc::Caller& caller)
{
    return change<SetMute::Reply>(command.channel, "Set mute", caller,
                                  [&](Channel& channel) { channel.mute = command.mute; });
}

Result<SetSolo::Reply> ChannelHandler::set_solo(const SetSolo::Command& command, const rpc::Caller& caller)
{
    return change<SetSolo::Reply>(command.channel, "Set solo", caller,
                                  [&](Channel& channel) { channel.solo = command.solo; });
}

Result<SetSoloSafe::Reply> ChannelHandler::set_solo_safe(const SetSoloSafe::Command& command, const rpc::Caller& caller)
{
    return change<SetSoloSafe::Reply>(command.channel, "Set solo safety", caller,
                                      [&](Channel& channel) { channel.solo_safe = command.solo_safe; });
}

Result<List::Reply> ChannelHandler::list(const List::Command&, const rpc::Caller&)
{
    List::Reply reply;
    for (const Channel* channel : channels_in_order(core_.model()))
        reply.channels.push_back(*channel);
    return reply;
}

Result<Get::Reply> ChannelHandler::get(const Get::Command& command, const rpc::Caller&)
{
    const Channel* channel = core_.model().find<Channel>(command.channel);
    if (channel == nullptr) return not_found(command.channel.value);
    Get::Reply reply;
    reply.channel = *channel;
    for (const NodeId& id : nodes_of(*channel))
        reply.nodes.push_back(core_.model().get<Node>(id));
    return reply;
}

} // namespace chorus::pulse
