#include "signal/engine/engine.hpp"

#include "signal/engine/plan_check.hpp"
#include "signal/realtime/float_mode.hpp"
#include "signal/realtime/realtime_scope.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace chorus::signal {

namespace {

std::optional<LoopSpan> loop_of(const std::optional<FrameRange>& range)
{
    if (!range) return std::nullopt;
    return LoopSpan{range->start.value, range->end.value};
}

std::vector<ReportedLatency> latencies_of(const Program& program)
{
    std::vector<ReportedLatency> latencies;
    for (const Strip& strip : program.plan().strips)
        for (const PlanOp& op : strip.ops) {
            const auto* plugin = std::get_if<PluginOp>(&op.value);
            if (!plugin) continue;
            const auto processor = program.node(plugin->key)->node->processor();
            if (processor && processor->latency() != 0) latencies.push_back({plugin->key, processor->latency()});
        }
    return latencies;
}

} // namespace

Engine::Engine(const EngineSettings& settings, const EngineParts& parts)
    : settings_(settings), parts_(parts), load_(settings.sample_rate), executor_(settings.threads),
      player_(settings.sample_rate)
{}

ProgramContext Engine::context() noexcept
{
    return {settings_.sample_rate, parts_.plugins, parts_.media, parts_.nodes, &meters_, &health_};
}

Result<Applied> Engine::apply(Plan plan)
{
    collect();
    if (auto checked = check_plan(plan, settings_.sample_rate); !checked)
        return tl::unexpected(std::move(checked.error()));
    std::unique_ptr<Swap> spare = withdraw();
    Program::Built built = Program::build(std::move(plan), context(), base_, spare ? spare->program.get() : nullptr);
    Applied applied{built.program->plan().hash, latencies_of(*built.program), std::move(built.missing)};
    loop_ = loop_of(built.program->plan().loop);
    if (base_)
        follow(std::move(built), std::move(spare));
    else
        begin(std::move(built), standing(), false, 0);
    return applied;
}

/// Takes back a plan that the audio thread has not taken yet, so that the next one follows on what really plays.
std::unique_ptr<Swap> Engine::withdraw()
{
    std::unique_ptr<Swap> swap = player_.plans().withdraw();
    if (swap) {
        base_ = before_.base;
        lead_ = before_.lead;
    }
    return swap;
}

void Engine::follow(Program::Built built, std::unique_ptr<Swap> spare)
{
    spare.reset();
    preload(*built.program, mark().position);
    auto swap = std::make_unique<Swap>();
    swap->roll = serial_;
    swap->transition = plan_transition(*base_, *built.program, lead_);
    before_ = {base_, lead_};
    lead_ += swap->transition.catch_up;
    if (swap->transition.output_delay > 0)
        swap->output_line =
            std::make_unique<dsp::DelayLine>(static_cast<std::size_t>(swap->transition.output_delay), quantum_frames);
    base_ = built.program.get();
    swap->program = std::move(built.program);
    player_.plans().publish(std::move(swap));
}

void Engine::begin(Program::Built built, std::int64_t position, bool rolling, std::int64_t capture_length)
{
    base_ = built.program.get();
    lead_ = base_->latency();
    Roll::Start start;
    start.serial = ++serial_;
    start.number = rolling ? ++rolls_begun_ : rolls_begun_;
    start.position = position;
    start.rolling = rolling;
    start.waits = settings_.waits;
    start.loop = loop_;
    preload(*built.program, position);
    auto roll = std::make_unique<Roll>(std::move(built.program), start);
    roll->render_ahead();
    Command command{Command::Kind::begin};
    command.roll = roll.release();
    command.capture_length = capture_length;
    send(command);
}

void Engine::send(const Command& command)
{
    player_.send(command);
    ++sent_;
}

/// Media that will be played before the audio thread can announce it.
void Engine::preload(Program& program, std::int64_t position)
{
    if (settings_.waits) return;
    const std::int64_t frames = media_ahead_frames(settings_.sample_rate) + program.latency();
    program.preload(position, frames);
    if (loop_ && position < loop_->end && position + frames > loop_->end) program.preload(loop_->start, frames);
}

std::int64_t Engine::standing() const noexcept
{
    return located_ ? *located_ : mark().position;
}

Result<Mark> Engine::play(std::optional<std::int64_t> from, std::optional<std::int64_t> capture_length)
{
    collect();
    if (!base_) return wire::fail("transport.noPlan", "There is nothing to play.", "Apply a plan first.");
    if (rolls_) return mark();
    const std::int64_t position = from ? *from : standing();
    const std::unique_ptr<Swap> spare = withdraw();
    const Program* spare_program = spare ? spare->program.get() : nullptr;
    Plan plan = spare_program ? spare_program->plan() : base_->plan();
    begin(Program::build(std::move(plan), context(), nullptr, spare_program), position, true,
          capture_length.value_or(0));
    rolls_ = true;
    located_.reset();
    Mark started = mark();
    started.roll = rolls_begun_;
    started.position = position;
    started.rolling = 1;
    return started;
}

Mark Engine::stop()
{
    collect();
    Mark stopped = mark();
    if (rolls_) send({Command::Kind::stop});
    if (located_) stopped.position = *located_;
    rolls_ = false;
    stopped.rolling = 0;
    return stopped;
}

Mark Engine::locate(std::int64_t to)
{
    collect();
    if (base_ && rolls_) preload(*base_, to);
    Command command{Command::Kind::locate};
    command.position = to;
    send(command);
    if (!rolls_) located_ = to;
    Mark located = mark();
    located.position = to;
    located.rolling = rolls_ ? 1 : 0;
    return located;
}

void Engine::set_loop(std::optional<FrameRange> loop)
{
    collect();
    loop_ = loop_of(loop);
    if (base_ && rolls_ && loop_) preload(*base_, loop_->start);
    Command command{Command::Kind::loop};
    command.loop = loop_;
    send(command);
}

void Engine::arm(std::shared_ptr<Capture> capture)
{
    collect();
    Command command{Command::Kind::record};
    command.capture = new CaptureHold(std::move(capture));
    send(command);
}

void Engine::end(const Capture& capture)
{
    collect();
    Command command{Command::Kind::forget};
    command.forgotten = &capture;
    send(command);
}

std::vector<MeterLevel> Engine::levels()
{
    std::vector<MeterLevel> levels;
    if (!base_) return levels;
    for (const Strip& strip : base_->plan().strips)
        for (const PlanOp& op : strip.ops)
            if (const auto* meter = std::get_if<MeterOp>(&op.value))
                levels.push_back({meter->slot, meters_.take(meter->slot)});
    return levels;
}

std::vector<ReportedLatency> Engine::latencies() const
{
    return base_ ? latencies_of(*base_) : std::vector<ReportedLatency>{};
}

std::shared_ptr<Processor> Engine::processor(std::string_view key) const
{
    const Program::NodePlace* place = base_ ? base_->node(key) : nullptr;
    return place ? place->node->processor() : nullptr;
}

std::optional<std::string> Engine::lost_device() const
{
    const std::lock_guard lock(lost_guard_);
    return lost_;
}

void Engine::pull(float* const* out, std::size_t frames) noexcept
{
    const auto begun = std::chrono::steady_clock::now();
    const FloatMode float_mode;
    const RealtimeScope realtime;
    player_.pull(executor_, out, frames);
    if (!settings_.waits) load_.add(std::chrono::steady_clock::now() - begun, frames);
}

void Engine::device_lost(std::string reason) noexcept
{
    const std::lock_guard lock(lost_guard_);
    lost_ = std::move(reason);
}

} // namespace chorus::signal
