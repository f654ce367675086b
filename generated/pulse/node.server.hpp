// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/node.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::node {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Put a plugin into a channel. The engine is asked what the plugin can do.
    virtual void add_plugin(const AddPlugin::Command& command, const rpc::Caller& caller,
                            rpc::Responder<AddPlugin::Reply> responder) = 0;
    /// Put a send to a bus into a channel.
    virtual Result<AddSend::Reply> add_send(const AddSend::Command& command, const rpc::Caller& caller) = 0;
    /// Take a node out of its channel. Its automation goes with it.
    virtual Result<Remove::Reply> remove(const Remove::Command& command, const rpc::Caller& caller) = 0;
    /// Give a node another place in its channel. Moving a send past the fader makes it pre or post fader.
    virtual Result<Move::Reply> move(const Move::Command& command, const rpc::Caller& caller) = 0;
    /// Change the name of a node.
    virtual Result<Rename::Reply> rename(const Rename::Command& command, const rpc::Caller& caller) = 0;
    /// Bypass a node or use it again.
    virtual Result<SetBypass::Reply> set_bypass(const SetBypass::Command& command, const rpc::Caller& caller) = 0;
    /// Change a send. What is absent stays.
    virtual Result<SetSend::Reply> set_send(const SetSend::Command& command, const rpc::Caller& caller) = 0;
    /// Set a plugin to one of its presets. Values that the preset leaves alone go back to the defaults.
    virtual void set_preset(const SetPreset::Command& command, const rpc::Caller& caller,
                            rpc::Responder<SetPreset::Reply> responder) = 0;
    /// Tell the nodes of a channel in order or of all channels.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
    /// Tell about a node.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::node
