#include "codegen/commands/commands.hpp"
#include "codegen/compare/differ.hpp"
#include "codegen/compare/judge.hpp"
#include "codegen/compare/report.hpp"
#include "codegen/compare/spec_source.hpp"
#include "codegen/model/loader.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <memory>

#include <fmt/format.h>

namespace chorus::codegen {

namespace {

struct DiffOptions {
    std::string older;
    std::string newer;
    std::string specs = "chorus/specs";
    std::string format = "text";
    std::string unknown = "refuse";
};

struct BreakingOptions {
    std::string against;
    std::string specs = "chorus/specs";
    std::string approvals;
    std::string format = "text";
    std::string unknown = "refuse";
    std::string witnesses;
    std::string approve;
    std::string reason;
    std::string until;
};

const std::map<std::string, UnknownFields> unknown_policies{{"refuse", UnknownFields::refuse},
                                                            {"skip", UnknownFields::skip}};

/// Which of the two sides; the past cannot be corrected any more.
enum class Side { older, newer };

/// True if the findings leave no doubt about what the specs mean: a rule that came later finds old specs untidy.
bool are_untidy_only(const Diagnostics& diagnostics)
{
    constexpr std::array harmless{Rule::unknown_keyword, Rule::missing_value, Rule::unused_use, Rule::refused_example,
                                  Rule::accepted_example};
    const std::vector<Diagnostic> found = diagnostics.sorted();
    return std::all_of(found.begin(), found.end(), [&](const Diagnostic& finding) {
        return std::find(harmless.begin(), harmless.end(), finding.rule) != harmless.end();
    });
}

/// The specs, or nothing and the exit code; what is wrong is on the screen then.
std::unique_ptr<LoadedSpecs> load(const std::string& source, const std::string& folder, Side side, int& exit_code)
{
    auto specs = load_source(source, folder);
    if (!specs) {
        fmt::print(stderr, "chorus: {}\n", specs.error());
        exit_code = exit_usage;
        return nullptr;
    }
    if ((*specs)->diagnostics.empty()) return std::move(*specs);
    if (side == Side::older && are_untidy_only((*specs)->diagnostics)) {
        fmt::print(stderr,
                   "chorus: {} findings in the specs of {} are passed over; they change nothing that is compared\n",
                   (*specs)->diagnostics.sorted().size(), (*specs)->name);
        return std::move(*specs);
    }
    print((*specs)->diagnostics, (*specs)->model, Format::text, "check", stderr); // the report has another format
    fmt::print(stderr, "chorus: the specs of {} have faults, so that they cannot be compared\n", (*specs)->name);
    exit_code = exit_findings;
    return nullptr;
}

int run(const DiffOptions& options)
{
    int exit_code = exit_good;
    const auto older = load(options.older, options.specs, Side::older, exit_code);
    const auto newer = older ? load(options.newer, options.specs, Side::newer, exit_code) : nullptr;
    if (!newer) return exit_code;
    Comparison comparison = compare(older->model, newer->model);
    judge(comparison, older->model, newer->model, unknown_policies.at(options.unknown));
    const DiffReport report{older->name, newer->name, comparison};
    fmt::print("{}", options.format == "json"       ? diff_json(report)
                     : options.format == "markdown" ? diff_markdown(report)
                     : options.format == "html"     ? diff_html(report)
                                                    : diff_text(report));
    return exit_good;
}

bool save_witnesses(const std::filesystem::path& folder, const Comparison& comparison)
{
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    for (const Change& change : comparison.changes) {
        std::size_t number = 0;
        for (const Effect& effect : change.effects) {
            const std::filesystem::path path = folder / fmt::format("{}-{}.json", change.fingerprint(), ++number);
            std::ofstream stream(path, std::ios::binary);
            stream << witness_text(change, effect);
            stream.close();
            if (stream) continue;
            fmt::print(stderr, "chorus: {} cannot be written\n", path.string());
            return false;
        }
    }
    return true;
}

int run_approve(const BreakingOptions& options, const std::filesystem::path& path, const Comparison& comparison)
{
    for (const Change& change : comparison.changes) {
        if (change.fingerprint() != options.approve) continue;
        const auto approval = approve(path, change, comparison, options.reason, options.until);
        if (!approval) {
            fmt::print(stderr, "chorus: {}\n", approval.error());
            return exit_usage;
        }
        fmt::print("approved until {}: {} {}\n", approval->until, approval->spec, approval->what);
        return exit_good;
    }
    fmt::print(stderr, "chorus: there is no change with the fingerprint {}\n", options.approve);
    return exit_usage;
}

int run(const BreakingOptions& options)
{
    int exit_code = exit_good;
    const auto newer = load(options.specs, options.specs, Side::newer, exit_code);
    const auto older = newer ? load(options.against, options.specs, Side::older, exit_code) : nullptr;
    if (!older) return exit_code;
    Comparison comparison = compare(older->model, newer->model);
    judge(comparison, older->model, newer->model, unknown_policies.at(options.unknown));
    const std::filesystem::path path = options.approvals.empty() ? std::filesystem::path(options.specs) / approvals_file
                                                                 : std::filesystem::path(options.approvals);
    if (!options.approve.empty()) return run_approve(options, path, comparison);
    auto approvals = read_approvals(path);
    if (!approvals) {
        fmt::print(stderr, "chorus: {}\n", approvals.error());
        return exit_findings;
    }
    BreakingReport report{older->name, comparison, std::move(*approvals), {}, missing_bumps(comparison), path.string()};
    report.faults = approval_faults(report.approvals, comparison);
    if (!options.witnesses.empty() && !save_witnesses(options.witnesses, comparison)) return exit_usage;
    fmt::print("{}", options.format == "json"       ? breaking_json(report)
                     : options.format == "markdown" ? breaking_markdown(report)
                     : options.format == "github"   ? breaking_github(report)
                     : options.format == "sarif"    ? breaking_sarif(report, CHORUS_VERSION)
                     : options.format == "junit"    ? breaking_junit(report)
                                                    : breaking_text(report));
    return report.findings() == 0 ? exit_good : exit_findings;
}

void add_unknown_option(CLI::App& command, std::string& unknown)
{
    command
        .add_option("--unknown-fields", unknown,
                    "What readers do about fields that they do not know: refuse, as generated ones do, or skip")
        ->check(CLI::IsMember({"refuse", "skip"}))
        ->capture_default_str();
}

constexpr const char* sources = "A folder of specs, git:REF, ir:FILE or release (the last tag that matches v*)";

} // namespace

void add_diff_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<DiffOptions>();
    CLI::App* command = app.add_subcommand("diff", "List everything that changed between two sets of specs");
    command->add_option("older", options->older, sources)->required();
    command->add_option("newer", options->newer, sources)->required();
    command->add_option("--specs", options->specs, "Folder of the specs, for git")->capture_default_str();
    command->add_option("--format", options->format, "text, markdown, json or html")
        ->check(CLI::IsMember({"text", "markdown", "json", "html"}))
        ->capture_default_str();
    add_unknown_option(*command, options->unknown);
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

void add_breaking_command(CLI::App& app, int& exit_code)
{
    const auto options = std::make_shared<BreakingOptions>();
    CLI::App* command = app.add_subcommand(
        "breaking",
        "Tell what the changes of the specs do to older and newer peers, each with a message that shows it");
    command->add_option("--against", options->against, sources)->required();
    command->add_option("--specs", options->specs, "Folder of the specs")->capture_default_str();
    command->add_option("--approvals", options->approvals,
                        "File of the approvals; changes.yaml beside the specs if absent");
    command->add_option("--format", options->format, "text, json, markdown, sarif, junit or github")
        ->check(CLI::IsMember({"text", "json", "markdown", "sarif", "junit", "github"}))
        ->capture_default_str();
    add_unknown_option(*command, options->unknown);
    command->add_option("--save-witnesses", options->witnesses,
                        "Write every message that shows a break into this folder");
    command->add_option("--approve", options->approve, "Add an approval for the change with this fingerprint");
    command->add_option("--reason", options->reason, "Why it is approved");
    command->add_option("--until", options->until,
                        "Version of the spec at which the approval ends; its next major version if absent");
    command->callback([options, &exit_code] { exit_code = run(*options); });
}

} // namespace chorus::codegen
