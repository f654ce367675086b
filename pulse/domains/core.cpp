#include "pulse/domains/core.hpp"

#include "pulse/model/invariants.hpp"
#include "pulse/model/project_text.hpp"
#include "pulse/storage/sha256.hpp"

#include <cassert>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace chorus::pulse {
namespace {

/// Contradictions are our own mistakes, so they end a debug build where they were made.
void assert_sound([[maybe_unused]] const Model& model)
{
#ifndef NDEBUG
    if (const auto contradiction = find_contradiction(model)) {
        std::fprintf(stderr, "contradiction in the project: %s: %s\n", contradiction->place.c_str(),
                     contradiction->reason.c_str());
        std::abort();
    }
#endif
}

/// Labels are for people; names in them may make them longer than an event holds.
std::string shortened(std::string label)
{
    constexpr std::size_t longest = 240;
    if (label.size() <= longest) return label;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(label[end]) & 0xC0U) == 0x80U)
        --end; // Not in the middle of a character.
    label.resize(end);
    return label + "...";
}

/// Records with values that their spec does not allow could be written but not read again.
Result<void> check_limits(const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        if (!change.after) continue;
        if (const auto violation = validate(*change.after))
            return pulse_api::project::limit(ref_to(*change.after).id, violation->pointer, violation->rule);
    }
    return {};
}

} // namespace

Core::Core(Parts parts)
    : engine_(parts.engine), clock_(parts.clock), background_(parts.background),
      make_flusher_(std::move(parts.make_flusher)), events_(parts.out)
{
    engine_.observe(this);
}

Core::~Core()
{
    engine_.observe(nullptr);
}

Result<void> Core::editable() const
{
    assert(project_);
    if (load_state_ != LoadState::loaded) return pulse_api::project::busy(std::string(to_text(load_state_)));
    return {};
}

TickClock Core::tick_clock() const
{
    return {model().settings().tempo, model().settings().sample_rate};
}

std::optional<ProjectStatus> Core::project_status() const
{
    if (!project_) return std::nullopt;
    ProjectStatus status;
    status.state = load_state_;
    status.name = model().settings().name;
    status.path = project_->folder.string();
    status.dirty = project_->dirty;
    status.revision = project_->revision;
    status.durable = durable_;
    status.tracks = static_cast<std::uint32_t>(model().all<Track>().size());
    status.clips = static_cast<std::uint32_t>(model().all<Clip>().size());
    return status;
}

ContentHash Core::content_hash() const
{
    return sha256_of(project_text(model().content()));
}

Result<void> Core::commit(Edit& edit, std::string label, const rpc::Caller& caller)
{
    JournalRow row;
    row.changes = edit.changes();
    if (row.changes.empty()) {
        edit.keep();
        return {};
    }
    if (auto allowed = check_limits(row.changes); !allowed) return allowed;
    assert_sound(model());
    row.revision = project_->revision + 1;
    row.label = shortened(std::move(label));
    row.author = caller.client_id;
    row.at = clock_.now();
    std::vector<JournalRow> rows;
    rows.push_back(std::move(row));
    if (auto appended = append(rows); !appended) return appended;
    edit.keep();

    const bool was_dirty = std::exchange(project_->dirty, true);
    project_->revision = rows.front().revision;
    announce(rows.front());
    JournalRow& done = rows.front();
    project_->history.push({done.revision, done.label, done.author, done.at, std::move(done.changes)});
    after_commit(was_dirty);
    return {};
}

Result<void> Core::commit_steps(std::vector<JournalRow> rows, const rpc::Caller& caller)
{
    for (JournalRow& row : rows) {
        row.revision = project_->revision + 1 + static_cast<std::uint64_t>(&row - rows.data());
        row.label = shortened(std::move(row.label));
        row.author = caller.client_id;
        row.at = clock_.now();
    }
    if (auto appended = append(rows); !appended) return appended;
    const bool was_dirty = std::exchange(project_->dirty, true);
    for (const JournalRow& row : rows) {
        for (const Change& change : row.changes)
            project_->model.apply(change);
        project_->revision = row.revision;
        if (row.kind == RowKind::undo) {
            project_->history.mark_undone();
        } else {
            project_->history.mark_redone();
        }
        announce(row);
    }
    assert_sound(model());
    after_commit(was_dirty);
    return {};
}

Result<void> Core::append(const std::vector<JournalRow>& rows)
{
    auto appended = project_->journal->append(rows);
    if (!appended) return appended;
    if (flusher_) flusher_->written(rows.back().revision);
    return {};
}

void Core::announce(const JournalRow& row)
{
    pulse_api::project::State::Event event;
    event.revision = row.revision;
    event.label = row.label;
    event.author = row.author;
    for (const Change& change : row.changes) {
        if (change.after) {
            event.changed.push_back(*change.after);
        } else if (change.before) {
            event.removed.push_back(ref_to(*change.before));
        }
    }
    events_.project.state(event);
    for (CoreListener* listener : listeners_)
        listener->project_changed(row.changes);
}

void Core::after_commit(bool was_dirty)
{
    announce_history();
    if (!was_dirty) announce_status();
    show_engine();
}

void Core::announce_history()
{
    pulse_api::history::State::Event event;
    const History& history = project_->history;
    if (history.undoable() > 0) event.undo = history.to_undo().label;
    if (history.redoable() > 0) event.redo = history.to_redo().label;
    events_.history.state(event);
}

void Core::announce_status()
{
    pulse_api::project::Status::Event event;
    event.state = load_state_;
    event.project = project_status();
    events_.project.status(event);
}

void Core::set_load_state(LoadState state)
{
    load_state_ = state;
    announce_status();
}

void Core::adopt(StoredProject project)
{
    project_.emplace(std::move(project));
    ++generation_;
    missing_media_.clear();
    start_flusher();
    set_load_state(LoadState::loaded);
    for (CoreListener* listener : listeners_)
        listener->project_opened();
    show_engine();
}

void Core::start_flusher()
{
    flusher_.reset();
    durable_ = 0;
    flusher_ = make_flusher_(project_->journal->path(), [this](std::uint64_t revision) {
        durable_ = revision;
        pulse_api::project::Durable::Event event;
        event.revision = revision;
        events_.project.durable(event);
    });
    flusher_->written(project_->revision);
}

void Core::release()
{
    if (!project_) return;
    engine_.clear();
    flusher_.reset(); // Before the journal: it flushes what is left.
    project_.reset();
    ++generation_;
    missing_media_.clear();
    for (CoreListener* listener : listeners_)
        listener->project_closed();
    set_load_state(LoadState::unloaded);
}

Result<void> Core::save()
{
    set_load_state(LoadState::saving);
    auto saved = save_stored_project(*project_);
    set_load_state(LoadState::loaded);
    return saved;
}

Result<void> Core::move_to(const std::filesystem::path& folder)
{
    auto moved = move_stored_project(*project_, folder);
    if (moved) start_flusher();
    show_engine();
    return moved;
}

void Core::set_missing_media(std::set<MediaId> missing)
{
    if (missing == missing_media_) return;
    missing_media_ = std::move(missing);
    show_engine();
}

void Core::show_engine()
{
    engine_.show(EngineProject{model().content(), project_->folder, project_->revision, missing_media_});
}

void Core::engine_changed(const EngineStatus& status)
{
    pulse_api::session::State::Event event;
    event.engine = status;
    events_.session.state(event);
    for (CoreListener* listener : listeners_)
        listener->engine_changed(status);
}

void Core::transport_moved(const TransportMark& mark)
{
    for (CoreListener* listener : listeners_)
        listener->transport_moved(mark);
}

void Core::playhead(const TransportMark& mark)
{
    for (CoreListener* listener : listeners_)
        listener->playhead(mark);
}

void Core::levels(std::span<const LevelReading> readings)
{
    for (CoreListener* listener : listeners_)
        listener->levels(readings);
}

void Core::media_changed(std::span<const MediaId> media)
{
    for (CoreListener* listener : listeners_)
        listener->media_changed(media);
}

void Core::render_progressed(const JobId& job, double share, double speed)
{
    for (CoreListener* listener : listeners_)
        listener->render_progressed(job, share, speed);
}

void Core::render_ended(const JobId& job, Result<RenderOutcome> outcome)
{
    for (CoreListener* listener : listeners_)
        listener->render_ended(job, outcome);
}

} // namespace chorus::pulse
