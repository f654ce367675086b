// Generated from chorus/specs/signal/rendering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/signal/rendering.hpp"

namespace chorus::signal_api::rendering {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Render a span of a plan offline, with fresh state of all ops. The samples are those that playing the plan from
    /// the same position gives.
    virtual void start(const Start::Command& command, const rpc::Caller& caller,
                       rpc::Responder<Start::Reply> responder) = 0;
    /// End a render. Nothing half-written is left behind.
    virtual Result<Cancel::Reply> cancel(const Cancel::Command& command, const rpc::Caller& caller) = 0;
    /// Record the master from the first frame of the next roll, until a length is reached or the transport stops.
    virtual Result<StartCapture::Reply> start_capture(const StartCapture::Command& command,
                                                      const rpc::Caller& caller) = 0;
    /// End the capture now; what was recorded is kept.
    virtual Result<StopCapture::Reply> stop_capture(const StopCapture::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// How far a render has come.
    void progress(const Progress::Event& event);
    /// A render or capture is whole.
    void complete(const Complete::Event& event);
    /// A render or capture ended without a result. Nothing half-written is left behind.
    void fail(const Fail::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::signal_api::rendering
