// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/lane.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

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

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Add>(router, add_info, [&handler](const Add::Command& command, const rpc::Caller& caller) {
        return handler.add(command, caller);
    });
    rpc::add_command<Remove>(router, remove_info,
                             [&handler](const Remove::Command& command, const rpc::Caller& caller) {
                                 return handler.remove(command, caller);
                             });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<AddRegion>(router, add_region_info,
                                [&handler](const AddRegion::Command& command, const rpc::Caller& caller) {
                                    return handler.add_region(command, caller);
                                });
    rpc::add_command<MoveRegion>(router, move_region_info,
                                 [&handler](const MoveRegion::Command& command, const rpc::Caller& caller) {
                                     return handler.move_region(command, caller);
                                 });
    rpc::add_command<RemoveRegion>(router, remove_region_info,
                                   [&handler](const RemoveRegion::Command& command, const rpc::Caller& caller) {
                                       return handler.remove_region(command, caller);
                                   });
    rpc::add_command<SetGain>(router, set_gain_info,
                              [&handler](const SetGain::Command& command, const rpc::Caller& caller) {
                                  return handler.set_gain(command, caller);
                              });
    rpc::add_command<SetFades>(router, set_fades_info,
                               [&handler](const SetFades::Command& command, const rpc::Caller& caller) {
                                   return handler.set_fades(command, caller);
                               });
    rpc::add_command<AddNote>(router, add_note_info,
                              [&handler](const AddNote::Command& command, const rpc::Caller& caller) {
                                  return handler.add_note(command, caller);
                              });
    rpc::add_command<AddNotes>(router, add_notes_info,
                               [&handler](const AddNotes::Command& command, const rpc::Caller& caller) {
                                   return handler.add_notes(command, caller);
                               });
    rpc::add_command<MoveNotes>(router, move_notes_info,
                                [&handler](const MoveNotes::Command& command, const rpc::Caller& caller) {
                                    return handler.move_notes(command, caller);
                                });
    rpc::add_command<RemoveNotes>(router, remove_notes_info,
                                  [&handler](const RemoveNotes::Command& command, const rpc::Caller& caller) {
                                      return handler.remove_notes(command, caller);
                                  });
    rpc::add_command<ListNotes>(router, list_notes_info,
                                [&handler](const ListNotes::Command& command, const rpc::Caller& caller) {
                                    return handler.list_notes(command, caller);
                                });
}

} // namespace chorus::pulse_api::lane
