// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/timebase.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

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

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Get>(router, get_info, [&handler](const Get::Command& command, const rpc::Caller& caller) {
        return handler.get(command, caller);
    });
    rpc::add_command<SetTempo>(router, set_tempo_info,
                               [&handler](const SetTempo::Command& command, const rpc::Caller& caller) {
                                   return handler.set_tempo(command, caller);
                               });
    rpc::add_command<SetSignature>(router, set_signature_info,
                                   [&handler](const SetSignature::Command& command, const rpc::Caller& caller) {
                                       return handler.set_signature(command, caller);
                                   });
    rpc::add_command<Convert>(router, convert_info,
                              [&handler](const Convert::Command& command, const rpc::Caller& caller) {
                                  return handler.convert(command, caller);
                              });
}

} // namespace chorus::pulse_api::timebase
