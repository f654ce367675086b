#include "pulse/engine/project_index.hpp"

#include <algorithm>

namespace chorus::pulse {
namespace {

template <class Id, class Record>
void index_by_id(std::unordered_map<Id, const Record*>& index, const std::vector<Record>& records)
{
    for (const Record& record : records)
        index.emplace(record.id, &record);
}

void sort_by_start(std::vector<const Clip*>& clips)
{
    std::sort(clips.begin(), clips.end(),
              [](const Clip* a, const Clip* b) { return a->start != b->start ? a->start < b->start : a->id < b->id; });
}

/// The list under a key, or an empty one.
template <class Key, class Item>
const std::vector<const Item*>& list_of(const std::unordered_map<Key, std::vector<const Item*>>& lists, const Key& key)
{
    static const std::vector<const Item*> none;
    const auto found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

} // namespace

ProjectIndex::ProjectIndex(const ProjectContent& project) : project_(project)
{
    index_by_id(nodes_, project.nodes);
    index_by_id(lanes_, project.lanes);
    index_by_id(media_, project.media);
    for (const PluginRecord& plugin : project.plugins)
        plugins_.emplace(plugin.uri, &plugin);
    index_channels();
    index_clips();
    index_curves();
}

void ProjectIndex::index_channels()
{
    for (std::size_t place = 0; place < project_.channels.size(); ++place) {
        channels_.emplace(project_.channels[place].id, place);
        if (project_.channels[place].kind == ChannelKind::master) master_ = place;
    }
}

void ProjectIndex::index_clips()
{
    std::unordered_map<TrackId, ChannelId> channel_of;
    for (const Track& track : project_.tracks)
        channel_of.emplace(track.id, track.channel);
    for (const Clip& clip : project_.clips)
        clips_[channel_of.at(clip.track)].push_back(&clip);
    for (auto& [channel, clips] : clips_)
        sort_by_start(clips);
}

void ProjectIndex::index_curves()
{
    for (const AutomationCurve& curve : project_.curves) {
        if (!curve.enabled) continue;
        const std::string& parameter = curve.parameter.value;
        curves_[parameter.substr(0, parameter.find('.'))].push_back(&curve);
    }
    for (auto& [owner, curves] : curves_)
        std::sort(curves.begin(), curves.end(),
                  [](const AutomationCurve* a, const AutomationCurve* b) { return a->parameter < b->parameter; });
}

const std::vector<const Clip*>& ProjectIndex::clips_into(const ChannelId& channel) const
{
    return list_of(clips_, channel);
}

const std::vector<const AutomationCurve*>& ProjectIndex::curves_of(const std::string& owner) const
{
    return list_of(curves_, owner);
}

const AutomationCurve* ProjectIndex::curve(const std::string& owner, const std::string& symbol) const
{
    const ParameterId wanted{owner + "." + symbol};
    for (const AutomationCurve* curve : curves_of(owner))
        if (curve->parameter == wanted) return curve;
    return nullptr;
}

const ControlPort* ProjectIndex::control(const PluginUri& uri, const PortSymbol& symbol) const
{
    const auto found = plugins_.find(uri);
    if (found == plugins_.end()) return nullptr;
    const auto& controls = found->second->controls;
    const auto port = std::find_if(controls.begin(), controls.end(),
                                   [&](const ControlPort& control) { return control.symbol == symbol; });
    return port == controls.end() ? nullptr : &*port;
}

bool ProjectIndex::is_instrument(const PluginUri& uri) const
{
    const auto found = plugins_.find(uri);
    return found != plugins_.end() && found->second->role == PluginRole::instrument;
}

} // namespace chorus::pulse
