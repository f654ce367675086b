// Generated from chorus/specs/pulse/session.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/session.hpp"

namespace chorus::pulse_api::session {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Tell about engine, project, playback and history.
    virtual Result<Status::Reply> status(const Status::Command& command, const rpc::Caller& caller) = 0;
    /// Wait until the engine holds the project as it is now.
    virtual void sync(const Sync::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Sync::Reply> responder) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// The engine came, changed or went.
    void state(const State::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::session
