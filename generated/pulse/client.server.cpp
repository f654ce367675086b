// Generated from chorus/specs/pulse/client.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/client.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::client {

namespace {

constexpr wire::Party hello_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo hello_info{Hello::operation, wire::Kind::event, hello_from, wire::Priority::high};
constexpr wire::Party goodbye_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo goodbye_info{Goodbye::operation, wire::Kind::event, goodbye_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party subscribe_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo subscribe_info{Subscribe::operation, wire::Kind::event, subscribe_from,
                                            wire::Priority::normal};
constexpr wire::Party shutdown_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo shutdown_info{Shutdown::operation, wire::Kind::event, shutdown_from,
                                           wire::Priority::normal};
constexpr wire::Party connect_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo connect_event_info{Connect::operation,     wire::Kind::event, wire::Delivery::reliable,
                                            wire::Priority::normal, connect_event_to,  0};
constexpr wire::Party disconnect_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo disconnect_event_info{Disconnect::operation,  wire::Kind::event,   wire::Delivery::reliable,
                                               wire::Priority::normal, disconnect_event_to, 0};
constexpr wire::Party timeout_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo timeout_event_info{Timeout::operation,     wire::Kind::event, wire::Delivery::reliable,
                                            wire::Priority::normal, timeout_event_to,  0};
constexpr wire::Party shutdown_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo shutdown_event_info{Shutdown::operation,  wire::Kind::event, wire::Delivery::reliable,
                                             wire::Priority::high, shutdown_event_to, 0};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Hello>(router, hello_info, [&handler](const Hello::Command& command, const rpc::Caller& caller) {
        return handler.hello(command, caller);
    });
    rpc::add_command<Goodbye>(router, goodbye_info,
                              [&handler](const Goodbye::Command& command, const rpc::Caller& caller) {
                                  return handler.goodbye(command, caller);
                              });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<Subscribe>(router, subscribe_info,
                                [&handler](const Subscribe::Command& command, const rpc::Caller& caller) {
                                    return handler.subscribe(command, caller);
                                });
    rpc::add_command<Shutdown>(router, shutdown_info,
                               [&handler](const Shutdown::Command& command, const rpc::Caller& caller) {
                                   return handler.shutdown(command, caller);
                               });
}

void Events::connect(const Connect::Event& event)
{
    rpc::emit(broadcaster_, connect_event_info, event);
}

void Events::disconnect(const Disconnect::Event& event)
{
    rpc::emit(broadcaster_, disconnect_event_info, event);
}

void Events::timeout(const Timeout::Event& event)
{
    rpc::emit(broadcaster_, timeout_event_info, event);
}

void Events::shutdown(const Shutdown::Event& event)
{
    rpc::emit(broadcaster_, shutdown_event_info, event);
}

} // namespace chorus::pulse_api::client
