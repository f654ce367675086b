#include "conformance/runner/coverage/machines.hpp"

#include "conformance/runner/play/values.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

std::string transition_name(const std::string& from, const Transition& transition)
{
    return fmt::format("{} on {} to {}", from, transition.on, transition.to);
}

/// The state that a reply shows; nothing where it shows none.
std::optional<std::string> shown_by(const Observation& observed, const json::object& reply)
{
    const json::value whole = reply;
    const json::value* part = part_at(whole, observed.pointer);
    for (const auto& [state, value] : observed.values)
        if (part && *part == value) return state;
    return std::nullopt;
}

/// The one state in which the command is refused with that code; nothing if there are none or several.
std::optional<std::string> told_by(const Machine& machine, const std::string& command, const std::string& code)
{
    std::optional<std::string> found;
    for (const std::string& state : machine.states) {
        const auto refusal = machine.refusals.find(state);
        const bool refused =
            refusal != machine.refusals.end() && refusal->second == code && machine.refuses(state, command);
        const bool observed = machine.observed && machine.observed->command == command &&
                              machine.observed->errors.contains(state) && machine.observed->errors.at(state) == code;
        if (!refused && !observed) continue;
        if (found) return std::nullopt;
        found = state;
    }
    return found;
}

} // namespace

Machines::Machines(const Ir& ir, const std::string& owner, Coverage& coverage) : coverage_(coverage)
{
    for (const auto& [stem, spec] : ir.specs()) {
        std::optional<Machine> machine = spec.owner == owner ? machine_of(spec) : std::nullopt;
        if (!machine) continue;
        for (const std::string& state : machine->states)
            coverage_.expect(Aspect::states, stem, state);
        for (const Transition& transition : machine->transitions)
            for (const std::string& from : transition.from)
                coverage_.expect(Aspect::transitions, stem, transition_name(from, transition));
        machines_.emplace(stem, Tracked{std::move(*machine)});
    }
}

void Machines::started()
{
    for (auto& [stem, tracked] : machines_) {
        tracked.state = tracked.machine.initial;
        tracked.may_have.clear();
    }
}

void Machines::enter(const std::string& stem, Tracked& tracked, const std::string& state)
{
    coverage_.reach(Aspect::states, stem, state);
    tracked.state = state;
    tracked.may_have.clear();
}

void Machines::see(const std::string& stem, Tracked& tracked, const std::string& state)
{
    for (const auto& [transition, to] : tracked.may_have)
        if (to == state) coverage_.reach(Aspect::transitions, stem, transition);
    enter(stem, tracked, state);
}

void Machines::take(const std::string& stem, Tracked& tracked, const std::string& on)
{
    if (!tracked.state) {
        // What is seen later may be the work of this command.
        if (tracked.machine.by_command(on)) tracked.may_have.clear();
        return;
    }
    const std::string from = *tracked.state;
    const auto steps = tracked.machine.steps(from, on);
    if (steps.empty()) return;
    coverage_.reach(Aspect::states, stem, from);
    if (steps.size() == 1 && steps.front()->by_command) {
        coverage_.reach(Aspect::transitions, stem, transition_name(from, *steps.front()));
        return enter(stem, tracked, steps.front()->to);
    }
    // An event tells of more than this, and a command may lead to several states. What comes next will show.
    for (const Transition* step : steps)
        tracked.may_have.emplace_back(transition_name(from, *step), step->to);
    tracked.state.reset();
}

void Machines::answered(const Operation& operation, const json::object& reply)
{
    const std::string& stem = operation.spec->stem;
    const auto found = machines_.find(stem);
    if (found == machines_.end()) return;
    Tracked& tracked = found->second;
    take(stem, tracked, operation.command->name);
    const auto& observed = tracked.machine.observed;
    if (!observed || observed->command != operation.command->name) return;
    if (const auto state = shown_by(*observed, reply)) see(stem, tracked, *state);
}

void Machines::refused(const Operation& operation, const std::string& code)
{
    const std::string& stem = operation.spec->stem;
    const auto found = machines_.find(stem);
    if (found == machines_.end()) return;
    if (const auto state = told_by(found->second.machine, operation.command->name, code))
        see(stem, found->second, *state);
}

void Machines::told(const Spec& spec, const std::string& event)
{
    const auto found = machines_.find(spec.stem);
    if (found != machines_.end()) take(spec.stem, found->second, event);
}

} // namespace chorus::conform
