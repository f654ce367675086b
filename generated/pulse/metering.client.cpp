// Generated from chorus/specs/pulse/metering.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/metering.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::metering {

namespace {

constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};

} // namespace

Result<Get::Reply> Client::get(const Get::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Get>(peer_, get_info, command, deadline);
}

void Client::get(const Get::Command& command, rpc::Callback<Get::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Get>(peer_, get_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_levels(std::function<void(const Levels::Event&)> handler)
{
    return rpc::on_event<Levels>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::metering
