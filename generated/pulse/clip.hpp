// Generated from chorus/specs/pulse/clip.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/media.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/track.hpp"
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

namespace chorus::pulse_api::clip {

/// Clips on tracks. Every edit of a clip is one command that keeps its content where it belongs.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "63ad73762b6fdf38";

/// Put a clip on a track. With `media` it has an audio lane that plays the file from `from`; with `lane` it has an
/// empty lane of that kind.
struct Create {
    static constexpr wire::Operation operation{"clip", "create"};
    struct Command {
        TrackId track = {};
        Ticks start = {};                 ///< Where it begins.
        std::optional<Ticks> length = {}; ///< How long it is; as long as the rest of the media when absent.
        std::optional<Name> name = {};    ///< The name of the media or `Clip` and a number when absent.
        std::optional<Colour> colour = {};
        std::optional<MediaId> media = {}; ///< What it plays.
        std::optional<Frames> from = {};   ///< First frame of the media, at the media's own rate; 0 when absent.
        std::optional<LaneKind> lane = {}; ///< Kind of an empty lane.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        std::vector<Lane> lanes = {}; ///< Its lanes.
        bool operator==(const Reply&) const = default;
    };
};

/// Remove a clip and its lanes.
struct Delete {
    static constexpr wire::Operation operation{"clip", "delete"};
    struct Command {
        ClipId clip = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ClipId clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Give a clip another place on its track or on another track. Its content moves along.
struct Move {
    static constexpr wire::Operation operation{"clip", "move"};
    struct Command {
        ClipId clip = {};
        Ticks start = {};                  ///< Where it begins.
        std::optional<TrackId> track = {}; ///< Its track when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Move the edges of a clip. Its content stays where it is on the timeline.
struct Trim {
    static constexpr wire::Operation operation{"clip", "trim"};
    struct Command {
        ClipId clip = {};
        std::optional<Ticks> start = {}; ///< Where it begins; unchanged when absent.
        std::optional<Ticks> end = {};   ///< Where it ends; unchanged when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Move the content of a clip and leave its edges where they are.
struct Slip {
    static constexpr wire::Operation operation{"clip", "slip"};
    struct Command {
        ClipId clip = {};
        Ticks by = {}; ///< How much later the content sounds; below 0 is earlier.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Cut a clip in two. Audio sounds as before; a note across the cut ends there. The left one keeps the id.
struct Split {
    static constexpr wire::Operation operation{"clip", "split"};
    struct Command {
        ClipId clip = {};
        Ticks at = {}; ///< A place inside it.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip left = {};
        Clip right = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Make one clip of two that touch on one track and sound the same as the two did. The left one keeps its id.
struct Join {
    static constexpr wire::Operation operation{"clip", "join"};
    struct Command {
        ClipId left = {};
        ClipId right = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Copy a clip with its lanes under new ids.
struct Duplicate {
    static constexpr wire::Operation operation{"clip", "duplicate"};
    struct Command {
        ClipId clip = {};
        std::optional<Ticks> start = {};   ///< Where the copy begins; at the end of the original when absent.
        std::optional<TrackId> track = {}; ///< The same track when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Put copies of a clip after it, one after the other.
struct Repeat {
    static constexpr wire::Operation operation{"clip", "repeat"};
    struct Command {
        ClipId clip = {};
        std::uint32_t count = 0; ///< How many copies.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Clip> clips = {}; ///< The copies.
        bool operator==(const Reply&) const = default;
    };
};

/// Change the name of a clip.
struct Rename {
    static constexpr wire::Operation operation{"clip", "rename"};
    struct Command {
        ClipId clip = {};
        Name name = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Give a clip a colour or take it away.
struct SetColour {
    static constexpr wire::Operation operation{"clip", "setColour"};
    struct Command {
        ClipId clip = {};
        std::optional<Colour> colour = {}; ///< No colour when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Silence all lanes of a clip or let them sound again.
struct SetMute {
    static constexpr wire::Operation operation{"clip", "setMute"};
    struct Command {
        ClipId clip = {};
        bool mute = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Repeat the content from 0 to a length, over the whole clip, or end that.
struct SetLoop {
    static constexpr wire::Operation operation{"clip", "setLoop"};
    struct Command {
        ClipId clip = {};
        std::optional<Ticks> length = {}; ///< What is repeated; not looped when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the clips of a track or of all tracks.
struct List {
    static constexpr wire::Operation operation{"clip", "list"};
    struct Command {
        std::optional<TrackId> track = {}; ///< All tracks when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Clip> clips = {}; ///< Track by track, in order of start.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about a clip.
struct Get {
    static constexpr wire::Operation operation{"clip", "get"};
    struct Command {
        ClipId clip = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Clip clip = {};
        std::vector<Lane> lanes = {}; ///< Its lanes.
        bool operator==(const Reply&) const = default;
    };
};

/// There is no such clip.
wire::Failure not_found(const std::string& clip);

/// Without media a clip needs a length.
wire::Failure length_missing();

/// The clip would end before it begins.
wire::Failure empty(Ticks start, Ticks end);

/// The place is not inside the clip.
wire::Failure outside(Ticks at, Ticks start, Ticks end);

/// The clips do not touch on one track.
wire::Failure not_adjacent(const std::string& left, const std::string& right);

/// The clips cannot become one that sounds the same.
wire::Failure cannot_join(const std::string& reason);

/// The project cannot hold more clips.
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
void read(wire::Reader& reader, Move::Command& value);
void write(wire::Writer& writer, const Move::Command& value);
void check(wire::Checker& checker, const Move::Command& value);
std::optional<wire::Violation> validate(const Move::Command& value);
void read(wire::Reader& reader, Move::Reply& value);
void write(wire::Writer& writer, const Move::Reply& value);
void check(wire::Checker& checker, const Move::Reply& value);
std::optional<wire::Violation> validate(const Move::Reply& value);
void read(wire::Reader& reader, Trim::Command& value);
void write(wire::Writer& writer, const Trim::Command& value);
void check(wire::Checker& checker, const Trim::Command& value);
std::optional<wire::Violation> validate(const Trim::Command& value);
void read(wire::Reader& reader, Trim::Reply& value);
void write(wire::Writer& writer, const Trim::Reply& value);
void check(wire::Checker& checker, const Trim::Reply& value);
std::optional<wire::Violation> validate(const Trim::Reply& value);
void read(wire::Reader& reader, Slip::Command& value);
void write(wire::Writer& writer, const Slip::Command& value);
void check(wire::Checker& checker, const Slip::Command& value);
std::optional<wire::Violation> validate(const Slip::Command& value);
void read(wire::Reader& reader, Slip::Reply& value);
void write(wire::Writer& writer, const Slip::Reply& value);
void check(wire::Checker& checker, const Slip::Reply& value);
std::optional<wire::Violation> validate(const Slip::Reply& value);
void read(wire::Reader& reader, Split::Command& value);
void write(wire::Writer& writer, const Split::Command& value);
void check(wire::Checker& checker, const Split::Command& value);
std::optional<wire::Violation> validate(const Split::Command& value);
void read(wire::Reader& reader, Split::Reply& value);
void write(wire::Writer& writer, const Split::Reply& value);
void check(wire::Checker& checker, const Split::Reply& value);
std::optional<wire::Violation> validate(const Split::Reply& value);
void read(wire::Reader& reader, Join::Command& value);
void write(wire::Writer& writer, const Join::Command& value);
void check(wire::Checker& checker, const Join::Command& value);
std::optional<wire::Violation> validate(const Join::Command& value);
void read(wire::Reader& reader, Join::Reply& value);
void write(wire::Writer& writer, const Join::Reply& value);
void check(wire::Checker& checker, const Join::Reply& value);
std::optional<wire::Violation> validate(const Join::Reply& value);
void read(wire::Reader& reader, Duplicate::Command& value);
void write(wire::Writer& writer, const Duplicate::Command& value);
void check(wire::Checker& checker, const Duplicate::Command& value);
std::optional<wire::Violation> validate(const Duplicate::Command& value);
void read(wire::Reader& reader, Duplicate::Reply& value);
void write(wire::Writer& writer, const Duplicate::Reply& value);
void check(wire::Checker& checker, const Duplicate::Reply& value);
std::optional<wire::Violation> validate(const Duplicate::Reply& value);
void read(wire::Reader& reader, Repeat::Command& value);
void write(wire::Writer& writer, const Repeat::Command& value);
void check(wire::Checker& checker, const Repeat::Command& value);
std::optional<wire::Violation> validate(const Repeat::Command& value);
void read(wire::Reader& reader, Repeat::Reply& value);
void write(wire::Writer& writer, const Repeat::Reply& value);
void check(wire::Checker& checker, const Repeat::Reply& value);
std::optional<wire::Violation> validate(const Repeat::Reply& value);
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
void read(wire::Reader& reader, SetLoop::Command& value);
void write(wire::Writer& writer, const SetLoop::Command& value);
void check(wire::Checker& checker, const SetLoop::Command& value);
std::optional<wire::Violation> validate(const SetLoop::Command& value);
void read(wire::Reader& reader, SetLoop::Reply& value);
void write(wire::Writer& writer, const SetLoop::Reply& value);
void check(wire::Checker& checker, const SetLoop::Reply& value);
std::optional<wire::Violation> validate(const SetLoop::Reply& value);
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

} // namespace chorus::pulse_api::clip
