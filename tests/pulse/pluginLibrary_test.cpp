#include "generated/pulse/pluginLibrary.hpp"

#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::plugin_library;

TEST_CASE("plugins are found by role and by parts of their names, without a project")
{
    PulseFixture pulse;
    const auto scanned = pulse.ask<api::Scan>();
    REQUIRE(scanned);
    CHECK(scanned->found == 3);
    CHECK(scanned->usable == 2);
    CHECK(pulse.ask<api::List>()->plugins.front().name == "Odd");
    const auto instruments = pulse.ask<api::List>({.role = PluginRole::instrument});
    REQUIRE(instruments->plugins.size() == 1);
    CHECK(instruments->plugins[0].uri == piano_uri);
    CHECK(pulse.ask<api::List>({.search = "REV"})->plugins.size() == 1);
}

TEST_CASE("a plugin is described with its parameters, and an unknown one refused with the closest")
{
    PulseFixture pulse;
    CHECK(pulse.ask<api::Describe>({.uri = reverb_uri})->plugin.controls.size() == 3);
    CHECK(pulse.refusal<api::Describe>({.uri = "http://example.org/none"}) == "node.unknownPlugin");
}

TEST_CASE("without an engine there are only the plugins that were found before")
{
    PulseFixture pulse;
    pulse.engine.down = true;
    CHECK(pulse.refusal<api::List>() == "session.engineDown");
    pulse.engine.down = false;
    REQUIRE(pulse.ask<api::List>());
    pulse.engine.down = true;
    CHECK(pulse.ask<api::List>()->plugins.size() == 3);
}
