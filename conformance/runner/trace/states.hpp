#pragma once

#include "conformance/runner/ir/ir.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace chorus::conform {

/// What is known of the states that the domains of one process are in, from what it answers. At first every state is
/// possible; each answer rules some out, and an answer that rules out all of them breaks the machine of its spec.
class KnownStates {
public:
    KnownStates(const Ir& ir, std::string owner);

    /// `domain.command` was answered without an error. Returns what is wrong, or nothing.
    std::string answered(const Operation& operation);
    /// It was refused with this code.
    std::string refused(const Operation& operation, const std::string& code);
    /// An event came that nobody asked for.
    void told(const Spec& spec, const std::string& event);

private:
    struct Transition {
        std::string on;
        std::set<std::string> from;
        std::string to;
    };
    struct Machine {
        std::set<std::string> refusals;
        std::vector<Transition> transitions;
        std::map<std::string, std::set<std::string>> allowed; ///< by command
        std::set<std::string> possible;
    };

    Machine* machine_of(const Spec& spec);
    void follow(Machine& machine, const std::string& on);
    std::string narrow(Machine& machine, const Spec& spec, const std::set<std::string>& to, const std::string& what);

    std::map<std::string, Machine> machines_;
};

} // namespace chorus::conform
