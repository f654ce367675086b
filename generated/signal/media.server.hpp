// Generated from chorus/specs/signal/media.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/signal/media.hpp"

namespace chorus::signal_api::media {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Read what a file holds.
    virtual void probe(const Probe::Command& command, const rpc::Caller& caller,
                       rpc::Responder<Probe::Reply> responder) = 0;
    /// Write a copy of a file as float samples at another rate, mono or stereo. A conformed file is what a plan reads.
    /// It appears under its name only when it is whole. A file that is already there is kept.
    virtual void conform(const Conform::Command& command, const rpc::Caller& caller,
                         rpc::Responder<Conform::Reply> responder) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// How far a conform has come.
    void progress(const Progress::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::signal_api::media
