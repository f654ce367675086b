#include "signal/nodes/plan_envelope.hpp"

#include <utility>
#include <vector>

namespace chorus::signal {

dsp::Envelope envelope_of(const Curve& curve)
{
    std::vector<dsp::Envelope::Point> points;
    points.reserve(curve.points.size());
    for (const CurvePoint& point : curve.points)
        points.push_back({point.frame.value, point.value, point.shape == SegmentShape::step});
    return dsp::Envelope(std::move(points));
}

std::optional<dsp::Envelope> envelope_of(const std::optional<Curve>& curve)
{
    return curve ? std::optional(envelope_of(*curve)) : std::nullopt;
}

} // namespace chorus::signal
