#include "tests/signal/engine/support/plans.hpp"
#include "tests/signal/engine/support/session.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::signal;
using namespace chorus::signal::test;

namespace {

constexpr std::int64_t click = 5000;

/// Four ways from one click to the master, each with another delay that the plan makes up for: straight, through a
/// latent plugin, through a bypassed one, and as a send through a bus with a third.
Plan parallel_paths(Session& session, bool bypass)
{
    PlanOp middle = plugin("b.late", "test:late/500", 500);
    if (bypass) middle = bypassed(middle);
    std::vector<PlanSource> sources{session.media.add("click", impulse(20000, click))};
    const auto click_region = [](std::string key) { return regions(std::move(key), {region(0, 0, 20000)}); };
    return plan(
        std::move(sources),
        {strip("a", {click_region("a.r"), tap("a.send")}), strip("b", {click_region("b.r"), middle}),
         strip("c", {click_region("c.r"), plugin("c.late", "test:late/77", 77)}),
         strip("bus", {plugin("bus.late", "test:late/1000", 1000)}, {from("a.send", 77), from("c")}),
         strip("master", {plugin("master.late", "test:late/13", 13)}, {from("a", 1077), from("b", 577), from("bus")})},
        1090);
}

std::vector<std::size_t> places(const std::vector<float>& samples)
{
    std::vector<std::size_t> at;
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (samples[i] != 0.0f) at.push_back(i);
    return at;
}

} // namespace

TEST_CASE("a click arrives over all parallel paths at one frame, where the timeline has it")
{
    const bool bypass = GENERATE(false, true);
    Session session(256);
    const Plan plan = parallel_paths(session, bypass);
    const Sound offline = render(session, plan, 0, 20000);
    CHECK(places(offline.left) == std::vector<std::size_t>{click});
    CHECK(offline.left[click] == 4.0f);

    session.apply(plan);
    REQUIRE(session.engine.play(0));
    CHECK(session.pull(20000) == offline);
}

TEST_CASE("a missing plugin keeps its delay, so that the rest stays aligned")
{
    Session session;
    Plan plan = parallel_paths(session, false);
    std::get<PluginOp>(plan.strips[1].ops[1].value).uri = "gone:late";
    CHECK(render(session, plan, 0, 20000).left[click] == 4.0f);
}

TEST_CASE("stems of strips and taps line up with the timeline and with the master")
{
    Session session;
    const Plan plan = parallel_paths(session, false);
    const auto stems = render(session, plan, 0, 20000, {"a", "b", "bus", "a.send", "master"});
    for (const Sound& stem : stems) {
        REQUIRE(stem.frames() == 20000);
        CHECK(places(stem.left) == std::vector<std::size_t>{click});
    }
    CHECK(stems[2].left[click] == 2.0f);
}

TEST_CASE("the position that is shown is that of the frame which is heard")
{
    Session session(64);
    session.apply(parallel_paths(session, false));
    REQUIRE(session.engine.play(0));
    std::int64_t heard = -1;
    for (std::int64_t frame = 0; frame < 6400; frame += 64) {
        CHECK(session.engine.mark().position == frame);
        const Sound sound = session.pull(64);
        const auto at = places(sound.left);
        if (!at.empty()) heard = frame + static_cast<std::int64_t>(at[0]);
    }
    CHECK(heard == click);
}
