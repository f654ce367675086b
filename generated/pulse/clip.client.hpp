// Generated from chorus/specs/pulse/clip.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/clip.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::clip {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Put a clip on a track. With `media` it has an audio lane that plays the file from `from`; with `lane` it has an
    /// empty lane of that kind.
    Result<Create::Reply> create(const Create::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void create(const Create::Command& command, rpc::Callback<Create::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Remove a clip and its lanes.
    Result<Delete::Reply> delete_(const Delete::Command& command,
                                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void delete_(const Delete::Command& command, rpc::Callback<Delete::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Give a clip another place on its track or on another track. Its content moves along.
    Result<Move::Reply> move(const Move::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void move(const Move::Command& command, rpc::Callback<Move::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Move the edges of a clip. Its content stays where it is on the timeline.
    Result<Trim::Reply> trim(const Trim::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void trim(const Trim::Command& command, rpc::Callback<Trim::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Move the content of a clip and leave its edges where they are.
    Result<Slip::Reply> slip(const Slip::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void slip(const Slip::Command& command, rpc::Callback<Slip::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Cut a clip in two. Audio sounds as before; a note across the cut ends there. The left one keeps the id.
    Result<Split::Reply> split(const Split::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void split(const Split::Command& command, rpc::Callback<Split::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Make one clip of two that touch on one track and sound the same as the two did. The left one keeps its id.
    Result<Join::Reply> join(const Join::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void join(const Join::Command& command, rpc::Callback<Join::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Copy a clip with its lanes under new ids.
    Result<Duplicate::Reply> duplicate(const Duplicate::Command& command,
                                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void duplicate(const Duplicate::Command& command, rpc::Callback<Duplicate::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Put copies of a clip after it, one after the other.
    Result<Repeat::Reply> repeat(const Repeat::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void repeat(const Repeat::Command& command, rpc::Callback<Repeat::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Change the name of a clip.
    Result<Rename::Reply> rename(const Rename::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Give a clip a colour or take it away.
    Result<SetColour::Reply> set_colour(const SetColour::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_colour(const SetColour::Command& command, rpc::Callback<SetColour::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Silence all lanes of a clip or let them sound again.
    Result<SetMute::Reply> set_mute(const SetMute::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_mute(const SetMute::Command& command, rpc::Callback<SetMute::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Repeat the content from 0 to a length, over the whole clip, or end that.
    Result<SetLoop::Reply> set_loop(const SetLoop::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_loop(const SetLoop::Command& command, rpc::Callback<SetLoop::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell the clips of a track or of all tracks.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell about a clip.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::clip
