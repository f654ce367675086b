// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/rendering.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::rendering {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Render to a file. With tracks, their files lie beside it, with the name of the track at the end of the name.
    Result<Start::Reply> start(const Start::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    void start(const Start::Command& command, rpc::Callback<Start::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    /// End a render. Nothing of it is left behind.
    Result<Cancel::Reply> cancel(const Cancel::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void cancel(const Cancel::Command& command, rpc::Callback<Cancel::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell the renders and captures of this session.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell about a render or capture.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Capture the master from the moment that it next begins to play, until the length is reached, it is stopped or
    /// the capture is.
    Result<CaptureStart::Reply> capture_start(const CaptureStart::Command& command,
                                              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void capture_start(const CaptureStart::Command& command, rpc::Callback<CaptureStart::Reply> done,
                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// End the capture. What was captured so far is kept. It is answered when the file is whole.
    Result<CaptureStop::Reply> capture_stop(const CaptureStop::Command& command,
                                            rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    void capture_stop(const CaptureStop::Command& command, rpc::Callback<CaptureStop::Reply> done,
                      rpc::Deadline deadline = {std::chrono::milliseconds(60000)});

    /// How far a render has come.
    rpc::Subscription on_progress(std::function<void(const Progress::Event&)> handler);
    /// A render or capture began, was completed, failed or was cancelled.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::rendering
