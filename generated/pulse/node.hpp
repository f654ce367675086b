// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/channel.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/routing.hpp"
#include "generated/pulse/session.hpp"
#include "generated/types/project.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::node {

/// Plugins and sends in the channels. Nodes can be added, moved and removed while it plays.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "d4afdb80204a3e51";

/// On which side of the fader a node is.
enum class Place : std::uint8_t {
    pre_fader,  ///< Before the fader.
    post_fader, ///< After fader, pan and mute.
};
std::string_view to_text(Place value);
std::optional<Place> place_from(std::string_view text);

/// Put a plugin into a channel. The engine is asked what the plugin can do.
struct AddPlugin {
    static constexpr wire::Operation operation{"node", "addPlugin"};
    struct Command {
        ChannelId channel = {};
        PluginUri uri = {};
        std::optional<Name> name = {};  ///< That of the plugin when absent.
        Place place = Place::pre_fader; ///< Side of the fader.
        std::optional<std::uint32_t> index =
            {}; ///< Place among the nodes of that side counted from 0; the end when absent.
        std::optional<PluginUri> preset = {}; ///< A preset to begin with.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Node node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Put a send to a bus into a channel.
struct AddSend {
    static constexpr wire::Operation operation{"node", "addSend"};
    struct Command {
        ChannelId channel = {};
        ChannelId to = {};               ///< A bus or the master.
        Decibels level = {};             ///< Level of the copy.
        std::optional<Pan> pan = {};     ///< The middle when absent.
        Place place = Place::post_fader; ///< Side of the fader.
        std::optional<std::uint32_t> index =
            {}; ///< Place among the nodes of that side counted from 0; the end when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Node node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Take a node out of its channel. Its automation goes with it.
struct Remove {
    static constexpr wire::Operation operation{"node", "remove"};
    struct Command {
        NodeId node = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        NodeId node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Give a node another place in its channel. Moving a send past the fader makes it pre or post fader.
struct Move {
    static constexpr wire::Operation operation{"node", "move"};
    struct Command {
        NodeId node = {};
        Place place = Place::pre_fader; ///< Side of the fader.
        std::optional<std::uint32_t> index =
            {}; ///< Place among the other nodes of that side counted from 0; the end when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Change the name of a node.
struct Rename {
    static constexpr wire::Operation operation{"node", "rename"};
    struct Command {
        NodeId node = {};
        Name name = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Node node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Bypass a node or use it again.
struct SetBypass {
    static constexpr wire::Operation operation{"node", "setBypass"};
    struct Command {
        NodeId node = {};
        bool bypass = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Node node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Change a send. What is absent stays.
struct SetSend {
    static constexpr wire::Operation operation{"node", "setSend"};
    struct Command {
        NodeId node = {};
        std::optional<ChannelId> to = {};   ///< A bus or the master.
        std::optional<Decibels> level = {}; ///< Level of the copy.
        std::optional<Pan> pan = {};        ///< Place of the copy.
        std::optional<bool> mute = {};      ///< Whether the copy is silent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Node node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set a plugin to one of its presets. Values that the preset leaves alone go back to the defaults.
struct SetPreset {
    static constexpr wire::Operation operation{"node", "setPreset"};
    struct Command {
        NodeId node = {};
        PluginUri preset = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Node node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the nodes of a channel in order or of all channels.
struct List {
    static constexpr wire::Operation operation{"node", "list"};
    struct Command {
        std::optional<ChannelId> channel = {}; ///< All channels when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Node> nodes = {}; ///< Channel by channel, those before the fader first.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about a node.
struct Get {
    static constexpr wire::Operation operation{"node", "get"};
    struct Command {
        NodeId node = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Node node = {};
        bool operator==(const Reply&) const = default;
    };
};

/// There is no such node.
wire::Failure not_found(const std::string& node);

/// The node is not a send.
wire::Failure not_a_send(const std::string& node);

/// The node is not a plugin.
wire::Failure not_a_plugin(const std::string& node);

/// The engine has no such plugin.
wire::Failure unknown_plugin(const std::string& uri, const std::string& closest);

/// The plugin needs something that the engine does not have.
wire::Failure unusable_plugin(const std::string& uri, const std::string& reason);

/// The plugin has no such preset.
wire::Failure unknown_preset(const std::string& uri, const std::string& preset);

/// The channel cannot hold more nodes on this side of the fader.
wire::Failure too_many(std::uint32_t maximum);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Place& value);
void write(wire::Writer& writer, const Place& value);
void check(wire::Checker& checker, const Place& value);
std::optional<wire::Violation> validate(const Place& value);
void read(wire::Reader& reader, AddPlugin::Command& value);
void write(wire::Writer& writer, const AddPlugin::Command& value);
void check(wire::Checker& checker, const AddPlugin::Command& value);
std::optional<wire::Violation> validate(const AddPlugin::Command& value);
void read(wire::Reader& reader, AddPlugin::Reply& value);
void write(wire::Writer& writer, const AddPlugin::Reply& value);
void check(wire::Checker& checker, const AddPlugin::Reply& value);
std::optional<wire::Violation> validate(const AddPlugin::Reply& value);
void read(wire::Reader& reader, AddSend::Command& value);
void write(wire::Writer& writer, const AddSend::Command& value);
void check(wire::Checker& checker, const AddSend::Command& value);
std::optional<wire::Violation> validate(const AddSend::Command& value);
void read(wire::Reader& reader, AddSend::Reply& value);
void write(wire::Writer& writer, const AddSend::Reply& value);
void check(wire::Checker& checker, const AddSend::Reply& value);
std::optional<wire::Violation> validate(const AddSend::Reply& value);
void read(wire::Reader& reader, Remove::Command& value);
void write(wire::Writer& writer, const Remove::Command& value);
void check(wire::Checker& checker, const Remove::Command& value);
std::optional<wire::Violation> validate(const Remove::Command& value);
void read(wire::Reader& reader, Remove::Reply& value);
void write(wire::Writer& writer, const Remove::Reply& value);
void check(wire::Checker& checker, const Remove::Reply& value);
std::optional<wire::Violation> validate(const Remove::Reply& value);
void read(wire::Reader& reader, Move::Command& value);
void write(wire::Writer& writer, const Move::Command& value);
void check(wire::Checker& checker, const Move::Command& value);
std::optional<wire::Violation> validate(const Move::Command& value);
void read(wire::Reader& reader, Move::Reply& value);
void write(wire::Writer& writer, const Move::Reply& value);
void check(wire::Checker& checker, const Move::Reply& value);
std::optional<wire::Violation> validate(const Move::Reply& value);
void read(wire::Reader& reader, Rename::Command& value);
void write(wire::Writer& writer, const Rename::Command& value);
void check(wire::Checker& checker, const Rename::Command& value);
std::optional<wire::Violation> validate(const Rename::Command& value);
void read(wire::Reader& reader, Rename::Reply& value);
void write(wire::Writer& writer, const Rename::Reply& value);
void check(wire::Checker& checker, const Rename::Reply& value);
std::optional<wire::Violation> validate(const Rename::Reply& value);
void read(wire::Reader& reader, SetBypass::Command& value);
void write(wire::Writer& writer, const SetBypass::Command& value);
void check(wire::Checker& checker, const SetBypass::Command& value);
std::optional<wire::Violation> validate(const SetBypass::Command& value);
void read(wire::Reader& reader, SetBypass::Reply& value);
void write(wire::Writer& writer, const SetBypass::Reply& value);
void check(wire::Checker& checker, const SetBypass::Reply& value);
std::optional<wire::Violation> validate(const SetBypass::Reply& value);
void read(wire::Reader& reader, SetSend::Command& value);
void write(wire::Writer& writer, const SetSend::Command& value);
void check(wire::Checker& checker, const SetSend::Command& value);
std::optional<wire::Violation> validate(const SetSend::Command& value);
void read(wire::Reader& reader, SetSend::Reply& value);
void write(wire::Writer& writer, const SetSend::Reply& value);
void check(wire::Checker& checker, const SetSend::Reply& value);
std::optional<wire::Violation> validate(const SetSend::Reply& value);
void read(wire::Reader& reader, SetPreset::Command& value);
void write(wire::Writer& writer, const SetPreset::Command& value);
void check(wire::Checker& checker, const SetPreset::Command& value);
std::optional<wire::Violation> validate(const SetPreset::Command& value);
void read(wire::Reader& reader, SetPreset::Reply& value);
void write(wire::Writer& writer, const SetPreset::Reply& value);
void check(wire::Checker& checker, const SetPreset::Reply& value);
std::optional<wire::Violation> validate(const SetPreset::Reply& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, Get::Command& value);
void write(wire::Writer& writer, const Get::Command& value);
void check(wire::Checker& checker, const Get::Command& value);
std::optional<wire::Violation> validate(const Get::Command& value);
void read(wire::Reader& reader, Get::Reply& value);
void write(wire::Writer& writer, const Get::Reply& value);
void check(wire::Checker& checker, const Get::Reply& value);
std::optional<wire::Violation> validate(const Get::Reply& value);

} // namespace chorus::pulse_api::node
