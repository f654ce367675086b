#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/signal/rendering.hpp"
#include "signal/media/analysis.hpp"
#include "signal/media/file_writer.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace chorus::signal {

/// A stereo signal on its way to being measured and, where there is a path, written. One thread at a time, which may
/// wait.
class OutputTrack {
public:
    /// `frames` says how long it will be, where that is known. Errors: rendering.invalidFormat, rendering.diskFull,
    /// rendering.notWritable.
    static Result<OutputTrack> create(const signal_api::rendering::RenderOutput& output, std::uint32_t sample_rate,
                                      std::optional<std::int64_t> frames);

    /// The next frames. Errors: rendering.diskFull, rendering.notWritable; no file is left then.
    Result<void> write(const float* left, const float* right, std::size_t frames);
    /// Completes the file. Errors as for write().
    Result<signal_api::rendering::RenderResult> finish();

private:
    OutputTrack(const signal_api::rendering::RenderOutput& output, std::uint32_t sample_rate);

    PlanKey key_;
    std::optional<FilePath> path_;
    media::Analysis analysis_;
    std::optional<media::AudioFileWriter> writer_;
};

/// Whether the container holds the encoding. Error: rendering.invalidFormat.
Result<void> check_format(SoundFileFormat format, SampleDepth depth);

} // namespace chorus::signal
