#include "codegen/model/json_reader.hpp"
#include "generated/mutation.hpp"
#include "generated/pulse/crate.server.hpp"

#include "codegen/runtime/wire/codec.hpp"

#include <fstream>
#include <map>
#include <string>

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::pulse_api::crate;

namespace {

/// Numbers of the faults by `place: fault`.
std::map<std::string, int> faults()
{
    std::ifstream list(CRATE_MUTANTS);
    std::map<std::string, int> numbers;
    for (std::string line; std::getline(list, line);) {
        const auto mutant = codegen::read_json(line);
        REQUIRE(mutant);
        numbers[*mutant->find("place")->text() + ": " + *mutant->find("fault")->text()] =
            static_cast<int>(*mutant->find("number")->number());
    }
    return numbers;
}

bool accepts(std::string_view json)
{
    return wire::decode<Fill::Command>(json).has_value();
}

/// A message, whether the spec accepts it, and the one fault that makes the program differ.
struct Case {
    std::string_view json;
    bool good;
    std::string_view fault;
};

} // namespace

TEST_CASE("each fault changes what the program accepts in one way, and no other fault does")
{
    const std::map<std::string, int> numbers = faults();
    constexpr Case cases[] = {
        {R"({"count":1})", false, "Fill::Command.count: min dropped"},
        {R"({"count":2})", true, "Fill::Command.count: min off by one"},
        {R"({"count":10})", false, "Fill::Command.count: max dropped"},
        {R"({"count":9})", true, "Fill::Command.count: max off by one"},
        {R"({})", false, "Fill::Command.count: required field not demanded"},
        {R"({"count":3,"weight":-1})", false, "Fill::Command.weight: min dropped"},
        {R"({"count":3,"weight":2})", false, "Fill::Command.weight: max dropped"},
        {R"({"count":3,"label":"a"})", false, "Fill::Command.label: minLength dropped"},
        {R"({"count":3,"label":"ab"})", true, "Fill::Command.label: minLength off by one"},
        {R"({"count":3,"label":"abcde"})", false, "Fill::Command.label: maxLength dropped"},
        {R"({"count":3,"label":"abcd"})", true, "Fill::Command.label: maxLength off by one"},
        {R"({"count":3,"label":"ABC"})", false, "Fill::Command.label: pattern dropped"},
        {R"({"count":3,"items":[]})", false, "Fill::Command.items: minItems dropped"},
        {R"({"count":3,"items":[1]})", true, "Fill::Command.items: minItems off by one"},
        {R"({"count":3,"items":[1,2,3,4]})", false, "Fill::Command.items: maxItems dropped"},
        {R"({"count":3,"items":[1,2,3]})", true, "Fill::Command.items: maxItems off by one"},
        {R"({"count":3,"weight":0,"label":"abc","items":[1,2]})", true, "Fill::Command.size: optional field demanded"},
    };
    for (const Case& one : cases) {
        CAPTURE(one.json, one.fault);
        mutation::fault() = 0;
        CHECK(accepts(one.json) == one.good);
        REQUIRE(numbers.contains(std::string(one.fault)));
        mutation::fault() = numbers.at(std::string(one.fault));
        CHECK(accepts(one.json) != one.good);
        // Fields that are absent may be demanded by a fault of their own.
        for (const auto& [fault, number] : numbers) {
            if (fault == one.fault || fault.ends_with("optional field demanded")) continue;
            mutation::fault() = number;
            CAPTURE(fault);
            CHECK(accepts(one.json) == one.good);
        }
    }
    mutation::fault() = 0;
}

TEST_CASE("names of values and dispatch have their faults too: senders, kinds of replies, states and rates")
{
    const std::map<std::string, int> numbers = faults();
    for (const std::string fault :
         {"Size.large: misnamed", "commands.fill: sender not checked", "commands.fill: reply of the wrong kind",
          "commands.fill: guard wrong in state open", "commands.fill: guard wrong in state shut",
          "events.state: nothing coalesced", "events.state: rate not limited"})
        CHECK(numbers.contains(fault));
}
