#pragma once

#include "generated/types/project.hpp"

#include <string>
#include <vector>

namespace chorus::pulse {

/// What the model knows of a kind of record: its table, the text of its id, and where a project keeps it.
template <class T>
struct Record;

template <>
struct Record<Track> {
    using Id = TrackId;
    static constexpr Table table = Table::track;
    static const std::string& key(const Track& record) { return record.id.value; }
    static auto& rows(auto& content) { return content.tracks; }
};
template <>
struct Record<Channel> {
    using Id = ChannelId;
    static constexpr Table table = Table::channel;
    static const std::string& key(const Channel& record) { return record.id.value; }
    static auto& rows(auto& content) { return content.channels; }
};
template <>
struct Record<Node> {
    using Id = NodeId;
    static constexpr Table table = Table::node;
    static const std::string& key(const Node& record) { return record.id.value; }
    static auto& rows(auto& content) { return content.nodes; }
};
template <>
struct Record<Clip> {
    using Id = ClipId;
    static constexpr Table table = Table::clip;
    static const std::string& key(const Clip& record) { return record.id.value; }
    static auto& rows(auto& content) { return content.clips; }
};
template <>
struct Record<Lane> {
    using Id = LaneId;
    static constexpr Table table = Table::lane;
    static const std::string& key(const Lane& record) { return record.id.value; }
    static auto& rows(auto& content) { return content.lanes; }
};
template <>
struct Record<Media> {
    using Id = MediaId;
    static constexpr Table table = Table::media;
    static const std::string& key(const Media& record) { return record.id.value; }
    static auto& rows(auto& content) { return content.media; }
};
template <>
struct Record<AutomationCurve> {
    using Id = ParameterId;
    static constexpr Table table = Table::curve;
    static const std::string& key(const AutomationCurve& record) { return record.parameter.value; }
    static auto& rows(auto& content) { return content.curves; }
};
template <>
struct Record<PluginRecord> {
    using Id = PluginId;
    static constexpr Table table = Table::plugin;
    static const std::string& key(const PluginRecord& record) { return record.id.value; }
    static auto& rows(auto& content) { return content.plugins; }
};

/// The id of the one record of settings.
inline const std::string settings_key = "project";

/// The table and id of any record.
EntityRef ref_to(const Entity& entity);

} // namespace chorus::pulse
