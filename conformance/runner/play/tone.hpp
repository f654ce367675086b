#pragma once

#include <filesystem>

namespace chorus::conform {

/// Writes a stereo tone of one second at 48 kHz as WAV, and returns the path. Throws std::runtime_error.
std::filesystem::path write_tone(const std::filesystem::path& path);

} // namespace chorus::conform
