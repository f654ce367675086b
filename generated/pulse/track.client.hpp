// Generated from chorus/specs/pulse/track.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/track.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::track {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Make a track and its channel.
    Result<Create::Reply> create(const Create::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void create(const Create::Command& command, rpc::Callback<Create::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Remove a track with its clips, its channel, the channel's nodes and their automation.
    Result<Delete::Reply> delete_(const Delete::Command& command,
                                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void delete_(const Delete::Command& command, rpc::Callback<Delete::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Change the name of a track and of its channel.
    Result<Rename::Reply> rename(const Rename::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Give a track a colour or take it away.
    Result<SetColour::Reply> set_colour(const SetColour::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_colour(const SetColour::Command& command, rpc::Callback<SetColour::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Mute the channel of a track; the same as `channel.setMute`.
    Result<SetMute::Reply> set_mute(const SetMute::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_mute(const SetMute::Command& command, rpc::Callback<SetMute::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Solo the channel of a track; the same as `channel.setSolo`.
    Result<SetSolo::Reply> set_solo(const SetSolo::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_solo(const SetSolo::Command& command, rpc::Callback<SetSolo::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Give a track another place among the others. Ids and sound stay.
    Result<Move::Reply> move(const Move::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void move(const Move::Command& command, rpc::Callback<Move::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Copy a track with its clips, channel, nodes and automation under new ids, below the original.
    Result<Duplicate::Reply> duplicate(const Duplicate::Command& command,
                                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void duplicate(const Duplicate::Command& command, rpc::Callback<Duplicate::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell all tracks from top to bottom.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell about a track.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::track
