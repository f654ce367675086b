#include "signal/dsp/kernels.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace chorus::signal::dsp {

void clear(float* to, std::size_t frames) noexcept
{
    std::memset(to, 0, frames * sizeof(float));
}

void copy(float* to, const float* from, std::size_t frames) noexcept
{
    std::memcpy(to, from, frames * sizeof(float));
}

void store(float* __restrict to, const float* __restrict from, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] = 0.0f + from[i];
}

void store_scaled(float* __restrict to, const float* __restrict from, float gain, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] = 0.0f + from[i] * gain;
}

void add(float* __restrict to, const float* __restrict from, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] += from[i];
}

void add_scaled(float* __restrict to, const float* __restrict from, float gain, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] += from[i] * gain;
}

void add_multiplied(float* __restrict to, const float* __restrict from, const float* __restrict factors,
                    std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] += from[i] * factors[i];
}

void scale(float* to, float gain, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] *= gain;
}

void multiply(float* __restrict to, const float* __restrict factors, std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] *= factors[i];
}

void blend(float* __restrict to, const float* __restrict from, const float* __restrict share,
           std::size_t frames) noexcept
{
    for (std::size_t i = 0; i < frames; ++i)
        to[i] = from[i] + (to[i] - from[i]) * share[i];
}

void fold_to_mono(float* __restrict left, float* __restrict right, std::size_t frames) noexcept
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

float peak(const float* from, std::size_t frames) noexcept
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

double energy(const float* from, std::size_t frames) noexcept
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

bool all_finite(const float* from, std::size_t frames) noexcept
{
    constexpr std::uint32_t exponent = 0x7f800000;
    std::uint32_t bad = 0;
    for (std::size_t i = 0; i < frames; ++i)
        bad |= (std::bit_cast<std::uint32_t>(from[i]) & exponent) == exponent ? 1u : 0u;
    return bad == 0;
}

} // namespace chorus::signal::dsp
