#include "conformance/runner/ir/reader.hpp"

#include <boost/json/value_to.hpp>

namespace chorus::conform {
namespace {

std::string text_of(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

bool flag_of(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value && value->is_bool() && value->get_bool();
}

std::vector<std::string> names_of(const json::object& object, std::string_view key)
{
    std::vector<std::string> names;
    for (const json::value& name : object.at(key).as_array())
        names.emplace_back(name.as_string());
    return names;
}

std::optional<std::size_t> count_of(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value ? std::optional(value->to_number<std::size_t>()) : std::nullopt;
}

std::optional<double> number_of(const json::object& object, std::string_view key)
{
    const json::value* value = object.if_contains(key);
    return value ? std::optional(value->to_number<double>()) : std::nullopt;
}

std::string old_name_of(const json::object& object)
{
    const json::value* was = object.if_contains("was");
    return was ? text_of(was->as_object(), "name") : std::string();
}

class SpecReader {
public:
    explicit SpecReader(std::map<std::string, Spec, std::less<>>& specs) : specs_(specs) {}

    void read(Spec& spec, const json::object& source)
    {
        for (const json::value& declaration : source.at("types").as_array()) {
            const json::object& object = declaration.as_object();
            read_declaration(spec.types.at(text_of(object, "name")), object);
        }
        for (const json::value& command : source.at("commands").as_array())
            spec.commands.push_back(command_of(command.as_object()));
        for (const json::value& event : source.at("events").as_array())
            spec.events.push_back(event_of(event.as_object()));
        for (const json::value& error : source.at("errors").as_array()) {
            const json::object& object = error.as_object();
            spec.errors.push_back(
                {text_of(object, "code"), text_of(object, "hint"), {fields_of(object.at("details")), {}}});
        }
    }

private:
    static Limits limits_of(const json::object& owner)
    {
        Limits limits;
        const json::value* value = owner.if_contains("limits");
        if (!value) return limits;
        const json::object& object = value->as_object();
        limits.min = number_of(object, "min");
        limits.max = number_of(object, "max");
        limits.min_length = count_of(object, "minLength");
        limits.max_length = count_of(object, "maxLength");
        limits.min_items = count_of(object, "minItems");
        limits.max_items = count_of(object, "maxItems");
        limits.pattern = text_of(object, "pattern");
        if (!limits.pattern.empty()) limits.compiled = std::make_shared<const std::regex>(limits.pattern);
        return limits;
    }

    Type type_of(const json::object& object)
    {
        Type type;
        const std::string kind = text_of(object, "kind");
        type.nullable = flag_of(object, "nullable");
        if (kind == "scalar") {
            type.scalar = text_of(object, "scalar");
        } else if (kind == "named") {
            type.kind = Type::Kind::named;
            type.declaration = &specs_.at(text_of(object, "spec")).types.at(text_of(object, "name"));
        } else {
            type.kind = kind == "list" ? Type::Kind::list : Type::Kind::map;
            type.item = std::make_shared<const Type>(type_of(object.at("item").as_object()));
        }
        return type;
    }

    std::vector<Field> fields_of(const json::value& list)
    {
        std::vector<Field> fields;
        for (const json::value& item : list.as_array()) {
            const json::object& object = item.as_object();
            Field field;
            field.name = text_of(object, "name");
            field.was = old_name_of(object);
            field.type = type_of(object.at("type").as_object());
            field.limits = limits_of(object);
            if (const json::value* value = object.if_contains("default")) field.default_value = *value;
            field.may_be_absent = flag_of(object, "optional") || field.default_value.has_value();
            field.unit = text_of(object, "unit");
            fields.push_back(std::move(field));
        }
        return fields;
    }

    static Operand operand_of(const json::object& object)
    {
        Operand operand;
        if (const auto number = number_of(object, "number")) {
            operand.number = *number;
        } else {
            operand.path = names_of(object, "path");
        }
        return operand;
    }

    void read_declaration(Declaration& declaration, const json::object& object)
    {
        const std::string kind = text_of(object, "kind");
        declaration.limits = limits_of(object);
        if (kind == "scalar") {
            declaration.scalar = text_of(object, "scalar");
        } else if (kind == "id") {
            declaration.kind = Declaration::Kind::id;
        } else if (kind == "enum") {
            declaration.kind = Declaration::Kind::enumeration;
            for (const json::value& value : object.at("values").as_array()) {
                declaration.values.push_back(text_of(value.as_object(), "name"));
                if (std::string was = old_name_of(value.as_object()); !was.empty())
                    declaration.old_values.emplace(std::move(was), declaration.values.back());
            }
        } else if (kind == "struct") {
            declaration.kind = Declaration::Kind::structure;
            declaration.shape.fields = fields_of(object.at("fields"));
            for (const json::value& item : object.at("rules").as_array()) {
                const json::object& rule = item.as_object();
                declaration.shape.rules.push_back({text_of(rule, "id"), text_of(rule, "comparison"),
                                                   operand_of(rule.at("left").as_object()),
                                                   operand_of(rule.at("right").as_object())});
            }
        } else {
            declaration.kind = Declaration::Kind::tagged_union;
            declaration.tag = text_of(object, "tag");
            for (const json::value& item : object.at("arms").as_array()) {
                const json::object& arm = item.as_object();
                declaration.arms.push_back({text_of(arm, "tag"), type_of(arm.at("type").as_object())});
            }
        }
    }

    Command command_of(const json::object& object)
    {
        Command command;
        command.name = text_of(object, "name");
        command.doc = text_of(object, "doc");
        command.from = names_of(object, "from");
        command.input.fields = fields_of(object.at("input"));
        command.reply.fields = fields_of(object.at("reply"));
        command.answer = text_of(object, "answer");
        for (const json::value& error : object.at("errors").as_array())
            command.errors.push_back(text_of(error.as_object(), "code"));
        command.timeout = std::chrono::milliseconds(object.at("timeoutMs").to_number<std::int64_t>());
        command.priority = text_of(object, "priority");
        command.idempotent = flag_of(object, "idempotent");
        command.deferred = flag_of(object, "deferred");
        command.edits = flag_of(object, "edits");
        for (const json::value& item : object.at("examples").as_array()) {
            Example example{item.as_object().at("input"), {}};
            if (const json::value* reply = item.as_object().if_contains("reply")) example.reply = *reply;
            command.examples.push_back(std::move(example));
        }
        return command;
    }

    Event event_of(const json::object& object)
    {
        return {text_of(object, "name"),
                names_of(object, "to"),
                {fields_of(object.at("payload")), {}},
                text_of(object, "delivery") == "latest",
                object.at("maxPerSecond").to_number<unsigned>(),
                text_of(object, "priority"),
                object.contains("numbered") ? text_of(object, "numbered") : std::string(),
                object.contains("after") ? names_of(object, "after") : std::vector<std::string>()};
    }

    std::map<std::string, Spec, std::less<>>& specs_;
};

} // namespace

void read_spec(Spec& spec, const json::object& source, std::map<std::string, Spec, std::less<>>& specs)
{
    try {
        SpecReader(specs).read(spec, source);
    } catch (const std::exception& error) {
        throw IrError("The IR of `" + spec.stem + "` cannot be read: " + error.what());
    }
}

} // namespace chorus::conform
