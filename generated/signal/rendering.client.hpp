// Generated from chorus/specs/signal/rendering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/signal/rendering.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::signal_api::rendering {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Render a span of a plan offline, with fresh state of all ops. The samples are those that playing the plan from
    /// the same position gives.
    Result<Start::Reply> start(const Start::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    void start(const Start::Command& command, rpc::Callback<Start::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    /// End a render. Nothing half-written is left behind.
    Result<Cancel::Reply> cancel(const Cancel::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void cancel(const Cancel::Command& command, rpc::Callback<Cancel::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Record the master from the first frame of the next roll, until a length is reached or the transport stops.
    Result<StartCapture::Reply> start_capture(const StartCapture::Command& command,
                                              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void start_capture(const StartCapture::Command& command, rpc::Callback<StartCapture::Reply> done,
                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// End the capture now; what was recorded is kept.
    Result<StopCapture::Reply> stop_capture(const StopCapture::Command& command,
                                            rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void stop_capture(const StopCapture::Command& command, rpc::Callback<StopCapture::Reply> done,
                      rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// How far a render has come.
    rpc::Subscription on_progress(std::function<void(const Progress::Event&)> handler);
    /// A render or capture is whole.
    rpc::Subscription on_complete(std::function<void(const Complete::Event&)> handler);
    /// A render or capture ended without a result. Nothing half-written is left behind.
    rpc::Subscription on_fail(std::function<void(const Fail::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::signal_api::rendering
