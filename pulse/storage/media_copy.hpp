#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>

namespace chorus::pulse {

/// Copies a file, flushes the copy and returns the SHA-256 of what was copied. Meant for a worker thread; `progress`
/// gets the share that is done. Errors: `media.fileNotFound`, `media.unreadable`, `media.cancelled`,
/// `project.diskFull`, `project.notWritable`; then there is no copy.
Result<std::string> copy_and_hash(const std::filesystem::path& from, const std::filesystem::path& to,
                                  const std::function<void(double)>& progress, const std::atomic<bool>& cancelled);

} // namespace chorus::pulse
