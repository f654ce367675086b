// Generated from chorus/specs/pulse/track.yaml. Edit the spec, then build the target `generate`.
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

namespace chorus::pulse_api::track {

/// Rows of the arrangement. Each has a channel of its own, which plays into the master at first.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "b7dfbaaf20961d9c";

/// Make a track and its channel.
struct Create {
    static constexpr wire::Operation operation{"track", "create"};
    struct Command {
        std::optional<Name> name = {}; ///< `Track` and a number when absent.
        std::optional<Colour> colour = {};
        std::optional<std::uint32_t> index = {}; ///< Place from the top counted from 0; the bottom when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Track track = {};
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Remove a track with its clips, its channel, the channel's nodes and their automation.
struct Delete {
    static constexpr wire::Operation operation{"track", "delete"};
    struct Command {
        TrackId track = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TrackId track = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Change the name of a track and of its channel.
struct Rename {
    static constexpr wire::Operation operation{"track", "rename"};
    struct Command {
        TrackId track = {};
        Name name = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Track track = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Give a track a colour or take it away.
struct SetColour {
    static constexpr wire::Operation operation{"track", "setColour"};
    struct Command {
        TrackId track = {};
        std::optional<Colour> colour = {}; ///< No colour when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Track track = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Mute the channel of a track; the same as `channel.setMute`.
struct SetMute {
    static constexpr wire::Operation operation{"track", "setMute"};
    struct Command {
        TrackId track = {};
        bool mute = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Solo the channel of a track; the same as `channel.setSolo`.
struct SetSolo {
    static constexpr wire::Operation operation{"track", "setSolo"};
    struct Command {
        TrackId track = {};
        bool solo = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Give a track another place among the others. Ids and sound stay.
struct Move {
    static constexpr wire::Operation operation{"track", "move"};
    struct Command {
        TrackId track = {};
        std::uint32_t index = 0; ///< Place from the top counted from 0; past the end means the bottom.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<TrackId> order = {}; ///< All tracks from top to bottom.
        bool operator==(const Reply&) const = default;
    };
};

/// Copy a track with its clips, channel, nodes and automation under new ids, below the original.
struct Duplicate {
    static constexpr wire::Operation operation{"track", "duplicate"};
    struct Command {
        TrackId track = {};
        std::optional<Name> name = {}; ///< The old name and `copy` when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Track track = {};
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell all tracks from top to bottom.
struct List {
    static constexpr wire::Operation operation{"track", "list"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Track> tracks = {}; ///< From top to bottom.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about a track.
struct Get {
    static constexpr wire::Operation operation{"track", "get"};
    struct Command {
        TrackId track = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Track track = {};
        Channel channel = {};
        std::vector<ClipId> clips = {}; ///< Its clips in order of start.
        bool operator==(const Reply&) const = default;
    };
};

/// There is no such track.
wire::Failure not_found(const std::string& track);

/// The project cannot hold more tracks.
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
void read(wire::Reader& reader, SetColour::Command& value);
void write(wire::Writer& writer, const SetColour::Command& value);
void check(wire::Checker& checker, const SetColour::Command& value);
std::optional<wire::Violation> validate(const SetColour::Command& value);
void read(wire::Reader& reader, SetColour::Reply& value);
void write(wire::Writer& writer, const SetColour::Reply& value);
void check(wire::Checker& checker, const SetColour::Reply& value);
std::optional<wire::Violation> validate(const SetColour::Reply& value);
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
void read(wire::Reader& reader, Move::Command& value);
void write(wire::Writer& writer, const Move::Command& value);
void check(wire::Checker& checker, const Move::Command& value);
std::optional<wire::Violation> validate(const Move::Command& value);
void read(wire::Reader& reader, Move::Reply& value);
void write(wire::Writer& writer, const Move::Reply& value);
void check(wire::Checker& checker, const Move::Reply& value);
std::optional<wire::Violation> validate(const Move::Reply& value);
void read(wire::Reader& reader, Duplicate::Command& value);
void write(wire::Writer& writer, const Duplicate::Command& value);
void check(wire::Checker& checker, const Duplicate::Command& value);
std::optional<wire::Violation> validate(const Duplicate::Command& value);
void read(wire::Reader& reader, Duplicate::Reply& value);
void write(wire::Writer& writer, const Duplicate::Reply& value);
void check(wire::Checker& checker, const Duplicate::Reply& value);
std::optional<wire::Violation> validate(const Duplicate::Reply& value);
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

} // namespace chorus::pulse_api::track
