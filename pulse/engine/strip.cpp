#include "pulse/engine/strip.hpp"

#include "pulse/engine/automation.hpp"
#include "pulse/engine/clip_content.hpp"

#include <algorithm>

namespace chorus::pulse {
namespace {

struct Content {
    RegionsOp regions;
    NotesOp notes;
};

void sort_content(Content& content)
{
    std::stable_sort(content.regions.regions.begin(), content.regions.regions.end(),
                     [](const PlanRegion& a, const PlanRegion& b) { return a.start < b.start; });
    std::stable_sort(content.notes.notes.begin(), content.notes.notes.end(), [](const PlanNote& a, const PlanNote& b) {
        return a.start != b.start ? a.start < b.start : a.key < b.key;
    });
}

} // namespace

Strip StripBuilder::build(const Channel& channel)
{
    Strip strip;
    strip.key = channel.id.value;
    add_content(strip, channel);
    add_meter(strip, channel.id, MeterPlace::Point::input, "input");
    add_nodes(strip, channel.pre_fader);
    add_mixing(strip, channel);
    add_nodes(strip, channel.post_fader);
    add_gate(strip, channel);
    add_meter(strip, channel.id, MeterPlace::Point::output, "output");
    return strip;
}

void StripBuilder::add_content(Strip& strip, const Channel& channel)
{
    Content content;
    content.regions.key = part_key(channel.id, "audio");
    content.notes.key = part_key(channel.id, "notes");
    const SourceFinder find = [this](const MediaId& media) { return sources_.find(media); };
    for (const Clip* clip : context_.index.clips_into(channel.id)) {
        if (clip->mute) continue;
        const auto passes = content_passes(*clip, most_regions);
        for (const LaneId& id : clip->lanes) {
            const LaneContent& lane = context_.index.lane(id).content;
            if (const auto* audio = std::get_if<AudioLane>(&lane.value))
                append_regions(content.regions.regions, *audio, passes, context_.clock, find);
            if (const auto* midi = std::get_if<MidiLane>(&lane.value))
                append_notes(content.notes.notes, *midi, passes, context_.clock);
        }
    }
    sort_content(content);
    strip.channels = width(channel, content.regions);
    // A track keeps both ops while it is empty, so that its first clip is no change of structure.
    if (channel.kind == ChannelKind::track) {
        strip.ops.push_back({std::move(content.regions)});
        strip.ops.push_back({std::move(content.notes)});
    }
}

/// A track of nothing but mono files is mono, so that its pan has constant power.
ChannelCount StripBuilder::width(const Channel& channel, const RegionsOp& content) const
{
    const auto mono = [&](const PlanRegion& region) { return sources_.at(region.source).channels.value == 1; };
    const bool all_mono = !content.regions.empty() && std::all_of(content.regions.begin(), content.regions.end(), mono);
    return {channel.kind == ChannelKind::track && all_mono ? 1U : 2U};
}

void StripBuilder::add_nodes(Strip& strip, const std::vector<NodeId>& nodes)
{
    for (const NodeId& id : nodes) {
        const Node& node = context_.index.node(id);
        if (const auto* plugin = std::get_if<PluginNode>(&node.content.value)) add_plugin(strip, node, *plugin);
        if (const auto* send = std::get_if<SendNode>(&node.content.value)) add_send(strip, node, *send);
    }
}

void StripBuilder::add_plugin(Strip& strip, const Node& node, const PluginNode& plugin) const
{
    PluginOp op;
    op.key = node.id.value;
    op.uri = plugin.uri;
    op.bypass = node.bypass;
    const auto latency = context_.latencies.find(op.key);
    op.latency.value = latency == context_.latencies.end() ? 0 : latency->second;
    op.state = plugin.state;
    op.ports = planned_ports(context_.index, context_.clock, node.id, plugin);
    strip.ops.push_back({std::move(op)});
}

void StripBuilder::add_send(Strip& strip, const Node& node, const SendNode& send) const
{
    TapOp op;
    op.key = node.id.value;
    op.level = planned_level(context_.index, context_.clock, op.key, "level", send.level);
    op.pan = planned_pan(context_.index, context_.clock, op.key, send.pan);
    op.muted = send.mute || node.bypass || context_.closed.contains(op.key);
    strip.ops.push_back({std::move(op)});
}

void StripBuilder::add_mixing(Strip& strip, const Channel& channel) const
{
    FaderOp fader;
    fader.key = part_key(channel.id, "fader");
    fader.level = planned_level(context_.index, context_.clock, channel.id.value, "gain", channel.gain);
    strip.ops.push_back({std::move(fader)});
    PanOp pan;
    pan.key = part_key(channel.id, "pan");
    pan.pan = planned_pan(context_.index, context_.clock, channel.id.value, channel.pan);
    strip.ops.push_back({std::move(pan)});
    strip.ops.push_back({MuteOp{.key = part_key(channel.id, "mute"), .muted = channel.mute}});
}

void StripBuilder::add_gate(Strip& strip, const Channel& channel) const
{
    if (!channel.output) return;
    const bool closed = !channel.output_enabled || context_.closed.contains(channel.id.value);
    strip.ops.push_back({MuteOp{.key = part_key(channel.id, "gate"), .muted = closed}});
}

void StripBuilder::add_meter(Strip& strip, const ChannelId& channel, MeterPlace::Point point, const char* part)
{
    const auto slot = static_cast<std::uint16_t>(meters_.size());
    meters_.push_back({.slot = slot, .point = point, .channel = channel});
    strip.ops.push_back({MeterOp{.key = part_key(channel, part), .slot = slot}});
}

} // namespace chorus::pulse
