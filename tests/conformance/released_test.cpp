#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/run/run.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace chorus::conform;

namespace {

const std::filesystem::path root = PROJECT_ROOT;

json::value todays_ir()
{
    std::ifstream in(root / "generated/chorus.ir.json");
    return json::parse(std::string{std::istreambuf_iterator<char>(in), {}});
}

json::object& command(json::value& ir, std::string_view stem, std::string_view name)
{
    for (json::value& item : ir.at("specs").at(stem).at("commands").as_array())
        if (item.at("name").as_string() == name) return item.as_object();
    throw std::out_of_range(std::string(name));
}

std::filesystem::path written(const Scratch& folder, const char* name, const json::value& value)
{
    const std::filesystem::path file = folder.path() / name;
    std::ofstream(file) << json::serialize(value);
    return file;
}

/// What today's Pulse is found to do wrong to clients of the release, in the cases of such names.
std::map<std::string, Outcome> judged(const json::value& release, const json::value& changes, const std::string& names)
{
    const Scratch folder;
    const Ir ir = Ir::load(root / "generated/chorus.ir.json");
    const Description testee = read_description(root / "conformance/testees/pulse.yaml");
    const auto released = std::make_shared<const Released>(
        Released::load(written(folder, "ir.json", release), written(folder, "changes.json", changes)));
    Loop loop;
    Judge judge(ir, root / "generated/schema");
    Access access;
    access.programs = PROGRAMS;
    Selection selection;
    selection.levels = {"L5"};
    selection.names = {names};
    Reporters nobody;
    Runner runner({loop, judge, testee, access}, nobody, [](const Case&) { return std::string(); });
    const Sources sources{ir, testee, root / "generated/samples", 1, released};
    std::map<std::string, Outcome> outcomes;
    for (const CaseResult& result : runner.run(select(all_cases(sources), selection, 1), selection).cases)
        if (result.outcome != Outcome::pass) outcomes[result.name] = result.outcome;
    return outcomes;
}

json::value approved(const std::string& subject, const std::string& place)
{
    return {{"changes",
             {{{"approved", true},
               {"spec", "pulse/timebase"},
               {"subject", subject},
               {"effects", {{{"spec", "pulse/timebase"}, {"place", place}}}}}}}};
}

const std::string examples = "L5/pulse/timebase/*/example-*";
const json::value no_changes = {{"changes", json::array()}};

} // namespace

TEST_CASE("clients of a release with the specs of today are served")
{
    CHECK(judged(todays_ir(), no_changes, "L5/pulse/timebase/*").empty());
}

TEST_CASE("a reply that has more than the release knew is a failure, unless that was decided on")
{
    json::value release = todays_ir();
    command(release, "pulse/timebase", "get")["reply"] = json::array();
    const std::string name = "L5/pulse/timebase/get/example-1@open";
    CHECK(judged(release, no_changes, examples) == std::map<std::string, Outcome>{{name, Outcome::fail}});
    CHECK(judged(release, approved("commands.get.reply.tempo", "timebase.get reply"), examples) ==
          std::map<std::string, Outcome>{{name, Outcome::expected_fail}});
    CHECK(judged(release, approved("types.Tempo", "timebase.get reply"), examples) ==
          std::map<std::string, Outcome>{{name, Outcome::expected_fail}});
    CHECK(judged(release, approved("commands.setTempo.reply.tempo", "timebase.setTempo reply"), examples) ==
          std::map<std::string, Outcome>{{name, Outcome::fail}});
}

TEST_CASE("a scenario that went otherwise in the release is a failure, unless its command was decided on")
{
    json::value release = todays_ir();
    json::array& scenarios = release.at("specs").at("pulse/timebase").at("scenarios").as_array();
    REQUIRE(!scenarios.empty());
    scenarios.resize(1);
    json::object& scenario = scenarios.front().as_object();
    const json::value step = {{"step", "send"},           {"as", "a"},
                              {"spec", "pulse/timebase"}, {"name", "get"},
                              {"input", json::object()},  {"error", "timebase.badUnit"}};
    scenario["given"] = json::array();
    scenario["steps"] = json::array{step};
    const std::string name = "L5/pulse/timebase/" + std::string(scenario.at("name").as_string());
    CHECK(judged(release, no_changes, name) == std::map<std::string, Outcome>{{name, Outcome::fail}});
    CHECK(judged(release, approved("commands.get.errors", "timebase.get reply"), name) ==
          std::map<std::string, Outcome>{{name, Outcome::expected_fail}});
}

TEST_CASE("a command that only the release had is a failure wherever it is sent")
{
    json::value release = todays_ir();
    command(release, "pulse/timebase", "get")["name"] = "tell";
    CHECK(judged(release, no_changes, examples) ==
          std::map<std::string, Outcome>{{"L5/pulse/timebase/tell/example-1@open", Outcome::fail},
                                         {"L5/pulse/timebase/tell/example-1@start", Outcome::fail}});
}

TEST_CASE("an error that the release did not declare is a failure")
{
    json::value release = todays_ir();
    command(release, "pulse/timebase", "get")["errors"] = json::array();
    CHECK(judged(release, no_changes, examples) ==
          std::map<std::string, Outcome>{{"L5/pulse/timebase/get/example-1@start", Outcome::fail}});
}
