#include "codegen/vectors/vectors.hpp"

#include "tests/codegen/support/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::codegen;

namespace {

constexpr std::uint64_t seed = 7;

const std::vector<codegen::Message>& all()
{
    static const std::vector<codegen::Message> messages = messages_of(project_model());
    return messages;
}

/// Calls `visit` with so many vectors of every message.
template <class Visit>
void for_each_vector(std::uint64_t rounds, Visit&& visit)
{
    for (std::uint64_t number = 0; number < rounds * all().size(); ++number)
        visit(make_vector(all(), seed, number));
}

std::optional<Breach> found_in(const Vector& vector)
{
    return vector.message->type != nullptr ? codegen::find_breach(vector.value, *vector.message->type)
                                           : codegen::find_breach(vector.value, *vector.message->fields);
}

} // namespace

TEST_CASE("the specs judge every vector as its label says")
{
    for_each_vector(20, [](const Vector& vector) {
        const Breach found = found_in(vector).value_or(Breach{"good", ""});
        if (found != vector.breach.value_or(Breach{"good", ""}))
            FAIL(to_line(vector) << " is " << found.pointer << " " << found.rule);
    });
}

TEST_CASE("generated code judges every vector as its label says, at the same place by the same rule")
{
    for_each_vector(20, [](const Vector& vector) {
        const wire::Message* code = find_message(vector.message->spec->stem, vector.message->name);
        REQUIRE(code != nullptr);
        const Result<std::string> result = code->recode(to_compact_text(vector.value));
        if (result.has_value() == vector.breach.has_value())
            FAIL(to_line(vector) << " is " << (result ? "good" : result.error().message));
        if (result.has_value()) return;
        const auto detail = [&](std::string_view name) {
            for (const wire::Detail& each : result.error().details)
                if (each.name == name) return std::get<std::string>(each.value);
            return std::string();
        };
        if (Breach{detail("pointer"), detail("rule")} != *vector.breach)
            FAIL(to_line(vector) << " is " << detail("pointer") << " " << detail("rule"));
    });
}

TEST_CASE("the same seed gives the same vectors, another one others")
{
    int same = 0;
    for (std::uint64_t number = 0; number < 1000; ++number) {
        const std::string line = to_line(make_vector(all(), seed, number));
        CHECK(line == to_line(make_vector(all(), seed, number)));
        if (line == to_line(make_vector(all(), seed + 1, number))) ++same;
    }
    CHECK(same < 300); // Messages without fields have few values.
}

TEST_CASE("every message gets good values and broken ones, and every kind of constraint is broken")
{
    std::map<const codegen::Message*, std::pair<int, int>> counts;
    std::set<std::string> rules;
    for_each_vector(40, [&](const Vector& vector) {
        auto& [good, bad] = counts[vector.message];
        ++(vector.breach ? bad : good);
        if (vector.breach) rules.insert(vector.breach->rule);
    });
    for (const codegen::Message& message : all()) {
        INFO(message.spec->stem << " " << message.name);
        CHECK(counts[&message].first >= 10);
        CHECK(counts[&message].second >= 10);
    }
    for (const char* rule : {"type", "min", "max", "minLength", "maxLength", "pattern", "id", "enum", "required",
                             "unknownField", "minItems", "maxItems", "time", "rangeOrder"}) {
        INFO(rule);
        CHECK(rules.contains(rule));
    }
}

TEST_CASE("any two fields that may be absent are met together, alone and not at all")
{
    using Pair = std::pair<std::string, std::string>;
    std::map<std::pair<const codegen::Message*, Pair>, std::set<int>> seen;
    for_each_vector(200, [&](const Vector& vector) {
        if (vector.message->fields == nullptr || vector.breach) return;
        const auto& fields = vector.message->fields->fields;
        for (std::size_t one = 0; one < fields.size(); ++one)
            for (std::size_t other = one + 1; other < fields.size(); ++other) {
                if (!fields[one].may_be_absent() || !fields[other].may_be_absent()) continue;
                const Pair names{fields[one].name.text, fields[other].name.text};
                const int has_one = vector.value.find(names.first) != nullptr ? 2 : 0;
                const int has_other = vector.value.find(names.second) != nullptr ? 1 : 0;
                seen[{vector.message, names}].insert(has_one + has_other);
            }
    });
    CHECK(seen.size() > 20);
    for (const auto& [pair, ways] : seen) {
        INFO(pair.first->name << " " << pair.second.first << " " << pair.second.second);
        CHECK(ways.size() == 4);
    }
}

TEST_CASE("both bounds of a number and every choice are met")
{
    const auto play = std::find_if(all().begin(), all().end(), [](const codegen::Message& message) {
        return message.spec->stem == "pulse/transport" && message.name == "play.command";
    });
    std::set<std::string> values;
    for (std::uint64_t number = 0; number < 400; ++number) {
        const Vector vector = make_vector({*play}, seed, number);
        if (const Json* from = vector.value.find("from")) values.insert(to_compact_text(*from));
    }
    for (const char* value : {"0", "1", "1125899906842623", "1125899906842624", "-1", "1125899906842625"}) {
        INFO(value);
        CHECK(values.contains(value));
    }
}
