#include "codegen/runtime/reflect/payload.hpp"

#include "codegen/runtime/reflect/check.hpp"
#include "codegen/runtime/reflect/from_text.hpp"
#include "codegen/runtime/reflect/tree.hpp"

#include <cctype>

namespace chorus::reflect {
namespace {

namespace json = boost::json;

json::string_view key_of(std::string_view text)
{
    return {text.data(), text.size()};
}

wire::Failure unknown_flag(const FlagValue& flag)
{
    return wire::fail("usage.unknownField", "There is no --" + kebab_case(flag.field) + ".");
}

/// Puts the value of `range.start` into the object `range`.
Result<void> put(json::object& object, const Type& type, const FlagValue& flag, std::string_view name,
                 const TextReader& reader, const Place& place)
{
    const auto dot = name.find('.');
    const Field* field = find_field(type, name.substr(0, dot));
    if (!field) return unknown_flag(flag);
    const Place at = place.field(field->name);
    if (dot == std::string_view::npos) {
        auto value = reader.values(*field, flag.texts, at);
        if (!value) return wire::Failure(std::move(value.error()));
        object[key_of(field->name)] = std::move(*value);
        return {};
    }
    if (field->type->kind != TypeKind::structure) return unknown_flag(flag);
    json::value& inner = object[key_of(field->name)];
    if (!inner.is_object()) inner = json::object();
    return put(inner.get_object(), *field->type, flag, name.substr(dot + 1), reader, at);
}

} // namespace

Result<std::string> payload_from_flags(const Type& input, std::span<const FlagValue> flags, const LeafHook& hook)
{
    const TextReader reader(hook);
    json::object object;
    for (const FlagValue& flag : flags)
        if (auto done = put(object, input, flag, flag.field, reader, Place::flags()); !done)
            return wire::Failure(std::move(done.error()));
    const json::value tree(std::move(object));
    if (auto checked = check_tree(input, tree, Place::flags()); !checked)
        return wire::Failure(std::move(checked.error()));
    return tree_text(tree);
}

Result<std::string> payload_from_json(const Type& input, std::string_view text, const LeafHook& hook)
{
    auto tree = parse_tree(text);
    if (!tree) return wire::Failure(std::move(tree.error()));
    const TextReader reader(hook);
    auto meant = reader.rewritten(Field{.name = {}, .doc = {}, .type = &input}, *tree, Place::pointer());
    if (!meant) return wire::Failure(std::move(meant.error()));
    if (auto checked = check_tree(input, *meant, Place::pointer()); !checked)
        return wire::Failure(std::move(checked.error()));
    return tree_text(*meant);
}

std::string kebab_case(std::string_view camel_case)
{
    std::string text;
    for (const char letter : camel_case) {
        const auto code = static_cast<unsigned char>(letter);
        if (std::isupper(code)) {
            if (!text.empty()) text += '-';
            text += static_cast<char>(std::tolower(code));
        } else {
            text += letter == '.' ? '-' : letter;
        }
    }
    return text;
}

} // namespace chorus::reflect
