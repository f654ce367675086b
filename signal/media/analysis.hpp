#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/content_hash.hpp"
#include "signal/media/job.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct ebur128_state;

namespace chorus::media {

/// What can be measured of a piece of audio. A level that is absent is silence (minus infinity).
struct AudioFigures {
    std::int64_t frames = 0;
    std::int64_t rate_hz = 0;
    int channels = 0;
    /// Highest sample of any channel, dBFS.
    std::optional<double> peak_dbfs;
    /// Highest value between samples after BS.1770, dBTP.
    std::optional<double> true_peak_dbtp;
    /// Root mean square over all samples of all channels, dBFS; a full-scale sine has −3.01.
    std::optional<double> rms_dbfs;
    /// Integrated loudness after BS.1770-4, LUFS. Absent too when nothing passed the gate (shorter than 400 ms).
    std::optional<double> loudness_lufs;
    /// SHA-256 of the samples, interleaved, as 32-bit little-endian floats.
    std::string sha256;

    [[nodiscard]] double seconds() const { return double(frames) / double(rate_hz); }
};

/// Measures audio that arrives in pieces; how it is cut changes nothing. One thread at a time, not the audio thread.
class Analysis {
public:
    Analysis(std::int64_t rate_hz, int channels);
    ~Analysis();
    Analysis(Analysis&&) noexcept;
    Analysis& operator=(Analysis&&) noexcept;

    void add(const float* const* channels, std::size_t frames);
    void add_interleaved(const float* samples, std::size_t frames);

    [[nodiscard]] AudioFigures figures() const;

private:
    struct FreeState {
        void operator()(ebur128_state* state) const noexcept;
    };
    std::int64_t rate_hz_;
    int channels_;
    std::unique_ptr<ebur128_state, FreeState> loudness_;
    Sha256 hash_;
    std::vector<float> interleaved_;
    std::int64_t frames_ = 0;
    float peak_ = 0.0F;
    double sum_of_squares_ = 0.0;
};

/// Measures a whole file. Any thread that may block. Errors: those of `probe`, media.cancelled.
Result<AudioFigures> analyse_file(const std::filesystem::path& path, const JobControl& control = {});

} // namespace chorus::media
