// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/routing.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::routing {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Tell all routes.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Let a channel play into another.
    Result<SetOutput::Reply> set_output(const SetOutput::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_output(const SetOutput::Command& command, rpc::Callback<SetOutput::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Let a route carry sound or not.
    Result<SetEnabled::Reply> set_enabled(const SetEnabled::Command& command,
                                          rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_enabled(const SetEnabled::Command& command, rpc::Callback<SetEnabled::Reply> done,
                     rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::routing
