// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/node.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

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

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<AddPlugin>(router, add_plugin_info,
                                         [&handler](const AddPlugin::Command& command, const rpc::Caller& caller,
                                                    rpc::Responder<AddPlugin::Reply> responder) {
                                             handler.add_plugin(command, caller, std::move(responder));
                                         });
    rpc::add_command<AddSend>(router, add_send_info,
                              [&handler](const AddSend::Command& command, const rpc::Caller& caller) {
                                  return handler.add_send(command, caller);
                              });
    rpc::add_command<Remove>(router, remove_info,
                             [&handler](const Remove::Command& command, const rpc::Caller& caller) {
                                 return handler.remove(command, caller);
                             });
    rpc::add_command<Move>(router, move_info, [&handler](const Move::Command& command, const rpc::Caller& caller) {
        return handler.move(command, caller);
    });
    rpc::add_command<Rename>(router, rename_info,
                             [&handler](const Rename::Command& command, const rpc::Caller& caller) {
                                 return handler.rename(command, caller);
                             });
    rpc::add_command<SetBypass>(router, set_bypass_info,
                                [&handler](const SetBypass::Command& command, const rpc::Caller& caller) {
                                    return handler.set_bypass(command, caller);
                                });
    rpc::add_command<SetSend>(router, set_send_info,
                              [&handler](const SetSend::Command& command, const rpc::Caller& caller) {
                                  return handler.set_send(command, caller);
                              });
    rpc::add_deferred_command<SetPreset>(router, set_preset_info,
                                         [&handler](const SetPreset::Command& command, const rpc::Caller& caller,
                                                    rpc::Responder<SetPreset::Reply> responder) {
                                             handler.set_preset(command, caller, std::move(responder));
                                         });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
    rpc::add_command<Get>(router, get_info, [&handler](const Get::Command& command, const rpc::Caller& caller) {
        return handler.get(command, caller);
    });
}

} // namespace chorus::pulse_api::node
