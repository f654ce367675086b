#include "pulse/model/parameters.hpp"

#include <cmath>

namespace chorus::pulse {
namespace {

constexpr double softest = -144;
constexpr double loudest = 24;

ParameterView level_view(std::string_view owner, const std::string& owner_name, std::string_view symbol, double value)
{
    ParameterView view;
    view.id = parameter_id(owner, symbol);
    view.name = owner_name + '/' + std::string(symbol);
    view.value = value;
    view.minimum = softest;
    view.maximum = loudest;
    view.unit = "dB";
    return view;
}

ParameterView pan_view(std::string_view owner, const std::string& owner_name, double value)
{
    ParameterView view;
    view.id = parameter_id(owner, "pan");
    view.name = owner_name + "/pan";
    view.value = value;
    view.minimum = -1;
    view.maximum = 1;
    return view;
}

ParameterView port_view(const Node& node, const PluginNode& plugin, const ControlPort& port)
{
    ParameterView view;
    view.id = parameter_id(node.id.value, port.symbol);
    view.name = node.name + '/' + port.symbol;
    const auto set = plugin.values.find(port.symbol);
    view.value = set == plugin.values.end() ? port.default_value : set->second;
    view.minimum = port.minimum;
    view.maximum = port.maximum;
    view.default_value = port.default_value;
    view.unit = port.unit.value_or("");
    view.toggled = port.toggled;
    view.integer = port.integer;
    view.port = &port;
    return view;
}

/// The symbol, which is what follows the owner and the dot.
std::string symbol_of(const ParameterView& parameter)
{
    return parameter.id.value.substr(owner_of(parameter.id).size() + 1);
}

void set_in_channel(Edit& edit, const ChannelId& id, const std::string& symbol, double value)
{
    Channel channel = edit.model().get<Channel>(id);
    if (symbol == "gain") {
        channel.gain = Decibels{value};
    } else {
        channel.pan = Pan{value};
    }
    edit.put(std::move(channel));
}

void set_in_node(Edit& edit, const NodeId& id, const std::string& symbol, const ParameterView& parameter, double value)
{
    Node node = edit.model().get<Node>(id);
    if (auto* send = std::get_if<SendNode>(&node.content.value)) {
        if (symbol == "level") {
            send->level = Decibels{value};
        } else {
            send->pan = Pan{value};
        }
    } else if (auto* plugin = std::get_if<PluginNode>(&node.content.value)) {
        // A plugin with state may have other values than the defaults where nothing is set, so defaults are set too.
        if (value == parameter.default_value && !plugin->state) {
            plugin->values.erase(symbol);
        } else {
            plugin->values[symbol] = value;
        }
    }
    edit.put(std::move(node));
}

} // namespace

ParameterId parameter_id(std::string_view owner, std::string_view symbol)
{
    std::string text;
    text.reserve(owner.size() + 1 + symbol.size());
    text.append(owner).append(1, '.').append(symbol);
    return ParameterId{std::move(text)};
}

std::string_view owner_of(const ParameterId& id)
{
    const std::string_view text = id.value;
    const std::size_t dot = text.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : text.substr(0, dot);
}

const PluginRecord* find_plugin(const Model& model, std::string_view uri)
{
    for (const PluginRecord& plugin : model.all<PluginRecord>())
        if (plugin.uri == uri) return &plugin;
    return nullptr;
}

std::vector<ParameterView> parameters_of(const Model&, const Channel& channel)
{
    std::vector<ParameterView> views;
    views.push_back(level_view(channel.id.value, channel.name, "gain", channel.gain.value));
    views.push_back(pan_view(channel.id.value, channel.name, channel.pan.value));
    for (ParameterView& view : views)
        view.owner = channel.id;
    return views;
}

std::vector<ParameterView> parameters_of(const Model& model, const Node& node)
{
    std::vector<ParameterView> views;
    if (const auto* send = std::get_if<SendNode>(&node.content.value)) {
        views.push_back(level_view(node.id.value, node.name, "level", send->level.value));
        views.push_back(pan_view(node.id.value, node.name, send->pan.value));
    } else if (const auto* plugin = std::get_if<PluginNode>(&node.content.value)) {
        if (const PluginRecord* record = find_plugin(model, plugin->uri))
            for (const ControlPort& port : record->controls)
                views.push_back(port_view(node, *plugin, port));
    }
    for (ParameterView& view : views)
        view.owner = node.id;
    return views;
}

std::optional<ParameterView> find_parameter(const Model& model, const ParameterId& id)
{
    const std::string_view owner = owner_of(id);
    std::vector<ParameterView> views;
    if (const Channel* channel = model.find_key<Channel>(owner)) {
        views = parameters_of(model, *channel);
    } else if (const Node* node = model.find_key<Node>(owner)) {
        views = parameters_of(model, *node);
    }
    for (ParameterView& view : views)
        if (view.id == id) return std::move(view);
    return std::nullopt;
}

void set_parameter(Edit& edit, const ParameterView& parameter, double value)
{
    const std::string symbol = symbol_of(parameter);
    if (const auto* channel = std::get_if<ChannelId>(&parameter.owner)) {
        set_in_channel(edit, *channel, symbol, value);
    } else {
        set_in_node(edit, std::get<NodeId>(parameter.owner), symbol, parameter, value);
    }
}

double snapped(const ParameterView& parameter, double value)
{
    return parameter.integer || parameter.toggled ? std::round(value) : value;
}

bool in_range(const ParameterView& parameter, double value)
{
    return value >= parameter.minimum && value <= parameter.maximum;
}

void erase_curves_of(Edit& edit, std::string_view owner)
{
    std::vector<ParameterId> gone;
    for (const AutomationCurve& curve : edit.model().all<AutomationCurve>())
        if (owner_of(curve.parameter) == owner) gone.push_back(curve.parameter);
    for (const ParameterId& id : gone)
        edit.erase<AutomationCurve>(id);
}

} // namespace chorus::pulse
