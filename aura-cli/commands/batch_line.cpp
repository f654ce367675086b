#include "aura-cli/commands/batch_line.hpp"

#include <vector>

#include <fmt/format.h>

#include "codegen/runtime/reflect/payload.hpp"
#include "codegen/runtime/reflect/query.hpp"
#include "codegen/runtime/reflect/similar.hpp"
#include "generated/pulse/operations.hpp"

namespace chorus::aura {
namespace {

const reflect::Command* find_operation(std::string_view name)
{
    for (const reflect::Domain* domain : pulse_api::api().domains)
        for (const reflect::Command& command : domain->commands) {
            const std::string written = fmt::format("{}.{}", domain->name, command.name);
            const std::string typed =
                fmt::format("{} {}", reflect::kebab_case(domain->name), reflect::kebab_case(command.name));
            if (name == written || name == typed) return &command;
        }
    return nullptr;
}

wire::Failure unknown_operation(std::string_view name)
{
    std::vector<std::string> known;
    for (const reflect::Domain* domain : pulse_api::api().domains)
        for (const reflect::Command& command : domain->commands)
            known.push_back(fmt::format("{}.{}", domain->name, command.name));
    return wire::fail("usage.unknownCommand", fmt::format("There is no command `{}`.", name),
                      reflect::did_you_mean(reflect::similar_names(name, known)));
}

/// A line that is no JSON is a fault of who wrote it, not of a peer.
wire::Failure wrong_line(wire::Error error)
{
    if (error.code == "wire.badSyntax") error.code = "usage.badSyntax";
    return wire::Failure(std::move(error));
}

Result<std::string> text_member(std::string_view name, const std::string& json)
{
    if (auto text = reflect::string_of(json)) return *text;
    return wire::fail("usage.badValue", fmt::format("`{}` is not a text.", name));
}

} // namespace

bool is_comment(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    return first == std::string_view::npos || text[first] == '#';
}

Result<BatchLine> parse_batch_line(std::string_view text)
{
    const auto members = reflect::members_of(text);
    if (!members) return wrong_line(members.error());
    BatchLine line;
    for (const auto& [name, json] : *members) {
        if (name == "with") {
            line.input = json;
            continue;
        }
        if (name != "do" && name != "as")
            return wire::fail("usage.unknownField", fmt::format("A line has no `{}`.", name),
                              "It has `do`, `with` and `as`.");
        const auto value = text_member(name, json);
        if (!value) return wire::Failure(value.error());
        if (name == "as")
            line.as = *value;
        else if (line.operation = find_operation(*value); !line.operation)
            return unknown_operation(*value);
    }
    if (!line.operation)
        return wire::fail("usage.missing", "`do` is missing.", R"(Write {"do": "track.create", "with": {…}}.)");
    return line;
}

} // namespace chorus::aura
