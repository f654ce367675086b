#include "signal/engine/roll.hpp"

#include "signal/dsp/kernels.hpp"
#include "signal/realtime/float_mode.hpp"

#include <algorithm>
#include <utility>

namespace chorus::signal {

Roll::Roll(std::unique_ptr<Program> program, const Start& start)
    : program_(std::move(program)), serial_(start.serial), number_(start.number), waits_(start.waits),
      timeline_(start.position, start.rolling, start.loop, program_->sample_rate()), jumps_(start.position),
      lead_(program_->latency()), discard_(lead_), stopped_at_(start.position),
      ramp_(ramp_frames(program_->sample_rate())), dip_(ramp_, true)
{}

Roll::~Roll()
{
    delete swap_;
    if (capture_) capture_->capture->end();
    delete capture_;
}

void Roll::render_ahead() noexcept
{
    const FloatMode float_mode;
    const bool waits = std::exchange(waits_, true);
    while (discard_ > 0)
        render(nullptr, nullptr, 0);
    waits_ = waits;
}

void Roll::pull(Executor& executor, Retirement& retired, float* left, float* right, std::size_t frames) noexcept
{
    while (frames > 0) {
        while (ready_ == 0)
            render(&executor, &retired, frames);
        const std::size_t count = std::min(frames, ready_);
        dsp::copy(left, ready_left_, count);
        dsp::copy(right, ready_right_, count);
        ready_left_ += count;
        ready_right_ += count;
        ready_ -= count;
        left += count;
        right += count;
        frames -= count;
    }
}

void Roll::swap(Swap* swap) noexcept
{
    swap_ = swap;
    const Transition& way = swap->transition;
    for (Node* node : way.leaving_nodes)
        node->leave();
    for (EdgeInput* edge : way.leaving_edges)
        edge->leave();
    if (way.dips) dip_.set(false);
    leaving_frames_ = way.fades_out_first() ? ramp_ : 0;
}

void Roll::finish_swap(Retirement* retired) noexcept
{
    const Transition& way = swap_->transition;
    for (const auto& node : way.nodes)
        node.to->adopt(*node.from, way.catch_up);
    for (const auto& node : way.entering_nodes)
        node.what->enter(node.hold);
    for (const auto& edge : way.edges)
        edge.to->adopt(*edge.from);
    std::int64_t hold = way.catch_up + way.dip_hold;
    for (const auto& node : way.nodes)
        hold = std::max(hold, node.to->waiting());
    for (const auto& node : way.entering_nodes)
        hold = std::max({hold, node.hold, node.what->waiting()});
    for (const auto& edge : way.entering_edges) {
        edge.what->enter(edge.hold);
        hold = std::max(hold, edge.hold);
    }
    if (way.dips) {
        dip_.jump(false);
        dip_.set(true);
        dip_.hold(way.dip_hold);
    }
    if (way.output_delay != output_delay_) {
        std::swap(output_line_, swap_->output_line);
        output_delay_ = way.output_delay;
    }
    lead_ += way.catch_up;
    discard_ += way.catch_up;
    unsettled_frames_ = hold + ramp_;
    std::swap(program_, swap_->program);
    const auto& loop = program_->plan().loop;
    timeline_.set_loop(loop ? std::optional(LoopSpan{loop->start.value, loop->end.value}) : std::nullopt);
    // A roll that is rendered ahead has never been swapped.
    retired->retire(std::exchange(swap_, nullptr));
}

void Roll::stop(Retirement& retired) noexcept
{
    stopped_at_ = jumps_.frame_at(output_count());
    timeline_.stop(stopped_at_);
    unsettled_frames_ = ramp_;
    end_recording(retired);
}

void Roll::locate(std::int64_t position) noexcept
{
    timeline_.locate(position);
    stopped_at_ = position;
    unsettled_frames_ = ramp_;
}

void Roll::record(CaptureHold* capture) noexcept
{
    capture_ = capture;
    // Rendering ahead may have gone on to the end of a quantum.
    capture_->capture->write(ready_left_, ready_right_, ready_, waits_);
}

void Roll::end_recording(Retirement& retired) noexcept
{
    if (capture_) capture_->capture->end();
    retired.retire(std::exchange(capture_, nullptr));
}

std::int64_t Roll::position() noexcept
{
    if (!rolling()) return stopped_at_;
    return jumps_.frame_at(output_count() - static_cast<std::int64_t>(ready_));
}

std::size_t Roll::cut_slices(std::size_t wanted) noexcept
{
    const std::size_t goal = wanted + static_cast<std::size_t>(discard_);
    std::size_t frames = 0;
    slice_count_ = 0;
    while (slice_count_ < span_slices && frames + quantum_frames <= span_frames && frames < goal) {
        Slice slice = timeline_.next(frames);
        slice.waits = waits_;
        frames += slice.frames;
        slice.audible = static_cast<std::int64_t>(frames) > discard_;
        if (slice.joint == Joint::looped || slice.joint == Joint::located)
            jumps_.jump(executed_ + static_cast<std::int64_t>(slice.offset), slice.position);
        slices_[slice_count_++] = slice;
    }
    return frames;
}

void Roll::render(Executor* executor, Retirement* retired, std::size_t wanted) noexcept
{
    if (swap_ && leaving_frames_ <= 0) finish_swap(retired);
    const std::size_t frames = cut_slices(wanted);
    const std::span<const Slice> slices(slices_.data(), slice_count_);
    if (executor)
        executor->run(*program_, slices);
    else
        Executor::run_alone(*program_, slices);
    executed_ += static_cast<std::int64_t>(frames);
    leaving_frames_ -= static_cast<std::int64_t>(frames);
    unsettled_frames_ -= static_cast<std::int64_t>(frames);

    const std::size_t dropped = std::min(frames, static_cast<std::size_t>(discard_));
    discard_ -= static_cast<std::int64_t>(dropped);
    ready_ = frames - dropped;
    float* left = program_->master().left + dropped;
    float* right = program_->master().right + dropped;
    shape_output(left, right, ready_);
    ready_left_ = left;
    ready_right_ = right;
    if (!capture_ || !rolling()) return;
    capture_->capture->write(left, right, ready_, waits_);
}

void Roll::shape_output(float* left, float* right, std::size_t frames) noexcept
{
    for (std::size_t done = 0; done < frames;) {
        const std::size_t count = std::min(frames - done, quantum_frames);
        if (output_line_) {
            output_line_->write(left + done, right + done, count);
            output_line_->read(static_cast<std::size_t>(output_delay_), left + done, right + done, count);
        }
        if (!dip_.rests_at_one()) {
            std::array<float, quantum_frames> factors;
            dip_.fill(factors.data(), count);
            dsp::multiply(left + done, factors.data(), count);
            dsp::multiply(right + done, factors.data(), count);
        }
        done += count;
    }
}

} // namespace chorus::signal
