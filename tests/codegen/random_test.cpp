#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"
#include "tests/codegen/support/messages.hpp"
#include "tests/codegen/support/specs.hpp"

#include <algorithm>
#include <random>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace chorus;
using namespace chorus::codegen;

namespace {

/// Makes values of the types of the specs, good ones, or spoilt in a place.
class RandomValues {
public:
    explicit RandomValues(std::uint64_t seed) : random_(seed) {}

    Json value(const MessageSpec& message) { return message.type ? of(*message.type) : of(*message.fields); }

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
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random_); }

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

    Json of(const Fields& fields)
    {
        Json value;
        // Rules relate what was chosen by chance, so choose again until they hold.
        for (int attempt = 0; attempt < 200; ++attempt) {
            Json::Object object;
            for (const Field& field : fields.fields)
                if (!field.may_be_absent() || below(2) == 0)
                    object.emplace_back(field.name.text, of(field.type, field.limits));
            std::shuffle(object.begin(), object.end(), random_);
            value = Json(std::move(object));
            if (!codegen::find_breach(value, fields)) return value;
        }
        return value;
    }

    Json of(const TypeDecl& type)
    {
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            return scalar(type.scalar, type.limits);
        case TypeDecl::Kind::id:
            return "id." + std::to_string(below(1000));
        case TypeDecl::Kind::enumeration:
            return type.values[below(type.values.size())].name.text;
        case TypeDecl::Kind::structure:
            return of(type.structure);
        case TypeDecl::Kind::tagged_union:
            return of_union(type);
        }
        return {};
    }

    Json of_union(const TypeDecl& type)
    {
        const UnionArm& arm = type.arms[below(type.arms.size())];
        Json value = of(*arm.type.decl);
        auto& fields = value.fields();
        fields.emplace(fields.begin() + static_cast<std::ptrdiff_t>(below(fields.size() + 1)), type.tag.text,
                       Json(arm.tag.text));
        return value;
    }

    Json of(const TypeUse& use, const Limits& limits)
    {
        if (use.nullable && below(3) == 0) return {};
        if (use.kind == TypeUse::Kind::list) {
            const std::uint64_t min = limits.min_items.value_or(0);
            Json::List items;
            for (std::uint64_t i = min + below(3); i > 0 && items.size() < limits.max_items.value_or(99); --i)
                items.push_back(of(use.element(), {}));
            return items;
        }
        if (use.kind == TypeUse::Kind::map) {
            Json::Object entries;
            for (std::size_t i = below(4); i > 0; --i)
                entries.emplace_back("entry " + std::to_string(i), of(use.element(), {}));
            return entries;
        }
        if (const std::optional<Scalar> held = scalar_of(use)) return scalar(*held, narrowed(use, limits));
        return of(*use.decl);
    }

    Json scalar(Scalar scalar, const Limits& limits)
    {
        if (scalar == Scalar::boolean) return below(2) == 0;
        if (scalar == Scalar::time) return "2024-02-29T23:59:60.5+01:00";
        if (scalar == Scalar::bytes) return "AAECAw==";
        if (scalar == Scalar::string) return text(limits);
        const auto [min, max] = codegen::range_of(scalar, limits);
        if (is_integer(scalar))
            return std::uniform_int_distribution<std::int64_t>(static_cast<std::int64_t>(min),
                                                               static_cast<std::int64_t>(max))(random_);
        const double number = std::uniform_real_distribution<double>(std::max(min, -1e6), std::min(max, 1e6))(random_);
        // What a float can hold, so that it comes back as it was.
        return scalar == Scalar::f32 ? static_cast<double>(static_cast<float>(number)) : number;
    }

    Json text(const Limits& limits)
    {
        const std::uint64_t length =
            std::min(limits.min_length.value_or(0) + below(12), limits.max_length.value_or(1000));
        if (!limits.pattern.empty()) return example_of(compile_pattern(limits.pattern).value(), length);
        static const std::vector<std::string> characters{"a", "Z", " ", "\"", "\\", "\n", "\t", "\x01",
                                                         "é", "€", "𝄞", "/",  "~",  "0",  "{",  "\x7f"};
        std::string text;
        for (std::uint64_t i = 0; i < length; ++i)
            text += characters[below(characters.size())];
        return text;
    }

    std::mt19937_64 random_;
};

struct Case {
    const wire::Message* message;
    MessageSpec spec;
    Json value;
    std::uint64_t seed;
};

Case random_case()
{
    static const std::vector<const wire::Message*> messages = all_messages();
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const wire::Message* message = messages[*rc::gen::inRange<std::size_t>(0, messages.size())];
    const MessageSpec spec = find_message_spec(project_model(), message->spec, message->name);
    return {message, spec, RandomValues(seed).value(spec), seed};
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
        RC_PRE(!codegen::find_breach(chosen.value, chosen.spec));
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
        RandomValues(chosen.seed + 1).spoil(chosen.value);
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
