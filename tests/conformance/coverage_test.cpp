#include "conformance/runner/coverage/gate.hpp"
#include "conformance/runner/coverage/wire_coverage.hpp"
#include "conformance/runner/report/coverage_text.hpp"

#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>

using namespace chorus::conform;
using Catch::Matchers::Contains;

namespace {

Ir door()
{
    return Ir::from(boost::json::parse(R"({"irVersion":1,"language":1,"spans":{},"specs":{"pulse/door":{
        "kind":"domain","name":"door","owner":"pulse","version":"1.0.0","shapeHash":"0","events":[{"name":"blew","to":["aura"],"delivery":"reliable","maxPerSecond":0,
            "priority":"normal","payload":[]}],
        "types":[{"kind":"enum","name":"Side","values":[{"name":"left"},{"name":"right"}]},
                 {"kind":"struct","name":"Gap","fields":[
                    {"name":"from","optional":false,"type":{"kind":"scalar","scalar":"f64"}},
                    {"name":"to","optional":false,"type":{"kind":"scalar","scalar":"f64"}}],
                  "rules":[{"id":"order","comparison":"<=","left":{"path":["from"]},"right":{"path":["to"]}}]}],
        "errors":[{"code":"door.locked","name":"locked","details":[]}],
        "states":{"initial":"shut","final":[],"values":[{"name":"shut"},{"name":"open"}],
            "refusals":{"open":"door.isOpen"},
            "observed":{"command":"look","at":"/state","errors":{},"values":{"open":"wide","shut":"shut"}},
            "transitions":[{"on":"open","from":["shut"],"to":"open"},{"on":"shut","from":[],"to":"shut"},
                {"on":"blew","from":["shut"],"to":"open"}]},
        "commands":[
            {"name":"open","from":["aura"],"allowed":["shut"],"errors":[{"code":"door.locked"}],"timeoutMs":1000,"priority":"normal",
             "answer":"event","examples":[],"reply":[],"input":[
                {"name":"width","optional":true,"type":{"kind":"scalar","scalar":"f64"},"limits":{"min":1,"max":9}},
                {"name":"side","optional":true,"type":{"kind":"named","spec":"pulse/door","name":"Side"}},
                {"name":"gaps","optional":true,"type":{"kind":"list","item":
                    {"kind":"named","spec":"pulse/door","name":"Gap"}},"limits":{"minItems":1,"maxItems":2}}]},
            {"name":"shut","from":["aura"],"errors":[],"timeoutMs":1000,"priority":"normal","answer":"event",
             "examples":[],"reply":[],"input":[]},
            {"name":"look","from":["aura"],"errors":[],"timeoutMs":1000,"priority":"normal","answer":"event",
             "examples":[],"input":[],"reply":[
                {"name":"state","optional":false,"type":{"kind":"scalar","scalar":"string"}}]}]}}})"));
}

/// A client and a process, both made up.
class Wire {
public:
    Wire() : watcher_(ir_, "pulse", "aura", coverage) { watcher_.started(); }

    void call(const std::string& name, const std::string& input, const std::string& error = {},
              const std::string& reply = "{}")
    {
        Envelope command;
        command.id = std::to_string(++last_);
        command.origin = "aura";
        command.target = "pulse";
        command.domain = "door";
        command.kind = "command";
        command.name = name;
        command.priority = "normal";
        command.payload = boost::json::parse(input).as_object();
        watcher_.sent("a", write_envelope(command));
        Envelope answer = command;
        answer.kind = error.empty() ? "event" : "error";
        answer.cid = command.id;
        answer.payload = error.empty() ? boost::json::parse(reply).as_object() : boost::json::object();
        if (!error.empty()) answer.error = WireError{error, "No.", "", {}};
        watcher_.came("a", answer);
    }

    void tell(const std::string& name)
    {
        Envelope event;
        event.id = "p" + std::to_string(++last_);
        event.domain = "door";
        event.kind = "event";
        event.name = name;
        watcher_.came("a", event);
    }

    bool reached(Aspect aspect, const std::string& name) const
    {
        const auto& items = coverage.items(aspect, "pulse/door");
        REQUIRE(items.contains(name));
        return items.at(name).reached;
    }

private:
    Ir ir_ = door();

public:
    Coverage coverage;

private:
    WireCoverage watcher_;
    int last_ = 0;
};

} // namespace

TEST_CASE("a bound counts when a good value stands at it, and apart from that when a bad one breaks it")
{
    Wire wire;
    wire.call("open", R"({"width":5})");
    CHECK(wire.reached(Aspect::constraints, "open.command.width type kept"));
    CHECK_FALSE(wire.reached(Aspect::constraints, "open.command.width max at its bound"));
    wire.call("open", R"({"width":9})");
    CHECK(wire.reached(Aspect::constraints, "open.command.width max at its bound"));
    CHECK_FALSE(wire.reached(Aspect::constraints, "open.command.width max broken"));
    wire.call("open", R"({"width":10})", "wire.badPayload");
    CHECK(wire.reached(Aspect::constraints, "open.command.width max broken"));
    CHECK(wire.coverage.count(Aspect::constraints, "pulse/door").reached == 4);
}

TEST_CASE("constraints within lists and relations between fields count at the type they belong to")
{
    Wire wire;
    wire.call("open", R"({"gaps":[{"from":1,"to":2},{"from":3,"to":3}]})");
    CHECK(wire.reached(Aspect::constraints, "open.command.gaps maxItems at its bound"));
    CHECK(wire.reached(Aspect::constraints, "Gap order at its bound"));
    wire.call("open", R"({"gaps":[{"from":1,"to":2},{"from":3,"to":1}]})", "wire.badPayload");
    CHECK(wire.reached(Aspect::constraints, "Gap order broken"));
    wire.call("open", R"({"gaps":[{"from":1}]})", "wire.badPayload");
    CHECK(wire.reached(Aspect::constraints, "Gap.to required broken"));
    wire.call("open", R"({"gaps":[7]})", "wire.badPayload");
    CHECK(wire.reached(Aspect::constraints, "open.command.gaps[] type broken"));
    wire.call("open", R"({"gaps":[{"from":1,"to":1,"more":1}]})", "wire.badPayload");
    CHECK(wire.reached(Aspect::constraints, "Gap unknownField broken"));
}

TEST_CASE("a command that is refused at the door reaches nothing of its payload")
{
    Wire wire;
    wire.call("open", R"({"width":9})", "rpc.helloFirst");
    CHECK(wire.coverage.count(Aspect::constraints).reached == 0);
    CHECK(wire.coverage.count(Aspect::fields).reached == 0);
}

TEST_CASE("optional fields count present and absent, and enumerations by value")
{
    Wire wire;
    wire.call("open", R"({"side":"left"})");
    CHECK(wire.reached(Aspect::fields, "sent open.command.side present"));
    CHECK_FALSE(wire.reached(Aspect::fields, "sent open.command.side absent"));
    CHECK(wire.reached(Aspect::fields, "sent open.command.width absent"));
    CHECK(wire.reached(Aspect::values, "sent Side left"));
    CHECK_FALSE(wire.reached(Aspect::values, "sent Side right"));
}

TEST_CASE("errors and outcomes count by command")
{
    Wire wire;
    wire.call("open", "{}", "door.locked");
    CHECK(wire.reached(Aspect::errors, "open door.locked"));
    CHECK(wire.reached(Aspect::operations, "open refused with an error of its spec"));
    CHECK_FALSE(wire.reached(Aspect::operations, "open answered"));
    wire.call("open", "{}");
    CHECK(wire.reached(Aspect::operations, "open answered"));
}

TEST_CASE("a transition counts when its command is taken in the state it leads out of")
{
    Wire wire;
    wire.call("open", "{}", "door.locked");
    CHECK(wire.coverage.count(Aspect::transitions).reached == 0);
    wire.call("open", "{}");
    CHECK(wire.reached(Aspect::transitions, "shut on open to open"));
    wire.call("look", "{}", {}, R"({"state":"wide"})");
    wire.call("shut", "{}");
    CHECK(wire.reached(Aspect::transitions, "open on shut to shut"));
    CHECK_FALSE(wire.reached(Aspect::transitions, "shut on shut to shut"));
    wire.call("look", "{}", {}, R"({"state":"shut"})");
    wire.call("shut", "{}");
    CHECK(wire.reached(Aspect::transitions, "shut on shut to shut"));
    CHECK(wire.coverage.count(Aspect::states).percent() == 100.0);
}

TEST_CASE("a transition that happens by itself counts when the state is seen that it leads to")
{
    Wire wire;
    wire.tell("blew");
    CHECK_FALSE(wire.reached(Aspect::transitions, "shut on blew to open"));
    SECTION("because the process shows it")
    {
        wire.call("look", "{}", {}, R"({"state":"wide"})");
        CHECK(wire.reached(Aspect::transitions, "shut on blew to open"));
    }
    SECTION("because a command is refused as it is there alone")
    {
        wire.call("open", "{}", "door.isOpen");
        CHECK(wire.reached(Aspect::transitions, "shut on blew to open"));
    }
    SECTION("but not when it is another state, or a command was in between that may have led there")
    {
        wire.call("look", "{}", {}, R"({"state":"shut"})");
        wire.tell("blew");
        wire.call("shut", "{}");
        wire.call("open", "{}", "door.isOpen");
        CHECK_FALSE(wire.reached(Aspect::transitions, "shut on blew to open"));
    }
}

TEST_CASE("a run that reaches too little is refused, unless a reason is given")
{
    Wire wire;
    wire.call("open", "{}");
    const Gate gate("transitions=100,states=40");
    REQUIRE(gate.complaints(wire.coverage).size() == 1);
    CHECK_THAT(gate.complaints(wire.coverage).front(), Contains("25.00 % of transitions"));
    wire.coverage.excuse("transitions pulse/door * on shut to shut", "It is locked from outside.");
    wire.coverage.excuse("transitions pulse/door * on blew to open", "There is no wind.");
    CHECK(gate.complaints(wire.coverage).empty());
    CHECK_THAT(missing(wire.coverage), Contains("open on shut to shut  (It is locked from outside.)"));
    CHECK_THAT(summary(wire.coverage), Contains("transitions 100 %"));
}

TEST_CASE("an excuse for what is reached is an error")
{
    Wire wire;
    wire.coverage.excuse("transitions pulse/door shut on open *", "Nobody opens it.");
    wire.call("open", "{}");
    CHECK_THAT(Gate("transitions=0").complaints(wire.coverage).front(), Contains("Remove it from the list"));
}

TEST_CASE("a gate that asks for what there is not is refused")
{
    CHECK_THROWS_AS(Gate("constrains=100"), GateError);
    CHECK_THROWS_AS(Gate("constraints"), GateError);
    CHECK_THROWS_AS(Gate("constraints=much"), GateError);
    CHECK_THROWS_AS(Gate("constraints=101"), GateError);
}
