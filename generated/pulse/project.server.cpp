// Generated from chorus/specs/pulse/project.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/project.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"

namespace chorus::pulse_api::project {

namespace {

constexpr wire::Party new__from[] = {wire::Party::aura};
constexpr rpc::OperationInfo new__info{New::operation, wire::Kind::event, new__from, wire::Priority::normal};
constexpr wire::Party open_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo open_info{Open::operation, wire::Kind::event, open_from, wire::Priority::normal};
constexpr wire::Party save_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo save_info{Save::operation, wire::Kind::event, save_from, wire::Priority::normal};
constexpr wire::Party save_as_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo save_as_info{SaveAs::operation, wire::Kind::event, save_as_from, wire::Priority::normal};
constexpr wire::Party close_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo close_info{Close::operation, wire::Kind::event, close_from, wire::Priority::normal};
constexpr wire::Party rename_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo rename_info{Rename::operation, wire::Kind::event, rename_from, wire::Priority::normal};
constexpr wire::Party snapshot_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo snapshot_info{Snapshot::operation, wire::Kind::snapshot, snapshot_from,
                                           wire::Priority::normal};
constexpr wire::Party status_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo status_info{Status::operation, wire::Kind::event, status_from, wire::Priority::normal};
constexpr wire::Party hash_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo hash_info{Hash::operation, wire::Kind::event, hash_from, wire::Priority::normal};
constexpr wire::Party state_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo state_event_info{State::operation,       wire::Kind::event, wire::Delivery::reliable,
                                          wire::Priority::normal, state_event_to,    0};
constexpr wire::Party status_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo status_event_info{Status::operation,      wire::Kind::event, wire::Delivery::reliable,
                                           wire::Priority::normal, status_event_to,   0};
constexpr wire::Party durable_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo durable_event_info{Durable::operation,     wire::Kind::event, wire::Delivery::latest,
                                            wire::Priority::normal, durable_event_to,  20};

std::optional<wire::Failure> save_refused(const Handler& handler)
{
    const MachineState state = handler.machine_state();
    if (state == MachineState::closed) return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> save_as_refused(const Handler& handler)
{
    const MachineState state = handler.machine_state();
    if (state == MachineState::closed) return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> close_refused(const Handler& handler)
{
    const MachineState state = handler.machine_state();
    if (state == MachineState::closed) return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> rename_refused(const Handler& handler)
{
    const MachineState state = handler.machine_state();
    if (state == MachineState::closed) return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> snapshot_refused(const Handler& handler)
{
    const MachineState state = handler.machine_state();
    if (state == MachineState::closed) return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> hash_refused(const Handler& handler)
{
    const MachineState state = handler.machine_state();
    if (state == MachineState::closed) return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

} // namespace

void serve(rpc::Router& router, Handler& handler)
{
    rpc::add_command<New>(router, new__info, [&handler](const New::Command& command, const rpc::Caller& caller) {
        return handler.new_(command, caller);
    });
    rpc::add_command<Open>(router, open_info, [&handler](const Open::Command& command, const rpc::Caller& caller) {
        return handler.open(command, caller);
    });
    rpc::add_command<Save>(router, save_info,
                           [&handler](const Save::Command& command, const rpc::Caller& caller) -> Result<Save::Reply> {
                               if (std::optional<wire::Failure> refused = save_refused(handler))
                                   return std::move(*refused);
                               return handler.save(command, caller);
                           });
    rpc::add_deferred_command<SaveAs>(
        router, save_as_info,
        [&handler](const SaveAs::Command& command, const rpc::Caller& caller, rpc::Responder<SaveAs::Reply> responder) {
            if (std::optional<wire::Failure> refused = save_as_refused(handler))
                return responder.fail(std::move(*refused));
            handler.save_as(command, caller, std::move(responder));
        });
    rpc::add_command<Close>(
        router, close_info,
        [&handler](const Close::Command& command, const rpc::Caller& caller) -> Result<Close::Reply> {
            if (std::optional<wire::Failure> refused = close_refused(handler)) return std::move(*refused);
            return handler.close(command, caller);
        });
    rpc::add_command<Rename>(
        router, rename_info,
        [&handler](const Rename::Command& command, const rpc::Caller& caller) -> Result<Rename::Reply> {
            if (std::optional<wire::Failure> refused = rename_refused(handler)) return std::move(*refused);
            return handler.rename(command, caller);
        });
    rpc::add_command<Snapshot>(
        router, snapshot_info,
        [&handler](const Snapshot::Command& command, const rpc::Caller& caller) -> Result<Snapshot::Reply> {
            if (std::optional<wire::Failure> refused = snapshot_refused(handler)) return std::move(*refused);
            return handler.snapshot(command, caller);
        });
    rpc::add_command<Status>(router, status_info,
                             [&handler](const Status::Command& command, const rpc::Caller& caller) {
                                 return handler.status(command, caller);
                             });
    rpc::add_command<Hash>(router, hash_info,
                           [&handler](const Hash::Command& command, const rpc::Caller& caller) -> Result<Hash::Reply> {
                               if (std::optional<wire::Failure> refused = hash_refused(handler))
                                   return std::move(*refused);
                               return handler.hash(command, caller);
                           });
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

void Events::status(const Status::Event& event)
{
    rpc::emit(broadcaster_, status_event_info, event);
}

void Events::durable(const Durable::Event& event)
{
    rpc::emit(broadcaster_, durable_event_info, event);
}

} // namespace chorus::pulse_api::project
