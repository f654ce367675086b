// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/history.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::history {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Take back the last steps.
    virtual Result<Undo::Reply> undo(const Undo::Command& command, const rpc::Caller& caller) = 0;
    /// Bring back the steps that were taken back last.
    virtual Result<Redo::Reply> redo(const Redo::Command& command, const rpc::Caller& caller) = 0;
    /// Tell the steps.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// What can be taken back or brought back changed.
    void state(const State::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::history
