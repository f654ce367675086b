#include "signal/engine/executor.hpp"
#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

/// A graph in which every strip may read any earlier one, with little work in each, so that threads meet often.
Plan tangle(Session& session, std::size_t strips, std::uint32_t seed)
{
    std::vector<Strip> made;
    const std::vector<float> dice = noise(strips * strips, seed);
    for (std::size_t i = 0; i < strips; ++i) {
        const std::string name = "s" + std::to_string(i);
        std::vector<PlanEdge> inputs;
        for (std::size_t j = 0; j < i; ++j)
            if (dice[i * strips + j] > 0.8f || (i + 1 == strips && j % 3 == 0))
                inputs.push_back(from("s" + std::to_string(j)));
        const auto place = static_cast<std::int64_t>(i * 10);
        made.push_back(strip(name,
                             {regions(name + ".r", {region(0, place, 40000)}), plugin(name + ".pole", "test:pole"),
                              fader(name + ".f", 0.01)},
                             std::move(inputs)));
    }
    return plan({session.media.add("noise", noise(50000, 1))}, std::move(made));
}

} // namespace

TEST_CASE("any graph gives the same samples on any number of threads")
{
    for (std::uint32_t seed = 0; seed < 10; ++seed) {
        Session session;
        const Plan plan = tangle(session, 5 + 9 * seed, seed);
        const Sound expected = render(session, plan, 0, 20000);
        REQUIRE(loudest(expected) > 0.0f);
        for (const std::size_t threads : {2, 4})
            CHECK(same_bytes(render(session, plan, 0, 20000, threads), expected));
    }
}

TEST_CASE("workers that slept between two blocks wake up for the next one")
{
    Session session(128, 3);
    const Plan plan = tangle(session, 20, 3);
    const Sound expected = render(session, plan, 0, 128 * 200);
    session.apply(plan);
    REQUIRE(session.engine.play(0));
    Sound sound;
    for (int i = 0; i < 200; ++i) {
        // Longer than the workers spin, and no longer than it has to be.
        const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(i % 2 == 0 ? 100 : 0);
        while (std::chrono::steady_clock::now() < until) {
        }
        const Sound more = session.pull(128);
        sound.add(more.left.data(), more.right.data(), more.frames());
    }
    CHECK(same_bytes(sound, expected));
}

TEST_CASE("an executor can be made and ended without ever running")
{
    for (int i = 0; i < 50; ++i)
        CHECK(Executor(4).threads() == 4);
}
