#include "signal/media/true_peak.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace chorus::signal::media {

namespace {

constexpr std::size_t lanes = 4;
using Vector = float __attribute__((vector_size(lanes * sizeof(float))));

// A sinc under a Hann window of 49 samples of the fourfold rate, as libebur128 has it: what lies one quarter and one
// half of the way between two samples, newest sample first. Three quarters are one quarter read backwards.
constexpr std::array<float, 12> quarter{-0.000167441976F, 0.00489598314F, -0.0185260059F, 0.0462650535F,
                                        -0.103456726F,    0.288683356F,   0.896465151F,   -0.161458527F,
                                        0.0691584697F,    -0.0301077483F, 0.010359955F,   -0.00163172616F};
constexpr std::array<float, 12> half{-0.000986013305F, 0.0103589786F,  -0.0337036036F, 0.0801389094F,
                                     -0.181129655F,    0.625773626F,   0.625773626F,   -0.181129655F,
                                     0.0801389094F,    -0.0337036036F, 0.0103589786F,  -0.000986013305F};

Vector load(const float* samples)
{
    Vector vector;
    std::memcpy(&vector, samples, sizeof vector);
    return vector;
}

Vector maximum(Vector a, Vector b)
{
    return a > b ? a : b;
}

} // namespace

void TruePeak::add(const float* samples, std::size_t frames, std::size_t stride) noexcept
{
    for (std::size_t frame = 0; frame < frames; ++frame) {
        window_[taps - 1 + filled_] = samples[frame * stride];
        if (++filled_ == chunk_frames) measure_chunk();
    }
}

float TruePeak::value() const noexcept
{
    float highest = highest_;
    for (std::size_t frame = 0; frame < filled_; ++frame)
        highest = std::max(highest, measure_one(frame));
    return highest;
}

void TruePeak::measure_chunk() noexcept
{
    Vector highest{};
    for (std::size_t frame = 0; frame < chunk_frames; frame += lanes) {
        const float* const oldest = window_.data() + frame;
        const Vector newest = load(oldest + taps - 1);
        highest = maximum(highest, maximum(newest, -newest));
        Vector first{};
        Vector middle{};
        Vector last{};
        for (std::size_t tap = 0; tap < taps; ++tap) {
            const Vector samples = load(oldest + tap);
            first += samples * quarter[taps - 1 - tap];
            middle += samples * half[tap];
            last += samples * quarter[tap];
        }
        highest = maximum(highest, maximum(first, -first));
        highest = maximum(highest, maximum(middle, -middle));
        highest = maximum(highest, maximum(last, -last));
    }
    for (std::size_t lane = 0; lane < lanes; ++lane)
        highest_ = std::max(highest_, highest[lane]);
    std::copy_n(window_.end() - (taps - 1), taps - 1, window_.begin());
    filled_ = 0;
}

float TruePeak::measure_one(std::size_t frame) const noexcept
{
    const float* const oldest = window_.data() + frame;
    float first = 0.0F;
    float middle = 0.0F;
    float last = 0.0F;
    for (std::size_t tap = 0; tap < taps; ++tap) {
        first += oldest[tap] * quarter[taps - 1 - tap];
        middle += oldest[tap] * half[tap];
        last += oldest[tap] * quarter[tap];
    }
    return std::max({std::fabs(oldest[taps - 1]), std::fabs(first), std::fabs(middle), std::fabs(last)});
}

} // namespace chorus::signal::media
