#include "pulse/storage/project_store.hpp"

#include "generated/types/storage.documents.hpp"
#include "pulse/model/project_text.hpp"
#include "pulse/storage/file_errors.hpp"
#include "pulse/storage/sha256.hpp"
#include "pulse/storage/whole_file.hpp"

#include <cerrno>
#include <utility>

namespace chorus::pulse {
namespace {

namespace fs = std::filesystem;
using pulse_api::project::Recovery;

constexpr const char* main_file = "project.json";
constexpr const char* journal_file = "journal.sqlite";
constexpr std::size_t most_rows = 2 * History::limit;

/// A name in `drafts/` that is free: `<stem>-<number><extension>`.
fs::path free_draft(const fs::path& folder, const std::string& stem, const std::string& extension)
{
    std::error_code ignored;
    fs::create_directory(folder / "drafts", ignored);
    for (int number = 1;; ++number) {
        fs::path path = folder / "drafts" / (stem + "-" + std::to_string(number) + extension);
        if (!fs::exists(path, ignored)) return path;
    }
}

/// Takes the journal out of the way but keeps it. It must be closed.
Result<void> set_journal_aside(const fs::path& folder)
{
    const fs::path aside = free_draft(folder, "journal", ".sqlite");
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        const std::string from = (folder / journal_file).string() + suffix;
        const std::string to = aside.string() + suffix;
        if (::rename(from.c_str(), to.c_str()) != 0 && errno != ENOENT) return write_failure(aside, errno);
    }
    return {};
}

/// Takes edits into a project: those that are not in the model change it, all of them go into the line of steps.
void replay(StoredProject& project, std::vector<JournalRow> rows, std::uint64_t revision_of_model)
{
    for (JournalRow& row : rows) {
        for (const Change& change : row.changes) {
            project.counters.observe(change);
            if (row.revision > revision_of_model) project.model.apply(change);
        }
        project.revision = std::max(project.revision, row.revision);
        switch (row.kind) {
        case RowKind::edit:
            project.history.push({row.revision, row.label, row.author, row.at, std::move(row.changes)});
            break;
        case RowKind::undo:
            if (project.history.undoable() > 0) project.history.mark_undone();
            break;
        case RowKind::redo:
            if (project.history.redoable() > 0) project.history.mark_redone();
            break;
        }
    }
}

/// Opening a folder, step by step.
class Opening {
public:
    Opening(StoredProject& project, Recovery recovery)
        : project_(project), main_path_(project.folder / main_file), recovery_(recovery)
    {}

    Result<void> run()
    {
        auto text = read_whole_file(main_path_);
        if (!text) return pulse_api::project::not_found(project_.folder.string());
        text_ = std::move(*text);
        auto read = read_project_text(text_);
        if (!read && read.error().kind == wire::DocumentFault::Kind::newer)
            return pulse_api::project::newer_version(main_path_.string(), read.error().found,
                                                     documents::Project::format.version);
        if (read) content_ = std::move(*read);
        if (auto opened = open_journal(); !opened) return opened;
        if (!content_) return recover_damaged(read.error());
        return journal_ ? join() : start_afresh();
    }

private:
    Result<void> open_journal()
    {
        std::error_code ignored;
        if (!fs::exists(project_.folder / journal_file, ignored)) return {};
        auto journal = Journal::open(project_.folder / journal_file);
        Result<std::vector<JournalRow>> rows = tl::unexpected(wire::Error{});
        if (journal) rows = (*journal)->rows();
        if (journal && rows) {
            journal_ = std::move(*journal);
            rows_ = std::move(*rows);
            return {};
        }
        wire::Error error = journal ? rows.error() : journal.error();
        journal = {nullptr};
        // Without its journal the saved project is whole, but that must be the user's decision.
        if (recovery_ != Recovery::discard) return tl::unexpected(std::move(error));
        return set_journal_aside(project_.folder);
    }

    /// The main file is fine; the journal may go on from it.
    Result<void> join()
    {
        const std::string hash = sha256_of(text_);
        if (journal_->pending() && journal_->pending()->hash == hash)
            if (auto finished = journal_->finish_save(text_); !finished) return finished;
        const bool belongs = journal_->saved().hash == hash;
        if (unsaved_rows() == 0) {
            if (!belongs) return discard_draft();
            return take(std::move(*content_), journal_->saved().revision);
        }
        if (recovery_ == Recovery::ask)
            return pulse_api::project::draft_found(project_.folder.string(), unsaved_rows(), rows_.back().at);
        if (recovery_ == Recovery::discard) return discard_draft();
        if (belongs) return take(std::move(*content_), journal_->saved().revision);
        // Another main file lies here than the edits were made on: they are taken with their own start.
        return take_checkpoint();
    }

    Result<void> recover_damaged(const wire::DocumentFault& damage)
    {
        const auto refusal = [&] {
            return pulse_api::project::damaged(main_path_.string(), damage.line, damage.pointer, damage.message);
        };
        if (!journal_ || recovery_ != Recovery::recover) return refusal();
        if (auto taken = take_checkpoint(); !taken) return refusal();
        return {};
    }

    /// Starts from the journal's own copy of the saved project; the main file is kept aside.
    Result<void> take_checkpoint()
    {
        const auto checkpoint = journal_->checkpoint();
        if (!checkpoint) return tl::unexpected(checkpoint.error());
        auto read = read_project_text(*checkpoint);
        if (!read) return pulse_api::project::damaged(journal_->path().string(), 0, "checkpoint", "It cannot be read.");
        if (auto kept = replace_file(free_draft(project_.folder, "project", ".json"), text_); !kept) return kept;
        auto taken = take(std::move(*read), journal_->saved().revision);
        project_.dirty = true;
        return taken;
    }

    Result<void> take(ProjectContent content, std::uint64_t revision)
    {
        project_.model = Model(std::move(content));
        project_.counters.observe(project_.model.content());
        project_.revision = revision;
        project_.dirty = unsaved_rows() > 0;
        replay(project_, std::move(rows_), revision);
        project_.journal = std::move(journal_);
        return {};
    }

    Result<void> discard_draft()
    {
        journal_.reset();
        rows_.clear();
        if (auto aside = set_journal_aside(project_.folder); !aside) return aside;
        return start_afresh();
    }

    Result<void> start_afresh()
    {
        auto journal = Journal::create(project_.folder / journal_file, text_, {sha256_of(text_), 0});
        if (!journal) return tl::unexpected(journal.error());
        journal_ = std::move(*journal);
        return take(std::move(*content_), 0);
    }

    std::uint64_t unsaved_rows() const
    {
        std::uint64_t count = 0;
        for (const JournalRow& row : rows_)
            if (row.revision > journal_->saved().revision) ++count;
        return count;
    }

    StoredProject& project_;
    fs::path main_path_;
    Recovery recovery_;
    std::string text_;
    std::optional<ProjectContent> content_;
    std::unique_ptr<Journal> journal_;
    std::vector<JournalRow> rows_;
};

/// Drops rows that no undo can reach, once they are many. What was taken back goes with them, so this waits for a time
/// when nothing is.
Result<void> prune(StoredProject& project)
{
    if (project.journal->row_count() <= most_rows || project.history.redoable() > 0) return {};
    std::vector<std::uint64_t> kept;
    for (const Step& step : project.history.steps())
        kept.push_back(step.revision);
    return project.journal->keep_only(kept);
}

} // namespace

Result<void> make_project_folder(const fs::path& folder)
{
    std::error_code error;
    if (fs::exists(folder / main_file, error) || (fs::exists(folder, error) && !fs::is_directory(folder, error)))
        return pulse_api::project::exists(folder.string());
    fs::create_directories(folder, error);
    for (const char* part : {"media", "cache"})
        if (!error) fs::create_directory(folder / part, error);
    if (error) return write_failure(folder, error.value());
    return {};
}

void unmake_project_folder(const fs::path& folder)
{
    std::error_code ignored;
    if (fs::exists(folder / main_file, ignored)) return;
    const std::string journal = (folder / journal_file).string();
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        fs::remove(journal + suffix, ignored);
    fs::remove(folder / ".lock", ignored);
    // Folders that are not empty are not removed.
    for (const char* part : {"media", "cache", ""})
        fs::remove(folder / part, ignored);
}

namespace {

Result<StoredProject> write_new_project(const fs::path& folder, const ProjectContent& content)
{
    auto lock = FolderLock::take(folder);
    if (!lock) return tl::unexpected(lock.error());
    const std::string text = project_text(content);
    // The journal first: a folder counts as a project once it has the main file.
    auto journal = Journal::create(folder / journal_file, text, {sha256_of(text), 0});
    if (!journal) return tl::unexpected(journal.error());
    if (auto written = replace_file(folder / main_file, text); !written) return tl::unexpected(written.error());
    sync_folder(folder.parent_path());
    StoredProject project{.folder = folder, .lock = std::move(*lock)};
    project.journal = std::move(*journal);
    project.model = Model(content);
    project.counters.observe(content);
    return project;
}

} // namespace

Result<StoredProject> create_stored_project(const fs::path& folder, const ProjectContent& content)
{
    if (auto made = make_project_folder(folder); !made) return tl::unexpected(made.error());
    auto project = write_new_project(folder, content);
    if (!project) unmake_project_folder(folder);
    return project;
}

Result<StoredProject> open_stored_project(const fs::path& folder, Recovery recovery)
{
    std::error_code ignored;
    if (!fs::exists(folder / main_file, ignored)) return pulse_api::project::not_found(folder.string());
    auto lock = FolderLock::take(folder);
    if (!lock) return tl::unexpected(lock.error());
    StoredProject project{.folder = folder, .lock = std::move(*lock)};
    Opening opening(project, recovery);
    if (auto opened = opening.run(); !opened) return tl::unexpected(opened.error());
    for (const char* part : {"media", "cache"})
        fs::create_directory(folder / part, ignored);
    return project;
}

Result<void> save_stored_project(StoredProject& project)
{
    const std::string text = project_text(project.model.content());
    if (auto begun = project.journal->begin_save({sha256_of(text), project.revision}); !begun) return begun;
    if (auto written = replace_file(project.folder / main_file, text); !written) return written;
    project.dirty = false;
    // From here on the save has happened. If the journal cannot take note of it now, it will when it is opened again.
    if (project.journal->finish_save(text)) {
        if (auto pruned = prune(project); !pruned) return {};
    }
    return {};
}

Result<void> move_stored_project(StoredProject& project, const fs::path& folder)
{
    auto lock = FolderLock::take(folder);
    if (!lock) return tl::unexpected(lock.error());
    const std::string text = project_text(project.model.content());
    std::error_code ignored;
    fs::remove(folder / journal_file, ignored); // Of something that failed here before.
    if (auto copied = project.journal->copy_to(folder / journal_file); !copied) return copied;
    auto journal = Journal::open(folder / journal_file);
    if (!journal) return tl::unexpected(journal.error());
    if (auto begun = (*journal)->begin_save({sha256_of(text), project.revision}); !begun) return begun;
    if (auto written = replace_file(folder / main_file, text); !written) return written;
    if (auto finished = (*journal)->finish_save(text); !finished) return finished;
    project.journal = std::move(*journal);
    project.lock = std::move(*lock);
    project.folder = folder;
    project.dirty = false;
    return {};
}

} // namespace chorus::pulse
