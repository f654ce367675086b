// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/lane.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::lane {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Add an empty lane to a clip.
    Result<Add::Reply> add(const Add::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void add(const Add::Command& command, rpc::Callback<Add::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Remove a lane and what it holds.
    Result<Remove::Reply> remove(const Remove::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell the lanes of a clip with what they hold.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Put a piece of media into an audio lane.
    Result<AddRegion::Reply> add_region(const AddRegion::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void add_region(const AddRegion::Command& command, rpc::Callback<AddRegion::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Give a region another place or length in its lane. What is absent stays.
    Result<MoveRegion::Reply> move_region(const MoveRegion::Command& command,
                                          rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void move_region(const MoveRegion::Command& command, rpc::Callback<MoveRegion::Reply> done,
                     rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Take a region out of its lane.
    Result<RemoveRegion::Reply> remove_region(const RemoveRegion::Command& command,
                                              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void remove_region(const RemoveRegion::Command& command, rpc::Callback<RemoveRegion::Reply> done,
                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set the level of a region.
    Result<SetGain::Reply> set_gain(const SetGain::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_gain(const SetGain::Command& command, rpc::Callback<SetGain::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set the fades of a region. What is absent stays; a length of 0 is no fade.
    Result<SetFades::Reply> set_fades(const SetFades::Command& command,
                                      rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_fades(const SetFades::Command& command, rpc::Callback<SetFades::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Add a note to a MIDI lane.
    Result<AddNote::Reply> add_note(const AddNote::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void add_note(const AddNote::Command& command, rpc::Callback<AddNote::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Add notes to a MIDI lane in one step.
    Result<AddNotes::Reply> add_notes(const AddNotes::Command& command,
                                      rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void add_notes(const AddNotes::Command& command, rpc::Callback<AddNotes::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Move notes in time and in pitch.
    Result<MoveNotes::Reply> move_notes(const MoveNotes::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void move_notes(const MoveNotes::Command& command, rpc::Callback<MoveNotes::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Remove notes from a MIDI lane.
    Result<RemoveNotes::Reply> remove_notes(const RemoveNotes::Command& command,
                                            rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void remove_notes(const RemoveNotes::Command& command, rpc::Callback<RemoveNotes::Reply> done,
                      rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell the notes of a MIDI lane.
    Result<ListNotes::Reply> list_notes(const ListNotes::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list_notes(const ListNotes::Command& command, rpc::Callback<ListNotes::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::lane
