// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/routing.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::routing {

namespace {

constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party set_output_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_output_info{SetOutput::operation, wire::Kind::event, set_output_from,
                                             wire::Priority::normal};
constexpr wire::Party set_enabled_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_enabled_info{SetEnabled::operation, wire::Kind::event, set_enabled_from,
                                              wire::Priority::normal};

std::optional<wire::Failure> list_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_output_refused(const chorus::pulse_api::project::StateSource& project_source)
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

} // namespace

void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source)
{
    rpc::add_command<List>(
        router, list_info,
        [&handler, &project_source](const List::Command& command, const rpc::Caller& caller) -> Result<List::Reply> {
            if (std::optional<wire::Failure> refused = list_refused(project_source)) return std::move(*refused);
            return handler.list(command, caller);
        });
    rpc::add_command<SetOutput>(router, set_output_info,
                                [&handler, &project_source](const SetOutput::Command& command,
                                                            const rpc::Caller& caller) -> Result<SetOutput::Reply> {
                                    if (std::optional<wire::Failure> refused = set_output_refused(project_source))
                                        return std::move(*refused);
                                    return handler.set_output(command, caller);
                                });
    rpc::add_command<SetEnabled>(router, set_enabled_info,
                                 [&handler, &project_source](const SetEnabled::Command& command,
                                                             const rpc::Caller& caller) -> Result<SetEnabled::Reply> {
                                     if (std::optional<wire::Failure> refused = set_enabled_refused(project_source))
                                         return std::move(*refused);
                                     return handler.set_enabled(command, caller);
                                 });
}

} // namespace chorus::pulse_api::routing
