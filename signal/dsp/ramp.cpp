#include "signal/dsp/ramp.hpp"

namespace chorus::signal::dsp {

void Ramp::jump(bool on) noexcept
{
    on_ = on;
    step_ = on ? length_ : 0;
    held_ = 0;
}

void Ramp::fill(float* factors, std::size_t frames) noexcept
{
    const float length = static_cast<float>(length_);
    for (std::size_t i = 0; i < frames; ++i) {
        if (held_ > 0)
            --held_;
        else if (on_ && step_ < length_)
            ++step_;
        else if (!on_ && step_ > 0)
            --step_;
        factors[i] = static_cast<float>(step_) / length;
    }
}

} // namespace chorus::signal::dsp
