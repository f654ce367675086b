#include "codegen/lint/lint.hpp"

#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>

using namespace chorus::codegen;

namespace {

std::unique_ptr<CheckedSpecs> lint_body(const std::string& body)
{
    auto specs = check_body(body);
    REQUIRE(specs->diagnostics.empty());
    lint(specs->model, specs->diagnostics);
    return specs;
}

std::string event_named(const std::string& name)
{
    return "events:\n  " + name + ": {doc: It is so., to: [aura]}\n";
}

} // namespace

TEST_CASE("names of the past are found and those that only look like it are not")
{
    for (const std::string name :
         {"created", "trackMoved", "stopped", "played", "found", "clipSent", "settingsChanged"}) {
        INFO(name);
        CHECK(lint_body(event_named(name))->has(Rule::past_tense_name));
    }
    for (const std::string name : {"create", "feed", "speed", "seedNeed", "setEnabled", "state", "succeed", "red"}) {
        INFO(name);
        CHECK(lint_body(event_named(name))->diagnostics.empty());
    }
}

TEST_CASE("a name of the past is answered with that of the present")
{
    const auto hint = [](const std::string& name) { return lint_body(event_named(name))->text(); };
    CHECK(hint("trackCreated").find("Say `trackCreate`.") != std::string::npos);
    CHECK(hint("stopped").find("Say `stop`.") != std::string::npos);
    CHECK(hint("moved").find("Say `move`.") != std::string::npos);
    CHECK(hint("played").find("Say `play`.") != std::string::npos);
    CHECK(hint("clipSent").find("Say `clipSend`.") != std::string::npos);
}

TEST_CASE("the unit of the type is as good as that of the field")
{
    CHECK(lint_body("types:\n  Gain: {scalar: f64, unit: dB, doc: A gain.}\n"
                    "events:\n  state: {doc: It is loud., to: [aura], payload: {gainDb: Gain}}\n")
              ->diagnostics.empty());
}

TEST_CASE("a name that measures asks for a unit, one that counts does not")
{
    const auto field = [](const std::string& name) {
        return lint_body("events:\n  state: {doc: It is so., to: [aura], payload: {" + name + ": u32}}\n")
            ->has(Rule::missing_unit);
    };
    CHECK(field("sampleRate"));
    CHECK(field("fadeMs"));
    CHECK(field("lengthBeats"));
    CHECK_FALSE(field("beats"));
    CHECK_FALSE(field("rate"));
    CHECK_FALSE(field("items"));
}

TEST_CASE("bounds are asked for in stable domains only")
{
    const std::string body = "events:\n  state: {doc: It has a name., to: [aura], "
                             "payload: {name: {type: string, doc: The name.}, all: {type: list<i32>, doc: All.}}}\n";
    CHECK(lint_body(body)->diagnostics.empty());
    const auto specs = check_sample("chorus: 1\ndomain: sample\nowner: pulse\nversion: 1.0.0\nstability: stable\n"
                                    "doc: A domain.\n" +
                                    body);
    lint(specs->model, specs->diagnostics);
    CHECK(specs->has(Rule::unbounded_text));
    CHECK(specs->has(Rule::unbounded_list));
    CHECK(specs->has(Rule::unbounded_number));
}

TEST_CASE("an allowance holds for its node alone")
{
    const std::string why = ", allow: [{rule: CH2101, why: It was named long ago., until: 2.0.0}]}\n";
    const auto specs =
        lint_body("events:\n  moved: {doc: It moves., to: [aura]" + why + "  opened: {doc: It opens., to: [aura]}\n");
    CHECK(specs->diagnostics.sorted().size() == 1);
    CHECK(specs->text().find("`opened` is of the past") != std::string::npos);
}

TEST_CASE("an allowance of a field is found, and one for another rule does not help")
{
    const auto field = [](const std::string& rule) {
        return lint_body("events:\n  state: {doc: It moves., to: [aura], payload: {ticks: {type: u32, allow: [{rule: " +
                         rule + ", why: Later., until: 2.0.0}]}}}\n");
    };
    CHECK(field("CH2121")->diagnostics.empty());
    const auto other = field("CH2151");
    CHECK(other->has(Rule::missing_unit));
    CHECK(other->has(Rule::unused_allow));
}

TEST_CASE("an allowance names a rule of style and a version")
{
    const auto check_allow = [](const std::string& allow) {
        return check_body("events:\n  moved: {doc: It moves., to: [aura], allow: [" + allow + "]}\n");
    };
    CHECK(check_allow("{rule: CH0301, why: Later., until: 2.0.0}")->has(Rule::bad_value));
    CHECK(check_allow("{rule: CH2101, why: Later., until: soon}")->has(Rule::bad_value));
    CHECK(check_allow("{rule: CH2101, until: 2.0.0}")->has(Rule::missing_keyword));
    CHECK(check_allow("{rule: CH2101, why: Later., until: 2.0.0}")->diagnostics.empty());
}
