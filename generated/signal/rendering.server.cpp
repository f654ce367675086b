// Generated from chorus/specs/signal/rendering.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/rendering.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::signal_api::rendering {

namespace {

constexpr wire::Party start_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo start_info{Start::operation, wire::Kind::event, start_from, wire::Priority::normal};
constexpr wire::Party cancel_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo cancel_info{Cancel::operation, wire::Kind::event, cancel_from, wire::Priority::normal};
constexpr wire::Party start_capture_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo start_capture_info{StartCapture::operation, wire::Kind::event, start_capture_from,
                                                wire::Priority::normal};
constexpr wire::Party stop_capture_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo stop_capture_info{StopCapture::operation, wire::Kind::event, stop_capture_from,
                                               wire::Priority::normal};
constexpr wire::Party progress_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo progress_event_info{Progress::operation,    wire::Kind::event, wire::Delivery::latest,
                                             wire::Priority::normal, progress_event_to, 10};
constexpr wire::Party complete_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo complete_event_info{Complete::operation,    wire::Kind::event, wire::Delivery::reliable,
                                             wire::Priority::normal, complete_event_to, 0};
constexpr wire::Party fail_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo fail_event_info{Fail::operation,        wire::Kind::event, wire::Delivery::reliable,
                                         wire::Priority::normal, fail_event_to,     0};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<Start>(
        router, start_info,
        [&handler](const Start::Command& command, const rpc::Caller& caller, rpc::Responder<Start::Reply> responder) {
            handler.start(command, caller, std::move(responder));
        });
    rpc::add_command<Cancel>(router, cancel_info,
                             [&handler](const Cancel::Command& command, const rpc::Caller& caller) {
                                 return handler.cancel(command, caller);
                             });
    rpc::add_command<StartCapture>(router, start_capture_info,
                                   [&handler](const StartCapture::Command& command, const rpc::Caller& caller) {
                                       return handler.start_capture(command, caller);
                                   });
    rpc::add_command<StopCapture>(router, stop_capture_info,
                                  [&handler](const StopCapture::Command& command, const rpc::Caller& caller) {
                                      return handler.stop_capture(command, caller);
                                  });
}

void Events::progress(const Progress::Event& event)
{
    rpc::emit(broadcaster_, progress_event_info, event);
}

void Events::complete(const Complete::Event& event)
{
    rpc::emit(broadcaster_, complete_event_info, event);
}

void Events::fail(const Fail::Event& event)
{
    rpc::emit(broadcaster_, fail_event_info, event);
}

} // namespace chorus::signal_api::rendering
