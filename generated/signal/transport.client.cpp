// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/transport.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::signal_api::transport {

namespace {

constexpr rpc::CallInfo play_info{Play::operation, wire::Kind::event, wire::Priority::high,
                                  std::chrono::milliseconds(10000), false};
constexpr rpc::CallInfo stop_info{Stop::operation, wire::Kind::event, wire::Priority::high,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo locate_info{Locate::operation, wire::Kind::event, wire::Priority::high,
                                    std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo status_info{Status::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), true};

} // namespace

Result<Play::Reply> Client::play(const Play::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Play>(peer_, play_info, command, deadline);
}

void Client::play(const Play::Command& command, rpc::Callback<Play::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Play>(peer_, play_info, command, std::move(done), deadline);
}

Result<Stop::Reply> Client::stop(const Stop::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Stop>(peer_, stop_info, command, deadline);
}

void Client::stop(const Stop::Command& command, rpc::Callback<Stop::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Stop>(peer_, stop_info, command, std::move(done), deadline);
}

Result<Locate::Reply> Client::locate(const Locate::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Locate>(peer_, locate_info, command, deadline);
}

void Client::locate(const Locate::Command& command, rpc::Callback<Locate::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Locate>(peer_, locate_info, command, std::move(done), deadline);
}

Result<Status::Reply> Client::status(const Status::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Status>(peer_, status_info, command, deadline);
}

void Client::status(const Status::Command& command, rpc::Callback<Status::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Status>(peer_, status_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

} // namespace chorus::signal_api::transport
