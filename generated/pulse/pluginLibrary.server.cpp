// Generated from chorus/specs/pulse/pluginLibrary.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/pluginLibrary.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::plugin_library {

namespace {

constexpr wire::Party scan_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo scan_info{Scan::operation, wire::Kind::event, scan_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party describe_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo describe_info{Describe::operation, wire::Kind::event, describe_from,
                                           wire::Priority::normal};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<Scan>(
        router, scan_info,
        [&handler](const Scan::Command& command, const rpc::Caller& caller, rpc::Responder<Scan::Reply> responder) {
            handler.scan(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<List>(
        router, list_info,
        [&handler](const List::Command& command, const rpc::Caller& caller, rpc::Responder<List::Reply> responder) {
            handler.list(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<Describe>(router, describe_info,
                                        [&handler](const Describe::Command& command, const rpc::Caller& caller,
                                                   rpc::Responder<Describe::Reply> responder) {
                                            handler.describe(command, caller, std::move(responder));
                                        });
}

} // namespace chorus::pulse_api::plugin_library
