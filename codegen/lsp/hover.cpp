#include "codegen/lsp/hover.hpp"

#include "codegen/emit/availability_text.hpp"
#include "codegen/emit/limits_text.hpp"
#include "codegen/emit/sample_values.hpp"
#include "codegen/model/limits.hpp"
#include "codegen/model/type_expression.hpp"

#include <fmt/format.h>

namespace chorus::codegen::lsp {

namespace {

using Kind = Symbol::Kind;

std::string code(std::string_view language, std::string_view text)
{
    return fmt::format("```{}\n{}\n```\n", language, text);
}

std::string paragraph(std::string_view text)
{
    return text.empty() ? std::string() : fmt::format("{}\n\n", text);
}

std::string field_line(const Field& field)
{
    const std::string limits = limits_text(narrowed(field.type, field.limits), unit_of(field));
    const std::string doc = with_history(field.doc, field.was, field.availability);
    return fmt::format("- `{}{}`: {}{}{}{}\n", field.name.text, field.optional ? "?" : "", type_text(field.type),
                       limits.empty() ? "" : " (" + limits + ")", doc.empty() ? "" : ". ", doc);
}

std::string field_lines(const std::vector<Field>& fields)
{
    std::string text;
    for (const Field& field : fields)
        text += field_line(field);
    return text;
}

std::string example(std::string_view title, const Json& value)
{
    return fmt::format("\n{}\n{}", title, code("json", to_compact_text(value)));
}

std::string describe_type(const TypeDecl& type)
{
    std::string text = paragraph(with_history(type.doc, std::nullopt, type.availability));
    switch (type.kind) {
    case TypeDecl::Kind::scalar: {
        const std::string limits = limits_text(type.limits, type.unit);
        text += fmt::format("{}{}\n", scalar_name(type.scalar), limits.empty() ? "" : ", " + limits);
        break;
    }
    case TypeDecl::Kind::id:
        text += fmt::format("identity of a {}\n", type.entity);
        break;
    case TypeDecl::Kind::enumeration:
        for (const EnumValue& value : type.values)
            text +=
                fmt::format("- `{}`: {}\n", value.name.text, with_history(value.doc, value.was, value.availability));
        break;
    case TypeDecl::Kind::structure:
        text += field_lines(type.structure.fields);
        for (const RuleDecl& rule : type.structure.rules)
            text += fmt::format("- rule `{}`: {}\n", rule.expression.text, rule.message);
        break;
    case TypeDecl::Kind::tagged_union:
        for (const UnionArm& arm : type.arms)
            text += fmt::format("- `{}: {}` → {}\n", type.tag.text, arm.tag.text, type_text(arm.type));
        break;
    }
    return text + example("On the wire:", valid_value(type));
}

std::string describe_command(const Command& command)
{
    std::string text = paragraph(with_history(command.doc, std::nullopt, command.availability));
    if (!command.input.fields.empty()) text += "**input**\n" + field_lines(command.input.fields);
    if (!command.reply.fields.empty())
        text += fmt::format("\n**{}**\n{}", command.replies_snapshot ? "snapshot" : "reply",
                            field_lines(command.reply.fields));
    if (!command.errors.empty()) {
        text += "\n**errors**\n";
        for (const ErrorUse& error : command.errors)
            text += fmt::format("- `{}`: {}\n", error.name.text, error.decl != nullptr ? error.decl->doc : "");
    }
    text += fmt::format("\nAnswered within {} ms.\n", command.timeout_ms);
    return text + example("Payload:", valid_value(command.input));
}

} // namespace

std::string describe(const Symbol& symbol)
{
    std::string text =
        code("yaml", fmt::format("{} {}  # {}", kind_name(symbol.kind), name_of(symbol), symbol.spec->stem));
    switch (symbol.kind) {
    case Kind::spec:
        return text + paragraph(symbol.spec->doc) +
               fmt::format("version {}, {}\n", symbol.spec->version, symbol.spec->stability);
    case Kind::type:
        return text + describe_type(*static_cast<const TypeDecl*>(symbol.identity));
    case Kind::command:
        return text + describe_command(*static_cast<const Command*>(symbol.identity));
    case Kind::event: {
        const auto& event = *static_cast<const Event*>(symbol.identity);
        return text + paragraph(with_history(event.doc, std::nullopt, event.availability)) +
               field_lines(event.payload.fields) + example("Payload:", valid_value(event.payload));
    }
    case Kind::error: {
        const auto& error = *static_cast<const ErrorDecl*>(symbol.identity);
        return text + paragraph(error.doc) + paragraph(error.hint) + field_lines(error.details);
    }
    case Kind::stream: {
        const auto& stream = *static_cast<const Stream*>(symbol.identity);
        return text + paragraph(stream.doc) + field_lines(stream.record);
    }
    case Kind::field:
        return text + field_line(*static_cast<const Field*>(symbol.identity));
    case Kind::enum_value:
    case Kind::state: {
        const auto& value = *static_cast<const EnumValue*>(symbol.identity);
        return text + paragraph(with_history(value.doc, value.was, value.availability));
    }
    }
    return text;
}

} // namespace chorus::codegen::lsp
