// Generated from chorus/specs/signal/plugin.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/signal/plugin.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::signal_api::plugin {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Look for the plugins of this machine anew.
    Result<Scan::Reply> scan(const Scan::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    void scan(const Scan::Command& command, rpc::Callback<Scan::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    /// Tell everything about a plugin.
    Result<Describe::Reply> describe(const Describe::Command& command,
                                     rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    void describe(const Describe::Command& command, rpc::Callback<Describe::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    /// Tell what a preset sets, without touching any instance.
    Result<ReadPreset::Reply> read_preset(const ReadPreset::Command& command,
                                          rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    void read_preset(const ReadPreset::Command& command, rpc::Callback<ReadPreset::Reply> done,
                     rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    /// Read the state of an instance in the plan.
    Result<SaveState::Reply> save_state(const SaveState::Command& command,
                                        rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    void save_state(const SaveState::Command& command, rpc::Callback<SaveState::Reply> done,
                    rpc::Deadline deadline = {std::chrono::milliseconds(10000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::signal_api::plugin
