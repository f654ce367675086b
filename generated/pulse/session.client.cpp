// Generated from chorus/specs/pulse/session.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/session.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::session {

namespace {

constexpr rpc::CallInfo status_info{Status::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo sync_info{Sync::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(30000), true};

} // namespace

Result<Status::Reply> Client::status(const Status::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Status>(peer_, status_info, command, deadline);
}

void Client::status(const Status::Command& command, rpc::Callback<Status::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Status>(peer_, status_info, command, std::move(done), deadline);
}

Result<Sync::Reply> Client::sync(const Sync::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Sync>(peer_, sync_info, command, deadline);
}

void Client::sync(const Sync::Command& command, rpc::Callback<Sync::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Sync>(peer_, sync_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::session
