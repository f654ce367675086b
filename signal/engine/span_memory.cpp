#include "signal/engine/span_memory.hpp"

#include "signal/engine/slice.hpp"

#include <algorithm>
#include <new>

namespace chorus::signal {

namespace {

constexpr std::align_val_t alignment{64};
// Channels that lie a power of two apart fall on the same lines of the cache; an odd number of lines between them
// spreads them out.
constexpr std::size_t stride = span_frames + 5 * 16;

} // namespace

void SpanMemory::Free::operator()(float* memory) const noexcept
{
    ::operator delete[](memory, alignment);
}

SpanMemory::SpanMemory(std::size_t spans)
    : memory_(static_cast<float*>(::operator new[](spans * 2 * stride * sizeof(float), alignment))),
      next_(memory_.get())
{
    // Also makes the pages present, which the audio thread must not have to ask for.
    std::fill_n(memory_.get(), spans * 2 * stride, 0.0f);
}

StereoSpan SpanMemory::take() noexcept
{
    const StereoSpan span{next_, next_ + stride};
    next_ += 2 * stride;
    return span;
}

} // namespace chorus::signal
