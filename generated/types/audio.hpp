// Generated from chorus/specs/types/audio.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/plan.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Audio files, their contents, and what is measured of a signal.
namespace chorus {

/// SHA-256 in hexadecimal digits.
using ContentHash = std::string;

/// What a file holds.
struct MediaInfo {
    Frames frames = {};            ///< Length at its own rate.
    std::uint32_t sample_rate = 0; ///< Its own rate.
    std::uint32_t channels = 0;    ///< Its channels.
    std::string format = {};       ///< Container and encoding for people.
    ContentHash content_hash = {}; ///< SHA-256 of the file's bytes.
    bool operator==(const MediaInfo&) const = default;
};

/// Container of a written file.
enum class SoundFileFormat : std::uint8_t {
    wav,  ///< RIFF WAVE.
    flac, ///< Free Lossless Audio Codec.
};
std::string_view to_text(SoundFileFormat value);
std::optional<SoundFileFormat> sound_file_format_from(std::string_view text);

/// Encoding of a written sample.
enum class SampleDepth : std::uint8_t {
    int16,   ///< 16 bits, with triangular dither.
    int24,   ///< 24 bits.
    float32, ///< 32 bits floating point; WAV only.
};
std::string_view to_text(SampleDepth value);
std::optional<SampleDepth> sample_depth_from(std::string_view text);

/// What was measured of a signal.
struct SoundStatistics {
    Frames frames = {};                  ///< Its length.
    double peak = 0.0;                   ///< Largest sample as a linear value.
    double true_peak = 0.0;              ///< Largest value between samples as a linear value (BS.1770).
    double rms = 0.0;                    ///< Root mean square over all channels as a linear value.
    std::optional<double> loudness = {}; ///< Integrated loudness (BS.1770); absent for silence.
    ContentHash hash = {};               ///< SHA-256 of the interleaved little-endian float samples.
    bool operator==(const SoundStatistics&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, MediaInfo& value);
void write(wire::Writer& writer, const MediaInfo& value);
void check(wire::Checker& checker, const MediaInfo& value);
std::optional<wire::Violation> validate(const MediaInfo& value);
void read(wire::Reader& reader, SoundFileFormat& value);
void write(wire::Writer& writer, const SoundFileFormat& value);
void check(wire::Checker& checker, const SoundFileFormat& value);
std::optional<wire::Violation> validate(const SoundFileFormat& value);
void read(wire::Reader& reader, SampleDepth& value);
void write(wire::Writer& writer, const SampleDepth& value);
void check(wire::Checker& checker, const SampleDepth& value);
std::optional<wire::Violation> validate(const SampleDepth& value);
void read(wire::Reader& reader, SoundStatistics& value);
void write(wire::Writer& writer, const SoundStatistics& value);
void check(wire::Checker& checker, const SoundStatistics& value);
std::optional<wire::Violation> validate(const SoundStatistics& value);

} // namespace chorus
