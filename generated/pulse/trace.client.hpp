// Generated from chorus/specs/pulse/trace.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/trace.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::trace {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Begin a recording, of which the answer to this is the first message. It ends when it is told to, or with the
    /// connection that asked for it.
    Result<Start::Reply> start(const Start::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void start(const Start::Command& command, rpc::Callback<Start::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// End the recording. It is answered when the file is whole.
    Result<Stop::Reply> stop(const Stop::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    void stop(const Stop::Command& command, rpc::Callback<Stop::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    /// Tell about the recording.
    Result<Status::Reply> status(const Status::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void status(const Status::Command& command, rpc::Callback<Status::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// The recording ended, whatever the reason.
    rpc::Subscription on_end(std::function<void(const End::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::trace
