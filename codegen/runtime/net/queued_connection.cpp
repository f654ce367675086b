#include "codegen/runtime/net/queued_connection.hpp"

#include "codegen/runtime/net/frame.hpp"

#include <boost/asio/post.hpp>

#include <cassert>
#include <utility>

namespace chorus::net {

QueuedConnection::QueuedConnection(boost::asio::io_context& context) : context_(context), timer_(context) {}

void QueuedConnection::start(FrameHandler on_frame, CloseHandler on_close)
{
    assert(state_ == State::idle);
    on_frame_ = std::move(on_frame);
    on_close_ = std::move(on_close);
    state_ = State::open;
    begin();
}

void QueuedConnection::send(Lane lane, std::string_view body, Keep keep, std::string_view key)
{
    assert(body.size() <= body_limit);
    if (state_ != State::open || write_broken_ || body.size() > body_limit) return;
    if (transmitting_ || !queue_.empty()) {
        enqueue(lane, body, keep, key);
        return;
    }
    transmitting_ = !transmit(lane, body);
    if (transmitting_) watch_progress();
}

void QueuedConnection::enqueue(Lane lane, std::string_view body, Keep keep, std::string_view key)
{
    queue_.push(lane, body, keep, key);
    queue_.trim(limits_.telemetry_bytes);
    if (queue_.kept_bytes() <= limits_.bytes) return;
    cut_off({"client.tooSlow",
             "The client reads too slowly: more is waiting for it than may wait.",
             "Read faster, or subscribe to less.",
             {{"waitingBytes", static_cast<std::int64_t>(queue_.kept_bytes())},
              {"maximumBytes", static_cast<std::int64_t>(limits_.bytes)}}});
}

void QueuedConnection::transmitted()
{
    if (state_ == State::closed) return;
    transmitting_ = false;
    progressed();
    flush();
}

void QueuedConnection::flush()
{
    while (!transmitting_) {
        auto item = queue_.pop();
        if (!item) break;
        transmitting_ = !transmit(item->lane, item->body);
        if (state_ == State::closed) return;
    }
    finish_if_flushed();
}

bool QueuedConnection::deliver(Lane lane, std::string_view body)
{
    if (state_ == State::open && on_frame_) on_frame_(lane, body);
    return state_ == State::open;
}

void QueuedConnection::close(wire::Error reason)
{
    if (state_ == State::idle) start(nullptr, nullptr);
    if (state_ == State::open) begin_closing(std::move(reason));
}

void QueuedConnection::begin_closing(wire::Error reason)
{
    state_ = State::closing;
    reason_ = std::move(reason);
    set_close_alarm();
    // The transport may be in the middle of a call of ours; the end comes after it.
    boost::asio::post(context_, [self = shared_from_this(), this] { finish_if_flushed(); });
}

void QueuedConnection::finish_if_flushed()
{
    if (state_ != State::closing || transmitting_ || !queue_.empty()) return;
    if (peer_ended_ || write_broken_) {
        become_closed();
        return;
    }
    state_ = State::finishing;
    finish();
}

void QueuedConnection::cut_off(wire::Error reason)
{
    if (state_ != State::open) return;
    queue_.clear();
    begin_closing(std::move(reason));
    if (!make_farewell_) return;
    const std::string farewell = make_farewell_(*reason_);
    if (farewell.empty()) return;
    if (transmitting_) {
        queue_.push(Lane::control, farewell, Keep::always, {});
    } else {
        transmitting_ = !transmit(Lane::control, farewell);
    }
}

void QueuedConnection::ended()
{
    peer_ended_ = true;
    if (state_ == State::finishing || write_broken_) {
        if (!reason_) reason_ = {"net.closed", "The other side closed the connection."};
        become_closed();
    } else if (state_ == State::open) {
        // It may still read what we owe it.
        begin_closing({"net.closed", "The other side closed the connection."});
    }
}

void QueuedConnection::write_failed(wire::Error reason)
{
    if (state_ == State::closed || write_broken_) return;
    write_broken_ = true;
    if (!reason_) reason_ = std::move(reason);
    queue_.clear();
    set_close_alarm();
}

void QueuedConnection::failed(wire::Error reason)
{
    if (state_ == State::closed) return;
    if (!reason_) reason_ = std::move(reason);
    become_closed();
}

void QueuedConnection::become_closed()
{
    if (state_ == State::closed) return;
    state_ = State::closed;
    timer_.cancel();
    queue_.clear();
    abort();
    // Posted, so that the owner never hears of the end inside its own call to send or close.
    boost::asio::post(context_, [self = shared_from_this(), this] {
        on_frame_ = nullptr;
        make_farewell_ = nullptr;
        if (auto on_close = std::exchange(on_close_, nullptr)) on_close(*reason_);
    });
}

void QueuedConnection::set_close_alarm()
{
    timer_.expires_after(limits_.farewell);
    timer_.async_wait([self = shared_from_this(), this](const boost::system::error_code& error) {
        if (!error && state_ != State::closed) become_closed();
    });
}

void QueuedConnection::watch_progress()
{
    if (state_ != State::open || write_broken_) return;
    progressed();
    if (watching_) return;
    watching_ = true;
    set_progress_alarm();
}

void QueuedConnection::set_progress_alarm()
{
    timer_.expires_at(last_progress_ + limits_.behind);
    timer_.async_wait([self = shared_from_this(), this](const boost::system::error_code& error) {
        if (error || state_ != State::open || write_broken_) return;
        if (!transmitting_) {
            watching_ = false;
        } else if (std::chrono::steady_clock::now() - last_progress_ < limits_.behind) {
            set_progress_alarm();
        } else {
            cut_off({"client.tooSlow",
                     "The client has stopped reading.",
                     "Keep reading, or disconnect.",
                     {{"seconds", static_cast<double>(limits_.behind.count()) / 1000.0}}});
        }
    });
}

std::size_t QueuedConnection::queued_bytes() const
{
    return queue_.kept_bytes() + queue_.telemetry_bytes() + (transmitting_ ? unsent_bytes() : 0);
}

} // namespace chorus::net
