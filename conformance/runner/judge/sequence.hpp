#pragma once

#include "conformance/runner/ir/ir.hpp"

#include <boost/json/object.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace chorus::conform {

/// Judges the order of what comes on one connection: events that are numbered come without gaps, and an answer that
/// names an id first comes before the events that name it. What it is given is as the specs want it by itself.
class Sequence {
public:
    /// What is wrong with it; empty while all is well.
    std::string event(const Spec& spec, const Event& event, const json::object& payload);
    std::string answer(const Spec& spec, const Command& command, const json::object& payload);
    /// Numbers begin anew, on every connection: the command, which was answered well, brought the domain into another
    /// state.
    bool begins_anew(const Spec& spec, const Command& command);
    /// The next number of each event may be any.
    void restart() { numbers_.clear(); }

private:
    std::string count(const Spec& spec, const Event& event, const json::object& payload);

    std::map<std::string, std::int64_t> numbers_;                     ///< by event: the last number
    std::map<std::string, std::set<std::string>> told_;               ///< by command: texts in its answers
    std::map<std::string, std::map<std::string, std::string>> early_; ///< by command: events by the id they name
    std::map<std::string, std::set<std::string>> changing_; ///< by domain: commands that bring it into another state
};

} // namespace chorus::conform
