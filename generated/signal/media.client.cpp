// Generated from chorus/specs/signal/media.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/media.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::signal_api::media {

namespace {

constexpr rpc::CallInfo probe_info{Probe::operation, wire::Kind::event, wire::Priority::normal,
                                   std::chrono::milliseconds(60000), false};
constexpr rpc::CallInfo conform_info{Conform::operation, wire::Kind::event, wire::Priority::normal,
                                     std::chrono::milliseconds(600000), false};

} // namespace

Result<Probe::Reply> Client::probe(const Probe::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Probe>(peer_, probe_info, command, deadline);
}

void Client::probe(const Probe::Command& command, rpc::Callback<Probe::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Probe>(peer_, probe_info, command, std::move(done), deadline);
}

Result<Conform::Reply> Client::conform(const Conform::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Conform>(peer_, conform_info, command, deadline);
}

void Client::conform(const Conform::Command& command, rpc::Callback<Conform::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Conform>(peer_, conform_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_progress(std::function<void(const Progress::Event&)> handler)
{
    return rpc::on_event<Progress>(peer_, std::move(handler));
}

} // namespace chorus::signal_api::media
