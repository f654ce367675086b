// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/rpc/caller.hpp"
#include "codegen/runtime/rpc/responder.hpp"
#include "codegen/runtime/rpc/router.hpp"
#include "generated/pulse/project.server.hpp"
#include "generated/pulse/timebase.hpp"

namespace chorus::pulse_api::timebase {

/// The commands of this domain, as the process that serves them implements them. They come checked; a handler asks only
/// about state. Loop's thread.
class Handler {
public:
    virtual ~Handler() = default;

    /// Tell tempo, signature and rate.
    virtual Result<Get::Reply> get(const Get::Command& command, const rpc::Caller& caller) = 0;
    /// Set the tempo. Everything keeps its musical place; audio keeps its speed.
    virtual Result<SetTempo::Reply> set_tempo(const SetTempo::Command& command, const rpc::Caller& caller) = 0;
    /// Set the signature. Everything keeps its place; bars are counted anew.
    virtual Result<SetSignature::Reply> set_signature(const SetSignature::Command& command,
                                                      const rpc::Caller& caller) = 0;
    /// Tell a position in all units. Exactly one unit is given.
    virtual Result<Convert::Reply> convert(const Convert::Command& command, const rpc::Caller& caller) = 0;
};

/// Adds the commands to `router`; `handler` must outlive it, and so must the states that the commands need.
void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source);

} // namespace chorus::pulse_api::timebase
