#include "codegen/emit/code.hpp"
#include "codegen/emit/cpp_names.hpp"
#include "codegen/emit/emit.hpp"
#include "codegen/emit/interface.hpp"

namespace chorus::codegen {

namespace {

constexpr std::string_view note =
    "// Generated from chorus/specs/{0}. Edit the specs, then build the target `generate`.\n";

void emit_entry(Code& code, const Spec& spec, std::string_view name, std::string_view type)
{
    code.line("{{{}, {}, &wire::recode<{}::{}>}},", cpp_literal(spec.stem), cpp_literal(name), namespace_of(spec),
              type);
}

void emit_entries(Code& code, const Spec& spec)
{
    for (const TypeDecl& type : spec.types)
        if (!type.is_alias()) emit_entry(code, spec, type.name.text, type.name.text);
    for (const Operation& operation : operations_of(spec)) {
        const std::string type = operation_type(operation.name);
        if (operation.command != nullptr) {
            emit_entry(code, spec, operation.name + ".command", type + "::Command");
            emit_entry(code, spec, operation.name + ".reply", type + "::Reply");
        }
        if (operation.event != nullptr) emit_entry(code, spec, operation.name + ".event", type + "::Event");
    }
}

} // namespace

Output emit_messages_header(std::string_view folder)
{
    Code code;
    code.raw(fmt::format(note, folder));
    code.raw("#pragma once\n\n#include \"codegen/runtime/wire/message.hpp\"\n\n#include <span>\n\n");
    code.line("namespace chorus::{}_messages {{\n", folder);
    code.raw("/// Every type and message of these specs.\nstd::span<const wire::Message> all();\n\n");
    code.line("}} // namespace chorus::{}_messages", folder);
    return {fmt::format("generated/{}/messages.hpp", folder), code.text(), true};
}

Output emit_messages_source(const Model& model, std::string_view folder)
{
    Code code;
    code.raw(fmt::format(note, folder));
    code.line("#include \"generated/{}/messages.hpp\"\n", folder);
    for (const Spec& spec : model.specs)
        if (spec.owner == folder) code.line("#include \"{}\"", generated_path(spec, ".hpp"));
    code.line("\nnamespace chorus::{}_messages {{\n\nnamespace {{\n", folder);
    code.raw("constexpr wire::Message messages[] = {\n");
    for (const Spec& spec : model.specs)
        if (spec.owner == folder) emit_entries(code, spec);
    code.raw("};\n\n} // namespace\n\nstd::span<const wire::Message> all() { return messages; }\n\n");
    code.line("}} // namespace chorus::{}_messages", folder);
    return {fmt::format("generated/{}/messages.cpp", folder), code.text(), true};
}

} // namespace chorus::codegen
