// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/node.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::node {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Put a plugin into a channel. The engine is asked what the plugin can do.
    Result<AddPlugin::Reply> add_plugin(const AddPlugin::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(20000)});
    void add_plugin(const AddPlugin::Command& command, rpc::Callback<AddPlugin::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(20000)});
    /// Put a send to a bus into a channel.
    Result<AddSend::Reply> add_send(const AddSend::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void add_send(const AddSend::Command& command, rpc::Callback<AddSend::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Take a node out of its channel. Its automation goes with it.
    Result<Remove::Reply> remove(const Remove::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Give a node another place in its channel. Moving a send past the fader makes it pre or post fader.
    Result<Move::Reply> move(const Move::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void move(const Move::Command& command, rpc::Callback<Move::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Change the name of a node.
    Result<Rename::Reply> rename(const Rename::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Bypass a node or use it again.
    Result<SetBypass::Reply> set_bypass(const SetBypass::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_bypass(const SetBypass::Command& command, rpc::Callback<SetBypass::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Change a send. What is absent stays.
    Result<SetSend::Reply> set_send(const SetSend::Command& command,
                                    rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void set_send(const SetSend::Command& command, rpc::Callback<SetSend::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Set a plugin to one of its presets. Values that the preset leaves alone go back to the defaults.
    Result<SetPreset::Reply> set_preset(const SetPreset::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(20000)});
    void set_preset(const SetPreset::Command& command, rpc::Callback<SetPreset::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(20000)});
    /// Tell the nodes of a channel in order or of all channels.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell about a node.
    Result<Get::Reply> get(const Get::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void get(const Get::Command& command, rpc::Callback<Get::Reply> done,
             rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::node
