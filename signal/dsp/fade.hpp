#pragma once

#include <cstddef>
#include <cstdint>

namespace chorus::signal::dsp {

/// Course of a fade.
enum class FadeCurve {
    linear,
    equal_power, // a quarter sine: a fade in and a fade out of one length have constant power together
};

/// Factor of a rising fade `frame` frames after its start, 0 <= frame <= length and length > 0: 0 at the start and 1 at
/// `length`. A falling fade is this one read backwards, so a rising and a falling fade at one place cross exactly.
double fade_factor(FadeCurve curve, std::int64_t frame, std::int64_t length) noexcept;

/// Multiplies `factors` by a rising fade, whose frame `frame` is the first of the block; after its end nothing changes.
void apply_fade_in(FadeCurve curve, std::int64_t length, std::int64_t frame, float* factors,
                   std::size_t frames) noexcept;

/// Multiplies `factors` by a falling fade that ends `left` frames after the first of the block; before its start
/// nothing changes.
void apply_fade_out(FadeCurve curve, std::int64_t length, std::int64_t left, float* factors,
                    std::size_t frames) noexcept;

} // namespace chorus::signal::dsp
