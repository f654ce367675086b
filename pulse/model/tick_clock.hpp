#pragma once

#include "generated/types/plan.hpp"
#include "generated/types/timeline.hpp"

#include <cstdint>

namespace chorus::pulse {

/// Converts between musical time and samples under a constant tempo, exactly. The tempo counts in millionths of a beat
/// a minute, so that a tempo written with up to six decimal places is that very number; everything else is whole
/// numbers.
class TickClock {
public:
    TickClock(Tempo tempo, SampleRate rate);

    /// The sample nearest to a musical position; a position in the middle between two goes to the later one.
    Frames frames_at(Ticks position) const;
    /// The musical position nearest to a sample. frames_at gives the sample back.
    Ticks ticks_at(Frames position) const;

    /// How many samples a span has. Neighbouring spans add up, so the same length in ticks may be a sample longer or
    /// shorter elsewhere.
    Frames frames_in(const TickRange& range) const;

    bool operator==(const TickClock&) const = default;

private:
    // The reduced fraction frames / ticks.
    std::int64_t frames_ = 1;
    std::int64_t ticks_ = 1;
};

/// The last place of a timeline: the upper bound of `Ticks` in the specs.
inline constexpr Ticks end_of_timeline{std::int64_t{1} << 50};

/// Ticks of a quarter note.
inline constexpr std::int64_t ticks_per_quarter = 960 * 1024;

} // namespace chorus::pulse
