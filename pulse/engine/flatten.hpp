#pragma once

#include "generated/types/project.hpp"
#include "pulse/model/tick_clock.hpp"

#include <cstddef>
#include <vector>

namespace chorus::pulse {

/// How a flattened curve may differ from the one that was drawn.
struct FlatteningRules {
    CurveScale scale = CurveScale::plain; ///< What the values mean to the engine.
    double tolerance = 0;                 ///< Largest deviation of a bent line, in the unit of the values; above 0.
    bool whole_numbers = false;           ///< The parameter has steps: every value is rounded and holds until the next.
};

/// The way that a line with tension has come at `x`, both from 0 to 1: x (1 - t) / (1 + t - 2 t x).
double bend(double x, double tension);

/// A plan holds no more points in a curve.
inline constexpr std::size_t most_curve_points = 100'000;

/// A curve in samples, of steps and straight lines only: bent lines become straight pieces within the tolerance, or
/// within a multiple of it where the plan could not hold so many. Points that fall on the sample of an earlier one make
/// a jump. The points are not empty and in order of place.
Curve flatten(const std::vector<AutomationPoint>& points, const TickClock& clock, FlatteningRules rules);

} // namespace chorus::pulse
