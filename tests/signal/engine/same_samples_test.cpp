#include "tests/signal/engine/support/busy_plan.hpp"
#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

/// What is heard when `plan` is played from `start`.
Sound play(Session& session, const Plan& plan, std::int64_t start, std::size_t frames)
{
    session.apply(plan);
    REQUIRE(session.engine.play(start));
    return session.pull(frames);
}

} // namespace

TEST_CASE("a session sounds the same at every block size and number of threads, live and offline")
{
    const std::int64_t start = GENERATE(0, 1000);
    constexpr std::size_t frames = 96000;
    Session reference;
    const Plan plan = busy_plan(reference);
    const Sound expected = render(reference, plan, start, start + static_cast<std::int64_t>(frames));
    REQUIRE(loudest(expected) > 0.1f);
    for (const std::size_t threads : {1, 2, 3}) {
        CAPTURE(threads);
        CHECK(same_bytes(render(reference, plan, start, start + static_cast<std::int64_t>(frames), threads), expected));
        for (const std::size_t block : {16, 37, 64, 128, 256, 1000, 1024, 4096}) {
            CAPTURE(block);
            Session session(block, threads);
            busy_plan(session);
            CHECK(same_bytes(play(session, plan, start, frames), expected));
        }
    }
}

TEST_CASE("every start from stop gives the same samples again")
{
    Session session(100);
    const Plan plan = busy_plan(session);
    const Sound expected = render(session, plan, 777, 777 + 20000);
    session.apply(plan);
    for (int i = 0; i < 3; ++i) {
        auto capture = std::make_shared<Capture>(std::size_t{1} << 16);
        session.engine.arm(capture);
        REQUIRE(session.engine.play(777));
        session.pull(20000);
        session.engine.stop();
        session.pull(3000);
        CHECK(same_bytes(drain(*capture).cut(0, 20000), expected));
    }
}

TEST_CASE("a roll through a loop sounds the same at every block size")
{
    Session reference(128);
    const Plan plan = looped(busy_plan(reference), 10001, 23456);
    const Sound expected = play(reference, plan, 300, 60000);
    for (const std::size_t block : {16, 100, 512, 4096}) {
        Session session(block, 2);
        busy_plan(session);
        CHECK(same_bytes(play(session, plan, 300, 60000), expected));
    }
}
