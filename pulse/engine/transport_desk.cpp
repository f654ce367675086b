#include "pulse/engine/transport_desk.hpp"

#include <utility>

namespace chorus::pulse {
namespace {

using signal_api::transport::RollMark;
using signal_api::transport::RollState;

/// It died over a request.
bool is_loss(const wire::Error& error)
{
    return error.code.starts_with("rpc.") || error.code.starts_with("net.");
}

/// Passes an answer on and then says that the step is over.
Answer<TransportMark> closing(Answer<TransportMark> done, std::function<void()> over)
{
    return [done = std::move(done), over = std::move(over)](Result<TransportMark> result) {
        done(std::move(result));
        over();
    };
}

} // namespace

TransportDesk::TransportDesk(rpc::Peer& peer, Surroundings surroundings)
    : peer_(peer), client_(peer), surroundings_(std::move(surroundings)),
      state_(client_.on_state([this](const signal_api::transport::State::Event& event) {
          take(event.mark);
          wants_to_roll_ = playhead_.rolling();
          surroundings_.moved(mark());
      }))
{}

void TransportDesk::play(std::optional<Frames> from, CaptureLength capture_length, Answer<TransportMark> done)
{
    wait_to_roll(std::make_shared<Start>(Start{from, std::move(capture_length), std::move(done)}));
}

void TransportDesk::wait_to_roll(const StartPtr& start)
{
    starts_.push_back(start);
    surroundings_.when_ready([this, start](Result<void> ready) {
        if (std::erase(starts_, start) == 0) return; // a stop overtook it
        if (!ready) return start->done(tl::unexpected(std::move(ready.error())));
        enqueue([this, start](std::function<void()> over) { roll(start, std::move(over)); });
    });
}

void TransportDesk::stop(Answer<TransportMark> done)
{
    const auto all = [done = std::move(done), starts = std::exchange(starts_, {})](Result<TransportMark> result) {
        for (const StartPtr& start : starts)
            start->done(result);
        done(std::move(result));
    };
    enqueue([this, all](std::function<void()> over) { halt(closing(all, std::move(over))); });
}

void TransportDesk::locate(Frames to, Answer<TransportMark> done)
{
    for (const StartPtr& start : starts_)
        start->from = to;
    enqueue(
        [this, to, done = std::move(done)](std::function<void()> over) { move(to, closing(done, std::move(over))); });
}

void TransportDesk::connected(const TransportMark& there)
{
    signal_rolls_ = there.rolling;
    follows_ = !overridden_ && (there.rolling || !knows_better_);
    knows_better_ = true;
    overridden_ = false;
    roll_ = there.roll;
    if (!follows_) return;
    wants_to_roll_ = there.rolling;
    playhead_.report(there.rolling, there.position, surroundings_.now());
}

void TransportDesk::resume(std::function<void()> done)
{
    enqueue([this, done = std::move(done)](std::function<void()> over) {
        bring_back([this, done, over = std::move(over)] {
            surroundings_.moved(mark());
            done();
            over();
        });
    });
}

/// An error means that the connection is lost again, and then this comes again too.
void TransportDesk::bring_back(std::function<void()> over)
{
    if (std::exchange(follows_, true)) return over();
    const Frames place = mark().position;
    const auto placed = [this, over](const auto& reply) {
        if (reply) take(reply->mark);
        over();
    };
    if (wants_to_roll_ && !signal_rolls_) return client_.play({.from = place, .capture_length = std::nullopt}, placed);
    if (wants_to_roll_) return client_.locate({.to = place}, placed);
    client_.stop({}, [this, place, placed](const auto&) { client_.locate({.to = place}, placed); });
}

void TransportDesk::report(const TransportMark& mark)
{
    // The stream may be behind an answer or event that said otherwise.
    if (mark.roll != roll_ || !mark.rolling || !playhead_.rolling()) return;
    playhead_.report(true, mark.position, surroundings_.now());
}

TransportMark TransportDesk::mark() const
{
    return {.rolling = playhead_.rolling(), .position = playhead_.position_at(surroundings_.now()), .roll = roll_};
}

void TransportDesk::enqueue(Step step)
{
    steps_.push_back(std::move(step));
    if (!busy_) next();
}

void TransportDesk::next()
{
    if (steps_.empty()) return;
    busy_ = true;
    const Step step = std::move(steps_.front());
    steps_.pop_front();
    step([this] {
        busy_ = false;
        next();
    });
}

void TransportDesk::take(const RollMark& mark)
{
    roll_ = mark.roll;
    playhead_.report(mark.state == RollState::rolling, mark.position, surroundings_.now());
}

template <class Reply>
rpc::Callback<Reply> TransportDesk::taking(Answer<TransportMark> done)
{
    return [this, done = std::move(done)](Result<Reply> reply) {
        if (!reply) return done(tl::unexpected(std::move(reply.error())));
        take(reply->mark);
        wants_to_roll_ = playhead_.rolling();
        done(mark());
    };
}

/// An engine that dies over it is waited for, once.
void TransportDesk::roll(const StartPtr& start, std::function<void()> over)
{
    const auto done = [this, start, over = std::move(over)](Result<TransportMark> result) {
        if (!result && is_loss(result.error()) && !std::exchange(start->again, true))
            wait_to_roll(start);
        else
            start->done(std::move(result));
        over();
    };
    const std::optional<Frames> length = start->capture_length(start->from.value_or(mark().position));
    client_.play({.from = start->from, .capture_length = length}, taking<signal_api::transport::Play::Reply>(done));
}

/// Without an engine what was asked for is kept: it is then stopped when it comes back.
void TransportDesk::halt(Answer<TransportMark> done)
{
    wants_to_roll_ = false;
    if (peer_.up()) {
        const auto unless_lost = [this, done = std::move(done)](Result<TransportMark> result) {
            if (!result && is_loss(result.error()) && !peer_.up()) return halt(done);
            done(std::move(result));
        };
        return client_.stop({}, taking<signal_api::transport::Stop::Reply>(unless_lost));
    }
    const Playhead::Instant now = surroundings_.now();
    playhead_.report(false, playhead_.position_at(now), now);
    overridden_ = true;
    surroundings_.moved(mark());
    done(mark());
}

void TransportDesk::move(Frames to, Answer<TransportMark> done)
{
    if (peer_.up()) return client_.locate({.to = to}, taking<signal_api::transport::Locate::Reply>(std::move(done)));
    playhead_.report(playhead_.rolling(), to, surroundings_.now());
    overridden_ = true;
    surroundings_.moved(mark());
    done(mark());
}

} // namespace chorus::pulse
