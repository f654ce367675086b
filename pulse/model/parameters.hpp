#pragma once

#include "pulse/model/edit.hpp"
#include "pulse/model/model.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse {

/// A value of the project that can be set and automated, with what is known of it.
struct ParameterView {
    ParameterId id;
    std::string name; ///< Owner and parameter, such as `Bass/gain`.
    std::variant<ChannelId, NodeId> owner;
    double value = 0;
    double minimum = 0;
    double maximum = 0;
    double default_value = 0;
    std::string unit; ///< Empty: none.
    bool toggled = false;
    bool integer = false;
    const ControlPort* port = nullptr; ///< For plugins; holds until the model changes.
};

/// The id of a parameter from the id of its channel or node and its symbol.
ParameterId parameter_id(std::string_view owner, std::string_view symbol);
/// The part before the last dot.
std::string_view owner_of(const ParameterId& id);

/// Nothing if the project has no such parameter.
std::optional<ParameterView> find_parameter(const Model& model, const ParameterId& id);

/// Parameters of a channel, without its nodes, and of a node.
std::vector<ParameterView> parameters_of(const Model& model, const Channel& channel);
std::vector<ParameterView> parameters_of(const Model& model, const Node& node);

/// Writes the value to where it is kept. The parameter exists and the value is in its range.
void set_parameter(Edit& edit, const ParameterView& parameter, double value);

/// Whether the value can be held: rounded if it must be whole, and inside the range.
double snapped(const ParameterView& parameter, double value);
bool in_range(const ParameterView& parameter, double value);

/// What the project remembers of a plugin, or null.
const PluginRecord* find_plugin(const Model& model, std::string_view uri);

/// Removes the curves of everything that belongs to a channel or node.
void erase_curves_of(Edit& edit, std::string_view owner);

} // namespace chorus::pulse
