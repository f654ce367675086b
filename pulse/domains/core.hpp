#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "generated/types/status.hpp"
#include "pulse/domains/engine_port.hpp"
#include "pulse/domains/events.hpp"
#include "pulse/domains/ports.hpp"
#include "pulse/model/edit.hpp"
#include "pulse/model/tick_clock.hpp"
#include "pulse/storage/project_store.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace chorus::pulse {

/// Hears of what happens in the core. Every call comes on the loop's thread; by default nothing is done.
class CoreListener : public EngineObserver {
public:
    virtual void project_opened() {}
    virtual void project_closed() {}
    /// An edit, undo or redo was committed.
    virtual void project_changed(const std::vector<Change>&) {}

    void engine_changed(const EngineStatus&) override {}
    void transport_moved(const TransportMark&) override {}
    void playhead(const TransportMark&) override {}
    void levels(std::span<const LevelReading>) override {}
    void media_changed(std::span<const MediaId>) override {}
    void render_progressed(const JobId&, double, double) override {}
    void render_ended(const JobId&, Result<RenderOutcome>) override {}
};

/// The state of the session, which one thread owns. Domains ask it for the project, edit under its rules and let it
/// tell the clients and the engine.
class Core final : private EngineObserver {
public:
    struct Parts {
        EnginePort& engine;
        WallClock& clock;
        Background& background;
        MakeFlusher make_flusher;
        rpc::Broadcaster& out;
    };

    explicit Core(Parts parts);
    ~Core() override;
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    /// `listener` must outlive the core.
    void listen(CoreListener& listener) { listeners_.push_back(&listener); }

    // The open project. Commands that need one are refused before their handlers, as the specs say.
    bool has_project() const { return project_.has_value(); }
    Result<void> editable() const; ///< Error: `project.busy`.
    /// The open project, which must be there.
    const StoredProject& stored() const { return *project_; }
    const Model& model() const { return project_->model; }
    TickClock tick_clock() const;
    LoadState load_state() const { return load_state_; }
    std::optional<ProjectStatus> project_status() const;
    /// Equal for equal content of the open project, which must be there.
    ContentHash content_hash() const;
    /// Rises when a project is opened or closed: whoever comes back later sees whether it is still the same.
    std::uint64_t generation() const { return generation_; }

    /// Begins an edit of the open project.
    Edit begin_edit() { return Edit(project_->model, project_->counters); }
    /// Makes it last: into the journal, then to clients and engine. An edit that changes nothing is no edit. Errors:
    /// `project.diskFull`, `project.notWritable`, `project.limit`; then everything is as it was once `edit` ends.
    Result<void> commit(Edit& edit, std::string label, const rpc::Caller& caller);
    /// Commits steps of the history, all or none. `rows` are not numbered yet.
    Result<void> commit_steps(std::vector<JournalRow> rows, const rpc::Caller& caller);
    std::string fresh_job_id() { return jobs_.next("job"); }

    // Life of the project, for its domain.
    void set_load_state(LoadState state);
    void adopt(StoredProject project);
    void release();
    Result<void> save();
    Result<void> move_to(const std::filesystem::path& folder);

    /// Which media have no file. The engine is told.
    void set_missing_media(std::set<MediaId> missing);
    const std::set<MediaId>& missing_media() const { return missing_media_; }

    EnginePort& engine() { return engine_; }
    Background& background() { return background_; }
    Events& events() { return events_; }
    std::uint32_t& running_jobs() { return running_jobs_; }

private:
    void engine_changed(const EngineStatus&) override;
    void transport_moved(const TransportMark&) override;
    void playhead(const TransportMark&) override;
    void levels(std::span<const LevelReading>) override;
    void media_changed(std::span<const MediaId>) override;
    void render_progressed(const JobId&, double share, double speed) override;
    void render_ended(const JobId&, Result<RenderOutcome>) override;

    Result<void> append(const std::vector<JournalRow>& rows);
    void announce(const JournalRow& row);
    void announce_status();
    void announce_history();
    void after_commit(bool was_dirty);
    void start_flusher();
    void show_engine();

    EnginePort& engine_;
    WallClock& clock_;
    Background& background_;
    MakeFlusher make_flusher_;
    Events events_;
    std::vector<CoreListener*> listeners_;

    std::optional<StoredProject> project_;
    std::unique_ptr<Flusher> flusher_;
    LoadState load_state_ = LoadState::unloaded;
    std::uint64_t durable_ = 0;
    std::uint64_t generation_ = 0;
    std::set<MediaId> missing_media_;
    IdCounters jobs_;
    std::uint32_t running_jobs_ = 0;
};

/// Passes the error of one result on as that of another.
template <class T>
wire::Failure error_of(const Result<T>& result)
{
    return wire::Failure(result.error());
}

} // namespace chorus::pulse
