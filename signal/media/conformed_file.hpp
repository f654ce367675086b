#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/unique_fd.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace chorus::signal::media {

/// How conformed audio lies in its file: a header of one page, then blocks of `block_frames` frames. Within a block
/// each channel is contiguous, so that one read brings a block into memory in the form in which it is played. The last
/// block is filled up with zeros. All numbers are little endian, samples are 32-bit floats.
struct ConformedLayout {
    static constexpr std::int64_t block_frames = 16384;
    static constexpr std::int64_t header_bytes = 4096;

    std::int64_t frames = 0;
    std::int64_t rate_hz = 0;
    int channels = 0;

    [[nodiscard]] std::int64_t blocks() const { return (frames + block_frames - 1) / block_frames; }
    /// Samples of one block, all channels.
    [[nodiscard]] std::size_t block_samples() const { return std::size_t(block_frames) * std::size_t(channels); }
    [[nodiscard]] std::size_t block_bytes() const { return block_samples() * sizeof(float); }
    [[nodiscard]] std::int64_t block_offset(std::int64_t block) const
    {
        return header_bytes + block * std::int64_t(block_bytes());
    }
    [[nodiscard]] std::int64_t file_bytes() const { return block_offset(blocks()); }

    bool operator==(const ConformedLayout&) const = default;
};

/// The header page of a conformed file, ready to be written at offset 0. `bytes` has `header_bytes` bytes.
void write_conformed_header(const ConformedLayout& layout, std::span<std::byte> bytes);

/// How one block came in.
enum class BlockRead {
    whole,
    shortened,  ///< The file is shorter than it was; what is missing is zero.
    unreadable, ///< The system refused; all zero.
};

/// A conformed file, open for random access. The open file stays readable after its name is gone.
class ConformedFile {
public:
    /// Any thread that may block. Errors: media.notFound, media.unreadable (also where the file was not written by
    /// `conform`, or ends early).
    static Result<ConformedFile> open(const std::filesystem::path& path);

    [[nodiscard]] const ConformedLayout& layout() const { return layout_; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// Reads block `block` into `block_samples()` floats. Any thread that may block, several at once.
    BlockRead read_block(std::int64_t block, float* samples) const;

    /// What tells this file from every other, also from one that later takes its name.
    struct Identity {
        std::uint64_t device = 0;
        std::uint64_t number = 0;
        std::int64_t size = 0;
        std::int64_t changed_ns = 0;
        auto operator<=>(const Identity&) const = default;
    };
    [[nodiscard]] Identity identity() const;

    /// Whether the name of the file has been removed since it was opened.
    [[nodiscard]] bool vanished() const;

private:
    ConformedFile(std::filesystem::path path, UniqueFd file, ConformedLayout layout);

    std::filesystem::path path_;
    UniqueFd file_;
    ConformedLayout layout_;
};

} // namespace chorus::signal::media
