#include "codegen/check/check.hpp"
#include "codegen/commands/commands.hpp"
#include "codegen/emit/external.hpp"
#include "codegen/model/loader.hpp"
#include "codegen/site/site.hpp"

#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct DocsOptions {
    std::string specs = "chorus/specs";
    std::string out;
};

int complain(const std::string& message)
{
    fmt::print(stderr, "chorus: {}\n", message);
    return exit_usage;
}

int run(const DocsOptions& options)
{
    Model model;
    Diagnostics diagnostics;
    load_specs(options.specs, model, diagnostics);
    check(model, diagnostics);
    print(diagnostics, model, Format::text, "docs");
    if (!diagnostics.empty()) return exit_findings;
    if (model.specs.empty()) return complain(fmt::format("There are no specs in {}.", options.specs));
    const Outputs outputs = site::site(model);
    const auto changed = write_outputs(options.out, outputs, false);
    if (!changed) return complain(changed.error());
    fmt::print("{} of {} files written. Open {}/index.html in a browser.\n", changed->size(), outputs.size(),
               options.out);
    return exit_good;
}

} // namespace

void add_docs_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<DocsOptions>();
    CLI::App* command =
        app.add_subcommand("docs", "Write a site of web pages about the specs, to be read without a network");
    command->add_option("--out", options->out, "Folder of the site")->required();
    command->add_option("--specs", options->specs, "Folder of the specs")->capture_default_str();
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
