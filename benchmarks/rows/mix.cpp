#include "benchmarks/measure/program.hpp"
#include "benchmarks/measure/sample.hpp"
#include "benchmarks/measure/scratch.hpp"
#include "benchmarks/peers/ecasound.hpp"
#include "benchmarks/peers/plugin_floor.hpp"
#include "benchmarks/peers/sound_file.hpp"
#include "benchmarks/rows/mix_worker.hpp"
#include "benchmarks/rows/row.hpp"
#include "signal/media/conform.hpp"

#include <fmt/format.h>

namespace chorus::bench {

namespace {

constexpr std::int64_t seconds_of_sound = 60;
constexpr std::int64_t rate_hz = 48000;
constexpr int voices = 8;

/// The recordings of the mix rows, and the same as they lie in a project after their import.
struct TestSounds {
    std::vector<std::filesystem::path> recorded;
    std::vector<std::filesystem::path> imported;
};

/// Made once for all rows.
tl::expected<TestSounds, std::string> test_sounds()
{
    static const Scratch folder;
    static TestSounds sounds;
    while (sounds.imported.size() < voices) {
        const int voice = static_cast<int>(sounds.imported.size());
        const std::filesystem::path file = folder.path() / fmt::format("in{}.wav", voice + 1);
        const std::filesystem::path conformed = folder.path() / fmt::format("in{}.conformed", voice + 1);
        if (auto written = write_test_sound(file, voice, seconds_of_sound * rate_hz); !written)
            return tl::unexpected(std::move(written.error()));
        if (auto made = signal::media::conform(file, rate_hz, conformed); !made)
            return tl::unexpected(fmt::format("{}: {}", made.error().code, made.error().message));
        sounds.recorded.push_back(file);
        sounds.imported.push_back(conformed);
    }
    return sounds;
}

tl::expected<Comparison, std::string> compare_files(const std::filesystem::path& ours,
                                                    const std::filesystem::path& theirs)
{
    const auto left = read_samples(ours);
    if (!left) return tl::unexpected(left.error());
    const auto right = read_samples(theirs);
    if (!right) return tl::unexpected(right.error());
    return compare(*left, *right);
}

Measured against_ecasound(const Setting& setting, int plugins, int threads, std::optional<double> reach)
{
    if (!find_program("ecasound")) return tl::unexpected<std::string>("ecasound is not installed");
    const auto sounds = test_sounds();
    if (!sounds) return tl::unexpected(sounds.error());

    const Scratch scratch;
    const std::filesystem::path our_file = scratch.path() / "ours.wav";
    const std::filesystem::path their_file = scratch.path() / "ecasound.wav";
    MixWork work{.tracks = 32, .plugins = plugins, .frames = seconds_of_sound * rate_hz, .files = sounds->recorded};
    const auto their_command = ecasound_command(work, their_file);
    if (!their_command) return tl::unexpected(their_command.error());
    work.files = sounds->imported;
    const std::vector<std::string> our_command = mix_worker_command(work, threads, our_file);

    Sample ours;
    Sample theirs;
    Sample floor;
    MixWork recorded = work;
    recorded.files = sounds->recorded;
    MixWork files_only = recorded;
    files_only.plugins = 0;
    for (int round = 0; round < setting.rounds; ++round) {
        if (plugins > 0 && threads == 1) {
            // With plugins and without: the difference is what the plugins take, without reading the files.
            const auto with = time_program(plugin_floor_command(recorded), scratch.path());
            if (!with) return tl::unexpected(with.error());
            const auto without = time_program(plugin_floor_command(files_only), scratch.path());
            if (!without) return tl::unexpected(without.error());
            floor.add(*with - *without);
        }
        const auto our_time = time_program(our_command, scratch.path());
        if (!our_time) return tl::unexpected(our_time.error());
        const auto their_time = time_program(*their_command, scratch.path());
        if (!their_time) return tl::unexpected(their_time.error());
        ours.add(*our_time);
        theirs.add(*their_time);
    }

    const auto comparison = compare_files(our_file, their_file);
    if (!comparison) return tl::unexpected(comparison.error());
    Outcome outcome;
    outcome.unit = "s";
    outcome.ours = ours.median();
    outcome.peer = theirs.median();
    outcome.ratio = theirs.median() / ours.median();
    if (reach) outcome.reach = Reach{Reach::Bound::at_least, *reach};
    outcome.correct = comparison->identical();
    outcome.notes.push_back(comparison->identical()
                                ? "bit-identical to ecasound's sum"
                                : fmt::format("not ecasound's sum: {} samples differ, by up to {:g}{}{}",
                                              comparison->differing, comparison->largest,
                                              comparison->same_length ? "" : ", another length",
                                              comparison->silent ? ", and all is silent" : ""));
    outcome.notes.push_back(
        fmt::format("{:.1f} times real time; whole processes that read and write files, ours from imported media",
                    static_cast<double>(seconds_of_sound) / ours.median()));
    if (plugins > 0 && threads == 1)
        outcome.notes.push_back(fmt::format(
            "calling these plugins on one thread takes {:.2f} s here without files, mix and graph: a host that "
            "does nothing else is {:.2f} times as fast as ecasound",
            floor.median(), theirs.median() / floor.median()));
    return outcome;
}

} // namespace

Measured mix_with_plugins(const Setting& setting)
{
    return against_ecasound(setting, 4, 1, 2.0);
}

Measured mix_with_plugins_on_two_threads(const Setting& setting)
{
    return against_ecasound(setting, 4, 2, std::nullopt);
}

Measured mix_only(const Setting& setting)
{
    return against_ecasound(setting, 0, 1, 10.0);
}

} // namespace chorus::bench
