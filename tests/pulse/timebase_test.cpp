#include "generated/pulse/timebase.hpp"

#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::timebase;

TEST_CASE("a place is the same in ticks, samples, seconds and bars")
{
    PulseFixture pulse;
    pulse.make_project();
    const auto from_bars = pulse.ask<api::Convert>({.musical = "2.1.0"});
    REQUIRE(from_bars);
    CHECK(from_bars->ticks == beats(4));
    CHECK(from_bars->frames == Frames{96000});
    CHECK(from_bars->seconds == 2.0);
    CHECK(pulse.ask<api::Convert>({.frames = Frames{96000}})->musical == "2.1.0");
    CHECK(pulse.ask<api::Convert>({.seconds = 0.75})->musical == "1.2.480");
    CHECK(pulse.ask<api::Convert>({.ticks = beats(5)})->musical == "2.2.0");
    CHECK(pulse.ask<api::Convert>({.musical = "3"})->ticks == beats(8));
}

TEST_CASE("a place in no unit, in two, or beyond the bar is refused")
{
    PulseFixture pulse;
    pulse.make_project();
    CHECK(pulse.refusal<api::Convert>() == "timebase.oneUnit");
    CHECK(pulse.refusal<api::Convert>({.ticks = beats(1), .seconds = 1.0}) == "timebase.oneUnit");
    for (const char* text : {"0.1.0", "1.5.0", "1.1.960", "1.1.0.0", "1..1", "1."})
        CHECK(pulse.refusal<api::Convert>({.musical = text}) == "timebase.badMusicalTime");
}

TEST_CASE("tempo and signature change what bars are in seconds and keep musical places")
{
    PulseFixture pulse;
    pulse.make_project();
    REQUIRE(pulse.ask<api::SetTempo>({.tempo = Tempo{60}}));
    CHECK(pulse.ask<api::Convert>({.musical = "2.1.0"})->seconds == 4.0);
    REQUIRE(pulse.ask<api::SetSignature>({.beats = 6, .unit = 8}));
    CHECK(pulse.ask<api::Convert>({.musical = "2.1.0"})->ticks == beats(3));
    CHECK(pulse.refusal<api::SetSignature>({.beats = 4, .unit = 5}) == "timebase.badUnit");
    CHECK(pulse.refusal<api::SetTempo>({.tempo = Tempo{0}}) == "wire.badPayload");
    CHECK(pulse.ask<api::Get>()->timebase.signature == Signature{6, 8});
}
