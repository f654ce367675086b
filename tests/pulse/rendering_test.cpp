#include "generated/pulse/rendering.hpp"

#include "generated/pulse/clip.hpp"
#include "tests/pulse/pulse_fixture.hpp"

#include <catch2/catch.hpp>

using namespace chorus;
using namespace chorus::test;
namespace api = chorus::pulse_api::rendering;

namespace {

struct RenderFixture : PulseFixture {
    RenderFixture()
    {
        make_project();
        bass = track("Bass");
        REQUIRE(ask<pulse_api::clip::Create>(
            {.track = bass.id, .start = beats(0), .length = beats(8), .lane = LaneKind::midi}));
        client().subscribe({"rendering"});
        states = client().gather<api::State>();
    }
    std::string path(const std::string& name) const { return (scratch / name).string(); }
    bool reached(api::JobState state)
    {
        return wait([&] { return !states->empty() && states->back().job.state == state; });
    }

    Track bass;
    std::shared_ptr<std::vector<api::State::Event>> states;
};

} // namespace

TEST_CASE("a render covers the whole project and all signals that were asked for")
{
    RenderFixture pulse;
    const auto started = pulse.ask<api::Start>({.path = pulse.path("mix.wav"), .targets = api::Targets::all});
    REQUIRE(started);
    CHECK(started->job.state == api::JobState::running);
    REQUIRE(pulse.engine.renders.size() == 1);
    const auto& request = pulse.engine.renders[0];
    CHECK(request.range == TickRange{beats(0), beats(8)});
    REQUIRE(request.targets.size() == 2);
    CHECK(request.targets[0].channel == pulse.master());
    CHECK(request.targets[1].path == pulse.path("mix - Bass.wav"));
    CHECK(request.depth == SampleDepth::float32);

    pulse::RenderOutcome outcome;
    pulse::RenderedSignal signal;
    signal.channel = pulse.master();
    signal.path = pulse.path("mix.wav");
    signal.statistics.frames = Frames{96000};
    signal.statistics.peak = 0.5;
    signal.statistics.hash = std::string(64, 'a');
    outcome.signals.push_back(signal);
    pulse.engine.observer().render_ended(started->job.id, outcome);
    REQUIRE(pulse.reached(api::JobState::complete));
    const api::Job job = pulse.ask<api::Get>({.job = started->job.id})->job;
    REQUIRE(job.results.size() == 1);
    CHECK(job.results[0].name == "Master");
    CHECK(job.results[0].seconds == 2.0);
    CHECK(job.results[0].peak == Approx(-6.0206));
    CHECK(job.share == 1);
    CHECK(pulse.refusal<api::Cancel>({.job = started->job.id}) == "rendering.notRunning");
}

TEST_CASE("a render that the engine gives up tells why, and one that is cancelled says so")
{
    RenderFixture pulse;
    const JobId first = pulse.ask<api::Start>({.path = pulse.path("a.wav")})->job.id;
    pulse.engine.observer().render_ended(first, wire::fail("rendering.diskFull", "The disk is full.", "Make room."));
    REQUIRE(pulse.reached(api::JobState::failed));
    CHECK(pulse.states->back().job.failure->code == "rendering.diskFull");
    CHECK(pulse.states->back().job.failure->hint == "Make room.");
    const JobId second = pulse.ask<api::Start>({.path = pulse.path("b.wav")})->job.id;
    CHECK(pulse.ask<api::Cancel>({.job = second})->job.state == api::JobState::cancelled);
    CHECK(pulse.ask<api::List>()->jobs.size() == 2);
}

TEST_CASE("formats that cannot be, folders that are not there and empty spans are refused")
{
    RenderFixture pulse;
    CHECK(pulse.refusal<api::Start>({.path = pulse.path("mix.mp3")}) == "rendering.badFormat");
    CHECK(pulse.refusal<api::Start>({.path = pulse.path("mix.flac"), .depth = SampleDepth::float32}) ==
          "rendering.badFormat");
    CHECK(pulse.refusal<api::Start>({.path = pulse.path("none/mix.wav")}) == "rendering.noFolder");
    CHECK(pulse.refusal<api::Start>({.path = "mix.wav"}) == "rendering.noFolder");
    REQUIRE(pulse.ask<pulse_api::track::Delete>({.track = pulse.bass.id}));
    CHECK(pulse.refusal<api::Start>({.path = pulse.path("mix.wav")}) == "rendering.nothingToRender");
    pulse.engine.down = true;
    CHECK(pulse.refusal<api::Start>({.path = pulse.path("mix.wav"), .range = TickRange{beats(0), beats(1)}}) ==
          "session.engineDown");
    CHECK(pulse.ask<api::List>()->jobs.empty());
}

TEST_CASE("a capture is stopped when its file is whole, and there is one at a time")
{
    RenderFixture pulse;
    CHECK(pulse.refusal<api::CaptureStop>() == "rendering.noCapture");
    const auto armed = pulse.ask<api::CaptureStart>({.path = pulse.path("take.flac"), .length = beats(8)});
    REQUIRE(armed);
    CHECK(armed->job.state == api::JobState::waiting);
    CHECK(pulse.engine.captures[0].depth == SampleDepth::int24);
    CHECK(pulse.refusal<api::CaptureStart>({.path = pulse.path("b.wav")}) == "rendering.captureRunning");
    const auto stopped = pulse.ask<api::CaptureStop>();
    REQUIRE(stopped);
    CHECK(stopped->job.state == api::JobState::complete);
}
