#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chorus::signal::dsp {

/// The recent past of a stereo signal. Memory is taken once; the rest is for the audio thread.
class DelayLine {
public:
    /// Remembers `delay` frames beyond the block that was written last, of at most `block` frames. Control thread.
    DelayLine(std::size_t delay, std::size_t block);

    void write(const float* left, const float* right, std::size_t frames) noexcept;
    /// The block that was written last, as it was `delay` frames earlier.
    void read(std::size_t delay, float* left, float* right, std::size_t frames) const noexcept;

    /// Takes over the past of another line and leaves it useless. Audio thread; may copy, never allocates.
    void adopt(DelayLine& previous) noexcept;

private:
    std::size_t capacity() const noexcept { return left_.size(); }

    std::vector<float> left_; // rings whose size is a power of two
    std::vector<float> right_;
    std::size_t head_ = 0; // frames written so far
};

} // namespace chorus::signal::dsp
