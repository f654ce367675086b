#pragma once

#include "signal/plugins/descriptor.hpp"
#include "signal/plugins/world.hpp"

// What lilv knows of a plugin, as plain values. The caller holds the lock of the world.
namespace chorus::signal::plugins {

PluginSummary summarise(const World& world, const LilvPlugin* plugin);
PluginDescription describe(const World& world, const LilvPlugin* plugin);

/// The control inputs in port order.
std::vector<ControlInput> control_inputs(const World& world, const LilvPlugin* plugin);
/// The control outputs in port order.
std::vector<ControlOutput> control_outputs(const World& world, const LilvPlugin* plugin);

} // namespace chorus::signal::plugins
