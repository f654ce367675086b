#include "codegen/emit/json_schema.hpp"

#include "codegen/model/json_value.hpp"
#include "codegen/model/limits.hpp"

#include <cmath>
#include <set>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

constexpr std::string_view id_pattern = "^[A-Za-z0-9._-]{1,64}$";
constexpr std::string_view time_pattern =
    "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"
    "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
/// With the bits that stand for nothing at the end being zero.
constexpr std::string_view base64_pattern =
    "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

/// A whole number without a point: Valijson takes `2.0` for no bound of an integer.
Json number(double value)
{
    if (std::nearbyint(value) == value && std::abs(value) < 9.1e15) return Json(static_cast<std::int64_t>(value));
    return Json(value);
}

Json length(std::uint64_t value)
{
    return Json(static_cast<std::int64_t>(value));
}

Json object(Json::Object fields)
{
    return Json(std::move(fields));
}

void set_doc(Json& schema, std::string_view doc)
{
    if (!doc.empty()) schema.set("description", Json(doc));
}

Json number_schema(Scalar scalar, const Limits& limits)
{
    Json schema = object({{"type", Json(is_integer(scalar) ? "integer" : "number")}});
    const bool bounded = is_integer(scalar) || scalar == Scalar::f32;
    const auto [smallest, largest] = range_of(scalar, limits);
    if (bounded || limits.min) schema.set("minimum", number(smallest));
    if (bounded || limits.max) schema.set("maximum", number(largest));
    return schema;
}

Json text_schema(Scalar scalar, const Limits& limits)
{
    Json schema = object({{"type", Json("string")}});
    if (scalar == Scalar::time) schema.set("pattern", Json(time_pattern));
    if (scalar == Scalar::bytes) schema.set("pattern", Json(base64_pattern));
    if (!limits.pattern.empty()) schema.set("pattern", Json(limits.pattern));
    // The limits of binary data count bytes, those of its text on the wire are a third longer.
    const auto on_wire = [&](std::uint64_t bytes) { return scalar == Scalar::bytes ? (bytes + 2) / 3 * 4 : bytes; };
    if (limits.min_length) schema.set("minLength", length(on_wire(*limits.min_length)));
    if (limits.max_length) schema.set("maxLength", length(on_wire(*limits.max_length)));
    return schema;
}

Json scalar_schema(Scalar scalar, const Limits& limits)
{
    if (scalar == Scalar::boolean) return object({{"type", Json("boolean")}});
    return is_number(scalar) ? number_schema(scalar, limits) : text_schema(scalar, limits);
}

/// The word under which a dialect keeps definitions.
std::string_view definitions_keyword(SchemaDialect dialect)
{
    return dialect == SchemaDialect::draft_07 ? "definitions" : "$defs";
}

std::string_view meta_schema(SchemaDialect dialect)
{
    return dialect == SchemaDialect::draft_07 ? "http://json-schema.org/draft-07/schema#"
                                              : "https://json-schema.org/draft/2020-12/schema";
}

/// Collects the definitions of one file; types of other files that it needs are copied, so that each file stands alone.
class Definitions {
public:
    explicit Definitions(SchemaDialect dialect) : dialect_(dialect) {}

    Json take() { return object(std::move(definitions_)); }

    void add(std::string_view name, Json schema) { definitions_.emplace_back(name, std::move(schema)); }

    void declare(const TypeDecl& type)
    {
        if (!declared_.insert(&type).second) return;
        Json schema = declared_schema(type);
        set_doc(schema, type.doc);
        if (!type.unit.empty()) schema.set("x-chorus-unit", Json(type.unit));
        add(type.name.text, std::move(schema));
    }

    /// `tag` is the field of the union that the structure is an arm of, which it has besides its own.
    Json structure(const Fields& fields, std::string_view tag = {})
    {
        Json::Object properties;
        if (!tag.empty()) properties.emplace_back(tag, Json(true));
        Json::List required;
        Json::List either;
        for (const Field& field : fields.fields) {
            properties.emplace_back(field.name.text, field_schema(field));
            if (field.was) {
                properties.emplace_back(field.was->name.text, field_schema(field));
                either.push_back(one_name(field));
            } else if (!field.may_be_absent()) {
                required.emplace_back(field.name.text);
            }
        }
        Json schema = object({{"type", Json("object")}, {"properties", object(std::move(properties))}});
        if (!required.empty()) schema.set("required", Json(std::move(required)));
        schema.set("additionalProperties", Json(false));
        if (!either.empty()) schema.set("allOf", Json(std::move(either)));
        if (!fields.rules.empty()) schema.set("x-chorus-rules", rules(fields));
        return schema;
    }

private:
    /// A field that had another name comes under one of the two.
    static Json one_name(const Field& field)
    {
        // ajv takes `required` only for what is described beside it.
        const auto required = [](const std::vector<std::string>& names) {
            Json::Object properties;
            Json::List list;
            for (const std::string& name : names) {
                properties.emplace_back(name, Json(true));
                list.emplace_back(name);
            }
            return object({{"properties", object(std::move(properties))}, {"required", Json(std::move(list))}});
        };
        const std::string& now = field.name.text;
        const std::string& before = field.was->name.text;
        if (field.may_be_absent()) return object({{"not", required({now, before})}});
        return object({{"oneOf", Json(Json::List{required({now}), required({before})})}});
    }

    static Json rules(const Fields& fields)
    {
        Json::List list;
        for (const RuleDecl& rule : fields.rules)
            list.push_back(object(
                {{"id", Json(rule.id.text)}, {"expr", Json(rule.expression.text)}, {"message", Json(rule.message)}}));
        return Json(std::move(list));
    }

    Json field_schema(const Field& field)
    {
        Json schema = use(field.type, field.limits);
        if (schema.find("$ref") != nullptr && dialect_ == SchemaDialect::draft_07) {
            // Draft-07 passes over everything beside a $ref.
            if (field.doc.empty() && !field.default_value) return schema;
            schema = object({{"allOf", Json(Json::List{std::move(schema)})}});
        }
        set_doc(schema, field.doc);
        if (!field.unit.empty()) schema.set("x-chorus-unit", Json(field.unit));
        if (field.default_value) schema.set("default", json_value(*field.default_value, field.type));
        return schema;
    }

    Json use(const TypeUse& use, const Limits& limits)
    {
        Json schema = plain_use(use, limits);
        if (!use.nullable) return schema;
        return object({{"anyOf", Json(Json::List{std::move(schema), object({{"type", Json("null")}})})}});
    }

    Json plain_use(const TypeUse& use, const Limits& limits)
    {
        switch (use.kind) {
        case TypeUse::Kind::scalar:
            return scalar_schema(use.scalar, limits);
        case TypeUse::Kind::list:
            return list_schema(use, limits);
        case TypeUse::Kind::map:
            return map_schema(use, limits);
        case TypeUse::Kind::named:
            break;
        }
        declare(*use.decl);
        if (use.decl->kind == TypeDecl::Kind::scalar) return scalar_schema(use.decl->scalar, narrowed(use, limits));
        return object({{"$ref", Json(fmt::format("#/{}/{}", definitions_keyword(dialect_), use.decl->name.text))}});
    }

    Json list_schema(const TypeUse& use, const Limits& limits)
    {
        Json schema = object({{"type", Json("array")}, {"items", this->use(use.element(), {})}});
        if (limits.min_items) schema.set("minItems", length(*limits.min_items));
        if (limits.max_items) schema.set("maxItems", length(*limits.max_items));
        return schema;
    }

    Json map_schema(const TypeUse& use, const Limits& limits)
    {
        Json schema = object({{"type", Json("object")}, {"additionalProperties", this->use(use.element(), {})}});
        if (limits.min_items) schema.set("minProperties", length(*limits.min_items));
        if (limits.max_items) schema.set("maxProperties", length(*limits.max_items));
        return schema;
    }

    Json declared_schema(const TypeDecl& type)
    {
        switch (type.kind) {
        case TypeDecl::Kind::scalar:
            return scalar_schema(type.scalar, type.limits);
        case TypeDecl::Kind::id:
            return object({{"type", Json("string")}, {"pattern", Json(id_pattern)}});
        case TypeDecl::Kind::enumeration:
            return enumeration(type);
        case TypeDecl::Kind::structure:
            return structure(type.structure);
        case TypeDecl::Kind::tagged_union:
            return tagged_union(type);
        }
        return Json();
    }

    static Json enumeration(const TypeDecl& type)
    {
        Json::List values;
        for (const EnumValue& value : type.values)
            values.emplace_back(value.name.text);
        for (const EnumValue& value : type.values)
            if (value.was) values.emplace_back(value.was->name.text);
        return object({{"type", Json("string")}, {"enum", Json(std::move(values))}});
    }

    /// The tag chooses the arm; a plain `oneOf` would report every arm that was not meant.
    Json tagged_union(const TypeDecl& type)
    {
        Json::List tags;
        Json::List choices;
        for (const UnionArm& arm : type.arms) {
            tags.emplace_back(arm.tag.text);
            const Json is_arm =
                object({{"properties", object({{type.tag.text, object({{"const", Json(arm.tag.text)}})}})},
                        {"required", Json(Json::List{Json(type.tag.text)})}});
            declare(*arm.type.decl);
            // The arm is repeated instead of referred to, since its own definition does not know the tag.
            choices.push_back(object({{"if", is_arm}, {"then", structure(arm.type.decl->structure, type.tag.text)}}));
        }
        const Json tag = object({{"type", Json("string")}, {"enum", Json(std::move(tags))}});
        return object({{"type", Json("object")},
                       {"properties", object({{type.tag.text, tag}})},
                       {"required", Json(Json::List{Json(type.tag.text)})},
                       {"allOf", Json(std::move(choices))}});
    }

    SchemaDialect dialect_;
    Json::Object definitions_;
    std::set<const TypeDecl*> declared_;
};

} // namespace

std::string json_schema(const Spec& spec, SchemaDialect dialect)
{
    Definitions definitions(dialect);
    for (const TypeDecl& type : spec.types)
        definitions.declare(type);
    const auto message = [&](const std::string& name, std::string_view role, std::string_view doc,
                             const Fields& fields) {
        Json schema = definitions.structure(fields);
        set_doc(schema, doc);
        definitions.add(fmt::format("{}.{}", name, role), std::move(schema));
    };
    for (const Command& command : spec.commands) {
        message(command.name.text, "command", command.doc, command.input);
        message(command.name.text, "reply", {}, command.reply);
    }
    for (const Event& event : spec.events)
        message(event.name.text, "event", event.doc, event.payload);
    const Json schema = object({{"$schema", Json(meta_schema(dialect))},
                                {"$comment", Json(fmt::format("Generated from chorus/specs/{}.yaml.", spec.stem))},
                                {"title", Json(spec.name.text)},
                                {"description", Json(spec.doc)},
                                {std::string(definitions_keyword(dialect)), definitions.take()}});
    return to_pretty_text(schema);
}

} // namespace chorus::codegen
