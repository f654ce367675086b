#include "codegen/runtime/reflect/from_text.hpp"

#include "codegen/runtime/reflect/check.hpp"
#include "codegen/runtime/reflect/tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace chorus::reflect {
namespace {

namespace json = boost::json;

json::string_view key_of(std::string_view text)
{
    return {text.data(), text.size()};
}

bool is_container(TypeKind kind)
{
    return kind == TypeKind::structure || kind == TypeKind::tagged_union || kind == TypeKind::list ||
           kind == TypeKind::map;
}

std::string lower_case(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return lower;
}

std::optional<bool> truth(std::string_view text)
{
    const std::string word = lower_case(text);
    for (const char* yes : {"true", "yes", "on", "1"})
        if (word == yes) return true;
    for (const char* no : {"false", "no", "off", "0"})
        if (word == no) return false;
    return std::nullopt;
}

/// `-6dB` may be written where decibels are meant.
std::string_view without_unit(std::string_view text, std::string_view unit)
{
    if (unit.empty() || text.size() <= unit.size()) return text;
    const std::string_view end = text.substr(text.size() - unit.size());
    if (lower_case(end) != lower_case(unit)) return text;
    text.remove_suffix(unit.size());
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

template <class Number>
std::optional<Number> number_from(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// The name that the text means, also when it is written as `equal-power`.
json::value choice(const Type& type, std::string_view text)
{
    const auto meant = std::find_if(type.values.begin(), type.values.end(),
                                    [&](const EnumValue& value) { return kebab_case(value.name) == text; });
    const std::string_view name = meant == type.values.end() ? text : meant->name;
    return json::string(name.data(), name.size());
}

/// Splits at commas that begin another `name=`, so that values may hold commas.
std::vector<std::string_view> split_pairs(std::string_view text)
{
    const auto begins_pair = [](std::string_view rest) {
        const auto name = rest.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.");
        return name != std::string_view::npos && name > 0 && rest[name] == '=';
    };
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != ',' || !begins_pair(text.substr(at + 1))) continue;
        parts.push_back(text.substr(begin, at - begin));
        begin = at + 1;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

bool is_span(const Type& type)
{
    return type.kind == TypeKind::structure && find_field(type, "start") && find_field(type, "end");
}

/// A span, a structure of `start` and `end`, may be written as `1..9`.
std::optional<std::pair<std::string_view, std::string_view>> split_span(const Type& type, std::string_view text)
{
    const auto dots = text.find("..");
    if (!is_span(type) || dots == std::string_view::npos) return std::nullopt;
    return std::pair(text.substr(0, dots), text.substr(dots + 2));
}

/// The field of a structure or of the arm that the pairs name; for a map, a field without a name.
const Field* field_of_pair(const Type& type, std::string_view name)
{
    if (type.kind == TypeKind::structure) return find_field(type, name);
    for (const Arm& arm : type.arms)
        if (const Field* field = find_field(*arm.type, name)) return field;
    return nullptr;
}

} // namespace

Result<json::value> TextReader::value(const Field& field, std::string_view text, const Place& place) const
{
    if (field.nullable && (text == "null" || text == "none")) return json::value(nullptr);
    if (!is_container(field.type->kind)) return leaf(field, text, place);
    if (text.starts_with('{') || text.starts_with('[')) return from_json(field, text, place);
    if (field.type->kind == TypeKind::list) {
        const std::array<std::string, 1> texts{std::string(text)};
        return values(field, texts, place);
    }
    if (const auto ends = split_span(*field.type, text)) return span(*field.type, ends->first, ends->second, place);
    return pairs(field, text, place);
}

Result<json::value> TextReader::span(const Type& type, std::string_view start, std::string_view end,
                                     const Place& place) const
{
    json::object object;
    for (const auto& [name, text] : {std::pair{"start", start}, std::pair{"end", end}}) {
        auto read = value(*find_field(type, name), text, place.field(name));
        if (!read) return read;
        object[name] = std::move(*read);
    }
    return json::value(std::move(object));
}

Result<json::value> TextReader::values(const Field& field, std::span<const std::string> texts, const Place& place) const
{
    if (field.type->kind != TypeKind::list) {
        if (texts.size() == 1) return value(field, texts.front(), place);
        return bad_value(place, "was given " + std::to_string(texts.size()) + " times.", "Give it once.");
    }
    if (texts.size() == 1 && texts.front().starts_with('[')) return from_json(field, texts.front(), place);
    const Field item{.name = field.name, .doc = field.doc, .type = field.type->element};
    json::array items;
    for (const std::string& text : texts) {
        auto read = value(item, text, place);
        if (!read) return read;
        items.push_back(std::move(*read));
    }
    return json::value(std::move(items));
}

Result<json::value> TextReader::leaf(const Field& field, std::string_view text, const Place& place) const
{
    const Type& type = *field.type;
    if (hook_) {
        auto meant = hook_(field, type, text);
        if (!meant) {
            wire::Error error = std::move(meant.error());
            const bool is_about_text = error.code.starts_with("usage.") || error.code.starts_with("name.");
            if (is_about_text) error.details.push_back({"place", place.text()});
            return wire::Failure(std::move(error));
        }
        if (*meant) return parse_tree(**meant);
    }
    switch (type.kind) {
    case TypeKind::boolean:
        if (const auto value = truth(text)) return json::value(*value);
        break;
    case TypeKind::integer:
        if (const auto value = number_from<std::int64_t>(without_unit(text, type.unit))) return json::value(*value);
        break;
    case TypeKind::number:
        if (const auto value = number_from<double>(without_unit(text, type.unit))) return json::value(*value);
        break;
    case TypeKind::enumeration:
        return choice(type, text);
    default:
        return json::value(json::string(text.data(), text.size()));
    }
    return bad_value(place, "`" + std::string(text) + "` is not " + expectation(type) + ".");
}

Result<json::value> TextReader::pairs(const Field& field, std::string_view text, const Place& place) const
{
    json::object object;
    for (const std::string_view pair : split_pairs(text)) {
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos && is_span(*field.type))
            return bad_value(place, "`" + std::string(pair) + "` is no span.", "Write start..end, such as 1..9.");
        if (equals == std::string_view::npos)
            return bad_value(place, "`" + std::string(pair) + "` is not of the form field=value.",
                             "Write field=value,field=value or a JSON object.");
        const std::string_view name = pair.substr(0, equals);
        const std::string_view written = pair.substr(equals + 1);
        const Field member{.name = name, .doc = {}, .type = field.type->element};
        const Field* known = field.type->kind == TypeKind::map ? &member : field_of_pair(*field.type, name);
        if (!known) {
            // The tag of a union, or a name that the check will refuse with a suggestion.
            object[key_of(name)] = json::string(written.data(), written.size());
            continue;
        }
        auto read = value(*known, written, place.field(name));
        if (!read) return read;
        object[key_of(name)] = std::move(*read);
    }
    return json::value(std::move(object));
}

Result<json::value> TextReader::from_json(const Field& field, std::string_view text, const Place& place) const
{
    auto tree = parse_tree(text);
    if (!tree) return bad_value(place, "is not JSON.", tree.error().message);
    return rewritten(field, *tree, place);
}

Result<json::value> TextReader::rewritten(const Field& field, const json::value& tree, const Place& place) const
{
    const Type& type = *field.type;
    if (tree.is_string() && !is_container(type.kind))
        return leaf(field, {tree.get_string().data(), tree.get_string().size()}, place);
    if (tree.is_object()) return rewritten_object(field, tree.get_object(), place);
    if (!tree.is_array() || type.kind != TypeKind::list) return tree;
    const Field item{.name = field.name, .doc = field.doc, .type = type.element};
    json::array items;
    std::size_t index = 0;
    for (const json::value& member : tree.get_array()) {
        auto changed = rewritten(item, member, place.item(index++));
        if (!changed) return changed;
        items.push_back(std::move(*changed));
    }
    return json::value(std::move(items));
}

Result<json::value> TextReader::rewritten_object(const Field& field, const json::object& object,
                                                 const Place& place) const
{
    const Type* type = field.type;
    if (type->kind == TypeKind::tagged_union) {
        const Arm* arm = arm_of(*type, object);
        type = arm ? arm->type : nullptr;
    }
    json::object changed;
    for (const auto& member : object) {
        const std::string_view name{member.key().data(), member.key().size()};
        const Field entry{.name = name, .doc = {}, .type = type ? type->element : nullptr};
        const Field* known = !type ? nullptr : type->kind == TypeKind::map ? &entry : find_field(*type, name);
        if (!known) {
            changed[member.key()] = member.value();
            continue;
        }
        auto value = rewritten(*known, member.value(), place.field(name));
        if (!value) return value;
        changed[member.key()] = std::move(*value);
    }
    return json::value(std::move(changed));
}

} // namespace chorus::reflect
