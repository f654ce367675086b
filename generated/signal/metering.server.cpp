// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/metering.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::signal_api::metering {

namespace {

constexpr wire::Party open_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo open_info{Open::operation, wire::Kind::event, open_from, wire::Priority::normal};
constexpr wire::Party close_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo close_info{Close::operation, wire::Kind::event, close_from, wire::Priority::normal};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Open>(router, open_info, [&handler](const Open::Command& command, const rpc::Caller& caller) {
        return handler.open(command, caller);
    });
    rpc::add_command<Close>(router, close_info, [&handler](const Close::Command& command, const rpc::Caller& caller) {
        return handler.close(command, caller);
    });
}

} // namespace chorus::signal_api::metering
