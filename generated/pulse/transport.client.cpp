// Generated from chorus/specs/pulse/transport.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/transport.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::transport {

namespace {

constexpr rpc::CallInfo play_info{Play::operation, wire::Kind::event, wire::Priority::high,
                                  std::chrono::milliseconds(20000), false};
constexpr rpc::CallInfo stop_info{Stop::operation, wire::Kind::event, wire::Priority::high,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo pause_info{Pause::operation, wire::Kind::event, wire::Priority::high,
                                   std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo locate_info{Locate::operation, wire::Kind::event, wire::Priority::high,
                                    std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo set_loop_info{SetLoop::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
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

Result<Pause::Reply> Client::pause(const Pause::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Pause>(peer_, pause_info, command, deadline);
}

void Client::pause(const Pause::Command& command, rpc::Callback<Pause::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Pause>(peer_, pause_info, command, std::move(done), deadline);
}

Result<Locate::Reply> Client::locate(const Locate::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Locate>(peer_, locate_info, command, deadline);
}

void Client::locate(const Locate::Command& command, rpc::Callback<Locate::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Locate>(peer_, locate_info, command, std::move(done), deadline);
}

Result<SetLoop::Reply> Client::set_loop(const SetLoop::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<SetLoop>(peer_, set_loop_info, command, deadline);
}

void Client::set_loop(const SetLoop::Command& command, rpc::Callback<SetLoop::Reply> done, rpc::Deadline deadline)
{
    rpc::call<SetLoop>(peer_, set_loop_info, command, std::move(done), deadline);
}

Result<Get::Reply> Client::get(const Get::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Get>(peer_, get_info, command, deadline);
}

void Client::get(const Get::Command& command, rpc::Callback<Get::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Get>(peer_, get_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

rpc::Subscription Client::on_position(std::function<void(const Position::Event&)> handler)
{
    return rpc::on_event<Position>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::transport
