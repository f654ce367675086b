// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/lane.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::lane {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Add an empty lane to a clip.
    virtual Result<Add::Reply> add(const Add::Command& command, const rpc::Caller& caller) = 0;
    /// Remove a lane and what it holds.
    virtual Result<Remove::Reply> remove(const Remove::Command& command, const rpc::Caller& caller) = 0;
    /// Tell the lanes of a clip with what they hold.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Put a piece of media into an audio lane.
    virtual Result<AddRegion::Reply> add_region(const AddRegion::Command& command, const rpc::Caller& caller) = 0;
    /// Give a region another place or length in its lane. What is absent stays.
    virtual Result<MoveRegion::Reply> move_region(const MoveRegion::Command& command, const rpc::Caller& caller) = 0;
    /// Take a region out of its lane.
    virtual Result<RemoveRegion::Reply> remove_region(const RemoveRegion::Command& command,
                                                      const rpc::Caller& caller) = 0;
    /// Set the level of a region.
    virtual Result<SetGain::Reply> set_gain(const SetGain::Command& command, const rpc::Caller& caller) = 0;
    /// Set the fades of a region. What is absent stays; a length of 0 is no fade.
    virtual Result<SetFades::Reply> set_fades(const SetFades::Command& command, const rpc::Caller& caller) = 0;
    /// Add a note to a MIDI lane.
    virtual Result<AddNote::Reply> add_note(const AddNote::Command& command, const rpc::Caller& caller) = 0;
    /// Add notes to a MIDI lane in one step.
    virtual Result<AddNotes::Reply> add_notes(const AddNotes::Command& command, const rpc::Caller& caller) = 0;
    /// Move notes in time and in pitch.
    virtual Result<MoveNotes::Reply> move_notes(const MoveNotes::Command& command, const rpc::Caller& caller) = 0;
    /// Remove notes from a MIDI lane.
    virtual Result<RemoveNotes::Reply> remove_notes(const RemoveNotes::Command& command, const rpc::Caller& caller) = 0;
    /// Tell the notes of a MIDI lane.
    virtual Result<ListNotes::Reply> list_notes(const ListNotes::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::lane
