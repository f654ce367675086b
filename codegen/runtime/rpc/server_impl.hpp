#pragma once

#include "codegen/runtime/net/socket.hpp"
#include "codegen/runtime/rpc/id_check.hpp"
#include "codegen/runtime/rpc/message_maker.hpp"
#include "codegen/runtime/rpc/rate_gate.hpp"
#include "codegen/runtime/rpc/server.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace chorus::rpc {

/// One connection as the server sees it.
struct ServerLink {
    ServerLink(Loop& loop, ConnectionId id, net::ConnectionPtr connection, wire::Party self, wire::Party client);

    bool subscribed_to(const wire::Operation& operation) const;

    Caller caller;
    net::ConnectionPtr connection;
    MessageMaker maker;
    IdCheck ids;
    bool party_known = false;
    bool identified = false;
    bool all_events = true;
    std::vector<EventFilter> filters; // where not all_events
    int silent_ticks = 0;
    std::optional<Ending> ending; // decided by the server
    Timer hello_alarm;
    std::chrono::system_clock::time_point connected_at;
    std::chrono::system_clock::time_point last_heard_at;
    std::uint64_t commands = 0;
    std::uint64_t refused = 0;
};

using ServerLinkPtr = std::shared_ptr<ServerLink>;

class Server::Impl : public std::enable_shared_from_this<Server::Impl> {
public:
    Impl(Loop& loop, const Router& router, ServerSettings settings);

    // server_links.cpp: connections come, live and go
    Result<net::Endpoint> listen(const net::Endpoint& endpoint);
    ConnectionId adopt(net::ConnectionPtr connection);
    void identify(ConnectionId id, std::string client_id, std::string instance_id);
    void close(ConnectionId id, Ending ending, wire::Error reason);
    void close_all(const wire::Error& reason);
    void shutdown(std::function<void()> done);
    ServerLink* find(ConnectionId id) const;
    ConnectionStatus status(const ServerLink& link) const;

    // server_messages.cpp: what comes in, and its answers
    void receive(const ServerLinkPtr& link, net::Lane lane, std::string_view body);
    void reply(ConnectionId id, const OperationInfo& info, std::string_view cid, std::string_view payload);
    void fail(ConnectionId id, const wire::Operation& operation, wire::Priority priority,
              std::optional<std::string_view> cid, const wire::Error& error);

    // server_events.cpp: what goes out unasked
    void emit(const EventInfo& info, std::string_view payload);
    void send(ServerLink& link, const EventInfo& info, std::string_view payload);
    bool wanted(const EventInfo& info) const;
    void transmit(ServerLink& link, std::string_view frame, net::Keep keep = net::Keep::always,
                  std::string_view key = {});

    Loop& loop_;
    const Router& router_;
    ServerSettings settings_;
    std::map<ConnectionId, ServerLinkPtr> links_;
    TraceHook trace_;
    std::function<void(const Caller&, std::string_view)> on_stream_;
    std::function<void(const Caller&)> on_connect_;
    std::function<void(const Caller&, Ending, const wire::Error&)> on_disconnect_;

private:
    void refuse_connection(const net::ConnectionPtr& connection);
    void on_close(ConnectionId id, const wire::Error& reason);
    void expect_hello(ServerLink& link);
    void begin_heartbeats();
    void beat();
    void give_up_silent(ServerLink& link);

    void handle_command(const ServerLinkPtr& link, const wire::Envelope& envelope);
    std::optional<wire::Error> objection(const ServerLink& link, const Router::Entry* entry,
                                         const wire::Envelope& envelope) const;
    void refuse(ServerLink& link, std::string_view frame, wire::Error error);
    void refuse(ServerLink& link, const wire::Envelope& envelope, wire::Error error);

    bool receives(const ServerLink& link, const EventInfo& info) const;
    void broadcast(const EventInfo& info, std::string_view payload);

    std::vector<std::unique_ptr<net::Listener>> listeners_;
    ConnectionId last_connection_ = 0;
    std::chrono::milliseconds tick_{0}; // 0 = nobody is watched
    int most_silent_ticks_ = 0;
    Timer heartbeat_timer_;
    std::unordered_map<const EventInfo*, std::unique_ptr<RateGate>> gates_;
    std::function<void()> on_shut_down_;
};

} // namespace chorus::rpc
