// Generated from chorus/specs/pulse/pluginLibrary.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/pluginLibrary.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::plugin_library {

namespace {

constexpr rpc::CallInfo scan_info{Scan::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(60000), false};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(60000), true};
constexpr rpc::CallInfo describe_info{Describe::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(20000), true};

} // namespace

Result<Scan::Reply> Client::scan(const Scan::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Scan>(peer_, scan_info, command, deadline);
}

void Client::scan(const Scan::Command& command, rpc::Callback<Scan::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Scan>(peer_, scan_info, command, std::move(done), deadline);
}

Result<List::Reply> Client::list(const List::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<List>(peer_, list_info, command, deadline);
}

void Client::list(const List::Command& command, rpc::Callback<List::Reply> done, rpc::Deadline deadline)
{
    rpc::call<List>(peer_, list_info, command, std::move(done), deadline);
}

Result<Describe::Reply> Client::describe(const Describe::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Describe>(peer_, describe_info, command, deadline);
}

void Client::describe(const Describe::Command& command, rpc::Callback<Describe::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Describe>(peer_, describe_info, command, std::move(done), deadline);
}

} // namespace chorus::pulse_api::plugin_library
