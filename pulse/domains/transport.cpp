#include "pulse/domains/transport.hpp"

#include "pulse/domains/engine_errors.hpp"
#include "pulse/model/musical_time.hpp"

#include <algorithm>
#include <memory>
#include <utility>
#include <variant>

namespace chorus::pulse {

using namespace pulse_api::transport;

namespace {

/// The engine works in steps of so many samples, and a loop must hold at least one.
constexpr Frames shortest_loop{128};

} // namespace

TransportState TransportHandler::state() const
{
    const ProjectSettings& settings = core_.model().settings();
    TransportState state;
    state.play = play_;
    state.position = position_;
    state.frame = frame_;
    state.musical = musical_time(position_, settings.signature);
    state.loop_enabled = settings.loop_enabled;
    state.loop = settings.loop;
    return state;
}

void TransportHandler::announce()
{
    const TransportState now = state();
    core_.events().transport.state(State::Event{now});
    // A place of before, which still waits for its turn, would come after this as if it were news.
    if (now.play == PlayState::playing) return;
    core_.events().transport.position(Position::Event{now.position, now.frame, now.musical});
}

void TransportHandler::go_to(Ticks place)
{
    position_ = place;
    frame_ = core_.tick_clock().frames_at(place);
}

void TransportHandler::take_place(const TransportMark& mark)
{
    const TickClock clock = core_.tick_clock();
    frame_ = std::min(mark.position, clock.frames_at(end_of_timeline));
    position_ = std::min(clock.ticks_at(frame_), end_of_timeline);
}

void TransportHandler::pause_at_end()
{
    if (position_ < end_of_timeline || play_ != PlayState::playing) return;
    // Before the engine answers, so that who plays from elsewhere meanwhile starts it again.
    play_ = PlayState::paused;
    announce();
    ++asked_;
    core_.engine().stop([this](const Result<TransportMark>&) { --asked_; });
}

void TransportHandler::play(const Play::Command& command, const rpc::Caller&, rpc::Responder<Play::Reply> responder)
{
    if (play_ == PlayState::playing && !command.from) return responder.reply(Play::Reply{state()});
    auto waiting = std::make_shared<rpc::Responder<Play::Reply>>(std::move(responder));
    const Ticks from = command.from.value_or(position_);
    const bool goes_on = play_ == PlayState::paused && !command.from;
    const auto done = [this, waiting, from, goes_on, generation = core_.generation()](Result<TransportMark> mark) {
        --asked_;
        if (!mark) return waiting->fail(explain_engine(mark.error()));
        if (generation != core_.generation()) return waiting->fail(pulse_api::project::not_open());
        play_ = PlayState::playing;
        if (!goes_on) origin_ = from;
        take_place(*mark);
        announce();
        waiting->reply(Play::Reply{state()});
    };
    ++asked_;
    if (play_ == PlayState::playing) {
        core_.engine().locate(from, done);
    } else {
        core_.engine().play(from, done);
    }
}

template <class Reply>
void TransportHandler::locate_engine(std::shared_ptr<rpc::Responder<Reply>> waiting)
{
    ++asked_;
    core_.engine().locate(position_, [this, waiting, generation = core_.generation()](Result<TransportMark>) {
        --asked_;
        if (generation != core_.generation()) return waiting->fail(pulse_api::project::not_open());
        waiting->reply(Reply{state()});
    });
}

void TransportHandler::stop(const Stop::Command& command, const rpc::Caller&, rpc::Responder<Stop::Reply> responder)
{
    const Ticks target = command.to.value_or(play_ == PlayState::stopped ? position_ : origin_);
    auto waiting = std::make_shared<rpc::Responder<Stop::Reply>>(std::move(responder));
    ++asked_;
    core_.engine().stop([this, waiting, target, generation = core_.generation()](Result<TransportMark>) {
        --asked_;
        if (generation != core_.generation()) return waiting->fail(pulse_api::project::not_open());
        // Without an engine it is silent already, and the port keeps it so.
        play_ = PlayState::stopped;
        go_to(target);
        origin_ = target;
        announce();
        locate_engine(waiting);
    });
}

void TransportHandler::pause(const Pause::Command&, const rpc::Caller&, rpc::Responder<Pause::Reply> responder)
{
    if (play_ != PlayState::playing) return responder.reply(Pause::Reply{state()});
    auto waiting = std::make_shared<rpc::Responder<Pause::Reply>>(std::move(responder));
    ++asked_;
    core_.engine().stop([this, waiting, generation = core_.generation()](Result<TransportMark> mark) {
        --asked_;
        if (generation != core_.generation()) return waiting->fail(pulse_api::project::not_open());
        play_ = PlayState::paused;
        if (mark) take_place(*mark);
        announce();
        waiting->reply(Pause::Reply{state()});
    });
}

void TransportHandler::locate(const Locate::Command& command, const rpc::Caller&,
                              rpc::Responder<Locate::Reply> responder)
{
    go_to(command.to);
    if (play_ != PlayState::playing) origin_ = command.to;
    announce();
    locate_engine(std::make_shared<rpc::Responder<Locate::Reply>>(std::move(responder)));
}

Result<SetLoop::Reply> TransportHandler::set_loop(const SetLoop::Command& command, const rpc::Caller& caller)
{
    if (const auto free = core_.editable(); !free) return error_of(free);
    ProjectSettings settings = core_.model().settings();
    if (command.start || command.end) {
        if (!settings.loop && !(command.start && command.end)) return no_loop();
        TickRange loop = settings.loop.value_or(TickRange{});
        loop.start = command.start.value_or(loop.start);
        loop.end = command.end.value_or(loop.end);
        if (loop.end <= loop.start) return loop_order(loop.start, loop.end);
        const TickClock clock = core_.tick_clock();
        if (clock.frames_at(loop.end) - clock.frames_at(loop.start) < shortest_loop)
            return loop_too_short(loop.end - loop.start, clock.ticks_at(shortest_loop));
        settings.loop = loop;
    }
    settings.loop_enabled = command.enabled.value_or(settings.loop_enabled);
    if (settings.loop_enabled && !settings.loop) return no_loop();
    Edit edit = core_.begin_edit();
    edit.put(std::move(settings));
    if (auto done = core_.commit(edit, "Set loop", caller); !done) return error_of(done);
    return SetLoop::Reply{state()};
}

Result<Get::Reply> TransportHandler::get(const Get::Command&, const rpc::Caller&)
{
    return Get::Reply{state()};
}

void TransportHandler::transport_moved(const TransportMark& mark)
{
    heard_ = mark;
    if (!core_.has_project() || asked_ > 0) return;
    take_place(mark);
    // An engine that plays although nobody asked since our start played on while we were away.
    if (mark.rolling && play_ != PlayState::playing) {
        play_ = PlayState::playing;
        origin_ = position_;
    } else if (!mark.rolling && play_ == PlayState::playing) {
        play_ = PlayState::paused;
    }
    announce();
}

void TransportHandler::playhead(const TransportMark& mark)
{
    heard_ = mark;
    if (!core_.has_project() || asked_ > 0 || !mark.rolling || play_ != PlayState::playing) return;
    take_place(mark);
    Position::Event event;
    event.position = position_;
    event.frame = frame_;
    event.musical = musical_time(position_, core_.model().settings().signature);
    core_.events().transport.position(event);
    pause_at_end();
}

void TransportHandler::project_opened()
{
    play_ = heard_.rolling ? PlayState::playing : PlayState::stopped;
    take_place(heard_.rolling ? heard_ : TransportMark{});
    origin_ = position_;
}

void TransportHandler::project_closed()
{
    play_ = PlayState::stopped;
    heard_ = TransportMark{};
}

void TransportHandler::project_changed(const std::vector<Change>& changes)
{
    const bool settings = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.after && std::holds_alternative<ProjectSettings>(change.after->value);
    });
    if (!settings) return;
    // Another tempo puts the same place on another sample.
    if (play_ != PlayState::playing) go_to(position_);
    announce();
}

} // namespace chorus::pulse
