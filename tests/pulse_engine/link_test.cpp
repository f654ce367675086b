#include "pulse/engine/link.hpp"

#include "pulse/model/tick_clock.hpp"
#include "tests/pulse_engine/link_fixture.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <thread>
#include <variant>

using namespace chorus;
using namespace chorus::pulse;
using namespace chorus::pulse::test;
using signal::test::EngineProcess;

namespace {

RenderRequest mix_of(const Demo& demo, const std::string& job, const TickRange& range)
{
    RenderRequest request;
    request.job = {job};
    request.range = range;
    request.targets.push_back({ChannelId{"master"}, demo.folder.path() / (job + ".wav")});
    request.targets.push_back({ChannelId{"lead"}, std::nullopt});
    return request;
}

std::string reason_of(const wire::Error& error)
{
    for (const wire::Detail& detail : error.details)
        if (detail.name == "reason") return std::get<std::string>(detail.value);
    return {};
}

const RenderedSignal& first_signal(LinkRun& run, const std::string& job)
{
    REQUIRE(run.wait_for([&] { return run.listener.outcomes.contains(job); }));
    const Result<RenderOutcome>& outcome = run.listener.outcomes.at(job);
    REQUIRE(outcome);
    return outcome->signals.at(0);
}

} // namespace

TEST_CASE("a project reaches the engine whole: its media are prepared and its plan holds")
{
    const EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    const auto synced = run.sync();
    REQUIRE(synced);
    CHECK(synced->state == EngineState::ready);
    CHECK(synced->missing.empty());
    CHECK(synced->plan_revision == 1);
    CHECK(synced->device == "virtual");
    CHECK(run.link.condition({"media-1"}).state == MediaCondition::State::ready);
    CHECK(run.listener.changed_media == std::vector<std::string>{"media-1"});
}

TEST_CASE("what is captured while it plays is what a render gives, bit for bit")
{
    const EngineProcess process({"--device", "virtual-free"});
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    CaptureRequest capture;
    capture.job = {"capture"};
    capture.path = demo.folder.path() / "capture.wav";
    capture.length = Ticks{16 * quarter};
    REQUIRE(run.await<void>([&](auto done) { run.link.start_capture(capture, std::move(done)); }));
    REQUIRE(run.play(Ticks{0}));
    const RenderedSignal played = first_signal(run, "capture");
    REQUIRE(run.stop());
    REQUIRE(run.await<void>([&](auto done) {
        run.link.render(mix_of(demo, "render", {.start = {0}, .end = {16 * quarter}}), std::move(done));
    }));
    const RenderedSignal rendered = first_signal(run, "render");
    CHECK(played.statistics.frames == Frames{16 * 24000});
    CHECK(rendered.statistics.hash == played.statistics.hash);
    CHECK(rendered.statistics.peak > 0.05);
    CHECK(run.listener.outcomes.at("render")->signals.size() == 2);
}

TEST_CASE("a capture of any span at any tempo has the samples of its render, to the last one")
{
    const EngineProcess process({"--device", "virtual-free"});
    LinkRun run(process);
    Demo demo;
    std::mt19937_64 random(1);
    const auto between = [&](std::int64_t low, std::int64_t high) {
        return std::uniform_int_distribution<std::int64_t>(low, high)(random);
    };
    int uneven = 0;
    for (int i = 0; i < 24; ++i) {
        const Tempo tempo{static_cast<double>(between(40'000, 300'000)) / 1000.0};
        const Ticks start{between(0, 12 * quarter)};
        const Ticks length{between(quarter / 8, quarter)};
        const TickRange range{.start = start, .end = start + length};
        const TickClock clock{tempo, {48000}};
        uneven += clock.frames_in(range) != clock.frames_at(length) ? 1 : 0;
        INFO("tempo " << tempo.value << ", from " << range.start.value << " to " << range.end.value);

        demo.sketch.content.settings.tempo = tempo;
        demo.show(run);
        REQUIRE(run.sync());
        const std::string number = std::to_string(i);
        CaptureRequest capture;
        capture.job = {"capture-" + number};
        capture.path = demo.folder.path() / (capture.job.value + ".wav");
        capture.length = length;
        REQUIRE(run.await<void>([&](auto done) { run.link.start_capture(capture, std::move(done)); }));
        // From where it stands, or from a place that is given.
        if (i % 2 == 0) {
            REQUIRE(run.locate(range.start));
            REQUIRE(run.play());
        } else {
            REQUIRE(run.play(range.start));
        }
        const RenderedSignal played = first_signal(run, "capture-" + number);
        REQUIRE(run.stop());
        REQUIRE(run.await<void>(
            [&](auto done) { run.link.render(mix_of(demo, "render-" + number, range), std::move(done)); }));
        const RenderedSignal rendered = first_signal(run, "render-" + number);
        CHECK(played.statistics.frames == rendered.statistics.frames);
        CHECK(played.statistics.hash == rendered.statistics.hash);
        CHECK(run.listener.outcomes.at("capture-" + number)->lost_frames == 0);
    }
    CHECK(uneven > 0); // Some are a sample longer or shorter here than at the beginning.
}

TEST_CASE("an engine that is killed while it plays comes back at the place where playback would be")
{
    EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    REQUIRE(run.play(Ticks{0}));
    REQUIRE(run.wait_for([&] { return run.listener.heads.size() > 10; }));
    const TransportMark before = run.listener.heads.back();
    const auto then = std::chrono::steady_clock::now();
    run.listener.heads.clear();
    process.kill(SIGKILL);
    CHECK(process.wait() == -SIGKILL);
    process.start();
    REQUIRE(run.wait_for([&] { return run.link.status().gap.has_value(); }));
    REQUIRE(run.wait_for([&] { return !run.listener.heads.empty() && run.listener.heads.back().roll == 1; }));
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - then;
    const double expected = static_cast<double>(before.position.value) + elapsed.count() * 48000;
    const TransportMark after = run.listener.heads.back();
    CHECK(static_cast<double>(after.position.value) == Approx(expected).margin(24000));
    CHECK(run.link.status().connects == 2);
    CHECK(run.link.status().state == EngineState::ready);
    CHECK(*run.link.status().gap < 20000);
    WARN("silent for " << *run.link.status().gap << " ms");
}

TEST_CASE("a stop that was asked for while the engine was gone holds when it is back")
{
    EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    REQUIRE(run.play(Ticks{0}));
    process.kill(SIGKILL);
    process.wait();
    REQUIRE(run.wait_for([&] { return run.link.status().state == EngineState::down; }));
    REQUIRE(run.stop());
    REQUIRE(run.locate({4 * quarter}));
    process.start();
    REQUIRE(run.wait_for([&] { return run.link.status().state == EngineState::ready; }));
    const TransportMark mark = run.listener.moves.back();
    CHECK_FALSE(mark.rolling);
    CHECK(mark.position == Frames{4 * 24000});
}

TEST_CASE("a new Pulse adopts the engine that plays on: same roll, same plan, no gap")
{
    const EngineProcess process;
    Demo demo;
    {
        LinkRun first(process);
        demo.show(first);
        REQUIRE(first.sync());
        REQUIRE(first.play(Ticks{0}));
        REQUIRE(first.wait_for([&] { return first.listener.heads.size() > 3; }));
    }
    LinkRun second(process, "pulse-2");
    demo.show(second);
    // The engine may notice the new one before it notices that the old one has gone, and refuse it once.
    REQUIRE(second.wait_for([&] { return second.link.status().state == EngineState::ready; }));
    const auto synced = second.sync();
    REQUIRE(synced);
    CHECK(synced->plan_revision == 2);
    REQUIRE(second.wait_for([&] { return second.listener.heads.size() > 3; }));
    CHECK(second.listener.heads.back().rolling);
    CHECK(second.listener.heads.back().roll == 1);
    CHECK_FALSE(synced->gap);
}

TEST_CASE("edits while it plays reach the engine and the last one holds")
{
    const EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    REQUIRE(run.play(Ticks{0}));
    for (int step = 0; step < 50; ++step) {
        demo.sketch.channel("bus").gain = {-0.5 * step};
        demo.show(run);
    }
    const auto synced = run.sync();
    REQUIRE(synced);
    CHECK(synced->plan_revision == demo.revision);
    CHECK(run.listener.moves.back().rolling);
}

TEST_CASE("an unknown plugin is named and the rest plays")
{
    const EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.sketch.add_plugin("lead", "node-4", "urn:no-such-plugin");
    demo.show(run);
    const auto synced = run.sync();
    REQUIRE(synced);
    REQUIRE(synced->missing.size() == 1);
    CHECK(synced->missing[0].find("urn:no-such-plugin") != std::string::npos);
    CHECK(run.play(Ticks{0}));
}

TEST_CASE("a missing file is silent and named until it is back")
{
    const EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.missing = {{"media-1"}};
    demo.show(run);
    auto synced = run.sync();
    REQUIRE(synced);
    REQUIRE(synced->missing.size() == 1);
    CHECK(synced->missing[0].find("media-1") != std::string::npos);
    demo.missing.clear();
    demo.show(run);
    synced = run.sync();
    REQUIRE(synced);
    CHECK(synced->missing.empty());
}

TEST_CASE("levels come with the ids of their channels")
{
    const EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    REQUIRE(run.play(Ticks{4 * quarter}));
    const auto lead = [&]() -> const LevelReading* {
        for (const LevelReading& reading : run.listener.last_levels)
            if (reading.channel == ChannelId{"lead"}) return &reading;
        return nullptr;
    };
    REQUIRE(run.wait_for([&] { return lead() && lead()->rms_left > 0.01f; }));
    CHECK(run.listener.last_levels.size() == 3);
    CHECK(lead()->input_left == Approx(0.5).margin(0.01));
}

TEST_CASE("a project at another rate opens the device at that rate")
{
    const EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.sketch.content.settings.sample_rate = {44100};
    demo.show(run);
    const auto synced = run.sync();
    REQUIRE(synced);
    CHECK(synced->sample_rate == SampleRate{44100});
    CHECK(synced->state == EngineState::ready);
    CHECK(synced->plan_hash);
}

TEST_CASE("nothing is told of a render before it is said to have begun")
{
    EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    for (int number = 0; number < 20; ++number) {
        const std::string job = "short-" + std::to_string(number);
        run.listener.progress = 0;
        bool begun = false;
        run.link.render(mix_of(demo, job, {.start = {0}, .end = {quarter / 64}}), [&](const Result<void>& answer) {
            begun = answer.has_value();
            CHECK(run.listener.progress == 0);
            CHECK_FALSE(run.listener.outcomes.contains(job));
        });
        // It is over before its answer is looked at, so that all that is said of it comes at once.
        while (!std::filesystem::exists(demo.folder.path() / (job + ".wav")))
            std::this_thread::yield();
        REQUIRE(run.wait_for([&] { return run.listener.outcomes.contains(job); }));
        REQUIRE(begun);
    }
}

TEST_CASE("a render that dies with the engine ends with an error")
{
    EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    REQUIRE(run.await<void>([&](auto done) {
        run.link.render(mix_of(demo, "long", {.start = {0}, .end = {100'000 * quarter}}), std::move(done));
    }));
    process.kill(SIGKILL);
    process.wait();
    REQUIRE(run.wait_for([&] { return run.listener.outcomes.contains("long"); }));
    REQUIRE_FALSE(run.listener.outcomes.at("long"));
    CHECK(run.listener.outcomes.at("long").error().code == "session.engineDown");
}

TEST_CASE("what is asked for while the engine is gone is done by the one that takes its place")
{
    EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    process.kill(SIGKILL);
    process.wait();
    REQUIRE(run.wait_for_the_loss());
    std::optional<Result<TransportMark>> played;
    std::optional<Result<MediaInfo>> probed;
    std::optional<Result<std::vector<PluginSummary>>> scanned;
    std::optional<Result<PluginDescription>> described;
    std::optional<Result<void>> rendering;
    std::optional<Result<void>> capturing;
    CaptureRequest capture;
    capture.job = {"capture"};
    capture.path = demo.folder.path() / "capture.wav";
    run.link.start_capture(capture, [&](Result<void> taken) { capturing.emplace(std::move(taken)); });
    run.link.play(Ticks{4 * quarter}, [&](Result<TransportMark> mark) { played.emplace(std::move(mark)); });
    run.link.probe(demo.folder.path() / "media" / "media-1.wav",
                   [&](Result<MediaInfo> info) { probed.emplace(std::move(info)); });
    run.link.scan_plugins([&](auto plugins) { scanned.emplace(std::move(plugins)); });
    run.link.describe_plugin({"http://drobilla.net/plugins/mda/Delay"},
                             [&](auto plugin) { described.emplace(std::move(plugin)); });
    run.link.render(mix_of(demo, "mix", {.start = {0}, .end = {4 * quarter}}),
                    [&](Result<void> taken) { rendering.emplace(std::move(taken)); });
    process.start();
    REQUIRE(run.wait_for([&] { return played && probed && scanned && described && rendering && capturing; }));
    REQUIRE(*played);
    CHECK((*played)->rolling);
    CHECK((*played)->position.value >= 4 * 24000);
    REQUIRE(*probed);
    CHECK((*probed)->channels == 2);
    REQUIRE(*scanned);
    CHECK_FALSE((*scanned)->empty());
    CHECK(*described);
    CHECK(*capturing);
    REQUIRE(*rendering);
    CHECK(first_signal(run, "mix").statistics.frames == Frames{4 * 24000});
}

TEST_CASE("a stop that overtakes a start that waits for the engine holds")
{
    EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    process.kill(SIGKILL);
    process.wait();
    REQUIRE(run.wait_for_the_loss());
    std::optional<Result<TransportMark>> played;
    run.link.play(std::nullopt, [&](Result<TransportMark> mark) { played.emplace(std::move(mark)); });
    REQUIRE(run.stop());
    REQUIRE(played);
    REQUIRE(*played);
    CHECK_FALSE((*played)->rolling);
    process.start();
    REQUIRE(run.sync());
    CHECK_FALSE(run.listener.moves.back().rolling);
}

TEST_CASE("a start that waits for the engine plays from where the playhead was put meanwhile")
{
    EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    process.kill(SIGKILL);
    process.wait();
    REQUIRE(run.wait_for_the_loss());
    std::optional<Result<TransportMark>> played;
    run.link.play(Ticks{0}, [&](Result<TransportMark> mark) { played.emplace(std::move(mark)); });
    REQUIRE(run.locate({8 * quarter}));
    process.start();
    REQUIRE(run.wait_for([&] { return played.has_value(); }));
    REQUIRE(*played);
    CHECK((*played)->position.value >= 8 * 24000);
}

TEST_CASE("an engine that does not come back within the patience is told as such")
{
    const EngineProcess process({"--block", "3"}); // ends at once
    LinkRun run(process, "pulse-1", std::chrono::milliseconds(300));
    Demo demo;
    demo.show(run);
    const auto synced = run.await<EngineStatus>([&](auto done) { run.link.sync(std::move(done)); });
    CHECK(synced.error().code == "session.engineDown");
    CHECK(run.play(Ticks{0}).error().code == "session.engineDown");
    const auto probed = run.await<MediaInfo>([&](auto done) { run.link.probe("any.wav", std::move(done)); });
    CHECK(probed.error().code == "session.engineDown");
    CHECK(reason_of(probed.error()).find("did not come back within 0.3 s") != std::string::npos);
    CHECK(run.stop());
}

TEST_CASE("an engine that is not restarted any more is not waited for")
{
    const EngineProcess process({"--block", "3"}); // ends at once
    LinkRun run(process, "pulse-1", std::chrono::hours(1));
    Demo demo;
    demo.show(run);
    std::optional<Result<TransportMark>> waiting;
    run.link.play(Ticks{0}, [&](Result<TransportMark> mark) { waiting.emplace(std::move(mark)); });
    run.given_up = "loophole-signal was given up.";
    const auto refused = run.await<MediaInfo>([&](auto done) { run.link.probe("any.wav", std::move(done)); });
    CHECK(refused.error().code == "session.engineDown");
    CHECK(refused.error().hint.find("aura up") != std::string::npos);
    REQUIRE(run.wait_for([&] { return waiting.has_value(); }));
    CHECK(waiting->error().code == "session.engineDown");
    CHECK(reason_of(waiting->error()).find("given up") != std::string::npos);
}

TEST_CASE("a closed project falls silent and lets go of its files")
{
    const EngineProcess process;
    LinkRun run(process);
    Demo demo;
    demo.show(run);
    REQUIRE(run.sync());
    REQUIRE(run.play(Ticks{0}));
    run.link.clear();
    REQUIRE(run.sync());
    CHECK_FALSE(run.listener.moves.back().rolling);
    CHECK(run.link.status().missing.empty());
}
