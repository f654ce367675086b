#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <filesystem>
#include <string>
#include <string_view>

// Every error that the media library returns is made here, so that the same mishap has the same words everywhere.
namespace chorus::signal::media {

wire::Failure not_found(const std::filesystem::path& path);
wire::Failure empty_file(const std::filesystem::path& path);
/// `why` is a clause without full stop: "the decoder lost its place after 12288 of 77321 frames".
wire::Failure unreadable(const std::filesystem::path& path, std::string_view why);
wire::Failure unsupported_format(const std::filesystem::path& path, std::string_view why);
wire::Failure too_many_channels(const std::filesystem::path& path, int channels);
wire::Failure cancelled(std::string_view work);

/// The failure of opening or reading `path`, told from `errno_value`.
wire::Failure read_failure(const std::filesystem::path& path, int errno_value);

/// The failure of writing `path`: `<domain>.diskFull` or `<domain>.notWritable`.
wire::Failure write_failure(std::string_view domain, const std::filesystem::path& path, int errno_value);

} // namespace chorus::signal::media
