// Generated from chorus/specs/pulse/client.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/client.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::client {

namespace {

constexpr rpc::CallInfo hello_info{Hello::operation, wire::Kind::event, wire::Priority::high,
                                   std::chrono::milliseconds(2000), false};
constexpr rpc::CallInfo goodbye_info{Goodbye::operation, wire::Kind::event, wire::Priority::normal,
                                     std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo subscribe_info{Subscribe::operation, wire::Kind::event, wire::Priority::normal,
                                       std::chrono::milliseconds(5000), true};
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

Result<Goodbye::Reply> Client::goodbye(const Goodbye::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Goodbye>(peer_, goodbye_info, command, deadline);
}

void Client::goodbye(const Goodbye::Command& command, rpc::Callback<Goodbye::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Goodbye>(peer_, goodbye_info, command, std::move(done), deadline);
}

Result<List::Reply> Client::list(const List::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<List>(peer_, list_info, command, deadline);
}

void Client::list(const List::Command& command, rpc::Callback<List::Reply> done, rpc::Deadline deadline)
{
    rpc::call<List>(peer_, list_info, command, std::move(done), deadline);
}

Result<Subscribe::Reply> Client::subscribe(const Subscribe::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Subscribe>(peer_, subscribe_info, command, deadline);
}

void Client::subscribe(const Subscribe::Command& command, rpc::Callback<Subscribe::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Subscribe>(peer_, subscribe_info, command, std::move(done), deadline);
}

Result<Shutdown::Reply> Client::shutdown(const Shutdown::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Shutdown>(peer_, shutdown_info, command, deadline);
}

void Client::shutdown(const Shutdown::Command& command, rpc::Callback<Shutdown::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Shutdown>(peer_, shutdown_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_connect(std::function<void(const Connect::Event&)> handler)
{
    return rpc::on_event<Connect>(peer_, std::move(handler));
}

rpc::Subscription Client::on_disconnect(std::function<void(const Disconnect::Event&)> handler)
{
    return rpc::on_event<Disconnect>(peer_, std::move(handler));
}

rpc::Subscription Client::on_timeout(std::function<void(const Timeout::Event&)> handler)
{
    return rpc::on_event<Timeout>(peer_, std::move(handler));
}

rpc::Subscription Client::on_shutdown(std::function<void(const Shutdown::Event&)> handler)
{
    return rpc::on_event<Shutdown>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::client
