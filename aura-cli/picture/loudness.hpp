#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura::picture {

struct LevelPoint {
    double seconds = 0;
    double value = 0;
};

/// Level of a sound over time and as a whole.
struct Loudness {
    std::vector<LevelPoint> momentary; ///< LUFS over 400 ms (BS.1770), every 50 ms
    std::vector<LevelPoint> rms;       ///< dBFS over 300 ms, every 50 ms
    std::optional<double> integrated;  ///< LUFS; nothing for silence
    double peak = 0;                   ///< largest sample, linear
};

/// Errors: `file.cannotRead`.
Result<Loudness> measure_loudness(const std::filesystem::path& path);

} // namespace chorus::aura::picture
