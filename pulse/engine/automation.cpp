#include "pulse/engine/automation.hpp"

#include "pulse/engine/flatten.hpp"
#include "pulse/engine/gain.hpp"

#include <algorithm>
#include <map>

namespace chorus::pulse {
namespace {

constexpr double level_tolerance = 0.01;      // dB; nobody hears a tenth of a decibel
constexpr double pan_tolerance = 1.0 / 4096;  // of the way from the middle to a side
constexpr double port_tolerance = 1.0 / 8192; // of the port's range

std::optional<Curve> planned_curve(const ProjectIndex& index, const TickClock& clock, const std::string& owner,
                                   const std::string& symbol, const FlatteningRules& rules)
{
    const AutomationCurve* curve = index.curve(owner, symbol);
    if (!curve) return std::nullopt;
    return flatten(curve->points, clock, rules);
}

/// A port that nobody knows is flattened relative to the values that its curve takes.
double range_of(const AutomationCurve& curve)
{
    const auto [low, high] =
        std::minmax_element(curve.points.begin(), curve.points.end(),
                            [](const AutomationPoint& a, const AutomationPoint& b) { return a.value < b.value; });
    return high->value - low->value;
}

FlatteningRules port_rules(const AutomationCurve& curve, const ControlPort* port)
{
    const double range = port && port->maximum > port->minimum ? port->maximum - port->minimum : range_of(curve);
    return {.scale = CurveScale::plain,
            .tolerance = range > 0 ? range * port_tolerance : port_tolerance,
            .whole_numbers = port && (port->toggled || port->integer)};
}

} // namespace

Level planned_level(const ProjectIndex& index, const TickClock& clock, const std::string& owner,
                    const std::string& symbol, Decibels value)
{
    const FlatteningRules rules{.scale = CurveScale::decibels, .tolerance = level_tolerance, .whole_numbers = false};
    return {.gain = linear_gain(value), .curve = planned_curve(index, clock, owner, symbol, rules)};
}

PanPosition planned_pan(const ProjectIndex& index, const TickClock& clock, const std::string& owner, Pan value)
{
    const FlatteningRules rules{.scale = CurveScale::plain, .tolerance = pan_tolerance, .whole_numbers = false};
    return {.position = value.value, .curve = planned_curve(index, clock, owner, "pan", rules)};
}

std::vector<PortValue> planned_ports(const ProjectIndex& index, const TickClock& clock, const NodeId& node,
                                     const PluginNode& plugin)
{
    std::map<PortSymbol, PortValue> ports;
    for (const auto& [symbol, value] : plugin.values)
        ports[symbol] = {.symbol = symbol, .value = value, .curve = std::nullopt};
    for (const AutomationCurve* curve : index.curves_of(node.value)) {
        const PortSymbol symbol = curve->parameter.value.substr(node.value.size() + 1);
        const ControlPort* control = index.control(plugin.uri, symbol);
        auto& port = ports
                         .try_emplace(symbol, PortValue{.symbol = symbol,
                                                        .value = control ? control->default_value : 0,
                                                        .curve = std::nullopt})
                         .first->second;
        port.curve = flatten(curve->points, clock, port_rules(*curve, control));
    }
    std::vector<PortValue> sorted;
    for (auto& [symbol, port] : ports)
        sorted.push_back(std::move(port));
    return sorted;
}

} // namespace chorus::pulse
