#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/content_hash.hpp"
#include "signal/media/job.hpp"
#include "signal/media/true_peak.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace chorus::signal::media {

/// What can be measured of a piece of audio. Values without a unit are linear; 1 is full scale.
struct AudioFigures {
    std::int64_t frames = 0;
    std::int64_t rate_hz = 0;
    int channels = 0;
    /// Largest sample of any channel.
    double peak = 0.0;
    /// Largest value between samples of any channel, after BS.1770 (four times oversampled).
    double true_peak = 0.0;
    /// Root mean square over all samples of all channels.
    double rms = 0.0;
    /// Integrated loudness after BS.1770-4, LUFS. Absent for silence and for less than 400 ms.
    std::optional<double> loudness_lufs;
    /// SHA-256 of the samples, interleaved, as 32-bit little-endian floats.
    std::string sha256;

    [[nodiscard]] double seconds() const { return double(frames) / double(rate_hz); }
};

/// A linear value in dBFS (or dBTP); nothing for silence.
std::optional<double> decibels(double linear);

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
    class Loudness;

    std::int64_t rate_hz_;
    int channels_;
    std::unique_ptr<Loudness> loudness_;
    std::vector<TruePeak> true_peaks_; // one for each channel
    Sha256 hash_;
    std::vector<float> interleaved_;
    std::int64_t frames_ = 0;
    float peak_ = 0.0F;
    double sum_of_squares_ = 0.0;
};

/// Measures a whole file. Any thread that may block. Errors: those of `probe`, media.cancelled.
Result<AudioFigures> analyse_file(const std::filesystem::path& path, const JobControl& control = {});

} // namespace chorus::signal::media
