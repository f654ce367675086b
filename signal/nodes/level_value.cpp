#include "signal/nodes/level_value.hpp"

#include "signal/dsp/exponential.hpp"
#include "signal/dsp/kernels.hpp"
#include "signal/nodes/plan_envelope.hpp"

#include <algorithm>

namespace chorus::signal {

namespace {

float gain_at(double value, bool decibels) noexcept
{
    return static_cast<float>(decibels ? dsp::decibels_to_gain(value) : value);
}

} // namespace

LevelValue::LevelValue(const Level& level, std::uint32_t sample_rate)
    : gain_(level.gain), curve_(envelope_of(level.curve)),
      decibels_(level.curve && level.curve->scale == CurveScale::decibels), glide_(ramp_frames(sample_rate))
{}

void LevelValue::leave() noexcept
{
    // An optional that loses its value frees memory, so the curve stays and is not looked at.
    gain_ = 1.0;
    left_ = true;
    glide_.rejoin();
}

bool LevelValue::moves(const Slice& slice) const noexcept
{
    return curve_ && !left_ && slice.rolling && !curve_->constant_over(slice.position, slice.frames);
}

LevelValue::Factors LevelValue::next(const Slice& slice, std::array<float, quantum_frames>& scratch) noexcept
{
    if (slice.joint == Joint::located || slice.joint == Joint::stopped) glide_.rejoin();
    Factors factors;
    factors.each = scratch.data();
    if (moves(slice)) {
        std::array<double, quantum_frames> values;
        curve_->fill(slice.position, values.data(), slice.frames);
        for (std::size_t i = 0; i < slice.frames; ++i)
            scratch[i] = gain_at(values[i], decibels_);
        factors.constant = false;
        factors.gain = scratch[0];
    } else {
        factors.gain = curve_ && !left_ ? gain_at(curve_->value(slice.position), decibels_) : static_cast<float>(gain_);
    }
    if (glide_.moves(factors.gain)) {
        if (factors.constant) std::fill_n(scratch.begin(), slice.frames, factors.gain);
        factors.constant = false;
        glide_.apply(scratch.data(), slice.frames);
    }
    glide_.end_block(factors.constant ? factors.gain : scratch[slice.frames - 1]);
    return factors;
}

void apply(const LevelValue::Factors& factors, float* samples, std::size_t frames) noexcept
{
    if (!factors.constant)
        dsp::multiply(samples, factors.each, frames);
    else if (factors.gain != 1.0f)
        dsp::scale(samples, factors.gain, frames);
}

} // namespace chorus::signal
