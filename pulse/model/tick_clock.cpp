#include "pulse/model/tick_clock.hpp"

#include <cmath>
#include <numeric>

namespace chorus::pulse {
namespace {

__extension__ using Wide = __int128;

Wide floor_div(Wide numerator, Wide denominator)
{
    const Wide quotient = numerator / denominator;
    return numerator % denominator < 0 ? quotient - 1 : quotient;
}

/// value * numerator / denominator, rounded to the nearest whole number and upwards from the middle.
std::int64_t scale(std::int64_t value, std::int64_t numerator, std::int64_t denominator)
{
    const Wide product = Wide{value} * numerator;
    return static_cast<std::int64_t>(floor_div(2 * product + denominator, 2 * Wide{denominator}));
}

constexpr std::int64_t tempo_unit = 1'000'000;

} // namespace

TickClock::TickClock(Tempo tempo, SampleRate rate)
{
    const auto micro_beats = static_cast<std::int64_t>(std::llround(tempo.value * static_cast<double>(tempo_unit)));
    frames_ = 60 * std::int64_t{rate.value} * tempo_unit;
    ticks_ = micro_beats * ticks_per_quarter;
    const std::int64_t common = std::gcd(frames_, ticks_);
    frames_ /= common;
    ticks_ /= common;
}

Frames TickClock::frames_at(Ticks position) const
{
    return {scale(position.value, frames_, ticks_)};
}

Frames TickClock::frames_in(const TickRange& range) const
{
    return {frames_at(range.end).value - frames_at(range.start).value};
}

Ticks TickClock::ticks_at(Frames position) const
{
    return {scale(position.value, ticks_, frames_)};
}

} // namespace chorus::pulse
