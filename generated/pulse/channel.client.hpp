// Generated from chorus/specs/pulse/channel.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/channel.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::channel {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Make a bus that plays into the master.
    Result<Create::Reply> create(const Create::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void create(const Create::Command& command, rpc::Callback<Create::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Remove a bus with its nodes and their automation. What played into it plays into its output instead; sends to it
    /// are removed.
    Result<Delete::Reply> delete_(const Delete::Command& command,
                                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void delete_(const Delete::Command& command, rpc::Callback<Delete::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Change the name of a channel; that of a track's channel is changed with its track.
    Result<Rename::Reply> rename(const Rename::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set the fader.
    Result<SetFader::Reply> set_fader(const SetFader::Command& command,
                                      rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_fader(const SetFader::Command& command, rpc::Callback<SetFader::Reply> done,
                   rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set the place between left and right.
    Result<SetPan::Reply> set_pan(const SetPan::Command& command,
                                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_pan(const SetPan::Command& command, rpc::Callback<SetPan::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Silence a channel or let it sound again.
    Result<SetMute::Reply> set_mute(const SetMute::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_mute(const SetMute::Command& command, rpc::Callback<SetMute::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Solo a channel in place or end that.
    Result<SetSolo::Reply> set_solo(const SetSolo::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_solo(const SetSolo::Command& command, rpc::Callback<SetSolo::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Keep a channel audible while others are soloed or end that.
    Result<SetSoloSafe::Reply> set_solo_safe(const SetSoloSafe::Command& command,
                                             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_solo_safe(const SetSoloSafe::Command& command, rpc::Callback<SetSoloSafe::Reply> done,
                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell all channels.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell about a channel.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::channel
