// Generated from chorus/specs/pulse/transport.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/transport.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::transport {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Play from a place. It is answered when the engine plays. While it plays nothing changes unless a place is given.
    /// Playing pauses at the end of the timeline.
    Result<Play::Reply> play(const Play::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(20000)});
    void play(const Play::Command& command, rpc::Callback<Play::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(20000)});
    /// Stop and go back to where playing began.
    Result<Stop::Reply> stop(const Stop::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void stop(const Stop::Command& command, rpc::Callback<Stop::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Stop and stay where it is.
    Result<Pause::Reply> pause(const Pause::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void pause(const Pause::Command& command, rpc::Callback<Pause::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Go to a place. Playing goes on from there.
    Result<Locate::Reply> locate(const Locate::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void locate(const Locate::Command& command, rpc::Callback<Locate::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set the loop region or switch it on and off. What is absent stays. Playing goes on.
    Result<SetLoop::Reply> set_loop(const SetLoop::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_loop(const SetLoop::Command& command, rpc::Callback<SetLoop::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell how playback is.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// Playback started, stopped or jumped, or the loop changed.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);
    /// The moving playhead.
    rpc::Subscription on_position(std::function<void(const Position::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::transport
