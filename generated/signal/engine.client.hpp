// Generated from chorus/specs/signal/engine.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/signal/engine.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::signal_api::engine {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Introduce the controller. It is the first message; a second controller is refused.
    Result<Hello::Reply> hello(const Hello::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(2000)});
    void hello(const Hello::Command& command, rpc::Callback<Hello::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(2000)});
    /// Show that the controller lives. After five missed ones the engine counts it as gone and plays on for its grace
    /// time.
    Result<Heartbeat::Reply> heartbeat(const Heartbeat::Command& command,
                                       rpc::Deadline deadline = {std::chrono::milliseconds(500)});
    void heartbeat(const Heartbeat::Command& command, rpc::Callback<Heartbeat::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(500)});
    /// Open a device. What was open before is closed; the plan and the position stay.
    Result<Configure::Reply> configure(const Configure::Command& command,
                                       rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    void configure(const Configure::Command& command, rpc::Callback<Configure::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    /// Tell which devices can be opened.
    Result<ListDevices::Reply> list_devices(const ListDevices::Command& command,
                                            rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    void list_devices(const ListDevices::Command& command, rpc::Callback<ListDevices::Reply> done,
                      rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    /// Tell how the engine is doing.
    Result<Status::Reply> status(const Status::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void status(const Status::Command& command, rpc::Callback<Status::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Fade out, finish files, close the device and exit.
    Result<Shutdown::Reply> shutdown(const Shutdown::Command& command,
                                     rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void shutdown(const Shutdown::Command& command, rpc::Callback<Shutdown::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// The engine's state changed.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);
    /// Samples were not ready in time.
    rpc::Subscription on_overrun(std::function<void(const Overrun::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::signal_api::engine
