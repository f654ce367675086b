#pragma once

#include "codegen/runtime/net/connection.hpp"
#include "codegen/runtime/net/write_queue.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <optional>

namespace chorus::net {

/// What all transports have in common: the bounded queue, the slow reader, and an orderly end.
///
/// A transport sends one frame at a time. It tells this class what it read and when it is ready for more.
/// open → closing (writes what is queued) → finishing (waits for the peer's end) → closed
class QueuedConnection : public Connection {
public:
    explicit QueuedConnection(boost::asio::io_context& context);

    void start(FrameHandler on_frame, CloseHandler on_close) final;
    void send(Lane lane, std::string_view body, Keep keep, std::string_view key) final;
    void close(wire::Error reason) final;
    std::size_t queued_bytes() const final;
    std::uint64_t dropped_frames() const final { return queue_.dropped(); }
    void set_limits(const QueueLimits& limits) final { limits_ = limits; }
    void set_farewell(FarewellMaker make) final { make_farewell_ = std::move(make); }

protected:
    /// Begins to read.
    virtual void begin() = 0;
    /// Sends one frame. True: the transport took all of it. False: it took or copied what it needs and calls
    /// transmitted() later.
    virtual bool transmit(Lane lane, std::string_view body) = 0;
    /// Bytes of the frame in transmit that the transport has not taken yet.
    virtual std::size_t unsent_bytes() const = 0;
    /// Everything is written: tell the peer that no more comes. The transport calls ended() when the peer is done too.
    virtual void finish() = 0;
    /// Lets go of the transport at once. No call of this class may follow.
    virtual void abort() = 0;

    /// The rest of the frame is sent.
    void transmitted();
    /// Some bytes of it are.
    void progressed() { last_progress_ = std::chrono::steady_clock::now(); }
    /// A frame came. False: read no more frames (the connection is closing); what comes is to be discarded.
    bool deliver(Lane lane, std::string_view body);
    /// The peer broke the framing: it is told so and dropped.
    void violated(wire::Error reason) { cut_off(std::move(reason)); }
    /// The peer has ended its side in an orderly way.
    void ended();
    /// The transport is broken.
    void failed(wire::Error reason);
    /// It can no longer be written to. What the peer sent before is still read; nothing more is transmitted.
    void write_failed(wire::Error reason);
    bool reading() const { return state_ == State::open; }
    bool closed() const { return state_ == State::closed; }

    boost::asio::io_context& context_;

private:
    enum class State { idle, open, closing, finishing, closed };

    void enqueue(Lane lane, std::string_view body, Keep keep, std::string_view key);
    void flush();
    void begin_closing(wire::Error reason);
    void finish_if_flushed();
    void cut_off(wire::Error reason);
    void watch_progress();
    void set_progress_alarm();
    void set_close_alarm();
    void become_closed();

    State state_ = State::idle;
    bool transmitting_ = false;
    bool watching_ = false;
    bool peer_ended_ = false;
    bool write_broken_ = false;
    WriteQueue queue_;
    QueueLimits limits_;
    FrameHandler on_frame_;
    CloseHandler on_close_;
    FarewellMaker make_farewell_;
    std::optional<wire::Error> reason_;
    std::chrono::steady_clock::time_point last_progress_;
    boost::asio::steady_timer timer_; // watches progress while open, limits the end while closing
};

} // namespace chorus::net
