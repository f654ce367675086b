#include "pulse/domains/plugin_edits.hpp"

#include "pulse/model/parameters.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace chorus::pulse {
namespace {

/// Longer symbols have no room in the id of a parameter beside the id of the node.
constexpr std::size_t longest_symbol = 48;

std::vector<ControlPort> usable_controls(const PluginDescription& description)
{
    std::vector<ControlPort> controls;
    std::set<std::string> seen;
    for (ControlPort port : description.controls) {
        if (port.symbol.size() > longest_symbol || !seen.insert(port.symbol).second) continue;
        if (port.maximum < port.minimum) std::swap(port.minimum, port.maximum);
        port.default_value = std::clamp(port.default_value, port.minimum, port.maximum);
        controls.push_back(std::move(port));
    }
    return controls;
}

bool covers(const std::vector<ControlPort>& controls, const std::vector<ControlPort>& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const ControlPort& port) {
        return std::any_of(controls.begin(), controls.end(), [&](const ControlPort& other) {
            return other.symbol == port.symbol && other.minimum <= port.minimum && other.maximum >= port.maximum;
        });
    });
}

} // namespace

PluginRecord remember_plugin(Edit& edit, const PluginDescription& description)
{
    PluginRecord record;
    record.uri = description.summary.uri;
    record.name = description.summary.name;
    record.role = description.summary.role;
    record.controls = usable_controls(description);
    record.takes_notes = description.takes_notes;
    if (const PluginRecord* known = find_plugin(edit.model(), record.uri)) {
        if (!covers(record.controls, known->controls)) return *known;
        record.id = known->id;
    } else {
        record.id = edit.new_id<PluginId>("plugin");
    }
    edit.put(record);
    return record;
}

void apply_preset(PluginNode& node, const PluginRecord& plugin, const PluginUri& preset, const PresetContent& content)
{
    node.preset = preset;
    node.state = content.state;
    node.values.clear();
    for (const ControlPort& port : plugin.controls) {
        const auto set = content.values.find(port.symbol);
        if (set == content.values.end()) continue;
        const double value = std::clamp(set->second, port.minimum, port.maximum);
        if (value != port.default_value || node.state) node.values[port.symbol] = value;
    }
}

} // namespace chorus::pulse
