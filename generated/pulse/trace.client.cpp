// Generated from chorus/specs/pulse/trace.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/trace.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::trace {

namespace {

constexpr rpc::CallInfo start_info{Start::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo stop_info{Stop::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(30000), false};
constexpr rpc::CallInfo status_info{Status::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), true};

} // namespace

Result<Start::Reply> Client::start(const Start::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Start>(peer_, start_info, command, deadline);
}

void Client::start(const Start::Command& command, rpc::Callback<Start::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Start>(peer_, start_info, command, std::move(done), deadline);
}

Result<Stop::Reply> Client::stop(const Stop::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Stop>(peer_, stop_info, command, deadline);
}

void Client::stop(const Stop::Command& command, rpc::Callback<Stop::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Stop>(peer_, stop_info, command, std::move(done), deadline);
}

Result<Status::Reply> Client::status(const Status::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Status>(peer_, status_info, command, deadline);
}

void Client::status(const Status::Command& command, rpc::Callback<Status::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Status>(peer_, status_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_end(std::function<void(const End::Event&)> handler)
{
    return rpc::on_event<End>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::trace
