// Generated from chorus/specs/pulse/channel.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/project.hpp"
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

namespace chorus::pulse_api::channel {

/// The mixer. Channels of tracks come and go with their tracks; buses are made here; the master is always there. While
/// any channel is soloed, a connection from one channel to another carries sound only if it comes from a soloed or
/// solo-safe channel, or from one that a soloed channel feeds, or if it leads to a soloed channel or to one that feeds
/// it. The solo of the master has no effect.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "d28a8f85a2d3d6a8";

/// Make a bus that plays into the master.
struct Create {
    static constexpr wire::Operation operation{"channel", "create"};
    struct Command {
        std::optional<Name> name = {}; ///< `Bus` and a number when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Remove a bus with its nodes and their automation. What played into it plays into its output instead; sends to it are
/// removed.
struct Delete {
    static constexpr wire::Operation operation{"channel", "delete"};
    struct Command {
        ChannelId channel = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ChannelId channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Change the name of a channel; that of a track's channel is changed with its track.
struct Rename {
    static constexpr wire::Operation operation{"channel", "rename"};
    struct Command {
        ChannelId channel = {};
        Name name = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set the fader.
struct SetFader {
    static constexpr wire::Operation operation{"channel", "setFader"};
    struct Command {
        ChannelId channel = {};
        Decibels gain = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set the place between left and right.
struct SetPan {
    static constexpr wire::Operation operation{"channel", "setPan"};
    struct Command {
        ChannelId channel = {};
        Pan pan = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Silence a channel or let it sound again.
struct SetMute {
    static constexpr wire::Operation operation{"channel", "setMute"};
    struct Command {
        ChannelId channel = {};
        bool mute = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Solo a channel in place or end that.
struct SetSolo {
    static constexpr wire::Operation operation{"channel", "setSolo"};
    struct Command {
        ChannelId channel = {};
        bool solo = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Keep a channel audible while others are soloed or end that.
struct SetSoloSafe {
    static constexpr wire::Operation operation{"channel", "setSoloSafe"};
    struct Command {
        ChannelId channel = {};
        bool solo_safe = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell all channels.
struct List {
    static constexpr wire::Operation operation{"channel", "list"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Channel> channels = {}; ///< Tracks from top to bottom, then buses, then the master.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about a channel.
struct Get {
    static constexpr wire::Operation operation{"channel", "get"};
    struct Command {
        ChannelId channel = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        std::vector<Node> nodes = {}; ///< Its nodes, those before the fader first.
        bool operator==(const Reply&) const = default;
    };
};

/// There is no such channel.
wire::Failure not_found(const std::string& channel);

/// Only a bus can be removed here.
wire::Failure not_a_bus(const std::string& channel);

/// The project cannot hold more channels.
wire::Failure too_many(std::uint32_t maximum);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Create::Command& value);
void write(wire::Writer& writer, const Create::Command& value);
void check(wire::Checker& checker, const Create::Command& value);
std::optional<wire::Violation> validate(const Create::Command& value);
void read(wire::Reader& reader, Create::Reply& value);
void write(wire::Writer& writer, const Create::Reply& value);
void check(wire::Checker& checker, const Create::Reply& value);
std::optional<wire::Violation> validate(const Create::Reply& value);
void read(wire::Reader& reader, Delete::Command& value);
void write(wire::Writer& writer, const Delete::Command& value);
void check(wire::Checker& checker, const Delete::Command& value);
std::optional<wire::Violation> validate(const Delete::Command& value);
void read(wire::Reader& reader, Delete::Reply& value);
void write(wire::Writer& writer, const Delete::Reply& value);
void check(wire::Checker& checker, const Delete::Reply& value);
std::optional<wire::Violation> validate(const Delete::Reply& value);
void read(wire::Reader& reader, Rename::Command& value);
void write(wire::Writer& writer, const Rename::Command& value);
void check(wire::Checker& checker, const Rename::Command& value);
std::optional<wire::Violation> validate(const Rename::Command& value);
void read(wire::Reader& reader, Rename::Reply& value);
void write(wire::Writer& writer, const Rename::Reply& value);
void check(wire::Checker& checker, const Rename::Reply& value);
std::optional<wire::Violation> validate(const Rename::Reply& value);
void read(wire::Reader& reader, SetFader::Command& value);
void write(wire::Writer& writer, const SetFader::Command& value);
void check(wire::Checker& checker, const SetFader::Command& value);
std::optional<wire::Violation> validate(const SetFader::Command& value);
void read(wire::Reader& reader, SetFader::Reply& value);
void write(wire::Writer& writer, const SetFader::Reply& value);
void check(wire::Checker& checker, const SetFader::Reply& value);
std::optional<wire::Violation> validate(const SetFader::Reply& value);
void read(wire::Reader& reader, SetPan::Command& value);
void write(wire::Writer& writer, const SetPan::Command& value);
void check(wire::Checker& checker, const SetPan::Command& value);
std::optional<wire::Violation> validate(const SetPan::Command& value);
void read(wire::Reader& reader, SetPan::Reply& value);
void write(wire::Writer& writer, const SetPan::Reply& value);
void check(wire::Checker& checker, const SetPan::Reply& value);
std::optional<wire::Violation> validate(const SetPan::Reply& value);
void read(wire::Reader& reader, SetMute::Command& value);
void write(wire::Writer& writer, const SetMute::Command& value);
void check(wire::Checker& checker, const SetMute::Command& value);
std::optional<wire::Violation> validate(const SetMute::Command& value);
void read(wire::Reader& reader, SetMute::Reply& value);
void write(wire::Writer& writer, const SetMute::Reply& value);
void check(wire::Checker& checker, const SetMute::Reply& value);
std::optional<wire::Violation> validate(const SetMute::Reply& value);
void read(wire::Reader& reader, SetSolo::Command& value);
void write(wire::Writer& writer, const SetSolo::Command& value);
void check(wire::Checker& checker, const SetSolo::Command& value);
std::optional<wire::Violation> validate(const SetSolo::Command& value);
void read(wire::Reader& reader, SetSolo::Reply& value);
void write(wire::Writer& writer, const SetSolo::Reply& value);
void check(wire::Checker& checker, const SetSolo::Reply& value);
std::optional<wire::Violation> validate(const SetSolo::Reply& value);
void read(wire::Reader& reader, SetSoloSafe::Command& value);
void write(wire::Writer& writer, const SetSoloSafe::Command& value);
void check(wire::Checker& checker, const SetSoloSafe::Command& value);
std::optional<wire::Violation> validate(const SetSoloSafe::Command& value);
void read(wire::Reader& reader, SetSoloSafe::Reply& value);
void write(wire::Writer& writer, const SetSoloSafe::Reply& value);
void check(wire::Checker& checker, const SetSoloSafe::Reply& value);
std::optional<wire::Violation> validate(const SetSoloSafe::Reply& value);
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

} // namespace chorus::pulse_api::channel
