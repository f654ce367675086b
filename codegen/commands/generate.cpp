#include "codegen/emit/generate.hpp"

#include "codegen/check/check.hpp"
#include "codegen/commands/commands.hpp"
#include "codegen/emit/mutants.hpp"
#include "codegen/model/loader.hpp"

#include <filesystem>
#include <fstream>
#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

int run(const GenerateOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    const GenerateResult result = generate(options, model, diagnostics);
    if (!diagnostics.empty()) {
        print(diagnostics, model, Format::text, "check");
        return exit_findings;
    }
    if (!result.failure.empty()) {
        fmt::print(stderr, "chorus: {}\n", result.failure);
        return exit_usage;
    }
    for (const std::string& path : result.changed)
        fmt::print("{} {}\n", options.check ? "stale" : "wrote", path);
    for (const std::string& path : result.removed)
        fmt::print("{} {}\n", options.check ? "surplus" : "removed", path);
    for (const std::string& path : result.kept)
        fmt::print("left {}, which nothing generates any more but which was edited by hand\n", path);
    const bool same = result.changed.empty() && result.removed.empty();
    if (same) fmt::print("{} files, all up to date\n", result.outputs);
    return options.check && !same ? exit_stale : exit_good;
}

/// Files that did not change are left alone, so that only what changed is built again.
bool write_changed(const std::filesystem::path& path, const std::string& text)
{
    if (read_file(path) == text) return true;
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    std::ofstream out(path, std::ios::binary);
    out << text;
    return static_cast<bool>(out.flush());
}

int run_mutants(const std::filesystem::path& specs, const std::filesystem::path& folder)
{
    Model model;
    Diagnostics diagnostics;
    load_specs(specs, model, diagnostics);
    check(model, diagnostics);
    if (!diagnostics.empty()) {
        print(diagnostics, model, Format::text, "check");
        return exit_findings;
    }
    for (const Output& output : emit_mutants(model))
        if (!write_changed(folder / output.path, output.text)) {
            fmt::print(stderr, "chorus: {} cannot be written\n", (folder / output.path).string());
            return exit_usage;
        }
    return exit_good;
}

} // namespace

void add_generate_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<GenerateOptions>();
    CLI::App* command = app.add_subcommand("gen", "Write generated/ and docs/reference/ from the specs");
    command->add_flag("--check", options->check, "Change nothing; exit with 3 if something is stale");
    command->add_option("--specs", options->specs, "Folder of the specs")->capture_default_str();
    command->add_option("--out", options->out, "Folder that holds generated/ and .clang-format")->capture_default_str();
    command->add_option("--style", options->style, "Style of the C++; .clang-format of --out when absent");
    CLI::Option* stamp = command->add_option("--stamp", options->stamp, "File to touch after each good run");
    command->add_option("--depfile", options->depfile, "File to get what the stamp depends on, for make and ninja")
        ->needs(stamp);
    const auto mutants = std::make_shared<std::string>();
    command->add_option(
        "--mutants", *mutants,
        "Write into this folder, and nothing else, code with faults that CHORUS_MUTANT chooses by number");
    command->callback([options, mutants, &exit_code] {
        exit_code = mutants->empty() ? run(*options) : run_mutants(options->specs, *mutants);
    });
}

} // namespace chorus::codegen
