// Generated from chorus/specs/signal/graph.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/graph.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::signal_api::graph {

namespace {

constexpr wire::Party apply_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo apply_info{Apply::operation, wire::Kind::event, apply_from, wire::Priority::high};
constexpr wire::Party query_from[] = {wire::Party::pulse};
constexpr rpc::OperationInfo query_info{Query::operation, wire::Kind::event, query_from, wire::Priority::normal};
constexpr wire::Party miss_event_to[] = {wire::Party::pulse};
constexpr rpc::EventInfo miss_event_info{Miss::operation,        wire::Kind::event, wire::Delivery::reliable,
                                         wire::Priority::normal, miss_event_to,     0};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_deferred_command<Apply>(
        router, apply_info,
        [&handler](const Apply::Command& command, const rpc::Caller& caller, rpc::Responder<Apply::Reply> responder) {
            handler.apply(command, caller, std::move(responder));
        });
    rpc::add_command<Query>(router, query_info, [&handler](const Query::Command& command, const rpc::Caller& caller) {
        return handler.query(command, caller);
    });
}

void Events::miss(const Miss::Event& event)
{
    rpc::emit(broadcaster_, miss_event_info, event);
}

} // namespace chorus::signal_api::graph
