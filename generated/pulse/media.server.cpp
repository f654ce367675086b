// Generated from chorus/specs/pulse/media.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/media.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::media {

namespace {

constexpr wire::Party import_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo import_info{Import::operation, wire::Kind::event, import_from, wire::Priority::normal};
constexpr wire::Party cancel_import_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo cancel_import_info{CancelImport::operation, wire::Kind::event, cancel_import_from,
                                                wire::Priority::normal};
constexpr wire::Party relink_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo relink_info{Relink::operation, wire::Kind::event, relink_from, wire::Priority::normal};
constexpr wire::Party remove_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo remove_info{Remove::operation, wire::Kind::event, remove_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party progress_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo progress_event_info{Progress::operation,    wire::Kind::event, wire::Delivery::latest,
                                             wire::Priority::normal, progress_event_to, 10};
constexpr wire::Party state_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo state_event_info{State::operation,       wire::Kind::event, wire::Delivery::reliable,
                                          wire::Priority::normal, state_event_to,    0};

std::optional<wire::Failure> import_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> relink_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> remove_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> list_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

} // namespace

void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source)
{
    rpc::add_deferred_command<Import>(router, import_info,
                                      [&handler, &project_source](const Import::Command& command,
                                                                  const rpc::Caller& caller,
                                                                  rpc::Responder<Import::Reply> responder) {
                                          if (std::optional<wire::Failure> refused = import_refused(project_source))
                                              return responder.fail(std::move(*refused));
                                          handler.import(command, caller, std::move(responder));
                                      });
    rpc::add_command<CancelImport>(router, cancel_import_info,
                                   [&handler](const CancelImport::Command& command, const rpc::Caller& caller) {
                                       return handler.cancel_import(command, caller);
                                   });
    rpc::add_deferred_command<Relink>(router, relink_info,
                                      [&handler, &project_source](const Relink::Command& command,
                                                                  const rpc::Caller& caller,
                                                                  rpc::Responder<Relink::Reply> responder) {
                                          if (std::optional<wire::Failure> refused = relink_refused(project_source))
                                              return responder.fail(std::move(*refused));
                                          handler.relink(command, caller, std::move(responder));
                                      });
    rpc::add_command<Remove>(router, remove_info,
                             [&handler, &project_source](const Remove::Command& command,
                                                         const rpc::Caller& caller) -> Result<Remove::Reply> {
                                 if (std::optional<wire::Failure> refused = remove_refused(project_source))
                                     return std::move(*refused);
                                 return handler.remove(command, caller);
                             });
    rpc::add_command<List>(
        router, list_info,
        [&handler, &project_source](const List::Command& command, const rpc::Caller& caller) -> Result<List::Reply> {
            if (std::optional<wire::Failure> refused = list_refused(project_source)) return std::move(*refused);
            return handler.list(command, caller);
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

} // namespace chorus::pulse_api::media
