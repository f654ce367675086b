// Generated from chorus/specs/signal/plugin.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/signal/plugin.hpp"

namespace chorus::signal_api::plugin {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Look for the plugins of this machine anew.
    virtual void scan(const Scan::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Scan::Reply> responder) = 0;
    /// Tell everything about a plugin.
    virtual void describe(const Describe::Command& command, const rpc::Caller& caller,
                          rpc::Responder<Describe::Reply> responder) = 0;
    /// Tell what a preset sets, without touching any instance.
    virtual void read_preset(const ReadPreset::Command& command, const rpc::Caller& caller,
                             rpc::Responder<ReadPreset::Reply> responder) = 0;
    /// Read the state of an instance in the plan.
    virtual void save_state(const SaveState::Command& command, const rpc::Caller& caller,
                            rpc::Responder<SaveState::Reply> responder) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

} // namespace chorus::signal_api::plugin
