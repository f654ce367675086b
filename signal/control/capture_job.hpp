#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/signal/rendering.hpp"
#include "signal/control/output_track.hpp"
#include "signal/engine/capture.hpp"

#include <cstdint>
#include <memory>
#include <utility>

namespace chorus::signal {

/// Writes away what a capture records. One thread at a time, which waits for the sound.
class CaptureJob {
public:
    struct Outcome {
        signal_api::rendering::RenderResult result;
        double seconds = 0;     ///< Length of what was recorded.
        std::uint64_t lost = 0; ///< Frames that found no room.
    };

    /// Opens the file. `key` names the master. Errors: rendering.invalidFormat, rendering.diskFull,
    /// rendering.notWritable.
    static Result<CaptureJob> prepare(const signal_api::rendering::StartCapture::Command& request, const PlanKey& key,
                                      std::uint32_t sample_rate);

    /// What the engine is to record into.
    const std::shared_ptr<Capture>& capture() const { return capture_; }

    /// Returns once the capture has ended and its file is whole. Errors as for prepare(); no file is left then.
    Result<Outcome> run();

private:
    CaptureJob(OutputTrack track, std::shared_ptr<Capture> capture, std::uint32_t sample_rate)
        : track_(std::move(track)), capture_(std::move(capture)), sample_rate_(sample_rate)
    {}
    Result<void> drain();

    OutputTrack track_;
    std::shared_ptr<Capture> capture_;
    std::uint32_t sample_rate_;
};

} // namespace chorus::signal
