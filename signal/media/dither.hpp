#pragma once

#include <cstdint>

namespace chorus::signal::media {

/// Turns float samples into integers of a given width. With dither, triangular noise of ±1 step (the sum of two even
/// distributions) is added before rounding, so that the error is noise and never distortion. The noise depends on the
/// seed and on the number of samples before it, on nothing else.
class Quantiser {
public:
    Quantiser(int bits, bool dither, std::uint64_t seed)
        : scale_(float(std::int64_t(1) << (bits - 1))), limit_(scale_ - 1.0F), shift_(32 - bits), dither_(dither),
          state_(seed)
    {}

    /// The sample in the upper bits of 32, the form that libsndfile shortens without loss. Clips at full scale.
    std::int32_t operator()(float sample) noexcept
    {
        float scaled = sample * scale_;
        if (dither_) scaled += noise();
        if (scaled > limit_ || scaled < -scale_) {
            // Full scale itself is one step above the highest integer; losing that half step is not clipping.
            if (scaled >= limit_ + 1.5F || scaled < -scale_ - 0.5F) ++clipped_;
            scaled = scaled > 0 ? limit_ : -scale_;
        }
        const std::int32_t rounded = std::int32_t(scaled + (scaled < 0 ? -0.5F : 0.5F));
        return std::int32_t(std::uint32_t(rounded) << shift_);
    }

    /// Samples that lay outside full scale.
    [[nodiscard]] std::int64_t clipped() const { return clipped_; }

private:
    float noise() noexcept
    {
        // splitmix64: one step gives the two independent numbers.
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        mixed ^= mixed >> 31;
        constexpr float unit = 1.0F / 16777216.0F;
        const float first = float(mixed >> 40) * unit;
        const float second = float((mixed >> 8) & 0xffffff) * unit;
        return first - second;
    }

    float scale_;
    float limit_;
    int shift_;
    bool dither_;
    std::uint64_t state_;
    std::int64_t clipped_ = 0;
};

} // namespace chorus::signal::media
