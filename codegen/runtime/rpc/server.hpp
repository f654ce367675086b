#pragma once

#include "codegen/runtime/net/connection.hpp"
#include "codegen/runtime/net/endpoint.hpp"
#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/loop.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "codegen/runtime/rpc/trace.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chorus::rpc {

/// Asks every connection for a sign of life.
struct Heartbeat {
    wire::Operation operation = {}; ///< a command with an empty input; static data
    std::chrono::milliseconds interval{1000};
    int misses = 3; ///< silent intervals until the other side counts as dead
};

struct ServerSettings {
    wire::Party party = wire::Party::pulse;       ///< which process this is
    std::optional<wire::Operation> hello = {};    ///< the command that must come first, if any
    std::chrono::milliseconds hello_within{5000}; ///< a connection that has not said hello by then is closed
    std::optional<Heartbeat> heartbeat = {};      ///< sent by the server, answered by each client
    /// A client from which nothing came for so long counts as dead; for links where the client sends the heartbeat.
    /// Not together with `heartbeat`.
    std::optional<std::chrono::milliseconds> silence_limit = {};
    bool subscribed = true;                       ///< whether a new connection gets all events before it subscribes
    std::vector<std::string> always_domains = {}; ///< domains whose events reach everybody, subscribed or not
    std::size_t max_connections = 64;             ///< one more is refused with `rpc.tooManyConnections`
    net::QueueLimits limits = {};
};

/// Why a connection ended.
enum class Ending { closed_by_client, closed_by_server, timed_out, too_slow, broken };

/// One domain of which a connection wants events.
struct EventFilter {
    std::string domain = {};
    std::vector<std::string> names = {}; ///< empty = all of the domain
    bool operator==(const EventFilter&) const = default;
};

/// What is known of one connection.
struct ConnectionStatus {
    Caller caller = {};
    bool identified = false;
    std::string peer_name = {};
    std::chrono::system_clock::time_point connected_at = {};
    std::chrono::system_clock::time_point last_heard_at = {};
    std::size_t queued_bytes = 0;
    std::uint64_t dropped_frames = 0;
    std::uint64_t commands = 0;
    std::uint64_t refused = 0; ///< messages that broke the protocol
};

/// Serves the commands of a router to any number of connections.
///
/// Each message is checked in this order: envelope (`wire.*`), repeated id (`rpc.duplicateId`), known operation
/// (`rpc.unknownOperation`), routing (`rpc.badRouting`), hello first (`rpc.helloFirst`); its handler checks the
/// payload. A refused message is answered with an error and the connection stays up; only a broken frame closes it. All
/// methods and callbacks belong to the loop's thread.
class Server final : public Broadcaster {
public:
    /// `loop` and `router` must outlive the server.
    Server(Loop& loop, const Router& router, ServerSettings settings);
    ~Server() override;
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens, and returns where (with the port that was chosen). Errors: `net.addressInUse` names a live listener,
    /// `net.notLocal`, `net.cannotListen`.
    Result<net::Endpoint> listen(const net::Endpoint& endpoint);

    /// Serves a connection made elsewhere, e.g. one half of an in-memory pair.
    ConnectionId adopt(net::ConnectionPtr connection);

    /// Called by the hello handler: the connection now counts as introduced, and heartbeats and events begin.
    void identify(ConnectionId connection, std::string client_id, std::string instance_id);

    /// Replaces what the connection is subscribed to.
    void subscribe(ConnectionId connection, std::vector<EventFilter> filters);
    void subscribe_all(ConnectionId connection);
    const std::vector<EventFilter>* subscriptions(ConnectionId connection) const; ///< null = all, or gone

    void emit(const EventInfo& info, std::string_view payload) override;
    void send(ConnectionId to, const EventInfo& info, std::string_view payload) override;
    bool wanted(const EventInfo& info) const override;

    /// Sends a standalone error: cid null, `name` is the condition.
    void send_error(ConnectionId to, const wire::Operation& condition, const wire::Error& error);

    /// Sends a binary frame; dropped first when the reader is slow.
    void send_stream(ConnectionId to, std::string_view bytes);
    void on_stream(std::function<void(const Caller&, std::string_view bytes)> handler);

    /// A connection was made; of the caller only the connection is known.
    void on_connect(std::function<void(const Caller&)> handler);
    /// Comes once for each connection, after its last message.
    void on_disconnect(std::function<void(const Caller&, Ending, const wire::Error& reason)> handler);

    /// Writes what is queued for the connection, then closes it.
    void close(ConnectionId connection, wire::Error reason);

    std::vector<ConnectionStatus> connections() const;

    /// Stops listening, writes what is queued, closes everything, then calls `done`.
    void shutdown(std::function<void()> done);

    /// The hook must not call the server.
    void set_trace(TraceHook hook);

    class Impl;

private:
    std::shared_ptr<Impl> impl_;
};

} // namespace chorus::rpc
