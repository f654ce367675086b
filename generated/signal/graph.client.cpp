// Generated from chorus/specs/signal/graph.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/graph.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::signal_api::graph {

namespace {

constexpr rpc::CallInfo apply_info{Apply::operation, wire::Kind::event, wire::Priority::high,
                                   std::chrono::milliseconds(30000), false};
constexpr rpc::CallInfo query_info{Query::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(5000), true};

} // namespace

Result<Apply::Reply> Client::apply(const Apply::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Apply>(peer_, apply_info, command, deadline);
}

void Client::apply(const Apply::Command& command, rpc::Callback<Apply::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Apply>(peer_, apply_info, command, std::move(done), deadline);
}

Result<Query::Reply> Client::query(const Query::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Query>(peer_, query_info, command, deadline);
}

void Client::query(const Query::Command& command, rpc::Callback<Query::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Query>(peer_, query_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_miss(std::function<void(const Miss::Event&)> handler)
{
    return rpc::on_event<Miss>(peer_, std::move(handler));
}

} // namespace chorus::signal_api::graph
