// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/routing.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::routing {

namespace {

constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party set_output_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_output_info{SetOutput::operation, wire::Kind::event, set_output_from,
                                             wire::Priority::normal};
constexpr wire::Party set_enabled_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_enabled_info{SetEnabled::operation, wire::Kind::event, set_enabled_from,
                                              wire::Priority::normal};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<SetOutput>(router, set_output_info,
                                [&handler](const SetOutput::Command& command, const rpc::Caller& caller) {
                                    return handler.set_output(command, caller);
                                });
    rpc::add_command<SetEnabled>(router, set_enabled_info,
                                 [&handler](const SetEnabled::Command& command, const rpc::Caller& caller) {
                                     return handler.set_enabled(command, caller);
                                 });
}

} // namespace chorus::pulse_api::routing
