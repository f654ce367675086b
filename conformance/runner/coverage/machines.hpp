#pragma once

#include "conformance/runner/coverage/coverage.hpp"
#include "conformance/runner/ir/ir.hpp"

#include <optional>

namespace chorus::conform {

/// Counts states and transitions of the machines of one process. A transition counts when its command is taken in a
/// state that is known, because the process is fresh, or the state was observed, or follows from what was taken before.
class Machines {
public:
    Machines(const Ir& ir, const std::string& owner, Coverage& coverage);

    /// The process is fresh, so that every machine is in its initial state.
    void started();
    /// A command was answered without an error.
    void answered(const Operation& operation, const json::object& reply);
    /// An event came.
    void told(const Spec& spec, const std::string& event);

private:
    struct Transition {
        std::string on;
        std::set<std::string> from;
        std::string to;
    };
    struct Machine {
        std::string initial;
        std::vector<Transition> transitions;
        std::string observing;                       ///< `domain.command` of which the reply shows the state
        std::string pointer;                         ///< where in it
        std::map<std::string, std::string> observed; ///< state by what stands there
        std::optional<std::string> state;            ///< where it is known
        std::vector<std::pair<std::string, std::string>> may_have; ///< transition and its target, by an event
    };

    static Machine read(const json::object& source, const std::string& domain);
    void enter(const std::string& stem, Machine& machine, const std::string& state);
    void observe(const std::string& stem, Machine& machine, const json::object& reply);

    Coverage& coverage_;
    std::map<std::string, Machine> machines_; ///< by stem
};

} // namespace chorus::conform
