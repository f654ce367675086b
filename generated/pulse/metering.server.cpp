// Generated from chorus/specs/pulse/metering.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/metering.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::metering {

namespace {

constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};
constexpr wire::Party levels_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo levels_event_info{Levels::operation,   wire::Kind::event, wire::Delivery::latest,
                                           wire::Priority::low, levels_event_to,   20};

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
    rpc::add_command<Get>(
        router, get_info,
        [&handler, &project_source](const Get::Command& command, const rpc::Caller& caller) -> Result<Get::Reply> {
            if (std::optional<wire::Failure> refused = get_refused(project_source)) return std::move(*refused);
            return handler.get(command, caller);
        });
}

void Events::levels(const Levels::Event& event)
{
    rpc::emit(broadcaster_, levels_event_info, event);
}

} // namespace chorus::pulse_api::metering
