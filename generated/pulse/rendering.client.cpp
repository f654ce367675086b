// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/rendering.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::rendering {

namespace {

constexpr rpc::CallInfo start_info{Start::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(60000), false};
constexpr rpc::CallInfo cancel_info{Cancel::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo get_info{Get::operation, wire::Kind::event, wire::Priority::normal,
                                 std::chrono::milliseconds(5000), true};
constexpr rpc::CallInfo capture_start_info{CaptureStart::operation, wire::Kind::event, wire::Priority::normal,
                                           std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo capture_stop_info{CaptureStop::operation, wire::Kind::event, wire::Priority::normal,
                                          std::chrono::milliseconds(60000), false};

} // namespace

Result<Start::Reply> Client::start(const Start::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Start>(peer_, start_info, command, deadline);
}

void Client::start(const Start::Command& command, rpc::Callback<Start::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Start>(peer_, start_info, command, std::move(done), deadline);
}

Result<Cancel::Reply> Client::cancel(const Cancel::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Cancel>(peer_, cancel_info, command, deadline);
}

void Client::cancel(const Cancel::Command& command, rpc::Callback<Cancel::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Cancel>(peer_, cancel_info, command, std::move(done), deadline);
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

Result<CaptureStart::Reply> Client::capture_start(const CaptureStart::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<CaptureStart>(peer_, capture_start_info, command, deadline);
}

void Client::capture_start(const CaptureStart::Command& command, rpc::Callback<CaptureStart::Reply> done,
                           rpc::Deadline deadline)
{
    rpc::call<CaptureStart>(peer_, capture_start_info, command, std::move(done), deadline);
}

Result<CaptureStop::Reply> Client::capture_stop(const CaptureStop::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<CaptureStop>(peer_, capture_stop_info, command, deadline);
}

void Client::capture_stop(const CaptureStop::Command& command, rpc::Callback<CaptureStop::Reply> done,
                          rpc::Deadline deadline)
{
    rpc::call<CaptureStop>(peer_, capture_stop_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_progress(std::function<void(const Progress::Event&)> handler)
{
    return rpc::on_event<Progress>(peer_, std::move(handler));
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::rendering
