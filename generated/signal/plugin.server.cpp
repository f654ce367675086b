// Generated from chorus/specs/signal/plugin.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/plugin.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::signal_api::plugin {

namespace {

constexpr wire::Party scan_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo scan_info{Scan::operation, wire::Kind::event, scan_from, wire::Priority::normal};
constexpr wire::Party describe_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo describe_info{Describe::operation, wire::Kind::event, describe_from,
                                           wire::Priority::normal};
constexpr wire::Party read_preset_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo read_preset_info{ReadPreset::operation, wire::Kind::event, read_preset_from,
                                              wire::Priority::normal};
constexpr wire::Party save_state_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo save_state_info{SaveState::operation, wire::Kind::event, save_state_from,
                                             wire::Priority::normal};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<Scan>(
        router, scan_info,
        [&handler](const Scan::Command& command, const rpc::Caller& caller, rpc::Responder<Scan::Reply> responder) {
            handler.scan(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<Describe>(router, describe_info,
                                        [&handler](const Describe::Command& command, const rpc::Caller& caller,
                                                   rpc::Responder<Describe::Reply> responder) {
                                            handler.describe(command, caller, std::move(responder));
                                        });
    rpc::add_deferred_command<ReadPreset>(router, read_preset_info,
                                          [&handler](const ReadPreset::Command& command, const rpc::Caller& caller,
                                                     rpc::Responder<ReadPreset::Reply> responder) {
                                              handler.read_preset(command, caller, std::move(responder));
                                          });
    rpc::add_deferred_command<SaveState>(router, save_state_info,
                                         [&handler](const SaveState::Command& command, const rpc::Caller& caller,
                                                    rpc::Responder<SaveState::Reply> responder) {
                                             handler.save_state(command, caller, std::move(responder));
                                         });
}

} // namespace chorus::signal_api::plugin
