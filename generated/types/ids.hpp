// Generated from chorus/specs/types/ids.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Identities that Pulse hands out. They are made from counters, so the same commands on the same project give the same
/// ids; they are never given to something else while the project is open.
namespace chorus {

/// A track.
struct TrackId {
    std::string value = {};
    auto operator<=>(const TrackId&) const = default;
};

/// A channel of the mixer.
struct ChannelId {
    std::string value = {};
    auto operator<=>(const ChannelId&) const = default;
};

/// A plugin or send in a channel.
struct NodeId {
    std::string value = {};
    auto operator<=>(const NodeId&) const = default;
};

/// A clip on a track.
struct ClipId {
    std::string value = {};
    auto operator<=>(const ClipId&) const = default;
};

/// A lane of a clip.
struct LaneId {
    std::string value = {};
    auto operator<=>(const LaneId&) const = default;
};

/// A region of an audio lane.
struct RegionId {
    std::string value = {};
    auto operator<=>(const RegionId&) const = default;
};

/// A note of a MIDI lane.
struct NoteId {
    std::string value = {};
    auto operator<=>(const NoteId&) const = default;
};

/// A file of the media pool.
struct MediaId {
    std::string value = {};
    auto operator<=>(const MediaId&) const = default;
};

/// What a project remembers of a plugin.
struct PluginId {
    std::string value = {};
    auto operator<=>(const PluginId&) const = default;
};

/// A value that can be set and automated, as the id of its channel or node, a dot, and its symbol, such as
/// `channel-1.gain` or `node-3.mix`.
struct ParameterId {
    std::string value = {};
    auto operator<=>(const ParameterId&) const = default;
};

/// A piece of work that goes on after the reply, such as an import, a render or a capture.
struct JobId {
    std::string value = {};
    auto operator<=>(const JobId&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, TrackId& value);
void write(wire::Writer& writer, const TrackId& value);
void check(wire::Checker& checker, const TrackId& value);
std::optional<wire::Violation> validate(const TrackId& value);
void read(wire::Reader& reader, ChannelId& value);
void write(wire::Writer& writer, const ChannelId& value);
void check(wire::Checker& checker, const ChannelId& value);
std::optional<wire::Violation> validate(const ChannelId& value);
void read(wire::Reader& reader, NodeId& value);
void write(wire::Writer& writer, const NodeId& value);
void check(wire::Checker& checker, const NodeId& value);
std::optional<wire::Violation> validate(const NodeId& value);
void read(wire::Reader& reader, ClipId& value);
void write(wire::Writer& writer, const ClipId& value);
void check(wire::Checker& checker, const ClipId& value);
std::optional<wire::Violation> validate(const ClipId& value);
void read(wire::Reader& reader, LaneId& value);
void write(wire::Writer& writer, const LaneId& value);
void check(wire::Checker& checker, const LaneId& value);
std::optional<wire::Violation> validate(const LaneId& value);
void read(wire::Reader& reader, RegionId& value);
void write(wire::Writer& writer, const RegionId& value);
void check(wire::Checker& checker, const RegionId& value);
std::optional<wire::Violation> validate(const RegionId& value);
void read(wire::Reader& reader, NoteId& value);
void write(wire::Writer& writer, const NoteId& value);
void check(wire::Checker& checker, const NoteId& value);
std::optional<wire::Violation> validate(const NoteId& value);
void read(wire::Reader& reader, MediaId& value);
void write(wire::Writer& writer, const MediaId& value);
void check(wire::Checker& checker, const MediaId& value);
std::optional<wire::Violation> validate(const MediaId& value);
void read(wire::Reader& reader, PluginId& value);
void write(wire::Writer& writer, const PluginId& value);
void check(wire::Checker& checker, const PluginId& value);
std::optional<wire::Violation> validate(const PluginId& value);
void read(wire::Reader& reader, ParameterId& value);
void write(wire::Writer& writer, const ParameterId& value);
void check(wire::Checker& checker, const ParameterId& value);
std::optional<wire::Violation> validate(const ParameterId& value);
void read(wire::Reader& reader, JobId& value);
void write(wire::Writer& writer, const JobId& value);
void check(wire::Checker& checker, const JobId& value);
std::optional<wire::Violation> validate(const JobId& value);

} // namespace chorus

template <>
struct std::hash<chorus::TrackId> {
    std::size_t operator()(const chorus::TrackId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::ChannelId> {
    std::size_t operator()(const chorus::ChannelId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::NodeId> {
    std::size_t operator()(const chorus::NodeId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::ClipId> {
    std::size_t operator()(const chorus::ClipId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::LaneId> {
    std::size_t operator()(const chorus::LaneId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::RegionId> {
    std::size_t operator()(const chorus::RegionId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::NoteId> {
    std::size_t operator()(const chorus::NoteId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::MediaId> {
    std::size_t operator()(const chorus::MediaId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::PluginId> {
    std::size_t operator()(const chorus::PluginId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};

template <>
struct std::hash<chorus::ParameterId> {
    std::size_t operator()(const chorus::ParameterId& key) const noexcept
    {
        return std::hash<std::string>{}(key.value);
    }
};

template <>
struct std::hash<chorus::JobId> {
    std::size_t operator()(const chorus::JobId& key) const noexcept { return std::hash<std::string>{}(key.value); }
};
