#pragma once

#include <atomic>
#include <cstddef>
#include <vector>

namespace chorus::signal {

/// Stereo frames from one thread to one other, in bulk. Wait-free on both sides. (readerwriterqueue hands over one
/// element at a time, which is too slow for samples.)
class SampleRing {
public:
    /// Room for at least `frames`. Control thread.
    explicit SampleRing(std::size_t frames);

    /// Takes as many of the frames as there is room for and tells how many. Producer.
    std::size_t write(const float* left, const float* right, std::size_t frames) noexcept;
    /// Gives up to `frames` frames and tells how many. Consumer.
    std::size_t read(float* left, float* right, std::size_t frames) noexcept;
    /// Frames that can be read. Any thread; exact for the consumer.
    std::size_t size() const noexcept;
    std::size_t capacity() const noexcept { return left_.size(); }

private:
    std::vector<float> left_; // sizes are powers of two
    std::vector<float> right_;
    // A cache line each, so that the two sides do not slow each other down.
    alignas(64) std::atomic<std::size_t> written_{0};
    alignas(64) std::atomic<std::size_t> taken_{0};
};

} // namespace chorus::signal
