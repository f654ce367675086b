#pragma once

#include <array>
#include <cstddef>

namespace chorus::signal::media {

/// Highest value of one channel between its samples, four times oversampled as BS.1770 asks. The values are those of
/// libebur128, which takes longer for them than rendering takes to make a mix. One thread at a time.
class TruePeak {
public:
    /// The next samples; `stride` is the distance from one to the next.
    void add(const float* samples, std::size_t frames, std::size_t stride) noexcept;
    /// Highest so far, linear; never below the highest sample.
    [[nodiscard]] float value() const noexcept;

private:
    static constexpr std::size_t taps = 12;
    static constexpr std::size_t chunk_frames = 256;

    void measure_chunk() noexcept;
    [[nodiscard]] float measure_one(std::size_t frame) const noexcept;

    // The last samples of the chunk before, then `filled_` samples of this one, which is measured when it is full.
    std::array<float, taps - 1 + chunk_frames> window_{};
    std::size_t filled_ = 0;
    float highest_ = 0.0F;
};

} // namespace chorus::signal::media
