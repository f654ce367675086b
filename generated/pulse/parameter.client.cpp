// Generated from chorus/specs/pulse/parameter.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/parameter.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::parameter {

namespace {

constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_info{Set::operation, wire::Kind::event, wire::Priority::normal,
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

Result<Get::Reply> Client::get(const Get::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Get>(peer_, get_info, command, deadline);
}

void Client::get(const Get::Command& command, rpc::Callback<Get::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Get>(peer_, get_info, command, std::move(done), deadline);
}

Result<Set::Reply> Client::set(const Set::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Set>(peer_, set_info, command, deadline);
}

void Client::set(const Set::Command& command, rpc::Callback<Set::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Set>(peer_, set_info, command, std::move(done), deadline);
}

} // namespace chorus::pulse_api::parameter
