// Generated from chorus/specs/pulse/media.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/media.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::media {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Take a file into the pool. A file with the same content is taken once; then the item that is there is returned.
    Result<Import::Reply> import(const Import::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(600000)});
    void import(const Import::Command& command, rpc::Callback<Import::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(600000)});
    /// End an import. Nothing of it is left behind.
    Result<CancelImport::Reply> cancel_import(const CancelImport::Command& command,
                                              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void cancel_import(const CancelImport::Command& command, rpc::Callback<CancelImport::Reply> done,
                       rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Say where a file is now. It must have the same content, unless other content is accepted.
    Result<Relink::Reply> relink(const Relink::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(600000)});
    void relink(const Relink::Command& command, rpc::Callback<Relink::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(600000)});
    /// Take a file out of the pool. The file itself stays where it is.
    Result<Remove::Reply> remove(const Remove::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell what is in the pool and whether it can be played.
    Result<List::Reply> list(const List::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void list(const List::Command& command, rpc::Callback<List::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// How far an import or a relink has come.
    rpc::Subscription on_progress(std::function<void(const Progress::Event&)> handler);
    /// Files became available or unavailable.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::media
