#include "codegen/check/check.hpp"
#include "codegen/emit/generate.hpp"
#include "codegen/model/loader.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace {

using namespace chorus::codegen;

enum ExitCode { exit_good = 0, exit_findings = 1, exit_usage = 2, exit_stale = 3 };

struct CheckOptions {
    std::string specs = "chorus/specs";
    bool json = false;
};

void print(const Diagnostics& diagnostics, bool json)
{
    const std::vector<Diagnostic> found = diagnostics.sorted();
    for (const Diagnostic& diagnostic : found)
        fmt::print("{}\n", json ? to_json(diagnostic) : to_text(diagnostic));
    if (!json && !found.empty()) fmt::print("{} finding{}\n", found.size(), found.size() == 1 ? "" : "s");
}

int run_check(const CheckOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    if (find_specs(options.specs).empty()) {
        fmt::print(stderr, "chorus: there are no specs in {}\n", options.specs);
        return exit_usage;
    }
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    print(diagnostics, options.json);
    if (!diagnostics.empty()) return exit_findings;
    if (!options.json) fmt::print("{} specs, nothing to complain about\n", model.specs.size());
    return exit_good;
}

int run_generate(const GenerateOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    const GenerateResult result = generate(options, model, diagnostics);
    if (!diagnostics.empty()) {
        print(diagnostics, false);
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

int main(int argc, char** argv)
{
    CLI::App app("Checks the specs of Loophole and generates code from them.", "chorus");
    app.set_version_flag("--version", std::string("chorus ") + CHORUS_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 good, 1 findings in the specs, 2 wrong usage or no access, 3 generated files are stale.");

    CheckOptions check_options;
    CLI::App* check_command = app.add_subcommand("check", "Check the specs and print what is wrong with them");
    check_command->add_option("specs", check_options.specs, "Folder of the specs")->capture_default_str();
    check_command->add_flag("--json", check_options.json, "Print one JSON object a line");

    GenerateOptions generate_options;
    CLI::App* generate_command = app.add_subcommand("gen", "Write generated/ and docs/reference/ from the specs");
    generate_command->add_flag("--check", generate_options.check, "Change nothing; exit with 3 if something is stale");
    generate_command->add_option("--specs", generate_options.specs, "Folder of the specs")->capture_default_str();
    generate_command->add_option("--out", generate_options.out, "Folder that holds generated/ and .clang-format")
        ->capture_default_str();

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exit_good : exit_usage;
    }
    return check_command->parsed() ? run_check(check_options) : run_generate(generate_options);
}
