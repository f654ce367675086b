// Generated from chorus/specs/pulse/client.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/client.hpp"

namespace chorus::pulse_api::client {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Introduce the client. It is the first message on a connection.
    virtual Result<Hello::Reply> hello(const Hello::Command& command, const rpc::Caller& caller) = 0;
    /// Leave. Pulse sends nothing more and closes the connection after its answer.
    virtual Result<Goodbye::Reply> goodbye(const Goodbye::Command& command, const rpc::Caller& caller) = 0;
    /// Tell which clients are connected.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Choose the domains whose events are sent to this connection, in place of those chosen before. At first there are
    /// none; `*` means all.
    virtual Result<Subscribe::Reply> subscribe(const Subscribe::Command& command, const rpc::Caller& caller) = 0;
    /// Stop Pulse. Only the manager may ask for it. Everything that was acknowledged is on disk before the process
    /// ends.
    virtual Result<Shutdown::Reply> shutdown(const Shutdown::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// A client came.
    void connect(const Connect::Event& event);
    /// A client left or its connection was lost.
    void disconnect(const Disconnect::Event& event);
    /// A client did not answer its heartbeats. Its connection is closed.
    void timeout(const Timeout::Event& event);
    /// Pulse stops. It is sent to every client.
    void shutdown(const Shutdown::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::client
