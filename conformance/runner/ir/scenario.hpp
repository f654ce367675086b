#pragma once

#include "conformance/runner/ir/ir.hpp"

namespace chorus::conform {

/// Something that a client does, or that must come to it.
struct Step {
    enum class Kind { send, event, never, connect, disconnect };
    Kind kind = Kind::send;
    std::string client;
    std::string operation;                    ///< `domain.name` of the command or event
    json::object input;                       ///< send
    std::string error;                        ///< the code that must come in place of the reply; empty: the reply
    std::optional<json::value> expected;      ///< what the reply, the event or the details must hold
    std::map<std::string, std::string> saved; ///< JSON pointers into what came, by name
    /// `send transport.play as a`
    std::string words() const;
};

/// An exchange of messages that whoever serves the domain must be able to play.
struct Scenario {
    std::string name;
    std::string doc;
    std::vector<Step> steps; ///< with those of the scenarios that are given before it, each once
};

/// The scenarios of a spec. Throws IrError.
std::vector<Scenario> scenarios_of(const Ir& ir, const Spec& spec);

} // namespace chorus::conform
