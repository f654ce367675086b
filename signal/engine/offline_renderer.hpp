#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/plan.hpp"
#include "signal/engine/engine.hpp"
#include "signal/engine/program.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace chorus::signal {

/// What to render.
struct RenderSpec {
    Plan plan;
    FrameRange range;             // of the timeline; the plan's loop plays no part
    std::size_t threads = 1;      // that execute the plan
    std::vector<PlanKey> outputs; // keys of strips and taps; the master is the last strip
};

/// Takes the frames of output number `output`, in order. An error ends the render.
using RenderSink =
    std::function<Result<void>(std::size_t output, const float* left, const float* right, std::size_t frames)>;
/// Told now and then how many of all frames are done.
using RenderProgress = std::function<void(std::int64_t done, std::int64_t all)>;

/// Renders a span of a plan as fast as the machine can, from fresh state, with the same executor and the same slices as
/// a roll, so the samples are those that playing it gives. Each output is lined up with the timeline: frame 0 of it is
/// frame `range.start`, however much the plan delays it. Any one thread that may wait.
class OfflineRenderer {
public:
    /// Makes ready. Errors: graph.invalidPlan, rendering.invalidRange, rendering.unknownOutput.
    static Result<OfflineRenderer> prepare(RenderSpec spec, std::uint32_t sample_rate, const EngineParts& parts);

    /// Parts of the plan that are passed over.
    const std::vector<Missing>& missing() const noexcept { return missing_; }

    /// Renders, once. Errors: those of the sink, or rendering.cancelled.
    Result<void> run(const RenderSink& sink, const RenderProgress& progress = {}, std::stop_token stop = {});

private:
    /// An output on its way out.
    struct Stream {
        StereoSpan signal;
        std::int64_t late = 0; // frames until its first one comes
        std::int64_t left = 0; // frames until it is whole
    };

    OfflineRenderer() = default;
    Result<void> deliver(const RenderSink& sink, std::size_t frames);

    std::unique_ptr<Health> health_;
    std::unique_ptr<Program> program_;
    std::vector<Missing> missing_;
    std::vector<Stream> streams_;
    FrameRange range_;
    std::size_t threads_ = 1;
};

} // namespace chorus::signal
