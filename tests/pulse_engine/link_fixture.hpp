#pragma once

#include "codegen/runtime/rpc/loop.hpp"
#include "pulse/engine/link.hpp"
#include "tests/pulse_engine/sketch.hpp"
#include "tests/signal/process_fixture.hpp"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace chorus::pulse::test {

/// Remembers what it is told.
class Listener final : public EngineObserver {
public:
    void engine_changed(const EngineStatus& status) override { statuses.push_back(status); }
    void transport_moved(const TransportMark& mark) override { moves.push_back(mark); }
    void playhead(const TransportMark& mark) override { heads.push_back(mark); }
    void levels(std::span<const LevelReading> readings) override
    {
        last_levels.assign(readings.begin(), readings.end());
    }
    void media_changed(std::span<const MediaId> media) override
    {
        for (const MediaId& each : media)
            changed_media.push_back(each.value);
    }
    void render_progressed(const JobId&, double, double) override { ++progress; }
    void render_ended(const JobId& job, Result<RenderOutcome> outcome) override
    {
        outcomes.insert_or_assign(job.value, std::move(outcome));
    }

    std::vector<EngineStatus> statuses;
    std::vector<TransportMark> moves;
    std::vector<TransportMark> heads;
    std::vector<LevelReading> last_levels;
    std::vector<std::string> changed_media;
    int progress = 0;
    std::map<std::string, Result<RenderOutcome>> outcomes;
};

/// One run of Pulse's side of the link.
struct LinkRun {
    explicit LinkRun(const signal::test::EngineProcess& process, std::string instance = "pulse-1",
                     std::chrono::milliseconds patience = std::chrono::seconds(30))
        : link(loop, {.endpoint = process.endpoint(),
                      .instance_id = std::move(instance),
                      .heartbeat_interval = std::chrono::milliseconds(100),
                      .heartbeat_misses = 50,
                      .patience = patience,
                      .given_up = [this] { return given_up; }})
    {
        link.observe(&listener);
        link.connect();
    }

    bool wait_for(const std::function<bool()>& done, std::chrono::milliseconds limit = std::chrono::seconds(30))
    {
        return loop.run_until(done, {limit});
    }

    /// Waits for the answer to what `ask` asks.
    template <class T>
    Result<T> await(const std::function<void(Answer<T>)>& ask)
    {
        std::optional<Result<T>> answer;
        ask([&](Result<T> result) { answer.emplace(std::move(result)); });
        if (!wait_for([&] { return answer.has_value(); })) return wire::fail("test.noAnswer", "No answer came.");
        return std::move(*answer);
    }

    Result<EngineStatus> sync()
    {
        // An engine that has not noticed yet that the Pulse before is gone refuses us at first.
        wait_for([this] {
            const EngineState state = link.status().state;
            return state == EngineState::starting || state == EngineState::ready;
        });
        return await<EngineStatus>([this](auto done) { link.sync(std::move(done)); });
    }
    Result<TransportMark> play(std::optional<Ticks> from = std::nullopt)
    {
        return await<TransportMark>([&](auto done) { link.play(from, std::move(done)); });
    }
    Result<TransportMark> stop()
    {
        return await<TransportMark>([this](auto done) { link.stop(std::move(done)); });
    }
    Result<TransportMark> locate(Ticks to)
    {
        return await<TransportMark>([&](auto done) { link.locate(to, std::move(done)); });
    }

    /// Waits until the link has noticed that its engine is gone.
    bool wait_for_the_loss()
    {
        return wait_for([this] { return link.status().state == EngineState::down; });
    }

    std::optional<std::string> given_up; ///< Why no engine comes any more.
    rpc::Loop loop;
    Listener listener;
    SignalLink link;
};

/// A project with a tone on one track, an effect, a send to a bus, and automation; its folder is real.
class Demo {
public:
    Demo()
    {
        std::filesystem::create_directories(folder.path() / "media");
        signal::test::write_tone((folder.path() / "media" / "media-1.wav").string(), 44100 * 8, 44100);
        sketch.add_channel("bus", ChannelKind::bus);
        sketch.add_track("lead");
        sketch.add_plugin("lead", "node-1", "http://drobilla.net/plugins/mda/Delay");
        sketch.add_send("lead", "node-2", "bus");
        sketch.add_plugin("bus", "node-3", "http://drobilla.net/plugins/mda/Ambience");
        sketch.add_media("media-1", 2, 44100, false);
        sketch.content.media[0].frames = {44100 * 8};
        sketch.add_audio_clip("lead", "media-1", 0, 16 * quarter);
        AutomationPoint quiet;
        quiet.value = -24;
        AutomationPoint loud;
        loud.at = {8 * quarter};
        loud.shape = CurveShape::curve;
        sketch.add_curve("lead.gain", {quiet, loud});
    }

    void show(LinkRun& run) { run.link.show({sketch.content, folder.path(), ++revision, missing}); }

    signal::test::ScratchFolder folder;
    Sketch sketch;
    std::set<MediaId> missing;
    std::uint64_t revision = 0;
};

} // namespace chorus::pulse::test
