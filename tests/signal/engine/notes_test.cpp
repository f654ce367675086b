#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::uint8_t on = 0x90;
constexpr std::uint8_t off = 0x80;

Plan melody(std::vector<PlanNote> list)
{
    return plan({}, {strip("master", {notes("n", std::move(list)), plugin("p", "test:probe")})});
}

std::vector<SeenEvent> events(const Session& session)
{
    return session.plugins.last.at("p")->events;
}

} // namespace

TEST_CASE("notes reach the plugin at their very frame, whatever the blocks")
{
    Session session(GENERATE(16, 100, 1024));
    session.apply(melody({note(0, 100, 60), note(127, 1, 61), note(128, 128, 62), note(300, 50, 60)}));
    REQUIRE(session.engine.play(0));
    session.pull(1000);
    CHECK(events(session) == std::vector<SeenEvent>{{0, on, 60},
                                                    {100, off, 60},
                                                    {127, on, 61},
                                                    {128, off, 61},
                                                    {128, on, 62},
                                                    {256, off, 62},
                                                    {300, on, 60},
                                                    {350, off, 60}});
}

TEST_CASE("a key that is struck again while it is down is released first")
{
    Session session;
    session.apply(melody({note(10, 500, 60), note(40, 30, 60), note(90, 5, 60)}));
    REQUIRE(session.engine.play(0));
    session.pull(1000);
    CHECK(
        events(session) ==
        std::vector<SeenEvent>{{10, on, 60}, {40, off, 60}, {40, on, 60}, {70, off, 60}, {90, on, 60}, {95, off, 60}});
}

TEST_CASE("a note that began before the start is not struck late")
{
    Session session;
    session.apply(melody({note(10, 5000, 60), note(600, 10, 61)}));
    REQUIRE(session.engine.play(500));
    session.pull(1000);
    CHECK(events(session) == std::vector<SeenEvent>{{600, on, 61}, {610, off, 61}});
}

TEST_CASE("the end of the loop releases what sounds at the frame of the jump")
{
    Session session;
    session.apply(looped(melody({note(10, 5000, 60)}), 0, 1000));
    REQUIRE(session.engine.play(0));
    session.pull(1500);
    CHECK(events(session) == std::vector<SeenEvent>{{10, on, 60}, {0, off, 60}, {10, on, 60}});
}

TEST_CASE("stop and locate release what sounds")
{
    Session session(128);
    session.apply(melody({note(10, 50000, 60), note(2000, 50000, 61)}));
    REQUIRE(session.engine.play(0));
    session.pull(256);
    session.engine.locate(1990);
    session.pull(256);
    session.engine.stop();
    session.pull(256);
    const std::int64_t stopped = session.engine.mark().position;
    CHECK(events(session) == std::vector<SeenEvent>{{10, on, 60}, {1990, off, 60}, {2000, on, 61}, {stopped, off, 61}});
}

TEST_CASE("an edit releases notes that are gone, shortens those that became shorter and leaves the rest")
{
    Session session(128);
    session.apply(melody({note(10, 50000, 60), note(20, 50000, 61), note(30, 50000, 62)}));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    session.apply(melody({note(10, 50000, 60), note(30, 2000, 62)}));
    session.pull(1280);
    CHECK(events(session) ==
          std::vector<SeenEvent>{{10, on, 60}, {20, on, 61}, {30, on, 62}, {1280, off, 61}, {2030, off, 62}});
}

TEST_CASE("an op of notes that is taken away releases all")
{
    Session session(128);
    session.apply(melody({note(10, 50000, 60)}));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    session.apply(plan({}, {strip("master", {plugin("p", "test:probe")})}));
    session.pull(1280);
    CHECK(events(session) == std::vector<SeenEvent>{{10, on, 60}, {1280, off, 60}});
}

TEST_CASE("hundreds of notes at one frame all arrive")
{
    std::vector<PlanNote> chord;
    for (std::uint8_t key = 0; key < 128; ++key)
        for (std::uint8_t channel = 0; channel < 3; ++channel) {
            chord.push_back(note(1000, 77, key));
            chord.back().channel = channel;
        }
    Session session;
    session.apply(melody(chord));
    REQUIRE(session.engine.play(0));
    session.pull(2000);
    CHECK(events(session).size() == 2 * chord.size());
}

TEST_CASE("an instrument adds to what is there, and is silent where it is bypassed or missing")
{
    Session session;
    const PlanSource source = session.media.add("quarter", constant(4000, 0.25f));
    const auto with = [&](const PlanOp& instrument) {
        return plan({source}, {strip("master", {regions("r", {region(0, 0, 4000)}), notes("n", {note(1000, 1000, 64)}),
                                                instrument})});
    };
    const Sound playing = render(session, with(plugin("s", "test:synth")), 0, 4000);
    CHECK(playing.left[999] == 0.25f);
    CHECK(playing.left[1000] == 0.75f);
    CHECK(playing.left[1999] == 0.75f);
    CHECK(playing.left[2000] == 0.25f);
    for (const PlanOp& silent : {bypassed(plugin("s", "test:synth")), plugin("s", "gone:synth")})
        CHECK(render(session, with(silent), 0, 4000).left == constant(4000, 0.25f));
}
