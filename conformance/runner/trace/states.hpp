#pragma once

#include "conformance/runner/ir/machine.hpp"

#include <map>
#include <set>
#include <string>

namespace chorus::conform {

/// What is known of the states that the domains of one process are in, from what it answers. At first every state is
/// possible; each answer rules some out, and an answer that rules out all of them breaks the machine of its spec.
class KnownStates {
public:
    KnownStates(const Ir& ir, const std::string& owner);

    /// `domain.command` was answered without an error. Returns what is wrong, or nothing.
    std::string answered(const Operation& operation);
    /// It was refused with this code.
    std::string refused(const Operation& operation, const std::string& code);
    /// An event came that nobody asked for.
    void told(const Spec& spec, const std::string& event);

private:
    struct Domain {
        Machine machine;
        std::set<std::string> possible;
    };

    Domain* domain_of(const Spec& spec);
    static void follow(Domain& domain, const std::string& on);
    static std::string narrow(Domain& domain, const std::set<std::string>& to, const std::string& what);

    std::map<std::string, Domain> domains_; ///< by stem
};

} // namespace chorus::conform
