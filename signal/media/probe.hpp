#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <cstdint>
#include <filesystem>
#include <string>

namespace chorus::signal::media {

/// What an audio file says about itself.
struct FileInfo {
    std::int64_t frames = 0;
    std::int64_t rate_hz = 0;
    int channels = 0;
    /// Container: "wav", "aiff", "flac", "ogg", "mp3" …
    std::string format;
    /// Coding of the samples: "pcm16", "pcm24", "float32", "vorbis" …
    std::string subtype;
    /// Bits of one sample, 0 where the coding has no such number.
    int bits = 0;
    std::int64_t size_bytes = 0;
    /// The header promises more audio than the file holds, as after a crash of a recorder. `frames` is what is there.
    bool truncated = false;

    [[nodiscard]] double seconds() const { return double(frames) / double(rate_hz); }
    bool operator==(const FileInfo&) const = default;
};

/// Channels that media can have.
inline constexpr int max_channels = 2;

/// Reads the header of an audio file; decodes no audio. Any thread that may block.
/// Errors: media.notFound, media.emptyFile, media.unreadable, media.unsupportedFormat, media.tooManyChannels.
Result<FileInfo> probe(const std::filesystem::path& path);

} // namespace chorus::signal::media
