// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/node.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::node {

namespace {

constexpr wire::Party add_plugin_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_plugin_info{AddPlugin::operation, wire::Kind::event, add_plugin_from,
                                             wire::Priority::normal};
constexpr wire::Party add_send_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_send_info{AddSend::operation, wire::Kind::event, add_send_from,
                                           wire::Priority::normal};
constexpr wire::Party remove_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo remove_info{Remove::operation, wire::Kind::event, remove_from, wire::Priority::normal};
constexpr wire::Party move_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo move_info{Move::operation, wire::Kind::event, move_from, wire::Priority::normal};
constexpr wire::Party rename_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo rename_info{Rename::operation, wire::Kind::event, rename_from, wire::Priority::normal};
constexpr wire::Party set_bypass_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_bypass_info{SetBypass::operation, wire::Kind::event, set_bypass_from,
                                             wire::Priority::normal};
constexpr wire::Party set_send_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_send_info{SetSend::operation, wire::Kind::event, set_send_from,
                                           wire::Priority::normal};
constexpr wire::Party set_preset_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_preset_info{SetPreset::operation, wire::Kind::event, set_preset_from,
                                             wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};

std::optional<wire::Failure> add_plugin_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> add_send_refused(const chorus::pulse_api::project::StateSource& project_source)
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

std::optional<wire::Failure> move_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> rename_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_bypass_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_send_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_preset_refused(const chorus::pulse_api::project::StateSource& project_source)
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
    rpc::add_deferred_command<AddPlugin>(
        router, add_plugin_info,
        [&handler, &project_source](const AddPlugin::Command& command, const rpc::Caller& caller,
                                    rpc::Responder<AddPlugin::Reply> responder) {
            if (std::optional<wire::Failure> refused = add_plugin_refused(project_source))
                return responder.fail(std::move(*refused));
            handler.add_plugin(command, caller, std::move(responder));
        });
    rpc::add_command<AddSend>(router, add_send_info,
                              [&handler, &project_source](const AddSend::Command& command,
                                                          const rpc::Caller& caller) -> Result<AddSend::Reply> {
                                  if (std::optional<wire::Failure> refused = add_send_refused(project_source))
                                      return std::move(*refused);
                                  return handler.add_send(command, caller);
                              });
    rpc::add_command<Remove>(router, remove_info,
                             [&handler, &project_source](const Remove::Command& command,
                                                         const rpc::Caller& caller) -> Result<Remove::Reply> {
                                 if (std::optional<wire::Failure> refused = remove_refused(project_source))
                                     return std::move(*refused);
                                 return handler.remove(command, caller);
                             });
    rpc::add_command<Move>(
        router, move_info,
        [&handler, &project_source](const Move::Command& command, const rpc::Caller& caller) -> Result<Move::Reply> {
            if (std::optional<wire::Failure> refused = move_refused(project_source)) return std::move(*refused);
            return handler.move(command, caller);
        });
    rpc::add_command<Rename>(router, rename_info,
                             [&handler, &project_source](const Rename::Command& command,
                                                         const rpc::Caller& caller) -> Result<Rename::Reply> {
                                 if (std::optional<wire::Failure> refused = rename_refused(project_source))
                                     return std::move(*refused);
                                 return handler.rename(command, caller);
                             });
    rpc::add_command<SetBypass>(router, set_bypass_info,
                                [&handler, &project_source](const SetBypass::Command& command,
                                                            const rpc::Caller& caller) -> Result<SetBypass::Reply> {
                                    if (std::optional<wire::Failure> refused = set_bypass_refused(project_source))
                                        return std::move(*refused);
                                    return handler.set_bypass(command, caller);
                                });
    rpc::add_command<SetSend>(router, set_send_info,
                              [&handler, &project_source](const SetSend::Command& command,
                                                          const rpc::Caller& caller) -> Result<SetSend::Reply> {
                                  if (std::optional<wire::Failure> refused = set_send_refused(project_source))
                                      return std::move(*refused);
                                  return handler.set_send(command, caller);
                              });
    rpc::add_deferred_command<SetPreset>(
        router, set_preset_info,
        [&handler, &project_source](const SetPreset::Command& command, const rpc::Caller& caller,
                                    rpc::Responder<SetPreset::Reply> responder) {
            if (std::optional<wire::Failure> refused = set_preset_refused(project_source))
                return responder.fail(std::move(*refused));
            handler.set_preset(command, caller, std::move(responder));
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

} // namespace chorus::pulse_api::node
