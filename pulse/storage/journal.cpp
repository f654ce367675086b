#include "pulse/storage/journal.hpp"

#include "generated/pulse/project.hpp"
#include "generated/types/storage.documents.hpp"
#include "pulse/storage/file_errors.hpp"

#include <cerrno>
#include <charconv>

#include <sqlite3.h>

namespace chorus::pulse {
namespace {

constexpr std::string_view format = "1";

/// A statement for one use.
class Statement {
public:
    Statement(sqlite3* database, const char* sql) { sqlite3_prepare_v2(database, sql, -1, &statement_, nullptr); }
    ~Statement() { sqlite3_finalize(statement_); }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    sqlite3_stmt* get() const { return statement_; }
    int step() const { return statement_ ? sqlite3_step(statement_) : SQLITE_ERROR; }

private:
    sqlite3_stmt* statement_ = nullptr;
};

void bind_value(sqlite3_stmt* statement, int place, std::string_view text)
{
    sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void bind_value(sqlite3_stmt* statement, int place, std::uint64_t number)
{
    sqlite3_bind_int64(statement, place, static_cast<sqlite3_int64>(number));
}

std::string text_at(sqlite3_stmt* statement, int column)
{
    const auto* text = static_cast<const char*>(sqlite3_column_blob(statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    return text ? std::string(text, size) : std::string();
}

std::uint64_t number_in(std::string_view text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Journal::~Journal()
{
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
}

Result<std::unique_ptr<Journal>> Journal::create(const std::filesystem::path& path, std::string_view checkpoint,
                                                 const SavedMark& mark)
{
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(path.string() + suffix, ignored);
    std::unique_ptr<Journal> journal(new Journal(path));
    if (auto opened = journal->open_file(true); !opened) return tl::unexpected(opened.error());
    journal->pending_ = mark;
    if (auto saved = journal->finish_save(checkpoint); !saved) return tl::unexpected(saved.error());
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& path)
{
    std::unique_ptr<Journal> journal(new Journal(path));
    if (auto opened = journal->open_file(false); !opened) return tl::unexpected(opened.error());
    if (auto loaded = journal->load_marks(); !loaded) return tl::unexpected(loaded.error());
    return journal;
}

Result<void> Journal::open_file(bool fresh)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (fresh ? SQLITE_OPEN_CREATE : 0);
    if (sqlite3_open_v2(path_.c_str(), &database_, flags, nullptr) != SQLITE_OK) return failure();
    sqlite3_busy_timeout(database_, 5000);
    // In this mode a commit is one write to the log and no flush; the log is flushed and folded in by Durability.
    if (auto done = run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=0;"); !done)
        return done;
    if (!fresh) return {};
    return run("CREATE TABLE marks(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
               "CREATE TABLE rows(revision INTEGER PRIMARY KEY, kind INTEGER NOT NULL, label TEXT NOT NULL,"
               " author TEXT NOT NULL, at TEXT NOT NULL, changes TEXT NOT NULL);");
}

Result<void> Journal::load_marks()
{
    const auto version = get("format");
    if (!version) return tl::unexpected(version.error());
    if (*version != std::string(format)) return damage("It is of a layout that is not known here.");
    const auto mark = [this](std::string_view prefix) -> Result<std::optional<SavedMark>> {
        auto hash = get(std::string(prefix) + "Hash");
        if (!hash) return tl::unexpected(hash.error());
        auto revision = get(std::string(prefix) + "Revision");
        if (!revision) return tl::unexpected(revision.error());
        if (!*hash || !*revision) return std::nullopt;
        return SavedMark{**hash, number_in(**revision)};
    };
    auto saved = mark("saved");
    if (!saved) return tl::unexpected(saved.error());
    if (!*saved) return damage("It does not say what was saved.");
    saved_ = **saved;
    auto pending = mark("pending");
    if (!pending) return tl::unexpected(pending.error());
    pending_ = *pending;
    const Statement count(database_, "SELECT count(*) FROM rows");
    if (count.step() != SQLITE_ROW) return failure();
    row_count_ = static_cast<std::size_t>(sqlite3_column_int64(count.get(), 0));
    return {};
}

Result<void> Journal::append(std::span<const JournalRow> rows)
{
    return transact([&]() -> Result<void> {
        for (const JournalRow& row : rows)
            if (auto done = insert(row); !done) return done;
        row_count_ += rows.size();
        return {};
    });
}

Result<void> Journal::insert(const JournalRow& row)
{
    if (insert_ == nullptr && sqlite3_prepare_v3(database_, "INSERT INTO rows VALUES(?,?,?,?,?,?)", -1,
                                                 SQLITE_PREPARE_PERSISTENT, &insert_, nullptr) != SQLITE_OK)
        return failure();
    const std::string changes = documents::Journal::write({.changes = row.changes});
    bind_value(insert_, 1, row.revision);
    bind_value(insert_, 2, static_cast<std::uint64_t>(row.kind));
    bind_value(insert_, 3, row.label);
    bind_value(insert_, 4, row.author);
    bind_value(insert_, 5, row.at);
    bind_value(insert_, 6, changes);
    const bool inserted = sqlite3_step(insert_) == SQLITE_DONE;
    Result<void> result;
    if (!inserted) result = failure();
    sqlite3_reset(insert_);
    return result;
}

Result<std::vector<JournalRow>> Journal::rows() const
{
    std::vector<JournalRow> rows;
    const Statement select(database_, "SELECT revision,kind,label,author,at,changes FROM rows ORDER BY revision");
    int step = select.step();
    for (; step == SQLITE_ROW; step = select.step()) {
        JournalRow row;
        row.revision = static_cast<std::uint64_t>(sqlite3_column_int64(select.get(), 0));
        row.kind = static_cast<RowKind>(sqlite3_column_int(select.get(), 1));
        row.label = text_at(select.get(), 2);
        row.author = text_at(select.get(), 3);
        row.at = text_at(select.get(), 4);
        auto entry = documents::Journal::read(text_at(select.get(), 5));
        if (!entry && entry.error().kind == wire::DocumentFault::Kind::newer)
            return pulse_api::project::newer_version(path_.string(), entry.error().found,
                                                     documents::Journal::format.version);
        if (!entry) return damage("Edit " + std::to_string(row.revision) + ": " + entry.error().message);
        row.changes = std::move(entry->changes);
        rows.push_back(std::move(row));
    }
    if (step != SQLITE_DONE) return failure();
    return rows;
}

Result<std::string> Journal::checkpoint() const
{
    auto text = get("checkpoint");
    if (!text) return tl::unexpected(text.error());
    if (!*text) return damage("It holds no copy of the project.");
    return std::move(**text);
}

Result<void> Journal::begin_save(const SavedMark& mark)
{
    auto done = transact([&]() -> Result<void> {
        if (auto set_hash = set("pendingHash", mark.hash); !set_hash) return set_hash;
        return set("pendingRevision", std::to_string(mark.revision));
    });
    if (done) pending_ = mark;
    return done;
}

Result<void> Journal::finish_save(std::string_view text)
{
    const SavedMark mark = pending_.value_or(saved_);
    auto done = transact([&]() -> Result<void> {
        if (auto result = set("format", format); !result) return result;
        if (auto result = set("checkpoint", text); !result) return result;
        if (auto result = set("savedHash", mark.hash); !result) return result;
        if (auto result = set("savedRevision", std::to_string(mark.revision)); !result) return result;
        return run("DELETE FROM marks WHERE key LIKE 'pending%'");
    });
    if (!done) return done;
    saved_ = mark;
    pending_.reset();
    return {};
}

Result<void> Journal::keep_only(std::span<const std::uint64_t> revisions)
{
    return transact([&]() -> Result<void> {
        if (auto made = run("CREATE TEMP TABLE IF NOT EXISTS kept(revision INTEGER PRIMARY KEY); DELETE FROM kept;");
            !made)
            return made;
        for (const std::uint64_t revision : revisions) {
            const Statement keep(database_, "INSERT INTO kept VALUES(?)");
            bind_value(keep.get(), 1, revision);
            if (keep.step() != SQLITE_DONE) return failure();
        }
        const Statement prune(database_,
                              "DELETE FROM rows WHERE revision <= ? AND revision NOT IN (SELECT revision FROM kept)");
        bind_value(prune.get(), 1, saved_.revision);
        if (prune.step() != SQLITE_DONE) return failure();
        row_count_ -= static_cast<std::size_t>(sqlite3_changes(database_));
        return {};
    });
}

Result<void> Journal::copy_to(const std::filesystem::path& path) const
{
    const Statement copy(database_, "VACUUM INTO ?");
    const std::string target = path.string();
    bind_value(copy.get(), 1, target);
    if (copy.step() != SQLITE_DONE) return failure();
    return {};
}

Result<void> Journal::transact(const std::function<Result<void>()>& body)
{
    const std::size_t rows_before = row_count_;
    if (auto begun = run("BEGIN IMMEDIATE"); !begun) return begun;
    Result<void> done = body();
    if (done) done = run("COMMIT");
    if (!done) {
        row_count_ = rows_before;
        // A failed write may have rolled back already; then there is nothing to do.
        if (sqlite3_get_autocommit(database_) == 0) sqlite3_exec(database_, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    return done;
}

Result<void> Journal::run(const char* sql) const
{
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) return failure();
    return {};
}

Result<void> Journal::set(std::string_view key, std::string_view value)
{
    const Statement upsert(database_, "INSERT OR REPLACE INTO marks VALUES(?,?)");
    bind_value(upsert.get(), 1, key);
    bind_value(upsert.get(), 2, value);
    if (upsert.step() != SQLITE_DONE) return failure();
    return {};
}

Result<std::optional<std::string>> Journal::get(std::string_view key) const
{
    const Statement select(database_, "SELECT value FROM marks WHERE key=?");
    bind_value(select.get(), 1, key);
    switch (select.step()) {
    case SQLITE_ROW:
        return text_at(select.get(), 0);
    case SQLITE_DONE:
        return std::nullopt;
    default:
        return failure();
    }
}

wire::Failure Journal::failure() const
{
    const int last_errno = errno; // First of all: for a write that failed, SQLite does not keep it.
    const int code = sqlite3_errcode(database_) & 0xff;
    if (code == SQLITE_FULL) return write_failure(path_, ENOSPC);
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR || code == SQLITE_SCHEMA)
        return damage(sqlite3_errmsg(database_));
    if (code == SQLITE_IOERR && means_full(last_errno)) return write_failure(path_, last_errno);
    return pulse_api::project::not_writable(path_.string(), sqlite3_errmsg(database_));
}

wire::Failure Journal::damage(const std::string& reason) const
{
    return pulse_api::project::damaged(path_.string(), 0, "journal", reason);
}

} // namespace chorus::pulse
