#include "codegen/check/interpreter.hpp"

#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/pattern.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

using Found = std::optional<Breach>;

bool compare(double left, std::string_view comparison, double right)
{
    if (comparison == "<") return left < right;
    if (comparison == "<=") return left <= right;
    if (comparison == ">") return left > right;
    if (comparison == ">=") return left >= right;
    if (comparison == "==") return left == right;
    return left != right;
}

/// The number that the operand stands for; nothing where a field on the way is absent or null.
std::optional<double> number_of(const Operand& operand, const Json& value, const Fields& fields)
{
    if (operand.is_number()) return operand.number;
    const Json* at = &value;
    const Fields* scope = &fields;
    for (const std::string& name : operand.path) {
        const Field* field = scope->find(name);
        if (field == nullptr) return std::nullopt;
        const Json* next = value_of(*at, *field);
        if (next == nullptr && field->default_value) return json_value(*field->default_value, field->type).number();
        if (next == nullptr) return std::nullopt;
        at = next;
        if (field->type.decl != nullptr) scope = &field->type.decl->structure;
    }
    return at->number();
}

/// Whether the field stands in front of its entry `name` already, under its other name.
bool is_second(const Json::Object& object, const Field& field, std::string_view name)
{
    for (const auto& [key, item] : object) {
        if (key == name) return false;
        if (field.is_read_as(key)) return true;
    }
    return false;
}

/// Walks through a value along its type. The pointer grows and shrinks with the walk.
class Judge {
public:
    explicit Judge(UnknownFields unknown = UnknownFields::refuse) : unknown_(unknown) {}

    Found judge(const Json& value, const TypeUse& use, const Limits& limits)
    {
        if (use.nullable && value.is_null()) return std::nullopt;
        if (use.kind == TypeUse::Kind::list) return judge_list(value, use, limits);
        if (use.kind == TypeUse::Kind::map) return judge_map(value, use, limits);
        const Limits both = narrowed(use, limits);
        if (const std::optional<Scalar> scalar = scalar_of(use)) return judge_scalar(value, *scalar, both);
        return judge(value, *use.decl);
    }

    Found judge(const Json& value, const TypeDecl& type)
    {
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            return judge_scalar(value, type.scalar, type.limits);
        case TypeDecl::Kind::id:
            if (value.text() == nullptr) return breach("type");
            return wire::is_id(*value.text()) ? Found() : breach("id");
        case TypeDecl::Kind::enumeration:
            return judge_choice(value, type.values);
        case TypeDecl::Kind::structure:
            return judge(value, type.structure, {});
        case TypeDecl::Kind::tagged_union:
            return judge_union(value, type);
        }
        return std::nullopt;
    }

    /// `tag` is the field of the union that the object stands for, which it has besides its own; empty if it is none.
    Found judge(const Json& value, const Fields& fields, std::string_view tag)
    {
        const Json::Object* object = value.object();
        if (object == nullptr) return breach("type");
        for (const auto& [name, item] : *object) {
            if (!tag.empty() && name == tag) continue;
            const Field* field = fields.find_read(name);
            if (field == nullptr && unknown_ == UnknownFields::skip) continue;
            const Found found = at(name, [&, &key = name, &inner = item] {
                if (field == nullptr) return breach("unknownField");
                if (is_second(*object, *field, key)) return breach("duplicateKey");
                return judge(inner, field->type, field->limits);
            });
            if (found) return found;
        }
        for (const Field& field : fields.fields)
            if (!field.may_be_absent() && value_of(value, field) == nullptr)
                return at(field.name.text, [&] { return breach("required"); });
        for (const RuleDecl& rule : fields.rules)
            if (!holds(rule, value, fields)) return breach(rule.id.text);
        return std::nullopt;
    }

private:
    Found breach(std::string_view rule) const { return Breach{pointer_, std::string(rule)}; }

    template <class Inner>
    Found at(std::string_view step, Inner&& inner)
    {
        const std::size_t size = pointer_.size();
        wire::append_pointer_step(pointer_, step);
        Found found = inner();
        pointer_.resize(size);
        return found;
    }

    Found judge_scalar(const Json& value, Scalar scalar, const Limits& limits)
    {
        if (scalar == Scalar::boolean) return std::holds_alternative<bool>(value.value) ? Found() : breach("type");
        if (is_number(scalar)) return judge_number(value, scalar, limits);
        if (value.text() == nullptr) return breach("type");
        const std::string& text = *value.text();
        if (scalar == Scalar::time) return wire::is_time(text) ? Found() : breach("time");
        if (scalar == Scalar::string) return judge_text(text, limits);
        std::vector<std::uint8_t> bytes;
        if (!wire::from_base64(text, bytes)) return breach("base64");
        return judge_size(bytes.size(), limits.min_length, limits.max_length, "Length");
    }

    Found judge_number(const Json& value, Scalar scalar, const Limits& limits)
    {
        const std::optional<double> number = value.number();
        if (!number || !std::isfinite(*number)) return breach("type");
        if (is_integer(scalar) && !std::holds_alternative<std::int64_t>(value.value)) return breach("type");
        const auto [min, max] = chorus::codegen::range_of(scalar, limits);
        if (*number < min) return breach("min");
        return *number > max ? breach("max") : Found();
    }

    Found judge_text(const std::string& text, const Limits& limits)
    {
        const Found size = judge_size(wire::count_code_points(text), limits.min_length, limits.max_length, "Length");
        if (size || limits.pattern.empty()) return size;
        const auto parts = compile_pattern(limits.pattern);
        const bool matches = parts && wire::Pattern{limits.pattern, *parts}.matches(text);
        return matches ? Found() : breach("pattern");
    }

    Found judge_size(std::size_t size, const std::optional<std::uint64_t>& min, const std::optional<std::uint64_t>& max,
                     std::string_view what)
    {
        if (max && size > *max) return breach(fmt::format("max{}", what));
        if (min && size < *min) return breach(fmt::format("min{}", what));
        return std::nullopt;
    }

    Found judge_list(const Json& value, const TypeUse& use, const Limits& limits)
    {
        const Json::List* items = value.list();
        if (items == nullptr) return breach("type");
        for (std::size_t i = 0; i < items->size() && (!limits.max_items || i < *limits.max_items); ++i)
            if (const Found found = at(fmt::format("{}", i), [&] { return judge((*items)[i], use.element(), {}); }))
                return found;
        return judge_size(items->size(), limits.min_items, limits.max_items, "Items");
    }

    Found judge_map(const Json& value, const TypeUse& use, const Limits& limits)
    {
        const Json::Object* entries = value.object();
        if (entries == nullptr) return breach("type");
        for (const auto& [key, item] : *entries)
            if (const Found found = at(key, [&, &inner = item] { return judge(inner, use.element(), {}); }))
                return found;
        return judge_size(entries->size(), limits.min_items, limits.max_items, "Items");
    }

    Found judge_choice(const Json& value, const std::vector<EnumValue>& values)
    {
        if (value.text() == nullptr) return breach("type");
        const bool known = std::any_of(values.begin(), values.end(),
                                       [&](const EnumValue& other) { return other.is_read_as(*value.text()); });
        return known ? Found() : breach("enum");
    }

    Found judge_union(const Json& value, const TypeDecl& type)
    {
        if (value.object() == nullptr) return breach("type");
        const Json* tag = value.find(type.tag.text);
        if (tag == nullptr) return at(type.tag.text, [&] { return breach("required"); });
        if (tag->text() == nullptr) return at(type.tag.text, [&] { return breach("type"); });
        for (const UnionArm& arm : type.arms)
            if (arm.tag.text == *tag->text()) return judge(value, arm.type.decl->structure, type.tag.text);
        return at(type.tag.text, [&] { return breach("enum"); });
    }

    UnknownFields unknown_;
    std::string pointer_;
};

} // namespace

const Json* value_of(const Json& object, const Field& field)
{
    const Json* value = object.find(field.name.text);
    return value == nullptr && field.was ? object.find(field.was->name.text) : value;
}

bool holds(const RuleDecl& rule, const Json& object, const Fields& fields)
{
    const std::optional<double> left = number_of(rule.left, object, fields);
    const std::optional<double> right = number_of(rule.right, object, fields);
    return !left || !right || compare(*left, rule.comparison, *right);
}

std::optional<Breach> find_breach(const Json& value, const TypeUse& use, const Limits& limits)
{
    return Judge().judge(value, use, limits);
}

std::optional<Breach> find_breach(const Json& value, const TypeDecl& type, UnknownFields unknown)
{
    return Judge(unknown).judge(value, type);
}

std::optional<Breach> find_breach(const Json& value, const Fields& fields, UnknownFields unknown)
{
    return Judge(unknown).judge(value, fields, {});
}

} // namespace chorus::codegen
