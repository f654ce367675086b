// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/project.server.hpp"
#include "generated/pulse/rendering.hpp"

namespace chorus::pulse_api::rendering {

/// What the domain goes through.
enum class MachineState {
    /// Nothing is captured. Renders may be running.
    idle,
    /// A capture waits for its first sample, runs or is being ended.
    capturing,
};

/// Where the domain is. Its own guards ask, and those of domains that require a state of it.
class StateSource {
public:
    virtual ~StateSource() = default;

    virtual MachineState machine_state() const = 0;
};

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler : public StateSource {
public:
    /// Render to a file. With tracks, their files lie beside it, with the name of the track at the end of the name.
    virtual void start(const Start::Command& command, const rpc::Caller& caller,
                       rpc::Responder<Start::Reply> responder) = 0;
    /// End a render. Nothing of it is left behind.
    virtual void cancel(const Cancel::Command& command, const rpc::Caller& caller,
                        rpc::Responder<Cancel::Reply> responder) = 0;
    /// Tell the renders and captures of this session.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Tell about a render or capture.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
    /// Capture the master from the moment that it next begins to play, until the length is reached, it is stopped or
    /// the capture is.
    virtual void capture_start(const CaptureStart::Command& command, const rpc::Caller& caller,
                               rpc::Responder<CaptureStart::Reply> responder) = 0;
    /// End the capture. What was captured so far is kept. It is answered when the file is whole.
    virtual void capture_stop(const CaptureStop::Command& command, const rpc::Caller& caller,
                              rpc::Responder<CaptureStop::Reply> responder) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// How far a render has come.
    void progress(const Progress::Event& event);
    /// A render or capture began, was completed, failed or was cancelled.
    void state(const State::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::rendering
