#include "signal/engine/offline_renderer.hpp"

#include "signal/engine/executor.hpp"
#include "signal/engine/plan_check.hpp"
#include "signal/engine/timeline.hpp"
#include "signal/realtime/float_mode.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace chorus::signal {

namespace {

wire::Failure invalid_range(const FrameRange& range)
{
    return wire::fail("rendering.invalidRange", "The range is empty.", "Give an end that lies after the start.",
                      {{"start", range.start.value}, {"end", range.end.value}});
}

wire::Failure unknown_output(const PlanKey& key)
{
    return wire::fail("rendering.unknownOutput", "The plan has no such strip or tap.", "Choose one of the plan's keys.",
                      {{"key", key}});
}

wire::Failure cancelled()
{
    return wire::fail("rendering.cancelled", "The job was cancelled.", "Start it again if it is still wanted.");
}

} // namespace

Result<OfflineRenderer> OfflineRenderer::prepare(RenderSpec spec, std::uint32_t sample_rate, const EngineParts& parts)
{
    if (auto checked = check_plan(spec.plan, sample_rate); !checked) return tl::unexpected(std::move(checked.error()));
    if (spec.range.end <= spec.range.start) return invalid_range(spec.range);

    OfflineRenderer renderer;
    renderer.health_ = std::make_unique<Health>();
    const ProgramContext context{sample_rate, parts.plugins, parts.media, parts.nodes, nullptr, renderer.health_.get()};
    Program::Built built = Program::build(std::move(spec.plan), context, nullptr, nullptr);
    renderer.program_ = std::move(built.program);
    renderer.missing_ = std::move(built.missing);
    renderer.range_ = spec.range;
    renderer.threads_ = spec.threads;
    const std::int64_t length = spec.range.end.value - spec.range.start.value;
    const PlanKey& master = renderer.program_->plan().strips.back().key;
    for (const PlanKey& key : spec.outputs) {
        const Program::Output* output = renderer.program_->output(key);
        if (!output) return unknown_output(key);
        // What a roll takes off the master is the figure of the plan.
        const std::int64_t late = key == master ? renderer.program_->latency() : output->latency;
        renderer.streams_.push_back({output->signal, late, length});
    }
    return renderer;
}

Result<void> OfflineRenderer::run(const RenderSink& sink, const RenderProgress& progress, std::stop_token stop)
{
    const FloatMode float_mode;
    Executor executor(threads_);
    Timeline timeline(range_.start.value, true, std::nullopt, program_->sample_rate());
    std::int64_t late = 0;
    for (const Stream& stream : streams_)
        late = std::max(late, stream.late);
    const std::int64_t all = range_.end.value - range_.start.value + late;
    for (std::int64_t done = 0; done < all;) {
        if (stop.stop_requested()) return cancelled();
        std::array<Slice, span_slices> slices;
        std::size_t count = 0;
        std::size_t frames = 0;
        while (count < span_slices && frames + quantum_frames <= span_frames &&
               done + static_cast<std::int64_t>(frames) < all) {
            slices[count] = timeline.next(frames);
            slices[count].waits = true;
            frames += slices[count++].frames;
        }
        executor.run(*program_, {slices.data(), count});
        if (auto delivered = deliver(sink, frames); !delivered) return delivered;
        done += static_cast<std::int64_t>(frames);
        if (progress) progress(std::min(done, all), all);
    }
    return {};
}

Result<void> OfflineRenderer::deliver(const RenderSink& sink, std::size_t frames)
{
    for (std::size_t i = 0; i < streams_.size(); ++i) {
        Stream& stream = streams_[i];
        const auto skip = static_cast<std::size_t>(std::min(stream.late, static_cast<std::int64_t>(frames)));
        const auto count = static_cast<std::size_t>(std::min(stream.left, static_cast<std::int64_t>(frames - skip)));
        stream.late -= static_cast<std::int64_t>(skip);
        stream.left -= static_cast<std::int64_t>(count);
        if (count == 0) continue;
        auto taken = sink(i, stream.signal.left + skip, stream.signal.right + skip, count);
        if (!taken) return taken;
    }
    return {};
}

} // namespace chorus::signal
