#pragma once

#include "pulse/domains/engine_port.hpp"
#include "pulse/model/edit.hpp"

namespace chorus::pulse {

/// Lets the project remember what it needs of a plugin, and returns it. What is remembered already is renewed only if
/// nothing that the project uses would be lost.
PluginRecord remember_plugin(Edit& edit, const PluginDescription& description);

/// Sets a node's plugin to what a preset holds. Ports that the preset leaves alone get their defaults.
void apply_preset(PluginNode& node, const PluginRecord& plugin, const PluginUri& preset, const PresetContent& content);

} // namespace chorus::pulse
