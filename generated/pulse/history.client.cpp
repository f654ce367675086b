// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/history.client.hpp"

#include "codegen/runtime/rpc/call.hpp"

namespace chorus::pulse_api::history {

namespace {

constexpr rpc::CallInfo undo_info{Undo::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo redo_info{Redo::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), false};
constexpr rpc::CallInfo list_info{List::operation, wire::Kind::event, wire::Priority::normal,
                                  std::chrono::milliseconds(5000), true};

} // namespace

Result<Undo::Reply> Client::undo(const Undo::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Undo>(peer_, undo_info, command, deadline);
}

void Client::undo(const Undo::Command& command, rpc::Callback<Undo::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Undo>(peer_, undo_info, command, std::move(done), deadline);
}

Result<Redo::Reply> Client::redo(const Redo::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<Redo>(peer_, redo_info, command, deadline);
}

void Client::redo(const Redo::Command& command, rpc::Callback<Redo::Reply> done, rpc::Deadline deadline)
{
    rpc::call<Redo>(peer_, redo_info, command, std::move(done), deadline);
}

Result<List::Reply> Client::list(const List::Command& command, rpc::Deadline deadline)
{
    return rpc::call_and_wait<List>(peer_, list_info, command, deadline);
}

void Client::list(const List::Command& command, rpc::Callback<List::Reply> done, rpc::Deadline deadline)
{
    rpc::call<List>(peer_, list_info, command, std::move(done), deadline);
}

rpc::Subscription Client::on_state(std::function<void(const State::Event&)> handler)
{
    return rpc::on_event<State>(peer_, std::move(handler));
}

} // namespace chorus::pulse_api::history
