// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/routing.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::routing {

namespace {

constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_output_info{SetOutput::operation, wire::Kind::event, wire::Priority::normal,
                                        std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_enabled_info{SetEnabled::operation, wire::Kind::event, wire::Priority::normal,
                                         std::chrono::milliseconds(5000), true};

} // namespace

Result<List::Reply> Client::list(const List::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<List>(peer_, list_info, command, deadline);
}

void Client::list(const List::Command& command, rpc::Callback<List::Reply> done, rpc::Deadline deadline)
{
    rpc::call<List>(peer_, list_info, command, std::move(done), deadline);
}

Result<SetOutput::Reply> Client::set_output(const SetOutput::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetOutput>(peer_, set_output_info, command, deadline);
}

void Client::set_output(const SetOutput::Command& command, rpc::Callback<SetOutput::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetOutput>(peer_, set_output_info, command, std::move(done), deadline);
}

Result<SetEnabled::Reply> Client::set_enabled(const SetEnabled::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetEnabled>(peer_, set_enabled_info, command, deadline);
}

void Client::set_enabled(const SetEnabled::Command& command, rpc::Callback<SetEnabled::Reply> done,
                         rpc::Deadline deadline)
{
    rpc::call<SetEnabled>(peer_, set_enabled_info, command, std::move(done), deadline);
}

} // namespace chorus::pulse_api::routing
