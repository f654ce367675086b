#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace chorus::signal::media {

enum class FileFormat { wav, flac, ogg };
enum class SampleFormat { float32, pcm24, pcm16 };

struct WriterSettings {
    FileFormat format = FileFormat::wav;
    /// FLAC knows pcm24 and pcm16; OGG (Vorbis) ignores it.
    SampleFormat samples = SampleFormat::float32;
    int channels = 2;
    std::int64_t rate_hz = 48000;
    /// Triangular dither of integer samples; the same seed gives the same file.
    bool dither = false;
    std::uint64_t dither_seed = 1;
    /// Vorbis quality, 0 (small) to 1 (best).
    double ogg_quality = 0.6;
    /// How many frames will be written at most, where that is known. A WAV file that this takes over 4 GiB, or whose
    /// length is not known, is written as RF64 with fall back to plain WAV.
    std::optional<std::int64_t> expected_frames;
};

/// Whether this pair can be written at all.
bool can_write(FileFormat format, SampleFormat samples);

/// Writes an audio file that appears under its name only when `finalise` succeeds; until then, and after any error,
/// there is no such file (a file that had this name before stays as it was). One thread at a time, which may block.
class AudioFileWriter {
public:
    /// Errors: rendering.diskFull, rendering.notWritable, rendering.invalidFormat.
    static Result<AudioFileWriter> create(const std::filesystem::path& path, const WriterSettings& settings);

    AudioFileWriter(AudioFileWriter&&) noexcept;
    ~AudioFileWriter();

    /// Appends frames given channel by channel. Errors: rendering.diskFull, rendering.notWritable; the writer is then
    /// finished and only fit to be destroyed.
    Result<void> write(const float* const* channels, std::size_t frames);
    /// The same for interleaved samples.
    Result<void> write_interleaved(const float* samples, std::size_t frames);

    /// Completes the file, brings it to the disk and gives it its name. Errors as for `write`.
    Result<void> finalise();

    [[nodiscard]] std::int64_t frames() const;
    /// Samples outside full scale that an integer format had to clip.
    [[nodiscard]] std::int64_t clipped_samples() const;

private:
    struct State;
    explicit AudioFileWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace chorus::signal::media
