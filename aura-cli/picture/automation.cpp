#include "aura-cli/picture/automation.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "aura-cli/picture/ticks.hpp"

namespace chorus::aura::picture {
namespace {

/// What a parameter is called and which of its values are seen.
struct Scale {
    std::string name;
    double lowest = 0;
    double highest = 1;
    std::string unit;
};

/// The fader goes down to silence, but what is heard happens in the last 60 dB.
constexpr double quietest = -60;
constexpr double loudest = 6;

Scale channel_scale(std::string_view symbol)
{
    if (symbol == "pan") return {"Pan", -1, 1, ""};
    return {"Volume", quietest, loudest, " dB"};
}

const ControlPort* find_control(const ProjectContent& content, const PluginUri& uri, std::string_view symbol)
{
    for (const PluginRecord& plugin : content.plugins) {
        if (plugin.uri != uri) continue;
        for (const ControlPort& control : plugin.controls)
            if (control.symbol == symbol) return &control;
    }
    return nullptr;
}

Scale node_scale(const ProjectContent& content, const Node& node, std::string_view symbol)
{
    if (const auto* plugin = std::get_if<PluginNode>(&node.content.value)) {
        const ControlPort* control = find_control(content, plugin->uri, symbol);
        if (!control) return {fmt::format("{} · {}", node.name, symbol), 0, 1, ""};
        return {fmt::format("{} · {}", node.name, control->name), control->minimum, control->maximum,
                control->unit ? " " + *control->unit : ""};
    }
    if (symbol == "pan") return {fmt::format("{} · pan", node.name), -1, 1, ""};
    return {fmt::format("{} · level", node.name), quietest, loudest, " dB"};
}

double height(const Scale& scale, double value)
{
    if (scale.highest <= scale.lowest) return 0;
    return std::clamp((value - scale.lowest) / (scale.highest - scale.lowest), 0.0, 1.0);
}

/// The share of the way to the next value that is gone at a share of the way to the next place.
double bend(double share, double tension)
{
    const double below = 1 + tension - 2 * tension * share;
    return below <= 0 ? share : share * (1 - tension) / below;
}

void add_way(std::vector<CurvePoint>& line, const Scale& scale, const AutomationPoint& from, const AutomationPoint& to)
{
    const double begin = quarters(from.at);
    const double end = quarters(to.at);
    if (from.shape == CurveShape::step) line.push_back({end, height(scale, from.value)});
    if (from.shape == CurveShape::curve) {
        constexpr int steps = 32;
        for (int i = 1; i < steps; ++i) {
            const double share = static_cast<double>(i) / steps;
            const double value = from.value + (to.value - from.value) * bend(share, from.tension);
            line.push_back({begin + (end - begin) * share, height(scale, value)});
        }
    }
    line.push_back({end, height(scale, to.value)});
}

Curve draw_curve(const AutomationCurve& automation, const Scale& scale)
{
    // The first and last value hold to the edges of any picture.
    constexpr double far = 1e7;
    Curve curve;
    curve.name = scale.name;
    curve.lowest = fmt::format("{:g}{}", scale.lowest, scale.unit);
    curve.highest = fmt::format("{:g}{}", scale.highest, scale.unit);
    curve.enabled = automation.enabled;
    curve.line.push_back({-far, height(scale, automation.points.front().value)});
    curve.line.push_back({quarters(automation.points.front().at), height(scale, automation.points.front().value)});
    for (std::size_t i = 0; i + 1 < automation.points.size(); ++i)
        add_way(curve.line, scale, automation.points[i], automation.points[i + 1]);
    curve.line.push_back({far, height(scale, automation.points.back().value)});
    for (const AutomationPoint& point : automation.points)
        curve.corners.push_back({quarters(point.at), height(scale, point.value)});
    return curve;
}

/// What follows `owner.` in the id of a parameter of this owner; empty for parameters of others.
std::string_view symbol_of(const ParameterId& parameter, std::string_view owner)
{
    std::string_view id = parameter.value;
    if (!id.starts_with(owner) || id.size() <= owner.size() || id[owner.size()] != '.') return {};
    id.remove_prefix(owner.size() + 1);
    return id;
}

} // namespace

std::vector<Curve> curves_of(const ProjectContent& content, const Channel& channel)
{
    std::vector<Curve> curves;
    for (const AutomationCurve& automation : content.curves)
        if (const auto symbol = symbol_of(automation.parameter, channel.id.value); !symbol.empty())
            curves.push_back(draw_curve(automation, channel_scale(symbol)));
    for (const Node& node : content.nodes) {
        if (node.channel != channel.id) continue;
        for (const AutomationCurve& automation : content.curves)
            if (const auto symbol = symbol_of(automation.parameter, node.id.value); !symbol.empty())
                curves.push_back(draw_curve(automation, node_scale(content, node, symbol)));
    }
    return curves;
}

} // namespace chorus::aura::picture
