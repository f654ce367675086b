#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

/// A file that says at each frame which frame it is.
std::vector<float> counting(std::size_t frames)
{
    std::vector<float> samples(frames);
    for (std::size_t i = 0; i < frames; ++i)
        samples[i] = static_cast<float>(i);
    return samples;
}

Plan counting_plan(Session& session, std::int64_t latency = 0)
{
    std::vector<PlanOp> ops{regions("r", {region(0, 0, 50000)})};
    if (latency > 0) ops.push_back(plugin("late", "test:late/" + std::to_string(latency), latency));
    return plan({session.media.add("counting", counting(50000))}, {strip("master", std::move(ops))}, latency);
}

/// Frame of the timeline that comes `count` frames after `start` where [loop_start, loop_end) repeats.
float looped_frame(std::int64_t start, std::int64_t count, std::int64_t loop_start, std::int64_t loop_end)
{
    std::int64_t frame = start + count;
    if (start < loop_end && frame >= loop_end) frame = loop_start + (frame - loop_end) % (loop_end - loop_start);
    return static_cast<float>(frame);
}

} // namespace

TEST_CASE("a loop is exact to the frame at each block size, wherever it starts")
{
    const std::size_t block = GENERATE(16, 64, 100, 128, 333, 1024, 4096);
    const std::int64_t latency = GENERATE(0, 700);
    const std::int64_t start = GENERATE(0, 1001, 9999);
    for (const auto& [loop_start, loop_end] :
         {std::pair<std::int64_t, std::int64_t>{1280, 2560}, {1001, 10000}, {130, 200}, {5, 6}}) {
        CAPTURE(block, latency, start, loop_start, loop_end);
        Session session(block);
        session.apply(looped(counting_plan(session, latency), loop_start, loop_end));
        REQUIRE(session.engine.play(start));
        const Sound sound = session.pull(30000);
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < sound.frames(); ++i)
            wrong += sound.left[i] != looped_frame(start, static_cast<std::int64_t>(i), loop_start, loop_end) ? 1 : 0;
        CHECK(wrong == 0);
    }
}

TEST_CASE("the position that is shown follows the loop")
{
    Session session(100);
    session.apply(looped(counting_plan(session, 700), 1001, 2003));
    REQUIRE(session.engine.play(500));
    for (std::int64_t count = 100; count < 10000; count += 100) {
        session.pull(100);
        CHECK(static_cast<float>(session.engine.mark().position) == looped_frame(500, count, 1001, 2003));
    }
}

TEST_CASE("a loop that is set or taken away while it plays holds from then on, and no plugin is made anew")
{
    Session session(128);
    session.apply(counting_plan(session, 64));
    REQUIRE(session.engine.play(0));
    session.pull(1280);
    const int made = session.plugins.made;
    session.engine.set_loop(FrameRange{Frames{1000}, Frames{2000}});
    const Sound in_loop = session.pull(1280);
    CHECK(in_loop.left[719] == 1999.0f);
    CHECK(in_loop.left[720] == 1000.0f);
    session.engine.set_loop(std::nullopt);
    const Sound after = session.pull(2000);
    CHECK(after.left[1999] == after.left[0] + 1999.0f);
    CHECK(session.plugins.made == made);
}
