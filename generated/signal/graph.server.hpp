// Generated from chorus/specs/signal/graph.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/signal/graph.hpp"

namespace chorus::signal_api::graph {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Replace the plan. Plugins and media are prepared first, off the audio thread; then the new plan holds from the
    /// next quantum. Instances of one key keep their state.
    virtual void apply(const Apply::Command& command, const rpc::Caller& caller,
                       rpc::Responder<Apply::Reply> responder) = 0;
    /// Tell which plan is held.
    virtual Result<Query::Reply> query(const Query::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// A part of the plan went missing while it was in use.
    void miss(const Miss::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::signal_api::graph
