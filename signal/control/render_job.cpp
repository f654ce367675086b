#include "signal/control/render_job.hpp"

#include <chrono>
#include <utility>

namespace chorus::signal {
namespace {

namespace api = signal_api::rendering;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begun)
{
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

RenderSpec spec_of(const api::Start::Command& request)
{
    RenderSpec spec;
    spec.plan = request.plan;
    spec.range = request.range;
    spec.threads = request.threads;
    for (const api::RenderOutput& output : request.outputs)
        spec.outputs.push_back(output.key);
    return spec;
}

} // namespace

Result<RenderJob> RenderJob::prepare(const api::Start::Command& request, const EngineParts& parts)
{
    for (const api::RenderOutput& output : request.outputs)
        if (auto checked = check_format(output.format, output.depth); !checked) return tl::unexpected(checked.error());
    const std::uint32_t sample_rate = request.plan.sample_rate;
    auto renderer = OfflineRenderer::prepare(spec_of(request), sample_rate, parts);
    if (!renderer) return tl::unexpected(std::move(renderer.error()));
    std::vector<OutputTrack> tracks;
    for (const api::RenderOutput& output : request.outputs) {
        auto track = OutputTrack::create(output, sample_rate, request.range.end.value - request.range.start.value);
        if (!track) return tl::unexpected(std::move(track.error()));
        tracks.push_back(std::move(*track));
    }
    return RenderJob(std::move(*renderer), std::move(tracks), sample_rate);
}

Result<RenderJob::Outcome> RenderJob::run(const Progress& progress, std::stop_token stop)
{
    const Clock::time_point begun = Clock::now();
    const RenderSink sink = [this](std::size_t output, const float* left, const float* right, std::size_t frames) {
        return tracks_[output].write(left, right, frames);
    };
    const RenderProgress told = [&](std::int64_t done, std::int64_t all) {
        const double elapsed = seconds_since(begun);
        const double sound = static_cast<double>(done) / sample_rate_;
        progress(static_cast<double>(done) / static_cast<double>(all), elapsed > 0 ? sound / elapsed : 0);
    };
    if (auto rendered = renderer_.run(sink, told, std::move(stop)); !rendered)
        return tl::unexpected(std::move(rendered.error()));

    Outcome outcome;
    for (OutputTrack& track : tracks_) {
        auto result = track.finish();
        if (!result) return tl::unexpected(std::move(result.error()));
        outcome.results.push_back(std::move(*result));
    }
    outcome.seconds = seconds_since(begun);
    return outcome;
}

} // namespace chorus::signal
