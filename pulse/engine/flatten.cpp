#include "pulse/engine/flatten.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace chorus::pulse {
namespace {

/// A bent line between two points of the timeline.
struct BentLine {
    CurvePoint from;
    CurvePoint to;
    double tension = 0;

    double at(std::int64_t frame) const
    {
        const auto span = static_cast<double>(to.frame.value - from.frame.value);
        const double x = static_cast<double>(frame - from.frame.value) / span;
        return from.value + (to.value - from.value) * bend(x, tension);
    }
};

/// Where a chord of the bend is tried against it. The bend is monotonous and bent to one side only, so that a few
/// places show its largest distance closely enough.
constexpr int probes = 8;

bool straight_enough(const BentLine& line, std::int64_t begin, std::int64_t end, double tolerance)
{
    const double first = line.at(begin);
    const double last = line.at(end);
    for (int probe = 1; probe < probes; ++probe) {
        const std::int64_t frame = begin + (end - begin) * probe / probes;
        const double share = static_cast<double>(frame - begin) / static_cast<double>(end - begin);
        if (std::abs(first + (last - first) * share - line.at(frame)) > tolerance) return false;
    }
    return true;
}

/// Halves [begin, end] until each piece is straight enough, and appends the inner corners in order.
void append_corners(std::vector<CurvePoint>& points, const BentLine& line, std::int64_t begin, std::int64_t end,
                    double tolerance)
{
    if (end - begin < 2 || straight_enough(line, begin, end, tolerance)) return;
    const std::int64_t middle = begin + (end - begin) / 2;
    append_corners(points, line, begin, middle, tolerance);
    points.push_back({.frame = {middle}, .value = line.at(middle), .shape = SegmentShape::linear});
    append_corners(points, line, middle, end, tolerance);
}

CurvePoint corner(const AutomationPoint& point, const TickClock& clock, bool whole_numbers)
{
    const bool holds = whole_numbers || point.shape == CurveShape::step;
    return {.frame = clock.frames_at(point.at),
            .value = whole_numbers ? std::round(point.value) : point.value,
            .shape = holds ? SegmentShape::step : SegmentShape::linear};
}

bool is_bent(const AutomationPoint& point, const FlatteningRules& rules)
{
    return point.shape == CurveShape::curve && point.tension != 0 && !rules.whole_numbers;
}

Curve flatten_within(const std::vector<AutomationPoint>& points, const TickClock& clock, const FlatteningRules& rules)
{
    Curve curve{.scale = rules.scale, .points = {}};
    for (std::size_t index = 0; index < points.size(); ++index) {
        const CurvePoint from = corner(points[index], clock, rules.whole_numbers);
        curve.points.push_back(from);
        if (index + 1 == points.size() || !is_bent(points[index], rules)) continue;
        const CurvePoint to = corner(points[index + 1], clock, rules.whole_numbers);
        const BentLine line{from, to, points[index].tension};
        append_corners(curve.points, line, from.frame.value, to.frame.value, rules.tolerance);
    }
    return curve;
}

} // namespace

double bend(double x, double tension)
{
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    return x * (1 - tension) / (1 + tension - 2 * tension * x);
}

Curve flatten(const std::vector<AutomationPoint>& points, const TickClock& clock, FlatteningRules rules)
{
    assert(!points.empty() && points.size() <= most_curve_points && rules.tolerance > 0);
    Curve curve = flatten_within(points, clock, rules);
    while (curve.points.size() > most_curve_points) {
        rules.tolerance *= 4;
        curve = flatten_within(points, clock, rules);
    }
    return curve;
}

} // namespace chorus::pulse
