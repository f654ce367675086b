// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/metering.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::signal_api::metering {

namespace {

constexpr rpc::CallInfo open_info{Open::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo close_info{Close::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(5000), true};

} // namespace

Result<Open::Reply> Client::open(const Open::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Open>(peer_, open_info, command, deadline);
}

void Client::open(const Open::Command& command, rpc::Callback<Open::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Open>(peer_, open_info, command, std::move(done), deadline);
}

Result<Close::Reply> Client::close(const Close::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Close>(peer_, close_info, command, deadline);
}

void Client::close(const Close::Command& command, rpc::Callback<Close::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Close>(peer_, close_info, command, std::move(done), deadline);
}

} // namespace chorus::signal_api::metering
