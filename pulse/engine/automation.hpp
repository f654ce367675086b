#pragma once

#include "generated/types/plan.hpp"
#include "pulse/engine/project_index.hpp"
#include "pulse/model/tick_clock.hpp"

#include <string>
#include <vector>

namespace chorus::pulse {

/// The value of a level in dB, or the curve that replaces it. `owner` is a channel or node, `symbol` its parameter.
Level planned_level(const ProjectIndex& index, const TickClock& clock, const std::string& owner,
                    const std::string& symbol, Decibels value);

/// A place between left and right, or the curve that replaces it.
PanPosition planned_pan(const ProjectIndex& index, const TickClock& clock, const std::string& owner, Pan value);

/// The ports of a plugin that differ from its defaults or follow a curve, in order of their symbols.
std::vector<PortValue> planned_ports(const ProjectIndex& index, const TickClock& clock, const NodeId& node,
                                     const PluginNode& plugin);

} // namespace chorus::pulse
