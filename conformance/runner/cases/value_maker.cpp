#include "conformance/runner/cases/value_maker.hpp"

#include "conformance/runner/judge/interpreter.hpp"
#include "conformance/runner/judge/limits.hpp"
#include "conformance/runner/judge/operand.hpp"
#include "conformance/runner/judge/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace chorus::conform {
namespace {

json::value make_number(const std::string& scalar, const Limits& limits)
{
    const Range range = range_of(scalar);
    const double number = std::clamp(0.0, std::max(range.min, limits.min.value_or(range.min)),
                                     std::min(range.max, limits.max.value_or(range.max)));
    if (scalar.front() == 'f') return number;
    return static_cast<std::int64_t>(number);
}

json::value make_scalar(const std::string& scalar, const Limits& limits)
{
    if (scalar == "bool") return false;
    if (scalar == "time") return json::value("2026-01-01T00:00:00Z");
    if (scalar == "bytes") return json::value(make_bytes(limits.min_length.value_or(0)));
    if (scalar == "string") return json::value(make_text(limits.min_length.value_or(0), limits));
    return make_number(scalar, limits);
}

json::object make_arm(const Declaration& declaration, const Arm& arm)
{
    json::object object = make_value(arm.type.declaration->shape);
    object[declaration.tag] = arm.tag;
    return object;
}

json::value make_declared(const Declaration& declaration, const Limits& limits)
{
    switch (declaration.kind) {
    case Declaration::Kind::scalar:
        return make_scalar(declaration.scalar, narrowed(declaration.limits, limits));
    case Declaration::Kind::id:
        return json::value("x1");
    case Declaration::Kind::enumeration:
        return json::value(declaration.values.front());
    case Declaration::Kind::structure:
        return make_value(declaration.shape);
    case Declaration::Kind::tagged_union:
        return make_arm(declaration, declaration.arms.front());
    }
    return nullptr;
}

json::value around(const Type& type, const Limits& limits, std::span<const std::string> path, const json::value& leaf)
{
    if (path.empty()) return leaf;
    const std::string& step = path.front();
    if (type.kind == Type::Kind::map) return json::object{{first_key, around(*type.item, {}, path.subspan(1), leaf)}};
    if (type.kind == Type::Kind::list) {
        json::array items(std::max<std::size_t>(limits.min_items.value_or(1), 1), make_value(*type.item));
        items.front() = around(*type.item, {}, path.subspan(1), leaf);
        return items;
    }
    const Declaration& declaration = *type.declaration;
    if (!step.starts_with('@')) return make_around(declaration.shape, path, leaf);
    for (const Arm& arm : declaration.arms) {
        if (arm.tag != step.substr(1)) continue;
        json::object object = make_around(arm.type.declaration->shape, path.subspan(1), leaf).as_object();
        object[declaration.tag] = arm.tag;
        return object;
    }
    return leaf;
}

} // namespace

std::string make_text(std::size_t length, const Limits& limits)
{
    // Patterns of the specs are those of digits, with or without a mark before them.
    const std::string letters(length, 'a');
    const std::string marked = length > 0 ? "#" + std::string(length - 1, '0') : std::string();
    for (const std::string& text : {letters, std::string(length, '0'), marked})
        if (!limits.compiled || std::regex_match(text, *limits.compiled)) return text;
    return letters;
}

std::string make_wide_text(std::size_t length)
{
    static constexpr std::array<std::string_view, 3> characters{"\xF0\x9D\x84\x9E", "\xE2\x82\xAC", "\xC3\xA4"};
    std::string text;
    for (std::size_t at = 0; at < length; ++at)
        text += characters[at % characters.size()];
    return text;
}

std::string make_bytes(std::size_t length)
{
    std::string text((length + 2) / 3 * 4, 'A');
    for (std::size_t missing = (3 - length % 3) % 3; missing > 0; --missing)
        text[text.size() - missing] = '=';
    return text;
}

json::value make_value(const Type& type, const Limits& limits)
{
    switch (type.kind) {
    case Type::Kind::scalar:
        return make_scalar(type.scalar, limits);
    case Type::Kind::named:
        return make_declared(*type.declaration, limits);
    case Type::Kind::list:
        return json::array(limits.min_items.value_or(0), make_value(*type.item));
    case Type::Kind::map:
        break;
    }
    return json::object();
}

json::object make_value(const Shape& shape)
{
    json::object object;
    for (const Field& field : shape.fields)
        if (!field.may_be_absent) object[field.name] = make_value(field.type, field.limits);
    for (const FieldRule& rule : shape.rules)
        settle(rule, object);
    return object;
}

json::value make_around(const Shape& shape, std::span<const std::string> path, const json::value& leaf)
{
    if (path.empty()) return leaf;
    json::object object = make_value(shape);
    const Field* field = shape.find(path.front());
    object[field->name] = around(field->type, field->limits, path.subspan(1), leaf);
    if (shape.rules.empty()) return object;
    const json::object before = object;
    for (const FieldRule& rule : shape.rules)
        settle(rule, object, field->name);
    // A leaf with a fault of its own must stay the only one.
    const auto found = interpret(shape, object);
    const bool elsewhere = found && !found->pointer.starts_with(pointer_to("", field->name));
    return elsewhere ? before : object;
}

std::string pointer_of(const Path& path)
{
    std::string pointer;
    for (const std::string& step : path)
        if (!step.starts_with('@')) pointer = pointer_to(pointer, step);
    return pointer;
}

void settle(const FieldRule& rule, json::object& object, std::string_view kept)
{
    if (rule.left.path.size() != 1 || rule.right.path.size() != 1) return;
    const bool keeps_left = rule.left.path.front() == kept;
    const std::string& fixed = (keeps_left ? rule.left : rule.right).path.front();
    const std::string& free = (keeps_left ? rule.right : rule.left).path.front();
    const json::value* value = object.if_contains(fixed);
    if (!value || !value->is_number() || !object.contains(free)) return;
    // What the left side is more than the right one.
    const int more = rule.comparison == ">" || rule.comparison == "!=" ? 1 : rule.comparison == "<" ? -1 : 0;
    const int change = keeps_left ? -more : more;
    if (value->is_int64()) {
        object[free] = value->get_int64() + change;
    } else {
        object[free] = value->to_number<double>() + change;
    }
}

} // namespace chorus::conform
