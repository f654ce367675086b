#include "codegen/emit/sample_values.hpp"

#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

/// Longer texts and lists would make the files of samples large; such limits are tested by hand.
constexpr std::uint64_t longest_text = 600;
constexpr std::uint64_t longest_list = 70;

Json number_value(Scalar scalar, double value)
{
    return is_integer(scalar) ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json valid_number(Scalar scalar, const Limits& limits)
{
    const auto [min, max] = range_of(scalar, limits);
    return number_value(scalar, std::clamp(is_integer(scalar) ? 3.0 : 0.5, min, max));
}

Json valid_text(const Limits& limits)
{
    const std::uint64_t length =
        std::clamp<std::uint64_t>(4, limits.min_length.value_or(0), limits.max_length.value_or(longest_text));
    if (!limits.pattern.empty()) return example_of(compile_pattern(limits.pattern).value(), length);
    return std::string(length, 'a');
}

Json valid_scalar(Scalar scalar, const Limits& limits)
{
    switch (scalar) {
    case Scalar::boolean:
        return true;
    case Scalar::string:
        return valid_text(limits);
    case Scalar::time:
        return "2025-11-21T09:30:00.250Z";
    case Scalar::bytes: {
        std::string text;
        for (std::uint64_t i = 0; i < (limits.min_length.value_or(3) + 2) / 3; ++i)
            text += "AAEC";
        return text;
    }
    default:
        return valid_number(scalar, limits);
    }
}

/// The number at the end of a path of fields, to be read or set.
Json* at_path(Json& value, const std::vector<std::string>& path)
{
    Json* at = &value;
    for (const std::string& name : path) {
        const Json* next = at->find(name);
        if (next == nullptr) return nullptr;
        at = const_cast<Json*>(next);
    }
    return at;
}

void set_number(Json& target, double value)
{
    const bool whole = std::holds_alternative<std::int64_t>(target.value);
    target = whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

/// Breaks the rules of one place in a value, one after the other.
class Breaker {
public:
    explicit Breaker(Json whole) : whole_(std::move(whole)) {}

    std::vector<BrokenValue> take() { return std::move(broken_); }

    void break_fields(const Fields& fields)
    {
        for (const Field& field : fields.fields) {
            if (!field.may_be_absent()) add_without(field.name.text);
            if (field.was) add_twice(field);
            break_use(field.type, field.limits, {field.name.text});
        }
        Json surplus = whole_;
        surplus.set("notAField", Json(std::int64_t{1}));
        add(std::move(surplus), "/notAField", "unknownField");
        for (const RuleDecl& rule : fields.rules) {
            Json value = whole_;
            settle(rule, value, false);
            add(std::move(value), "", rule.id.text);
        }
    }

    void break_declared(const TypeDecl& type)
    {
        TypeUse use;
        use.kind = TypeUse::Kind::named;
        use.decl = &type;
        break_use(use, {}, {});
        if (type.kind == TypeDecl::Kind::structure) break_fields(type.structure);
        if (type.kind == TypeDecl::Kind::tagged_union) {
            add_without(type.tag.text);
            add_at({type.tag.text}, "notAnArm", "enum");
            add_at({type.tag.text}, Json(std::int64_t{7}), "type");
        }
        for (const BadExample& example : type.bad_examples) {
            Json value = json_value(example.value, use);
            if (const auto breach = find_breach(value, type)) broken_.push_back({std::move(value), *breach});
        }
    }

private:
    using Path = std::vector<std::string>;

    static std::string pointer_of(const Path& path)
    {
        std::string pointer;
        for (const std::string& step : path)
            pointer += "/" + step;
        return pointer;
    }

    void add(Json value, std::string pointer, std::string_view rule)
    {
        broken_.push_back({std::move(value), {std::move(pointer), std::string(rule)}});
    }

    void add_without(const std::string& name)
    {
        Json value = whole_;
        std::erase_if(value.fields(), [&](const auto& field) { return field.first == name; });
        add(std::move(value), "/" + name, "required");
    }

    /// The field under both of its names.
    void add_twice(const Field& field)
    {
        Json value = whole_;
        value.set(field.was->name.text, *whole_.find(field.name.text));
        add(std::move(value), "/" + field.was->name.text, "duplicateKey");
    }

    /// The whole value with `part` at `path`; steps into lists go to their first item.
    void add_at(const Path& path, Json part, std::string_view rule)
    {
        Json value = whole_;
        Json* at = &value;
        for (const std::string& step : path) {
            if (Json::List* items = std::get_if<Json::List>(&at->value)) {
                at = &items->front();
            } else {
                at = const_cast<Json*>(at->find(step));
            }
        }
        *at = std::move(part);
        add(std::move(value), pointer_of(path), rule);
    }

    void break_use(const TypeUse& use, const Limits& limits, const Path& path)
    {
        if (!use.nullable) add_at(path, Json(), "type");
        if (use.kind == TypeUse::Kind::list) return break_list(use, limits, path);
        if (use.kind == TypeUse::Kind::map) return break_map(use, limits, path);
        if (const std::optional<Scalar> scalar = scalar_of(use))
            return break_scalar(*scalar, narrowed(use, limits), path);
        switch (use.decl->kind) {
        case TypeDecl::Kind::id:
            add_at(path, Json(std::int64_t{7}), "type");
            add_at(path, "", "id");
            add_at(path, "no blanks", "id");
            add_at(path, std::string(65, 'a'), "id");
            break;
        case TypeDecl::Kind::enumeration:
            add_at(path, Json(std::int64_t{0}), "type");
            add_at(path, "notAValue", "enum");
            break;
        default:
            add_at(path, Json(Json::List{}), "type");
        }
    }

    void break_scalar(Scalar scalar, const Limits& limits, const Path& path)
    {
        if (scalar == Scalar::boolean) return add_at(path, "true", "type");
        if (is_number(scalar)) return break_number(scalar, limits, path);
        add_at(path, Json(std::int64_t{7}), "type");
        if (scalar == Scalar::time) return add_at(path, "2025-13-01T00:00:00Z", "time");
        if (scalar == Scalar::bytes) return add_at(path, "?", "base64");
        break_text(limits, path);
    }

    void break_number(Scalar scalar, const Limits& limits, const Path& path)
    {
        add_at(path, "7", "type");
        if (is_integer(scalar)) add_at(path, Json(3.5), "type");
        const auto [min, max] = range_of(scalar, limits);
        // One beyond the bounds of floats is the bound itself.
        constexpr double exact = 9007199254740992.0;
        if (std::abs(min) < exact) add_at(path, number_value(scalar, min - 1), "min");
        if (std::abs(max) < exact) add_at(path, number_value(scalar, max + 1), "max");
    }

    void break_text(const Limits& limits, const Path& path)
    {
        if (limits.min_length && *limits.min_length > 0)
            add_at(path, std::string(*limits.min_length - 1, 'a'), "minLength");
        if (limits.max_length && *limits.max_length < longest_text)
            add_at(path, std::string(*limits.max_length + 1, 'a'), "maxLength");
        if (!limits.pattern.empty())
            add_at(path, std::string(std::max<std::uint64_t>(1, limits.min_length.value_or(1)), '\x7f'), "pattern");
    }

    void break_list(const TypeUse& use, const Limits& limits, const Path& path)
    {
        add_at(path, Json(Json::Object{}), "type");
        const Json item = valid_value(use.element(), {});
        if (limits.min_items && *limits.min_items > 0)
            add_at(path, Json(Json::List(*limits.min_items - 1, item)), "minItems");
        if (limits.max_items && *limits.max_items < longest_list)
            add_at(path, Json(Json::List(*limits.max_items + 1, item)), "maxItems");
        Path first = path;
        first.emplace_back("0");
        break_use(use.element(), {}, first);
    }

    void break_map(const TypeUse& use, const Limits& limits, const Path& path)
    {
        add_at(path, Json(Json::List{}), "type");
        if (limits.max_items && *limits.max_items < longest_list) {
            Json::Object entries;
            for (std::uint64_t i = 0; i <= *limits.max_items; ++i)
                entries.emplace_back(fmt::format("key{}", i), valid_value(use.element(), {}));
            add_at(path, Json(std::move(entries)), "maxItems");
        }
        Path entry = path;
        entry.emplace_back("key");
        break_use(use.element(), {}, entry);
    }

    Json whole_;
    std::vector<BrokenValue> broken_;
};

} // namespace

void settle(const RuleDecl& rule, Json& value, bool holds)
{
    Json* left = at_path(value, rule.left.path);
    const Json* right = rule.right.is_number() ? nullptr : at_path(value, rule.right.path);
    if (left == nullptr || (right == nullptr && !rule.right.is_number())) return;
    const double bound = rule.right.is_number() ? rule.right.number : right->number().value_or(0);
    for (const double candidate : {bound, bound + 1, bound - 1}) {
        const bool result = rule.comparison == "<"    ? candidate < bound
                            : rule.comparison == "<=" ? candidate <= bound
                            : rule.comparison == ">"  ? candidate > bound
                            : rule.comparison == ">=" ? candidate >= bound
                            : rule.comparison == "==" ? candidate == bound
                                                      : candidate != bound;
        if (result == holds) return set_number(*left, candidate);
    }
}

Json valid_value(const TypeUse& use, const Limits& limits)
{
    if (use.kind == TypeUse::Kind::list)
        return Json::List(std::max<std::uint64_t>(1, limits.min_items.value_or(1)), valid_value(use.element(), {}));
    if (use.kind == TypeUse::Kind::map) return Json::Object{{"key", valid_value(use.element(), {})}};
    if (const std::optional<Scalar> scalar = scalar_of(use)) return valid_scalar(*scalar, narrowed(use, limits));
    return valid_value(*use.decl);
}

Json valid_value(const TypeDecl& type)
{
    if (!type.good_examples.empty()) {
        TypeUse use;
        use.kind = TypeUse::Kind::named;
        use.decl = &type;
        return json_value(type.good_examples.front(), use);
    }
    switch (type.kind) {
    case TypeDecl::Kind::scalar:
        return valid_scalar(type.scalar, type.limits);
    case TypeDecl::Kind::id:
        return type.entity + "-1";
    case TypeDecl::Kind::enumeration:
        return type.values.front().name.text;
    case TypeDecl::Kind::structure:
        return valid_value(type.structure);
    case TypeDecl::Kind::tagged_union:
        return valid_value(type, type.arms.front());
    }
    return {};
}

Json valid_value(const TypeDecl& type, const UnionArm& arm)
{
    Json::Object object{{type.tag.text, Json(arm.tag.text)}};
    Json fields = valid_value(*arm.type.decl);
    for (auto& field : fields.fields())
        object.push_back(std::move(field));
    return object;
}

Json valid_value(const Fields& fields)
{
    Json value{Json::Object{}};
    for (const Field& field : fields.fields)
        value.set(field.name.text, valid_value(field.type, field.limits));
    for (const RuleDecl& rule : fields.rules)
        settle(rule, value, true);
    return value;
}

std::vector<Json> old_values(const Fields& fields)
{
    Json value = valid_value(fields);
    bool renamed = false;
    for (const Field& field : fields.fields)
        for (auto& [name, item] : value.fields())
            if (field.was && name == field.name.text) {
                name = field.was->name.text;
                renamed = true;
            }
    return renamed ? std::vector<Json>{std::move(value)} : std::vector<Json>();
}

std::vector<Json> old_values(const TypeDecl& type)
{
    if (type.kind == TypeDecl::Kind::structure) return old_values(type.structure);
    std::vector<Json> values;
    for (const EnumValue& value : type.values)
        if (value.was) values.emplace_back(value.was->name.text);
    return values;
}

std::vector<BrokenValue> broken_values(const Fields& fields)
{
    Breaker breaker(valid_value(fields));
    breaker.break_fields(fields);
    return breaker.take();
}

std::vector<BrokenValue> broken_values(const TypeDecl& type)
{
    // Good examples may leave fields out that are to be broken.
    Breaker breaker(type.kind == TypeDecl::Kind::structure ? valid_value(type.structure) : valid_value(type));
    breaker.break_declared(type);
    return breaker.take();
}

} // namespace chorus::codegen
