// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/history.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::history {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Take back the last steps.
    Result<Undo::Reply> undo(const Undo::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void undo(const Undo::Command& command, rpc::Callback<Undo::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Bring back the steps that were taken back last.
    Result<Redo::Reply> redo(const Redo::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void redo(const Redo::Command& command, rpc::Callback<Redo::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell the steps.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// What can be taken back or brought back changed.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::history
