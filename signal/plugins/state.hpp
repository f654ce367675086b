#pragma once

#include "signal/plugins/descriptor.hpp"
#include "signal/plugins/urid_map.hpp"
#include "signal/plugins/world.hpp"

#include <string>
#include <vector>

// States of plugins as text and back. The caller holds the lock of the world.
namespace chorus::signal::plugins {

/// The state as Turtle; equal states give equal texts. Empty when lilv cannot write it.
std::string state_text(const World& world, UridMap& map, const LilvState* state);
/// Nothing when the text is no state.
State read_state(const World& world, UridMap& map, const std::string& text);
/// The port values of a state in order of symbol; what is not a number is left out.
std::vector<PresetContents::Value> port_values(const LilvState* state, UridMap& map);

} // namespace chorus::signal::plugins
