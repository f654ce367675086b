#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace chorus::pulse {

/// Why the supervisor of the session in `session_dir` does not start the engine any more, from the file in which it
/// says how it is doing; nothing while it does, and without a supervisor, since then anybody may start one.
std::optional<std::string> engine_given_up(const std::filesystem::path& session_dir);

} // namespace chorus::pulse
