#include "codegen/ir/ir_writer.hpp"

#include "codegen/check/check.hpp"
#include "codegen/commands/commands.hpp"
#include "codegen/model/loader.hpp"

#include <fstream>
#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct IrOptions {
    std::string specs = "chorus/specs";
    std::string out;
};

int run(const IrOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    print(diagnostics, model, Format::text, "check");
    if (!diagnostics.empty()) return exit_findings;
    if (model.specs.empty()) {
        fmt::print(stderr, "chorus: there are no specs in {}\n", options.specs);
        return exit_usage;
    }
    const std::string text = ir_text(model);
    if (options.out.empty()) {
        fmt::print("{}", text);
        return exit_good;
    }
    std::ofstream stream(options.out, std::ios::binary);
    stream << text;
    stream.close();
    if (stream) return exit_good;
    fmt::print(stderr, "chorus: {} cannot be written\n", options.out);
    return exit_usage;
}

} // namespace

void add_ir_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<IrOptions>();
    CLI::App* command = app.add_subcommand("ir", "Print the specs as JSON for other programs, all names resolved");
    command->add_option("specs", options->specs, "Folder of the specs")->capture_default_str();
    command->add_option("--out", options->out, "Write to this file");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
