#include "codegen/model/json_value.hpp"

#include "codegen/model/limits.hpp"
#include "codegen/runtime/wire/number.hpp"

#include <cmath>

namespace chorus::codegen {

namespace {

bool is_text(const TypeUse& use)
{
    const std::optional<Scalar> scalar = scalar_of(use);
    if (scalar) return *scalar == Scalar::string || *scalar == Scalar::bytes || *scalar == Scalar::time;
    return use.decl != nullptr &&
           (use.decl->kind == TypeDecl::Kind::id || use.decl->kind == TypeDecl::Kind::enumeration);
}

Json number_or_text(const std::string& text)
{
    const char* at = text.data();
    const char* end = at + text.size();
    double number = 0;
    if (wire::parse_number(at, end, number) != wire::NumberSyntax::good || at != end) return text;
    const bool whole = text.find_first_of(".eE") == std::string::npos;
    if (whole && std::abs(number) < 9.2e18) return static_cast<std::int64_t>(number);
    return number;
}

Json scalar_value(const YamlNode& node)
{
    if (!node.plain) return node.text;
    if (node.text == "true" || node.text == "false") return node.text == "true";
    return number_or_text(node.text);
}

template <class Value>
Json object_value(const YamlNode& node, Value&& value_of)
{
    Json::Object object;
    for (const YamlEntry& entry : node.entries)
        object.emplace_back(entry.key.text, value_of(entry));
    return object;
}

Json named_value(const YamlNode& node, const TypeDecl& type)
{
    if (type.kind == TypeDecl::Kind::structure) return json_value(node, type.structure);
    if (type.kind != TypeDecl::Kind::tagged_union) return json_value(node);
    const YamlNode* tag = node.find(type.tag.text);
    for (const UnionArm& arm : type.arms)
        if (tag != nullptr && tag->text == arm.tag.text && arm.type.decl != nullptr)
            return json_value(node, arm.type.decl->structure);
    return json_value(node);
}

} // namespace

Json json_value(const YamlNode& node)
{
    switch (node.kind) {
    case YamlNode::Kind::null:
        return {};
    case YamlNode::Kind::scalar:
        return scalar_value(node);
    case YamlNode::Kind::list: {
        Json::List items;
        for (const YamlNode& item : node.items)
            items.push_back(json_value(item));
        return items;
    }
    case YamlNode::Kind::map:
        return object_value(node, [](const YamlEntry& entry) { return json_value(entry.value); });
    }
    return {};
}

Json json_value(const YamlNode& node, const TypeUse& use)
{
    if (node.is_scalar()) return is_text(use) ? Json(node.text) : scalar_value(node);
    if (node.is_list() && use.kind == TypeUse::Kind::list) {
        Json::List items;
        for (const YamlNode& item : node.items)
            items.push_back(json_value(item, use.element()));
        return items;
    }
    if (node.is_map() && use.kind == TypeUse::Kind::map)
        return object_value(node, [&](const YamlEntry& entry) { return json_value(entry.value, use.element()); });
    if (node.is_map() && use.decl != nullptr) return named_value(node, *use.decl);
    return json_value(node);
}

Json json_value(const YamlNode& node, const Fields& fields)
{
    if (!node.is_map()) return json_value(node);
    return object_value(node, [&](const YamlEntry& entry) {
        const Field* field = fields.find_read(entry.key.text);
        return field != nullptr ? json_value(entry.value, field->type) : json_value(entry.value);
    });
}

} // namespace chorus::codegen
