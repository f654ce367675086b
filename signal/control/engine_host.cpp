#include "signal/control/engine_host.hpp"

#include "generated/signal/graph.hpp"
#include "generated/signal/transport.hpp"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace chorus::signal {
namespace {

/// A command takes effect with the next block of the device, and after a fade of 5 ms that may be under way.
constexpr std::chrono::milliseconds effect_limit{1000};

std::uint32_t ops_of(const Plan& plan)
{
    std::size_t ops = 0;
    for (const Strip& strip : plan.strips)
        ops += strip.ops.size();
    return static_cast<std::uint32_t>(ops);
}

} // namespace

EngineHost::EngineHost(Parts parts, Devices devices) : parts_(std::move(parts)), devices_(std::move(devices)) {}

EngineHost::~EngineHost()
{
    close();
}

Result<EngineHost::Opened> EngineHost::open(const Config& wanted)
{
    Result<Device> device = devices_(wanted);
    if (!device) return tl::unexpected(std::move(device.error()));
    return open(std::move(*device), wanted);
}

Result<EngineHost::Opened> EngineHost::open(Device device, const Config& wanted)
{
    const Mark before = mark();
    // What stands in for a device goes on doing so at another rate.
    const Summary replaced = summary();
    if (!device.note && replaced.config && replaced.config->device == device.name) device.note = replaced.note;
    close();
    make_engine(wanted, device.waits);
    restore_plan();
    engine_->locate(before.position);
    Result<DriverFormat> format = device.driver->start(*engine_);
    if (!format) {
        set_state(State::failed);
        return tl::unexpected(std::move(format.error()));
    }
    driver_ = std::move(device.driver);
    Config used = wanted;
    used.device = std::move(device.name);
    used.block_size = static_cast<std::uint32_t>(format->block_frames);
    {
        const std::lock_guard lock(mutex_);
        summary_.state = State::running;
        summary_.config = used;
        summary_.note = device.note;
        summary_.overruns = 0;
        summary_.underruns = 0;
    }
    return Opened{.config = std::move(used), .note = std::move(device.note)};
}

void EngineHost::close()
{
    if (driver_) driver_->stop();
    driver_.reset();
    // Nobody will write to it any more; its reader is waiting for the end.
    if (capture_) capture_->end();
    capture_.reset();
    const std::lock_guard lock(mutex_);
    summary_.state = State::failed;
    summary_.config.reset();
    summary_.note.reset();
    summary_.mark.rolling = 0;
}

void EngineHost::make_engine(const Config& wanted, bool waits)
{
    const EngineSettings settings{.sample_rate = wanted.sample_rate, .threads = wanted.threads, .waits = waits};
    auto made = std::make_shared<Engine>(settings, parts_(waits));
    loss_told_ = false;
    worst_load_ = 0;
    const std::lock_guard lock(mutex_);
    engine_ = std::move(made);
}

void EngineHost::restore_plan()
{
    if (!plan_) return;
    Plan plan = *plan_;
    const bool fits = plan.sample_rate == engine_->settings().sample_rate;
    if (fits && apply(std::move(plan))) return;
    plan_.reset();
    const std::lock_guard lock(mutex_);
    summary_.plan_hash.reset();
    summary_.master.reset();
    summary_.strips = 0;
    summary_.ops = 0;
    summary_.latencies.clear();
    summary_.missing.clear();
    summary_.sources.clear();
}

Result<Applied> EngineHost::apply(Plan plan)
{
    if (!engine_)
        return signal_api::graph::invalid_plan("sampleRate", "no device was opened, so the rate is not known");
    Plan kept = plan;
    Result<Applied> applied = engine_->apply(std::move(plan));
    if (!applied) return applied;
    describe(*applied, kept);
    plan_ = std::move(kept);
    return applied;
}

void EngineHost::describe(const Applied& applied, const Plan& plan)
{
    const std::lock_guard lock(mutex_);
    summary_.plan_hash = applied.hash;
    summary_.master = plan.strips.back().key;
    summary_.strips = static_cast<std::uint32_t>(plan.strips.size());
    summary_.ops = ops_of(plan);
    summary_.latencies = applied.latencies;
    summary_.missing = applied.missing;
    summary_.sources = plan.sources;
}

Result<Mark> EngineHost::play(std::optional<std::int64_t> from, std::optional<std::int64_t> capture_length)
{
    if (!driver_) return signal_api::transport::no_device();
    Result<Mark> started = engine_->play(from, capture_length);
    if (started) settled(*started);
    return started;
}

Mark EngineHost::stop()
{
    if (!engine_) return {};
    return settled(engine_->stop());
}

Mark EngineHost::locate(std::int64_t to)
{
    if (!engine_) return {};
    Mark located = engine_->locate(to);
    located.roll = settled(located).roll;
    return located;
}

/// The mark once all that was sent has taken effect; what was expected where nothing pulls.
Mark EngineHost::settled(Mark expected) const
{
    const auto limit = std::chrono::steady_clock::now() + effect_limit;
    while (driver_ && std::chrono::steady_clock::now() < limit) {
        const Mark now = engine_->mark();
        if (now.commands >= engine_->sent()) return now;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return expected;
}

void EngineHost::arm(std::shared_ptr<Capture> capture)
{
    capture_ = capture;
    if (engine_) {
        engine_->arm(std::move(capture));
    } else {
        capture->end();
    }
}

void EngineHost::end(const std::shared_ptr<Capture>& capture)
{
    if (capture_ == capture) capture_.reset();
    if (driver_) {
        engine_->end(*capture);
    } else {
        capture->end();
    }
}

std::vector<MeterLevel> EngineHost::levels()
{
    return engine_ ? engine_->levels() : std::vector<MeterLevel>{};
}

std::shared_ptr<Processor> EngineHost::processor(std::string_view key) const
{
    return engine_ ? engine_->processor(key) : nullptr;
}

std::optional<std::string> EngineHost::tend()
{
    if (!engine_) return std::nullopt;
    engine_->collect();
    const LoadMeter::Reading load = engine_->load();
    worst_load_ = std::max(worst_load_, load.worst);
    {
        const std::lock_guard lock(mutex_);
        summary_.load = load.load;
        summary_.overruns = load.overruns;
        summary_.underruns = engine_->health().media_underruns.load(std::memory_order_relaxed);
        summary_.latencies = engine_->latencies();
    }
    const std::optional<std::string> lost = engine_->lost_device();
    if (!lost || std::exchange(loss_told_, true)) return std::nullopt;
    set_state(State::failed);
    return lost;
}

double EngineHost::take_worst_load()
{
    return std::exchange(worst_load_, 0.0);
}

EngineHost::Summary EngineHost::summary() const
{
    const std::lock_guard lock(mutex_);
    Summary summary = summary_;
    if (engine_) summary.mark = engine_->mark();
    return summary;
}

Mark EngineHost::mark() const
{
    const std::lock_guard lock(mutex_);
    return engine_ ? engine_->mark() : Mark{};
}

void EngineHost::set_state(State state)
{
    const std::lock_guard lock(mutex_);
    summary_.state = state;
}

} // namespace chorus::signal
