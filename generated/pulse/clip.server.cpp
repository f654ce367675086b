// Generated from chorus/specs/pulse/clip.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/clip.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::clip {

namespace {

constexpr wire::Party create_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo create_info{Create::operation, wire::Kind::event, create_from, wire::Priority::normal};
constexpr wire::Party delete__from[] = {wire::Party::aura};
constexpr rpc::OperationInfo delete__info{Delete::operation, wire::Kind::event, delete__from, wire::Priority::normal};
constexpr wire::Party move_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo move_info{Move::operation, wire::Kind::event, move_from, wire::Priority::normal};
constexpr wire::Party trim_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo trim_info{Trim::operation, wire::Kind::event, trim_from, wire::Priority::normal};
constexpr wire::Party slip_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo slip_info{Slip::operation, wire::Kind::event, slip_from, wire::Priority::normal};
constexpr wire::Party split_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo split_info{Split::operation, wire::Kind::event, split_from, wire::Priority::normal};
constexpr wire::Party join_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo join_info{Join::operation, wire::Kind::event, join_from, wire::Priority::normal};
constexpr wire::Party duplicate_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo duplicate_info{Duplicate::operation, wire::Kind::event, duplicate_from,
                                            wire::Priority::normal};
constexpr wire::Party repeat_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo repeat_info{Repeat::operation, wire::Kind::event, repeat_from, wire::Priority::normal};
constexpr wire::Party rename_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo rename_info{Rename::operation, wire::Kind::event, rename_from, wire::Priority::normal};
constexpr wire::Party set_colour_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_colour_info{SetColour::operation, wire::Kind::event, set_colour_from,
                                             wire::Priority::normal};
constexpr wire::Party set_mute_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_mute_info{SetMute::operation, wire::Kind::event, set_mute_from,
                                           wire::Priority::normal};
constexpr wire::Party set_loop_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_loop_info{SetLoop::operation, wire::Kind::event, set_loop_from,
                                           wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};

std::optional<wire::Failure> create_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> delete__refused(const chorus::pulse_api::project::StateSource& project_source)
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

std::optional<wire::Failure> trim_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> slip_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> split_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> join_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> duplicate_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> repeat_refused(const chorus::pulse_api::project::StateSource& project_source)
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

std::optional<wire::Failure> set_colour_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_mute_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_loop_refused(const chorus::pulse_api::project::StateSource& project_source)
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
    rpc::add_command<Create>(router, create_info,
                             [&handler, &project_source](const Create::Command& command,
                                                         const rpc::Caller& caller) -> Result<Create::Reply> {
                                 if (std::optional<wire::Failure> refused = create_refused(project_source))
                                     return std::move(*refused);
                                 return handler.create(command, caller);
                             });
    rpc::add_command<Delete>(router, delete__info,
                             [&handler, &project_source](const Delete::Command& command,
                                                         const rpc::Caller& caller) -> Result<Delete::Reply> {
                                 if (std::optional<wire::Failure> refused = delete__refused(project_source))
                                     return std::move(*refused);
                                 return handler.delete_(command, caller);
                             });
    rpc::add_command<Move>(
        router, move_info,
        [&handler, &project_source](const Move::Command& command, const rpc::Caller& caller) -> Result<Move::Reply> {
            if (std::optional<wire::Failure> refused = move_refused(project_source)) return std::move(*refused);
            return handler.move(command, caller);
        });
    rpc::add_command<Trim>(
        router, trim_info,
        [&handler, &project_source](const Trim::Command& command, const rpc::Caller& caller) -> Result<Trim::Reply> {
            if (std::optional<wire::Failure> refused = trim_refused(project_source)) return std::move(*refused);
            return handler.trim(command, caller);
        });
    rpc::add_command<Slip>(
        router, slip_info,
        [&handler, &project_source](const Slip::Command& command, const rpc::Caller& caller) -> Result<Slip::Reply> {
            if (std::optional<wire::Failure> refused = slip_refused(project_source)) return std::move(*refused);
            return handler.slip(command, caller);
        });
    rpc::add_command<Split>(
        router, split_info,
        [&handler, &project_source](const Split::Command& command, const rpc::Caller& caller) -> Result<Split::Reply> {
            if (std::optional<wire::Failure> refused = split_refused(project_source)) return std::move(*refused);
            return handler.split(command, caller);
        });
    rpc::add_command<Join>(
        router, join_info,
        [&handler, &project_source](const Join::Command& command, const rpc::Caller& caller) -> Result<Join::Reply> {
            if (std::optional<wire::Failure> refused = join_refused(project_source)) return std::move(*refused);
            return handler.join(command, caller);
        });
    rpc::add_command<Duplicate>(router, duplicate_info,
                                [&handler, &project_source](const Duplicate::Command& command,
                                                            const rpc::Caller& caller) -> Result<Duplicate::Reply> {
                                    if (std::optional<wire::Failure> refused = duplicate_refused(project_source))
                                        return std::move(*refused);
                                    return handler.duplicate(command, caller);
                                });
    rpc::add_command<Repeat>(router, repeat_info,
                             [&handler, &project_source](const Repeat::Command& command,
                                                         const rpc::Caller& caller) -> Result<Repeat::Reply> {
                                 if (std::optional<wire::Failure> refused = repeat_refused(project_source))
                                     return std::move(*refused);
                                 return handler.repeat(command, caller);
                             });
    rpc::add_command<Rename>(router, rename_info,
                             [&handler, &project_source](const Rename::Command& command,
                                                         const rpc::Caller& caller) -> Result<Rename::Reply> {
                                 if (std::optional<wire::Failure> refused = rename_refused(project_source))
                                     return std::move(*refused);
                                 return handler.rename(command, caller);
                             });
    rpc::add_command<SetColour>(router, set_colour_info,
                                [&handler, &project_source](const SetColour::Command& command,
                                                            const rpc::Caller& caller) -> Result<SetColour::Reply> {
                                    if (std::optional<wire::Failure> refused = set_colour_refused(project_source))
                                        return std::move(*refused);
                                    return handler.set_colour(command, caller);
                                });
    rpc::add_command<SetMute>(router, set_mute_info,
                              [&handler, &project_source](const SetMute::Command& command,
                                                          const rpc::Caller& caller) -> Result<SetMute::Reply> {
                                  if (std::optional<wire::Failure> refused = set_mute_refused(project_source))
                                      return std::move(*refused);
                                  return handler.set_mute(command, caller);
                              });
    rpc::add_command<SetLoop>(router, set_loop_info,
                              [&handler, &project_source](const SetLoop::Command& command,
                                                          const rpc::Caller& caller) -> Result<SetLoop::Reply> {
                                  if (std::optional<wire::Failure> refused = set_loop_refused(project_source))
                                      return std::move(*refused);
                                  return handler.set_loop(command, caller);
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

} // namespace chorus::pulse_api::clip
