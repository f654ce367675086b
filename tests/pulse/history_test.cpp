#include "generated/pulse/history.hpp"

#include "generated/pulse/transport.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::history;

TEST_CASE("undo takes back and redo brings back, one step for each command, with who did it")
{
    PulseFixture pulse;
    pulse.make_project();
    const std::string empty = pulse.text();
    pulse.track("Bass");
    pulse.track("Keys");
    const std::string full = pulse.text();
    const auto undone = pulse.ask<api::Undo>({.count = 2});
    REQUIRE(undone);
    CHECK(undone->undone == std::vector<std::string>{"Create track Keys", "Create track Bass"});
    CHECK(undone->revision == 4);
    CHECK(pulse.text() == empty);
    const auto listed = pulse.ask<api::List>();
    REQUIRE(listed->steps.size() == 2);
    CHECK(listed->steps[0].author == "aura");
    CHECK(listed->steps[0].undone);
    CHECK(listed->undo == 0);
    CHECK(listed->redo == 2);
    CHECK(pulse.ask<api::Redo>({.count = 9})->redone.size() == 2);
    CHECK(pulse.text() == full);
}

TEST_CASE("a new edit drops what was taken back")
{
    PulseFixture pulse;
    pulse.make_project();
    CHECK(pulse.refusal<api::Undo>() == "history.nothingToUndo");
    pulse.track("Bass");
    REQUIRE(pulse.ask<api::Undo>());
    pulse.track("Keys");
    CHECK(pulse.refusal<api::Redo>() == "history.nothingToRedo");
    CHECK(pulse.ask<api::List>()->steps.size() == 1);
}

TEST_CASE("undo leaves playback alone")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.track("Bass");
    REQUIRE(pulse.ask<pulse_api::transport::Play>({.from = beats(4)}));
    REQUIRE(pulse.ask<api::Undo>());
    CHECK(pulse.ask<pulse_api::transport::Get>()->transport.play == PlayState::playing);
}

TEST_CASE("an edit that changes nothing is no step")
{
    PulseFixture pulse;
    pulse.make_project();
    const ChannelId channel = pulse.track("Bass").channel;
    const std::uint64_t revision = pulse.revision();
    REQUIRE(pulse.ask<pulse_api::channel::SetFader>({.channel = channel, .gain = Decibels{0}}));
    CHECK(pulse.revision() == revision);
    CHECK(pulse.ask<api::List>()->steps.size() == 1);
}

TEST_CASE("clients are told what they could undo")
{
    PulseFixture pulse;
    pulse.make_project();
    pulse.client().subscribe({"history"});
    const auto states = pulse.client().gather<api::State>();
    pulse.track("Bass");
    REQUIRE(pulse.wait([&] { return !states->empty(); }));
    CHECK(states->back().undo == "Create track Bass");
    CHECK_FALSE(states->back().redo);
}
