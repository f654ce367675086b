#pragma once

#include "codegen/runtime/net/connection.hpp"
#include "codegen/runtime/net/endpoint.hpp"
#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/info.hpp"
#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "codegen/runtime/rpc/trace.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace chorus::rpc {

/// The waits between attempts to connect: the first, then `factor` times the one before, up to the last.
struct BackOff {
    std::chrono::milliseconds first{50};
    std::chrono::milliseconds last{2000};
    int factor = 2;
};

struct PeerSettings {
    wire::Party self = wire::Party::aura;    ///< who we are
    wire::Party server = wire::Party::pulse; ///< who answers
    bool reconnect = true;
    BackOff back_off = {};
    std::optional<wire::Operation> answers = {}; ///< the server's heartbeat command, which the peer answers by itself
    /// A heartbeat that we send; when no sign of life comes for `misses` intervals the connection counts as lost.
    std::optional<wire::Operation> heartbeat = {};
    std::chrono::milliseconds heartbeat_interval{100};
    int heartbeat_misses = 5;
    net::QueueLimits limits = {};
};

/// An event as it came, for those who watch everything. Views are valid during the call only.
struct EventView {
    std::string_view domain = {};
    std::string_view name = {};
    wire::Kind kind = wire::Kind::event; ///< event, snapshot, or error (a standalone one)
    std::string_view ts = {};
    std::string_view payload = {};
    const wire::Error* error = nullptr; ///< kind error only
};

/// What a peer has seen go wrong without anybody being told.
struct PeerCounters {
    std::uint64_t connects = 0;
    std::uint64_t unknown_events = 0; ///< events nobody asked for
    std::uint64_t late_replies = 0;   ///< answers to calls whose deadline was over
    std::uint64_t bad_messages = 0;   ///< envelopes or events that could not be decoded
};

/// The client end of a link: keeps a connection up, sends commands, and hands out answers and events.
///
/// Everything belongs to the loop's thread; another thread posts to the loop. Calls made while there is no connection
/// wait for it until their deadline and then fail with `rpc.notConnected`; they were not carried out. Calls that were
/// sent fail with `rpc.disconnected` when the connection is lost and with `rpc.timeout` at their deadline; they may
/// have been carried out.
class Peer {
public:
    /// The payload of an answer, valid during the call only.
    using ReplyHandler = std::function<void(Result<std::string_view> payload)>;
    /// Introduces us on a new connection. Calls it makes go out before all others; it says how that went through
    /// `done`, once.
    using Handshake = std::function<void(std::function<void(Result<void>)> done)>;

    Peer(Loop& loop, PeerSettings settings);
    ~Peer();
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    void set_handshake(Handshake handshake);

    /// Begins to connect, and goes on doing so after each loss if settings say so. Returns at once.
    void connect(net::Endpoint endpoint);
    /// Uses a connection made elsewhere, e.g. one half of an in-memory pair; never reconnects.
    void adopt(net::ConnectionPtr connection);
    /// Ends the connection and all attempts. All calls that have no answer yet fail.
    void disconnect();

    /// Connected, and the handshake is done.
    bool up() const;
    /// Handles events until up. Returns at once with the handshake's error if the server refuses us, or with the
    /// failure of the attempt if no other follows; otherwise at the deadline with that of the last attempt, or
    /// `rpc.timeout`.
    Result<void> wait_until_up(Deadline limit);

    void on_up(std::function<void()> handler);
    /// Comes after outstanding calls have failed.
    void on_down(std::function<void(const wire::Error& reason)> handler);

    /// Sends a command. `done` comes exactly once, never inside this call: an answer, the server's error, or
    /// `rpc.timeout`, `rpc.disconnected`, `rpc.notConnected`, `rpc.badReply`, `rpc.commandTooLarge`. It does not come
    /// when the peer is destroyed first. `info` must be static data.
    void call(const CallInfo& info, std::string_view payload, Deadline deadline, ReplyHandler done);

    /// Sends a command and handles events until it is answered. For programs without a server on this loop; inside a
    /// callback it fails with `rpc.insideCallback`, and when the loop is stopped meanwhile with `rpc.stopped`.
    Result<std::string> call_and_wait(const CallInfo& info, std::string_view payload, Deadline deadline);

    /// Handles events until `done` is true or the time is over; see Loop::run_until.
    bool run_until(const std::function<bool()>& done, Deadline limit);

    /// Gets the payload of each unsolicited event or snapshot of this name. Several handlers run in order of
    /// subscription.
    Subscription on_event(const wire::Operation& operation, std::function<void(std::string_view payload)> handler);
    Subscription on_any_event(std::function<void(const EventView&)> handler);
    /// Generated code reports an event whose payload broke its spec.
    void undecodable(const wire::Operation& operation, const wire::Error& error);
    void on_undecodable(std::function<void(const wire::Operation&, const wire::Error&)> handler);

    void send_stream(std::string_view bytes);
    void on_stream(std::function<void(std::string_view bytes)> handler);

    /// The hook must not call the peer.
    void set_trace(TraceHook hook);
    const PeerCounters& counters() const;
    Loop& loop();

private:
    class Impl;
    std::shared_ptr<Impl> impl_;
};

} // namespace chorus::rpc
