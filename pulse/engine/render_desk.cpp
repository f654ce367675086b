#include "pulse/engine/render_desk.hpp"

#include "generated/pulse/session.hpp"

#include <thread>
#include <utility>

namespace chorus::pulse {
namespace {

namespace rendering = signal_api::rendering;

/// Passes on whether a request was granted.
template <class Reply>
rpc::Callback<Reply> acknowledging(Answer<void> done)
{
    return [done = std::move(done)](Result<Reply> reply) {
        if (!reply) return done(tl::unexpected(std::move(reply.error())));
        done({});
    };
}

std::optional<FilePath> text_of(const std::optional<std::filesystem::path>& path)
{
    return path ? std::optional<FilePath>(path->string()) : std::nullopt;
}

std::vector<rendering::RenderOutput> outputs_of(const RenderRequest& request)
{
    std::vector<rendering::RenderOutput> outputs;
    for (const RenderTarget& target : request.targets) {
        rendering::RenderOutput output;
        output.key = target.channel.value;
        output.path = text_of(target.path);
        output.format = request.format;
        output.depth = request.depth;
        outputs.push_back(std::move(output));
    }
    return outputs;
}

RenderedSignal signal_of(const ChannelId& channel, const rendering::RenderResult& result)
{
    RenderedSignal signal;
    signal.channel = channel;
    if (result.path) signal.path = *result.path;
    signal.statistics = result.statistics;
    return signal;
}

} // namespace

RenderDesk::RenderDesk(rpc::Peer& peer, Listener listener) : client_(peer), listener_(std::move(listener))
{
    subscriptions_.push_back(client_.on_progress([this](const rendering::Progress::Event& event) {
        const JobId job{event.job.value};
        if (running_.contains(job)) listener_.progressed(job, event.share, event.speed);
    }));
    subscriptions_.push_back(client_.on_complete([this](const rendering::Complete::Event& event) { complete(event); }));
    subscriptions_.push_back(client_.on_fail([this](const rendering::Fail::Event& event) { fail(event); }));
}

void RenderDesk::render(const RenderRequest& request, const Plan& plan, FrameRange range,
                        std::vector<std::string> missing, Answer<void> done)
{
    Running running;
    for (const RenderTarget& target : request.targets)
        running.channels.push_back(target.channel);
    running.missing = std::move(missing);
    running_[request.job] = std::move(running);

    rendering::Start::Command command;
    command.job = {request.job.value};
    command.plan = plan;
    command.range = range;
    command.threads = request.threads.value_or(std::max(1U, std::thread::hardware_concurrency()));
    command.outputs = outputs_of(request);
    client_.start(command, starting<rendering::Start::Reply>(request.job, std::move(done)));
}

void RenderDesk::cancel(const JobId& job, Answer<void> done)
{
    client_.cancel({.job = {job.value}}, acknowledging<rendering::Cancel::Reply>(std::move(done)));
}

void RenderDesk::start_capture(const CaptureRequest& request, const ChannelId& master, std::optional<Frames> length,
                               Answer<void> done)
{
    running_[request.job] = {.channels = {master}, .missing = {}};
    rendering::StartCapture::Command command;
    command.job = {request.job.value};
    command.path = request.path.string();
    command.format = request.format;
    command.depth = request.depth;
    command.length = length;
    client_.start_capture(command, starting<rendering::StartCapture::Reply>(request.job, std::move(done)));
}

void RenderDesk::stop_capture(const JobId& job, Answer<void> done)
{
    client_.stop_capture({.job = {job.value}}, acknowledging<rendering::StopCapture::Reply>(std::move(done)));
}

void RenderDesk::disconnected()
{
    const auto lost = std::exchange(running_, {});
    for (const auto& [job, running] : lost)
        listener_.ended(job, pulse_api::session::engine_down("The engine was lost while it worked on this."));
}

/// A job that was not taken never ends.
template <class Reply>
rpc::Callback<Reply> RenderDesk::starting(const JobId& job, Answer<void> done)
{
    return [this, job, done = std::move(done)](Result<Reply> reply) {
        if (reply) return done({});
        running_.erase(job);
        done(tl::unexpected(std::move(reply.error())));
    };
}

void RenderDesk::complete(const rendering::Complete::Event& event)
{
    const auto found = running_.find(JobId{event.job.value});
    if (found == running_.end()) return;
    RenderOutcome outcome;
    outcome.missing = found->second.missing;
    const auto& channels = found->second.channels;
    for (std::size_t place = 0; place < event.results.size() && place < channels.size(); ++place)
        outcome.signals.push_back(signal_of(channels[place], event.results[place]));
    for (const auto& part : event.missing)
        outcome.missing.push_back(part.message);
    outcome.elapsed_seconds = event.seconds;
    outcome.lost_frames = event.underruns;
    end(found->first, std::move(outcome));
}

void RenderDesk::fail(const rendering::Fail::Event& event)
{
    wire::Error error;
    error.code = event.code;
    error.message = event.message;
    error.hint = event.hint.value_or("");
    end(JobId{event.job.value}, tl::unexpected(std::move(error)));
}

void RenderDesk::end(const JobId& job, Result<RenderOutcome> result)
{
    const JobId ended = job; // `job` may lie in what is erased
    if (running_.erase(ended) > 0) listener_.ended(ended, std::move(result));
}

} // namespace chorus::pulse
