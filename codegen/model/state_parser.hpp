#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// What stands behind `states`.
StateMachine parse_states(const YamlNode& node, Diagnostics& diagnostics);

/// What stands behind `requires` of a domain or a command.
std::vector<Requirement> parse_requirements(const YamlNode& parent, Diagnostics& diagnostics);

} // namespace chorus::codegen
