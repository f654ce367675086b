#pragma once

#include "conformance/runner/ir/ir.hpp"

#include <set>

namespace chorus::conform {

/// A step from one state of a domain to another.
struct Transition {
    std::string on; ///< a command, or an event that tells of it
    std::set<std::string> from;
    std::string to;
    std::vector<std::string> sends;         ///< events of the domain that follow
    std::optional<json::object> input = {}; ///< what a walk sends
    bool by_command = true;
};

/// How the state shows: what a command answers in it.
struct Observation {
    std::string command;
    std::string pointer;                       ///< into the reply
    std::map<std::string, json::value> values; ///< by state
    std::map<std::string, std::string> errors; ///< codes by state
};

/// A state of another domain that must be for a command not to be refused.
struct Requirement {
    std::string spec;
    std::string state;
};

/// The states of a domain.
struct Machine {
    const Spec* spec = nullptr;
    std::string initial;
    std::vector<std::string> states;
    std::map<std::string, std::string> refusals;          ///< by state: what a command gets that it does not allow
    std::map<std::string, std::set<std::string>> allowed; ///< by command, where not all states are
    std::optional<Observation> observed;
    std::string setup; ///< a scenario that is played before a walk; empty: none
    std::vector<Transition> transitions;

    /// Whether the command is refused in the state.
    bool refuses(const std::string& state, const std::string& command) const;
    /// Whether it is a command that may change the state.
    bool by_command(const std::string& on) const;
    /// What the command may lead to from the state; empty: it stays.
    std::vector<const Transition*> steps(const std::string& state, const std::string& command) const;
    /// The shortest way by commands; nothing if there is none.
    std::optional<std::vector<const Transition*>> way(const std::string& from, const std::set<std::string>& to) const;
};

/// `STEM FROM on EVENT to STATE`, as people name it.
std::string name_of(const Machine& machine, const Transition& transition, const std::string& from);

/// Nothing where the domain has no states. Throws IrError.
std::optional<Machine> machine_of(const Spec& spec);

/// What the command needs of other domains.
std::vector<Requirement> requirements_of(const Spec& spec, const std::string& command);
/// What all commands of the domain need that do not say otherwise.
std::vector<Requirement> requirements_of(const Spec& spec);

} // namespace chorus::conform
