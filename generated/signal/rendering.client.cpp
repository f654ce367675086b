// Generated from chorus/specs/signal/rendering.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/rendering.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::signal_api::rendering {

namespace {

constexpr rpc::CallInfo start_info{Start::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(60000), false};
constexpr rpc::CallInfo cancel_info{Cancel::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo start_capture_info{StartCapture::operation, wire::Kind::event, wire::Priority::normal,
                                           std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo stop_capture_info{StopCapture::operation, wire::Kind::event, wire::Priority::normal,
                                          std::chrono::milliseconds(5000), false};

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

Result<StartCapture::Reply> Client::start_capture(const StartCapture::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<StartCapture>(peer_, start_capture_info, command, deadline);
}

void Client::start_capture(const StartCapture::Command& command, rpc::Callback<StartCapture::Reply> done,
                           rpc::Deadline deadline)
{
    rpc::call<StartCapture>(peer_, start_capture_info, command, std::move(done), deadline);
}

Result<StopCapture::Reply> Client::stop_capture(const StopCapture::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<StopCapture>(peer_, stop_capture_info, command, deadline);
}

void Client::stop_capture(const StopCapture::Command& command, rpc::Callback<StopCapture::Reply> done,
                          rpc::Deadline deadline)
{
    rpc::call<StopCapture>(peer_, stop_capture_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_progress(std::function<void(const Progress::Event&)> handler)
{
    return rpc::on_event<Progress>(peer_, std::move(handler));
}

rpc::Subscription Client::on_complete(std::function<void(const Complete::Event&)> handler)
{
    return rpc::on_event<Complete>(peer_, std::move(handler));
}

rpc::Subscription Client::on_fail(std::function<void(const Fail::Event&)> handler)
{
    return rpc::on_event<Fail>(peer_, std::move(handler));
}

} // namespace chorus::signal_api::rendering
