// Generated from chorus/specs/types/storage.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/document.hpp"
#include "generated/types/storage.hpp"

/// Files, with all the versions that they had.
namespace chorus::documents {

/// The saved project. The journal keeps a copy of it, to go on from when the file is damaged.
struct Project {
    using Root = ::chorus::ProjectFile;
    static constexpr wire::DocumentFormat format{
        .name = "project", .file = "project.json", .stamp = "schema", .version = 1, .unstamped = false};

    /// Reads any version up to the newest.
    static wire::DocumentResult<Root> read(std::string_view text);
    /// The text of the newest version.
    static std::string write(Root root);
};

/// One edit, a row of the journal.
struct Journal {
    using Root = ::chorus::JournalEntry;
    static constexpr wire::DocumentFormat format{
        .name = "journal", .file = "journal.sqlite", .stamp = "version", .version = 2, .unstamped = true};

    /// Reads any version up to the newest.
    static wire::DocumentResult<Root> read(std::string_view text);
    /// The text of the newest version.
    static std::string write(Root root);
};

/// What a restarted Pulse goes on with.
struct Session {
    using Root = ::chorus::SessionFile;
    static constexpr wire::DocumentFormat format{
        .name = "session", .file = "session.json", .stamp = "version", .version = 2, .unstamped = true};

    /// Reads any version up to the newest.
    static wire::DocumentResult<Root> read(std::string_view text);
    /// The text of the newest version.
    static std::string write(Root root);
};

} // namespace chorus::documents
