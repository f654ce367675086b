// Generated from chorus/specs/pulse/channel.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/channel.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::channel {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Make a bus that plays into the master.
    virtual Result<Create::Reply> create(const Create::Command& command, const rpc::Caller& caller) = 0;
    /// Remove a bus with its nodes and their automation. What played into it plays into its output instead; sends to it
    /// are removed.
    virtual Result<Delete::Reply> delete_(const Delete::Command& command, const rpc::Caller& caller) = 0;
    /// Change the name of a channel; that of a track's channel is changed with its track.
    virtual Result<Rename::Reply> rename(const Rename::Command& command, const rpc::Caller& caller) = 0;
    /// Set the fader.
    virtual Result<SetFader::Reply> set_fader(const SetFader::Command& command, const rpc::Caller& caller) = 0;
    /// Set the place between left and right.
    virtual Result<SetPan::Reply> set_pan(const SetPan::Command& command, const rpc::Caller& caller) = 0;
    /// Silence a channel or let it sound again.
    virtual Result<SetMute::Reply> set_mute(const SetMute::Command& command, const rpc::Caller& caller) = 0;
    /// Solo a channel in place or end that.
    virtual Result<SetSolo::Reply> set_solo(const SetSolo::Command& command, const rpc::Caller& caller) = 0;
    /// Keep a channel audible while others are soloed or end that.
    virtual Result<SetSoloSafe::Reply> set_solo_safe(const SetSoloSafe::Command& command,
                                                     const rpc::Caller& caller) = 0;
    /// Tell all channels.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Tell about a channel.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::channel
