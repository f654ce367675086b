#include "conformance/runner/cases/catalogue.hpp"
#include "conformance/runner/coverage/gate.hpp"
#include "conformance/runner/mutants/mutants_command.hpp"
#include "conformance/runner/report/badge.hpp"
#include "conformance/runner/report/file_report.hpp"
#include "conformance/runner/report/html/page.hpp"
#include "conformance/runner/report/json_report.hpp"
#include "conformance/runner/report/junit.hpp"
#include "conformance/runner/report/terminal.hpp"
#include "conformance/runner/run/run.hpp"
#include "conformance/runner/run/throughput.hpp"
#include "conformance/runner/trace/trace_command.hpp"

#include <CLI/CLI.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <csignal>
#include <deque>

namespace {

using namespace chorus::conform;

constexpr int exit_failures = 1;
constexpr int exit_usage = 2;
constexpr int exit_not_started = 4;
constexpr int exit_interrupted = 130;
constexpr int most_of_anything = 1'000'000'000;

struct Settings {
    std::vector<std::string> testees;
    std::string spawn;
    std::string attach;
    Access access;
    Selection selection;
    std::filesystem::path root;
    std::filesystem::path json;
    std::filesystem::path released;
    std::filesystem::path changes;
    std::filesystem::path junit;
    std::filesystem::path html;
    std::filesystem::path badge;
    bool list_unreached = false;
    std::string required_coverage;
    std::uint64_t seed = 1;
    bool list = false;
    std::filesystem::path mutants;
    std::size_t largest = 256U << 10U;
    std::filesystem::path trace_to_check;
    std::filesystem::path trace_to_replay;
    std::size_t bench = 0;
};

/// The folder that holds generated/ and conformance/: that of the sources this was built from, unless told.
std::filesystem::path source_folder()
{
    return CONFORM_SOURCE_FOLDER;
}

std::filesystem::path program_folder()
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path();
}

Description description_of(const Settings& settings, const Ir& ir, const std::string& testee)
{
    Description made = read_description(find_description(testee, settings.root / "conformance/testees"));
    check_description(made, ir);
    return made;
}

/// One word of a command line, in quotes where it needs some.
std::string for_shell(const std::string& word)
{
    static constexpr std::string_view plain = "-_./:=,@+%";
    const bool fine = !word.empty() && std::all_of(word.begin(), word.end(), [](unsigned char character) {
        return std::isalnum(character) || plain.find(static_cast<char>(character)) != std::string_view::npos;
    });
    if (fine) return word;
    std::string quoted = "'";
    for (const char character : word)
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return quoted + "'";
}

/// The words that were given, without those that choose cases.
std::string repeat_line(const Settings& settings, const std::string& testee, const Case& made)
{
    std::string line = "chorus conform";
    const auto add = [&line](std::string_view option, const std::string& value) {
        line += fmt::format(" {} {}", option, for_shell(value));
    };
    add("--testee", testee);
    if (settings.root != source_folder()) add("--root", settings.root);
    if (settings.access.programs != program_folder()) add("--programs", settings.access.programs);
    if (!settings.spawn.empty()) add("--spawn", settings.spawn);
    if (!settings.attach.empty()) add("--attach", settings.attach);
    if (!settings.released.empty()) add("--spec", settings.released);
    if (!settings.changes.empty()) add("--changes", settings.changes);
    if (!settings.access.transport.empty()) add("--transport", settings.access.transport);
    add("--seed", std::to_string(settings.seed));
    add("--run", made.name);
    return line;
}

/// Exceptions that match no case are mistakes, or left over. Cases of a release exist only when there is one.
void check_exceptions(const Description& testee, const CaseList& cases, bool released)
{
    for (const auto& [list, name] :
         {std::pair(&testee.unsupported, "unsupported"), std::pair(&testee.expected_fail, "expectedFail")})
        for (const Exception& exception : *list) {
            if (!released && exception.pattern.starts_with("L5")) continue;
            const bool met = std::any_of(cases.begin(), cases.end(),
                                         [&](const Case& made) { return matches_glob(exception.pattern, made.name); });
            if (!met)
                throw DescriptionError(fmt::format("No case is called `{}`. Remove it from `{}` of {}.",
                                                   exception.pattern, name, testee.name));
        }
}

/// Everything that a run needs besides its testee.
struct Bench {
    const Settings& settings;
    const Ir& ir;
    Loop loop;
    Judge judge;
    Reporters reporters;
    std::shared_ptr<const Released> released;
};

/// The run, or nothing if no case is of the kind that was asked for.
std::optional<RunResult> run(Bench& bench, const std::string& name)
{
    const Settings& settings = bench.settings;
    Description testee = description_of(settings, bench.ir, name);
    if (!settings.spawn.empty()) {
        testee.command = settings.spawn;
        for (auto& [transport, more] : testee.options)
            more.clear();
    }
    const Sources sources{bench.ir,      testee,         settings.root / "generated/samples",
                          settings.seed, bench.released, settings.largest};
    CaseList all = all_cases(sources);
    check_exceptions(testee, all, bench.released != nullptr);
    const CaseList cases = select(std::move(all), settings.selection, settings.seed);
    if (cases.empty()) return std::nullopt;
    if (settings.list) {
        for (const Case& made : cases)
            fmt::print("{}\n", made.name);
        return RunResult();
    }
    const Session session{bench.loop, bench.judge, testee, settings.access, settings.seed};
    if (settings.bench > 0) {
        fmt::print("{}: {:.0f} messages judged a second\n", name, measure_throughput(session, settings.bench));
        return RunResult();
    }
    Runner runner(session, bench.reporters, [&](const Case& made) { return repeat_line(settings, name, made); });
    return runner.run(cases, settings.selection);
}

/// The terminal, and each file that was asked for.
void add_reports(Reporters& reporters, const Settings& settings)
{
    reporters.add(std::make_unique<TerminalReport>(stdout, settings.list_unreached));
    const auto add = [&](const std::filesystem::path& file, FileReport::Write write) {
        if (!file.empty()) reporters.add(std::make_unique<FileReport>(file, std::move(write)));
    };
    add(settings.json, [](const std::vector<RunResult>& runs) { return boost::json::serialize(to_json(runs)) + "\n"; });
    add(settings.junit, to_junit);
    add(settings.html, to_html);
    add(settings.badge, to_badge);
}

/// A recording in place of cases.
int run_trace(const Settings& settings, const Ir& ir)
{
    Judge judge(ir, settings.root / "generated/schema");
    bool good = true;
    if (!settings.trace_to_check.empty()) good = tell_of_trace(settings.trace_to_check, judge);
    if (!settings.trace_to_replay.empty()) {
        const std::string testee = settings.testees.empty() ? "pulse" : settings.testees.front();
        const Description description = description_of(settings, ir, testee);
        good = tell_of_replay(settings.trace_to_replay, judge, description, settings.access) && good;
    }
    return good ? 0 : exit_failures;
}

/// The suite is judged, by processes with faults.
int run_mutants(const Settings& settings, Bench& bench)
{
    const MutantsRequest request{settings.mutants,
                                 settings.root / "conformance/mutants/survivors.yaml",
                                 settings.json,
                                 settings.selection.domain,
                                 settings.selection.sample,
                                 settings.seed};
    Selection selection = settings.selection;
    selection.sample = 0;
    std::deque<Description> testees; // sessions refer to them
    std::vector<Suspect> suspects;
    for (const std::string& name : settings.testees) {
        const Description& testee = testees.emplace_back(description_of(settings, bench.ir, name));
        const Sources sources{bench.ir,      testee, settings.root / "generated/samples",
                              settings.seed, {},     settings.largest};
        suspects.push_back({Session{bench.loop, bench.judge, testee, settings.access, settings.seed}, {}});
        for (Case& made : select(all_cases(sources), selection, settings.seed))
            suspects.back().cases[made.domain].push_back(std::move(made));
    }
    return tell_of_mutants(request, std::move(suspects)) ? 0 : exit_failures;
}

int run_all(const Settings& settings)
{
    const Ir ir = Ir::load(settings.root / "generated/chorus.ir.json");
    if (!settings.trace_to_check.empty() || !settings.trace_to_replay.empty()) return run_trace(settings, ir);
    if (settings.testees.empty()) {
        fmt::print(stderr, "Name what is to be judged: --testee, --check-trace or --replay.\n");
        return exit_usage;
    }
    const Gate gate(settings.required_coverage);
    Bench bench{settings, ir, {}, Judge(ir, settings.root / "generated/schema"), {}, {}};
    boost::asio::signal_set signals(bench.loop.context(), SIGINT, SIGTERM);
    signals.async_wait([&](const boost::system::error_code& error, int) {
        if (error) return;
        bench.loop.interrupt();
        signals.clear(); // the next one does not wait
    });
    if (!settings.released.empty())
        bench.released = std::make_shared<const Released>(Released::load(settings.released, settings.changes));
    if (!settings.mutants.empty()) return run_mutants(settings, bench);
    add_reports(bench.reporters, settings);
    std::vector<RunResult> runs;
    bool all_started = true;
    for (const std::string& testee : settings.testees) {
        if (bench.loop.interrupted()) break;
        try {
            if (auto result = run(bench, testee)) runs.push_back(std::move(*result));
        } catch (const StartError& error) {
            fmt::print(stderr, "{}\n", error.what());
            all_started = false;
        }
    }
    if (runs.empty() && bench.loop.interrupted()) return exit_interrupted;
    if (runs.empty() && !all_started) return exit_not_started;
    if (runs.empty()) {
        fmt::print(stderr, "No case is of that kind. --list names all.\n");
        return exit_usage;
    }
    if (!settings.list && settings.bench == 0) bench.reporters.finish(runs);
    bool good = std::all_of(runs.begin(), runs.end(), [](const RunResult& result) { return result.good(); });
    for (const RunResult& result : runs) {
        for (const std::string& complaint :
             gate.empty() ? std::vector<std::string>() : gate.complaints(result.coverage)) {
            fmt::print("{}: {}\n", result.testee, complaint);
            good = false;
        }
    }
    if (bench.loop.interrupted()) {
        fmt::print("Interrupted: what was not played by then is not in the results.\n");
        return exit_interrupted;
    }
    if (!all_started) return exit_not_started;
    return good ? 0 : exit_failures;
}

void add_options(CLI::App& app, Settings& settings)
{
    app.add_option("--testee", settings.testees,
                   "pulse, signal, aura, cpp, typescript, or files that describe a process");
    app.add_option("--spawn", settings.spawn,
                   "Start it with this command instead, without its options; $bin and $folder are set");
    app.add_option("--attach", settings.attach, "It runs already: unix:PATH, tcp:HOST:PORT or ws://HOST:PORT");
    app.add_option("--transport", settings.access.transport,
                   "How to reach a process that is started here, if not at its address")
        ->check(CLI::IsMember({"unix", "tcp", "ws", "stdio"}));
    app.add_flag("--hold", settings.access.hold, "Wait for Enter after each start, to attach a debugger");
    app.add_option("--level", settings.selection.levels, "Levels, such as L1,L2")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember({"L1", "L2", "L3", "L4", "L5"}));
    app.add_option("--domain", settings.selection.domain, "A glob over domains, such as pulse/trans*");
    app.add_option("--run", settings.selection.names, "Globs over names of cases");
    app.add_flag("--list", settings.list, "Name the cases and play none");
    app.add_option("--seed", settings.seed, "What is chosen at random follows from it");
    app.add_option("--sample", settings.selection.sample, "Play so many, chosen at random")
        ->check(CLI::Range(1, most_of_anything));
    app.add_option("--largest", settings.largest,
                   "Bytes of the largest value that a codec is asked; 256 KiB when absent")
        ->transform(CLI::AsSizeValue(false));
    app.add_option("--repeat", settings.selection.repeat, "Play all so often")->check(CLI::Range(1, most_of_anything));
    app.add_option("--bench", settings.bench, "Measure with so many commands and play no case");
    app.add_flag("--fail-fast", settings.selection.fail_fast, "Stop at the first failure");
    app.add_option("--json", settings.json, "Write the results to this file, for programs");
    app.add_option("--junit", settings.junit, "The same for CI servers");
    app.add_option("--html", settings.html, "The same as one page for people");
    app.add_option("--badge", settings.badge, "A small picture of them, as SVG");
    app.add_flag("--coverage", settings.list_unreached, "List what of the specs no message has reached");
    app.add_option("--require-coverage", settings.required_coverage,
                   "Fail if less is reached, such as constraints=100,transitions=100");
    app.add_option("--mutants", settings.mutants, "Judge the suite by the faults that this list names");
    app.add_option("--check-trace", settings.trace_to_check, "Judge a session that `aura trace --wire` recorded");
    app.add_option("--replay", settings.trace_to_replay, "Play a recorded session against a fresh process");
    CLI::Option* const released =
        app.add_option("--spec", settings.released, "L5: also speak as a client of a release, by its `chorus ir`");
    app.add_option("--changes", settings.changes, "What `chorus breaking --format json` says of that release")
        ->needs(released);
    app.add_option("--programs", settings.access.programs, "The folder that descriptions call $bin");
    app.add_option("--root", settings.root, "The folder with generated/ and conformance/");
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    Settings settings;
    settings.root = source_folder();
    CLI::App app("Judges a process by the specs.", "chorus-conform");
    app.footer("Exit codes: 0 good, 1 failures, 2 wrong usage, 4 the process could not be started, 130 interrupted.");
    add_options(app, settings);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : exit_usage;
    }
    try {
        if (!settings.attach.empty()) settings.access.attach = settings.attach;
        settings.root = std::filesystem::absolute(settings.root);
        settings.access.programs =
            settings.access.programs.empty() ? program_folder() : std::filesystem::absolute(settings.access.programs);
        return run_all(settings);
    } catch (const StartError& error) {
        fmt::print(stderr, "{}\n", error.what());
        return exit_not_started;
    } catch (const Interrupted& interruption) {
        fmt::print(stderr, "{}\n", interruption.what());
        return exit_interrupted;
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return exit_usage;
    }
}
