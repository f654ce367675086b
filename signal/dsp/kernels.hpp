#pragma once

#include <cstddef>

/// Loops over blocks of samples. Any thread; no call allocates. Blocks that a call reads and writes do not overlap.
namespace chorus::signal::dsp {

/// to = 0
void clear(float* to, std::size_t frames) noexcept;
/// to = from
void copy(float* to, const float* from, std::size_t frames) noexcept;
/// to = 0 + from: what adding to silence gives, which differs from a copy in the sign of zero.
void store(float* to, const float* from, std::size_t frames) noexcept;
/// to = 0 + from * gain
void store_scaled(float* to, const float* from, float gain, std::size_t frames) noexcept;
/// to += from
void add(float* to, const float* from, std::size_t frames) noexcept;
/// to += from * gain
void add_scaled(float* to, const float* from, float gain, std::size_t frames) noexcept;
/// to += from * factors, one factor for each sample
void add_multiplied(float* to, const float* from, const float* factors, std::size_t frames) noexcept;
/// to *= gain
void scale(float* to, float gain, std::size_t frames) noexcept;
/// to *= factors, one factor for each sample
void multiply(float* to, const float* factors, std::size_t frames) noexcept;
/// to = from + (to - from) * share, one share for each sample: 0 is `from` and 1 is what `to` was.
void blend(float* to, const float* from, const float* share, std::size_t frames) noexcept;
/// left = right = (left + right) / 2
void fold_to_mono(float* left, float* right, std::size_t frames) noexcept;

/// Largest magnitude.
float peak(const float* from, std::size_t frames) noexcept;
/// Sum of the squares.
double energy(const float* from, std::size_t frames) noexcept;
/// Whether there is neither an infinity nor a NaN.
bool all_finite(const float* from, std::size_t frames) noexcept;

} // namespace chorus::signal::dsp
