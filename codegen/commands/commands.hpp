#pragma once

#include "codegen/model/spec.hpp"
#include "codegen/report/report.hpp"

#include <cstdio>
#include <functional>

#include <CLI/CLI.hpp>

/// The verbs of the command line, each in a file of its own.
namespace chorus::codegen {

enum ExitCode { exit_good = 0, exit_findings = 1, exit_usage = 2, exit_stale = 3 };

/// Each adds one verb to `app`. When the verb is given it runs within App::parse() and leaves its answer in
/// `exit_code`, which must outlive the call.
void add_breaking_command(CLI::App& app, int& exit_code);
void add_check_command(CLI::App& app, int& exit_code);
void add_conform_command(CLI::App& app, int& exit_code);
void add_explain_command(CLI::App& app, int& exit_code);
void add_diff_command(CLI::App& app, int& exit_code);
void add_docs_command(CLI::App& app, int& exit_code);
void add_emit_command(CLI::App& app, int& exit_code);
void add_format_command(CLI::App& app, int& exit_code);
void add_lint_command(CLI::App& app, int& exit_code);
void add_generate_command(CLI::App& app, int& exit_code);
void add_ir_command(CLI::App& app, int& exit_code);
void add_lsp_command(CLI::App& app, int& exit_code);
void add_new_command(CLI::App& app, int& exit_code);
void add_query_command(CLI::App& app, int& exit_code);
void add_vectors_command(CLI::App& app, int& exit_code);

/// A verb that looks for faults in specs.
struct Judgement {
    std::string verb;
    std::string help;
    std::function<void(Model&, Diagnostics&)> judge;
};
/// Adds it, with the options that all such verbs have: the folder, `--format` and `--fix`.
void add_judging_command(CLI::App& app, Judgement judgement, int& exit_code);

/// Adds `--format` to `command`, which keeps what was chosen in `format`.
void add_format_option(CLI::App& command, Format& format);
/// Prints findings in the order of files and places. `model` holds the files that were looked at.
void print(const Diagnostics& diagnostics, const Model& model, Format format, std::string_view command,
           std::FILE* out = stdout);

} // namespace chorus::codegen
