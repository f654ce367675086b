#include "codegen/model/values.hpp"

#include <charconv>

namespace chorus::codegen {

namespace {

template <class Number>
Json number_of(const std::string& text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return Json(text);
    return Json(number);
}

Json scalar_json(const YamlNode& value, Scalar scalar)
{
    if (scalar == Scalar::boolean) return Json(value.text == "true");
    if (is_integer(scalar)) return number_of<std::int64_t>(value.text);
    if (is_number(scalar)) return number_of<double>(value.text);
    return Json(value.text);
}

Json union_json(const YamlNode& value, const TypeDecl& type)
{
    const YamlNode* tag = value.find(type.tag.text);
    Json::Object object;
    object.emplace_back(type.tag.text, Json(tag ? tag->text : std::string()));
    for (const UnionArm& arm : type.arms) {
        if (!tag || arm.tag.text != tag->text) continue;
        const Json fields = json_of(value, arm.type.decl->structure);
        object.insert(object.end(), fields.object()->begin(), fields.object()->end());
    }
    return Json(std::move(object));
}

Json declared_json(const YamlNode& value, const TypeDecl& type)
{
    switch (type.kind) {
    case TypeDecl::Kind::scalar:
        return scalar_json(value, type.scalar);
    case TypeDecl::Kind::id:
    case TypeDecl::Kind::enumeration:
        return Json(value.text);
    case TypeDecl::Kind::structure:
        return json_of(value, type.structure);
    case TypeDecl::Kind::tagged_union:
        return union_json(value, type);
    }
    return Json();
}

} // namespace

Json json_of(const YamlNode& value, const TypeUse& type)
{
    if (value.is_null() && type.nullable) return Json();
    switch (type.kind) {
    case TypeUse::Kind::scalar:
        return scalar_json(value, type.scalar);
    case TypeUse::Kind::named:
        return declared_json(value, *type.decl);
    case TypeUse::Kind::list: {
        Json::List items;
        for (const YamlNode& item : value.items)
            items.push_back(json_of(item, type.element()));
        return Json(std::move(items));
    }
    case TypeUse::Kind::map: {
        Json::Object object;
        for (const YamlEntry& entry : value.entries)
            object.emplace_back(entry.key.text, json_of(entry.value, type.element()));
        return Json(std::move(object));
    }
    }
    return Json();
}

Json json_of(const YamlNode& value, const Fields& fields)
{
    Json::Object object;
    for (const Field& field : fields.fields)
        if (const YamlNode* given = value.find(field.name.text))
            object.emplace_back(field.name.text, json_of(*given, field.type));
    return Json(std::move(object));
}

} // namespace chorus::codegen
