#pragma once

#include "codegen/model/diagnostics.hpp"
#include "codegen/model/spec.hpp"

namespace chorus::codegen {

/// Reads one scenario. Nothing if `node` is no map.
std::optional<Scenario> parse_scenario(const Located& name, const YamlNode& node, Diagnostics& diagnostics);

} // namespace chorus::codegen
