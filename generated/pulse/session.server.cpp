// Generated from chorus/specs/pulse/session.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/session.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::session {

namespace {

constexpr wire::Party status_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo status_info{Status::operation, wire::Kind::event, status_from, wire::Priority::normal};
constexpr wire::Party sync_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo sync_info{Sync::operation, wire::Kind::event, sync_from, wire::Priority::normal};
constexpr wire::Party state_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo state_event_info{State::operation,       wire::Kind::event, wire::Delivery::reliable,
                                          wire::Priority::normal, state_event_to,    0};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Status>(router, status_info,
                             [&handler](const Status::Command& command, const rpc::Caller& caller) {
                                 return handler.status(command, caller);
                             });
    rpc::add_deferred_command<Sync>(
        router, sync_info,
        [&handler](const Sync::Command& command, const rpc::Caller& caller, rpc::Responder<Sync::Reply> responder) {
            handler.sync(command, caller, std::move(responder));
        });
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

} // namespace chorus::pulse_api::session
