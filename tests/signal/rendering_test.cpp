#include "generated/signal/graph.client.hpp"
#include "generated/signal/media.client.hpp"
#include "generated/signal/rendering.client.hpp"
#include "generated/signal/transport.client.hpp"
#include "tests/signal/process_fixture.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <optional>

using namespace chorus;
using namespace chorus::signal::test;
namespace rendering = signal_api::rendering;

namespace {

constexpr std::int64_t tone_frames = 240000;

/// An engine that holds a plan with a tone and an effect, and tells how jobs end.
struct Studio {
    explicit Studio(std::vector<std::string> arguments = {"--device", "virtual-free"})
        : process(std::move(arguments)), controller(process), client(controller.peer)
    {
        REQUIRE(controller.meet());
        const std::string file = process.folder().file("tone.wav");
        const std::string copy = process.folder().file("tone.audio");
        write_tone(file, tone_frames);
        REQUIRE(signal_api::media::Client(controller.peer)
                    .conform({.path = file, .sample_rate = 48000, .destination = copy}));
        plan = tone_plan(copy, tone_frames);
        PluginOp reverb;
        reverb.key = "node-1";
        reverb.uri = "http://drobilla.net/plugins/mda/Ambience";
        plan.strips[0].ops.push_back({reverb});
        completed = client.on_complete([this](const auto& event) { whole[event.job.value] = event; });
        failed = client.on_fail([this](const auto& event) { broken[event.job.value] = event; });
    }

    rendering::Start::Command request(const std::string& job, const std::string& file)
    {
        rendering::Start::Command command;
        command.job = {job};
        command.plan = plan;
        command.range = {.start = {0}, .end = {tone_frames}};
        rendering::RenderOutput output;
        output.key = "master";
        output.path = process.folder().file(file);
        command.outputs.push_back(output);
        return command;
    }

    bool ended(const std::string& job)
    {
        return controller.wait_for([&] { return whole.contains(job) || broken.contains(job); });
    }

    EngineProcess process;
    TestController controller;
    rendering::Client client;
    Plan plan;
    std::map<std::string, rendering::Complete::Event> whole;
    std::map<std::string, rendering::Fail::Event> broken;
    rpc::Subscription completed, failed;
};

} // namespace

TEST_CASE("what is played and captured is what is rendered, bit for bit, from any place and with any threads")
{
    Studio studio;
    REQUIRE(signal_api::graph::Client(studio.controller.peer).apply({.plan = studio.plan}));
    const std::int64_t from = GENERATE(0, 12345);
    rendering::StartCapture::Command capture;
    capture.job = {"capture"};
    capture.path = studio.process.folder().file("capture.wav");
    capture.length = Frames{96000};
    REQUIRE(studio.client.start_capture(capture));
    signal_api::transport::Client transport(studio.controller.peer);
    REQUIRE(transport.play({.from = Frames{from}}));
    REQUIRE(studio.ended("capture"));
    REQUIRE(studio.whole.contains("capture"));
    REQUIRE(transport.stop({}));
    const SoundStatistics& played = studio.whole["capture"].results[0].statistics;
    CHECK(played.frames == Frames{96000});
    CHECK(played.peak > 0.1);
    CHECK(studio.whole["capture"].underruns == 0);

    for (const std::uint32_t threads : {1U, 2U}) {
        const std::string job = "render-" + std::to_string(threads);
        rendering::Start::Command request = studio.request(job, job + ".wav");
        request.range = {.start = {from}, .end = {from + 96000}};
        request.threads = threads;
        REQUIRE(studio.client.start(request));
        REQUIRE(studio.ended(job));
        REQUIRE(studio.whole.contains(job));
        CHECK(studio.whole[job].results[0].statistics.hash == played.hash);
    }
}

TEST_CASE("one job renders the mix and its stems, measured, in every format")
{
    Studio studio;
    rendering::Start::Command request = studio.request("stems", "mix.flac");
    request.outputs[0].format = SoundFileFormat::flac;
    request.outputs[0].depth = SampleDepth::int24;
    rendering::RenderOutput stem;
    stem.key = "tone";
    request.outputs.push_back(stem);
    REQUIRE(studio.client.start(request));
    REQUIRE(studio.ended("stems"));
    REQUIRE(studio.whole.contains("stems"));
    const auto& results = studio.whole["stems"].results;
    REQUIRE(results.size() == 2);
    CHECK(std::filesystem::exists(studio.process.folder().file("mix.flac")));
    CHECK_FALSE(results[1].path);
    CHECK(results[1].statistics.peak == Approx(results[0].statistics.peak * 2));
    REQUIRE(results[0].statistics.loudness);
}

TEST_CASE("a cancelled render leaves no file")
{
    Studio studio;
    rendering::Start::Command request = studio.request("long", "long.wav");
    request.range.end = {48000LL * 3600 * 10};
    REQUIRE(studio.client.start(request));
    REQUIRE(studio.client.cancel({.job = {"long"}}));
    REQUIRE(studio.ended("long"));
    REQUIRE(studio.broken.contains("long"));
    CHECK(studio.broken["long"].code == "rendering.cancelled");
    CHECK_FALSE(std::filesystem::exists(studio.process.folder().file("long.wav")));
    CHECK(studio.client.cancel({.job = {"long"}}).error().code == "rendering.noJob");
}

TEST_CASE("a render that cannot be is refused before anything is written")
{
    Studio studio;
    rendering::Start::Command request = studio.request("job", "mix.wav");
    request.outputs[0].key = "nobody";
    CHECK(studio.client.start(request).error().code == "rendering.unknownOutput");

    request = studio.request("job", "mix.flac");
    request.outputs[0].format = SoundFileFormat::flac;
    CHECK(studio.client.start(request).error().code == "rendering.invalidFormat");

    request = studio.request("job", "no-such-folder/mix.wav");
    CHECK(studio.client.start(request).error().code == "rendering.notWritable");

    request = studio.request("job", "mix.wav");
    request.plan.strips[0].inputs.push_back({.from = "master", .delay = {0}});
    CHECK(studio.client.start(request).error().code == "graph.invalidPlan");
    CHECK_FALSE(std::filesystem::exists(studio.process.folder().file("mix.wav")));
}

TEST_CASE("a full disk ends a render and a capture with the reason, leaves no file, and what plays goes on")
{
    Studio studio({"--device", "virtual"});
    REQUIRE(signal_api::graph::Client(studio.controller.peer).apply({.plan = studio.plan}));
    studio.process.limit_files(200'000);
    REQUIRE(studio.client.start(studio.request("render", "mix.wav")));
    REQUIRE(studio.ended("render"));
    REQUIRE(studio.broken.contains("render"));
    CHECK(studio.broken["render"].code == "rendering.diskFull");
    CHECK(studio.broken["render"].hint);

    rendering::StartCapture::Command capture;
    capture.job = {"capture"};
    capture.path = studio.process.folder().file("capture.wav");
    REQUIRE(studio.client.start_capture(capture));
    signal_api::transport::Client transport(studio.controller.peer);
    REQUIRE(transport.play({}));
    REQUIRE(studio.ended("capture"));
    REQUIRE(studio.broken.contains("capture"));
    CHECK(studio.broken["capture"].code == "rendering.diskFull");
    CHECK(transport.status({})->mark.state == signal_api::transport::RollState::rolling);
    CHECK_FALSE(std::filesystem::exists(studio.process.folder().file("mix.wav")));
    CHECK_FALSE(std::filesystem::exists(studio.process.folder().file("capture.wav")));
}

TEST_CASE("jobs of one name and captures at once are refused")
{
    Studio studio;
    rendering::Start::Command request = studio.request("job", "mix.wav");
    request.range.end = {48000LL * 3600 * 10};
    REQUIRE(studio.client.start(request));
    CHECK(studio.client.start(request).error().code == "rendering.duplicateJob");
    rendering::StartCapture::Command capture;
    capture.job = {"capture"};
    capture.path = studio.process.folder().file("capture.wav");
    REQUIRE(studio.client.start_capture(capture));
    capture.job = {"another"};
    CHECK(studio.client.start_capture(capture).error().code == "rendering.captureBusy");
}

TEST_CASE("a capture that is stopped keeps what was recorded")
{
    Studio studio({"--device", "virtual"});
    REQUIRE(signal_api::graph::Client(studio.controller.peer).apply({.plan = studio.plan}));
    rendering::StartCapture::Command capture;
    capture.job = {"capture"};
    capture.path = studio.process.folder().file("capture.wav");
    REQUIRE(studio.client.start_capture(capture));
    signal_api::transport::Client transport(studio.controller.peer);
    REQUIRE(transport.play({}));
    REQUIRE(studio.controller.wait_for([&] { return transport.status({})->mark.position.value > 9600; }));
    REQUIRE(studio.client.stop_capture({.job = {"capture"}}));
    REQUIRE(studio.ended("capture"));
    REQUIRE(studio.whole.contains("capture"));
    CHECK(studio.whole["capture"].results[0].statistics.frames.value > 9600);
    CHECK(transport.status({})->mark.state == signal_api::transport::RollState::rolling);
    CHECK(std::filesystem::exists(studio.process.folder().file("capture.wav")));
}

TEST_CASE("an engine that is asked to end completes its capture first")
{
    Studio studio({"--device", "virtual"});
    REQUIRE(signal_api::graph::Client(studio.controller.peer).apply({.plan = studio.plan}));
    rendering::StartCapture::Command capture;
    capture.job = {"capture"};
    capture.path = studio.process.folder().file("capture.wav");
    REQUIRE(studio.client.start_capture(capture));
    signal_api::transport::Client transport(studio.controller.peer);
    REQUIRE(transport.play({}));
    REQUIRE(studio.controller.wait_for([&] { return transport.status({})->mark.position.value > 9600; }));
    REQUIRE(signal_api::engine::Client(studio.controller.peer).shutdown({}));
    CHECK(studio.process.wait() == 0);
    CHECK(std::filesystem::file_size(studio.process.folder().file("capture.wav")) > 9600 * 8);
}
