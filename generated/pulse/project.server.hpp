// Generated from chorus/specs/pulse/project.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::project {

/// What the domain goes through.
enum class MachineState {
    /// No project is open.
    closed,
    /// A project is open. It may be busy with being saved.
    open,
};

/// Where the domain is. Its own guards ask, and those of domains that require a state of it.
class StateSource {
public:
    virtual ~StateSource() = default;

    virtual MachineState machine_state() const = 0;
};

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler : public StateSource {
public:
    /// Make a project in a new folder and open it.
    virtual Result<New::Reply> new_(const New::Command& command, const rpc::Caller& caller) = 0;
    /// Open the project in a folder. Missing media, plugins and devices do not prevent it.
    virtual Result<Open::Reply> open(const Open::Command& command, const rpc::Caller& caller) = 0;
    /// Write the project. The file is replaced in one step, so that it is always whole.
    virtual Result<Save::Reply> save(const Save::Command& command, const rpc::Caller& caller) = 0;
    /// Write the project with its copied media into another folder and go on there. The old folder stays as it is.
    virtual void save_as(const SaveAs::Command& command, const rpc::Caller& caller,
                         rpc::Responder<SaveAs::Reply> responder) = 0;
    /// Close the project. Edits that were not saved stay in its journal and are offered when it is opened again.
    virtual Result<Close::Reply> close(const Close::Command& command, const rpc::Caller& caller) = 0;
    /// Change the name of the project. Its folder stays.
    virtual Result<Rename::Reply> rename(const Rename::Command& command, const rpc::Caller& caller) = 0;
    /// The whole project at its present revision. Events with higher revisions apply on top of it.
    virtual Result<Snapshot::Reply> snapshot(const Snapshot::Command& command, const rpc::Caller& caller) = 0;
    /// Tell about the open project.
    virtual Result<Status::Reply> status(const Status::Command& command, const rpc::Caller& caller) = 0;
    /// Tell a hash of the content. Projects with the same content have the same hash, wherever they lie.
    virtual Result<Hash::Reply> hash(const Hash::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it.
void serve(rpc::Router& router, Handler& handler);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// An edit, an undo or a redo. A client that misses one asks for a snapshot. Changes are whole records, to be put
    /// in place of what the client has.
    void state(const State::Event& event);
    /// A project was opened, saved or closed, or became dirty.
    void status(const Status::Event& event);
    /// All edits up to this one survive a power cut.
    void durable(const Durable::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::project
