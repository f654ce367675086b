// Generated from chorus/specs/pulse/project.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/deadline.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/subscription.hpp"
#include "generated/pulse/project.hpp"

#include <functional>

namespace chorus::rpc {
class Peer;
}

namespace chorus::pulse_api::project {

/// Sends the commands of this domain and hands out its events. The form without a callback handles events until the
/// answer comes. Errors: those of the command, and rpc.timeout, rpc.disconnected, rpc.badReply. Loop's thread.
class Client {
public:
    explicit Client(rpc::Peer& peer) : peer_(peer) {}

    /// Make a project in a new folder and open it.
    Result<New::Reply> new_(const New::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    void new_(const New::Command& command, rpc::Callback<New::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    /// Open the project in a folder. Missing media, plugins and devices do not prevent it.
    Result<Open::Reply> open(const Open::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    void open(const Open::Command& command, rpc::Callback<Open::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    /// Write the project. The file is replaced in one step, so that it is always whole.
    Result<Save::Reply> save(const Save::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    void save(const Save::Command& command, rpc::Callback<Save::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    /// Write the project with its copied media into another folder and go on there. The old folder stays as it is.
    Result<SaveAs::Reply> save_as(const SaveAs::Command& command,
                                  rpc::Deadline deadline = {std::chrono::milliseconds(600000)});
    void save_as(const SaveAs::Command& command, rpc::Callback<SaveAs::Reply> done,
                 rpc::Deadline deadline = {std::chrono::milliseconds(600000)});
    /// Close the project. Edits that were not saved stay in its journal and are offered when it is opened again.
    Result<Close::Reply> close(const Close::Command& command,
                               rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    void close(const Close::Command& command, rpc::Callback<Close::Reply> done,
               rpc::Deadline deadline = {std::chrono::milliseconds(10000)});
    /// Change the name of the project. Its folder stays.
    Result<Rename::Reply> rename(const Rename::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void rename(const Rename::Command& command, rpc::Callback<Rename::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// The whole project at its present revision. Events with higher revisions apply on top of it.
    Result<Snapshot::Reply> snapshot(const Snapshot::Command& command,
                                     rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    void snapshot(const Snapshot::Command& command, rpc::Callback<Snapshot::Reply> done,
                  rpc::Deadline deadline = {std::chrono::milliseconds(30000)});
    /// Tell about the open project.
    Result<Status::Reply> status(const Status::Command& command,
                                 rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void status(const Status::Command& command, rpc::Callback<Status::Reply> done,
                rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    /// Tell a hash of the content. Projects with the same content have the same hash, wherever they lie.
    Result<Hash::Reply> hash(const Hash::Command& command, rpc::Deadline deadline = {std::chrono::milliseconds(5000)});
    void hash(const Hash::Command& command, rpc::Callback<Hash::Reply> done,
              rpc::Deadline deadline = {std::chrono::milliseconds(5000)});

    /// An edit, an undo or a redo. A client that misses one asks for a snapshot. Changes are whole records, to be put
    /// in place of what the client has.
    rpc::Subscription on_state(std::function<void(const State::Event&)> handler);
    /// A project was opened, saved or closed, or became dirty.
    rpc::Subscription on_status(std::function<void(const Status::Event&)> handler);
    /// All edits up to this one survive a power cut.
    rpc::Subscription on_durable(std::function<void(const Durable::Event&)> handler);

private:
    rpc::Peer& peer_;
};

} // namespace chorus::pulse_api::project
