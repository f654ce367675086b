// Generated from chorus/specs/pulse/channel.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/channel.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::channel {

namespace {

constexpr wire::Party create_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo create_info{Create::operation, wire::Kind::event, create_from, wire::Priority::normal};
constexpr wire::Party delete__from[] = {wire::Party::aura};
constexpr rpc::OperationInfo delete__info{Delete::operation, wire::Kind::event, delete__from, wire::Priority::normal};
constexpr wire::Party rename_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo rename_info{Rename::operation, wire::Kind::event, rename_from, wire::Priority::normal};
constexpr wire::Party set_fader_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_fader_info{SetFader::operation, wire::Kind::event, set_fader_from,
                                            wire::Priority::normal};
constexpr wire::Party set_pan_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_pan_info{SetPan::operation, wire::Kind::event, set_pan_from, wire::Priority::normal};
constexpr wire::Party set_mute_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_mute_info{SetMute::operation, wire::Kind::event, set_mute_from,
                                           wire::Priority::normal};
constexpr wire::Party set_solo_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_solo_info{SetSolo::operation, wire::Kind::event, set_solo_from,
                                           wire::Priority::normal};
constexpr wire::Party set_solo_safe_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_solo_safe_info{SetSoloSafe::operation, wire::Kind::event, set_solo_safe_from,
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
    rpc::add_command<SetFader>(router, set_fader_info,
                               [&handler](const SetFader::Command& command, const rpc::Caller& caller) {
                                   return handler.set_fader(command, caller);
                               });
    rpc::add_command<SetPan>(router, set_pan_info,
                             [&handler](const SetPan::Command& command, const rpc::Caller& caller) {
                                 return handler.set_pan(command, caller);
                             });
    rpc::add_command<SetMute>(router, set_mute_info,
                              [&handler](const SetMute::Command& command, const rpc::Caller& caller) {
                                  return handler.set_mute(command, caller);
                              });
    rpc::add_command<SetSolo>(router, set_solo_info,
                              [&handler](const SetSolo::Command& command, const rpc::Caller& caller) {
                                  return handler.set_solo(command, caller);
                              });
    rpc::add_command<SetSoloSafe>(router, set_solo_safe_info,
                                  [&handler](const SetSoloSafe::Command& command, const rpc::Caller& caller) {
                                      return handler.set_solo_safe(command, caller);
                                  });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<Get>(router, get_info, [&handler](const Get::Command& command, const rpc::Caller& caller) {
        return handler.get(command, caller);
    });
}

} // namespace chorus::pulse_api::channel
