#pragma once

#include "signal/engine/processor.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace chorus::signal {

/// The grid of the timeline. No slice crosses a multiple of it, so samples do not depend on the blocks of a device.
inline constexpr std::size_t quantum_frames = 128;
/// Most frames that the executor works on at once; strip after strip, each through all of them, because a plugin that
/// runs several times in a row finds its memory in the cache. Which strip runs when does not change a sample.
inline constexpr std::size_t span_frames = 1024;
/// Most slices of a span. More than span_frames / quantum_frames, since a loop may cut slices short.
inline constexpr std::size_t span_slices = 32;
/// Grid on which the control ports of plugins follow a slope.
inline constexpr std::int64_t control_grid_frames = 32;

/// Length of every ramp, glide and crossfade: 5 ms.
constexpr std::uint32_t ramp_frames(std::uint32_t sample_rate) noexcept
{
    return sample_rate / 200;
}

/// How a slice follows on the one before it.
enum class Joint : std::uint8_t {
    continuous, // the next frame of the timeline, or still standing
    looped,     // from the end of the loop to its start
    located,    // somewhere else
    stopped,    // the timeline stands from here on
};

/// A piece of work: some frames inside one quantum of the timeline.
struct Slice {
    std::int64_t position = 0; // timeline frame of the first sample
    std::size_t offset = 0;    // where the slice begins in the buffers of the span
    std::size_t frames = 0;    // 1 to quantum_frames
    bool rolling = false;      // else the timeline stands at `position`
    bool audible = true;       // false while rendering ahead of what will be heard
    bool waits = false;        // there is no deadline: media is waited for
    Joint joint = Joint::continuous;
    // Frames of the timeline that will play in two seconds, [expected, expected + expected_frames); where they do not
    // follow on those of the slice before, `expects_jump` says so. Media is made ready there.
    std::int64_t expected = 0;
    std::uint32_t expected_frames = 0;
    bool expects_jump = false;
};

/// The events of a strip in one slice, in order of time. Fixed memory. Audio thread.
class EventBuffer {
public:
    explicit EventBuffer(std::size_t capacity) : events_(capacity) {}

    void clear() noexcept { count_ = 0; }
    /// Puts an event behind those of the same frame or earlier; dropped where there is no room.
    void add(const MidiEvent& event) noexcept;
    std::span<const MidiEvent> events() const noexcept { return {events_.data(), count_}; }
    /// Those from frame `begin` on and before frame `end`. Whoever changes their times puts them back.
    std::span<MidiEvent> between(std::size_t begin, std::size_t end) noexcept;

private:
    std::vector<MidiEvent> events_;
    std::size_t count_ = 0;
};

/// What the nodes of a strip work on: one slice of its signal.
struct StripBuffer {
    float* left = nullptr;
    float* right = nullptr;
    EventBuffer* events = nullptr;
    bool blank = false; // silent, and the memory not yet cleared: whoever adds first may store instead
};

/// Clears the memory of a blank buffer.
void settle(StripBuffer& buffer, std::size_t frames) noexcept;

} // namespace chorus::signal
