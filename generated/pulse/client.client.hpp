// Generated from chorus/specs/pulse/client.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/client.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::client {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Introduce the client. It is the first message on a connection.
    Result<Hello::Reply> hello(const Hello::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(2000)});
    void hello(const Hello::Command& command, rpc::Callback<Hello::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(2000)});
    /// Leave. Pulse sends nothing more and closes the connection after its answer.
    Result<Goodbye::Reply> goodbye(const Goodbye::Command& command,
                                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void goodbye(const Goodbye::Command& command, rpc::Callback<Goodbye::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell which clients are connected.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Choose the domains whose events are sent to this connection, in place of those chosen before. At first there are
    /// none; `*` means all.
    Result<Subscribe::Reply> subscribe(const Subscribe::Command& command,
                                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void subscribe(const Subscribe::Command& command, rpc::Callback<Subscribe::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Stop Pulse. Only the manager may ask for it. Everything that was acknowledged is on disk before the process
    /// ends.
    Result<Shutdown::Reply> shutdown(const Shutdown::Command& command,
                                     rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void shutdown(const Shutdown::Command& command, rpc::Callback<Shutdown::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// A client came.
    rpc::Subscription on_connect(std::function<void(const Connect::Event&)> handler);
    /// A client left or its connection was lost.
    rpc::Subscription on_disconnect(std::function<void(const Disconnect::Event&)> handler);
    /// A client did not answer its heartbeats. Its connection is closed.
    rpc::Subscription on_timeout(std::function<void(const Timeout::Event&)> handler);
    /// Pulse stops. It is sent to every client.
    rpc::Subscription on_shutdown(std::function<void(const Shutdown::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::client
