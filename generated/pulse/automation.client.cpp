// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/automation.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::automation {

namespace {

constexpr rpc::CallInfo set_info{Set::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo add_info{Add::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo remove_info{Remove::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_enabled_info{SetEnabled::operation, wire::Kind::event, wire::Priority::normal,
                                         std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo clear_info{Clear::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};

} // namespace

Result<Set::Reply> Client::set(const Set::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Set>(peer_, set_info, command, deadline);
}

void Client::set(const Set::Command& command, rpc::Callback<Set::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Set>(peer_, set_info, command, std::move(done), deadline);
}

Result<Add::Reply> Client::add(const Add::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Add>(peer_, add_info, command, deadline);
}

void Client::add(const Add::Command& command, rpc::Callback<Add::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Add>(peer_, add_info, command, std::move(done), deadline);
}

Result<Remove::Reply> Client::remove(const Remove::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Remove>(peer_, remove_info, command, deadline);
}

void Client::remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Remove>(peer_, remove_info, command, std::move(done), deadline);
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

Result<Clear::Reply> Client::clear(const Clear::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Clear>(peer_, clear_info, command, deadline);
}

void Client::clear(const Clear::Command& command, rpc::Callback<Clear::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Clear>(peer_, clear_info, command, std::move(done), deadline);
}

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

} // namespace chorus::pulse_api::automation
