#pragma once

#include "codegen/runtime/wire/result.hpp"

#include <filesystem>

namespace chorus::pulse {

/// What a failed write means for the user: `project.diskFull`, or `project.notWritable` with the reason.
wire::Failure write_failure(const std::filesystem::path& path, int system_error);

/// Whether the error says that there is no room.
bool means_full(int system_error);

} // namespace chorus::pulse
