// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/automation.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::automation {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Give a parameter a curve in place of the one that it has.
    Result<Set::Reply> set(const Set::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set(const Set::Command& command, rpc::Callback<Set::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Add a point to the curve of a parameter or replace the one at its place. The curve is made when there is none.
    Result<Add::Reply> add(const Add::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void add(const Add::Command& command, rpc::Callback<Add::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Remove the points of a span. A curve without points is removed.
    Result<Remove::Reply> remove(const Remove::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Use the curve of a parameter or let the value hold.
    Result<SetEnabled::Reply> set_enabled(const SetEnabled::Command& command,
                                          rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_enabled(const SetEnabled::Command& command, rpc::Callback<SetEnabled::Reply> done,
                     rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Remove the curve of a parameter.
    Result<Clear::Reply> clear(const Clear::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void clear(const Clear::Command& command, rpc::Callback<Clear::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell all curves.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell the curve of a parameter.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::automation
