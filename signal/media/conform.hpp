#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/conformed_file.hpp"
#include "signal/media/job.hpp"

#include <cstdint>
#include <filesystem>

namespace chorus::signal::media {

struct ConformOptions {
    /// Take what can be decoded of a damaged or truncated file instead of refusing it.
    bool accept_damaged = false;
};

/// What came of conforming a file.
struct Conformed {
    ConformedLayout layout;
    /// The destination was there already, whole and at this rate, and was kept.
    bool kept = false;
    /// Frames of the source that were decoded; fewer than it has only when a damaged file was accepted.
    std::int64_t decoded_frames = 0;
    /// Samples that were not numbers or infinite, and are silence now.
    std::int64_t repaired_samples = 0;
};

/// Decodes `source` to 32-bit float at `rate_hz` and writes it to `destination` in the form that is played. At the same
/// rate the samples are those of the file; otherwise they are resampled by soxr at its "very high quality" setting
/// (linear phase, pass band to 0.96 of the lower Nyquist frequency, alias and images below −170 dB), without delay, to
/// exactly round(frames × rate_hz ÷ source rate) frames. The file appears under its name only when complete;
/// if it is there already it is kept and the source is not looked at. Any thread
/// that may block. Errors: those of `probe`, media.cancelled, media.diskFull, media.notWritable.
Result<Conformed> conform(const std::filesystem::path& source, std::int64_t rate_hz,
                          const std::filesystem::path& destination, const ConformOptions& options = {},
                          const JobControl& control = {});

} // namespace chorus::signal::media
