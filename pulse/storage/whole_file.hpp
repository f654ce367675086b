#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace chorus::pulse {

/// The bytes of a file, or nothing if it cannot be read.
std::optional<std::string> read_whole_file(const std::filesystem::path& path);

/// Puts `text` in the place of a file in one step: whoever opens it, whenever, finds the old or the new text whole,
/// also after a power cut. Errors: `project.diskFull`, `project.notWritable`; then the old file is there and nothing
/// else.
Result<void> replace_file(const std::filesystem::path& path, std::string_view text);

/// Makes the names in a folder survive a power cut. Ignores failures: not every file system has this.
void sync_folder(const std::filesystem::path& folder);

} // namespace chorus::pulse
