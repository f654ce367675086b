#include "conformance/runner/trace/states.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace chorus::conform {
namespace {

std::set<std::string> names(const json::value& list)
{
    std::set<std::string> found;
    for (const json::value& name : list.as_array())
        found.emplace(name.as_string());
    return found;
}

std::set<std::string> common(const std::set<std::string>& left, const std::set<std::string>& right)
{
    std::set<std::string> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::inserter(both, both.end()));
    return both;
}

std::set<std::string> without(const std::set<std::string>& all, const std::set<std::string>& some)
{
    std::set<std::string> rest;
    std::set_difference(all.begin(), all.end(), some.begin(), some.end(), std::inserter(rest, rest.end()));
    return rest;
}

} // namespace

KnownStates::KnownStates(const Ir& ir, std::string owner)
{
    for (const auto& [stem, spec] : ir.specs()) {
        if (spec.owner != owner) continue;
        const json::value* source = spec.source.if_contains("states");
        if (!source) continue;
        Machine& machine = machines_[stem];
        for (const json::value& value : source->at("values").as_array())
            machine.possible.emplace(value.at("name").as_string());
        if (const json::value* refusal = source->as_object().if_contains("refusal"))
            machine.refusals.emplace(refusal->at("code").as_string());
        if (const json::value* refusals = source->as_object().if_contains("refusals"))
            for (const auto& [state, code] : refusals->as_object())
                machine.refusals.emplace(code.as_string());
        for (const json::value& item : source->at("transitions").as_array())
            machine.transitions.push_back({std::string(item.at("on").as_string()), names(item.at("from")),
                                           std::string(item.at("to").as_string())});
        for (const json::value& command : spec.source.at("commands").as_array())
            if (const json::value* allowed = command.as_object().if_contains("allowed"))
                machine.allowed[std::string(command.at("name").as_string())] = names(*allowed);
    }
}

KnownStates::Machine* KnownStates::machine_of(const Spec& spec)
{
    const auto found = machines_.find(spec.stem);
    return found == machines_.end() ? nullptr : &found->second;
}

std::string KnownStates::narrow(Machine& machine, const Spec& spec, const std::set<std::string>& to,
                                const std::string& what)
{
    const std::set<std::string> before = std::exchange(machine.possible, common(machine.possible, to));
    if (!machine.possible.empty()) return {};
    machine.possible = to; // what it says now is believed, so that one mistake is told once
    return fmt::format("{} happens only in {}, but {} was {}.", what, fmt::join(to, " or "), spec.name,
                       fmt::join(before, " or "));
}

/// A state that no transition leads out of stays.
void KnownStates::follow(Machine& machine, const std::string& on)
{
    std::set<std::string> next;
    for (const std::string& state : machine.possible) {
        const auto leads_out = [&](const Transition& each) { return each.on == on && each.from.contains(state); };
        const auto found = std::find_if(machine.transitions.begin(), machine.transitions.end(), leads_out);
        next.insert(found == machine.transitions.end() ? state : found->to);
    }
    machine.possible = std::move(next);
}

std::string KnownStates::answered(const Operation& operation)
{
    Machine* machine = machine_of(*operation.spec);
    if (!machine) return {};
    const std::string& name = operation.command->name;
    std::string wrong;
    if (const auto allowed = machine->allowed.find(name); allowed != machine->allowed.end())
        wrong = narrow(*machine, *operation.spec, allowed->second, fmt::format("An answer to `{}`", name));
    follow(*machine, name);
    return wrong;
}

std::string KnownStates::refused(const Operation& operation, const std::string& code)
{
    Machine* machine = machine_of(*operation.spec);
    if (!machine || !machine->refusals.contains(code)) return {};
    const auto allowed = machine->allowed.find(operation.command->name);
    if (allowed == machine->allowed.end()) return {};
    std::set<std::string> all = machine->possible;
    for (const Transition& transition : machine->transitions) {
        all.insert(transition.from.begin(), transition.from.end());
        all.insert(transition.to);
    }
    return narrow(*machine, *operation.spec, without(all, allowed->second),
                  fmt::format("A refusal of `{}` with {}", operation.command->name, code));
}

void KnownStates::told(const Spec& spec, const std::string& event)
{
    if (Machine* machine = machine_of(spec)) follow(*machine, event);
}

} // namespace chorus::conform
