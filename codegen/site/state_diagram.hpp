#pragma once

#include "codegen/model/spec.hpp"

#include <string>

namespace chorus::codegen::site {

/// The states of a domain in a row, and an arc for each pair of them with what leads from one to the other.
std::string state_diagram(const StateMachine& machine);

} // namespace chorus::codegen::site
