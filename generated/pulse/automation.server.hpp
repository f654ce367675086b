// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/automation.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::automation {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Give a parameter a curve in place of the one that it has.
    virtual Result<Set::Reply> set(const Set::Command& command, const rpc::Caller& caller) = 0;
    /// Add a point to the curve of a parameter or replace the one at its place. The curve is made when there is none.
    virtual Result<Add::Reply> add(const Add::Command& command, const rpc::Caller& caller) = 0;
    /// Remove the points of a span. A curve without points is removed.
    virtual Result<Remove::Reply> remove(const Remove::Command& command, const rpc::Caller& caller) = 0;
    /// Use the curve of a parameter or let the value hold.
    virtual Result<SetEnabled::Reply> set_enabled(const SetEnabled::Command& command, const rpc::Caller& caller) = 0;
    /// Remove the curve of a parameter.
    virtual Result<Clear::Reply> clear(const Clear::Command& command, const rpc::Caller& caller) = 0;
    /// Tell all curves.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Tell the curve of a parameter.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::automation
