// Generated from chorus/specs/pulse/pluginLibrary.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "generated/pulse/pluginLibrary.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::plugin_library {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Look for plugins anew.
    Result<Scan::Reply> scan(const Scan::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    void scan(const Scan::Command& command, rpc::Callback<Scan::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    /// Tell the plugins. The first call looks for them.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(60000)});
    /// Tell the ports, parameters and presets of a plugin.
    Result<Describe::Reply> describe(const Describe::Command& command,
                                     rpc::Deadline deadline = {std::chrono::milliseconds(20000)});
    void describe(const Describe::Command& command, rpc::Callback<Describe::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(20000)});

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::plugin_library
