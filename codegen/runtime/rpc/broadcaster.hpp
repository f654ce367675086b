#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/info.hpp"

#include <string_view>

namespace chorus::rpc {

/// Sends unsolicited events. Generated `Events` classes hold one. Loop's thread.
class Broadcaster {
public:
    virtual ~Broadcaster() = default;

    /// Sends to every connection that subscribed to the event. `info` must be static data.
    virtual void emit(const EventInfo& info, std::string_view payload) = 0;

    /// Sends to one connection, subscribed or not. Ignored if it has gone.
    virtual void send(ConnectionId to, const EventInfo& info, std::string_view payload) = 0;

    /// Whether anybody would get it: callers skip building an event that nobody reads.
    virtual bool wanted(const EventInfo& info) const = 0;
};

/// A broadcaster whose every event goes to one connection only, e.g. `Events(OnlyTo(server, caller.connection))`.
class OnlyTo final : public Broadcaster {
public:
    OnlyTo(Broadcaster& broadcaster, ConnectionId connection) : broadcaster_(broadcaster), connection_(connection) {}

    void emit(const EventInfo& info, std::string_view payload) override
    {
        broadcaster_.send(connection_, info, payload);
    }
    void send(ConnectionId to, const EventInfo& info, std::string_view payload) override
    {
        broadcaster_.send(to, info, payload);
    }
    bool wanted(const EventInfo&) const override { return true; }

private:
    Broadcaster& broadcaster_;
    ConnectionId connection_;
};

} // namespace chorus::rpc
