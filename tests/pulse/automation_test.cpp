#include "generated/pulse/automation.hpp"

#include "generated/pulse/parameter.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::automation;

namespace {

struct CurveFixture : PulseFixture {
    CurveFixture()
    {
        make_project();
        gain = ParameterId{track("Bass").channel.value + ".gain"};
    }
    ParameterId gain;
};

AutomationPoint point(std::int64_t beat, double value)
{
    AutomationPoint made;
    made.at = beats(beat);
    made.value = value;
    return made;
}

} // namespace

TEST_CASE("a curve holds its points in order whatever order they were given in")
{
    CurveFixture pulse;
    const auto set = pulse.ask<api::Set>({.parameter = pulse.gain, .points = {point(4, 0), point(0, -60)}});
    REQUIRE(set);
    CHECK(set->curve.points == std::vector<AutomationPoint>{point(0, -60), point(4, 0)});
    CHECK(pulse.ask<pulse_api::parameter::Get>({.parameter = pulse.gain})->parameter.automated);
    CHECK(pulse.ask<pulse_api::parameter::Get>({.parameter = pulse.gain})->parameter.value == 0);
}

TEST_CASE("two points at one place, points out of range and parameters that are not there are refused")
{
    CurveFixture pulse;
    const std::string before = pulse.text();
    CHECK(pulse.refusal<api::Set>({.parameter = pulse.gain, .points = {point(1, 0), point(1, -6)}}) ==
          "automation.twoAtOnePlace");
    CHECK(pulse.refusal<api::Set>({.parameter = pulse.gain, .points = {point(1, 30)}}) == "parameter.outOfRange");
    CHECK(pulse.refusal<api::Add>({.parameter = ParameterId{"channel-9.gain"}, .at = beats(0), .value = 0}) ==
          "parameter.notFound");
    CHECK(pulse.text() == before);
}

TEST_CASE("points are added, replaced and removed, and the curve goes with its last point")
{
    CurveFixture pulse;
    REQUIRE(pulse.ask<api::Add>({.parameter = pulse.gain, .at = beats(2), .value = -6}));
    REQUIRE(pulse.ask<api::Add>({.parameter = pulse.gain, .at = beats(0), .value = -12}));
    const auto replaced = pulse.ask<api::Add>({.parameter = pulse.gain, .at = beats(2), .value = -3});
    CHECK(replaced->curve.points == std::vector<AutomationPoint>{point(0, -12), point(2, -3)});
    const auto half = pulse.ask<api::Remove>({.parameter = pulse.gain, .range = {beats(0), beats(1)}});
    CHECK(half->removed == 1);
    const auto rest = pulse.ask<api::Remove>({.parameter = pulse.gain, .range = {beats(0), beats(9)}});
    CHECK_FALSE(rest->curve);
    CHECK(pulse.ask<api::List>()->curves.empty());
    CHECK(pulse.refusal<api::Clear>({.parameter = pulse.gain}) == "automation.noCurve");
}

TEST_CASE("a suspended curve stays, and is used again")
{
    CurveFixture pulse;
    REQUIRE(pulse.ask<api::Add>({.parameter = pulse.gain, .at = beats(2), .value = -6}));
    CHECK_FALSE(pulse.ask<api::SetEnabled>({.parameter = pulse.gain, .enabled = false})->curve.enabled);
    CHECK_FALSE(pulse.ask<pulse_api::parameter::Get>({.parameter = pulse.gain})->parameter.automated);
    CHECK(pulse.ask<api::Get>({.parameter = pulse.gain})->curve->points.size() == 1);
    REQUIRE(pulse.ask<api::Clear>({.parameter = pulse.gain}));
    CHECK_FALSE(pulse.ask<api::Get>({.parameter = pulse.gain})->curve);
}
