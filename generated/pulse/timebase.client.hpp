// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/timebase.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::timebase {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Tell tempo, signature and rate.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set the tempo. Everything keeps its musical place; audio keeps its speed.
    Result<SetTempo::Reply> set_tempo(const SetTempo::Command& command,
                                      rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_tempo(const SetTempo::Command& command, rpc::Callback<SetTempo::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set the signature. Everything keeps its place; bars are counted anew.
    Result<SetSignature::Reply> set_signature(const SetSignature::Command& command,
                                              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_signature(const SetSignature::Command& command, rpc::Callback<SetSignature::Reply> done,
                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell a position in all units. Exactly one unit is given.
    Result<Convert::Reply> convert(const Convert::Command& command,
                                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void convert(const Convert::Command& command, rpc::Callback<Convert::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::timebase
