// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/project.server.hpp"
#include "generated/pulse/routing.hpp"

namespace chorus::pulse_api::routing {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Tell all routes.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Let a channel play into another.
    virtual Result<SetOutput::Reply> set_output(const SetOutput::Command& command, const rpc::Caller& caller) = 0;
    /// Let a route carry sound or not.
    virtual Result<SetEnabled::Reply> set_enabled(const SetEnabled::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::routing
