#include "signal/control/plugin_words.hpp"

#include <utility>

namespace chorus::signal {
namespace {

PluginRole in_words(plugins::Role role)
{
    switch (role) {
    case plugins::Role::effect:
        return PluginRole::effect;
    case plugins::Role::instrument:
        return PluginRole::instrument;
    case plugins::Role::midi:
        return PluginRole::midi;
    case plugins::Role::other:
        break;
    }
    return PluginRole::other;
}

ControlPort in_words(const plugins::ControlInput& input)
{
    ControlPort port;
    port.symbol = input.symbol;
    port.name = input.name;
    port.minimum = input.minimum;
    port.maximum = input.maximum;
    port.default_value = input.default_value;
    if (!input.unit.empty()) port.unit = input.unit;
    port.toggled = input.toggled;
    port.integer = input.integer;
    port.logarithmic = input.logarithmic;
    for (const plugins::ScalePoint& point : input.points)
        port.points.push_back({.value = point.value, .label = point.label});
    return port;
}

} // namespace

PluginSummary in_words(const plugins::PluginSummary& summary)
{
    PluginSummary words;
    words.uri = summary.uri;
    words.format = PluginFormat::lv2;
    words.name = summary.name;
    words.vendor = summary.vendor;
    words.category = summary.category;
    words.role = in_words(summary.role);
    words.audio_inputs = summary.audio_inputs;
    words.audio_outputs = summary.audio_outputs;
    words.usable = !summary.unusable;
    words.reason = summary.unusable;
    return words;
}

PluginDescription in_words(const plugins::PluginDescription& description)
{
    PluginDescription words;
    words.summary = in_words(description.summary);
    for (const plugins::ControlInput& control : description.controls)
        words.controls.push_back(in_words(control));
    for (const plugins::Preset& preset : description.presets)
        words.presets.push_back({.uri = preset.uri, .name = preset.name});
    words.takes_notes = description.summary.takes_notes;
    words.reports_latency = description.reports_latency;
    return words;
}

std::vector<PortValue> in_words(const std::vector<plugins::PresetContents::Value>& values)
{
    std::vector<PortValue> words;
    for (const auto& value : values)
        words.push_back({.symbol = value.symbol, .value = value.value, .curve = std::nullopt});
    return words;
}

} // namespace chorus::signal
