#include "codegen/check/check.hpp"
#include "codegen/commands/commands.hpp"
#include "codegen/emit/external.hpp"
#include "codegen/ir/ir_writer.hpp"
#include "codegen/model/loader.hpp"

#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct EmitOptions {
    std::vector<std::string> program;
    std::string specs = "chorus/specs";
    std::string out;
    bool check = false;
};

int run(const EmitOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    print(diagnostics, model, Format::text, "emit");
    if (!diagnostics.empty()) return exit_findings;
    const auto complain = [](const std::string& message) {
        fmt::print(stderr, "chorus: {}\n", message);
        return exit_usage;
    };
    if (model.specs.empty()) return complain(fmt::format("There are no specs in {}.", options.specs));
    const auto outputs = run_emitter(options.program, ir_text(model));
    if (!outputs) return complain(outputs.error());
    const auto changed = write_outputs(options.out, *outputs, options.check);
    if (!changed) return complain(changed.error());
    for (const std::string& path : *changed)
        fmt::print("{} {}\n", options.check ? "stale" : "wrote", path);
    if (changed->empty()) fmt::print("{} files, all up to date\n", outputs->size());
    return options.check && !changed->empty() ? exit_stale : exit_good;
}

} // namespace

void add_emit_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<EmitOptions>();
    CLI::App* command = app.add_subcommand("emit", "Let another program write files from the specs");
    command->add_option(
        "program", options->program,
        "Behind --, the program and its arguments. It gets the IR on standard input and answers with a line "
        "{\"path\": …, \"text\": …} for each file");
    command->get_option("program")->required();
    command->add_option("--out", options->out, "Folder that its files go to; they cannot leave it")->required();
    command->add_option("--specs", options->specs, "Folder of the specs")->capture_default_str();
    command->add_flag("--check", options->check, "Change nothing; exit with 3 if something is stale");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
