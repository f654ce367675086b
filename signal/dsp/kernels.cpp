#include "signal/dsp/kernels.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

// Compiled twice, and the loader chooses: registers of 256 bits where the processor has them. The operations and their
// order are the same, so the samples are too. Not with sanitizers, which are not ready yet when the loader chooses.
#if defined(__x86_64__) && defined(__OPTIMIZE__) && defined(__GNUC__) && !defined(__clang__) &&                        \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define LOOPHOLE_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define LOOPHOLE_WIDE
#endif

namespace chorus::signal::dsp {

void clear(float* to, std::size_t frames) noexcept
{
    std::memset(to, 0, frames * sizeof(float));
}

void copy(float* to, const float* from, std::size_t frames) noexcept
{
    std::memcpy(to, from, frames * sizeof(float));
}

LOOPHOLE_WIDE void store(float* __restrict to, const float* __restrict from, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] = 0.0f + from[i];
}

LOOPHOLE_WIDE void store_scaled(float* __restrict to, const float* __restrict from, float gain,
                                std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] = 0.0f + from[i] * gain;
}

LOOPHOLE_WIDE void add(float* __restrict to, const float* __restrict from, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] += from[i];
}

LOOPHOLE_WIDE void add_scaled(float* __restrict to, const float* __restrict from, float gain,
                              std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] += from[i] * gain;
}

LOOPHOLE_WIDE void add_multiplied(float* __restrict to, const float* __restrict from, const float* __restrict factors,
                                  std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] += from[i] * factors[i];
}

LOOPHOLE_WIDE void scale(float* to, float gain, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] *= gain;
}

LOOPHOLE_WIDE void multiply(float* __restrict to, const float* __restrict factors, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] *= factors[i];
}

LOOPHOLE_WIDE void blend(float* __restrict to, const float* __restrict from, const float* __restrict share,
                         std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] = from[i] + (to[i] - from[i]) * share[i];
}

LOOPHOLE_WIDE void fold_to_mono(float* __restrict left, float* __restrict right, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i) {
        const float middle = (left[i] + right[i]) * 0.5f;
        left[i] = middle;
        right[i] = middle;
    }
}

namespace {

// Independent lanes let the compiler keep the loop in vector registers without reordering anything.
constexpr std::size_t lanes = 8;

} // namespace

LOOPHOLE_WIDE float peak(const float* from, std::size_t frames) noexcept
{
    // The bits of non-negative floats are ordered as integers are.
    std::array<std::int32_t, lanes> largest{};
    std::size_t i = 0;
    for (; i + lanes <= frames; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            largest[lane] = std::max(largest[lane], std::bit_cast<std::int32_t>(from[i + lane]) & 0x7fffffff);
    for (; i < frames; ++i)
        largest[0] = std::max(largest[0], std::bit_cast<std::int32_t>(from[i]) & 0x7fffffff);
    return std::bit_cast<float>(*std::max_element(largest.begin(), largest.end()));
}

LOOPHOLE_WIDE double energy(const float* from, std::size_t frames) noexcept
{
    std::array<double, lanes> sums{};
    std::size_t i = 0;
    for (; i + lanes <= frames; i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double sample = from[i + lane];
            sums[lane] += sample * sample;
        }
    for (; i < frames; ++i)
        sums[0] += static_cast<double>(from[i]) * from[i];
    double sum = 0.0;
    for (const double lane : sums)
        sum += lane;
    return sum;
}

LOOPHOLE_WIDE bool all_finite(const float* from, std::size_t frames) noexcept
{
    // An exponent of all ones, plus one in its last place, reaches the sign.
    constexpr std::uint32_t exponent = 0x7f800000;
    constexpr std::uint32_t one = 0x00800000;
    std::uint32_t bad = 0;
    for (std::size_t i = 0; i < frames; ++i)
        bad |= (std::bit_cast<std::uint32_t>(from[i]) & exponent) + one;
    return (bad & 0x80000000) == 0;
}

} // namespace chorus::signal::dsp
