// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/automation.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::automation {

namespace {

constexpr wire::Party set_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_info{Set::operation, wire::Kind::event, set_from, wire::Priority::normal};
constexpr wire::Party add_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_info{Add::operation, wire::Kind::event, add_from, wire::Priority::normal};
constexpr wire::Party remove_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo remove_info{Remove::operation, wire::Kind::event, remove_from, wire::Priority::normal};
constexpr wire::Party set_enabled_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_enabled_info{SetEnabled::operation, wire::Kind::event, set_enabled_from,
                                              wire::Priority::normal};
constexpr wire::Party clear_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo clear_info{Clear::operation, wire::Kind::event, clear_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Set>(router, set_info, [&handler](const Set::Command& command, const rpc::Caller& caller) {
        return handler.set(command, caller);
    });
    rpc::add_command<Add>(router, add_info, [&handler](const Add::Command& command, const rpc::Caller& caller) {
        return handler.add(command, caller);
    });
    rpc::add_command<Remove>(router, remove_info,
                             [&handler](const Remove::Command& command, const rpc::Caller& caller) {
                                 return handler.remove(command, caller);
                             });
    rpc::add_command<SetEnabled>(router, set_enabled_info,
                                 [&handler](const SetEnabled::Command& command, const rpc::Caller& caller) {
                                     return handler.set_enabled(command, caller);
                                 });
    rpc::add_command<Clear>(router, clear_info, [&handler](const Clear::Command& command, const rpc::Caller& caller) {
        return handler.clear(command, caller);
    });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<Get>(router, get_info, [&handler](const Get::Command& command, const rpc::Caller& caller) {
        return handler.get(command, caller);
    });
}

} // namespace chorus::pulse_api::automation
