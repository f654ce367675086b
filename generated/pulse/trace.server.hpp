// Generated from chorus/specs/pulse/trace.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/trace.hpp"

namespace chorus::pulse_api::trace {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Begin a recording, of which the answer to this is the first message. It ends when it is told to, or with the
    /// connection that asked for it.
    virtual Result<Start::Reply> start(const Start::Command& command, const rpc::Caller& caller) = 0;
    /// End the recording. It is answered when the file is whole.
    virtual void stop(const Stop::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Stop::Reply> responder) = 0;
    /// Tell about the recording.
    virtual Result<Status::Reply> status(const Status::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// The recording ended, whatever the reason.
    void end(const End::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::trace
