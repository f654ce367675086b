#pragma once

#include "generated/signal/engine.hpp"
#include "signal/engine/engine.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::signal {

/// The engine and the device that drives it. An engine is made for a rate and a device, so another one of these means
/// another engine with the same plan. One thread, the engine thread, calls everything that does not say otherwise; what
/// is asked for has taken effect when a call returns.
class EngineHost {
public:
    using Config = signal_api::engine::EngineConfig;
    using State = signal_api::engine::EngineState;

    /// A device that was opened.
    struct Opened {
        Config config;                   ///< What is really used.
        std::optional<std::string> note; ///< Why it differs from what was asked for.
    };
    /// A device that can be started.
    struct Device {
        std::unique_ptr<Driver> driver;
        std::string name;                ///< The name to configure it by.
        bool waits = false;              ///< It has no deadline.
        std::optional<std::string> note; ///< Why it is not the one that was asked for.
    };
    /// Finds the device that is asked for. Error: engine.deviceNotFound.
    using Devices = std::function<Result<Device>(const Config&)>;
    /// What an engine is made of, for a device that waits or one that does not. All of it outlives the host.
    using Parts = std::function<EngineParts(bool waits)>;

    /// What others see of it.
    struct Summary {
        State state = State::failed;
        std::optional<Config> config;
        std::optional<std::string> note; ///< Why the device is not the one that was asked for.
        std::optional<PlanHash> plan_hash;
        std::optional<PlanKey> master;
        std::uint32_t strips = 0;
        std::uint32_t ops = 0;
        std::vector<ReportedLatency> latencies;
        std::vector<Missing> missing;
        Mark mark;
        double load = 0;
        std::uint64_t overruns = 0;  ///< Since the device was opened.
        std::uint64_t underruns = 0; ///< Since the device was opened.
        std::vector<PlanSource> sources;
    };

    EngineHost(Parts parts, Devices devices);
    ~EngineHost();

    /// Opens a device in place of the one before. Playback stops; plan and position stay, the plan as long as it is of
    /// the device's rate. Errors: engine.deviceNotFound, engine.deviceFailed.
    Result<Opened> open(const Config& wanted);
    /// The same with a device that was found already. Error: engine.deviceFailed.
    Result<Opened> open(Device device, const Config& wanted);
    void close();

    /// Errors: graph.invalidPlan; also where no device was ever opened, since only then its rate is known.
    Result<Applied> apply(Plan plan);
    /// Errors: transport.noPlan, transport.noDevice.
    Result<Mark> play(std::optional<std::int64_t> from, std::optional<std::int64_t> capture_length);
    Mark stop();
    Mark locate(std::int64_t to);

    void arm(std::shared_ptr<Capture> capture);
    void end(const std::shared_ptr<Capture>& capture);
    std::vector<MeterLevel> levels();
    std::shared_ptr<Processor> processor(std::string_view key) const;

    /// Looks after the engine: frees what it has done with, and notices a lost device. The reason of a loss, once.
    std::optional<std::string> tend();
    /// Longest block since the last call as a share of the time it had.
    double take_worst_load();

    /// Any thread.
    Summary summary() const;
    /// Any thread.
    Mark mark() const;

private:
    void make_engine(const Config& wanted, bool waits);
    void restore_plan();
    void describe(const Applied& applied, const Plan& plan);
    Mark settled(Mark expected) const;
    void set_state(State state);

    const Parts parts_;
    const Devices devices_;

    mutable std::mutex mutex_; ///< Guards what any thread may read: the summary, and the engine pointer for mark().
    std::shared_ptr<Engine> engine_;
    Summary summary_;

    std::unique_ptr<Driver> driver_;
    std::optional<Plan> plan_; ///< The one that was applied last.
    std::shared_ptr<Capture> capture_;
    bool loss_told_ = false;
    double worst_load_ = 0;
};

} // namespace chorus::signal
