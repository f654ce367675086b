#pragma once

#include "codegen/runtime/wire/result.hpp"
#include "generated/types/plan.hpp"
#include "signal/engine/capture.hpp"
#include "signal/engine/driver.hpp"
#include "signal/engine/executor.hpp"
#include "signal/engine/health.hpp"
#include "signal/engine/load_meter.hpp"
#include "signal/engine/meter_bank.hpp"
#include "signal/engine/node.hpp"
#include "signal/engine/player.hpp"
#include "signal/engine/program.hpp"
#include "signal/engine/source.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::signal {

struct EngineSettings {
    std::uint32_t sample_rate = 48000;
    std::size_t threads = 1; // that execute the plan, the driver's own among them
    bool waits = false;      // the driver has no deadline: media and captures are waited for, nothing is dropped
};

/// What the engine needs from others. All of it outlives the engine.
struct EngineParts {
    PluginFactory* plugins = nullptr;
    SourceProvider* media = nullptr;
    const NodeMaker* nodes = nullptr;
};

/// A plugin's delay as it reports it.
struct ReportedLatency {
    PlanKey key;
    std::int64_t frames = 0;
    bool operator==(const ReportedLatency&) const = default;
};

/// The answer to a new plan.
struct Applied {
    PlanHash hash;
    std::vector<ReportedLatency> latencies; // of plugins whose delay is not 0
    std::vector<Missing> missing;           // parts that were passed over
};

/// What a meter shows.
struct MeterLevel {
    std::uint16_t slot = 0;
    MeterBank::Reading reading;
};

/// Plays plans. One control thread calls everything here that does not say otherwise; what it asks for is prepared on
/// that thread and takes effect on the audio thread soon after, in order. A driver pulls the samples.
///
/// A roll is what happens from a start to the stop and through the tails. It begins with fresh nodes, so the same plan
/// from the same position gives the same samples as OfflineRenderer. Plans that come while it lasts carry the state on.
class Engine final : public AudioClient {
public:
    Engine(const EngineSettings& settings, const EngineParts& parts);
    /// No driver may be running.
    ~Engine() override = default;

    const EngineSettings& settings() const noexcept { return settings_; }

    /// Replaces the plan. Error: graph.invalidPlan; the plan before then goes on.
    Result<Applied> apply(Plan plan);
    /// The plan that was applied last, or null.
    const Plan* plan() const noexcept { return base_ ? &base_->plan() : nullptr; }

    /// Starts to roll, where it stands if no place is given; does nothing while it rolls. An armed recording takes
    /// `capture_length` frames of it, if that is given. Error: transport.noPlan.
    Result<Mark> play(std::optional<std::int64_t> from, std::optional<std::int64_t> capture_length = std::nullopt);
    /// Stops: sources fade out over 5 ms, then the tails ring out. What the delay compensation holds still sounds. The
    /// position of the mark is the last known one; mark() has the exact one once the command has taken effect.
    Mark stop();
    /// Moves, whether it rolls or stands.
    Mark locate(std::int64_t to);
    /// Replaces the loop until the next plan, which brings its own.
    void set_loop(std::optional<FrameRange> loop);

    /// Where the timeline is. `commands` of it tells how many of sent() have taken effect. Any thread; lock-free.
    Mark mark() const noexcept { return player_.mark(); }
    std::uint64_t sent() const noexcept { return sent_; }

    /// Records the next roll from its first frame on.
    void arm(std::shared_ptr<Capture> capture);
    /// Ends a recording, armed or running, after which Capture::ended() is soon true.
    void end(const Capture& capture);

    /// The meters of the plan, with the peaks since the call before.
    std::vector<MeterLevel> levels();
    /// Delays of the plan's plugins as they report them now, where they are not 0.
    std::vector<ReportedLatency> latencies() const;
    /// The plugin instance of an op, or null.
    std::shared_ptr<Processor> processor(std::string_view key) const;

    LoadMeter::Reading load() noexcept { return load_.take(); }
    const Health& health() const noexcept { return health_; }
    /// Frees what the audio thread has done with. Every other call here does so too.
    void collect() { player_.collect(); }
    /// Why the device was lost, once it was.
    std::optional<std::string> lost_device() const;

    void pull(float* const* out, std::size_t frames) noexcept override;
    void device_underrun() noexcept override { load_.add_overrun(); }
    bool resting() const noexcept override { return !mark().rolling; }
    void device_lost(std::string reason) noexcept override;

private:
    ProgramContext context() noexcept;
    std::unique_ptr<Swap> withdraw();
    void begin(Program::Built built, std::int64_t position, bool rolling, std::int64_t capture_length);
    void follow(Program::Built built, std::unique_ptr<Swap> spare);
    void send(const Command& command);
    void preload(Program& program, std::int64_t position);
    std::int64_t standing() const noexcept;

    EngineSettings settings_;
    EngineParts parts_;
    MeterBank meters_;
    Health health_;
    LoadMeter load_;
    Executor executor_;
    Player player_;

    // Control thread.
    Program* base_ = nullptr; // what will play once all that was sent has taken effect; owned by the player
    std::int64_t lead_ = 0;   // frames that its executor will be ahead of the output
    struct Before {
        Program* base = nullptr;
        std::int64_t lead = 0;
    } before_; // what was base before the last swap, in case it is withdrawn
    bool rolls_ = false;
    std::uint64_t serial_ = 0;      // of the last roll
    std::uint64_t rolls_begun_ = 0; // starts from stop
    std::uint64_t sent_ = 0;
    std::optional<std::int64_t> located_; // a place that was sent while standing
    std::optional<LoopSpan> loop_;

    mutable std::mutex lost_guard_; // the audio thread never comes here
    std::optional<std::string> lost_;
};

} // namespace chorus::signal
