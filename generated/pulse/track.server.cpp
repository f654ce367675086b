// Generated from chorus/specs/pulse/track.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/track.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::track {

namespace {

constexpr wire::Party create_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo create_info{Create::operation, wire::Kind::event, create_from, wire::Priority::normal};
constexpr wire::Party delete__from[] = {wire::Party::aura};
constexpr rpc::OperationInfo delete__info{Delete::operation, wire::Kind::event, delete__from, wire::Priority::normal};
constexpr wire::Party rename_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo rename_info{Rename::operation, wire::Kind::event, rename_from, wire::Priority::normal};
constexpr wire::Party set_colour_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_colour_info{SetColour::operation, wire::Kind::event, set_colour_from,
                                             wire::Priority::normal};
constexpr wire::Party set_mute_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_mute_info{SetMute::operation, wire::Kind::event, set_mute_from,
                                           wire::Priority::normal};
constexpr wire::Party set_solo_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_solo_info{SetSolo::operation, wire::Kind::event, set_solo_from,
                                           wire::Priority::normal};
constexpr wire::Party move_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo move_info{Move::operation, wire::Kind::event, move_from, wire::Priority::normal};
constexpr wire::Party duplicate_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo duplicate_info{Duplicate::operation, wire::Kind::event, duplicate_from,
                                            wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Create>(router, create_info,
                             [&handler](const Create::Command& command, const rpc::Caller& caller) {
                                 return handler.create(command, caller);
                             });
    rpc::add_command<Delete>(router, delete__info,
                             [&handler](const Delete::Command& command, const rpc::Caller& caller) {
                                 return handler.delete_(command, caller);
                             });
    rpc::add_command<Rename>(router, rename_info,
                             [&handler](const Rename::Command& command, const rpc::Caller& caller) {
                                 return handler.rename(command, caller);
                             });
    rpc::add_command<SetColour>(router, set_colour_info,
                                [&handler](const SetColour::Command& command, const rpc::Caller& caller) {
                                    return handler.set_colour(command, caller);
                                });
    rpc::add_command<SetMute>(router, set_mute_info,
                              [&handler](const SetMute::Command& command, const rpc::Caller& caller) {
                                  return handler.set_mute(command, caller);
                              });
    rpc::add_command<SetSolo>(router, set_solo_info,
                              [&handler](const SetSolo::Command& command, const rpc::Caller& caller) {
                                  return handler.set_solo(command, caller);
                              });
    rpc::add_command<Move>(router, move_info, [&handler](const Move::Command& command, const rpc::Caller& caller) {
        return handler.move(command, caller);
    });
    rpc::add_command<Duplicate>(router, duplicate_info,
                                [&handler](const Duplicate::Command& command, const rpc::Caller& caller) {
                                    return handler.duplicate(command, caller);
                                });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<Get>(router, get_info, [&handler](const Get::Command& command, const rpc::Caller& caller) {
        return handler.get(command, caller);
    });
}

} // namespace chorus::pulse_api::track
