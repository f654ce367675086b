#include "signal/control/capture_job.hpp"

#include <array>
#include <chrono>
#include <thread>

namespace chorus::signal {
namespace {

namespace api = signal_api::rendering;

constexpr std::size_t piece = 4096;
constexpr std::size_t ring_seconds = 4;
/// How often the ring is emptied: far less than it holds.
constexpr std::chrono::milliseconds pause{5};

} // namespace

Result<CaptureJob> CaptureJob::prepare(const api::StartCapture::Command& request, const PlanKey& key,
                                       std::uint32_t sample_rate)
{
    api::RenderOutput output;
    output.key = key;
    output.path = request.path;
    output.format = request.format;
    output.depth = request.depth;
    const auto length = request.length ? std::optional(request.length->value) : std::nullopt;
    auto track = OutputTrack::create(output, sample_rate, length);
    if (!track) return tl::unexpected(std::move(track.error()));
    return CaptureJob(std::move(*track), std::make_shared<Capture>(ring_seconds * sample_rate, length), sample_rate);
}

Result<CaptureJob::Outcome> CaptureJob::run()
{
    if (auto written = drain(); !written) {
        capture_->abandon();
        return tl::unexpected(std::move(written.error()));
    }
    auto result = track_.finish();
    if (!result) return tl::unexpected(std::move(result.error()));
    Outcome outcome;
    outcome.seconds = static_cast<double>(result->statistics.frames.value) / sample_rate_;
    outcome.result = std::move(*result);
    outcome.lost = capture_->lost();
    return outcome;
}

Result<void> CaptureJob::drain()
{
    std::array<float, piece> left;
    std::array<float, piece> right;
    for (;;) {
        // Asked before reading: what comes before the end is in the ring by then.
        const bool ended = capture_->ended();
        std::size_t frames = 0;
        while ((frames = capture_->read(left.data(), right.data(), piece)) > 0)
            if (auto written = track_.write(left.data(), right.data(), frames); !written) return written;
        if (ended) return {};
        std::this_thread::sleep_for(pause);
    }
}

} // namespace chorus::signal
