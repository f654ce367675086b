#include "tests/codegen/support/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <map>
#include <set>

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::codegen;

namespace {

const std::string& detail(const wire::Error& error, std::string_view name)
{
    for (const wire::Detail& item : error.details)
        if (item.name == name) return std::get<std::string>(item.value);
    static const std::string nothing;
    return nothing;
}

/// Objects with their fields turned around, at every depth.
Json turned_around(const Json& json)
{
    if (const Json::Object* fields = json.object()) {
        Json::Object turned;
        for (auto field = fields->rbegin(); field != fields->rend(); ++field)
            turned.emplace_back(field->first, turned_around(field->second));
        return turned;
    }
    if (const Json::List* items = json.list()) {
        Json::List turned;
        for (const Json& item : *items)
            turned.push_back(turned_around(item));
        return turned;
    }
    return json;
}

} // namespace

TEST_CASE("every type and message has a good sample and one that is refused")
{
    std::map<std::string, std::pair<int, int>> counts;
    for (const Sample& sample : all_samples()) {
        auto& [good, bad] = counts[sample.spec + " " + sample.message];
        ++(sample.good() ? good : bad);
    }
    for (const wire::Message* message : all_messages()) {
        INFO(message->spec << " " << message->name);
        const auto [good, bad] = counts[std::string(message->spec) + " " + std::string(message->name)];
        CHECK(good > 0);
        CHECK(bad > 0);
    }
}

TEST_CASE("the specs judge every sample as it says")
{
    for (const Sample& sample : all_samples()) {
        INFO(sample.spec << " " << sample.message << " " << to_compact_text(sample.value));
        const auto breach =
            codegen::find_breach(sample.value, find_message_spec(project_model(), sample.spec, sample.message));
        CHECK(breach.value_or(Breach{}) == sample.breach);
    }
}

TEST_CASE("generated code judges every sample as it says, at the right place")
{
    for (const Sample& sample : all_samples()) {
        const std::string text = to_compact_text(sample.value);
        INFO(sample.spec << " " << sample.message << " " << text);
        const wire::Message* message = find_message(sample.spec, sample.message);
        REQUIRE(message != nullptr);
        const auto result = message->recode(text);
        REQUIRE(result.has_value() == sample.good());
        if (sample.good()) continue;
        CHECK(result.error().code == "wire.badPayload");
        CHECK(detail(result.error(), "pointer") == sample.breach.pointer);
        CHECK(detail(result.error(), "rule") == sample.breach.rule);
    }
}

TEST_CASE("good samples come back as they were sent")
{
    for (const Sample& sample : all_samples()) {
        if (!sample.good()) continue;
        const wire::Message* message = find_message(sample.spec, sample.message);
        const std::string once = message->recode(to_compact_text(sample.value)).value();
        INFO(sample.spec << " " << sample.message << " " << once);
        CHECK(message->recode(once).value() == once);
        // Fields that were left out may come back with their default, nothing else changes.
        const Json back = parse_json(once);
        if (const Json::Object* fields = sample.value.object())
            for (const auto& [name, field] : *fields)
                CHECK(back.find(name) != nullptr);
    }
}

TEST_CASE("the order of fields and white space mean nothing")
{
    for (const Sample& sample : all_samples()) {
        if (!sample.good()) continue;
        const wire::Message* message = find_message(sample.spec, sample.message);
        const std::string straight = message->recode(to_compact_text(sample.value)).value();
        INFO(sample.spec << " " << sample.message << " " << straight);
        CHECK(message->recode(to_compact_text(turned_around(sample.value))).value() == straight);
        CHECK(message->recode(to_pretty_text(sample.value)).value() == straight);
        CHECK(message->recode(to_pretty_text(turned_around(sample.value))).value() == straight);
    }
}

TEST_CASE("no beginning of a message is a message")
{
    std::set<std::string> seen;
    for (const Sample& sample : all_samples()) {
        // One of each kind is enough, and the longest would take long.
        const std::string text = to_compact_text(sample.value);
        if (!sample.good() || text.size() > 2000 || !sample.value.object()) continue;
        if (!seen.insert(sample.spec + sample.message).second) continue;
        const wire::Message* message = find_message(sample.spec, sample.message);
        for (std::size_t size = 0; size < text.size(); ++size) {
            // A copy of the exact size, so that reading past its end is noticed.
            const std::vector<char> beginning(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
            const auto result = message->recode({beginning.data(), beginning.size()});
            if (result.has_value()) FAIL(text << " cut at " << size);
            // The beginning of a number is a number, and may be too small.
            const bool in_number = size > 0 && text[size - 1] >= '0' && text[size - 1] <= '9';
            if (result.error().code != "wire.badSyntax" && !in_number) FAIL(text << " cut at " << size);
        }
    }
    CHECK(seen.size() > 100);
}

TEST_CASE("every key that occurs twice is refused")
{
    for (const Sample& sample : all_samples()) {
        const Json::Object* fields = sample.value.object();
        if (!sample.good() || fields == nullptr || fields->empty()) continue;
        for (const auto& [name, field] : *fields) {
            Json::Object doubled = *fields;
            doubled.emplace_back(name, field);
            const wire::Message* message = find_message(sample.spec, sample.message);
            const auto result = message->recode(to_compact_text(Json(doubled)));
            INFO(sample.spec << " " << sample.message << " " << name);
            REQUIRE_FALSE(result.has_value());
            CHECK(detail(result.error(), "rule") == "duplicateKey");
            CHECK(detail(result.error(), "pointer") == "/" + name);
        }
    }
}
