#include "pulse/engine/link.hpp"

#include "generated/pulse/session.hpp"
#include "pulse/model/tick_clock.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chorus::pulse {
namespace {

/// Passes one part of a reply on as the answer.
template <class Reply, class Part>
auto part_of(Answer<Part> done, Part Reply::*part)
{
    return [done = std::move(done), part](Result<Reply> reply) {
        if (!reply) return done(tl::unexpected(std::move(reply.error())));
        done(std::move((*reply).*part));
    };
}

PresetContent content_of(const signal_api::plugin::ReadPreset::Reply& reply)
{
    PresetContent content;
    for (const PortValue& port : reply.ports)
        content.values.emplace(port.symbol, port.value);
    content.state = reply.state;
    return content;
}

ChannelId master_of(const ProjectContent& project)
{
    const auto master = std::find_if(project.channels.begin(), project.channels.end(),
                                     [](const Channel& each) { return each.kind == ChannelKind::master; });
    return master->id;
}

TickClock clock_of(const ProjectContent& project)
{
    return {project.settings.tempo, project.settings.sample_rate};
}

FrameRange range_of(const RenderRequest& request, const ProjectContent& project)
{
    const TickClock clock = clock_of(project);
    const double tail = request.tail_seconds * project.settings.sample_rate.value;
    return {.start = clock.frames_at(request.range.start),
            .end = {clock.frames_at(request.range.end).value + std::llround(tail)}};
}

} // namespace

SignalLink::SignalLink(rpc::Loop& loop, EngineSession::Settings settings)
    : loop_(loop), session_(loop, std::move(settings), listener()), renders_(session_.peer(), render_listener()),
      media_(session_.peer()), metering_(session_.peer()), plugins_(session_.peer())
{
    session_.peer().on_stream([this](std::string_view bytes) { take_stream(bytes); });
}

EngineSession::Listener SignalLink::listener()
{
    return {.changed =
                [this](const EngineStatus& status) {
                    tell([&](EngineObserver& observer) { observer.engine_changed(status); });
                },
            .moved =
                [this](const TransportMark& mark) {
                    tell([&](EngineObserver& observer) { observer.transport_moved(mark); });
                },
            .media_changed =
                [this](std::span<const MediaId> media) {
                    tell([&](EngineObserver& observer) { observer.media_changed(media); });
                },
            .up = [this] { connected(); },
            .down = [this] { renders_.disconnected(); }};
}

RenderDesk::Listener SignalLink::render_listener()
{
    return {.progressed =
                [this](const JobId& job, double share, double speed) {
                    tell_in_turn([=](EngineObserver& observer) { observer.render_progressed(job, share, speed); });
                },
            .ended =
                [this](const JobId& job, const Result<RenderOutcome>& outcome) {
                    tell_in_turn([=](EngineObserver& observer) { observer.render_ended(job, outcome); });
                }};
}

void SignalLink::connected()
{
    metering_.open({}, [](const auto&) {});
}

void SignalLink::take_stream(std::string_view bytes)
{
    if (const auto mark = read_position(bytes)) {
        session_.transport().report(*mark);
        const TransportMark now = session_.transport().mark();
        if (now.rolling) tell([&](EngineObserver& observer) { observer.playhead(now); });
    } else if (const CompiledPlan* held = session_.feed().held()) {
        const std::span<const LevelReading> readings = levels_.read(bytes, held->meters);
        if (!readings.empty()) tell([&](EngineObserver& observer) { observer.levels(readings); });
    }
}

// -- Project and playback --------------------------------------------------------------------------------------------

void SignalLink::clear()
{
    session_.transport().stop([](const auto&) {});
    session_.clear();
}

void SignalLink::sync(Answer<EngineStatus> done)
{
    session_.when_ready(std::nullopt, [this, done = later(std::move(done))](Result<void> ready) {
        if (!ready) return done(tl::unexpected(std::move(ready.error())));
        done(session_.status());
    });
}

/// The samples of the capture that was armed last, where it begins at `start`. They are those of a render of the same
/// span, which is not always `length` from 0 rounded.
std::optional<Frames> SignalLink::capture_frames(Frames start) const
{
    if (!capture_length_ || !session_.project()) return std::nullopt;
    const TickClock clock = clock_of(*session_.project());
    // A sample is many ticks long: where the place was asked for in ticks, those count.
    const Ticks begin = clock.frames_at(asked_for_) == start ? asked_for_ : clock.ticks_at(start);
    return std::max(clock.frames_in({.start = begin, .end = begin + *capture_length_}), Frames{1});
}

Frames SignalLink::frames_at(Ticks position) const
{
    return session_.project() ? clock_of(*session_.project()).frames_at(position) : Frames{0};
}

void SignalLink::play(std::optional<Ticks> from, Answer<TransportMark> done)
{
    const auto frame = from ? std::optional(frames_at(*from)) : std::nullopt;
    if (from) asked_for_ = *from;
    session_.transport().play(
        frame, [this](Frames start) { return capture_frames(start); }, later(std::move(done)));
}

void SignalLink::stop(Answer<TransportMark> done)
{
    session_.transport().stop(later(std::move(done)));
}

void SignalLink::locate(Ticks to, Answer<TransportMark> done)
{
    asked_for_ = to;
    session_.transport().locate(frames_at(to), later(std::move(done)));
}

template <class T>
void SignalLink::ask(std::function<void(Answer<T>)> question, Answer<T> done, bool again)
{
    session_.when_up([this, question = std::move(question), done = std::move(done), again](Result<void> up) {
        if (!up) return done(tl::unexpected(std::move(up.error())));
        question([this, question, done, again](Result<T> result) {
            const bool lost = !result && !session_.peer().up();
            if (lost && again) return ask<T>(question, done, false);
            done(std::move(result));
        });
    });
}

// -- Media and plugins -----------------------------------------------------------------------------------------------

void SignalLink::probe(const std::filesystem::path& file, Answer<MediaInfo> done)
{
    ask<MediaInfo>(
        [this, file](Answer<MediaInfo> answer) {
            media_.probe({.path = file.string()}, part_of(std::move(answer), &signal_api::media::Probe::Reply::info));
        },
        later(std::move(done)));
}

void SignalLink::scan_plugins(Answer<std::vector<PluginSummary>> done)
{
    ask<std::vector<PluginSummary>>(
        [this](Answer<std::vector<PluginSummary>> answer) {
            plugins_.scan({}, part_of(std::move(answer), &signal_api::plugin::Scan::Reply::plugins));
        },
        later(std::move(done)));
}

void SignalLink::describe_plugin(const PluginUri& uri, Answer<PluginDescription> done)
{
    ask<PluginDescription>(
        [this, uri](Answer<PluginDescription> answer) {
            plugins_.describe({.uri = uri}, part_of(std::move(answer), &signal_api::plugin::Describe::Reply::plugin));
        },
        later(std::move(done)));
}

void SignalLink::read_preset(const PluginUri& uri, const PluginUri& preset, Answer<PresetContent> done)
{
    ask<PresetContent>(
        [this, uri, preset](Answer<PresetContent> answer) {
            plugins_.read_preset({.uri = uri, .preset = preset},
                                 [answer](Result<signal_api::plugin::ReadPreset::Reply> reply) {
                                     answer(std::move(reply).map(content_of));
                                 });
        },
        later(std::move(done)));
}

// -- Renders ---------------------------------------------------------------------------------------------------------

void SignalLink::render(RenderRequest request, Answer<void> done)
{
    done = later(std::move(done));
    session_.when_ready(std::nullopt, [this, request = std::move(request), project = session_.project(),
                                       done = std::move(done)](Result<void> ready) {
        if (!ready) return done(tl::unexpected(std::move(ready.error())));
        const CompiledPlan compiled = compile_plan(*project, session_.media().files(), session_.feed().latencies());
        renders_.render(request, compiled.plan, range_of(request, *project),
                        EngineSession::silent_parts(*project, compiled), done);
    });
}

void SignalLink::cancel_render(const JobId& job, Answer<void> done)
{
    if (!session_.up()) return later(std::move(done))(gone());
    renders_.cancel(job, later(std::move(done)));
}

void SignalLink::start_capture(CaptureRequest request, Answer<void> done)
{
    const auto before = std::exchange(capture_length_, request.length);
    const auto length = capture_frames(session_.transport().mark().position);
    const auto unless_refused = [this, before, done = later(std::move(done))](Result<void> result) {
        if (!result) capture_length_ = before;
        done(std::move(result));
    };
    session_.when_up([this, request = std::move(request), master = master_of(*session_.project()), length,
                      done = unless_refused](Result<void> up) {
        if (!up) return done(std::move(up));
        renders_.start_capture(request, master, length, done);
    });
}

/// What was running ended with the engine.
wire::Failure SignalLink::gone() const
{
    return pulse_api::session::engine_down(session_.status().reason.value_or(""));
}

void SignalLink::stop_capture(const JobId& job, Answer<void> done)
{
    if (!session_.up()) return later(std::move(done))(gone());
    renders_.stop_capture(job, later(std::move(done)));
}

} // namespace chorus::pulse
