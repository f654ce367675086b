#include "pulse/engine/flatten.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace chorus;
using pulse::bend;
using pulse::flatten;
using pulse::FlatteningRules;
using pulse::TickClock;
using pulse::ticks_per_quarter;

namespace {

const TickClock at_120{{120}, {48000}};

double value_at(const Curve& curve, double frame)
{
    auto next =
        std::upper_bound(curve.points.begin(), curve.points.end(), frame, [](double place, const CurvePoint& point) {
            return place < static_cast<double>(point.frame.value);
        });
    if (next == curve.points.begin()) return curve.points.front().value;
    const CurvePoint& from = *std::prev(next);
    if (next == curve.points.end() || from.shape == SegmentShape::step) return from.value;
    const double share =
        (frame - static_cast<double>(from.frame.value)) / static_cast<double>(next->frame.value - from.frame.value);
    return from.value + (next->value - from.value) * share;
}

AutomationPoint point(std::int64_t quarter, double value, CurveShape shape, double tension = 0)
{
    AutomationPoint made;
    made.at = {quarter * ticks_per_quarter};
    made.value = value;
    made.shape = shape;
    made.tension = tension;
    return made;
}

} // namespace

TEST_CASE("steps and straight lines are taken over point by point")
{
    const Curve curve =
        flatten({point(0, -6, CurveShape::step), point(1, 0, CurveShape::linear), point(2, 3, CurveShape::linear)},
                at_120, {.scale = CurveScale::decibels, .tolerance = 0.01});
    REQUIRE(curve.points.size() == 3);
    CHECK(curve.scale == CurveScale::decibels);
    CHECK(curve.points[0] == CurvePoint{.frame = {0}, .value = -6, .shape = SegmentShape::step});
    CHECK(curve.points[1] == CurvePoint{.frame = {24000}, .value = 0, .shape = SegmentShape::linear});
    CHECK(curve.points[2].frame == Frames{48000});
}

TEST_CASE("a bent line stays within the tolerance at every sample, with few points")
{
    CHECK(rc::check([] {
        const double tension = *rc::gen::inRange(-95, 96) / 100.0;
        const double from = *rc::gen::inRange(-60, 60);
        const double to = *rc::gen::inRange(-60, 60);
        const FlatteningRules rules{.tolerance = 0.01};
        const Curve curve =
            flatten({point(0, from, CurveShape::curve, tension), point(1, to, CurveShape::linear)}, at_120, rules);
        for (int frame = 0; frame <= 24000; frame += 7) {
            const double wanted = from + (to - from) * bend(frame / 24000.0, tension);
            RC_ASSERT(std::abs(value_at(curve, frame) - wanted) <= 1.1 * rules.tolerance);
        }
        RC_ASSERT(curve.points.size() < 400);
        RC_ASSERT(std::is_sorted(curve.points.begin(), curve.points.end(),
                                 [](const auto& a, const auto& b) { return a.frame < b.frame; }));
    }));
}

TEST_CASE("tension below 0 starts fast and above 0 starts slowly")
{
    CHECK(bend(0.5, -0.5) > 0.5);
    CHECK(bend(0.5, 0.5) < 0.5);
    CHECK(bend(0.25, 0) == 0.25);
    for (const double tension : {-1.0, -0.3, 0.0, 0.8, 1.0}) {
        CHECK(bend(0, tension) == 0);
        CHECK(bend(1, tension) == 1);
    }
}

TEST_CASE("a line bent to the utmost is a jump")
{
    const Curve curve =
        flatten({point(0, 0, CurveShape::curve, 1), point(1, 1, CurveShape::linear)}, at_120, {.tolerance = 0.001});
    CHECK(value_at(curve, 23998) == Approx(0).margin(0.001));
    CHECK(value_at(curve, 24000) == 1);
}

TEST_CASE("a parameter with steps takes whole numbers only and never passes between them")
{
    const Curve curve = flatten(
        {point(0, 0.4, CurveShape::linear), point(1, 2.6, CurveShape::curve, 0.5), point(2, 1, CurveShape::linear)},
        at_120, {.tolerance = 0.001, .whole_numbers = true});
    REQUIRE(curve.points.size() == 3);
    CHECK(curve.points[0] == CurvePoint{.frame = {0}, .value = 0, .shape = SegmentShape::step});
    CHECK(curve.points[1] == CurvePoint{.frame = {24000}, .value = 3, .shape = SegmentShape::step});
    CHECK(value_at(curve, 12000) == 0);
}

TEST_CASE("a curve of many bends is made coarser until a plan can hold it")
{
    std::vector<AutomationPoint> points;
    for (int quarter = 0; quarter < 16384; ++quarter)
        points.push_back(point(quarter, quarter % 2 == 0 ? 0 : 1, CurveShape::curve, 0.9));
    CHECK(flatten(points, at_120, {.tolerance = 1e-7}).points.size() <= pulse::most_curve_points);
}
