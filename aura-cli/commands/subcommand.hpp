#pragma once

#include <string>

#include <CLI/CLI.hpp>

namespace chorus::aura {

/// The subcommand of this name, or null.
inline CLI::App* find_subcommand(CLI::App& app, const std::string& name)
{
    const auto found = app.get_subcommands([&](const CLI::App* inner) { return inner->check_name(name); });
    return found.empty() ? nullptr : found.front();
}

} // namespace chorus::aura
