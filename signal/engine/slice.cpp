#include "signal/engine/slice.hpp"

#include "signal/dsp/kernels.hpp"

namespace chorus::signal {

void EventBuffer::add(const MidiEvent& event) noexcept
{
    if (count_ == events_.size()) return;
    std::size_t at = count_++;
    for (; at > 0 && events_[at - 1].frame > event.frame; --at)
        events_[at] = events_[at - 1];
    events_[at] = event;
}

std::span<MidiEvent> EventBuffer::between(std::size_t begin, std::size_t end) noexcept
{
    std::size_t first = 0;
    while (first < count_ && events_[first].frame < begin)
        ++first;
    std::size_t last = first;
    while (last < count_ && events_[last].frame < end)
        ++last;
    return {events_.data() + first, last - first};
}

void settle(StripBuffer& buffer, std::size_t frames) noexcept
{
    if (!buffer.blank) return;
    dsp::clear(buffer.left, frames);
    dsp::clear(buffer.right, frames);
    buffer.blank = false;
}

} // namespace chorus::signal
