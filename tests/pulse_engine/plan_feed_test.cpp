#include "pulse/engine/plan_feed.hpp"

#include "tests/pulse_engine/sketch.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::pulse;
using namespace chorus::pulse::test;

namespace {

PlanWish wish(const Sketch& sketch, std::uint64_t revision)
{
    return {std::make_shared<const ProjectContent>(sketch.content), sketch.files, revision};
}

Sketch bass_with_plugin()
{
    Sketch sketch;
    sketch.add_track("bass");
    sketch.add_plugin("bass", "slow");
    return sketch;
}

} // namespace

TEST_CASE("nothing is sent before there is a project")
{
    PlanFeed feed;
    feed.connected(std::nullopt, {});
    CHECK(feed.next() == nullptr);
    CHECK(feed.settled());
}

TEST_CASE("of many edits while a plan is under way only the newest is sent")
{
    PlanFeed feed;
    Sketch sketch = bass_with_plugin();
    feed.want(wish(sketch, 1));
    const CompiledPlan* first = feed.next();
    REQUIRE(first);
    for (int revision = 2; revision <= 9; ++revision) {
        sketch.channel("bass").gain = {-1.0 * revision};
        feed.want(wish(sketch, static_cast<std::uint64_t>(revision)));
        CHECK(feed.next() == nullptr);
    }
    feed.accepted({});
    CHECK_FALSE(feed.settled());
    const CompiledPlan* last = feed.next();
    REQUIRE(last);
    CHECK(last->plan.hash == sketch.compile().plan.hash);
    feed.accepted({});
    CHECK(feed.settled());
    CHECK(feed.held_revision() == 9);
    CHECK(feed.next() == nullptr);
}

TEST_CASE("an edit that cannot be heard sends nothing and still counts as held")
{
    PlanFeed feed;
    Sketch sketch = bass_with_plugin();
    feed.want(wish(sketch, 1));
    REQUIRE(feed.next());
    feed.accepted({});
    sketch.channel("bass").name = "Low end";
    feed.want(wish(sketch, 2));
    CHECK(feed.next() == nullptr);
    CHECK(feed.settled());
    CHECK(feed.held_revision() == 2);
}

TEST_CASE("a delay that the engine learns leads to a plan with that delay, once")
{
    PlanFeed feed;
    feed.want(wish(bass_with_plugin(), 1));
    REQUIRE(feed.next());
    feed.accepted({{"slow", 128}});
    CHECK_FALSE(feed.settled());
    const CompiledPlan* again = feed.next();
    REQUIRE(again);
    CHECK(again->plan.latency == Frames{128});
    feed.accepted({{"slow", 128}});
    CHECK(feed.next() == nullptr);
    CHECK(feed.settled());
}

TEST_CASE("a plugin whose delay never settles does not keep the engine busy for ever")
{
    PlanFeed feed;
    feed.want(wish(bass_with_plugin(), 1));
    int plans = 0;
    while (feed.next() && plans < 100)
        feed.accepted({{"slow", ++plans}});
    CHECK(plans < 10);
    CHECK(feed.settled());
}

TEST_CASE("a restarted engine gets the plan again")
{
    PlanFeed feed;
    feed.want(wish(bass_with_plugin(), 1));
    REQUIRE(feed.next());
    feed.disconnected();
    CHECK_FALSE(feed.settled());
    feed.connected(std::nullopt, {});
    REQUIRE(feed.next());
    feed.accepted({});
    feed.disconnected();
    feed.connected(std::nullopt, {});
    CHECK(feed.next() != nullptr);
}

TEST_CASE("a restarted Pulse adopts an engine that plays its very plan, delays included")
{
    Sketch sketch = bass_with_plugin();
    sketch.latencies = {{"slow", 64}};
    PlanFeed feed;
    feed.connected(sketch.compile().plan.hash, {{"slow", 64}});
    feed.want(wish(sketch, 7));
    CHECK(feed.next() == nullptr);
    CHECK(feed.settled());
    CHECK(feed.held_revision() == 7);
    REQUIRE(feed.held());
    CHECK(feed.held()->plan.latency == Frames{64});
}

TEST_CASE("an engine that plays another plan gets ours")
{
    PlanFeed feed;
    feed.connected("other", {});
    feed.want(wish(bass_with_plugin(), 1));
    CHECK(feed.next() != nullptr);
}

TEST_CASE("a refused plan is not sent again until something changes")
{
    PlanFeed feed;
    Sketch sketch = bass_with_plugin();
    feed.want(wish(sketch, 1));
    REQUIRE(feed.next());
    feed.refused();
    CHECK(feed.next() == nullptr);
    CHECK(feed.settled());
    sketch.channel("bass").gain = {-3};
    feed.want(wish(sketch, 2));
    CHECK(feed.next() != nullptr);
}

TEST_CASE("a closed project leaves a plan that is silent")
{
    PlanFeed feed;
    feed.want(wish(bass_with_plugin(), 1));
    REQUIRE(feed.next());
    feed.accepted({});
    feed.clear();
    const CompiledPlan* silence = feed.next();
    REQUIRE(silence);
    CHECK(silence->plan.strips.size() == 1);
    CHECK(silence->plan.sample_rate == 48000);
    feed.accepted({});
    CHECK(feed.settled());
    CHECK_FALSE(feed.wanted());
}
