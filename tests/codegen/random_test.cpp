#include "codegen/vectors/random.hpp"
#include "codegen/vectors/vectors.hpp"
#include "tests/codegen/support/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace chorus;
using namespace chorus::codegen;

namespace {

/// Spoils values without knowing what they are for; some stay good.
class Spoiler {
public:
    explicit Spoiler(std::uint64_t seed) : random_(seed) {}

    /// Changes some place of `value` into something else.
    void spoil(Json& value)
    {
        if (Json::Object* fields = std::get_if<Json::Object>(&value.value);
            fields && !fields->empty() && below(4) != 0) {
            const std::size_t place = below(fields->size());
            if (below(6) == 0) {
                fields->erase(fields->begin() + static_cast<std::ptrdiff_t>(place));
            } else {
                spoil((*fields)[place].second);
            }
        } else if (Json::List* items = std::get_if<Json::List>(&value.value);
                   items && !items->empty() && below(4) != 0) {
            spoil((*items)[below(items->size())]);
        } else {
            value = anything();
        }
    }

private:
    std::size_t below(std::size_t count) { return random_.below(count); }

    Json anything()
    {
        switch (below(9)) {
        case 0:
            return {};
        case 1:
            return true;
        case 2:
            return std::int64_t{-1};
        case 3:
            return 0.5;
        case 4:
            return "x";
        case 5:
            return "";
        case 6:
            return Json::List{};
        case 7:
            return static_cast<std::int64_t>(1) << below(62);
        default:
            return Json::Object{};
        }
    }

    Random random_;
};

struct Case {
    const wire::Message* message;
    MessageSpec spec;
    Json value;
    std::uint64_t seed;
};

/// A good value of some message.
Case random_case()
{
    static const std::vector<codegen::Message> messages = messages_of(project_model());
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    // The first round of a seed has good values only.
    Vector vector = make_vector(messages, seed, *rc::gen::inRange<std::uint64_t>(0, messages.size()));
    const wire::Message* code = find_message(vector.message->spec->stem, vector.message->name);
    return {code, find_message_spec(project_model(), code->spec, code->name), std::move(vector.value), seed};
}

std::string named(const Case& chosen)
{
    return std::string(chosen.message->spec) + " " + std::string(chosen.message->name) + " " +
           to_compact_text(chosen.value);
}

} // namespace

TEST_CASE("whatever the specs allow is read, checked and written without loss")
{
    CHECK(rc::check([] {
        const Case chosen = random_case();
        const auto once = chosen.message->recode(to_compact_text(chosen.value));
        if (!once) RC_FAIL(named(chosen) + ": " + once.error().message);
        const auto twice = chosen.message->recode(*once);
        if (!twice || *twice != *once) RC_FAIL(named(chosen) + ": " + *once);
        // Each field that was given has come back with the same value.
        const Json back = parse_json(*once);
        if (const Json::Object* fields = chosen.value.object())
            for (const auto& [name, field] : *fields)
                if (back.find(name) == nullptr) RC_FAIL(named(chosen) + ": lost " + name);
    }));
}

TEST_CASE("generated code and the specs agree about values that were spoilt")
{
    CHECK(rc::check([] {
        Case chosen = random_case();
        Spoiler(chosen.seed + 1).spoil(chosen.value);
        const auto breach = codegen::find_breach(chosen.value, chosen.spec);
        const auto result = chosen.message->recode(to_compact_text(chosen.value));
        if (result.has_value() == breach.has_value())
            RC_FAIL(named(chosen) + ": " + (breach ? breach->pointer + " " + breach->rule : result.error().message));
    }));
}

TEST_CASE("bytes that were changed by chance are never read past their end")
{
    CHECK(rc::check([] {
        const Case chosen = random_case();
        std::string text = to_compact_text(chosen.value);
        for (int changes = *rc::gen::inRange(1, 4); changes > 0; --changes)
            text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        const std::vector<char> exact(text.begin(), text.end());
        if (const auto result = chosen.message->recode({exact.data(), exact.size()}))
            RC_ASSERT(chosen.message->recode(*result).has_value());
    }));
}
