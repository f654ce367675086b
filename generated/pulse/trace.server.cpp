// Generated from chorus/specs/pulse/trace.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/trace.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::trace {

namespace {

constexpr wire::Party start_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo start_info{Start::operation, wire::Kind::event, start_from, wire::Priority::normal};
constexpr wire::Party stop_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo stop_info{Stop::operation, wire::Kind::event, stop_from, wire::Priority::normal};
constexpr wire::Party status_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo status_info{Status::operation, wire::Kind::event, status_from, wire::Priority::normal};
constexpr wire::Party end_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo end_event_info{End::operation,         wire::Kind::event, wire::Delivery::reliable,
                                        wire::Priority::normal, end_event_to,      0};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Start>(router, start_info, [&handler](const Start::Command& command, const rpc::Caller& caller) {
        return handler.start(command, caller);
    });
    rpc::add_deferred_command<Stop>(
        router, stop_info,
        [&handler](const Stop::Command& command, const rpc::Caller& caller, rpc::Responder<Stop::Reply> responder) {
            handler.stop(command, caller, std::move(responder));
        });
    rpc::add_command<Status>(router, status_info,
                             [&handler](const Status::Command& command, const rpc::Caller& caller) {
                                 return handler.status(command, caller);
                             });
}

void Events::end(const End::Event& event)
{
    rpc::emit(broadcaster_, end_event_info, event);
}

} // namespace chorus::pulse_api::trace
