#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/trace.hpp"
#include "codegen/runtime/wire/result.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace chorus::pulse {

/// The time of day, for people: never part of a decision.
class WallClock {
public:
    virtual ~WallClock() = default;
    /// Now, as RFC 3339 text.
    virtual std::string now() = 0;
};

/// Work that takes long.
class Background {
public:
    virtual ~Background() = default;
    /// Runs `work` on another thread, in no particular order, and then `done` on the loop's thread.
    virtual void run(std::function<void()> work, std::function<void()> done) = 0;
    /// Runs `task` on the loop's thread. Any thread.
    virtual void post(std::function<void()> task) = 0;
};

/// Flushes a journal behind the back of whoever appends to it.
class Flusher {
public:
    virtual ~Flusher() = default;
    virtual void written(std::uint64_t revision) = 0;
};

/// Begins to flush a journal; `durable` comes on the loop's thread, and not after the flusher's end.
using MakeFlusher = std::function<std::unique_ptr<Flusher>(const std::filesystem::path& journal,
                                                           std::function<void(std::uint64_t revision)> durable)>;

/// What the client domain does to connections.
class Connections {
public:
    virtual ~Connections() = default;
    virtual void identify(rpc::ConnectionId connection, const std::string& client_id,
                          const std::string& instance_id) = 0;
    /// Replaces the domains whose events the connection gets; `*` means all.
    virtual void subscribe(rpc::ConnectionId connection, const std::vector<std::string>& domains) = 0;
    /// Writes what is on its way, then closes.
    virtual void close(rpc::ConnectionId connection, wire::Error reason) = 0;
    /// Ends the process in good order once the present message is answered.
    virtual void stop(const std::string& reason) = 0;
};

/// The messages of Pulse, for who wants to see them all.
class Wires {
public:
    virtual ~Wires() = default;
    /// Hooks in place of those before; empty ones end it.
    virtual void watch(rpc::TraceHook clients, rpc::TraceHook engine) = 0;
    /// Runs `task` on the loop's thread, unless Pulse is gone by then. Any thread.
    virtual void later(std::function<void()> task) = 0;
};

} // namespace chorus::pulse
