#include "benchmarks/measure/calls.hpp"
#include "benchmarks/measure/program.hpp"
#include "benchmarks/measure/scratch.hpp"
#include "benchmarks/peers/valijson_judge.hpp"
#include "benchmarks/rows/example_project.hpp"
#include "benchmarks/rows/row.hpp"
#include "codegen/runtime/wire/codec.hpp"

#include <charconv>
#include <fmt/format.h>
#include <fstream>

namespace chorus::bench {

namespace {

using Snapshot = pulse_api::project::Snapshot;

constexpr std::string_view message = "snapshot.reply";

/// The project of these rows, and the same with one value that breaks its limit, near the end. Each side must tell
/// them apart, or they do not do the same work.
struct Projects {
    Snapshot::Reply good = snapshot_of_64_tracks();
    Snapshot::Reply bad = good;

    Projects() { std::get<SendNode>(bad.content.nodes.back().content.value).level.value = 1e6; }
    bool told_apart() const { return !pulse_api::project::validate(good) && pulse_api::project::validate(bad); }
};

std::string note_about(const Projects& projects, std::string_view theirs)
{
    return fmt::format("a project of {} tracks, {} bytes as JSON; ours in its structs, theirs {}",
                       projects.good.status.tracks, wire::encode(projects.good).size(), theirs);
}

} // namespace

Measured validate_against_ajv(const Setting& setting)
{
    const Projects projects;
    const Scratch scratch;
    const std::filesystem::path good = scratch.path() / "good.json";
    const std::filesystem::path bad = scratch.path() / "bad.json";
    std::ofstream(good) << wire::encode(projects.good);
    std::ofstream(bad) << wire::encode(projects.bad);
    const std::filesystem::path root = std::filesystem::absolute(setting.checkout);
    const std::vector<std::string> command{root / "tests/ts/run",
                                           root / "benchmarks/peers/ajv_timer.mjs",
                                           "pulse/project",
                                           std::string(message),
                                           good,
                                           bad};

    constexpr std::chrono::milliseconds budget{150};
    Sample ours;
    Sample theirs;
    for (int round = 0; round < setting.rounds; ++round) {
        ours.add(nanoseconds_per_call([&] { keep(pulse_api::project::validate(projects.good)); }, budget));
        const auto ended = run_program(command);
        if (!ended) return tl::unexpected(ended.error());
        double nanoseconds = 0;
        const std::string& text = ended->output;
        if (std::from_chars(text.data(), text.data() + text.size(), nanoseconds).ec != std::errc{})
            return tl::unexpected(fmt::format("ajv_timer.mjs printed no time: {}", text));
        theirs.add(nanoseconds);
    }

    Outcome outcome;
    outcome.unit = "us";
    outcome.ours = ours.median() / 1000.0;
    outcome.peer = theirs.median() / 1000.0;
    outcome.ratio = ours.median() / theirs.median();
    outcome.reach = Reach{Reach::Bound::at_most, 1.0};
    outcome.correct = projects.told_apart();
    outcome.notes.push_back(note_about(projects, "in objects of Node, after the engine has compiled the judge"));
    return outcome;
}

Measured validate_against_valijson(const Setting& setting)
{
    const Projects projects;
    auto judge = ValijsonJudge::load_payload(setting.checkout / "generated/schema/pulse/project.json", message);
    if (!judge) return tl::unexpected(std::move(judge.error()));
    const bool agree = projects.told_apart() && !judge->accepts(wire::encode(projects.bad)) &&
                       judge->accepts(wire::encode(projects.good));

    Outcome outcome = compare_calls([&] { keep(pulse_api::project::validate(projects.good)); },
                                    [&] { keep(judge->accepts_parsed()); }, 0.03, "us", 1000.0);
    outcome.correct = agree;
    outcome.notes.push_back(note_about(projects, "in a document of RapidJSON"));
    return outcome;
}

} // namespace chorus::bench
