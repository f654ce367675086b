// Generated from chorus/specs/pulse/parameter.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/parameter.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::parameter {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Tell the parameters of a channel and its nodes, of a node, or of everything.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Tell about a parameter.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
    /// Set a parameter. Values of whole numbers are rounded.
    virtual Result<Set::Reply> set(const Set::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::parameter
