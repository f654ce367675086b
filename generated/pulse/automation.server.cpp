// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/automation.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::automation {

namespace {

constexpr wire::Party set_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_info{Set::operation, wire::Kind::event, set_from, wire::Priority::normal};
constexpr wire::Party add_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_info{Add::operation, wire::Kind::event, add_from, wire::Priority::normal};
constexpr wire::Party remove_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo remove_info{Remove::operation, wire::Kind::event, remove_from, wire::Priority::normal};
constexpr wire::Party set_enabled_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_enabled_info{SetEnabled::operation, wire::Kind::event, set_enabled_from,
                                              wire::Priority::normal};
constexpr wire::Party clear_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo clear_info{Clear::operation, wire::Kind::event, clear_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};

std::optional<wire::Failure> set_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> add_refused(const chorus::pulse_api::project::StateSource& project_source)
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

std::optional<wire::Failure> set_enabled_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> clear_refused(const chorus::pulse_api::project::StateSource& project_source)
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

std::optional<wire::Failure> get_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

} // namespace

void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source)
{
    rpc::add_command<Set>(
        router, set_info,
        [&handler, &project_source](const Set::Command& command, const rpc::Caller& caller) -> Result<Set::Reply> {
            if (std::optional<wire::Failure> refused = set_refused(project_source)) return std::move(*refused);
            return handler.set(command, caller);
        });
    rpc::add_command<Add>(
        router, add_info,
        [&handler, &project_source](const Add::Command& command, const rpc::Caller& caller) -> Result<Add::Reply> {
            if (std::optional<wire::Failure> refused = add_refused(project_source)) return std::move(*refused);
            return handler.add(command, caller);
        });
    rpc::add_command<Remove>(router, remove_info,
                             [&handler, &project_source](const Remove::Command& command,
                                                         const rpc::Caller& caller) -> Result<Remove::Reply> {
                                 if (std::optional<wire::Failure> refused = remove_refused(project_source))
                                     return std::move(*refused);
                                 return handler.remove(command, caller);
                             });
    rpc::add_command<SetEnabled>(router, set_enabled_info,
                                 [&handler, &project_source](const SetEnabled::Command& command,
                                                             const rpc::Caller& caller) -> Result<SetEnabled::Reply> {
                                     if (std::optional<wire::Failure> refused = set_enabled_refused(project_source))
                                         return std::move(*refused);
                                     return handler.set_enabled(command, caller);
                                 });
    rpc::add_command<Clear>(
        router, clear_info,
        [&handler, &project_source](const Clear::Command& command, const rpc::Caller& caller) -> Result<Clear::Reply> {
            if (std::optional<wire::Failure> refused = clear_refused(project_source)) return std::move(*refused);
            return handler.clear(command, caller);
        });
    rpc::add_command<List>(
        router, list_info,
        [&handler, &project_source](const List::Command& command, const rpc::Caller& caller) -> Result<List::Reply> {
            if (std::optional<wire::Failure> refused = list_refused(project_source)) return std::move(*refused);
            return handler.list(command, caller);
        });
    rpc::add_command<Get>(
        router, get_info,
        [&handler, &project_source](const Get::Command& command, const rpc::Caller& caller) -> Result<Get::Reply> {
            if (std::optional<wire::Failure> refused = get_refused(project_source)) return std::move(*refused);
            return handler.get(command, caller);
        });
}

} // namespace chorus::pulse_api::automation
