// Generated from chorus/specs/pulse/track.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/project.server.hpp"
#include "generated/pulse/track.hpp"

namespace chorus::pulse_api::track {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Make a track and its channel.
    virtual Result<Create::Reply> create(const Create::Command& command, const rpc::Caller& caller) = 0;
    /// Remove a track with its clips, its channel, the channel's nodes and their automation.
    virtual Result<Delete::Reply> delete_(const Delete::Command& command, const rpc::Caller& caller) = 0;
    /// Change the name of a track and of its channel.
    virtual Result<Rename::Reply> rename(const Rename::Command& command, const rpc::Caller& caller) = 0;
    /// Give a track a colour or take it away.
    virtual Result<SetColour::Reply> set_colour(const SetColour::Command& command, const rpc::Caller& caller) = 0;
    /// Mute the channel of a track; the same as `channel.setMute`.
    virtual Result<SetMute::Reply> set_mute(const SetMute::Command& command, const rpc::Caller& caller) = 0;
    /// Solo the channel of a track; the same as `channel.setSolo`.
    virtual Result<SetSolo::Reply> set_solo(const SetSolo::Command& command, const rpc::Caller& caller) = 0;
    /// Give a track another place among the others. Ids and sound stay.
    virtual Result<Move::Reply> move(const Move::Command& command, const rpc::Caller& caller) = 0;
    /// Copy a track with its clips, channel, nodes and automation under new ids, below the original.
    virtual Result<Duplicate::Reply> duplicate(const Duplicate::Command& command, const rpc::Caller& caller) = 0;
    /// Tell all tracks from top to bottom.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Tell about a track.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::track
