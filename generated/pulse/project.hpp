// Generated from chorus/specs/pulse/project.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/audio.hpp"
#include "generated/types/project.hpp"
#include "generated/types/status.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::project {

/// The open project: its life, its folder and its state. Every edit is in the journal of the folder before it is
/// acknowledged; the saved project itself changes only when it is saved.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "e73c86debd9f1419";

/// What to do about edits that were not saved.
enum class Recovery : std::uint8_t {
    ask,     ///< Refuse with `project.draftFound` when there are edits that were not saved.
    recover, ///< Take the edits that were not saved; the project is then as it was when it was last open.
    discard, ///< Take the project as it was saved; the edits are kept aside in the folder `drafts`.
};
std::string_view to_text(Recovery value);
std::optional<Recovery> recovery_from(std::string_view text);

/// Make a project in a new folder and open it.
struct New {
    static constexpr wire::Operation operation{"project", "new"};
    struct Command {
        FilePath path = {};                         ///< The folder to make; it must not hold a project.
        std::optional<Name> name = {};              ///< The last part of the path when absent.
        std::optional<SampleRate> sample_rate = {}; ///< 48000 when absent.
        std::optional<Tempo> tempo = {};            ///< 120 when absent.
        std::optional<Signature> signature = {};    ///< 4/4 when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ProjectStatus project = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Open the project in a folder. Missing media, plugins and devices do not prevent it.
struct Open {
    static constexpr wire::Operation operation{"project", "open"};
    struct Command {
        FilePath path = {};               ///< The folder.
        Recovery recover = Recovery::ask; ///< What to do about edits that were not saved.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ProjectStatus project = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Write the project. The file is replaced in one step, so that it is always whole.
struct Save {
    static constexpr wire::Operation operation{"project", "save"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ProjectStatus project = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Write the project with its copied media into another folder and go on there. The old folder stays as it is.
struct SaveAs {
    static constexpr wire::Operation operation{"project", "saveAs"};
    struct Command {
        FilePath path = {}; ///< The folder to make; it must not hold a project.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ProjectStatus project = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Close the project. Edits that were not saved stay in its journal and are offered when it is opened again.
struct Close {
    static constexpr wire::Operation operation{"project", "close"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        bool operator==(const Reply&) const = default;
    };
};

/// Change the name of the project. Its folder stays.
struct Rename {
    static constexpr wire::Operation operation{"project", "rename"};
    struct Command {
        Name name = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ProjectSettings settings = {};
        bool operator==(const Reply&) const = default;
    };
};

/// The whole project at its present revision. Events with higher revisions apply on top of it.
struct Snapshot {
    static constexpr wire::Operation operation{"project", "snapshot"};
    struct Command {
        std::optional<std::vector<Table>> tables = {}; ///< Leave all other tables empty; everything when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::uint64_t revision = 0; ///< Number of the last edit in it.
        ProjectStatus status = {};
        ProjectContent content = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about the open project.
/// A project was opened, saved or closed, or became dirty.
struct Status {
    static constexpr wire::Operation operation{"project", "status"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        LoadState state = LoadState::unloaded;
        std::optional<ProjectStatus> project = {}; ///< Null when none is open.
        bool operator==(const Reply&) const = default;
    };
    struct Event {
        LoadState state = LoadState::unloaded;
        std::optional<ProjectStatus> project = {}; ///< Null when none is open.
        bool operator==(const Event&) const = default;
    };
};

/// Tell a hash of the content. Projects with the same content have the same hash, wherever they lie.
struct Hash {
    static constexpr wire::Operation operation{"project", "hash"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::uint64_t revision = 0; ///< Number of the last edit in it.
        ContentHash hash = {};      ///< Hash of the canonical text of the content.
        bool operator==(const Reply&) const = default;
    };
};

/// An edit, an undo or a redo. A client that misses one asks for a snapshot. Changes are whole records, to be put in
/// place of what the client has.
struct State {
    static constexpr wire::Operation operation{"project", "state"};
    struct Event {
        std::uint64_t revision = 0;          ///< Number of this edit.
        std::string label = {};              ///< What was done, for people.
        std::string author = {};             ///< The client that did it.
        std::vector<Entity> changed = {};    ///< Records that were added or changed.
        std::vector<EntityRef> removed = {}; ///< Records that are gone.
        bool operator==(const Event&) const = default;
    };
};

/// All edits up to this one survive a power cut.
struct Durable {
    static constexpr wire::Operation operation{"project", "durable"};
    struct Event {
        std::uint64_t revision = 0; ///< Number of the edit.
        bool operator==(const Event&) const = default;
    };
};

/// No project is open.
wire::Failure not_open();

/// The project is being opened, saved or closed.
wire::Failure busy(const std::string& state);

/// Another project is open.
wire::Failure already_open(const std::string& path);

/// There is already a project or another file at this place.
wire::Failure exists(const std::string& path);

/// There is no project in this folder.
wire::Failure not_found(const std::string& path);

/// The folder cannot be written.
wire::Failure not_writable(const std::string& path, const std::string& reason);

/// The disk is full. Nothing was changed.
wire::Failure disk_full(const std::string& path);

/// The edit would leave the limits of a project. Nothing was changed.
wire::Failure limit(const std::string& record, const std::string& place, const std::string& rule);

/// A file of the project is damaged.
wire::Failure damaged(const std::string& path, std::uint32_t line, const std::string& place, const std::string& reason);

/// The project was saved by a newer version.
wire::Failure newer_version(const std::string& path, std::uint32_t schema, std::uint32_t supported);

/// The project has edits that were not saved.
wire::Failure draft_found(const std::string& path, std::uint64_t edits, const std::string& last);

/// Another Pulse has this project open.
wire::Failure locked(const std::string& path, const std::string& holder);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Recovery& value);
void write(wire::Writer& writer, const Recovery& value);
void check(wire::Checker& checker, const Recovery& value);
std::optional<wire::Violation> validate(const Recovery& value);
void read(wire::Reader& reader, New::Command& value);
void write(wire::Writer& writer, const New::Command& value);
void check(wire::Checker& checker, const New::Command& value);
std::optional<wire::Violation> validate(const New::Command& value);
void read(wire::Reader& reader, New::Reply& value);
void write(wire::Writer& writer, const New::Reply& value);
void check(wire::Checker& checker, const New::Reply& value);
std::optional<wire::Violation> validate(const New::Reply& value);
void read(wire::Reader& reader, Open::Command& value);
void write(wire::Writer& writer, const Open::Command& value);
void check(wire::Checker& checker, const Open::Command& value);
std::optional<wire::Violation> validate(const Open::Command& value);
void read(wire::Reader& reader, Open::Reply& value);
void write(wire::Writer& writer, const Open::Reply& value);
void check(wire::Checker& checker, const Open::Reply& value);
std::optional<wire::Violation> validate(const Open::Reply& value);
void read(wire::Reader& reader, Save::Command& value);
void write(wire::Writer& writer, const Save::Command& value);
void check(wire::Checker& checker, const Save::Command& value);
std::optional<wire::Violation> validate(const Save::Command& value);
void read(wire::Reader& reader, Save::Reply& value);
void write(wire::Writer& writer, const Save::Reply& value);
void check(wire::Checker& checker, const Save::Reply& value);
std::optional<wire::Violation> validate(const Save::Reply& value);
void read(wire::Reader& reader, SaveAs::Command& value);
void write(wire::Writer& writer, const SaveAs::Command& value);
void check(wire::Checker& checker, const SaveAs::Command& value);
std::optional<wire::Violation> validate(const SaveAs::Command& value);
void read(wire::Reader& reader, SaveAs::Reply& value);
void write(wire::Writer& writer, const SaveAs::Reply& value);
void check(wire::Checker& checker, const SaveAs::Reply& value);
std::optional<wire::Violation> validate(const SaveAs::Reply& value);
void read(wire::Reader& reader, Close::Command& value);
void write(wire::Writer& writer, const Close::Command& value);
void check(wire::Checker& checker, const Close::Command& value);
std::optional<wire::Violation> validate(const Close::Command& value);
void read(wire::Reader& reader, Close::Reply& value);
void write(wire::Writer& writer, const Close::Reply& value);
void check(wire::Checker& checker, const Close::Reply& value);
std::optional<wire::Violation> validate(const Close::Reply& value);
void read(wire::Reader& reader, Rename::Command& value);
void write(wire::Writer& writer, const Rename::Command& value);
void check(wire::Checker& checker, const Rename::Command& value);
std::optional<wire::Violation> validate(const Rename::Command& value);
void read(wire::Reader& reader, Rename::Reply& value);
void write(wire::Writer& writer, const Rename::Reply& value);
void check(wire::Checker& checker, const Rename::Reply& value);
std::optional<wire::Violation> validate(const Rename::Reply& value);
void read(wire::Reader& reader, Snapshot::Command& value);
void write(wire::Writer& writer, const Snapshot::Command& value);
void check(wire::Checker& checker, const Snapshot::Command& value);
std::optional<wire::Violation> validate(const Snapshot::Command& value);
void read(wire::Reader& reader, Snapshot::Reply& value);
void write(wire::Writer& writer, const Snapshot::Reply& value);
void check(wire::Checker& checker, const Snapshot::Reply& value);
std::optional<wire::Violation> validate(const Snapshot::Reply& value);
void read(wire::Reader& reader, Status::Command& value);
void write(wire::Writer& writer, const Status::Command& value);
void check(wire::Checker& checker, const Status::Command& value);
std::optional<wire::Violation> validate(const Status::Command& value);
void read(wire::Reader& reader, Status::Reply& value);
void write(wire::Writer& writer, const Status::Reply& value);
void check(wire::Checker& checker, const Status::Reply& value);
std::optional<wire::Violation> validate(const Status::Reply& value);
void read(wire::Reader& reader, Status::Event& value);
void write(wire::Writer& writer, const Status::Event& value);
void check(wire::Checker& checker, const Status::Event& value);
std::optional<wire::Violation> validate(const Status::Event& value);
void read(wire::Reader& reader, Hash::Command& value);
void write(wire::Writer& writer, const Hash::Command& value);
void check(wire::Checker& checker, const Hash::Command& value);
std::optional<wire::Violation> validate(const Hash::Command& value);
void read(wire::Reader& reader, Hash::Reply& value);
void write(wire::Writer& writer, const Hash::Reply& value);
void check(wire::Checker& checker, const Hash::Reply& value);
std::optional<wire::Violation> validate(const Hash::Reply& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);
void read(wire::Reader& reader, Durable::Event& value);
void write(wire::Writer& writer, const Durable::Event& value);
void check(wire::Checker& checker, const Durable::Event& value);
std::optional<wire::Violation> validate(const Durable::Event& value);

} // namespace chorus::pulse_api::project
