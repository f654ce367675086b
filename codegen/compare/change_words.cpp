#include "codegen/compare/change_words.hpp"

#include "codegen/compare/pairing.hpp"
#include "codegen/emit/availability_text.hpp"
#include "codegen/model/json_value.hpp"
#include "codegen/model/type_expression.hpp"

#include <fmt/format.h>

namespace chorus::codegen {

std::string join_names(const std::vector<Located>& names)
{
    std::string text;
    for (const Located& name : names)
        text += (text.empty() ? "" : ", ") + name.text;
    return text;
}

std::string record_text(const std::vector<Field>& record)
{
    std::string text;
    for (const Field& field : record)
        text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", field.name.text, type_text(field.type));
    return text;
}

std::string default_text(const Field& field)
{
    return field.default_value ? to_compact_text(json_value(*field.default_value, field.type)) : std::string();
}

std::string presence_text(const Field& field)
{
    return field.may_be_absent() ? "may be absent" : "must be there";
}

namespace {

std::string words_of(const Fields& fields, const Fields& other)
{
    std::string words;
    for (const Field& field : fields.fields)
        if (other.find(field.name.text) != nullptr)
            words += field.name.text + ":" + with_history(field.doc, std::nullopt, field.availability) + "\n";
    for (const RuleDecl& rule : fields.rules)
        words += find_named(other.rules, [&](const RuleDecl& same) { return same.id.text == rule.id.text; }) != nullptr
                     ? rule.message + "\n"
                     : "";
    return words;
}

} // namespace

std::string words_of(const TypeDecl& type, const TypeDecl& other)
{
    std::string words = with_history(type.doc, std::nullopt, type.availability) + "\n" + type.entity + "\n" +
                        words_of(type.structure, other.structure);
    for (const EnumValue& value : type.values)
        if (find_named(other.values, [&](const EnumValue& same) { return same.name.text == value.name.text; }) !=
            nullptr)
            words += value.name.text + ":" + with_history(value.doc, std::nullopt, value.availability) + "\n";
    return words;
}

std::string words_of(const Command& command, const Command& other)
{
    return with_history(command.doc, std::nullopt, command.availability) + "\n" + words_of(command.input, other.input) +
           words_of(command.reply, other.reply);
}

std::string words_of(const Event& event, const Event& other)
{
    return with_history(event.doc, std::nullopt, event.availability) + "\n" + words_of(event.payload, other.payload);
}

std::string words_of(const ErrorDecl& error, const ErrorDecl&)
{
    return error.doc + "\n" + error.hint;
}

std::string words_of(const Stream& stream, const Stream&)
{
    std::string words = stream.doc;
    for (const Field& field : stream.record)
        words += field.doc + "\n";
    return words;
}

std::string words_of(const Scenario& scenario, const Scenario&)
{
    return scenario.doc;
}

} // namespace chorus::codegen
