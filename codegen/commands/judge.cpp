#include "codegen/commands/commands.hpp"
#include "codegen/fix/apply.hpp"
#include "codegen/model/loader.hpp"

#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct JudgeOptions {
    Judgement judgement;
    std::string specs = "chorus/specs";
    Format format = Format::text;
    std::string fix; ///< Empty: change nothing.
};

/// False if a file could not be written.
bool make_fixes(const JudgeOptions& options)
{
    const Applicability most = options.fix == "review" ? Applicability::review : Applicability::safe;
    const FixResult result = fix_specs(options.specs, most, options.judgement.judge);
    // Beside what machines read, not in it.
    for (const AppliedFix& fix : result.applied)
        fmt::print(stderr, "fixed {} {}: {}\n", fix.place, info(fix.rule).id, fix.title);
    if (!result.failure.empty()) fmt::print(stderr, "chorus: {}\n", result.failure);
    return result.failure.empty();
}

int run(const JudgeOptions& options)
{
    if (find_specs(options.specs).empty()) {
        fmt::print(stderr, "chorus: there are no specs in {}\n", options.specs);
        return exit_usage;
    }
    if (!options.fix.empty() && !make_fixes(options)) return exit_usage;
    Model model;
    Diagnostics diagnostics;
    load_specs(options.specs, model, diagnostics);
    options.judgement.judge(model, diagnostics);
    print(diagnostics, model, options.format, options.judgement.verb);
    if (!diagnostics.empty()) return exit_findings;
    if (options.format == Format::text) fmt::print("{} specs, nothing to complain about\n", model.specs.size());
    return exit_good;
}

} // namespace

void add_judging_command(CLI::App& app, Judgement judgement, int& exit_code)
{
    const auto options = std::make_shared<JudgeOptions>();
    options->judgement = std::move(judgement);
    CLI::App* command = app.add_subcommand(options->judgement.verb, options->judgement.help);
    command->add_option("specs", options->specs, "Folder of the specs")->capture_default_str();
    add_format_option(*command, options->format);
    command
        ->add_flag("--fix{safe}", options->fix,
                   "Make the fixes that are sure; with --fix=review those too that somebody should look at")
        ->check(CLI::IsMember({"safe", "review"}));
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
