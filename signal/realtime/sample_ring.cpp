#include "signal/realtime/sample_ring.hpp"

#include <algorithm>
#include <bit>

namespace chorus::signal {

SampleRing::SampleRing(std::size_t frames)
    : left_(std::bit_ceil(std::max<std::size_t>(frames, 1))), right_(left_.size())
{}

std::size_t SampleRing::write(const float* left, const float* right, std::size_t frames) noexcept
{
    const std::size_t at = written_.load(std::memory_order_relaxed);
    const std::size_t room = capacity() - (at - taken_.load(std::memory_order_acquire));
    const std::size_t count = std::min(frames, room);
    const std::size_t start = at & (capacity() - 1);
    const std::size_t first = std::min(count, capacity() - start);
    std::copy_n(left, first, left_.data() + start);
    std::copy_n(right, first, right_.data() + start);
    std::copy_n(left + first, count - first, left_.data());
    std::copy_n(right + first, count - first, right_.data());
    written_.store(at + count, std::memory_order_release);
    return count;
}

std::size_t SampleRing::read(float* left, float* right, std::size_t frames) noexcept
{
    const std::size_t at = taken_.load(std::memory_order_relaxed);
    const std::size_t count = std::min(frames, written_.load(std::memory_order_acquire) - at);
    const std::size_t start = at & (capacity() - 1);
    const std::size_t first = std::min(count, capacity() - start);
    std::copy_n(left_.data() + start, first, left);
    std::copy_n(right_.data() + start, first, right);
    std::copy_n(left_.data(), count - first, left + first);
    std::copy_n(right_.data(), count - first, right + first);
    taken_.store(at + count, std::memory_order_release);
    return count;
}

std::size_t SampleRing::size() const noexcept
{
    return written_.load(std::memory_order_acquire) - taken_.load(std::memory_order_acquire);
}

} // namespace chorus::signal
