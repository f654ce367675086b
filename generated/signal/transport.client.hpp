// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/signal/transport.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::signal_api::transport {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Start to roll. Every start from stop begins with fresh state of all ops, so the same plan from the same position
    /// gives the same samples. While rolling it does nothing.
    Result<Play::Reply> play(const Play::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    void play(const Play::Command& command, rpc::Callback<Play::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    /// Stop to roll with a fade of 5 ms. The position stays.
    Result<Stop::Reply> stop(const Stop::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void stop(const Stop::Command& command, rpc::Callback<Stop::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Move. While rolling it goes on from there at the next quantum.
    Result<Locate::Reply> locate(const Locate::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void locate(const Locate::Command& command, rpc::Callback<Locate::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell where the timeline is.
    Result<Status::Reply> status(const Status::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void status(const Status::Command& command, rpc::Callback<Status::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// The timeline started, stopped or jumped.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::signal_api::transport
