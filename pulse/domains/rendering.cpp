#include "pulse/domains/rendering.hpp"

#include "pulse/domains/decibels.hpp"
#include "pulse/domains/engine_errors.hpp"
#include "pulse/domains/render_files.hpp"
#include "pulse/model/channel_edits.hpp"

#include <algorithm>
#include <utility>

namespace chorus::pulse {

using namespace pulse_api::rendering;

namespace {

constexpr std::size_t most_jobs = 1024;

bool at_work(JobState state)
{
    return state == JobState::waiting || state == JobState::running;
}

SignalResult described(const RenderedSignal& signal, Name name, std::uint32_t rate)
{
    const SoundStatistics& statistics = signal.statistics;
    SignalResult result;
    result.channel = signal.channel;
    result.name = std::move(name);
    if (signal.path) result.path = signal.path->string();
    result.frames = statistics.frames;
    result.seconds = static_cast<double>(statistics.frames.value) / rate;
    result.peak = to_decibels(statistics.peak);
    result.true_peak = to_decibels(statistics.true_peak);
    result.rms = to_decibels(statistics.rms);
    result.loudness = statistics.loudness;
    result.hash = statistics.hash;
    return result;
}

} // namespace

RenderingHandler::Job* RenderingHandler::find(const JobId& id)
{
    const auto found = std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& job) { return job.id == id; });
    return found == jobs_.end() ? nullptr : &*found;
}

const RenderingHandler::Job* RenderingHandler::running_capture() const
{
    const auto found = std::find_if(jobs_.begin(), jobs_.end(),
                                    [](const Job& job) { return job.kind == JobKind::capture && at_work(job.state); });
    return found == jobs_.end() ? nullptr : &*found;
}

MachineState RenderingHandler::machine_state() const
{
    return running_capture() != nullptr ? MachineState::capturing : MachineState::idle;
}

RenderingHandler::Job& RenderingHandler::add(Job job)
{
    if (jobs_.size() >= most_jobs) {
        const auto oldest =
            std::find_if(jobs_.begin(), jobs_.end(), [](const Job& other) { return !at_work(other.state); });
        if (oldest != jobs_.end()) jobs_.erase(oldest);
    }
    std::map<ChannelId, Name>& names = names_[job.id];
    for (const Channel& channel : core_.model().all<Channel>())
        names[channel.id] = channel.name;
    ++core_.running_jobs();
    return jobs_.emplace_back(std::move(job));
}

void RenderingHandler::change_state(Job& job, JobState state)
{
    job.state = state;
    if (!at_work(state)) {
        --core_.running_jobs();
        names_.erase(job.id);
    }
    core_.events().rendering.state(State::Event{job});
}

Result<RenderRequest> RenderingHandler::request_for(const Start::Command& command)
{
    const Model& model = core_.model();
    const std::filesystem::path path = command.path;
    const auto encoding = choose_encoding(path, command.format, command.depth);
    if (!encoding) return error_of(encoding);
    RenderRequest request;
    request.range = command.range.value_or(TickRange{Ticks{0}, end_of_project(model)});
    if (request.range.end <= request.range.start) return nothing_to_render();
    if (command.targets != Targets::tracks) request.targets.push_back(RenderTarget{master_of(model).id, path});
    if (command.targets != Targets::mix)
        for (RenderTarget& target : track_targets(model, path))
            request.targets.push_back(std::move(target));
    if (request.targets.empty()) return nothing_to_render();
    request.tail_seconds = command.tail;
    request.format = encoding->format;
    request.depth = encoding->depth;
    request.threads = command.threads;
    return request;
}

void RenderingHandler::start(const Start::Command& command, const rpc::Caller&, rpc::Responder<Start::Reply> responder)
{
    auto request = request_for(command);
    if (!request) return responder.fail(request.error());
    request->job = JobId{core_.fresh_job_id()};
    Job job;
    job.id = request->job;
    job.kind = JobKind::render;
    job.path = command.path;
    job.range = request->range;
    add(job);
    auto waiting = std::make_shared<rpc::Responder<Start::Reply>>(std::move(responder));
    core_.engine().render(std::move(*request), [this, waiting, id = job.id](Result<void> begun) {
        Job* started = find(id);
        if (!begun) {
            if (started) change_state(*started, JobState::failed);
            std::erase_if(jobs_, [&](const Job& other) { return other.id == id; });
            return waiting->fail(explain_engine(begun.error()));
        }
        if (started->state == JobState::waiting) change_state(*started, JobState::running);
        waiting->reply(Start::Reply{*started});
    });
}

void RenderingHandler::cancel(const Cancel::Command& command, const rpc::Caller&,
                              rpc::Responder<Cancel::Reply> responder)
{
    const Job* job = find(command.job);
    if (job == nullptr) return responder.fail(not_found(command.job.value));
    if (job->kind != JobKind::render || !at_work(job->state))
        return responder.fail(not_running(command.job.value, std::string(to_text(job->state))));
    auto waiting = std::make_shared<rpc::Responder<Cancel::Reply>>(std::move(responder));
    core_.engine().cancel_render(command.job, [this, waiting, id = command.job](Result<void>) {
        // Whatever the engine says: it may have ended by itself, or be gone with all its jobs.
        Job* cancelled = find(id);
        if (cancelled == nullptr) return waiting->fail(not_found(id.value));
        if (at_work(cancelled->state)) change_state(*cancelled, JobState::cancelled);
        waiting->reply(Cancel::Reply{*cancelled});
    });
}

Result<List::Reply> RenderingHandler::list(const List::Command&, const rpc::Caller&)
{
    return List::Reply{{jobs_.begin(), jobs_.end()}};
}

Result<Get::Reply> RenderingHandler::get(const Get::Command& command, const rpc::Caller&)
{
    const Job* job = find(command.job);
    if (job == nullptr) return not_found(command.job.value);
    return Get::Reply{*job};
}

void RenderingHandler::capture_start(const CaptureStart::Command& command, const rpc::Caller&,
                                     rpc::Responder<CaptureStart::Reply> responder)
{
    const auto encoding = choose_encoding(command.path, command.format, command.depth);
    if (!encoding) return responder.fail(encoding.error());
    if (const Job* other = running_capture()) return responder.fail(capture_running(other->id.value));
    CaptureRequest request;
    request.job = JobId{core_.fresh_job_id()};
    request.path = command.path;
    request.length = command.length;
    request.format = encoding->format;
    request.depth = encoding->depth;
    Job job;
    job.id = request.job;
    job.kind = JobKind::capture;
    job.path = command.path;
    add(job);
    auto waiting = std::make_shared<rpc::Responder<CaptureStart::Reply>>(std::move(responder));
    core_.engine().start_capture(std::move(request), [this, waiting, id = job.id](Result<void> armed) {
        Job* started = find(id);
        if (!armed) {
            if (started) change_state(*started, JobState::failed);
            std::erase_if(jobs_, [&](const Job& other) { return other.id == id; });
            return waiting->fail(explain_engine(armed.error()));
        }
        core_.events().rendering.state(State::Event{*started});
        waiting->reply(CaptureStart::Reply{*started});
    });
}

void RenderingHandler::capture_stop(const CaptureStop::Command&, const rpc::Caller&,
                                    rpc::Responder<CaptureStop::Reply> responder)
{
    const Job* job = running_capture();
    if (waiting_.count(job->id) > 0) return responder.fail(no_capture());
    auto waiting = std::make_shared<StopResponder>(std::move(responder));
    waiting_[job->id] = waiting;
    core_.engine().stop_capture(job->id, [this, waiting, id = job->id](Result<void> stopped) {
        if (stopped) return; // The end of the job answers.
        waiting_.erase(id);
        if (!waiting->answered()) waiting->fail(explain_engine(stopped.error()));
    });
}

void RenderingHandler::render_progressed(const JobId& id, double share, double speed)
{
    Job* job = find(id);
    if (job == nullptr || !at_work(job->state)) return;
    if (job->state == JobState::waiting) change_state(*job, JobState::running);
    job->share = std::clamp(share, 0.0, 1.0);
    job->speed = std::max(speed, 0.0);
    Progress::Event event;
    event.job = id;
    event.share = job->share;
    event.speed = job->speed;
    core_.events().rendering.progress(event);
}

void RenderingHandler::take_outcome(Job& job, const RenderOutcome& outcome)
{
    const std::uint32_t rate = core_.has_project() ? core_.model().settings().sample_rate.value : 48000;
    std::map<ChannelId, Name>& names = names_[job.id];
    for (const RenderedSignal& signal : outcome.signals) {
        const Name& name = names[signal.channel];
        job.results.push_back(described(signal, name.empty() ? signal.channel.value : name, rate));
    }
    job.missing = outcome.missing;
    if (outcome.lost_frames > 0)
        job.missing.push_back(std::to_string(outcome.lost_frames) + " samples that were not ready in time");
    job.elapsed = outcome.elapsed_seconds;
    job.share = 1;
}

void RenderingHandler::render_ended(const JobId& id, Result<RenderOutcome> outcome)
{
    Job* job = find(id);
    if (job == nullptr || !at_work(job->state)) return;
    if (outcome) {
        take_outcome(*job, *outcome);
        change_state(*job, JobState::complete);
    } else if (outcome.error().code == "rendering.cancelled") {
        change_state(*job, JobState::cancelled);
    } else {
        const wire::Error& error = outcome.error();
        job->failure = JobFailure{error.code, error.message, std::nullopt};
        if (!error.hint.empty()) job->failure->hint = error.hint;
        change_state(*job, JobState::failed);
    }
    const auto waiting = waiting_.find(id);
    if (waiting == waiting_.end()) return;
    if (!waiting->second->answered()) waiting->second->reply(CaptureStop::Reply{*job});
    waiting_.erase(waiting);
}

} // namespace chorus::pulse
