// Generated from chorus/specs/signal/media.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/media.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::signal_api::media {

namespace {

constexpr wire::Party probe_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo probe_info{Probe::operation, wire::Kind::event, probe_from, wire::Priority::normal};
constexpr wire::Party conform_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo conform_info{Conform::operation, wire::Kind::event, conform_from, wire::Priority::normal};
constexpr wire::Party progress_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo progress_event_info{Progress::operation,    wire::Kind::event, wire::Delivery::latest,
                                             wire::Priority::normal, progress_event_to, 10};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<Probe>(
        router, probe_info,
        [&handler](const Probe::Command& command, const rpc::Caller& caller, rpc::Responder<Probe::Reply> responder) {
            handler.probe(command, caller, std::move(responder));
        });
    rpc::add_deferred_command<Conform>(router, conform_info,
                                       [&handler](const Conform::Command& command, const rpc::Caller& caller,
                                                  rpc::Responder<Conform::Reply> responder) {
                                           handler.conform(command, caller, std::move(responder));
                                       });
}

void Events::progress(const Progress::Event& event)
{
    rpc::emit(broadcaster_, progress_event_info, event);
}

} // namespace chorus::signal_api::media
