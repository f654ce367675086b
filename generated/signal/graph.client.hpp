// Generated from chorus/specs/signal/graph.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/signal/graph.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::signal_api::graph {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Replace the plan. Plugins and media are prepared first, off the audio thread; then the new plan holds from the
    /// next quantum. Instances of one key keep their state.
    Result<Apply::Reply> apply(const Apply::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    void apply(const Apply::Command& command, rpc::Callback<Apply::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    /// Tell which plan is held.
    Result<Query::Reply> query(const Query::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void query(const Query::Command& command, rpc::Callback<Query::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// A part of the plan went missing while it was in use.
    rpc::Subscription on_miss(std::function<void(const Miss::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::signal_api::graph
