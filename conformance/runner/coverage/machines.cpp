#include "conformance/runner/coverage/machines.hpp"

#include "conformance/runner/play/values.hpp"

#include <fmt/format.h>

namespace chorus::conform {
namespace {

std::string transition_name(const std::string& from, const std::string& on, const std::string& to)
{
    return fmt::format("{} on {} to {}", from, on, to);
}

} // namespace

Machines::Machine Machines::read(const json::object& source, const std::string& domain)
{
    Machine machine;
    machine.initial = source.at("initial").as_string();
    for (const json::value& item : source.at("transitions").as_array()) {
        Transition made{std::string(item.at("on").as_string()), {}, std::string(item.at("to").as_string())};
        for (const json::value& from : item.at("from").as_array())
            made.from.emplace(from.as_string());
        machine.transitions.push_back(std::move(made));
    }
    for (const json::value& value : source.at("values").as_array()) {
        const std::string name(value.at("name").as_string());
        machine.observed[name] = name;
    }
    if (const json::value* observed = source.if_contains("observed")) {
        machine.observing = fmt::format("{}.{}", domain, std::string_view(observed->at("command").as_string()));
        machine.pointer = observed->at("at").as_string();
        if (const json::value* values = observed->as_object().if_contains("values"))
            for (const auto& [state, shown] : values->as_object()) {
                machine.observed.erase(std::string(state));
                machine.observed[std::string(shown.as_string())] = state;
            }
    }
    return machine;
}

Machines::Machines(const Ir& ir, const std::string& owner, Coverage& coverage) : coverage_(coverage)
{
    for (const auto& [stem, spec] : ir.specs()) {
        const json::value* source = spec.owner == owner ? spec.source.if_contains("states") : nullptr;
        if (!source) continue;
        const Machine& machine = machines_[stem] = read(source->as_object(), spec.name);
        for (const auto& [shown, state] : machine.observed)
            coverage_.expect(Aspect::states, stem, state);
        for (const Transition& each : machine.transitions)
            for (const std::string& from : each.from)
                coverage_.expect(Aspect::transitions, stem, transition_name(from, each.on, each.to));
    }
}

void Machines::started()
{
    for (auto& [stem, machine] : machines_) {
        machine.state = machine.initial;
        machine.may_have.clear();
    }
}

void Machines::enter(const std::string& stem, Machine& machine, const std::string& state)
{
    coverage_.reach(Aspect::states, stem, state);
    machine.state = state;
    machine.may_have.clear();
}

void Machines::observe(const std::string& stem, Machine& machine, const json::object& reply)
{
    const json::value whole = reply;
    const json::value* part = part_at(whole, machine.pointer);
    const auto found =
        part && part->is_string() ? machine.observed.find(std::string(part->get_string())) : machine.observed.end();
    if (found == machine.observed.end()) return;
    for (const auto& [transition, to] : machine.may_have)
        if (to == found->second) coverage_.reach(Aspect::transitions, stem, transition);
    enter(stem, machine, found->second);
}

void Machines::answered(const Operation& operation, const json::object& reply)
{
    for (auto& [stem, machine] : machines_) {
        if (stem == operation.spec->stem) {
            for (const Transition& each : machine.transitions) {
                if (each.on != operation.command->name || !machine.state) continue;
                const std::string from = *machine.state;
                if (!each.from.contains(from)) continue;
                coverage_.reach(Aspect::transitions, stem, transition_name(from, each.on, each.to));
                coverage_.reach(Aspect::states, stem, from);
                enter(stem, machine, each.to);
                break;
            }
        }
        if (machine.observing == operation.name()) observe(stem, machine, reply);
    }
}

void Machines::told(const Spec& spec, const std::string& event)
{
    const auto found = machines_.find(spec.stem);
    if (found == machines_.end()) return;
    Machine& machine = found->second;
    for (const Transition& each : machine.transitions) {
        if (each.on != event || !machine.state || !each.from.contains(*machine.state)) continue;
        machine.may_have.emplace_back(transition_name(*machine.state, each.on, each.to), each.to);
    }
    if (!machine.may_have.empty()) machine.state.reset();
}

} // namespace chorus::conform
