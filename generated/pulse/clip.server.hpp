// Generated from chorus/specs/pulse/clip.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/clip.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::clip {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Put a clip on a track. With `media` it has an audio lane that plays the file from `from`; with `lane` it has an
    /// empty lane of that kind.
    virtual Result<Create::Reply> create(const Create::Command& command, const rpc::Caller& caller) = 0;
    /// Remove a clip and its lanes.
    virtual Result<Delete::Reply> delete_(const Delete::Command& command, const rpc::Caller& caller) = 0;
    /// Give a clip another place on its track or on another track. Its content moves along.
    virtual Result<Move::Reply> move(const Move::Command& command, const rpc::Caller& caller) = 0;
    /// Move the edges of a clip. Its content stays where it is on the timeline.
    virtual Result<Trim::Reply> trim(const Trim::Command& command, const rpc::Caller& caller) = 0;
    /// Move the content of a clip and leave its edges where they are.
    virtual Result<Slip::Reply> slip(const Slip::Command& command, const rpc::Caller& caller) = 0;
    /// Cut a clip in two. Audio sounds as before; a note across the cut ends there. The left one keeps the id.
    virtual Result<Split::Reply> split(const Split::Command& command, const rpc::Caller& caller) = 0;
    /// Make one clip of two that touch on one track and sound the same as the two did. The left one keeps its id.
    virtual Result<Join::Reply> join(const Join::Command& command, const rpc::Caller& caller) = 0;
    /// Copy a clip with its lanes under new ids.
    virtual Result<Duplicate::Reply> duplicate(const Duplicate::Command& command, const rpc::Caller& caller) = 0;
    /// Put copies of a clip after it, one after the other.
    virtual Result<Repeat::Reply> repeat(const Repeat::Command& command, const rpc::Caller& caller) = 0;
    /// Change the name of a clip.
    virtual Result<Rename::Reply> rename(const Rename::Command& command, const rpc::Caller& caller) = 0;
    /// Give a clip a colour or take it away.
    virtual Result<SetColour::Reply> set_colour(const SetColour::Command& command, const rpc::Caller& caller) = 0;
    /// Silence all lanes of a clip or let them sound again.
    virtual Result<SetMute::Reply> set_mute(const SetMute::Command& command, const rpc::Caller& caller) = 0;
    /// Repeat the content from 0 to a length, over the whole clip, or end that.
    virtual Result<SetLoop::Reply> set_loop(const SetLoop::Command& command, const rpc::Caller& caller) = 0;
    /// Tell the clips of a track or of all tracks.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Tell about a clip.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::clip
