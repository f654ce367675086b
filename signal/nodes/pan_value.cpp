#include "signal/nodes/pan_value.hpp"

#include "signal/dsp/kernels.hpp"
#include "signal/nodes/plan_envelope.hpp"

#include <algorithm>

namespace chorus::signal {

PanValue::PanValue(const PanPosition& pan, dsp::PanLaw law, std::uint32_t sample_rate)
    : law_(law), fixed_(dsp::pan_gains(law, pan.position)), curve_(envelope_of(pan.curve)),
      glide_left_(ramp_frames(sample_rate)), glide_right_(ramp_frames(sample_rate))
{}

void PanValue::adopt(const PanValue& previous, std::int64_t hold) noexcept
{
    glide_left_.adopt(previous.glide_left_, hold);
    glide_right_.adopt(previous.glide_right_, hold);
}

void PanValue::enter(std::int64_t hold) noexcept
{
    glide_left_.start_from(1.0f, hold);
    glide_right_.start_from(1.0f, hold);
}

void PanValue::leave() noexcept
{
    fixed_ = {};
    left_ = true;
    glide_left_.rejoin();
    glide_right_.rejoin();
}

bool PanValue::moves(const Slice& slice) const noexcept
{
    return curve_ && !left_ && slice.rolling && !curve_->constant_over(slice.position, slice.frames);
}

dsp::PanGains PanValue::gains_at(std::int64_t position) const noexcept
{
    return curve_ && !left_ ? dsp::pan_gains(law_, curve_->value(position)) : fixed_;
}

/// True where each sample has factors of its own, which are then in `left` and `right`; else `gains` holds for all.
bool PanValue::next(const Slice& slice, dsp::PanGains& gains, Factors& left, Factors& right) noexcept
{
    if (slice.joint == Joint::located || slice.joint == Joint::stopped) {
        glide_left_.rejoin();
        glide_right_.rejoin();
    }
    bool each = moves(slice);
    if (each) {
        std::array<double, quantum_frames> positions;
        curve_->fill(slice.position, positions.data(), slice.frames);
        dsp::pan_gains(law_, positions.data(), left.data(), right.data(), slice.frames);
        gains = {left[0], right[0]};
    } else {
        gains = gains_at(slice.position);
    }
    const bool glides_left = glide_left_.moves(gains.left);
    const bool glides_right = glide_right_.moves(gains.right);
    if ((glides_left || glides_right) && !each) {
        std::fill_n(left.begin(), slice.frames, gains.left);
        std::fill_n(right.begin(), slice.frames, gains.right);
        each = true;
    }
    if (glides_left) glide_left_.apply(left.data(), slice.frames);
    if (glides_right) glide_right_.apply(right.data(), slice.frames);
    glide_left_.end_block(each ? left[slice.frames - 1] : gains.left);
    glide_right_.end_block(each ? right[slice.frames - 1] : gains.right);
    return each;
}

void PanValue::apply(const Slice& slice, float* left, float* right) noexcept
{
    dsp::PanGains gains;
    alignas(64) Factors each_left;
    alignas(64) Factors each_right;
    if (next(slice, gains, each_left, each_right)) {
        dsp::multiply(left, each_left.data(), slice.frames);
        dsp::multiply(right, each_right.data(), slice.frames);
    } else if (gains != dsp::PanGains{}) {
        dsp::scale(left, gains.left, slice.frames);
        dsp::scale(right, gains.right, slice.frames);
    }
}

void PanValue::skip(const Slice& slice) noexcept
{
    dsp::PanGains gains;
    Factors each_left;
    Factors each_right;
    next(slice, gains, each_left, each_right);
}

} // namespace chorus::signal
