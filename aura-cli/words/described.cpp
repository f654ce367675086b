#include "aura-cli/words/described.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "codegen/runtime/reflect/check.hpp"
#include "codegen/runtime/reflect/payload.hpp"

namespace chorus::aura {
namespace {

using reflect::Field;
using reflect::Type;
using reflect::TypeKind;

std::string upper_case(std::string_view text)
{
    std::string upper = reflect::kebab_case(text);
    for (char& letter : upper)
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return upper;
}

Field element_of(const Field& field)
{
    Field element = field;
    element.type = field.type->element;
    return element;
}

bool is_span(const Type& type)
{
    return type.kind == TypeKind::structure && reflect::find_field(type, "start") && reflect::find_field(type, "end");
}

std::string choices(const Type& type)
{
    std::string text;
    for (const reflect::EnumValue& value : type.values)
        text += (text.empty() ? "" : "|") + reflect::kebab_case(value.name);
    return text;
}

std::string fields_text(const Type& type)
{
    std::string text;
    for (const Field& field : type.fields)
        text += (text.empty() ? "" : ",") + std::string(field.name) + "=…";
    return text;
}

} // namespace

bool is_length(const Field& field)
{
    constexpr std::array lengths{"length", "loopLength", "by", "in", "out"};
    return std::find(lengths.begin(), lengths.end(), field.name) != lengths.end();
}

bool is_ticks(const Type& type)
{
    return type.unit == "ticks";
}

std::string placeholder(const Field& field)
{
    const Type& type = *field.type;
    if (is_ticks(type)) return is_length(field) ? "LENGTH" : "PLACE";
    if (is_span(type)) return "START..END";
    switch (type.kind) {
    case TypeKind::boolean:
        return "true|false";
    case TypeKind::integer:
    case TypeKind::number:
        return type.unit.empty() ? "NUMBER" : std::string(type.unit);
    case TypeKind::id:
        return upper_case(type.entity);
    case TypeKind::enumeration:
        return choices(type);
    case TypeKind::structure:
    case TypeKind::tagged_union:
        return "FIELDS";
    case TypeKind::list:
        return placeholder(element_of(field));
    case TypeKind::map:
        return "KEY=VALUE";
    default:
        return type.name == "FilePath" ? "FILE" : "TEXT";
    }
}

std::string described(const Field& field)
{
    const Type& type = *field.type;
    if (is_ticks(type)) return is_length(field) ? "such as 4bars, 1/8 or 2.5s" : "such as 5, 5.3 or 2.5s";
    if (is_span(type)) return "such as 1..9";
    if (type.kind == TypeKind::id) return fmt::format("{} of a {}", type.listing ? "name or id" : "id", type.entity);
    if (type.kind == TypeKind::list) return fmt::format("one or more: {}", described(element_of(field)));
    if (type.kind == TypeKind::structure) return fields_text(type);
    if (type.kind == TypeKind::enumeration || type.kind == TypeKind::boolean || type.name == "FilePath") return {};
    return reflect::expectation(type);
}

} // namespace chorus::aura
