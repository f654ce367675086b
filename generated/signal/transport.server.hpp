// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/signal/transport.hpp"

namespace chorus::signal_api::transport {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Start to roll. Every start from stop begins with fresh state of all ops, so the same plan from the same position
    /// gives the same samples. While rolling it does nothing.
    virtual void play(const Play::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Play::Reply> responder) = 0;
    /// Stop to roll with a fade of 5 ms. The position stays.
    virtual void stop(const Stop::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Stop::Reply> responder) = 0;
    /// Move. While rolling it goes on from there at the next quantum.
    virtual void locate(const Locate::Command& command, const rpc::Caller& caller,
                        rpc::Responder<Locate::Reply> responder) = 0;
    /// Tell where the timeline is.
    virtual Result<Status::Reply> status(const Status::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// The timeline started, stopped or jumped.
    void state(const State::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::signal_api::transport
