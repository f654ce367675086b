#include <algorithm>

#include "aura-cli/commands/operation.hpp"
#include "codegen/runtime/reflect/payload.hpp"
#include "generated/pulse/operations.hpp"

namespace chorus::aura {
namespace {

bool is_ours(const reflect::Command& command)
{
    return std::find(command.from.begin(), command.from.end(), "aura") != command.from.end();
}

} // namespace

void add_operations(CLI::App& app, Shell& shell, OptionFields& fields)
{
    for (const reflect::Domain* domain : pulse_api::api().domains) {
        CLI::App* group_of_domain = app.add_subcommand(reflect::kebab_case(domain->name), std::string(domain->doc));
        group_of_domain->group(group::domains)->require_subcommand(1);
        for (const reflect::Command& command : domain->commands)
            if (is_ours(command))
                add_operation(*group_of_domain, reflect::kebab_case(command.name), command, shell, fields);
    }
}

} // namespace chorus::aura
