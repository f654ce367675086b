#pragma once

#include "conformance/runner/coverage/coverage.hpp"
#include "conformance/runner/ir/machine.hpp"

#include <optional>

namespace chorus::conform {

/// Counts states and transitions of the machines of one process. A transition counts when it is taken from a state that
/// is known and leads to one that is: because the process is fresh, or the state was observed, or a command was refused
/// as it is in one state alone, or it follows from what was taken before.
class Machines {
public:
    Machines(const Ir& ir, const std::string& owner, Coverage& coverage);

    /// The process is fresh, so that every machine is in its initial state.
    void started();
    /// A command was answered without an error.
    void answered(const Operation& operation, const json::object& reply);
    /// A command was answered with an error.
    void refused(const Operation& operation, const std::string& code);
    /// An event came.
    void told(const Spec& spec, const std::string& event);

private:
    struct Tracked {
        Machine machine;
        std::optional<std::string> state = {};                          ///< where it is known
        std::vector<std::pair<std::string, std::string>> may_have = {}; ///< transition and its target
    };

    void take(const std::string& stem, Tracked& tracked, const std::string& on);
    void enter(const std::string& stem, Tracked& tracked, const std::string& state);
    /// It is seen to be in that state, however it came there.
    void see(const std::string& stem, Tracked& tracked, const std::string& state);

    Coverage& coverage_;
    std::map<std::string, Tracked> machines_; ///< by stem
};

} // namespace chorus::conform
