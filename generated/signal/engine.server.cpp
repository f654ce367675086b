// Generated from chorus/specs/signal/engine.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/engine.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::signal_api::engine {

namespace {

constexpr wire::Party hello_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo hello_info{Hello::operation, wire::Kind::event, hello_from, wire::Priority::normal};
constexpr wire::Party heartbeat_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo heartbeat_info{Heartbeat::operation, wire::Kind::event, heartbeat_from,
                                            wire::Priority::low};
constexpr wire::Party configure_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo configure_info{Configure::operation, wire::Kind::event, configure_from,
                                            wire::Priority::normal};
constexpr wire::Party list_devices_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo list_devices_info{ListDevices::operation, wire::Kind::event, list_devices_from,
                                               wire::Priority::normal};
constexpr wire::Party status_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo status_info{Status::operation, wire::Kind::event, status_from, wire::Priority::normal};
constexpr wire::Party shutdown_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo shutdown_info{Shutdown::operation, wire::Kind::event, shutdown_from,
                                           wire::Priority::normal};
constexpr wire::Party state_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo state_event_info{State::operation,       wire::Kind::event, wire::Delivery::reliable,
                                          wire::Priority::normal, state_event_to,    0};
constexpr wire::Party overrun_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo overrun_event_info{Overrun::operation,     wire::Kind::event, wire::Delivery::latest,
                                            wire::Priority::normal, overrun_event_to,  4};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Hello>(router, hello_info, [&handler](const Hello::Command& command, const rpc::Caller& caller) {
        return handler.hello(command, caller);
    });
    rpc::add_command<Heartbeat>(router, heartbeat_info,
                                [&handler](const Heartbeat::Command& command, const rpc::Caller& caller) {
                                    return handler.heartbeat(command, caller);
                                });
    rpc::add_deferred_command<Configure>(router, configure_info,
                                         [&handler](const Configure::Command& command, const rpc::Caller& caller,
                                                    rpc::Responder<Configure::Reply> responder) {
                                             handler.configure(command, caller, std::move(responder));
                                         });
    rpc::add_deferred_command<ListDevices>(router, list_devices_info,
                                           [&handler](const ListDevices::Command& command, const rpc::Caller& caller,
                                                      rpc::Responder<ListDevices::Reply> responder) {
                                               handler.list_devices(command, caller, std::move(responder));
                                           });
    rpc::add_command<Status>(router, status_info,
                             [&handler](const Status::Command& command, const rpc::Caller& caller) {
                                 return handler.status(command, caller);
                             });
    rpc::add_command<Shutdown>(router, shutdown_info,
                               [&handler](const Shutdown::Command& command, const rpc::Caller& caller) {
                                   return handler.shutdown(command, caller);
                               });
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

void Events::overrun(const Overrun::Event& event)
{
    rpc::emit(broadcaster_, overrun_event_info, event);
}

} // namespace chorus::signal_api::engine
