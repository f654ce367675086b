#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace chorus::bench {

/// Writes a stereo float WAV of `frames` frames at 48 kHz: two sines of their own pitch on each side under a slow
/// swell, so that dynamics plugins have something to do. `voice` chooses the pitches.
tl::expected<void, std::string> write_test_sound(const std::filesystem::path& file, int voice, std::int64_t frames);

/// The samples of a sound file, interleaved.
tl::expected<std::vector<float>, std::string> read_samples(const std::filesystem::path& file);

/// How two signals compare, sample by sample.
struct Comparison {
    bool same_length = false;
    std::size_t differing = 0; ///< samples of another value, over the common length
    double largest = 0.0;      ///< largest difference, linear
    bool silent = true;        ///< neither has a sample other than 0: then being equal proves nothing
    bool identical() const { return same_length && differing == 0 && !silent; }
};
Comparison compare(const std::vector<float>& left, const std::vector<float>& right);

} // namespace chorus::bench
