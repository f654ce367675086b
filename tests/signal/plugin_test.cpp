#include "generated/signal/graph.client.hpp"
#include "generated/signal/plugin.client.hpp"
#include "tests/signal/process_fixture.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace chorus;
using namespace chorus::signal::test;
using signal_api::plugin::Client;

namespace {

const std::string ambience = "http://drobilla.net/plugins/mda/Ambience";
const std::string piano = "http://drobilla.net/plugins/mda/EPiano";

} // namespace

TEST_CASE("the plugins of the machine are listed in order, with what they are for")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    const auto scanned = Client(controller.peer).scan({});
    REQUIRE(scanned);
    CHECK(std::is_sorted(scanned->plugins.begin(), scanned->plugins.end(),
                         [](const auto& a, const auto& b) { return a.uri < b.uri; }));
    const auto found = std::find_if(scanned->plugins.begin(), scanned->plugins.end(),
                                    [](const auto& each) { return each.uri == piano; });
    REQUIRE(found != scanned->plugins.end());
    CHECK(found->role == PluginRole::instrument);
    CHECK(found->usable);
}

TEST_CASE("a plugin is described with its controls and presets")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Client plugins(controller.peer);
    const auto described = plugins.describe({.uri = piano});
    REQUIRE(described);
    CHECK(described->plugin.takes_notes);
    CHECK_FALSE(described->plugin.controls.empty());
    REQUIRE_FALSE(described->plugin.presets.empty());

    const auto preset = plugins.read_preset({.uri = piano, .preset = described->plugin.presets[0].uri});
    REQUIRE(preset);
    CHECK_FALSE(preset->ports.empty());
    const auto unknown = plugins.read_preset({.uri = piano, .preset = "urn:no-such-preset"});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == "plugin.presetNotFound");
}

TEST_CASE("an unknown plugin is refused with the closest name")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    const auto unknown = Client(controller.peer).describe({.uri = ambience + "e"});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == "plugin.notFound");
    CHECK(unknown.error().hint.find(ambience) != std::string::npos);
}

TEST_CASE("the state of an instance in the plan can be read, and of no other")
{
    const EngineProcess process;
    TestController controller(process);
    REQUIRE(controller.meet());
    Plan plan = tone_plan("/nowhere", 48000);
    PluginOp op;
    op.key = "node-1";
    op.uri = ambience;
    op.ports.push_back({.symbol = "size", .value = 0.75, .curve = std::nullopt});
    plan.strips[0].ops.push_back({op});
    REQUIRE(signal_api::graph::Client(controller.peer).apply({.plan = plan}));
    Client plugins(controller.peer);
    const auto state = plugins.save_state({.key = "node-1"});
    REQUIRE(state);
    CHECK(state->state.find(ambience) != std::string::npos);
    CHECK(plugins.save_state({.key = "node-2"}).error().code == "plugin.noInstance");
}
