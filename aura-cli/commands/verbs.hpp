#pragma once

#include <functional>
#include <map>

#include <CLI/CLI.hpp>

#include "aura-cli/shell.hpp"
#include "codegen/runtime/reflect/api.hpp"

/// The verbs of aura, one file each. Every function adds its subcommand, which plans what to do in the shell.
namespace chorus::aura {

/// Which field of a command an option stands for, so that completion knows what may follow it.
using OptionFields = std::map<const CLI::Option*, const reflect::Field*>;

namespace group {
inline constexpr const char* session = "The session";
inline constexpr const char* project = "The project";
inline constexpr const char* sound = "Sound";
inline constexpr const char* scripts = "Scripts and help";
inline constexpr const char* domains = "Everything that Pulse can do";
} // namespace group

void add_up(CLI::App& app, Shell& shell);
void add_down(CLI::App& app, Shell& shell);
void add_status(CLI::App& app, Shell& shell);
void add_supervise(CLI::App& app, Shell& shell);

void add_import(CLI::App& app, Shell& shell);
void add_add_plugin(CLI::App& app, Shell& shell, OptionFields& fields);

void add_render(CLI::App& app, Shell& shell, OptionFields& fields);
void add_capture(CLI::App& app, Shell& shell, OptionFields& fields);
void add_meters(CLI::App& app, Shell& shell);
void add_picture(CLI::App& app, Shell& shell);

void add_watch(CLI::App& app, Shell& shell);
void add_batch(CLI::App& app, Shell& shell);
void add_completion(CLI::App& app, Shell& shell, const OptionFields& fields);
void add_help(CLI::App& app, Shell& shell);

/// Commands of Pulse under shorter names: new, open, save, undo, redo, play, pause, stop.
void add_shortcuts(CLI::App& app, Shell& shell, OptionFields& fields);
/// Every command that Pulse answers, as `aura <domain> <command>`.
void add_operations(CLI::App& app, Shell& shell, OptionFields& fields);
/// `aura trace --wire FILE`, beside the commands of the domain `trace`, which must be there.
void add_trace(CLI::App& app, Shell& shell);

} // namespace chorus::aura
