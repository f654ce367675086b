// Generated from chorus/specs/pulse/session.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/session.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::session {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Tell about engine, project, playback and history.
    Result<Status::Reply> status(const Status::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void status(const Status::Command& command, rpc::Callback<Status::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Wait until the engine holds the project as it is now.
    Result<Sync::Reply> sync(const Sync::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    void sync(const Sync::Command& command, rpc::Callback<Sync::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(30000)});

    /// The engine came, changed or went.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::session
