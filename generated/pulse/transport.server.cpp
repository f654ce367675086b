// Generated from chorus/specs/pulse/transport.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/transport.server.hpp"

#include "codegen/runtime/rpc/serve.hpp"
#include "generated/pulse/project.hpp"

namespace chorus::pulse_api::transport {

namespace {

constexpr wire::Party play_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo play_info{Play::operation, wire::Kind::event, play_from, wire::Priority::high};
constexpr wire::Party stop_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo stop_info{Stop::operation, wire::Kind::event, stop_from, wire::Priority::high};
constexpr wire::Party pause_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo pause_info{Pause::operation, wire::Kind::event, pause_from, wire::Priority::high};
constexpr wire::Party locate_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo locate_info{Locate::operation, wire::Kind::event, locate_from, wire::Priority::high};
constexpr wire::Party set_loop_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo set_loop_info{SetLoop::operation, wire::Kind::event, set_loop_from,
                                           wire::Priority::normal};
constexpr wire::Party get_from[] = {wire::Party::aura};
constexpr rpc::OperationInfo get_info{Get::operation, wire::Kind::event, get_from, wire::Priority::normal};
constexpr wire::Party state_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo state_event_info{State::operation,     wire::Kind::event, wire::Delivery::reliable,
                                          wire::Priority::high, state_event_to,    0};
constexpr wire::Party position_event_to[] = {wire::Party::aura};
constexpr rpc::EventInfo position_event_info{Position::operation, wire::Kind::event, wire::Delivery::latest,
                                             wire::Priority::low, position_event_to, 20};

std::optional<wire::Failure> play_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> stop_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> pause_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> locate_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> set_loop_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

std::optional<wire::Failure> get_refused(const chorus::pulse_api::project::StateSource& project_source)
{
    const chorus::pulse_api::project::MachineState project_state = project_source.machine_state();
    if (project_state == chorus::pulse_api::project::MachineState::closed)
        return chorus::pulse_api::project::not_open();
    return std::nullopt;
}

} // namespace

void serve(rpc::Router& router, Handler& handler, const chorus::pulse_api::project::StateSource& project_source)
{
    rpc::add_deferred_command<Play>(router, play_info,
                                    [&handler, &project_source](const Play::Command& command, const rpc::Caller& caller,
                                                                rpc::Responder<Play::Reply> responder) {
                                        if (std::optional<wire::Failure> refused = play_refused(project_source))
                                            return responder.fail(std::move(*refused));
                                        handler.play(command, caller, std::move(responder));
                                    });
    rpc::add_deferred_command<Stop>(router, stop_info,
                                    [&handler, &project_source](const Stop::Command& command, const rpc::Caller& caller,
                                                                rpc::Responder<Stop::Reply> responder) {
                                        if (std::optional<wire::Failure> refused = stop_refused(project_source))
                                            return responder.fail(std::move(*refused));
                                        handler.stop(command, caller, std::move(responder));
                                    });
    rpc::add_deferred_command<Pause>(router, pause_info,
                                     [&handler, &project_source](const Pause::Command& command,
                                                                 const rpc::Caller& caller,
                                                                 rpc::Responder<Pause::Reply> responder) {
                                         if (std::optional<wire::Failure> refused = pause_refused(project_source))
                                             return responder.fail(std::move(*refused));
                                         handler.pause(command, caller, std::move(responder));
                                     });
    rpc::add_deferred_command<Locate>(router, locate_info,
                                      [&handler, &project_source](const Locate::Command& command,
                                                                  const rpc::Caller& caller,
                                                                  rpc::Responder<Locate::Reply> responder) {
                                          if (std::optional<wire::Failure> refused = locate_refused(project_source))
                                              return responder.fail(std::move(*refused));
                                          handler.locate(command, caller, std::move(responder));
                                      });
    rpc::add_command<SetLoop>(router, set_loop_info,
                              [&handler, &project_source](const SetLoop::Command& command,
                                                          const rpc::Caller& caller) -> Result<SetLoop::Reply> {
                                  if (std::optional<wire::Failure> refused = set_loop_refused(project_source))
                                      return std::move(*refused);
                                  return handler.set_loop(command, caller);
                              });
    rpc::add_command<Get>(
        router, get_info,
        [&handler, &project_source](const Get::Command& command, const rpc::Caller& caller) -> Result<Get::Reply> {
            if (std::optional<wire::Failure> refused = get_refused(project_source)) return std::move(*refused);
            return handler.get(command, caller);
        });
}

void Events::state(const State::Event& event)
{
    rpc::emit(broadcaster_, state_event_info, event);
}

void Events::position(const Position::Event& event)
{
    rpc::emit(broadcaster_, position_event_info, event);
}

} // namespace chorus::pulse_api::transport
