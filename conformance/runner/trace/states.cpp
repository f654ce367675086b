#include "conformance/runner/trace/states.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace chorus::conform {
namespace {

std::set<std::string> common(const std::set<std::string>& left, const std::set<std::string>& right)
{
    std::set<std::string> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::inserter(both, both.end()));
    return both;
}

} // namespace

KnownStates::KnownStates(const Ir& ir, const std::string& owner)
{
    for (const auto& [stem, spec] : ir.specs()) {
        if (spec.owner != owner) continue;
        if (auto machine = machine_of(spec)) {
            std::set<std::string> all(machine->states.begin(), machine->states.end());
            domains_.emplace(stem, Domain{std::move(*machine), std::move(all)});
        }
    }
}

KnownStates::Domain* KnownStates::domain_of(const Spec& spec)
{
    const auto found = domains_.find(spec.stem);
    return found == domains_.end() ? nullptr : &found->second;
}

std::string KnownStates::narrow(Domain& domain, const std::set<std::string>& to, const std::string& what)
{
    const std::set<std::string> before = std::exchange(domain.possible, common(domain.possible, to));
    if (!domain.possible.empty()) return {};
    domain.possible = to; // what it says now is believed, so that one mistake is told once
    return fmt::format("{} happens only in {}, but {} was {}.", what, fmt::join(to, " or "), domain.machine.spec->name,
                       fmt::join(before, " or "));
}

/// A state that no transition leads out of stays.
void KnownStates::follow(Domain& domain, const std::string& on)
{
    std::set<std::string> next;
    for (const std::string& state : domain.possible) {
        const auto steps = domain.machine.steps(state, on);
        if (steps.empty()) next.insert(state);
        for (const Transition* step : steps)
            next.insert(step->to);
    }
    domain.possible = std::move(next);
}

std::string KnownStates::answered(const Operation& operation)
{
    Domain* domain = domain_of(*operation.spec);
    if (!domain) return {};
    const std::string& name = operation.command->name;
    const auto& allowed = domain->machine.allowed;
    std::string wrong;
    if (const auto states = allowed.find(name); states != allowed.end())
        wrong = narrow(*domain, states->second, fmt::format("An answer to `{}`", name));
    follow(*domain, name);
    return wrong;
}

std::string KnownStates::refused(const Operation& operation, const std::string& code)
{
    Domain* domain = domain_of(*operation.spec);
    if (!domain) return {};
    const Machine& machine = domain->machine;
    std::set<std::string> refusing;
    for (const auto& [state, refusal] : machine.refusals)
        if (refusal == code && machine.refuses(state, operation.command->name)) refusing.insert(state);
    if (refusing.empty()) return {};
    return narrow(*domain, refusing, fmt::format("A refusal of `{}` with {}", operation.command->name, code));
}

void KnownStates::told(const Spec& spec, const std::string& event)
{
    Domain* domain = domain_of(spec);
    if (!domain) return;
    // It may tell of other things too, so that what was possible before still is.
    const std::set<std::string> before = domain->possible;
    follow(*domain, event);
    domain->possible.insert(before.begin(), before.end());
}

} // namespace chorus::conform
