#include "generated/pulse/metering.hpp"

#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::metering;

TEST_CASE("levels come in dB and in the order of the mixer, silence for what was not measured")
{
    PulseFixture pulse;
    CHECK(pulse.refusal<api::Get>() == "project.notOpen");
    pulse.make_project();
    const ChannelId bass = pulse.track("Bass").channel;
    pulse.client().subscribe({"metering"});
    const auto events = pulse.client().gather<api::Levels>();
    pulse::LevelReading reading;
    reading.channel = bass;
    reading.peak_left = 0.5F;
    reading.rms_right = 1.0F;
    pulse.engine.observer().levels(std::vector{reading});
    REQUIRE(pulse.wait([&] { return !events->empty(); }));
    const auto& levels = events->front().levels;
    REQUIRE(levels.size() == 2);
    CHECK(levels[0].channel == bass);
    CHECK(levels[0].peak_left == Approx(-6.0206));
    CHECK(levels[0].rms_right == Approx(0.0).margin(1e-9));
    CHECK(levels[0].input_left == -144);
    CHECK(levels[1].channel == pulse.master());
    CHECK(levels[1].peak_left == -144);
    CHECK(pulse.ask<api::Get>()->levels == levels);
}
