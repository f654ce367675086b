// Generated from chorus/specs/signal/media.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/signal/media.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::signal_api::media {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Read what a file holds.
    Result<Probe::Reply> probe(const Probe::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    void probe(const Probe::Command& command, rpc::Callback<Probe::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    /// Write a copy of a file as float samples at another rate, mono or stereo. A conformed file is what a plan reads.
    /// It appears under its name only when it is whole. A file that is already there is kept.
    Result<Conform::Reply> conform(const Conform::Command& command,
                                   rpc::Deadline deadline = {std::chrono::milliseconds(600000)});
    void conform(const Conform::Command& command, rpc::Callback<Conform::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(600000)});

    /// How far a conform has come.
    rpc::Subscription on_progress(std::function<void(const Progress::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::signal_api::media
