#include "generated/pulse/transport.hpp"

#include "generated/pulse/timebase.hpp"
#include "pulse/model/tick_clock.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::transport;

TEST_CASE("playing begins where it stands, and stopping goes back there")
{
    PulseFixture pulse;
    pulse.make_project();
    REQUIRE(pulse.ask<api::Locate>({.to = beats(4)}));
    const auto played = pulse.ask<api::Play>();
    REQUIRE(played);
    CHECK(played->transport.play == PlayState::playing);
    CHECK(played->transport.position == beats(4));
    CHECK(played->transport.musical == "2.1.0");
    CHECK(pulse.engine.rolling);
    pulse.engine.place = beats(6);
    const auto stopped = pulse.ask<api::Stop>();
    CHECK(stopped->transport.play == PlayState::stopped);
    CHECK(stopped->transport.position == beats(4));
    CHECK(pulse.engine.place == beats(4));
}

TEST_CASE("a pause stays where it is and stopping after it goes back to the beginning of play")
{
    PulseFixture pulse;
    pulse.make_project();
    REQUIRE(pulse.ask<api::Play>({.from = beats(2)}));
    pulse.engine.place = beats(5);
    const auto paused = pulse.ask<api::Pause>();
    CHECK(paused->transport.play == PlayState::paused);
    CHECK(paused->transport.position == beats(5));
    CHECK(pulse.ask<api::Play>()->transport.position == beats(5));
    CHECK(pulse.ask<api::Stop>()->transport.position == beats(2));
    CHECK(pulse.ask<api::Stop>({.to = beats(0)})->transport.position == beats(0));
}

TEST_CASE("without an engine nothing plays, but the place is kept")
{
    PulseFixture pulse;
    CHECK(pulse.refusal<api::Play>() == "project.notOpen");
    pulse.make_project();
    pulse.engine.down = true;
    CHECK(pulse.refusal<api::Play>() == "session.engineDown");
    CHECK(pulse.ask<api::Locate>({.to = beats(8)})->transport.position == beats(8));
    CHECK(pulse.ask<api::Get>()->transport.play == PlayState::stopped);
}

TEST_CASE(
    "a loop that ends before it begins, or is shorter than a step of the engine, is refused and the old one stays")
{
    PulseFixture pulse;
    pulse.make_project();
    CHECK(pulse.refusal<api::SetLoop>({.enabled = true}) == "transport.noLoop");
    REQUIRE(pulse.ask<api::SetLoop>({.start = beats(0), .end = beats(8), .enabled = true}));
    CHECK(pulse.refusal<api::SetLoop>({.start = beats(8)}) == "transport.loopOrder");
    CHECK(pulse.refusal<api::SetLoop>({.start = beats(0), .end = Ticks{100}}) == "transport.loopTooShort");
    const TransportState state = pulse.ask<api::Get>()->transport;
    CHECK(state.loop == TickRange{beats(0), beats(8)});
    CHECK(state.loop_enabled);
    CHECK(pulse.ask<api::SetLoop>({.end = beats(4)})->transport.loop == TickRange{beats(0), beats(4)});
}

TEST_CASE("clients follow the playhead, and hear when the engine plays on by itself")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.client().subscribe({"transport"});
    const auto states = pulse.client().gather<api::State>();
    const auto positions = pulse.client().gather<api::Position>();
    pulse.engine.observer().transport_moved({true, Frames{48000}, 1});
    REQUIRE(pulse.wait([&] { return !states->empty(); }));
    CHECK(states->back().transport.play == PlayState::playing);
    pulse.engine.observer().playhead({true, Frames{72000}, 1});
    REQUIRE(pulse.wait([&] { return !positions->empty(); }));
    CHECK(positions->back().musical == "1.4.0");
}

TEST_CASE("the last place that clients hear of is where playback stopped")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.client().subscribe({"transport"});
    const auto positions = pulse.client().gather<api::Position>();
    REQUIRE(pulse.ask<api::Play>());
    pulse.engine.observer().playhead({true, Frames{24000}, 1});
    // The second one comes too soon after the first and waits.
    pulse.engine.observer().playhead({true, Frames{48000}, 1});
    REQUIRE(pulse.ask<api::Stop>());
    REQUIRE(pulse.wait([&] { return positions->size() == 2; }));
    CHECK(positions->back().position == beats(0));
}

TEST_CASE("playing pauses at the end of the timeline, and no place behind it is ever told")
{
    CHECK_FALSE(validate(pulse::end_of_timeline));
    CHECK(validate(pulse::end_of_timeline + Ticks{1}));
    PulseFixture pulse;
    pulse.make_project();
    pulse.client().subscribe({"transport"});
    const auto states = pulse.client().gather<api::State>();
    const auto positions = pulse.client().gather<api::Position>();
    const auto played = pulse.ask<api::Play>({.from = pulse::end_of_timeline});
    REQUIRE(played);
    pulse.engine.observer().playhead({true, played->transport.frame + Frames{48000}, 1});
    REQUIRE(pulse.wait([&] { return !states->empty() && states->back().transport.play == PlayState::paused; }));
    CHECK_FALSE(pulse.engine.rolling);
    const TransportState state = pulse.ask<api::Get>()->transport;
    CHECK(state.position == pulse::end_of_timeline);
    CHECK(state.frame == played->transport.frame);
    REQUIRE_FALSE(positions->empty());
    CHECK(positions->back().position == pulse::end_of_timeline);
    const auto again = pulse.ask<api::Play>({.from = beats(2)});
    REQUIRE(again);
    CHECK(again->transport.position == beats(2));
    CHECK(pulse.engine.rolling);
}

TEST_CASE("a standing place keeps its bar when the tempo changes")
{
    PulseFixture pulse;
    pulse.make_project();
    REQUIRE(pulse.ask<api::Locate>({.to = beats(4)}));
    REQUIRE(pulse.ask<pulse_api::timebase::SetTempo>({.tempo = Tempo{60}}));
    CHECK(pulse.ask<api::Get>()->transport.musical == "2.1.0");
    CHECK(pulse.ask<api::Get>()->transport.frame == Frames{192000});
}
