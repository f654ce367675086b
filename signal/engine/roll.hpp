#pragma once

#include "signal/dsp/delay_line.hpp"
#include "signal/dsp/ramp.hpp"
#include "signal/engine/capture.hpp"
#include "signal/engine/executor.hpp"
#include "signal/engine/program.hpp"
#include "signal/engine/timeline.hpp"
#include "signal/engine/transition.hpp"
#include "signal/realtime/retirement.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

namespace chorus::signal {

/// A plan on its way to the audio thread, with the way to get there; on its way back it holds the plan before.
struct Swap final : Retirable {
    std::uint64_t roll = 0; // serial number of the roll that it belongs to
    std::unique_ptr<Program> program;
    Transition transition;
    std::unique_ptr<dsp::DelayLine> output_line; // where the transition changes the delay of the output
};

/// One run of the engine: from a start to the stop and on through the tails, over any number of plan swaps. Gives out
/// the master as a stream in which the first frame is the frame of the timeline that the roll started at, however much
/// the plan delays it. Made by the control thread, then used by the audio thread alone.
class Roll final : public Retirable {
public:
    struct Start {
        std::uint64_t serial = 0; // counts all rolls
        std::uint64_t number = 0; // counts the starts from stop
        std::int64_t position = 0;
        bool rolling = false;
        bool waits = false; // there is no deadline
        std::optional<LoopSpan> loop;
    };

    /// A fresh program. Control thread.
    Roll(std::unique_ptr<Program> program, const Start& start);
    ~Roll() override;

    /// Renders the frames that the plan's delay makes inaudible, so that the audio thread can begin with the first
    /// audible one. Control thread.
    void render_ahead() noexcept;

    /// The next frames of the master. Audio thread.
    void pull(Executor& executor, Retirement& retired, float* left, float* right, std::size_t frames) noexcept;

    /// Whether the last change has come to its end, so that another may begin. Audio thread.
    bool settled() const noexcept { return !swap_ && unsettled_frames_ <= 0; }
    /// Changes; each from the next slice on, and only while settled. Audio thread.
    void swap(Swap* swap) noexcept;
    void stop(Retirement& retired) noexcept;
    void locate(std::int64_t position) noexcept;
    void set_loop(std::optional<LoopSpan> loop) noexcept { timeline_.set_loop(loop); }
    /// Records from the next frame on. Audio thread.
    void record(CaptureHold* capture) noexcept;
    void end_recording(Retirement& retired) noexcept;
    bool records(const Capture* capture) const noexcept { return capture_ && capture_->capture.get() == capture; }

    std::uint64_t serial() const noexcept { return serial_; }
    std::uint64_t number() const noexcept { return number_; }
    bool rolling() const noexcept { return timeline_.rolling(); }
    /// Frame of the timeline that pull() gives next. Audio thread.
    std::int64_t position() noexcept;

private:
    void render(Executor* executor, Retirement* retired, std::size_t wanted) noexcept;
    std::size_t cut_slices(std::size_t wanted) noexcept;
    void finish_swap(Retirement* retired) noexcept;
    void shape_output(float* left, float* right, std::size_t frames) noexcept;
    std::int64_t output_count() const noexcept { return executed_ - lead_; }

    std::unique_ptr<Program> program_;
    std::uint64_t serial_;
    std::uint64_t number_;
    bool waits_;
    Timeline timeline_;
    JumpLog jumps_;
    std::array<Slice, span_slices> slices_{};
    std::size_t slice_count_ = 0;

    std::int64_t executed_ = 0; // frames that the executor has done
    std::int64_t lead_;         // frames of it that were or will be thrown away
    std::int64_t discard_;      // frames still to be thrown away
    std::int64_t stopped_at_ = 0;

    const float* ready_left_ = nullptr; // rendered and not yet pulled; in the program's memory
    const float* ready_right_ = nullptr;
    std::size_t ready_ = 0;

    Swap* swap_ = nullptr;
    std::int64_t leaving_frames_ = 0;   // until what leaves is gone and the programs change
    std::int64_t unsettled_frames_ = 0; // until what was changed has faded in
    std::uint32_t ramp_;
    dsp::Ramp dip_;
    std::int64_t output_delay_ = 0;
    std::unique_ptr<dsp::DelayLine> output_line_;

    CaptureHold* capture_ = nullptr;
};

} // namespace chorus::signal
