// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/rendering.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::rendering {

namespace {

constexpr wire::Party start_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo start_info{Start::operation, wire::Kind::event, start_from, wire::Priority::normal};
constexpr wire::Party cancel_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo cancel_info{Cancel::operation, wire::Kind::event, cancel_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};
constexpr wire::Party capture_start_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo capture_start_info{CaptureStart::operation, wire::Kind::event, capture_start_from,
                                                wire::Priority::normal};
constexpr wire::Party capture_stop_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo capture_stop_info{CaptureStop::operation, wire::Kind::event, capture_stop_from,
                                               wire::Priority::normal};
constexpr wire::Party progress_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo progress_event_info{Progress::operation,    wire::Kind::event, wire::Delivery::latest,
                                             wire::Priority::normal, progress_event_to, 10};
constexpr wire::Party state_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo state_event_info{State::operation,       wire::Kind::event, wire::Delivery::reliable,
                                          wire::Priority::normal, state_event_to,    0};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<Start>(
        router, start_info,
        [&handler](const Start::Command& command, const rpc::Caller& caller, rpc::Responder<Start::Reply> responder) {
            handler.start(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<Cancel>(
        router, cancel_info,
        [&handler](const Cancel::Command& command, const rpc::Caller& caller, rpc::Responder<Cancel::Reply> responder) {
            handler.cancel(command, caller, std::move(responder));
        });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<Get>(router, get_info, [&handler](const Get::Command& command, const rpc::Caller& caller) {
        return handler.get(command, caller);
    });
    rpc::add_deferred_command<CaptureStart>(router, capture_start_info,
                                            [&handler](const CaptureStart::Command& command, const rpc::Caller& caller,
                                                       rpc::Responder<CaptureStart::Reply> responder) {
                                                handler.capture_start(command, caller, std::move(responder));
                                            });
    rpc::add_deferred_command<CaptureStop>(router, capture_stop_info,
                                           [&handler](const CaptureStop::Command& command, const rpc::Caller& caller,
                                                      rpc::Responder<CaptureStop::Reply> responder) {
                                               handler.capture_stop(command, caller, std::move(responder));
                                           });
}

void Events::progress(const Progress::Event& event)
{
    rpc::emit(broadcaster_, progress_event_info, event);
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

} // namespace chorus::pulse_api::rendering
