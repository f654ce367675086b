#include "codegen/runtime/reflect/check.hpp"

#include "codegen/runtime/reflect/similar.hpp"
#include "codegen/runtime/wire/number.hpp"
#include "codegen/runtime/wire/text.hpp"

#include <cmath>

namespace chorus::reflect {
namespace {

namespace json = boost::json;

std::string number_text(double value)
{
    std::string text;
    wire::append_number(text, value);
    return text;
}

std::string_view view(const json::string& text)
{
    return {text.data(), text.size()};
}

std::vector<std::string_view> names_of(std::span<const EnumValue> values)
{
    std::vector<std::string_view> names;
    for (const EnumValue& value : values)
        names.push_back(value.name);
    return names;
}

std::string joined(const std::vector<std::string_view>& names)
{
    std::string text;
    for (const std::string_view name : names)
        text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

std::string range_words(const Type& type)
{
    std::string words;
    if (type.min && type.max)
        words = " from " + number_text(*type.min) + " to " + number_text(*type.max);
    else if (type.min)
        words = " of at least " + number_text(*type.min);
    else if (type.max)
        words = " of at most " + number_text(*type.max);
    if (!type.unit.empty()) words += " " + std::string(type.unit);
    return words;
}

std::string length_words(const Type& type, std::string_view what)
{
    if (!type.min_length && !type.max_length) return {};
    const std::string least = std::to_string(type.min_length.value_or(0));
    if (!type.max_length) return " of at least " + least + " " + std::string(what);
    if (type.min_length == type.max_length) return " of " + least + " " + std::string(what);
    return " of " + least + " to " + std::to_string(*type.max_length) + " " + std::string(what);
}

wire::Failure unexpected(const Type& type, const Place& place)
{
    return bad_value(place, "is not " + expectation(type) + ".");
}

Result<void> check_number(const Type& type, const json::value& value, const Place& place)
{
    const bool whole = type.kind == TypeKind::integer;
    if (!value.is_number() || (whole && value.is_double())) return unexpected(type, place);
    const double number = value.to_number<double>();
    if (!std::isfinite(number)) return unexpected(type, place);
    if ((type.min && number < *type.min) || (type.max && number > *type.max)) return unexpected(type, place);
    return {};
}

Result<void> check_size(const Type& type, std::size_t size, const Place& place)
{
    if ((type.min_length && size < *type.min_length) || (type.max_length && size > *type.max_length))
        return unexpected(type, place);
    return {};
}

Result<void> check_choice(const Type& type, const json::value& value, const Place& place)
{
    if (!value.is_string()) return unexpected(type, place);
    const auto names = names_of(type.values);
    const std::string_view text = view(value.get_string());
    if (std::find(names.begin(), names.end(), text) != names.end()) return {};
    const auto similar = similar_names(text, names);
    return bad_value(place, "knows no `" + std::string(text) + "`.",
                     similar.empty() ? "Use one of " + joined(names) + "." : did_you_mean(similar));
}

wire::Failure unknown_field(std::string_view name, const std::vector<std::string_view>& known, const Place& place)
{
    const auto similar = similar_names(name, known);
    const std::string hint = !similar.empty() ? did_you_mean(similar)
                             : known.empty()  ? "It takes nothing."
                                              : "It takes " + joined(known) + ".";
    return wire::fail("usage.unknownField", place.text() + " has no `" + std::string(name) + "`.", hint,
                      {{"place", place.text()}});
}

Result<void> check_fields(std::span<const Field> fields, std::string_view tag, const json::object& object,
                          const Place& place)
{
    std::vector<std::string_view> known;
    for (const Field& field : fields)
        known.push_back(field.name);
    for (const auto& member : object) {
        const std::string_view name{member.key().data(), member.key().size()};
        if (name != tag && std::find(known.begin(), known.end(), name) == known.end())
            return unknown_field(name, known, place);
    }
    for (const Field& field : fields) {
        const Place at = place.field(field.name);
        const json::value* value = object.if_contains({field.name.data(), field.name.size()});
        if (!value && !field.optional && field.default_json.empty())
            return wire::fail("usage.missing", at.text() + " is missing.", std::string(field.doc),
                              {{"place", at.text()}});
        if (!value || (value->is_null() && field.nullable)) continue;
        if (auto checked = check_tree(*field.type, *value, at); !checked) return checked;
    }
    return {};
}

Result<void> check_union(const Type& type, const json::value& value, const Place& place)
{
    if (!value.is_object()) return unexpected(type, place);
    if (const Arm* arm = arm_of(type, value.get_object()))
        return check_fields(arm->type->fields, type.tag, value.get_object(), place);
    std::vector<std::string_view> tags;
    for (const Arm& arm : type.arms)
        tags.push_back(arm.tag);
    return bad_value(place.field(type.tag), "is not one of " + joined(tags) + ".");
}

Result<void> check_list(const Type& type, const json::value& value, const Place& place)
{
    if (!value.is_array()) return unexpected(type, place);
    if (auto sized = check_size(type, value.get_array().size(), place); !sized) return sized;
    std::size_t index = 0;
    for (const json::value& item : value.get_array())
        if (auto checked = check_tree(*type.element, item, place.item(index++)); !checked) return checked;
    return {};
}

Result<void> check_map(const Type& type, const json::value& value, const Place& place)
{
    if (!value.is_object()) return unexpected(type, place);
    if (auto sized = check_size(type, value.get_object().size(), place); !sized) return sized;
    for (const auto& member : value.get_object()) {
        const std::string_view key{member.key().data(), member.key().size()};
        if (auto checked = check_tree(*type.element, member.value(), place.field(key)); !checked) return checked;
    }
    return {};
}

Result<void> check_text(const Type& type, const json::value& value, const Place& place)
{
    if (!value.is_string()) return unexpected(type, place);
    const std::string_view text = view(value.get_string());
    if (!wire::is_utf8(text)) return bad_value(place, "is not UTF-8.");
    if (type.kind == TypeKind::id && !wire::is_id(text)) return unexpected(type, place);
    if (type.kind == TypeKind::time && !wire::is_time(text)) return unexpected(type, place);
    if (type.kind == TypeKind::text) return check_size(type, wire::count_code_points(text), place);
    return {};
}

} // namespace

Result<void> check_tree(const Type& type, const json::value& value, const Place& place)
{
    switch (type.kind) {
    case TypeKind::boolean:
        if (value.is_bool()) return {};
        return unexpected(type, place);
    case TypeKind::integer:
    case TypeKind::number:
        return check_number(type, value, place);
    case TypeKind::text:
    case TypeKind::bytes:
    case TypeKind::time:
    case TypeKind::id:
        return check_text(type, value, place);
    case TypeKind::enumeration:
        return check_choice(type, value, place);
    case TypeKind::structure:
        if (!value.is_object()) return unexpected(type, place);
        return check_fields(type.fields, {}, value.get_object(), place);
    case TypeKind::tagged_union:
        return check_union(type, value, place);
    case TypeKind::list:
        return check_list(type, value, place);
    case TypeKind::map:
        return check_map(type, value, place);
    }
    return {};
}

const Arm* arm_of(const Type& tagged_union, const json::object& object)
{
    const json::value* tag = object.if_contains({tagged_union.tag.data(), tagged_union.tag.size()});
    if (!tag || !tag->is_string()) return nullptr;
    for (const Arm& arm : tagged_union.arms)
        if (arm.tag == view(tag->get_string())) return &arm;
    return nullptr;
}

wire::Failure bad_value(const Place& place, const std::string& message, std::string hint)
{
    return wire::fail("usage.badValue", place.text() + " " + message, std::move(hint), {{"place", place.text()}});
}

std::string expectation(const Type& type)
{
    switch (type.kind) {
    case TypeKind::boolean:
        return "true or false";
    case TypeKind::integer:
        return "a whole number" + range_words(type);
    case TypeKind::number:
        return "a number" + range_words(type);
    case TypeKind::text:
        return "a text" + length_words(type, "characters");
    case TypeKind::bytes:
        return "base64";
    case TypeKind::time:
        return "a time such as 2025-11-21T09:30:00Z";
    case TypeKind::id:
        return "the id of a " + std::string(type.entity);
    case TypeKind::enumeration:
        return "one of " + joined(names_of(type.values));
    case TypeKind::structure:
        return "an object";
    case TypeKind::tagged_union:
        return "an object with a `" + std::string(type.tag) + "`";
    case TypeKind::list:
        return "a list" + length_words(type, "items");
    case TypeKind::map:
        return "an object" + length_words(type, "members");
    }
    return {};
}

} // namespace chorus::reflect
