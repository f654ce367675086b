#include "signal/dsp/delay_line.hpp"

#include "signal/dsp/kernels.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <utility>

namespace chorus::signal::dsp {

namespace {

void copy_into(std::vector<float>& ring, std::size_t at, const float* from, std::size_t frames) noexcept
{
    const std::size_t start = at & (ring.size() - 1);
    const std::size_t first = std::min(frames, ring.size() - start);
    copy(ring.data() + start, from, first);
    copy(ring.data(), from + first, frames - first);
}

void copy_out(const std::vector<float>& ring, std::size_t at, float* to, std::size_t frames) noexcept
{
    const std::size_t start = at & (ring.size() - 1);
    const std::size_t first = std::min(frames, ring.size() - start);
    copy(to, ring.data() + start, first);
    copy(to + first, ring.data(), frames - first);
}

} // namespace

DelayLine::DelayLine(std::size_t delay, std::size_t block)
    : left_(std::bit_ceil(delay + block)), right_(left_.size()), head_(left_.size())
{}

void DelayLine::write(const float* left, const float* right, std::size_t frames) noexcept
{
    assert(frames <= capacity());
    copy_into(left_, head_, left, frames);
    copy_into(right_, head_, right, frames);
    head_ += frames;
}

void DelayLine::read(std::size_t delay, float* left, float* right, std::size_t frames) const noexcept
{
    assert(frames + delay <= capacity());
    copy_out(left_, head_ - frames - delay, left, frames);
    copy_out(right_, head_ - frames - delay, right, frames);
}

void DelayLine::adopt(DelayLine& previous) noexcept
{
    if (previous.capacity() >= capacity()) {
        std::swap(left_, previous.left_);
        std::swap(right_, previous.right_);
        head_ = previous.head_;
        return;
    }
    const std::size_t frames = previous.capacity();
    const std::size_t start = (previous.head_ - frames) & (frames - 1);
    write(previous.left_.data() + start, previous.right_.data() + start, frames - start);
    write(previous.left_.data(), previous.right_.data(), start);
}

} // namespace chorus::signal::dsp
