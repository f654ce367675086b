#include "pulse/model/invariants.hpp"

#include "pulse/model/parameters.hpp"
#include "pulse/model/routing_graph.hpp"

#include <set>
#include <utility>
#include <variant>

namespace chorus::pulse {
namespace {

/// Collects the first contradiction.
class Check {
public:
    explicit Check(const Model& model) : model_(model) {}

    std::optional<Contradiction> run()
    {
        settings();
        channels();
        for (const Track& track : model_.all<Track>())
            one(track);
        for (const Node& node : model_.all<Node>())
            one(node);
        for (const Clip& clip : model_.all<Clip>())
            one(clip);
        for (const Lane& lane : model_.all<Lane>())
            one(lane);
        for (const Media& media : model_.all<Media>())
            limits(media, media.id.value);
        for (const AutomationCurve& curve : model_.all<AutomationCurve>())
            one(curve);
        plugins();
        owners();
        if (!found_) routes();
        return std::move(found_);
    }

private:
    void demand(bool holds, const std::string& place, std::string reason)
    {
        if (!holds && !found_) found_ = Contradiction{place, std::move(reason)};
    }

    /// What the spec says of the record by itself.
    template <class T>
    void limits(const T& record, const std::string& place)
    {
        if (found_) return;
        if (const auto violation = validate(record))
            found_ = Contradiction{place, "`" + violation->pointer + "` breaks `" + violation->rule + "`"};
    }

    void settings()
    {
        const ProjectSettings& settings = model_.settings();
        limits(settings, settings_key);
        const int unit = settings.signature.unit;
        demand(unit > 0 && (unit & (unit - 1)) == 0, settings_key, "the note value of a beat is no power of two");
        std::set<std::string> ordered;
        for (const TrackId& id : settings.track_order) {
            demand(model_.find<Track>(id) != nullptr, settings_key, "the order has no track " + id.value);
            demand(ordered.insert(id.value).second, settings_key, "the order has a track twice: " + id.value);
        }
        demand(ordered.size() == model_.all<Track>().size(), settings_key, "the order leaves out a track");
    }

    void channels()
    {
        int masters = 0;
        for (const Channel& channel : model_.all<Channel>()) {
            limits(channel, channel.id.value);
            if (channel.kind == ChannelKind::master) ++masters;
            demand((channel.kind == ChannelKind::master) == !channel.output, channel.id.value,
                   "only the master has no output");
            if (channel.output) target(channel.id.value, *channel.output);
            for (const NodeId& id : nodes_of(channel)) {
                const Node* node = model_.find<Node>(id);
                demand(node && node->channel == channel.id, channel.id.value, "it has a node that is not its own");
                demand(nodes_.insert(id.value).second, channel.id.value, "a node is in two places: " + id.value);
            }
        }
        demand(masters == 1, "channels", "there is not exactly one master");
    }

    void target(const std::string& place, const ChannelId& id)
    {
        const Channel* channel = model_.find<Channel>(id);
        demand(channel && is_target(*channel), place, "it plays into " + id.value + ", which is no bus or master");
    }

    void one(const Track& track)
    {
        limits(track, track.id.value);
        const Channel* channel = model_.find<Channel>(track.channel);
        demand(channel && channel->kind == ChannelKind::track, track.id.value, "its channel is none of a track");
        demand(!channel || channel->name == track.name, track.id.value, "its channel has another name");
        demand(channels_of_tracks_.insert(track.channel.value).second, track.id.value, "its channel is used twice");
    }

    void one(const Node& node)
    {
        limits(node, node.id.value);
        if (const auto* send = std::get_if<SendNode>(&node.content.value)) {
            target(node.id.value, send->to);
        } else if (const auto* plugin = std::get_if<PluginNode>(&node.content.value)) {
            const PluginRecord* record = find_plugin(model_, plugin->uri);
            demand(record != nullptr, node.id.value, "its plugin is not known to the project");
            if (!record) return;
            for (const auto& [symbol, value] : plugin->values)
                demand(find_parameter(model_, parameter_id(node.id.value, symbol)).has_value(), node.id.value,
                       "its plugin has no parameter " + symbol);
        }
    }

    void one(const Clip& clip)
    {
        limits(clip, clip.id.value);
        demand(model_.find<Track>(clip.track) != nullptr, clip.id.value, "its track is missing");
        for (const LaneId& id : clip.lanes) {
            const Lane* lane = model_.find<Lane>(id);
            demand(lane && lane->clip == clip.id, clip.id.value, "it has a lane that is not its own");
            demand(lanes_.insert(id.value).second, clip.id.value, "a lane is in two places: " + id.value);
        }
    }

    void one(const Lane& lane)
    {
        limits(lane, lane.id.value);
        if (const auto* audio = std::get_if<AudioLane>(&lane.content.value)) {
            for (const Region& region : audio->regions) {
                demand(model_.find<Media>(region.media) != nullptr, lane.id.value, "a region has no media");
                demand(items_.insert(region.id.value).second, lane.id.value, "two regions have one id");
                demand(region.fade_in.length.value + region.fade_out.length.value <= region.length.value, lane.id.value,
                       "the fades of " + region.id.value + " are longer than it is");
            }
            in_order(audio->regions, lane.id.value);
        } else if (const auto* midi = std::get_if<MidiLane>(&lane.content.value)) {
            for (const Note& note : midi->notes)
                demand(items_.insert(note.id.value).second, lane.id.value, "two notes have one id");
            in_order(midi->notes, lane.id.value);
        }
    }

    template <class Item>
    void in_order(const std::vector<Item>& items, const std::string& place)
    {
        for (std::size_t next = 1; next < items.size(); ++next)
            demand(items[next - 1].start <= items[next].start, place, "its content is not in order of start");
    }

    void one(const AutomationCurve& curve)
    {
        limits(curve, curve.parameter.value);
        const auto parameter = find_parameter(model_, curve.parameter);
        demand(parameter.has_value(), curve.parameter.value, "a curve moves a parameter that is not there");
        for (std::size_t next = 1; next < curve.points.size(); ++next)
            demand(curve.points[next - 1].at < curve.points[next].at, curve.parameter.value,
                   "the points of a curve are not in order");
        if (!parameter) return;
        for (const AutomationPoint& point : curve.points)
            demand(in_range(*parameter, point.value), curve.parameter.value, "a point is out of range");
    }

    void plugins()
    {
        std::set<std::string> uris;
        for (const PluginRecord& plugin : model_.all<PluginRecord>()) {
            limits(plugin, plugin.id.value);
            demand(uris.insert(plugin.uri).second, plugin.id.value, "a plugin is remembered twice");
            std::set<std::string> symbols;
            for (const ControlPort& port : plugin.controls)
                demand(symbols.insert(port.symbol).second, plugin.id.value, "two parameters have one symbol");
        }
    }

    /// Nothing is left without an owner.
    void owners()
    {
        demand(nodes_.size() == model_.all<Node>().size(), "nodes", "a node is in no channel");
        demand(lanes_.size() == model_.all<Lane>().size(), "lanes", "a lane is in no clip");
        std::size_t of_tracks = 0;
        for (const Channel& channel : model_.all<Channel>())
            if (channel.kind == ChannelKind::track) ++of_tracks;
        demand(of_tracks == channels_of_tracks_.size(), "channels", "a channel of a track has no track");
    }

    void routes()
    {
        const auto cycle = find_cycle(model_);
        demand(cycle.empty(), "routes", "they form a circle: " + describe_way(model_, cycle));
    }

    const Model& model_;
    std::optional<Contradiction> found_;
    std::set<std::string> nodes_;
    std::set<std::string> lanes_;
    std::set<std::string> items_;
    std::set<std::string> channels_of_tracks_;
};

} // namespace

std::optional<Contradiction> find_contradiction(const Model& model)
{
    return Check(model).run();
}

} // namespace chorus::pulse
