#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

#include <thread>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::size_t length = 100000;

Plan late_track(Session& session)
{
    return plan({session.media.add("noise", noise(length, 3))},
                {strip("master", {regions("r", {region(0, 0, length)}), plugin("late", "test:late/200", 200)})}, 200);
}

} // namespace

TEST_CASE("a capture holds the roll from its first frame to the stop, without the fade")
{
    Session session(100);
    const Plan plan = late_track(session);
    session.apply(plan);
    auto capture = std::make_shared<Capture>(std::size_t{1} << 16);
    session.engine.arm(capture);
    session.pull(500); // not rolling yet
    REQUIRE(session.engine.play(123));
    session.pull(5000);
    session.engine.stop();
    session.pull(5000);
    CHECK(capture->ended());
    CHECK(capture->lost() == 0);
    const Sound captured = drain(*capture);
    const std::int64_t stopped = session.engine.mark().position;
    CHECK(static_cast<std::int64_t>(captured.frames()) == stopped - 123);
    CHECK(same_bytes(captured, render(session, plan, 123, stopped)));
}

TEST_CASE("a capture with a length ends by itself")
{
    Session session(100);
    session.apply(late_track(session));
    auto capture = std::make_shared<Capture>(std::size_t{1} << 16, 1234);
    session.engine.arm(capture);
    REQUIRE(session.engine.play(0));
    session.pull(1200);
    CHECK_FALSE(capture->ended());
    session.pull(300);
    CHECK(capture->ended());
    CHECK(drain(*capture).frames() == 1234);
}

TEST_CASE("a length that comes with the start takes the place of the one that a capture was armed with")
{
    Session session(100);
    const Plan plan = late_track(session);
    session.apply(plan);
    for (const std::int64_t frames : {1, 1233, 1235}) {
        auto capture = std::make_shared<Capture>(std::size_t{1} << 16, 1234);
        session.engine.arm(capture);
        REQUIRE(session.engine.play(77, frames));
        session.pull(2000);
        CHECK(capture->ended());
        CHECK(same_bytes(drain(*capture), render(session, plan, 77, 77 + frames)));
        session.engine.stop();
        session.pull(2000);
    }
}

TEST_CASE("a capture can be ended before and during the roll, and the next roll is not recorded")
{
    Session session(100);
    session.apply(late_track(session));
    auto unused = std::make_shared<Capture>(std::size_t{1} << 16);
    session.engine.arm(unused);
    session.engine.end(*unused);
    session.pull(100);
    CHECK(unused->ended());
    auto capture = std::make_shared<Capture>(std::size_t{1} << 16);
    session.engine.arm(capture);
    REQUIRE(session.engine.play(0));
    session.pull(1000);
    session.engine.end(*capture);
    session.pull(1000);
    CHECK(capture->ended());
    const std::size_t frames = drain(*capture).frames();
    CHECK(frames >= 1000);
    CHECK(frames < 1300);
    session.engine.stop();
    session.pull(1000);
    REQUIRE(session.engine.play(0));
    session.pull(1000);
    CHECK(drain(*capture).frames() == 0);
    CHECK(drain(*unused).frames() == 0);
}

TEST_CASE("a reader that is too slow loses frames and is told how many")
{
    Session session(128);
    session.apply(late_track(session));
    auto capture = std::make_shared<Capture>(1024);
    session.engine.arm(capture);
    REQUIRE(session.engine.play(0));
    session.pull(4096);
    CHECK(capture->lost() >= 3072);
    CHECK(capture->lost() < 3072 + 128); // whole quanta are rendered
    CHECK(drain(*capture).frames() == 1024);
}

TEST_CASE("a driver without a deadline waits for a slow reader, and nothing is lost")
{
    Session session;
    Engine engine({48000, 1, true}, session.parts());
    const Plan plan = late_track(session);
    REQUIRE(engine.apply(plan));
    auto capture = std::make_shared<Capture>(256);
    engine.arm(capture);
    REQUIRE(engine.play(0));
    std::thread audio([&] {
        std::vector<float> left(512);
        std::vector<float> right(512);
        float* const out[] = {left.data(), right.data()};
        for (int i = 0; i < 40; ++i)
            engine.pull(out, 512);
    });
    Sound captured;
    while (captured.frames() < 40 * 512) {
        const Sound more = drain(*capture);
        captured.add(more.left.data(), more.right.data(), more.frames());
        std::this_thread::yield();
    }
    audio.join();
    CHECK(capture->lost() == 0);
    CHECK(same_bytes(captured.cut(0, 40 * 512), render(session, plan, 0, 40 * 512)));
}
