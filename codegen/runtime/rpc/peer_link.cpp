#include "codegen/runtime/net/socket.hpp"
#include "codegen/runtime/rpc/peer_impl.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace chorus::rpc {
namespace {

constexpr std::chrono::seconds connect_limit{5};

wire::Error closed_by_us()
{
    return {"rpc.disconnected", "The connection was closed by this side."};
}

} // namespace

Peer::Impl::Impl(Loop& loop, PeerSettings settings)
    : loop_(loop), settings_(std::move(settings)), pause_timer_(loop), heartbeat_timer_(loop),
      maker_(settings_.self, settings_.server), deadline_timer_(loop.context())
{}

void Peer::Impl::connect(net::Endpoint endpoint)
{
    assert(state_ == State::idle && "connected already");
    endpoint_ = std::move(endpoint);
    refusal_.reset();
    last_failure_.reset();
    pause_ = settings_.back_off.first;
    attempt();
}

void Peer::Impl::attempt()
{
    state_ = State::connecting;
    auto connected = [weak = weak_from_this(), number = ++attempt_](Result<net::ConnectionPtr> connection) {
        const auto self = weak.lock();
        if (!self || number != self->attempt_) {
            if (connection) (*connection)->close(closed_by_us());
            return;
        }
        if (connection) {
            self->use(std::move(*connection));
        } else {
            self->lose(std::move(connection.error()));
        }
    };
    net::connect(loop_.context(), *endpoint_, connect_limit, std::move(connected));
}

void Peer::Impl::adopt(net::ConnectionPtr connection)
{
    assert(state_ == State::idle && "connected already");
    settings_.reconnect = false;
    endpoint_.reset();
    ++attempt_;
    use(std::move(connection));
}

void Peer::Impl::use(net::ConnectionPtr connection)
{
    connection_ = std::move(connection);
    state_ = State::handshaking;
    last_complaint_.reset();
    silent_ticks_ = 0;
    ++counters_.connects;
    maker_ = MessageMaker(settings_.self, settings_.server);
    connection_->set_limits(settings_.limits);
    connection_->start(
        [weak = weak_from_this(), number = attempt_](net::Lane lane, std::string_view body) {
            const auto self = weak.lock();
            if (self && number == self->attempt_ && self->connection_) self->receive(lane, body);
        },
        [weak = weak_from_this(), number = attempt_](const wire::Error& reason) {
            const auto self = weak.lock();
            if (self && number == self->attempt_ && self->connection_) self->lose(reason);
        });
    introduce();
}

void Peer::Impl::introduce()
{
    if (!handshake_) {
        become_up();
        return;
    }
    in_handshake_ = true;
    handshake_([weak = weak_from_this(), number = attempt_](Result<void> outcome) {
        if (const auto self = weak.lock()) self->introduced(number, std::move(outcome));
    });
    in_handshake_ = false;
}

void Peer::Impl::introduced(std::uint64_t attempt_number, Result<void> outcome)
{
    if (attempt_number != attempt_ || state_ != State::handshaking) return;
    if (outcome) {
        become_up();
        return;
    }
    refusal_ = outcome.error();
    lose(std::move(outcome.error()));
}

void Peer::Impl::become_up()
{
    state_ = State::up;
    in_handshake_ = false;
    refusal_.reset();
    last_failure_.reset();
    pause_ = settings_.back_off.first;
    if (settings_.heartbeat) {
        heartbeat_timer_.every(settings_.heartbeat_interval, [weak = weak_from_this()] {
            if (const auto self = weak.lock()) self->beat();
        });
    }
    send_waiting();
    if (!on_up_ || !up()) return;
    ++dispatching_;
    on_up_();
    --dispatching_;
}

void Peer::Impl::beat()
{
    if (silent_ticks_++ >= settings_.heartbeat_misses) {
        lose({"rpc.timeout", "The other side has given no sign of life."});
        return;
    }
    send_frame(maker_.command(*settings_.heartbeat, wire::Priority::low, "{}"));
}

void Peer::Impl::lose(wire::Error reason)
{
    if (last_complaint_ && reason.code.starts_with("net.")) reason = *std::exchange(last_complaint_, std::nullopt);
    const bool was_up = up();
    const bool again = settings_.reconnect && endpoint_.has_value();
    ++attempt_;
    heartbeat_timer_.cancel();
    if (connection_) std::exchange(connection_, nullptr)->close(reason);
    last_failure_ = reason;
    in_handshake_ = false;
    state_ = again ? State::waiting : State::idle;
    if (again) attempt_later();
    fail_unanswered(reason, !again);
    if (!was_up || !on_down_) return;
    ++dispatching_;
    on_down_(reason);
    --dispatching_;
}

void Peer::Impl::attempt_later()
{
    pause_timer_.after(pause_, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (self && self->state_ == State::waiting) self->attempt();
    });
    pause_ = std::min(pause_ * settings_.back_off.factor, settings_.back_off.last);
}

void Peer::Impl::disconnect()
{
    pause_timer_.cancel();
    endpoint_.reset();
    if (state_ != State::idle) lose(closed_by_us());
}

Result<void> Peer::Impl::wait_until_up(Deadline limit)
{
    loop_.run_until([&] { return up() || refusal_ || state_ == State::idle; }, limit);
    if (up()) return {};
    if (refusal_) return wire::Failure(*refusal_);
    if (last_failure_) return wire::Failure(*last_failure_);
    return wire::fail("rpc.timeout", "No connection within the time allowed.");
}

} // namespace chorus::rpc
