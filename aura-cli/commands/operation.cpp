#include "aura-cli/commands/operation.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "aura-cli/output/availability.hpp"
#include "aura-cli/output/prose.hpp"
#include "aura-cli/words/described.hpp"

#include "codegen/runtime/reflect/payload.hpp"
#include "generated/pulse/operations.hpp"

namespace chorus::aura {
namespace {

using reflect::Field;
using reflect::TypeKind;

std::string help_of(const Field& field)
{
    std::string help = brief(field.doc.empty() ? field.type->doc : field.doc);
    const std::string expected = described(field);
    if (!expected.empty()) help += fmt::format(" ({})", expected);
    if (!field.default_json.empty()) help += fmt::format("; {} when absent", field.default_json);
    return help + availability_note(field);
}

bool is_required(const Field& field)
{
    return !field.optional && field.default_json.empty();
}

CLI::Option* add_field_option(CLI::App& command, const std::string& names, const Field& field, bool positional)
{
    // What was given is read from the option itself when the command is carried out.
    const CLI::callback_t keep = [](const CLI::results_t&) { return true; };
    CLI::Option* option = command.add_option(names, keep, help_of(field))->type_name(placeholder(field));
    if (positional && is_required(field)) option->required();
    if (field.type->kind == TypeKind::list)
        return option->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args();
    if (field.type->kind == TypeKind::boolean && !positional) return option->expected(0, 1);
    return option->expected(1);
}

std::string footer(const reflect::Command& operation)
{
    std::string text = availability_lines(operation);
    if (operation.edits) text += "It is one step of undo.\n";
    if (!operation.errors.empty()) text += "Errors:\n";
    for (const std::string_view code : operation.errors) {
        const reflect::ErrorInfo* error = reflect::find_error(pulse_api::api(), code);
        text += fmt::format("  {:<28} {}\n", code, error ? error->message : "");
    }
    return text;
}

/// Positionals first and in the order of the spec's hint, because that is the order in which they are taken.
std::vector<const Field*> ordered_fields(const reflect::Command& operation)
{
    std::vector<const Field*> ordered;
    for (const std::string_view name : operation.positional)
        if (const Field* field = reflect::find_field(*operation.input, name)) ordered.push_back(field);
    for (const Field& field : operation.input->fields)
        if (std::find(ordered.begin(), ordered.end(), &field) == ordered.end()) ordered.push_back(&field);
    return ordered;
}

Result<void> carry_out(Shell& shell, const OperationForm& form)
{
    const reflect::Command& operation = form.operation();
    const auto payload = form.payload(shell);
    if (!payload) return wire::Failure(payload.error());
    const auto reply = shell.call(operation.domain, operation.name, *payload);
    if (!reply) return wire::Failure(reply.error());
    return shell.output.reply(*operation.reply, *reply);
}

} // namespace

OperationForm::OperationForm(CLI::App& command, const reflect::Command& operation, OptionFields& fields)
    : operation_(operation)
{
    for (const Field* field : ordered_fields(operation))
        add_field(command, *field, fields);
    command.footer([&operation] { return footer(operation); });
}

bool OperationForm::is_positional(const Field& field) const
{
    const auto& positional = operation_.positional;
    return std::find(positional.begin(), positional.end(), field.name) != positional.end();
}

void OperationForm::add_field(CLI::App& command, const Field& field, OptionFields& fields)
{
    const std::string flag = reflect::kebab_case(field.name);
    const bool positional = is_positional(field);
    CLI::Option* option = add_field_option(command, positional ? flag + ",--" + flag : "--" + flag, field, positional);
    bindings_.push_back({option, std::string(field.name), field.type->kind == TypeKind::boolean});
    fields[option] = &field;
    add_parts(command, field, fields);
}

/// `--range-start` beside `--range`, so that the parts of a structure need no punctuation.
void OperationForm::add_parts(CLI::App& command, const Field& field, OptionFields& fields)
{
    if (field.type->kind != TypeKind::structure) return;
    for (const Field& part : field.type->fields) {
        const std::string name = fmt::format("{}.{}", field.name, part.name);
        CLI::Option* option = add_field_option(command, "--" + reflect::kebab_case(name), part, false);
        bindings_.push_back({option, name, part.type->kind == TypeKind::boolean});
        fields[option] = &part;
    }
}

Result<std::string> OperationForm::payload(Shell& shell) const
{
    std::vector<reflect::FlagValue> flags;
    for (const Binding& binding : bindings_) {
        if (binding.option->count() == 0) continue;
        std::vector<std::string> texts = binding.option->results();
        if (binding.truth && (texts.empty() || texts.front().empty())) texts = {"true"};
        flags.push_back({binding.field, std::move(texts)});
    }
    return reflect::payload_from_flags(*operation_.input, flags, shell.words().hook());
}

const reflect::Command& operation_of(std::string_view domain, std::string_view name)
{
    const reflect::Command* command = reflect::find_command(pulse_api::api(), domain, name);
    assert(command && "aura is built from the same specs as this table");
    return *command;
}

CLI::App* add_operation(CLI::App& parent, const std::string& name, const reflect::Command& operation, Shell& shell,
                        OptionFields& fields)
{
    CLI::App* command = parent.add_subcommand(name, description_of(operation));
    const auto form = std::make_shared<OperationForm>(*command, operation, fields);
    command->callback([&shell, form] { shell.plan([&shell, form] { return carry_out(shell, *form); }); });
    return command;
}

} // namespace chorus::aura
