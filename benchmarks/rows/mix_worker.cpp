#include "benchmarks/rows/mix_worker.hpp"

#include "benchmarks/measure/program.hpp"
#include "signal/engine/offline_renderer.hpp"
#include "signal/media/stream_cache.hpp"
#include "signal/nodes/make_nodes.hpp"
#include "signal/plugins/library.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdio>
#include <fmt/format.h>
#include <optional>
#include <sndfile.h>
#include <utility>

namespace chorus::bench {

namespace {

constexpr std::uint32_t rate_hz = 48000;

/// Collects the mix and writes it in pieces that are worth a call.
class FloatWav {
public:
    explicit FloatWav(const std::string& path)
    {
        SF_INFO info{};
        info.samplerate = static_cast<int>(rate_hz);
        info.channels = 2;
        info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        file_ = sf_open(path.c_str(), SFM_WRITE, &info);
        samples_.reserve(2 * piece_frames);
    }
    FloatWav(const FloatWav&) = delete;
    FloatWav& operator=(const FloatWav&) = delete;
    ~FloatWav() { sf_close(file_); }

    bool is_open() const { return file_ != nullptr; }

    bool write(const float* left, const float* right, std::size_t frames)
    {
        for (std::size_t i = 0; i < frames; ++i) {
            samples_.push_back(left[i]);
            samples_.push_back(right[i]);
        }
        return samples_.size() < 2 * piece_frames || flush();
    }

    bool flush()
    {
        const auto count = static_cast<sf_count_t>(samples_.size());
        const bool whole = sf_write_float(file_, samples_.data(), count) == count;
        samples_.clear();
        return whole;
    }

private:
    static constexpr std::size_t piece_frames = 32768;
    SNDFILE* file_ = nullptr;
    std::vector<float> samples_;
};

PlanOp op(auto value)
{
    PlanOp wrapped;
    wrapped.value = std::move(value);
    return wrapped;
}

Strip track_strip(const MixWork& work, int track)
{
    const std::string key = fmt::format("track-{}", track);
    PlanRegion region;
    region.source = static_cast<std::uint32_t>(static_cast<std::size_t>(track) % work.files.size());
    region.length = Frames{work.frames};
    Strip strip;
    strip.key = key;
    strip.ops.push_back(op(RegionsOp{.key = key + ".audio", .regions = {region}}));
    for (int i = 0; i < work.plugins; ++i) {
        PluginOp plugin;
        plugin.key = fmt::format("{}.plugin-{}", key, i);
        plugin.uri = plugin_chain.at(static_cast<std::size_t>(i));
        strip.ops.push_back(op(std::move(plugin)));
    }
    strip.ops.push_back(op(FaderOp{.key = key + ".fader", .level = {.gain = 1.0 / work.tracks, .curve = {}}}));
    return strip;
}

Plan plan_of(const MixWork& work)
{
    Plan plan;
    plan.hash = "bench";
    plan.sample_rate = rate_hz;
    plan.beats_per_minute = 120.0;
    plan.beats_per_bar = 4;
    plan.beat_unit = 4;
    plan.end = Frames{work.frames};
    for (const std::filesystem::path& file : work.files) {
        PlanSource source;
        source.key = file.filename().string();
        source.path = file.string();
        source.frames = Frames{work.frames};
        source.channels = ChannelCount{2};
        plan.sources.push_back(std::move(source));
    }
    Strip master;
    master.key = "master";
    for (int track = 0; track < work.tracks; ++track) {
        plan.strips.push_back(track_strip(work, track));
        PlanEdge edge;
        edge.from = plan.strips.back().key;
        master.inputs.push_back(std::move(edge));
    }
    plan.strips.push_back(std::move(master));
    return plan;
}

int complain(const wire::Error& error)
{
    fmt::print(stderr, "{}: {}\n", error.code, error.message);
    return 1;
}

int render(const MixWork& work, std::size_t threads, const std::string& out)
{
    signal::media::StreamCache media;
    signal::plugins::PluginLibrary library;
    signal::plugins::Lv2Factory plugins(library, signal::plugins::WorkMode::in_process);
    const signal::PlanNodes nodes;
    signal::RenderSpec spec;
    spec.plan = plan_of(work);
    spec.range.end = Frames{work.frames};
    spec.threads = threads;
    spec.outputs = {"master"};
    auto renderer = signal::OfflineRenderer::prepare(std::move(spec), rate_hz,
                                                     {.plugins = &plugins, .media = &media, .nodes = &nodes});
    if (!renderer) return complain(renderer.error());
    for (const signal::Missing& part : renderer->missing())
        return complain(part.error);

    FloatWav file(out);
    if (!file.is_open())
        return complain({.code = "bench", .message = "the output cannot be made", .hint = {}, .details = {}});
    const auto written = renderer->run([&](std::size_t, const float* left, const float* right, std::size_t frames) {
        if (file.write(left, right, frames)) return Result<void>{};
        return Result<void>(wire::Failure({.code = "bench", .message = "writing failed", .hint = {}, .details = {}}));
    });
    if (!written) return complain(written.error());
    return file.flush() ? 0 : 1;
}

std::optional<std::int64_t> number(const std::string& text)
{
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (failure != std::errc{} || stop != end) return std::nullopt;
    return value;
}

} // namespace

std::vector<std::string> mix_worker_command(const MixWork& work, int threads, const std::filesystem::path& out)
{
    std::vector<std::string> command{(own_folder() / "loophole-bench").string(),
                                     "--mix-worker",
                                     fmt::to_string(work.tracks),
                                     fmt::to_string(work.plugins),
                                     fmt::to_string(work.frames),
                                     fmt::to_string(threads),
                                     out.string()};
    for (const std::filesystem::path& file : work.files)
        command.push_back(file.string());
    return command;
}

int mix_worker(const std::vector<std::string>& words)
{
    constexpr std::size_t fixed = 5;
    std::array<std::int64_t, fixed - 1> numbers{};
    bool good = words.size() > fixed;
    for (std::size_t i = 0; good && i < numbers.size(); ++i) {
        const auto value = number(words[i]);
        good = value.has_value();
        numbers.at(i) = value.value_or(0);
    }
    if (!good) {
        fmt::print(stderr, "loophole-bench: --mix-worker TRACKS PLUGINS FRAMES THREADS OUT FILE...\n");
        return 2;
    }
    MixWork work;
    work.tracks = static_cast<int>(numbers[0]);
    work.plugins = static_cast<int>(numbers[1]);
    work.frames = numbers[2];
    work.files.assign(words.begin() + fixed, words.end());
    return render(work, static_cast<std::size_t>(numbers[3]), words[4]);
}

} // namespace chorus::bench
