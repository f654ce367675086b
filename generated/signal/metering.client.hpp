// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/signal/metering.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::signal_api::metering {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Begin to send levels.
    Result<Open::Reply> open(const Open::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void open(const Open::Command& command, rpc::Callback<Open::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Send no more levels.
    Result<Close::Reply> close(const Close::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void close(const Close::Command& command, rpc::Callback<Close::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::signal_api::metering
