// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/rendering.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

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

std::optional<wire::Failure> start_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> capture_start_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> capture_stop_refused(const Handler& handler)
{
    const MachineState state = handler.machine_state();
    if (state == MachineState::idle) return chorus::pulse_api::rendering::no_capture();
    return std::nullopt;
}

} // namespace

void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source)
{
    rpc::add_deferred_command<Start>(router, start_info,
                                     [&handler, &project_source](const Start::Command& command,
                                                                 const rpc::Caller& caller,
                                                                 rpc::Responder<Start::Reply> responder) {
                                         if (std::optional<wire::Failure> refused = start_refused(project_source))
                                             return responder.fail(std::move(*refused));
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
    rpc::add_deferred_command<CaptureStart>(
        router, capture_start_info,
        [&handler, &project_source](const CaptureStart::Command& command, const rpc::Caller& caller,
                                    rpc::Responder<CaptureStart::Reply> responder) {
            if (std::optional<wire::Failure> refused = capture_start_refused(project_source))
                return responder.fail(std::move(*refused));
            handler.capture_start(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<CaptureStop>(router, capture_stop_info,
                                           [&handler](const CaptureStop::Command& command, const rpc::Caller& caller,
                                                      rpc::Responder<CaptureStop::Reply> responder) {
                                               if (std::optional<wire::Failure> refused = capture_stop_refused(handler))
                                                   return responder.fail(std::move(*refused));
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
