// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/history.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::history {

namespace {

constexpr wire::Party undo_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo undo_info{Undo::operation, wire::Kind::event, undo_from, wire::Priority::normal};
constexpr wire::Party redo_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo redo_info{Redo::operation, wire::Kind::event, redo_from, wire::Priority::normal};
constexpr wire::Party list_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo list_info{List::operation, wire::Kind::event, list_from, wire::Priority::normal};
constexpr wire::Party state_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo state_event_info{State::operation,       wire::Kind::event, wire::Delivery::latest,
                                          wire::Priority::normal, state_event_to,    20};

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<Undo>(router, undo_info, [&handler](const Undo::Command& command, const rpc::Caller& caller) {
        return handler.undo(command, caller);
    });
    rpc::add_command<Redo>(router, redo_info, [&handler](const Redo::Command& command, const rpc::Caller& caller) {
        return handler.redo(command, caller);
    });
    rpc::add_command<List>(router, list_info, [&handler](const List::Command& command, const rpc::Caller& caller) {
        return handler.list(command, caller);
    });
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

} // namespace chorus::pulse_api::history
