// Generated from chorus/specs/pulse/media.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/media.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::media {

namespace {

constexpr rpc::CallInfo import_info{Import::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(600000), false};
constexpr rpc::CallInfo cancel_import_info{CancelImport::operation, wire::Kind::event, wire::Priority::normal,
                                           std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo relink_info{Relink::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(600000), false};
constexpr rpc::CallInfo remove_info{Remove::operation, wire::Kind::event, wire::Priority::normal,
                                    std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};

} // namespace

Result<Import::Reply> Client::import(const Import::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Import>(peer_, import_info, command, deadline);
}

void Client::import(const Import::Command& command, rpc::Callback<Import::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Import>(peer_, import_info, command, std::move(done), deadline);
}

Result<CancelImport::Reply> Client::cancel_import(const CancelImport::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<CancelImport>(peer_, cancel_import_info, command, deadline);
}

void Client::cancel_import(const CancelImport::Command& command, rpc::Callback<CancelImport::Reply> done,
                           rpc::Deadline deadline)
{
    rpc::call<CancelImport>(peer_, cancel_import_info, command, std::move(done), deadline);
}

Result<Relink::Reply> Client::relink(const Relink::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Relink>(peer_, relink_info, command, deadline);
}

void Client::relink(const Relink::Command& command, rpc::Callback<Relink::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Relink>(peer_, relink_info, command, std::move(done), deadline);
}

Result<Remove::Reply> Client::remove(const Remove::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Remove>(peer_, remove_info, command, deadline);
}

void Client::remove(const Remove::Command& command, rpc::Callback<Remove::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Remove>(peer_, remove_info, command, std::move(done), deadline);
}

Result<List::Reply> Client::list(const List::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<List>(peer_, list_info, command, deadline);
}

void Client::list(const List::Command& command, rpc::Callback<List::Reply> done, rpc::Deadline deadline)
{
    rpc::call<List>(peer_, list_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_progress(std::function<void(const Progress::Event&)> handler)
{
    return rpc::on_event<Progress>(peer_, std::move(handler));
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::media
