// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/timebase.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::timebase {

namespace {

constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};
constexpr wire::Party set_tempo_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_tempo_info{SetTempo::operation, wire::Kind::event, set_tempo_from,
                                            wire::Priority::normal};
constexpr wire::Party set_signature_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_signature_info{SetSignature::operation, wire::Kind::event, set_signature_from,
                                                wire::Priority::normal};
constexpr wire::Party convert_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo convert_info{Convert::operation, wire::Kind::event, convert_from, wire::Priority::normal};

std::optional<wire::Failure> get_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_tempo_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_signature_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> convert_refused(const chorus::pulse_api::project::StateSource& project_source)
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
    rpc::add_command<SetTempo>(router, set_tempo_info,
                               [&handler, &project_source](const SetTempo::Command& command,
                                                           const rpc::Caller& caller) -> Result<SetTempo::Reply> {
                                   if (std::optional<wire::Failure> refused = set_tempo_refused(project_source))
                                       return std::move(*refused);
                                   return handler.set_tempo(command, caller);
                               });
    rpc::add_command<SetSignature>(
        router, set_signature_info,
        [&handler, &project_source](const SetSignature::Command& command,
                                    const rpc::Caller& caller) -> Result<SetSignature::Reply> {
            if (std::optional<wire::Failure> refused = set_signature_refused(project_source))
                return std::move(*refused);
            return handler.set_signature(command, caller);
        });
    rpc::add_command<Convert>(router, convert_info,
                              [&handler, &project_source](const Convert::Command& command,
                                                          const rpc::Caller& caller) -> Result<Convert::Reply> {
                                  if (std::optional<wire::Failure> refused = convert_refused(project_source))
                                      return std::move(*refused);
                                  return handler.convert(command, caller);
                              });
}

} // namespace chorus::pulse_api::timebase
