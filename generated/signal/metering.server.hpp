// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/signal/metering.hpp"

namespace chorus::signal_api::metering {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Begin to send levels.
    virtual Result<Open::Reply> open(const Open::Command& command, const rpc::Caller& caller) = 0;
    /// Send no more levels.
    virtual Result<Close::Reply> close(const Close::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

} // namespace chorus::signal_api::metering
