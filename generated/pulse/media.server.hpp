// Generated from chorus/specs/pulse/media.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/broadcaster.hpp"
#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/media.hpp"
#include "generated/pulse/project.server.hpp"

namespace chorus::pulse_api::media {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Take a file into the pool. A file with the same content is taken once; then the item that is there is returned.
    virtual void import(const Import::Command& command, const rpc::Caller& caller,
                        rpc::Responder<Import::Reply> responder) = 0;
    /// End an import. Nothing of it is left behind.
    virtual Result<CancelImport::Reply> cancel_import(const CancelImport::Command& command,
                                                      const rpc::Caller& caller) = 0;
    /// Say where a file is now. It must have the same content, unless other content is accepted.
    virtual void relink(const Relink::Command& command, const rpc::Caller& caller,
                        rpc::Responder<Relink::Reply> responder) = 0;
    /// Take a file out of the pool. The file itself stays where it is.
    virtual Result<Remove::Reply> remove(const Remove::Command& command, const rpc::Caller& caller) = 0;
    /// Tell what is in the pool and whether it can be played.
    virtual Result<List::Reply> list(const List::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

/// Sends the events of this domain. Loop's thread.
class Events {
public:
    explicit Events(rpc::Broadcaster& broadcaster) : broadcaster_(broadcaster) {}

    /// How far an import or a relink has come.
    void progress(const Progress::Event& event);
    /// Files became available or unavailable.
    void state(const State::Event& event);

private:
    rpc::Broadcaster& broadcaster_;
};

} // namespace chorus::pulse_api::media
