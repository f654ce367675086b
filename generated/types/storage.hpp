// Generated from chorus/specs/types/storage.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"
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

/// What Pulse writes to disk. No message carries these; they are specs so that files get the same codecs and checks.
namespace chorus {

/// The saved project, `project.json`.
struct ProjectFile {
    std::uint32_t schema = 0;    ///< Version of the layout. It is there in every version of the file.
    ProjectContent content = {}; ///< The project.
    bool operator==(const ProjectFile&) const = default;
};

/// What an edit did to one record. Without `before` it was added, without `after` it was removed.
struct Change {
    std::optional<Entity> before = {}; ///< The record before the edit.
    std::optional<Entity> after = {};  ///< The record after the edit.
    bool operator==(const Change&) const = default;
};

/// The changes of one edit, in order.
struct JournalEntry {
    std::uint32_t version = 0;        ///< Version of the layout.
    std::vector<Change> changes = {}; ///< To undo, swap before and after and go backwards.
    bool operator==(const JournalEntry&) const = default;
};

/// What a restarted Pulse needs to go on, `session.json`.
struct SessionFile {
    std::uint32_t version = 0;               ///< Version of the layout.
    std::optional<std::string> project = {}; ///< Folder of the open project.
    bool operator==(const SessionFile&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, ProjectFile& value);
void write(wire::Writer& writer, const ProjectFile& value);
void check(wire::Checker& checker, const ProjectFile& value);
std::optional<wire::Violation> validate(const ProjectFile& value);
void read(wire::Reader& reader, Change& value);
void write(wire::Writer& writer, const Change& value);
void check(wire::Checker& checker, const Change& value);
std::optional<wire::Violation> validate(const Change& value);
void read(wire::Reader& reader, JournalEntry& value);
void write(wire::Writer& writer, const JournalEntry& value);
void check(wire::Checker& checker, const JournalEntry& value);
std::optional<wire::Violation> validate(const JournalEntry& value);
void read(wire::Reader& reader, SessionFile& value);
void write(wire::Writer& writer, const SessionFile& value);
void check(wire::Checker& checker, const SessionFile& value);
std::optional<wire::Violation> validate(const SessionFile& value);

} // namespace chorus
