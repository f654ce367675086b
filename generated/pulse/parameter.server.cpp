// Generated from chorus/specs/pulse/parameter.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/parameter.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::parameter {

namespace {

constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};
constexpr wire::Party set_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_info{Set::operation, wire::Kind::event, set_from, wire::Priority::normal};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<Get>(router, get_info, [&handler](const Get::Command& command, const rpc::Caller& caller) {
        return handler.get(command, caller);
    });
    rpc::add_command<Set>(router, set_info, [&handler](const Set::Command& command, const rpc::Caller& caller) {
        return handler.set(command, caller);
    });
}

} // namespace chorus::pulse_api::parameter
