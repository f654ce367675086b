#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "codegen/runtime/wire/result.hpp"

namespace chorus::aura::picture {

/// Lowest and highest sample and mean square of a stretch of sound, over all channels.
struct Extent {
    float lowest = 0;
    float highest = 0;
    double mean_square = 0;
};

/// A sound file reduced to what a picture needs: one extent for each few samples.
class Sound {
public:
    /// Errors: `file.cannotRead`.
    static Result<std::shared_ptr<const Sound>> read(const std::filesystem::path& path);

    double seconds() const { return static_cast<double>(frames_) / sample_rate_; }
    int sample_rate() const { return sample_rate_; }
    int channels() const { return channels_; }
    /// What is heard between two times, in seconds; silence where the file has nothing.
    Extent extent(double from, double to) const;

private:
    std::int64_t frames_ = 0;
    int sample_rate_ = 0;
    int channels_ = 0;
    std::vector<Extent> blocks_;
};

} // namespace chorus::aura::picture
