// Generated from chorus/specs/signal/engine.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/signal/engine.hpp"

namespace chorus::signal_api::engine {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Introduce the controller. It is the first message; a second controller is refused.
    virtual Result<Hello::Reply> hello(const Hello::Command& command, const rpc::Caller& caller) = 0;
    /// Show that the controller lives. After five missed ones the engine counts it as gone and plays on for its grace
    /// time.
    virtual Result<Heartbeat::Reply> heartbeat(const Heartbeat::Command& command, const rpc::Caller& caller) = 0;
    /// Open a device. What was open before is closed; the plan and the position stay.
    virtual void configure(const Configure::Command& command, const rpc::Caller& caller,
                           rpc::Responder<Configure::Reply> responder) = 0;
    /// Tell which devices can be opened.
    virtual void list_devices(const ListDevices::Command& command, const rpc::Caller& caller,
                              rpc::Responder<ListDevices::Reply> responder) = 0;
    /// Tell how the engine is doing.
    virtual Result<Status::Reply> status(const Status::Command& command, const rpc::Caller& caller) = 0;
    /// Fade out, finish files, close the device and exit.
    virtual Result<Shutdown::Reply> shutdown(const Shutdown::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// The engine's state changed.
    void state(const State::Event& event);
    /// Samples were not ready in time.
    void overrun(const Overrun::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::signal_api::engine
