#include "codegen/emit/generate.hpp"

#include "codegen/commands/commands.hpp"

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
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
