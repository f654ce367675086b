#include "conformance/runner/judge/normal_form.hpp"

#include <algorithm>

namespace chorus::conform {
namespace {

json::value normal_scalar(std::string_view scalar, const json::value& value)
{
    if (!value.is_number()) return value;
    const double number = value.to_number<double>();
    const double kept = scalar == "f32" ? static_cast<double>(static_cast<float>(number)) : number;
    return kept + 0.0; // -0 is 0
}

json::value normal_type(const Type& type, const json::value& value)
{
    if (value.is_null()) return value;
    switch (type.kind) {
    case Type::Kind::scalar:
        return normal_scalar(type.scalar, value);
    case Type::Kind::named:
        return normal_form(*type.declaration, value);
    case Type::Kind::list: {
        json::array items;
        for (const json::value& item : value.as_array())
            items.push_back(normal_type(*type.item, item));
        return items;
    }
    case Type::Kind::map: {
        json::object entries;
        for (const auto& [key, item] : value.as_object())
            entries[key] = normal_type(*type.item, item);
        return entries;
    }
    }
    return value;
}

} // namespace

json::value normal_form(const Shape& shape, const json::value& value)
{
    const json::object& object = value.as_object();
    json::object normal;
    for (const Field& field : shape.fields) {
        if (const json::value* given = value_of(object, field)) {
            normal[field.name] = normal_type(field.type, *given);
        } else if (field.default_value) {
            normal[field.name] = normal_type(field.type, *field.default_value);
        }
    }
    return normal;
}

json::value normal_form(const Declaration& declaration, const json::value& value)
{
    if (declaration.kind == Declaration::Kind::structure) return normal_form(declaration.shape, value);
    if (declaration.kind == Declaration::Kind::enumeration) {
        const auto now = declaration.old_values.find(std::string_view(value.as_string()));
        return now == declaration.old_values.end() ? value : json::value(now->second);
    }
    if (declaration.kind != Declaration::Kind::tagged_union) return normal_scalar(declaration.scalar, value);
    const std::string_view tag = value.as_object().at(declaration.tag).as_string();
    const auto arm = std::find_if(declaration.arms.begin(), declaration.arms.end(),
                                  [&](const Arm& each) { return each.tag == tag; });
    json::value normal = normal_form(arm->type.declaration->shape, value);
    normal.as_object()[declaration.tag] = tag;
    return normal;
}

} // namespace chorus::conform
