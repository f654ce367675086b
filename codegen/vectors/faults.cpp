#include "codegen/vectors/faults.hpp"

#include "codegen/emit/sample_values.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"
#include "codegen/runtime/wire/text.hpp"
#include "codegen/vectors/values.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Longer texts and lists would make most of a stream of values; such limits are tested by hand.
constexpr std::uint64_t longest_text = 1100;
constexpr std::uint64_t longest_list = 70;

/// Places of the items of lists and objects, from the outside inwards.
using Path = std::vector<std::size_t>;

Json& at(Json& value, const Path& path)
{
    Json* here = &value;
    for (const std::size_t step : path) {
        Json::List* items = std::get_if<Json::List>(&here->value);
        here = items != nullptr ? &(*items)[step] : &here->fields()[step].second;
    }
    return *here;
}

/// An object whose rules have to hold when something in it is broken.
struct RuleScope {
    Path path;
    const Fields* fields = nullptr;
};

/// A value to put at a place, after which the breach is the only one.
struct Fault {
    Path path;
    Json replacement;
    Breach breach;
    std::vector<RuleScope> scopes;
};

/// Walks through a good value and keeps, for each rule that could be broken in it, one of the places by chance.
class FaultFinder {
public:
    explicit FaultFinder(Random& random) : random_(random) {}

    void walk(const Json& value, const TypeDecl& type)
    {
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            return scalar(value, type.scalar, type.limits);
        case TypeDecl::Kind::id: {
            static constexpr std::array bad{"", "no blanks", "a/b", "\u00e9", "a\n", "a:b"};
            offer("id", [&] { return random_.once_in(3) ? Json(std::string(65, 'a')) : Json(random_.one_of(bad)); });
            return;
        }
        case TypeDecl::Kind::enumeration: {
            static constexpr std::array bad{"", "notAValue", "toString", "\u20ac", "0"};
            offer("enum", [&] { return random_.once_in(2) ? Json(*value.text() + " ") : Json(random_.one_of(bad)); });
            return;
        }
        case TypeDecl::Kind::structure:
            return object(value, type.structure, {});
        case TypeDecl::Kind::tagged_union:
            return tagged(value, type);
        }
    }

    void object(const Json& value, const Fields& fields, std::string_view tag)
    {
        static constexpr std::array strangers{"notAField", "toString", "__proto__", "", "a/b~c", "\u00e9"};
        const auto with_stranger = [&, &name = random_.one_of(strangers)] {
            Json::Object more = *value.object();
            more.emplace(more.begin() + static_cast<std::ptrdiff_t>(random_.below(more.size() + 1)), name,
                         random_.once_in(2) ? Json(std::int64_t{1}) : Json(Json::Object{}));
            return std::pair{Json(std::move(more)), std::string_view(name)};
        };
        offer_below("unknownField", with_stranger);
        for (const Field& field : fields.fields)
            if (!field.may_be_absent())
                offer_below("required", [&] { return std::pair{without(value, field), field.name.text}; });
        for (const Field& field : fields.fields)
            if (field.was && value_of(value, field) != nullptr)
                offer_below("duplicateKey", [&] { return under_both_names(value, field); });
        for (const RuleDecl& rule : fields.rules)
            break_rule(value, fields, rule);

        if (!fields.rules.empty()) scopes_.push_back({path_, &fields});
        const Json::Object& entries = *value.object();
        for (std::size_t place = 0; place < entries.size(); ++place) {
            const auto& [name, item] = entries[place];
            if (name == tag) continue;
            const Field& field = *fields.find_read(name);
            inside(place, name, [&, &inner = item] { use(inner, field.type, field.limits); });
        }
        if (!fields.rules.empty()) scopes_.pop_back();
    }

    /// One fault of one of the rules that were found, whose place keeps the rules around it.
    std::optional<Fault> choose(const Json& whole)
    {
        while (!kept_.empty()) {
            const auto chosen = std::next(kept_.begin(), static_cast<std::ptrdiff_t>(random_.below(kept_.size())));
            Fault fault = std::move(chosen->second.fault);
            kept_.erase(chosen);
            if (keeps_rules(whole, fault)) return fault;
        }
        return std::nullopt;
    }

private:
    struct Kept {
        std::size_t seen = 0;
        Fault fault;
    };

    /// Keeps the newest of n faults of a rule with the chance 1/n, so that each place is as likely as the others.
    template <class Make>
    void keep(const std::string& rule, Make&& make)
    {
        Kept& kept = kept_[rule];
        if (random_.once_in(++kept.seen)) kept.fault = make();
    }

    /// `make` gives the value to put here.
    template <class Make>
    void offer(const std::string& rule, Make&& make)
    {
        keep(rule, [&] { return Fault{path_, make(), {pointer_, rule}, scopes_}; });
    }

    /// `make` gives the object to put here, and the name of the field in it that is wrong.
    template <class Make>
    void offer_below(const std::string& rule, Make&& make)
    {
        keep(rule, [&] {
            auto [replacement, name] = make();
            std::string pointer = pointer_;
            wire::append_pointer_step(pointer, name);
            return Fault{path_, std::move(replacement), {std::move(pointer), rule}, scopes_};
        });
    }

    template <class Inner>
    void inside(std::size_t place, std::string_view name, Inner&& inner)
    {
        const std::size_t size = pointer_.size();
        path_.push_back(place);
        wire::append_pointer_step(pointer_, name);
        inner();
        path_.pop_back();
        pointer_.resize(size);
    }

    static Json without(const Json& value, const std::string& name)
    {
        Json less = value;
        std::erase_if(less.fields(), [&](const auto& field) { return field.first == name; });
        return less;
    }

    static Json without(const Json& value, const Field& field)
    {
        Json less = value;
        std::erase_if(less.fields(), [&](const auto& entry) { return field.is_read_as(entry.first); });
        return less;
    }

    /// The object in which the field stands twice, and the name under which it does so for the second time.
    static std::pair<Json, std::string_view> under_both_names(const Json& value, const Field& field)
    {
        const bool is_new = value.find(field.name.text) != nullptr;
        const std::string& other = is_new ? field.was->name.text : field.name.text;
        Json twice = value;
        twice.set(other, *value_of(value, field));
        return {std::move(twice), other};
    }

    void break_rule(const Json& value, const Fields& fields, const RuleDecl& rule)
    {
        Json broken = value;
        settle(rule, broken, false);
        // Where one side is absent the rule holds; the other may have left its own limits.
        if (find_breach(broken, fields, UnknownFields::skip) != Breach{"", rule.id.text}) return;
        offer(rule.id.text, [&] { return std::move(broken); });
    }

    void use(const Json& value, const TypeUse& use, const Limits& limits)
    {
        offer("type", [&] { return other_kind(use); });
        if (value.is_null()) return;
        if (use.kind == TypeUse::Kind::list) return list(value, use, limits);
        if (use.kind == TypeUse::Kind::map) return map(value, use, limits);
        if (const std::optional<Scalar> held = scalar_of(use)) return scalar(value, *held, narrowed(use, limits));
        walk(value, *use.decl);
    }

    /// A value of a kind that `use` does not have.
    Json other_kind(const TypeUse& use)
    {
        const std::optional<Scalar> scalar = scalar_of(use);
        std::vector<Json> others;
        if (!use.nullable) others.emplace_back();
        if (scalar != Scalar::boolean) others.emplace_back(true);
        if (scalar && is_integer(*scalar)) {
            others.insert(others.end(), {Json(0.5), Json(-1e-7), Json(1e300)});
        } else if (!scalar || !is_number(*scalar)) {
            others.insert(others.end(), {Json(std::int64_t{7}), Json(0.5)});
        }
        const bool is_named_text = use.decl != nullptr && (use.decl->kind == TypeDecl::Kind::id ||
                                                           use.decl->kind == TypeDecl::Kind::enumeration);
        const bool is_text = scalar ? !is_number(*scalar) && *scalar != Scalar::boolean : is_named_text;
        if (!is_text) others.insert(others.end(), {Json("7"), Json("")});
        if (use.kind != TypeUse::Kind::list) others.emplace_back(Json::List{});
        const bool is_object = use.kind == TypeUse::Kind::map || (!scalar && use.decl != nullptr && !is_named_text);
        if (!is_object) others.emplace_back(Json::Object{});
        return random_.one_of(others);
    }

    void list(const Json& value, const TypeUse& use, const Limits& limits)
    {
        const Json::List& items = *value.list();
        if (limits.min_items.value_or(0) > 0 && *limits.min_items <= longest_list)
            offer("minItems", [&] {
                const std::uint64_t count = random_.below(*limits.min_items);
                return Json(Json::List(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(count)));
            });
        if (limits.max_items && *limits.max_items <= longest_list)
            offer("maxItems", [&] {
                Json::List more = items;
                more.resize(*limits.max_items + 1, items.empty() ? valid_value(use.element(), {}) : items.front());
                return Json(std::move(more));
            });
        for (std::size_t place = 0; place < items.size(); ++place)
            inside(place, fmt::format_int(place).c_str(), [&] { this->use(items[place], use.element(), {}); });
    }

    void map(const Json& value, const TypeUse& use, const Limits& limits)
    {
        const Json::Object& entries = *value.object();
        if (limits.max_items && *limits.max_items <= longest_list)
            offer("maxItems", [&] {
                Json more = value;
                for (std::uint64_t i = 0; more.object()->size() <= *limits.max_items; ++i)
                    more.set(fmt::format("more{}", i), valid_value(use.element(), {}));
                return more;
            });
        for (std::size_t place = 0; place < entries.size(); ++place)
            inside(place, entries[place].first, [&] { this->use(entries[place].second, use.element(), {}); });
    }

    void tagged(const Json& value, const TypeDecl& type)
    {
        const std::string& tag = type.tag.text;
        const auto with_tag = [&](Json other) {
            Json changed = value;
            changed.set(tag, std::move(other));
            return std::pair{std::move(changed), std::string_view(tag)};
        };
        offer_below("required", [&] { return std::pair{without(value, tag), std::string_view(tag)}; });
        offer_below("type", [&] { return with_tag(random_.once_in(2) ? Json() : Json(std::int64_t{7})); });
        offer_below("enum", [&] { return with_tag(random_.once_in(2) ? "notAnArm" : ""); });
        for (const UnionArm& arm : type.arms)
            if (arm.tag.text == *value.find(tag)->text()) object(value, arm.type.decl->structure, tag);
    }

    void scalar(const Json& value, Scalar scalar, const Limits& limits)
    {
        if (scalar == Scalar::boolean) return;
        if (is_number(scalar)) return number(scalar, limits);
        if (scalar == Scalar::string) return text(*value.text(), limits);
        if (scalar == Scalar::time) {
            static constexpr std::array bad{
                "",
                "2025-11-21",
                "2025-11-21T09:30:00",
                "2025-11-21t09:30:00z",
                "2025-11-21 09:30:00Z",
                "2025-13-01T00:00:00Z",
                "2025-02-29T00:00:00Z",
                "2025-11-21T24:00:00Z",
                "2025-11-21T09:60:00Z",
                "2025-11-21T09:30:00.Z",
                "2025-11-21T09:30:00+24:00",
                "2025-11-21T09:30:00Z\n",
            };
            offer("time", [&] { return Json(random_.one_of(bad)); });
            return;
        }
        static constexpr std::array bad{"?", "AAE", "AAF=", "AB==", "AA==AA==", "AAEC\n", " AAEC", "-_-_", "====", "A"};
        offer("base64", [&] { return Json(random_.one_of(bad)); });
        if (limits.min_length.value_or(0) > 0)
            offer("minLength", [&] { return Json(random_base64(random_, *limits.min_length - 1)); });
        if (limits.max_length && *limits.max_length <= longest_text)
            offer("maxLength", [&] { return Json(random_base64(random_, *limits.max_length + 1 + random_.below(3))); });
    }

    void number(Scalar scalar, const Limits& limits)
    {
        const auto [min, max] = range_of(scalar, limits);
        constexpr double exact = 9007199254740992.0;
        // The whole number beyond, and of a fraction the very next one, too. What is beyond a double is no number.
        const auto beyond = [this, scalar](double bound, double direction) {
            const double whole = direction < 0 ? std::ceil(bound) - 1 : std::floor(bound) + 1;
            if (is_integer(scalar)) {
                const std::int64_t next = static_cast<std::int64_t>(whole);
                return random_.once_in(4) ? Json(next + static_cast<std::int64_t>(direction * 1e15)) : Json(next);
            }
            if (scalar == Scalar::f64 && random_.once_in(2))
                return Json(std::nextafter(bound, direction * std::numeric_limits<double>::infinity()));
            return std::abs(bound) < 1e15 ? Json(whole) : Json(direction * 1e300);
        };
        if (std::abs(min) <= exact || scalar == Scalar::f32) offer("min", [&] { return beyond(min, -1); });
        if (std::abs(max) <= exact || scalar == Scalar::f32) offer("max", [&] { return beyond(max, 1); });
    }

    void text(const std::string& text, const Limits& limits)
    {
        std::optional<wire::Pattern> pattern;
        std::vector<wire::PatternPart> parts;
        if (!limits.pattern.empty()) {
            parts = compile_pattern(limits.pattern).value();
            pattern.emplace(wire::Pattern{limits.pattern, parts});
        }
        const auto filled = [&](std::uint64_t length) {
            return pattern ? example_of(parts, length) : random_text(random_, length);
        };
        // A pattern may say how long a text is, too; then the length alone cannot be wrong.
        const auto is_alone = [&](const std::string& other) { return !pattern || pattern->matches(other); };
        if (limits.min_length.value_or(0) > 0)
            if (std::string shorter = filled(*limits.min_length - 1);
                is_alone(shorter) && wire::count_code_points(shorter) < *limits.min_length)
                offer("minLength", [&] { return Json(std::move(shorter)); });
        if (limits.max_length && *limits.max_length <= longest_text)
            if (std::string longer = filled(*limits.max_length + 1);
                is_alone(longer) && wire::count_code_points(longer) > *limits.max_length)
                offer("maxLength", [&] { return Json(std::move(longer)); });
        if (!pattern || text.empty()) return;
        static constexpr std::array strange{"\x7f", "\u00e9", " ", "\n", "G", "\U0001d11e"};
        std::string other = text;
        other.replace(random_.once_in(2) ? text.size() - 1 : random_.below(text.size()), 1, random_.one_of(strange));
        if (!pattern->matches(other)) offer("pattern", [&] { return Json(std::move(other)); });
    }

    static bool keeps_rules(const Json& whole, const Fault& fault)
    {
        if (fault.scopes.empty()) return true;
        Json broken = whole;
        at(broken, fault.path) = fault.replacement;
        return std::all_of(fault.scopes.begin(), fault.scopes.end(), [&](const RuleScope& scope) {
            const Json& object = at(broken, scope.path);
            return std::all_of(scope.fields->rules.begin(), scope.fields->rules.end(),
                               [&](const RuleDecl& rule) { return holds(rule, object, *scope.fields); });
        });
    }

    Random& random_;
    Path path_;
    std::string pointer_;
    std::vector<RuleScope> scopes_;
    std::map<std::string, Kept> kept_;
};

std::optional<Breach> apply(FaultFinder& finder, Json& value)
{
    std::optional<Fault> fault = finder.choose(value);
    if (!fault) return std::nullopt;
    at(value, fault->path) = std::move(fault->replacement);
    return std::move(fault->breach);
}

} // namespace

std::optional<Breach> break_one(Json& value, const TypeDecl& type, Random& random)
{
    FaultFinder finder(random);
    finder.walk(value, type);
    return apply(finder, value);
}

std::optional<Breach> break_one(Json& value, const Fields& fields, Random& random)
{
    FaultFinder finder(random);
    finder.object(value, fields, {});
    return apply(finder, value);
}

} // namespace chorus::codegen
