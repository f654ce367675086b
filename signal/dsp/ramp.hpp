#pragma once

#include <cstddef>
#include <cstdint>

namespace chorus::signal::dsp {

/// A switch between 0 and 1 that takes a straight line of a fixed number of frames, so that it cannot click. Its state
/// is a whole number, so it does not matter how its frames are cut into blocks. Audio thread.
class Ramp {
public:
    /// `length` frames from one end to the other, at least 1; begins at rest.
    Ramp(std::uint32_t length, bool on) noexcept : length_(length), step_(on ? length : 0), on_(on) {}

    /// Where it goes from the next frame on.
    void set(bool on) noexcept { on_ = on; }
    /// Stays where it is for so many frames before it moves on; says nothing about later moves of one that rests.
    void hold(std::int64_t frames) noexcept { held_ = rests_at_one() || rests_at_zero() ? 0 : frames; }
    /// Goes to an end at once.
    void jump(bool on) noexcept;

    bool rests_at_one() const noexcept { return step_ == length_ && on_; }
    bool rests_at_zero() const noexcept { return step_ == 0 && !on_; }

    /// Writes the factors of the next frames and moves on. The first frame after a change is one step away.
    void fill(float* factors, std::size_t frames) noexcept;

private:
    std::uint32_t length_;
    std::uint32_t step_;
    bool on_;
    std::int64_t held_ = 0;
};

} // namespace chorus::signal::dsp
