#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/unique_fd.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace chorus::signal::media {

/// A file that appears under its name only when it is complete: it is written under another name in the same folder,
/// brought to the disk, and renamed. If anything fails, or the owner goes away before `finalise`, nothing is left; what
/// a killed process left is removed by the next one that writes to the same folder. One thread at a time, which may
/// block.
class OutputFile {
public:
    /// `error_domain` prefixes the codes: "media" gives media.diskFull and media.notWritable.
    static Result<OutputFile> create(const std::filesystem::path& path, std::string error_domain);

    OutputFile(OutputFile&&) noexcept = default;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    /// Writes all of `bytes` at `offset` (bytes from the start).
    Result<void> write_at(std::int64_t offset, std::span<const std::byte> bytes);
    /// The bytes from `offset`, as many as there are. For formats whose writer looks back at its own header.
    std::size_t read_at(std::int64_t offset, std::span<std::byte> bytes) const;
    /// Bytes that the file holds.
    [[nodiscard]] std::int64_t size() const { return size_; }

    /// Makes the file durable and gives it its name, replacing a file of that name in one step.
    Result<void> finalise();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// The errno of the last failed write, 0 if none failed.
    [[nodiscard]] int last_errno() const { return last_errno_; }

private:
    OutputFile(std::filesystem::path path, std::filesystem::path partial, UniqueFd file, std::string error_domain);
    wire::Failure failed(int errno_value);

    std::filesystem::path path_;
    std::filesystem::path partial_;
    UniqueFd file_;
    std::string error_domain_;
    std::int64_t size_ = 0;
    int last_errno_ = 0;
};

} // namespace chorus::signal::media
