#include "conformance/runner/ir/machine.hpp"
#include "conformance/runner/trace/states.hpp"

#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>

using namespace chorus::conform;

namespace {

/// A command of the IR; `more` are keys such as `"allowed":["open"],`.
std::string command(const std::string& name, const std::string& more = {})
{
    return "{" + more + R"("name":")" + name + R"(","from":["aura"],"input":[],"reply":[],"answer":"event",)" +
           R"("errors":[],"timeoutMs":1000,"priority":"normal","examples":[]})";
}

std::string spec(const std::string& name, const std::string& commands, const std::string& more)
{
    return R"("pulse/)" + name + R"(":{"name":")" + name + R"(","owner":"pulse","version":"1.0.0","shapeHash":"0",)" +
           more + R"("types":[],"events":[],"errors":[],"commands":[)" + commands + "]}";
}

/// A door that is shut, ajar or locked, and a cat that needs it not to be shut.
Ir door()
{
    const std::string states = R"("states":{"initial":"shut","final":[],
        "refusals":{"shut":"door.isShut","locked":"door.isLocked","ajar":"door.isOpen"},
        "values":[{"name":"shut","doc":""},{"name":"ajar","doc":""},{"name":"locked","doc":""}],
        "transitions":[{"on":"open","from":["shut"],"to":"ajar","sends":["state"],"input":{"wide":true}},
                       {"on":"shut","from":["ajar"],"to":"shut"},
                       {"on":"lock","from":["shut"],"to":"locked"},
                       {"on":"breakIn","from":[],"to":"ajar"},
                       {"on":"wind","from":["ajar"],"to":"shut"}]},)";
    const std::string commands = command("open", R"("allowed":["shut"],)") + "," +
                                 command("shut", R"("allowed":["ajar"],)") + "," + command("lock") + "," +
                                 command("breakIn");
    const std::string needs = R"("requires":[{"spec":"pulse/door","state":"ajar"}],)";
    return Ir::from(
        boost::json::parse(R"({"irVersion":1,"specs":{)" + spec("door", commands, states) + "," +
                           spec("cat", command("leave") + "," + command("sleep", R"("requires":[],)"), needs) + "}}"));
}

std::vector<std::string> names(const std::optional<std::vector<const Transition*>>& way)
{
    std::vector<std::string> found;
    for (const Transition* step : way.value())
        found.push_back(step->on);
    return found;
}

Operation operation(const Ir& ir, const std::string& name)
{
    return ir.operation("pulse", "door." + name).value();
}

} // namespace

TEST_CASE("a walk takes the shortest way, and goes where no command leads only by breaking in")
{
    const Ir ir = door();
    const Machine machine = machine_of(*ir.find("pulse/door")).value();
    CHECK(names(machine.way("ajar", {"ajar"})).empty());
    CHECK(names(machine.way("ajar", {"locked"})) == std::vector<std::string>{"shut", "lock"});
    CHECK(names(machine.way("locked", {"shut"})) == std::vector<std::string>{"breakIn", "shut"});
    CHECK(names(machine.way("locked", {"shut", "ajar"})) == std::vector<std::string>{"breakIn"});
}

TEST_CASE("what only happens by itself is no way for a walk")
{
    const Ir ir = door();
    Machine machine = machine_of(*ir.find("pulse/door")).value();
    std::erase_if(machine.transitions, [](const Transition& each) { return each.on == "shut"; });
    CHECK_FALSE(machine.way("ajar", {"shut"}).has_value());
}

TEST_CASE("a transition from any state leaves each of them, and events and input stand at theirs")
{
    const Ir ir = door();
    const Machine machine = machine_of(*ir.find("pulse/door")).value();
    for (const std::string& state : machine.states)
        CHECK(machine.steps(state, "breakIn").size() == 1);
    const Transition& open = *machine.steps("shut", "open").front();
    CHECK(open.sends == std::vector<std::string>{"state"});
    CHECK(open.input->at("wide").as_bool());
    CHECK(machine.steps("ajar", "open").empty());
    CHECK(machine.refuses("ajar", "open"));
    CHECK_FALSE(machine.refuses("ajar", "lock"));
}

TEST_CASE("a command needs what its domain needs unless it says otherwise")
{
    const Ir ir = door();
    const Spec& cat = *ir.find("pulse/cat");
    REQUIRE(requirements_of(cat, "leave").size() == 1);
    CHECK(requirements_of(cat, "leave").front().state == "ajar");
    CHECK(requirements_of(cat, "sleep").empty());
    CHECK_FALSE(machine_of(cat).has_value());
}

TEST_CASE("a recording in which a shut door is shut again is found")
{
    const Ir ir = door();
    KnownStates states(ir, "pulse");
    CHECK(states.answered(operation(ir, "breakIn")).empty());
    CHECK(states.answered(operation(ir, "shut")).empty());
    CHECK_FALSE(states.answered(operation(ir, "shut")).empty());
}

TEST_CASE("an event that may tell of a change does not say that there was one")
{
    const Ir ir = door();
    KnownStates states(ir, "pulse");
    CHECK(states.answered(operation(ir, "breakIn")).empty());
    states.told(*ir.find("pulse/door"), "wind");
    CHECK(states.refused(operation(ir, "open"), "door.isOpen").empty());
    CHECK(states.answered(operation(ir, "shut")).empty());
}

TEST_CASE("a refusal tells in which state the domain is")
{
    const Ir ir = door();
    KnownStates states(ir, "pulse");
    CHECK(states.refused(operation(ir, "open"), "door.isLocked").empty());
    CHECK_FALSE(states.answered(operation(ir, "shut")).empty());
}
