// Generated from chorus/specs/pulse/transport.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/project.server.hpp"
#include "generated/pulse/transport.hpp"

namespace chorus::pulse_api::transport {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Play from a place. It is answered when the engine plays. While it plays nothing changes unless a place is given.
    /// Playing pauses at the end of the timeline.
    virtual void play(const Play::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Play::Reply> responder) = 0;
    /// Stop and go back to where playing began.
    virtual void stop(const Stop::Command& command, const rpc::Caller& caller,
                      rpc::Responder<Stop::Reply> responder) = 0;
    /// Stop and stay where it is.
    virtual void pause(const Pause::Command& command, const rpc::Caller& caller,
                       rpc::Responder<Pause::Reply> responder) = 0;
    /// Go to a place. Playing goes on from there.
    virtual void locate(const Locate::Command& command, const rpc::Caller& caller,
                        rpc::Responder<Locate::Reply> responder) = 0;
    /// Set the loop region or switch it on and off. What is absent stays. Playing goes on.
    virtual Result<SetLoop::Reply> set_loop(const SetLoop::Command& command, const rpc::Caller& caller) = 0;
    /// Tell how playback is.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// Playback started, stopped or jumped, or the loop changed.
    void state(const State::Event& event);
    /// The moving playhead.
    void position(const Position::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::transport
