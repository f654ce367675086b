#pragma once

#include <cstddef>
#include <cstdint>

namespace chorus::signal::dsp {

/// Takes the step out of a value that jumps: the difference to where it was is added and shrinks to nothing in a
/// straight line. Works over fixed and moving values alike, and ends exactly on them. Audio thread.
class Glide {
public:
    /// `length` frames to reach a new value, at least 1. The first value is taken as it is.
    explicit Glide(std::uint32_t length) noexcept : length_(length) {}

    /// The next value may be far from the last one.
    void rejoin() noexcept
    {
        rejoins_ = started_;
        held_ = 0;
    }
    /// The next value is reached from here, after staying away from it for `hold` frames.
    void start_from(float value, std::int64_t hold) noexcept
    {
        last_ = value;
        started_ = rejoins_ = true;
        held_ = hold;
    }
    /// Goes on where another glide stopped, and moves on after `hold` frames.
    void adopt(const Glide& previous, std::int64_t hold) noexcept
    {
        started_ = rejoins_ = previous.started_;
        last_ = previous.last_;
        held_ = hold;
    }

    /// Tells the value that the next block begins with; true if the block then has to pass through apply().
    bool moves(float first) noexcept
    {
        if (rejoins_) {
            difference_ = last_ - first;
            left_ = difference_ == 0.0f ? 0 : length_;
        }
        rejoins_ = false;
        started_ = true;
        return left_ > 0;
    }
    /// Bends a block of values.
    void apply(float* values, std::size_t frames) noexcept
    {
        for (std::size_t i = 0; i < frames && left_ > 0; ++i) {
            if (held_ > 0)
                --held_;
            else
                --left_;
            values[i] += difference_ * (static_cast<float>(left_) / static_cast<float>(length_));
        }
    }
    /// Tells the value that the block ended with.
    void end_block(float last) noexcept { last_ = last; }

private:
    std::uint32_t length_;
    std::uint32_t left_ = 0; // frames until the difference is gone
    std::int64_t held_ = 0;  // frames until it begins to shrink
    float difference_ = 0.0f;
    float last_ = 0.0f;
    bool started_ = false;
    bool rejoins_ = false;
};

} // namespace chorus::signal::dsp
