#include "generated/signal/graph.client.hpp"
#include "generated/signal/media.client.hpp"
#include "tests/signal/process_fixture.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace chorus;
using namespace chorus::signal::test;
using signal_api::graph::Client;

namespace {

Plan empty_plan()
{
    Plan plan = tone_plan("/nowhere", 48000);
    plan.sources.clear();
    std::get<RegionsOp>(plan.strips[0].ops[0].value).regions.clear();
    plan.hash = "empty";
    return plan;
}

PlanOp plugin(const std::string& key, const std::string& uri)
{
    PluginOp op;
    op.key = key;
    op.uri = uri;
    return {op};
}

} // namespace

TEST_CASE("a plan that was applied is held")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Client graph(controller.peer);
    CHECK_FALSE(graph.query({})->hash);
    const auto applied = graph.apply({.plan = empty_plan()});
    REQUIRE(applied);
    CHECK(applied->hash == "empty");
    CHECK(applied->missing.empty());
    const auto held = graph.query({});
    REQUIRE(held);
    CHECK(held->hash == "empty");
    CHECK(held->strips == 2);
    CHECK(held->ops == 4);
}

TEST_CASE("a plan that contradicts itself is refused as a whole and the one before is kept")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Client graph(controller.peer);
    REQUIRE(graph.apply({.plan = empty_plan()}));

    Plan circle = empty_plan();
    circle.hash = "circle";
    circle.strips[0].inputs.push_back({.from = "master", .delay = {0}});
    const auto refused = graph.apply({.plan = circle});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "graph.invalidPlan");

    Plan other_rate = empty_plan();
    other_rate.sample_rate = 44100;
    CHECK(graph.apply({.plan = other_rate}).error().code == "graph.invalidPlan");
    CHECK(graph.query({})->hash == "empty");
}

TEST_CASE("plugins and files that are not there are named, and the rest of the plan holds")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Client graph(controller.peer);
    Plan plan = tone_plan(process.folder().file("gone.audio"), 48000);
    plan.strips[0].ops.push_back(plugin("node-1", "urn:no-such-plugin"));
    const auto applied = graph.apply({.plan = plan});
    REQUIRE(applied);
    CHECK(applied->hash == "tone");
    REQUIRE(applied->missing.size() == 2);
    const auto code_of = [&](const std::string& key) {
        const auto part = std::find_if(applied->missing.begin(), applied->missing.end(),
                                       [&](const auto& each) { return each.key == key; });
        return part == applied->missing.end() ? "" : part->code;
    };
    CHECK(code_of("node-1") == "plugin.notFound");
    CHECK(code_of("media") == "media.notFound");
    CHECK(graph.query({})->missing.size() == 2);
}
