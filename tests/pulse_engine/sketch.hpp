#pragma once

#include "generated/types/project.hpp"
#include "pulse/engine/compile.hpp"
#include "pulse/model/tick_clock.hpp"

#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace chorus::pulse::test {

inline constexpr std::int64_t quarter = ticks_per_quarter;

/// A project that tests put together quickly. Channels are `master`, `track-…` names become channel ids of their own.
class Sketch {
public:
    Sketch()
    {
        content.settings.name = "Sketch";
        content.settings.sample_rate = {48000};
        content.settings.tempo = {120};
        add_channel("master", ChannelKind::master);
        content.channels.back().output.reset();
    }

    Channel& add_channel(const std::string& id, ChannelKind kind, const std::string& output = "master")
    {
        Channel channel;
        channel.id = {id};
        channel.kind = kind;
        channel.name = id;
        channel.output = ChannelId{output};
        content.channels.push_back(std::move(channel));
        return content.channels.back();
    }

    /// A track with a channel of the same id.
    Channel& add_track(const std::string& id, const std::string& output = "master")
    {
        Track track;
        track.id = {id};
        track.name = id;
        track.channel = {id};
        content.tracks.push_back(std::move(track));
        content.settings.track_order.push_back({id});
        return add_channel(id, ChannelKind::track, output);
    }

    Channel& channel(const std::string& id)
    {
        for (Channel& each : content.channels)
            if (each.id.value == id) return each;
        throw std::out_of_range(id);
    }

    void add_plugin(const std::string& channel_id, const std::string& node, const std::string& uri = "urn:plugin")
    {
        PluginNode plugin;
        plugin.uri = uri;
        add_node(channel_id, node, NodeContent{plugin}, true);
    }

    void add_send(const std::string& channel_id, const std::string& node, const std::string& to, bool pre_fader = false)
    {
        SendNode send;
        send.to = {to};
        add_node(channel_id, node, NodeContent{send}, pre_fader);
    }

    /// A media of one second at its own rate, with a conformed file unless `conformed` is false.
    void add_media(const std::string& id, std::uint32_t channels = 2, std::uint32_t rate = 48000, bool conformed = true)
    {
        Media media;
        media.id = {id};
        media.name = id;
        media.path = "media/" + id + ".wav";
        media.content_hash = std::string(64, 'a');
        media.sample_rate = rate;
        media.channels = channels;
        media.frames = {rate};
        content.media.push_back(std::move(media));
        if (conformed) files[MediaId{id}] = {.path = "/cache/" + id, .frames = {48000}, .channels = {channels}};
    }

    /// A clip with one audio region of the whole clip.
    void add_audio_clip(const std::string& track, const std::string& media, std::int64_t start, std::int64_t length)
    {
        Region region;
        region.id = {"region-" + std::to_string(content.clips.size())};
        region.media = {media};
        region.length = {length};
        AudioLane lane;
        lane.regions.push_back(region);
        add_clip(track, LaneContent{lane}, start, length);
    }

    /// A clip with one note of the whole clip.
    void add_note_clip(const std::string& track, std::int64_t start, std::int64_t length, std::uint8_t key = 60)
    {
        Note note;
        note.id = {"note-" + std::to_string(content.clips.size())};
        note.length = {length};
        note.key = key;
        MidiLane lane;
        lane.notes.push_back(note);
        add_clip(track, LaneContent{lane}, start, length);
    }

    void add_curve(const std::string& parameter, std::vector<AutomationPoint> points)
    {
        AutomationCurve curve;
        curve.parameter = {parameter};
        curve.enabled = true;
        curve.points = std::move(points);
        content.curves.push_back(std::move(curve));
    }

    CompiledPlan compile() const { return compile_plan(content, files, latencies); }

    ProjectContent content;
    ConformedFiles files;
    PluginLatencies latencies;

private:
    void add_node(const std::string& channel_id, const std::string& id, NodeContent what, bool pre_fader)
    {
        Node node;
        node.id = {id};
        node.channel = {channel_id};
        node.name = id;
        node.content = std::move(what);
        content.nodes.push_back(std::move(node));
        Channel& owner = channel(channel_id);
        (pre_fader ? owner.pre_fader : owner.post_fader).push_back({id});
    }

    void add_clip(const std::string& track, LaneContent what, std::int64_t start, std::int64_t length)
    {
        const std::string number = std::to_string(content.clips.size() + 1);
        Lane lane;
        lane.id = {"lane-" + number};
        lane.clip = {"clip-" + number};
        lane.content = std::move(what);
        Clip clip;
        clip.id = lane.clip;
        clip.track = {track};
        clip.name = number;
        clip.start = {start};
        clip.length = {length};
        clip.lanes.push_back(lane.id);
        content.lanes.push_back(std::move(lane));
        content.clips.push_back(std::move(clip));
    }
};

inline const Strip& strip_of(const Plan& plan, const std::string& key)
{
    for (const Strip& strip : plan.strips)
        if (strip.key == key) return strip;
    throw std::out_of_range(key);
}

/// The op of this type and key in a plan.
template <class Op>
const Op& op_of(const Plan& plan, const std::string& key)
{
    for (const Strip& strip : plan.strips)
        for (const PlanOp& op : strip.ops)
            if (const auto* found = std::get_if<Op>(&op.value); found && found->key == key) return *found;
    throw std::out_of_range(key);
}

} // namespace chorus::pulse::test
