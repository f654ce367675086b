#pragma once

#include "generated/types/plugin.hpp"
#include "signal/plugins/descriptor.hpp"

#include <vector>

// What the plugin host knows, in the words of the specs.
namespace chorus::signal {

PluginSummary in_words(const plugins::PluginSummary& summary);
PluginDescription in_words(const plugins::PluginDescription& description);
std::vector<PortValue> in_words(const std::vector<plugins::PresetContents::Value>& values);

} // namespace chorus::signal
