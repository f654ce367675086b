#include "tests/signal/process_fixture.hpp"

#include "generated/signal/operations.hpp"
#include "signal/media/file_writer.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmath>
#include <cstdlib>

extern char** environ;

namespace chorus::signal::test {

ScratchFolder::ScratchFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "loophole-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

EngineProcess::EngineProcess(std::vector<std::string> arguments) : arguments_(std::move(arguments))
{
    start();
}

EngineProcess::~EngineProcess()
{
    if (pid_ < 0) return;
    kill(SIGKILL);
    wait();
}

void EngineProcess::start()
{
    std::vector<std::string> words{LOOPHOLE_SIGNAL, "--session-dir", folder_.path().string(), "--log-level", "debug"};
    words.insert(words.end(), arguments_.begin(), arguments_.end());
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    REQUIRE(posix_spawn(&pid_, LOOPHOLE_SIGNAL, &actions, nullptr, argv.data(), environ) == 0);
    posix_spawn_file_actions_destroy(&actions);
}

void EngineProcess::kill(int signal) const
{
    ::kill(pid_, signal);
}

void EngineProcess::limit_files(std::uint64_t bytes) const
{
    const rlimit limit{.rlim_cur = bytes, .rlim_max = RLIM_INFINITY};
    REQUIRE(prlimit(pid_, RLIMIT_FSIZE, &limit, nullptr) == 0);
}

int EngineProcess::wait()
{
    int status = 0;
    REQUIRE(waitpid(pid_, &status, 0) == pid_);
    pid_ = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

namespace {

rpc::PeerSettings controller_settings()
{
    rpc::PeerSettings settings;
    settings.self = wire::Party::pulse;
    settings.server = wire::Party::signal;
    settings.heartbeat = signal_api::engine::Heartbeat::operation;
    // The machine that runs the tests may be busy.
    settings.heartbeat_misses = 50;
    settings.back_off = {.first = std::chrono::milliseconds(10), .last = std::chrono::milliseconds(50), .factor = 2};
    return settings;
}

} // namespace

TestController::TestController(const EngineProcess& process, std::string instance)
    : peer(loop, controller_settings()), engine_(peer)
{
    peer.set_handshake([this, instance = std::move(instance)](std::function<void(Result<void>)> done) {
        signal_api::engine::Hello::Command hello;
        hello.instance_id = instance;
        hello.api_hash = std::string(signal_api::shape_hash);
        hello.spec_version = "1.0.0";
        engine_.hello(hello, [this, done = std::move(done)](Result<signal_api::engine::Hello::Reply> reply) {
            if (!reply) return done(tl::unexpected(reply.error()));
            greeting = *reply;
            done({});
        });
    });
    peer.connect(process.endpoint());
}

void write_tone(const std::string& path, std::int64_t frames, std::uint32_t sample_rate)
{
    media::WriterSettings settings;
    settings.rate_hz = sample_rate;
    auto writer = media::AudioFileWriter::create(path, settings);
    REQUIRE(writer);
    std::vector<float> samples(static_cast<std::size_t>(frames) * 2);
    for (std::int64_t frame = 0; frame < frames; ++frame) {
        const double time = static_cast<double>(frame) / sample_rate;
        samples[static_cast<std::size_t>(frame) * 2] = static_cast<float>(0.5 * std::sin(2765.0 * time));
        samples[static_cast<std::size_t>(frame) * 2 + 1] = static_cast<float>(0.25 * std::sin(4147.0 * time));
    }
    REQUIRE(writer->write_interleaved(samples.data(), static_cast<std::size_t>(frames)));
    REQUIRE(writer->finalise());
}

Plan tone_plan(const std::string& conformed, std::int64_t frames)
{
    Plan plan;
    plan.hash = "tone";
    plan.sample_rate = 48000;
    plan.beats_per_minute = 120;
    plan.beats_per_bar = 4;
    plan.beat_unit = 4;
    plan.end = {frames};
    plan.sources.push_back({.key = "media", .path = conformed, .frames = {frames}, .channels = {2}});

    Strip tone;
    tone.key = "tone";
    RegionsOp regions;
    regions.key = "tone/audio";
    PlanRegion region;
    region.length = {frames};
    regions.regions.push_back(region);
    tone.ops.push_back({regions});
    tone.ops.push_back({MeterOp{.key = "tone/output", .slot = 0}});
    plan.strips.push_back(tone);

    Strip master;
    master.key = "master";
    master.inputs.push_back({.from = "tone", .delay = {0}});
    FaderOp fader;
    fader.key = "master/fader";
    fader.level.gain = 0.5;
    master.ops.push_back({fader});
    master.ops.push_back({MeterOp{.key = "master/output", .slot = 1}});
    plan.strips.push_back(master);
    return plan;
}

} // namespace chorus::signal::test
