#include "signal/dsp/envelope.hpp"

#include <algorithm>
#include <limits>

namespace chorus::signal::dsp {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

} // namespace

/// The piece between two points, or one of the two flat ends.
struct Envelope::Segment {
    std::int64_t start = 0;
    std::int64_t end = never;
    double from = 0.0;
    double to = 0.0;
    bool flat = true;

    double at(std::int64_t frame) const noexcept
    {
        if (flat) return from;
        return from + (to - from) * (static_cast<double>(frame - start) / static_cast<double>(end - start));
    }
};

Envelope::Segment Envelope::segment(std::int64_t frame) const noexcept
{
    const auto after = std::upper_bound(points_.begin(), points_.end(), frame,
                                        [](std::int64_t at, const Point& point) { return at < point.frame; });
    if (after == points_.begin())
        return {std::numeric_limits<std::int64_t>::min(), after->frame, after->value, 0, true};
    const Point& point = *std::prev(after);
    if (after == points_.end()) return {point.frame, never, point.value, 0, true};
    return {point.frame, after->frame, point.value, after->value, point.steps || point.value == after->value};
}

double Envelope::value(std::int64_t frame) const noexcept
{
    return segment(frame).at(frame);
}

void Envelope::fill(std::int64_t first, double* values, std::size_t frames) const noexcept
{
    const std::int64_t end = first + static_cast<std::int64_t>(frames);
    for (std::int64_t frame = first; frame < end;) {
        const Segment piece = segment(frame);
        const std::int64_t stop = std::min(end, piece.end);
        for (; frame < stop; ++frame)
            values[frame - first] = piece.at(frame);
    }
}

bool Envelope::constant_over(std::int64_t first, std::size_t frames) const noexcept
{
    const Segment piece = segment(first);
    return piece.flat && first + static_cast<std::int64_t>(frames) <= piece.end;
}

std::int64_t Envelope::next_change(std::int64_t frame, std::int64_t grid) const noexcept
{
    const Segment piece = segment(frame);
    if (piece.flat) return piece.end;
    const std::int64_t beyond = ((frame % grid) + grid) % grid;
    return std::min(piece.end, frame - beyond + grid);
}

} // namespace chorus::signal::dsp
