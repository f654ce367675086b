#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/signal/rendering.hpp"
#include "signal/control/output_track.hpp"
#include "signal/engine/offline_renderer.hpp"

#include <functional>
#include <stop_token>
#include <vector>

namespace chorus::signal {

/// One offline render from the request to whole files. One thread at a time, which may wait.
class RenderJob {
public:
    struct Outcome {
        std::vector<signal_api::rendering::RenderResult> results;
        double seconds = 0; ///< Time that it took.
    };
    /// The share that is done, and seconds of sound in a second.
    using Progress = std::function<void(double share, double speed)>;

    /// Makes the plan ready and opens the files. Errors: graph.invalidPlan, and those of rendering.start.
    static Result<RenderJob> prepare(const signal_api::rendering::Start::Command& request, const EngineParts& parts);

    const std::vector<Missing>& missing() const { return renderer_.missing(); }

    /// Renders, once. Errors: rendering.cancelled, rendering.diskFull, rendering.notWritable; no file is left then.
    Result<Outcome> run(const Progress& progress, std::stop_token stop);

private:
    RenderJob(OfflineRenderer renderer, std::vector<OutputTrack> tracks, std::uint32_t sample_rate)
        : renderer_(std::move(renderer)), tracks_(std::move(tracks)), sample_rate_(sample_rate)
    {}

    OfflineRenderer renderer_;
    std::vector<OutputTrack> tracks_;
    std::uint32_t sample_rate_;
};

} // namespace chorus::signal
