// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/clip.hpp"
#include "generated/pulse/media.hpp"
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

namespace chorus::pulse_api::lane {

/// What clips hold: audio lanes with regions of media, and MIDI lanes with notes.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "f830a6aee3c91550";

/// A note to add.
struct NoteInput {
    Ticks start = {};            ///< When the key goes down in the content of the clip.
    Ticks length = {};           ///< How long it is held.
    std::uint8_t key = 0;        ///< MIDI key; 60 is middle C.
    std::uint8_t velocity = 100; ///< How hard the key is struck.
    std::uint8_t channel = 0;    ///< MIDI channel counted from 0.
    bool operator==(const NoteInput&) const = default;
};

/// Add an empty lane to a clip.
struct Add {
    static constexpr wire::Operation operation{"lane", "add"};
    struct Command {
        ClipId clip = {};
        LaneKind kind = LaneKind::audio;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Lane lane = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Remove a lane and what it holds.
struct Remove {
    static constexpr wire::Operation operation{"lane", "remove"};
    struct Command {
        LaneId lane = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        LaneId lane = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the lanes of a clip with what they hold.
struct List {
    static constexpr wire::Operation operation{"lane", "list"};
    struct Command {
        ClipId clip = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Lane> lanes = {}; ///< In order.
        bool operator==(const Reply&) const = default;
    };
};

/// Put a piece of media into an audio lane.
struct AddRegion {
    static constexpr wire::Operation operation{"lane", "addRegion"};
    struct Command {
        LaneId lane = {};
        MediaId media = {};
        Ticks start = {};                  ///< Where it begins in the content of the clip.
        std::optional<Ticks> length = {};  ///< As long as the rest of the media when absent.
        std::optional<Frames> offset = {}; ///< First frame of the media, at the media's own rate; 0 when absent.
        std::optional<Decibels> gain = {}; ///< 0 dB when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Region region = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Give a region another place or length in its lane. What is absent stays.
struct MoveRegion {
    static constexpr wire::Operation operation{"lane", "moveRegion"};
    struct Command {
        RegionId region = {};
        std::optional<Ticks> start = {};   ///< Where it begins in the content of the clip.
        std::optional<Ticks> length = {};  ///< How long it is.
        std::optional<Frames> offset = {}; ///< First frame of the media, at the media's own rate.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Region region = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Take a region out of its lane.
struct RemoveRegion {
    static constexpr wire::Operation operation{"lane", "removeRegion"};
    struct Command {
        RegionId region = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RegionId region = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set the level of a region.
struct SetGain {
    static constexpr wire::Operation operation{"lane", "setGain"};
    struct Command {
        RegionId region = {};
        Decibels gain = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Region region = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set the fades of a region. What is absent stays; a length of 0 is no fade.
struct SetFades {
    static constexpr wire::Operation operation{"lane", "setFades"};
    struct Command {
        RegionId region = {};
        std::optional<Ticks> in = {};            ///< Length of the fade at its start.
        std::optional<FadeShape> in_shape = {};  ///< Its course.
        std::optional<Ticks> out = {};           ///< Length of the fade at its end.
        std::optional<FadeShape> out_shape = {}; ///< Its course.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Region region = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Add a note to a MIDI lane.
struct AddNote {
    static constexpr wire::Operation operation{"lane", "addNote"};
    struct Command {
        LaneId lane = {};
        Ticks start = {};            ///< When the key goes down in the content of the clip.
        Ticks length = {};           ///< How long it is held.
        std::uint8_t key = 0;        ///< MIDI key; 60 is middle C.
        std::uint8_t velocity = 100; ///< How hard the key is struck.
        std::uint8_t channel = 0;    ///< MIDI channel counted from 0.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Note note = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Add notes to a MIDI lane in one step.
struct AddNotes {
    static constexpr wire::Operation operation{"lane", "addNotes"};
    struct Command {
        LaneId lane = {};
        std::vector<NoteInput> notes = {}; ///< The notes.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Note> notes = {}; ///< The notes with their ids, in the order given.
        bool operator==(const Reply&) const = default;
    };
};

/// Move notes in time and in pitch.
struct MoveNotes {
    static constexpr wire::Operation operation{"lane", "moveNotes"};
    struct Command {
        LaneId lane = {};
        std::vector<NoteId> notes = {};            ///< Which.
        std::optional<Ticks> by = {};              ///< How much later; below 0 is earlier.
        std::optional<std::int8_t> transpose = {}; ///< How many keys higher; below 0 is lower.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Note> notes = {}; ///< The notes as they are now, in the order given.
        bool operator==(const Reply&) const = default;
    };
};

/// Remove notes from a MIDI lane.
struct RemoveNotes {
    static constexpr wire::Operation operation{"lane", "removeNotes"};
    struct Command {
        LaneId lane = {};
        std::vector<NoteId> notes = {}; ///< Which.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Lane lane = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the notes of a MIDI lane.
struct ListNotes {
    static constexpr wire::Operation operation{"lane", "listNotes"};
    struct Command {
        LaneId lane = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Note> notes = {}; ///< In order of start.
        bool operator==(const Reply&) const = default;
    };
};

/// There is no such lane.
wire::Failure not_found(const std::string& lane);

/// The lane is of another kind.
wire::Failure wrong_kind(const std::string& lane, const std::string& kind);

/// There is no such region.
wire::Failure region_not_found(const std::string& region);

/// The lane has no such note.
wire::Failure note_not_found(const std::string& note);

/// The region would begin at or after the end of the media.
wire::Failure empty_region(Frames offset, Frames frames);

/// The fades are longer than the region.
wire::Failure fade_too_long(Ticks fades, Ticks length);

/// A note would leave the range of MIDI keys.
wire::Failure key_out_of_range(const std::string& note, std::int32_t key);

/// There is no room for more here.
wire::Failure too_many(std::uint32_t maximum);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, NoteInput& value);
void write(wire::Writer& writer, const NoteInput& value);
void check(wire::Checker& checker, const NoteInput& value);
std::optional<wire::Violation> validate(const NoteInput& value);
void read(wire::Reader& reader, Add::Command& value);
void write(wire::Writer& writer, const Add::Command& value);
void check(wire::Checker& checker, const Add::Command& value);
std::optional<wire::Violation> validate(const Add::Command& value);
void read(wire::Reader& reader, Add::Reply& value);
void write(wire::Writer& writer, const Add::Reply& value);
void check(wire::Checker& checker, const Add::Reply& value);
std::optional<wire::Violation> validate(const Add::Reply& value);
void read(wire::Reader& reader, Remove::Command& value);
void write(wire::Writer& writer, const Remove::Command& value);
void check(wire::Checker& checker, const Remove::Command& value);
std::optional<wire::Violation> validate(const Remove::Command& value);
void read(wire::Reader& reader, Remove::Reply& value);
void write(wire::Writer& writer, const Remove::Reply& value);
void check(wire::Checker& checker, const Remove::Reply& value);
std::optional<wire::Violation> validate(const Remove::Reply& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, AddRegion::Command& value);
void write(wire::Writer& writer, const AddRegion::Command& value);
void check(wire::Checker& checker, const AddRegion::Command& value);
std::optional<wire::Violation> validate(const AddRegion::Command& value);
void read(wire::Reader& reader, AddRegion::Reply& value);
void write(wire::Writer& writer, const AddRegion::Reply& value);
void check(wire::Checker& checker, const AddRegion::Reply& value);
std::optional<wire::Violation> validate(const AddRegion::Reply& value);
void read(wire::Reader& reader, MoveRegion::Command& value);
void write(wire::Writer& writer, const MoveRegion::Command& value);
void check(wire::Checker& checker, const MoveRegion::Command& value);
std::optional<wire::Violation> validate(const MoveRegion::Command& value);
void read(wire::Reader& reader, MoveRegion::Reply& value);
void write(wire::Writer& writer, const MoveRegion::Reply& value);
void check(wire::Checker& checker, const MoveRegion::Reply& value);
std::optional<wire::Violation> validate(const MoveRegion::Reply& value);
void read(wire::Reader& reader, RemoveRegion::Command& value);
void write(wire::Writer& writer, const RemoveRegion::Command& value);
void check(wire::Checker& checker, const RemoveRegion::Command& value);
std::optional<wire::Violation> validate(const RemoveRegion::Command& value);
void read(wire::Reader& reader, RemoveRegion::Reply& value);
void write(wire::Writer& writer, const RemoveRegion::Reply& value);
void check(wire::Checker& checker, const RemoveRegion::Reply& value);
std::optional<wire::Violation> validate(const RemoveRegion::Reply& value);
void read(wire::Reader& reader, SetGain::Command& value);
void write(wire::Writer& writer, const SetGain::Command& value);
void check(wire::Checker& checker, const SetGain::Command& value);
std::optional<wire::Violation> validate(const SetGain::Command& value);
void read(wire::Reader& reader, SetGain::Reply& value);
void write(wire::Writer& writer, const SetGain::Reply& value);
void check(wire::Checker& checker, const SetGain::Reply& value);
std::optional<wire::Violation> validate(const SetGain::Reply& value);
void read(wire::Reader& reader, SetFades::Command& value);
void write(wire::Writer& writer, const SetFades::Command& value);
void check(wire::Checker& checker, const SetFades::Command& value);
std::optional<wire::Violation> validate(const SetFades::Command& value);
void read(wire::Reader& reader, SetFades::Reply& value);
void write(wire::Writer& writer, const SetFades::Reply& value);
void check(wire::Checker& checker, const SetFades::Reply& value);
std::optional<wire::Violation> validate(const SetFades::Reply& value);
void read(wire::Reader& reader, AddNote::Command& value);
void write(wire::Writer& writer, const AddNote::Command& value);
void check(wire::Checker& checker, const AddNote::Command& value);
std::optional<wire::Violation> validate(const AddNote::Command& value);
void read(wire::Reader& reader, AddNote::Reply& value);
void write(wire::Writer& writer, const AddNote::Reply& value);
void check(wire::Checker& checker, const AddNote::Reply& value);
std::optional<wire::Violation> validate(const AddNote::Reply& value);
void read(wire::Reader& reader, AddNotes::Command& value);
void write(wire::Writer& writer, const AddNotes::Command& value);
void check(wire::Checker& checker, const AddNotes::Command& value);
std::optional<wire::Violation> validate(const AddNotes::Command& value);
void read(wire::Reader& reader, AddNotes::Reply& value);
void write(wire::Writer& writer, const AddNotes::Reply& value);
void check(wire::Checker& checker, const AddNotes::Reply& value);
std::optional<wire::Violation> validate(const AddNotes::Reply& value);
void read(wire::Reader& reader, MoveNotes::Command& value);
void write(wire::Writer& writer, const MoveNotes::Command& value);
void check(wire::Checker& checker, const MoveNotes::Command& value);
std::optional<wire::Violation> validate(const MoveNotes::Command& value);
void read(wire::Reader& reader, MoveNotes::Reply& value);
void write(wire::Writer& writer, const MoveNotes::Reply& value);
void check(wire::Checker& checker, const MoveNotes::Reply& value);
std::optional<wire::Violation> validate(const MoveNotes::Reply& value);
void read(wire::Reader& reader, RemoveNotes::Command& value);
void write(wire::Writer& writer, const RemoveNotes::Command& value);
void check(wire::Checker& checker, const RemoveNotes::Command& value);
std::optional<wire::Violation> validate(const RemoveNotes::Command& value);
void read(wire::Reader& reader, RemoveNotes::Reply& value);
void write(wire::Writer& writer, const RemoveNotes::Reply& value);
void check(wire::Checker& checker, const RemoveNotes::Reply& value);
std::optional<wire::Violation> validate(const RemoveNotes::Reply& value);
void read(wire::Reader& reader, ListNotes::Command& value);
void write(wire::Writer& writer, const ListNotes::Command& value);
void check(wire::Checker& checker, const ListNotes::Command& value);
std::optional<wire::Violation> validate(const ListNotes::Command& value);
void read(wire::Reader& reader, ListNotes::Reply& value);
void write(wire::Writer& writer, const ListNotes::Reply& value);
void check(wire::Checker& checker, const ListNotes::Reply& value);
std::optional<wire::Violation> validate(const ListNotes::Reply& value);

} // namespace chorus::pulse_api::lane
