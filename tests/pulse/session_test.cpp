#include "generated/pulse/session.hpp"

#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::session;

TEST_CASE("the status of a session tells of engine, project, playback and history")
{
    PulseFixture pulse;
    auto status = pulse.ask<api::Status>();
    REQUIRE(status);
    CHECK(status->engine.state == EngineState::ready);
    CHECK_FALSE(status->project);
    CHECK_FALSE(status->transport);
    CHECK(status->clients == 1);
    pulse.make_project();
    pulse.track("Bass");
    status = pulse.ask<api::Status>();
    CHECK(status->project->tracks == 1);
    CHECK(status->transport->play == PlayState::stopped);
    CHECK(status->undo == "Create track Bass");
}

TEST_CASE("a client can wait until the engine has what was edited")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.track("Bass");
    CHECK(pulse.ask<api::Sync>()->engine.plan_revision == 1);
    pulse.engine.down = true;
    CHECK(pulse.refusal<api::Sync>() == "session.engineDown");
}

TEST_CASE("clients hear when the engine goes and comes")
{
    PulseFixture pulse;
    pulse.client().subscribe({"session"});
    const auto states = pulse.client().gather<api::State>();
    EngineStatus status;
    status.state = EngineState::down;
    pulse.engine.observer().engine_changed(status);
    REQUIRE(pulse.wait([&] { return !states->empty(); }));
    CHECK(states->front().engine.state == EngineState::down);
}
