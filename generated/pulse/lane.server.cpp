// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/lane.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::lane {

namespace {

constexpr wire::Party add_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_info{Add::operation, wire::Kind::event, add_from, wire::Priority::normal};
constexpr wire::Party remove_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo remove_info{Remove::operation, wire::Kind::event, remove_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party add_region_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_region_info{AddRegion::operation, wire::Kind::event, add_region_from,
                                             wire::Priority::normal};
constexpr wire::Party move_region_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo move_region_info{MoveRegion::operation, wire::Kind::event, move_region_from,
                                              wire::Priority::normal};
constexpr wire::Party remove_region_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo remove_region_info{RemoveRegion::operation, wire::Kind::event, remove_region_from,
                                                wire::Priority::normal};
constexpr wire::Party set_gain_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_gain_info{SetGain::operation, wire::Kind::event, set_gain_from,
                                           wire::Priority::normal};
constexpr wire::Party set_fades_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_fades_info{SetFades::operation, wire::Kind::event, set_fades_from,
                                            wire::Priority::normal};
constexpr wire::Party add_note_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_note_info{AddNote::operation, wire::Kind::event, add_note_from,
                                           wire::Priority::normal};
constexpr wire::Party add_notes_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo add_notes_info{AddNotes::operation, wire::Kind::event, add_notes_from,
                                            wire::Priority::normal};
constexpr wire::Party move_notes_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo move_notes_info{MoveNotes::operation, wire::Kind::event, move_notes_from,
                                             wire::Priority::normal};
constexpr wire::Party remove_notes_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo remove_notes_info{RemoveNotes::operation, wire::Kind::event, remove_notes_from,
                                               wire::Priority::normal};
constexpr wire::Party list_notes_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_notes_info{ListNotes::operation, wire::Kind::event, list_notes_from,
                                             wire::Priority::normal};

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

std::optional<wire::Failure> list_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> add_region_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> move_region_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> remove_region_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_gain_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_fades_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> add_note_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> add_notes_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> move_notes_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> remove_notes_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> list_notes_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

} // namespace

void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source)
{
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
    rpc::add_command<List>(
        router, list_info,
        [&handler, &project_source](const List::Command& command, const rpc::Caller& caller) -> Result<List::Reply> {
            if (std::optional<wire::Failure> refused = list_refused(project_source)) return std::move(*refused);
            return handler.list(command, caller);
        });
    rpc::add_command<AddRegion>(router, add_region_info,
                                [&handler, &project_source](const AddRegion::Command& command,
                                                            const rpc::Caller& caller) -> Result<AddRegion::Reply> {
                                    if (std::optional<wire::Failure> refused = add_region_refused(project_source))
                                        return std::move(*refused);
                                    return handler.add_region(command, caller);
                                });
    rpc::add_command<MoveRegion>(router, move_region_info,
                                 [&handler, &project_source](const MoveRegion::Command& command,
                                                             const rpc::Caller& caller) -> Result<MoveRegion::Reply> {
                                     if (std::optional<wire::Failure> refused = move_region_refused(project_source))
                                         return std::move(*refused);
                                     return handler.move_region(command, caller);
                                 });
    rpc::add_command<RemoveRegion>(
        router, remove_region_info,
        [&handler, &project_source](const RemoveRegion::Command& command,
                                    const rpc::Caller& caller) -> Result<RemoveRegion::Reply> {
            if (std::optional<wire::Failure> refused = remove_region_refused(project_source))
                return std::move(*refused);
            return handler.remove_region(command, caller);
        });
    rpc::add_command<SetGain>(router, set_gain_info,
                              [&handler, &project_source](const SetGain::Command& command,
                                                          const rpc::Caller& caller) -> Result<SetGain::Reply> {
                                  if (std::optional<wire::Failure> refused = set_gain_refused(project_source))
                                      return std::move(*refused);
                                  return handler.set_gain(command, caller);
                              });
    rpc::add_command<SetFades>(router, set_fades_info,
                               [&handler, &project_source](const SetFades::Command& command,
                                                           const rpc::Caller& caller) -> Result<SetFades::Reply> {
                                   if (std::optional<wire::Failure> refused = set_fades_refused(project_source))
                                       return std::move(*refused);
                                   return handler.set_fades(command, caller);
                               });
    rpc::add_command<AddNote>(router, add_note_info,
                              [&handler, &project_source](const AddNote::Command& command,
                                                          const rpc::Caller& caller) -> Result<AddNote::Reply> {
                                  if (std::optional<wire::Failure> refused = add_note_refused(project_source))
                                      return std::move(*refused);
                                  return handler.add_note(command, caller);
                              });
    rpc::add_command<AddNotes>(router, add_notes_info,
                               [&handler, &project_source](const AddNotes::Command& command,
                                                           const rpc::Caller& caller) -> Result<AddNotes::Reply> {
                                   if (std::optional<wire::Failure> refused = add_notes_refused(project_source))
                                       return std::move(*refused);
                                   return handler.add_notes(command, caller);
                               });
    rpc::add_command<MoveNotes>(router, move_notes_info,
                                [&handler, &project_source](const MoveNotes::Command& command,
                                                            const rpc::Caller& caller) -> Result<MoveNotes::Reply> {
                                    if (std::optional<wire::Failure> refused = move_notes_refused(project_source))
                                        return std::move(*refused);
                                    return handler.move_notes(command, caller);
                                });
    rpc::add_command<RemoveNotes>(router, remove_notes_info,
                                  [&handler, &project_source](const RemoveNotes::Command& command,
                                                              const rpc::Caller& caller) -> Result<RemoveNotes::Reply> {
                                      if (std::optional<wire::Failure> refused = remove_notes_refused(project_source))
                                          return std::move(*refused);
                                      return handler.remove_notes(command, caller);
                                  });
    rpc::add_command<ListNotes>(router, list_notes_info,
                                [&handler, &project_source](const ListNotes::Command& command,
                                                            const rpc::Caller& caller) -> Result<ListNotes::Reply> {
                                    if (std::optional<wire::Failure> refused = list_notes_refused(project_source))
                                        return std::move(*refused);
                                    return handler.list_notes(command, caller);
                                });
}

} // namespace chorus::pulse_api::lane
