#include "signal/control/rendering.hpp"

#include "codegen/runtime/log/log.hpp"
#include "signal/control/graph.hpp"

#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::rendering;

} // namespace

RenderingHandler::RenderingHandler(Context context, EngineParts parts)
    : context_(context), parts_(parts), events_(context.server)
{}

RenderingHandler::~RenderingHandler()
{
    for (auto& [job, render] : renders_)
        render.stop.request_stop();
    for (auto& [job, render] : renders_)
        render.thread.join();
    if (!recording_) return;
    recording_->capture->end();
    recording_->thread.join();
}

bool RenderingHandler::known(const RenderJobId& job) const
{
    return renders_.contains(job) || (recording_ && recording_->job == job);
}

// -- Renders ---------------------------------------------------------------------------------------------------------

void RenderingHandler::start(const api::Start::Command& command, const rpc::Caller&,
                             rpc::Responder<api::Start::Reply> responder)
{
    if (known(command.job)) return responder.fail(api::duplicate_job(command.job.value));
    Render& render = renders_[command.job];
    render.thread = std::thread([this, command, stop = render.stop.get_token(),
                                 responder = carried(std::move(responder))] { work(command, stop, responder); });
}

/// On the thread of the render.
void RenderingHandler::work(const api::Start::Command& request, std::stop_token stop,
                            const std::shared_ptr<rpc::Responder<api::Start::Reply>>& responder)
{
    Result<RenderJob> job = RenderJob::prepare(request, parts_);
    if (!job) {
        context_.loop.post([this, id = request.job, responder, error = job.error()] {
            forget(id);
            responder->fail(error);
        });
        return;
    }
    responder->reply({.job = request.job});
    const auto progress = [this, id = request.job](double share, double speed) {
        context_.loop.post([this, id, share, speed] {
            const auto render = renders_.find(id);
            if (render != renders_.end() && render->second.owned)
                events_.progress({.job = id, .share = share, .speed = speed});
        });
    };
    context_.loop.post([this, id = request.job, outcome = job->run(progress, std::move(stop)),
                        missing = job->missing()] { render_ended(id, outcome, missing); });
}

void RenderingHandler::render_ended(const RenderJobId& job, Result<RenderJob::Outcome> outcome,
                                    std::vector<Missing> missing)
{
    const bool owned = renders_.at(job).owned;
    forget(job);
    if (!outcome) log::warning("a render ended without a result", outcome.error(), {{"job", job.value}});
    if (!owned) return;
    if (!outcome) return tell_failure(job, outcome.error());
    api::Complete::Event event;
    event.job = job;
    event.results = std::move(outcome->results);
    event.missing = missing_parts(missing);
    event.seconds = outcome->seconds;
    events_.complete(event);
}

void RenderingHandler::forget(const RenderJobId& job)
{
    const auto render = renders_.find(job);
    render->second.thread.join();
    renders_.erase(render);
    context_.loop.post([this] { notice_idle(); });
}

Result<api::Cancel::Reply> RenderingHandler::cancel(const api::Cancel::Command& command, const rpc::Caller&)
{
    const auto render = renders_.find(command.job);
    if (render == renders_.end()) return api::no_job(command.job.value);
    render->second.stop.request_stop();
    return api::Cancel::Reply{.job = command.job};
}

// -- Captures --------------------------------------------------------------------------------------------------------

Result<api::StartCapture::Reply> RenderingHandler::start_capture(const api::StartCapture::Command& command,
                                                                 const rpc::Caller&)
{
    if (recording_) return api::capture_busy(recording_->job.value);
    if (known(command.job)) return api::duplicate_job(command.job.value);
    const EngineHost::Summary summary = context_.host.summary();
    auto prepared = CaptureJob::prepare(command, summary.master.value_or("master"),
                                        summary.config ? summary.config->sample_rate : 48000);
    if (!prepared) return tl::unexpected(std::move(prepared.error()));

    auto job = std::make_shared<CaptureJob>(std::move(*prepared));
    recording_.emplace();
    recording_->job = command.job;
    recording_->capture = job->capture();
    recording_->thread = std::thread([this, job, id = command.job] {
        context_.loop.post([this, id, outcome = job->run()] { capture_ended(id, outcome); });
    });
    context_.engine_thread.post([&host = context_.host, capture = job->capture()] { host.arm(capture); });
    return api::StartCapture::Reply{.job = command.job};
}

Result<api::StopCapture::Reply> RenderingHandler::stop_capture(const api::StopCapture::Command& command,
                                                               const rpc::Caller&)
{
    if (!recording_ || recording_->job != command.job) return api::no_job(command.job.value);
    context_.engine_thread.post([&host = context_.host, capture = recording_->capture] { host.end(capture); });
    return api::StopCapture::Reply{.job = command.job};
}

void RenderingHandler::capture_ended(const RenderJobId& job, Result<CaptureJob::Outcome> outcome)
{
    const bool owned = recording_->owned;
    recording_->thread.join();
    if (!outcome) {
        log::warning("a capture ended without a result", outcome.error(), {{"job", job.value}});
        context_.engine_thread.post([&host = context_.host, capture = recording_->capture] { host.end(capture); });
    }
    recording_.reset();
    context_.loop.post([this] { notice_idle(); });
    if (!owned) return;
    if (!outcome) return tell_failure(job, outcome.error());
    api::Complete::Event event;
    event.job = job;
    event.results.push_back(std::move(outcome->result));
    event.seconds = outcome->seconds;
    event.underruns = outcome->lost;
    events_.complete(event);
}

// -- Both ------------------------------------------------------------------------------------------------------------

void RenderingHandler::tell_failure(const RenderJobId& job, const wire::Error& error)
{
    api::Fail::Event event;
    event.job = job;
    event.code = error.code;
    event.message = error.message;
    if (!error.hint.empty()) event.hint = error.hint;
    events_.fail(event);
}

void RenderingHandler::disown()
{
    for (auto& [job, render] : renders_) {
        render.owned = false;
        render.stop.request_stop();
    }
    if (recording_) recording_->owned = false;
}

void RenderingHandler::wind_up(std::function<void()> idle)
{
    for (auto& [job, render] : renders_)
        render.stop.request_stop();
    idle_ = std::move(idle);
    notice_idle();
}

void RenderingHandler::notice_idle()
{
    if (idle_ && renders_.empty() && !recording_) std::exchange(idle_, nullptr)();
}

} // namespace chorus::signal
