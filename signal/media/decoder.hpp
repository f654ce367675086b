#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "signal/media/probe.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>

struct sf_private_tag;

namespace chorus::signal::media {

/// An audio file that is read from its beginning to its end as float samples. One thread at a time, which may block.
class Decoder {
public:
    /// Errors as for `probe`, but any number of channels will do.
    static Result<Decoder> open(const std::filesystem::path& path);

    [[nodiscard]] const FileInfo& info() const { return info_; }

    /// The next samples, interleaved, as many frames as fit and are left. 0 at the end of the file.
    /// Errors: media.unreadable when the decoder gives up.
    Result<std::size_t> read(float* interleaved, std::size_t frames);

private:
    struct Close {
        void operator()(sf_private_tag* file) const noexcept;
    };
    Decoder(std::unique_ptr<sf_private_tag, Close> file, std::filesystem::path path, FileInfo info);

    std::unique_ptr<sf_private_tag, Close> file_;
    std::filesystem::path path_;
    FileInfo info_;
    std::int64_t position_ = 0;
};

} // namespace chorus::signal::media
