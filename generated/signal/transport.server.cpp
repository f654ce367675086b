// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/transport.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::signal_api::transport {

namespace {

constexpr wire::Party play_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo play_info{Play::operation, wire::Kind::event, play_from, wire::Priority::high};
constexpr wire::Party stop_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo stop_info{Stop::operation, wire::Kind::event, stop_from, wire::Priority::high};
constexpr wire::Party locate_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo locate_info{Locate::operation, wire::Kind::event, locate_from, wire::Priority::high};
constexpr wire::Party status_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo status_info{Status::operation, wire::Kind::event, status_from, wire::Priority::normal};
constexpr wire::Party state_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo state_event_info{State::operation,     wire::Kind::event, wire::Delivery::reliable,
                                          wire::Priority::high, state_event_to,    0};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<Play>(
        router, play_info,
        [&handler](const Play::Command& command, const rpc::Caller& caller, rpc::Responder<Play::Reply> responder) {
            handler.play(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<Stop>(
        router, stop_info,
        [&handler](const Stop::Command& command, const rpc::Caller& caller, rpc::Responder<Stop::Reply> responder) {
            handler.stop(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<Locate>(
        router, locate_info,
        [&handler](const Locate::Command& command, const rpc::Caller& caller, rpc::Responder<Locate::Reply> responder) {
            handler.locate(command, caller, std::move(responder));
        });
    rpc::add_command<Status>(router, status_info,
                             [&handler](const Status::Command& command, const rpc::Caller& caller) {
                                 return handler.status(command, caller);
                             });
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

} // namespace chorus::signal_api::transport
