// Generated from chorus/specs/signal/engine.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/engine.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::signal_api::engine {

namespace {

constexpr rpc::CallInfo hello_info{Hello::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(2000), false};
constexpr rpc::CallInfo heartbeat_info{Heartbeat::operation, wire::Kind::event, wire::Priority::low,
                                       std::chrono::milliseconds(500), true};
constexpr rpc::CallInfo configure_info{Configure::operation, wire::Kind::event, wire::Priority::normal,
                                       std::chrono::milliseconds(10000), false};
constexpr rpc::CallInfo list_devices_info{ListDevices::operation, wire::Kind::event, wire::Priority::normal,
                                          std::chrono::milliseconds(10000), false};
constexpr rpc::CallInfo status_info{Status::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo shutdown_info{Shutdown::operation, wire::Kind::event, wire::Priority::normal,
                                      std::chrono::milliseconds(5000), false};

} // namespace

Result<Hello::Reply> Client::hello(const Hello::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Hello>(peer_, hello_info, command, deadline);
}

void Client::hello(const Hello::Command& command, rpc::Callback<Hello::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Hello>(peer_, hello_info, command, std::move(done), deadline);
}

Result<Heartbeat::Reply> Client::heartbeat(const Heartbeat::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Heartbeat>(peer_, heartbeat_info, command, deadline);
}

void Client::heartbeat(const Heartbeat::Command& command, rpc::Callback<Heartbeat::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Heartbeat>(peer_, heartbeat_info, command, std::move(done), deadline);
}

Result<Configure::Reply> Client::configure(const Configure::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Configure>(peer_, configure_info, command, deadline);
}

void Client::configure(const Configure::Command& command, rpc::Callback<Configure::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Configure>(peer_, configure_info, command, std::move(done), deadline);
}

Result<ListDevices::Reply> Client::list_devices(const ListDevices::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<ListDevices>(peer_, list_devices_info, command, deadline);
}

void Client::list_devices(const ListDevices::Command& command, rpc::Callback<ListDevices::Reply> done,
                          rpc::Deadline deadline)
{
    rpc::call<ListDevices>(peer_, list_devices_info, command, std::move(done), deadline);
}

Result<Status::Reply> Client::status(const Status::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Status>(peer_, status_info, command, deadline);
}

void Client::status(const Status::Command& command, rpc::Callback<Status::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Status>(peer_, status_info, command, std::move(done), deadline);
}

Result<Shutdown::Reply> Client::shutdown(const Shutdown::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Shutdown>(peer_, shutdown_info, command, deadline);
}

void Client::shutdown(const Shutdown::Command& command, rpc::Callback<Shutdown::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Shutdown>(peer_, shutdown_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

rpc::Subscription Client::on_overrun(std::function<void(const Overrun::Event&)> handler)
{
    return rpc::on_event<Overrun>(peer_, std::move(handler));
}

} // namespace chorus::signal_api::engine
