#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/storage.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace chorus::pulse {

/// How a row of the journal moves the line of steps.
enum class RowKind : int { edit = 0, undo = 1, redo = 2 };

/// One transaction as it is kept.
struct JournalRow {
    std::uint64_t revision = 0;
    RowKind kind = RowKind::edit;
    std::string label;
    std::string author;
    std::string at; ///< RFC 3339.
    std::vector<Change> changes;
};

/// Which edits the saved project holds.
struct SavedMark {
    std::string hash; ///< SHA-256 of `project.json` as it was written.
    std::uint64_t revision = 0;
};

/// The edits of a project in the order in which they were acknowledged, in an SQLite database.
///
/// What was appended survives the end of the process, however that comes. It survives a power cut once the file of the
/// write-ahead log was flushed, which another thread does (`Durability`). Everything here belongs to one thread.
class Journal {
public:
    /// Makes a journal for a project whose saved text is `checkpoint`, or replaces the one that is there.
    static Result<std::unique_ptr<Journal>> create(const std::filesystem::path& path, std::string_view checkpoint,
                                                   const SavedMark& mark);
    /// Opens the journal that is there. Error: `project.damaged` with what is wrong.
    static Result<std::unique_ptr<Journal>> open(const std::filesystem::path& path);
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Appends all rows or none. Errors: `project.diskFull`, `project.notWritable`.
    Result<void> append(std::span<const JournalRow> rows);
    Result<std::vector<JournalRow>> rows() const;

    const SavedMark& saved() const { return saved_; }
    /// The mark of a save that was begun; it holds if the file was replaced before the process ended.
    const std::optional<SavedMark>& pending() const { return pending_; }
    /// The text of the saved project.
    Result<std::string> checkpoint() const;

    /// Before the file is replaced, and after.
    Result<void> begin_save(const SavedMark& mark);
    Result<void> finish_save(std::string_view text);

    /// Forgets all rows of saved edits but these, given in rising order.
    Result<void> keep_only(std::span<const std::uint64_t> revisions);
    std::size_t row_count() const { return row_count_; }

    /// Writes a copy to a file that does not exist.
    Result<void> copy_to(const std::filesystem::path& path) const;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path log_path() const { return path_.string() + "-wal"; }

private:
    explicit Journal(std::filesystem::path path) : path_(std::move(path)) {}

    Result<void> open_file(bool fresh);
    Result<void> load_marks();
    Result<void> run(const char* sql) const;
    Result<void> insert(const JournalRow& row);
    Result<void> set(std::string_view key, std::string_view value);
    Result<std::optional<std::string>> get(std::string_view key) const;
    Result<void> transact(const std::function<Result<void>()>& body);
    wire::Failure failure() const;
    wire::Failure damage(const std::string& reason) const;

    std::filesystem::path path_;
    sqlite3* database_ = nullptr;
    sqlite3_stmt* insert_ = nullptr;
    SavedMark saved_;
    std::optional<SavedMark> pending_;
    std::size_t row_count_ = 0;
};

} // namespace chorus::pulse
