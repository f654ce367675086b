// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/history.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::history {

namespace {

constexpr wire::Party undo_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo undo_info{Undo::operation, wire::Kind::event, undo_from, wire::Priority::normal};
constexpr wire::Party redo_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo redo_info{Redo::operation, wire::Kind::event, redo_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party state_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo state_event_info{State::operation,       wire::Kind::event, wire::Delivery::latest,
                                          wire::Priority::normal, state_event_to,    20};

std::optional<wire::Failure> undo_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> redo_refused(const chorus::pulse_api::project::StateSource& project_source)
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
    rpc::add_command<Undo>(
        router, undo_info,
        [&handler, &project_source](const Undo::Command& command, const rpc::Caller& caller) -> Result<Undo::Reply> {
            if (std::optional<wire::Failure> refused = undo_refused(project_source)) return std::move(*refused);
            return handler.undo(command, caller);
        });
    rpc::add_command<Redo>(
        router, redo_info,
        [&handler, &project_source](const Redo::Command& command, const rpc::Caller& caller) -> Result<Redo::Reply> {
            if (std::optional<wire::Failure> refused = redo_refused(project_source)) return std::move(*refused);
            return handler.redo(command, caller);
        });
    rpc::add_command<List>(
        router, list_info,
        [&handler, &project_source](const List::Command& command, const rpc::Caller& caller) -> Result<List::Reply> {
            if (std::optional<wire::Failure> refused = list_refused(project_source)) return std::move(*refused);
            return handler.list(command, caller);
        });
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

} // namespace chorus::pulse_api::history
