#include "codegen/check/check.hpp"

#include "codegen/commands/commands.hpp"
#include "codegen/model/loader.hpp"

#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct CheckOptions {
    std::string specs = "chorus/specs";
    Format format = Format::text;
};

int run(const CheckOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    if (find_specs(options.specs).empty()) {
        fmt::print(stderr, "chorus: there are no specs in {}\n", options.specs);
        return exit_usage;
    }
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    print(diagnostics, model, options.format, "check");
    if (!diagnostics.empty()) return exit_findings;
    if (options.format == Format::text) fmt::print("{} specs, nothing to complain about\n", model.specs.size());
    return exit_good;
}

} // namespace

void add_check_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* command = app.add_subcommand("check", "Check the specs and print what is wrong with them");
    command->add_option("specs", options->specs, "Folder of the specs")->capture_default_str();
    add_format_option(*command, options->format);
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
