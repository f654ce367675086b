#include "codegen/runtime/rpc/server_impl.hpp"

#include <algorithm>
#include <string>

namespace chorus::rpc {

bool ServerLink::subscribed_to(const wire::Operation& operation) const
{
    if (all_events) return true;
    return std::any_of(filters.begin(), filters.end(), [&](const EventFilter& filter) {
        if (filter.domain != operation.domain) return false;
        return filter.names.empty() ||
               std::find(filter.names.begin(), filter.names.end(), operation.name) != filter.names.end();
    });
}

bool Server::Impl::receives(const ServerLink& link, const EventInfo& info) const
{
    if (link.ending || (settings_.hello && !link.identified)) return false;
    if (!info.to.empty() && std::find(info.to.begin(), info.to.end(), link.caller.party) == info.to.end()) return false;
    const auto& always = settings_.always_domains;
    return std::find(always.begin(), always.end(), info.operation.domain) != always.end() ||
           link.subscribed_to(info.operation);
}

bool Server::Impl::wanted(const EventInfo& info) const
{
    return std::any_of(links_.begin(), links_.end(), [&](const auto& entry) { return receives(*entry.second, info); });
}

void Server::Impl::emit(const EventInfo& info, std::string_view payload)
{
    if (info.max_per_second == 0 || info.delivery != wire::Delivery::latest) {
        broadcast(info, payload);
        return;
    }
    auto& gate = gates_[&info];
    if (!gate) {
        // The gate's timer ends with it, and it ends with this object.
        gate = std::make_unique<RateGate>(loop_, info.max_per_second,
                                          [this, &info](std::string_view newest) { broadcast(info, newest); });
    }
    gate->put(payload);
}

void Server::Impl::broadcast(const EventInfo& info, std::string_view payload)
{
    for (const auto& [id, link] : links_) {
        if (receives(*link, info)) send(*link, info, payload);
    }
}

void Server::Impl::send(ServerLink& link, const EventInfo& info, std::string_view payload)
{
    if (payload.size() > payload_limit) {
        // It cannot be left out: the client would believe that it knows everything.
        wire::Error reason{"rpc.eventTooLarge",
                           "An event is larger than a frame may be.",
                           "Connect again and ask for a snapshot.",
                           {{"bytes", static_cast<std::int64_t>(payload.size())}}};
        fail(link.caller.connection, condition_of(reason.code), wire::Priority::high, std::nullopt, reason);
        close(link.caller.connection, Ending::closed_by_server, std::move(reason));
        return;
    }
    const std::string_view frame = link.maker.event(info.operation, info.kind, info.priority, payload);
    if (info.delivery == wire::Delivery::reliable) {
        transmit(link, frame);
        return;
    }
    std::string key(info.operation.domain);
    key.append(".").append(info.operation.name);
    transmit(link, frame, net::Keep::latest, key);
}

void Server::Impl::transmit(ServerLink& link, std::string_view frame, net::Keep keep, std::string_view key)
{
    if (trace_) trace_({TraceRecord::Direction::out, link.caller.connection, frame});
    link.connection->send(net::Lane::control, frame, keep, key);
}

} // namespace chorus::rpc
