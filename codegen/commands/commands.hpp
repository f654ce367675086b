#pragma once

#include "codegen/model/diagnostics.hpp"

#include <CLI/CLI.hpp>

/// The verbs of the command line, each in a file of its own.
namespace chorus::codegen {

enum ExitCode { exit_good = 0, exit_findings = 1, exit_usage = 2, exit_stale = 3 };

/// Each adds one verb to `app`. When the verb is given it runs within App::parse() and leaves its answer in
/// `exit_code`, which must outlive the call.
void add_check_command(CLI::App& app, int& exit_code);
void add_format_command(CLI::App& app, int& exit_code);
void add_generate_command(CLI::App& app, int& exit_code);
void add_ir_command(CLI::App& app, int& exit_code);
void add_query_command(CLI::App& app, int& exit_code);

/// Prints findings in the order of files and places, as text for people or as one JSON object a line.
void print(const Diagnostics& diagnostics, bool json);

} // namespace chorus::codegen
