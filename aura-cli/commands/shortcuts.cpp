#include <array>

#include "aura-cli/commands/operation.hpp"

namespace chorus::aura {
namespace {

/// A verb that is a command of Pulse under the name that people think of first.
struct Shortcut {
    const char* verb;
    const char* domain;
    const char* command;
    const char* group;
};

constexpr std::array shortcuts{
    Shortcut{"new", "project", "new", group::project},     Shortcut{"open", "project", "open", group::project},
    Shortcut{"save", "project", "save", group::project},   Shortcut{"undo", "history", "undo", group::project},
    Shortcut{"redo", "history", "redo", group::project},   Shortcut{"play", "transport", "play", group::sound},
    Shortcut{"pause", "transport", "pause", group::sound}, Shortcut{"stop", "transport", "stop", group::sound},
};

} // namespace

void add_shortcuts(CLI::App& app, Shell& shell, OptionFields& fields)
{
    for (const Shortcut& shortcut : shortcuts)
        add_operation(app, shortcut.verb, operation_of(shortcut.domain, shortcut.command), shell, fields)
            ->group(shortcut.group);
}

} // namespace chorus::aura
