#include "codegen/runtime/rpc/server_impl.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace chorus::rpc {
namespace {

// How finely the silence of clients is measured where they send the heartbeats.
constexpr int ticks_per_silence = 5;

/// Who usually calls a server of this party, until a message says who does.
wire::Party usual_client(wire::Party server)
{
    return server == wire::Party::pulse ? wire::Party::aura : wire::Party::pulse;
}

Ending ending_of(const ServerLink& link, const wire::Error& reason)
{
    if (link.ending) return *link.ending;
    if (reason.code == "net.closed") return Ending::closed_by_client;
    if (reason.code == "client.tooSlow") return Ending::too_slow;
    return Ending::broken;
}

} // namespace

ServerLink::ServerLink(Loop& loop, ConnectionId id, net::ConnectionPtr used, wire::Party self, wire::Party client)
    : connection(std::move(used)), maker(self, client), hello_alarm(loop),
      connected_at(std::chrono::system_clock::now()), last_heard_at(connected_at)
{
    caller.connection = id;
    caller.party = client;
}

Server::Impl::Impl(Loop& loop, const Router& router, ServerSettings settings)
    : loop_(loop), router_(router), settings_(std::move(settings)), heartbeat_timer_(loop)
{
    assert(!(settings_.heartbeat && settings_.silence_limit));
    if (settings_.heartbeat) {
        tick_ = settings_.heartbeat->interval;
        most_silent_ticks_ = settings_.heartbeat->misses;
    } else if (settings_.silence_limit) {
        tick_ = std::max(*settings_.silence_limit / ticks_per_silence, std::chrono::milliseconds(1));
        most_silent_ticks_ = ticks_per_silence;
    }
}

Result<net::Endpoint> Server::Impl::listen(const net::Endpoint& endpoint)
{
    auto accept = [weak = weak_from_this()](net::ConnectionPtr connection) {
        if (const auto self = weak.lock()) self->adopt(std::move(connection));
    };
    auto listener = net::listen(loop_.context(), endpoint, std::move(accept));
    if (!listener) return wire::Failure(std::move(listener.error()));
    listeners_.push_back(std::move(*listener));
    return listeners_.back()->endpoint();
}

ServerLink* Server::Impl::find(ConnectionId id) const
{
    const auto found = links_.find(id);
    return found == links_.end() ? nullptr : found->second.get();
}

ConnectionId Server::Impl::adopt(net::ConnectionPtr connection)
{
    const ConnectionId id = ++last_connection_;
    if (links_.size() >= settings_.max_connections) {
        refuse_connection(connection);
        return id;
    }
    auto link = std::make_shared<ServerLink>(loop_, id, connection, settings_.party, usual_client(settings_.party));
    link->all_events = settings_.subscribed;
    links_[id] = link;
    connection->set_limits(settings_.limits);
    // Weak: the connection outlives the link while it closes, and owning one another they would never end.
    const std::weak_ptr<ServerLink> weak_link = link;
    connection->set_farewell([weak = weak_from_this(), weak_link](const wire::Error& reason) -> std::string {
        const auto self = weak.lock();
        const auto strong = weak_link.lock();
        if (!strong) return {};
        std::string frame(strong->maker.error(condition_of(reason.code), wire::Priority::high, std::nullopt, reason));
        if (self && self->trace_) self->trace_({TraceRecord::Direction::out, strong->caller.connection, frame});
        return frame;
    });
    if (on_connect_) on_connect_(link->caller);
    if (settings_.hello) {
        expect_hello(*link);
    } else {
        begin_heartbeats();
    }
    connection->start(
        [weak = weak_from_this(), weak_link](net::Lane lane, std::string_view body) {
            const auto self = weak.lock();
            const auto strong = weak_link.lock();
            if (self && strong) self->receive(strong, lane, body);
        },
        [weak = weak_from_this(), id](const wire::Error& reason) {
            if (const auto self = weak.lock()) self->on_close(id, reason);
        });
    return id;
}

void Server::Impl::refuse_connection(const net::ConnectionPtr& connection)
{
    const wire::Error reason{"rpc.tooManyConnections",
                             "The server has as many connections as it takes.",
                             "Close another client first.",
                             {{"maximum", static_cast<std::int64_t>(settings_.max_connections)}}};
    MessageMaker maker(settings_.party, usual_client(settings_.party));
    connection->start([](net::Lane, std::string_view) {}, [](const wire::Error&) {});
    connection->send(net::Lane::control,
                     maker.error(condition_of(reason.code), wire::Priority::high, std::nullopt, reason));
    connection->close(reason);
}

void Server::Impl::expect_hello(ServerLink& link)
{
    link.hello_alarm.after(settings_.hello_within, [weak = weak_from_this(), id = link.caller.connection] {
        const auto self = weak.lock();
        if (!self) return;
        const wire::Error reason{"rpc.helloFirst", "The connection was made but no introduction came.",
                                 "Send " + quoted(*self->settings_.hello) + " first."};
        self->fail(id, condition_of(reason.code), wire::Priority::high, std::nullopt, reason);
        self->close(id, Ending::timed_out, reason);
    });
}

void Server::Impl::identify(ConnectionId id, std::string client_id, std::string instance_id)
{
    ServerLink* link = find(id);
    if (!link) return;
    link->hello_alarm.cancel();
    link->identified = true;
    link->caller.client_id = std::move(client_id);
    link->caller.instance_id = std::move(instance_id);
    link->silent_ticks = 0;
    begin_heartbeats();
}

void Server::Impl::begin_heartbeats()
{
    if (tick_.count() == 0) return;
    const auto watched = [&](const auto& entry) { return !settings_.hello || entry.second->identified; };
    if (std::count_if(links_.begin(), links_.end(), watched) != 1) return; // they beat already
    heartbeat_timer_.every(tick_, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->beat();
    });
}

// Silence is counted in ticks and not in time: when this process itself was held up, one tick has passed and not many.
void Server::Impl::beat()
{
    for (const auto& [id, link] : links_) {
        if ((settings_.hello && !link->identified) || link->ending) continue;
        if (link->silent_ticks++ >= most_silent_ticks_) {
            give_up_silent(*link);
        } else if (settings_.heartbeat) {
            transmit(*link, link->maker.command(settings_.heartbeat->operation, wire::Priority::normal, "{}"));
        }
    }
}

void Server::Impl::give_up_silent(ServerLink& link)
{
    const auto silent = tick_ * most_silent_ticks_;
    wire::Error reason{"client.timeout",
                       "The client has given no sign of life.",
                       "Answer heartbeats also while busy.",
                       {{"milliseconds", static_cast<std::int64_t>(silent.count())}}};
    fail(link.caller.connection, condition_of(reason.code), wire::Priority::high, std::nullopt, reason);
    close(link.caller.connection, Ending::timed_out, std::move(reason));
}

void Server::Impl::close(ConnectionId id, Ending ending, wire::Error reason)
{
    ServerLink* link = find(id);
    if (!link || link->ending) return;
    link->ending = ending;
    link->hello_alarm.cancel();
    link->connection->close(std::move(reason));
}

void Server::Impl::close_all(const wire::Error& reason)
{
    listeners_.clear();
    heartbeat_timer_.cancel();
    for (const auto& [id, link] : links_)
        close(id, Ending::closed_by_server, reason);
}

void Server::Impl::shutdown(std::function<void()> done)
{
    close_all({"net.closed", "The server shuts down."});
    if (links_.empty()) {
        loop_.post(std::move(done));
    } else {
        on_shut_down_ = std::move(done);
    }
}

void Server::Impl::on_close(ConnectionId id, const wire::Error& reason)
{
    const auto found = links_.find(id);
    if (found == links_.end()) return;
    const ServerLinkPtr link = found->second;
    links_.erase(found);
    link->hello_alarm.cancel();
    if (links_.empty()) heartbeat_timer_.cancel();
    if (trace_) trace_({TraceRecord::Direction::closed, id});
    if (on_disconnect_) on_disconnect_(link->caller, ending_of(*link, reason), reason);
    if (links_.empty() && on_shut_down_) std::exchange(on_shut_down_, nullptr)();
}

ConnectionStatus Server::Impl::status(const ServerLink& link) const
{
    return {.caller = link.caller,
            .identified = link.identified,
            .peer_name = link.connection->peer_name(),
            .connected_at = link.connected_at,
            .last_heard_at = link.last_heard_at,
            .queued_bytes = link.connection->queued_bytes(),
            .dropped_frames = link.connection->dropped_frames(),
            .commands = link.commands,
            .refused = link.refused};
}

} // namespace chorus::rpc
