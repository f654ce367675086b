// Generated from chorus/specs/pulse/pluginLibrary.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/pluginLibrary.hpp"

namespace chorus::pulse_api::plugin_library {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Look for plugins anew.
    virtual void scan(const Scan::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Scan::Reply> responder) = 0;
    /// Tell the plugins. The first call looks for them.
    virtual void list(const List::Command& command, const rpc::Caller& caller,
                      rpc::Responder<List::Reply> responder) = 0;
    /// Tell the ports, parameters and presets of a plugin.
    virtual void describe(const Describe::Command& command, const rpc::Caller& caller,
                          rpc::Responder<Describe::Reply> responder) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

} // namespace chorus::pulse_api::plugin_library
