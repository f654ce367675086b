#include "signal/plugins/describe.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <string_view>
#include <tuple>
#include <utility>

#include <lv2/atom/atom.h>
#include <lv2/buf-size/buf-size.h>
#include <lv2/core/lv2.h>
#include <lv2/log/log.h>
#include <lv2/midi/midi.h>
#include <lv2/options/options.h>
#include <lv2/parameters/parameters.h>
#include <lv2/port-props/port-props.h>
#include <lv2/presets/presets.h>
#include <lv2/state/state.h>
#include <lv2/units/units.h>
#include <lv2/urid/urid.h>
#include <lv2/worker/worker.h>

namespace chorus::signal::plugins {

namespace {

// Features that a plugin may require of this host.
constexpr std::array<std::string_view, 13> provided_features{
    LV2_URID__map,
    LV2_URID__unmap,
    LV2_OPTIONS__options,
    LV2_BUF_SIZE__boundedBlockLength,
    LV2_WORKER__schedule,
    LV2_LOG__log,
    LV2_STATE__mapPath,
    LV2_STATE__makePath,
    LV2_STATE__freePath,
    LV2_STATE__loadDefaultState,
    LV2_STATE__threadSafeRestore,
    LV2_CORE__inPlaceBroken,
    LV2_CORE__hardRTCapable,
};

constexpr std::array<std::string_view, 5> provided_options{
    LV2_BUF_SIZE__minBlockLength, LV2_BUF_SIZE__maxBlockLength, LV2_BUF_SIZE__nominalBlockLength,
    LV2_BUF_SIZE__sequenceSize,   LV2_PARAMETERS__sampleRate,
};

constexpr double reference_rate_hz = 48000.0;

bool contains(const auto& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

class PortView {
public:
    PortView(const World& world, const LilvPlugin* plugin, std::uint32_t index)
        : world_(world), plugin_(plugin), port_(lilv_plugin_get_port_by_index(plugin, index))
    {}

    [[nodiscard]] bool is_a(const char* uri) const { return lilv_port_is_a(plugin_, port_, world_.uri(uri).get()); }
    [[nodiscard]] bool has(const char* property) const
    {
        return lilv_port_has_property(plugin_, port_, world_.uri(property).get());
    }
    [[nodiscard]] bool supports(const char* event) const
    {
        return lilv_port_supports_event(plugin_, port_, world_.uri(event).get());
    }
    [[nodiscard]] bool is_input() const { return is_a(LV2_CORE__InputPort); }
    [[nodiscard]] bool is_audio() const { return is_a(LV2_CORE__AudioPort); }
    [[nodiscard]] bool is_control() const { return is_a(LV2_CORE__ControlPort); }
    [[nodiscard]] bool carries_notes() const { return is_a(LV2_ATOM__AtomPort) && supports(LV2_MIDI__MidiEvent); }

    [[nodiscard]] std::string symbol() const { return text_of(lilv_port_get_symbol(plugin_, port_)); }
    [[nodiscard]] std::string name() const { return text_of(Node(lilv_port_get_name(plugin_, port_)).get()); }
    [[nodiscard]] Node get(const char* predicate) const
    {
        return Node(lilv_port_get(plugin_, port_, world_.uri(predicate).get()));
    }

    [[nodiscard]] std::string unit() const
    {
        const Node unit = get(LV2_UNITS__unit);
        if (!unit || !(lilv_node_is_uri(unit.get()) || lilv_node_is_blank(unit.get()))) return {};
        const Node symbol(lilv_world_get(world_.get(), unit.get(), world_.uri(LV2_UNITS__symbol).get(), nullptr));
        return text_of(symbol.get());
    }

    [[nodiscard]] std::vector<ScalePoint> points() const
    {
        std::vector<ScalePoint> result;
        LilvScalePoints* const points = lilv_port_get_scale_points(plugin_, port_);
        LILV_FOREACH(scale_points, i, points)
        {
            const LilvScalePoint* const point = lilv_scale_points_get(points, i);
            result.push_back({static_cast<double>(lilv_node_as_float(lilv_scale_point_get_value(point))),
                              text_of(lilv_scale_point_get_label(point))});
        }
        lilv_scale_points_free(points);
        std::sort(result.begin(), result.end(), [](const ScalePoint& a, const ScalePoint& b) {
            return std::pair(a.value, a.label) < std::pair(b.value, b.label);
        });
        return result;
    }

    // Minimum, maximum and default; NaN for what the plugin does not say.
    [[nodiscard]] std::array<double, 3> range() const
    {
        LilvNode* default_value = nullptr;
        LilvNode* minimum = nullptr;
        LilvNode* maximum = nullptr;
        lilv_port_get_range(plugin_, port_, &default_value, &minimum, &maximum);
        const auto number = [](LilvNode* node) {
            const Node owned(node);
            const bool is_number = node && (lilv_node_is_float(node) || lilv_node_is_int(node));
            return is_number ? static_cast<double>(lilv_node_as_float(node)) : std::nan("");
        };
        return {number(minimum), number(maximum), number(default_value)};
    }

private:
    const World& world_;
    const LilvPlugin* plugin_;
    const LilvPort* port_;
};

// Plugins may leave out any of the three numbers, or contradict themselves.
void set_range(ControlInput& control, std::array<double, 3> range)
{
    auto [minimum, maximum, default_value] = range;
    if (!std::isfinite(minimum)) minimum = std::isfinite(default_value) ? std::min(0.0, default_value) : 0.0;
    if (!std::isfinite(maximum)) maximum = std::isfinite(default_value) ? std::max(1.0, default_value) : 1.0;
    if (maximum < minimum) std::swap(minimum, maximum);
    if (!std::isfinite(default_value)) default_value = minimum;
    const double scale = control.scaled_by_rate ? reference_rate_hz : 1.0;
    control.minimum = minimum * scale;
    control.maximum = maximum * scale;
    control.default_value = std::clamp(default_value, minimum, maximum) * scale;
}

std::optional<std::string> missing_feature(const LilvPlugin* plugin)
{
    const Nodes required(lilv_plugin_get_required_features(plugin));
    LILV_FOREACH(nodes, i, required.get())
    {
        const std::string uri = text_of(lilv_nodes_get(required.get(), i));
        if (!contains(provided_features, uri)) return "it needs the feature " + uri;
    }
    return std::nullopt;
}

std::optional<std::string> missing_option(const World& world, const LilvPlugin* plugin)
{
    const Nodes required(lilv_plugin_get_value(plugin, world.uri(LV2_OPTIONS__requiredOption).get()));
    LILV_FOREACH(nodes, i, required.get())
    {
        const std::string uri = text_of(lilv_nodes_get(required.get(), i));
        if (!contains(provided_options, uri)) return "it needs the option " + uri;
    }
    return std::nullopt;
}

std::optional<std::string> foreign_port(const World& world, const LilvPlugin* plugin)
{
    for (std::uint32_t index = 0; index < lilv_plugin_get_num_ports(plugin); ++index) {
        const PortView port(world, plugin, index);
        const bool known =
            port.is_audio() || port.is_control() || port.is_a(LV2_CORE__CVPort) || port.is_a(LV2_ATOM__AtomPort);
        if (!known && !port.has(LV2_CORE__connectionOptional))
            return "its port \"" + port.symbol() + "\" is of a kind that this host does not know";
    }
    return std::nullopt;
}

std::optional<std::string> missing_binary(const LilvPlugin* plugin)
{
    const LilvNode* const uri = lilv_plugin_get_library_uri(plugin);
    char* const path = uri ? lilv_node_get_path(uri, nullptr) : nullptr;
    std::error_code ignored;
    const bool exists = path && std::filesystem::exists(path, ignored);
    lilv_free(path);
    if (exists) return std::nullopt;
    return "its binary is missing";
}

std::optional<std::string> why_unusable(const World& world, const LilvPlugin* plugin, const PluginSummary& summary)
{
    if (auto why = missing_binary(plugin)) return why;
    if (auto why = missing_feature(plugin)) return why;
    if (auto why = missing_option(world, plugin)) return why;
    if (auto why = foreign_port(world, plugin)) return why;
    if (summary.role == Role::midi) return "it only changes notes, and this host does not pass on notes from plugins";
    return std::nullopt;
}

Role role_of(const LilvPlugin* plugin, const PluginSummary& summary)
{
    const std::string kind = text_of(lilv_plugin_class_get_uri(lilv_plugin_get_class(plugin)));
    if (kind == LV2_CORE__InstrumentPlugin) return Role::instrument;
    if (summary.audio_outputs > 0 && summary.audio_inputs > 0) return Role::effect;
    if (summary.audio_outputs > 0 && summary.takes_notes) return Role::instrument;
    if (summary.audio_outputs == 0 && summary.takes_notes && summary.sends_notes) return Role::midi;
    return Role::other;
}

std::vector<Preset> presets_of(const World& world, const LilvPlugin* plugin)
{
    std::vector<Preset> presets;
    const Node kind = world.uri(LV2_PRESETS__Preset);
    const Node label = world.uri("http://www.w3.org/2000/01/rdf-schema#label");
    const Nodes related(lilv_plugin_get_related(plugin, kind.get()));
    LILV_FOREACH(nodes, i, related.get())
    {
        const LilvNode* const preset = lilv_nodes_get(related.get(), i);
        // Labels stand in files of their own, which a scan leaves closed.
        lilv_world_load_resource(world.get(), preset);
        const Node name(lilv_world_get(world.get(), preset, label.get(), nullptr));
        presets.push_back({text_of(preset), text_of(name.get())});
    }
    std::sort(presets.begin(), presets.end(),
              [](const Preset& a, const Preset& b) { return std::tie(a.name, a.uri) < std::tie(b.name, b.uri); });
    return presets;
}

} // namespace

std::vector<ControlInput> control_inputs(const World& world, const LilvPlugin* plugin)
{
    std::vector<ControlInput> controls;
    for (std::uint32_t index = 0; index < lilv_plugin_get_num_ports(plugin); ++index) {
        const PortView port(world, plugin, index);
        if (!port.is_control() || !port.is_input()) continue;
        ControlInput control;
        control.port = index;
        control.symbol = port.symbol();
        control.name = port.name();
        control.unit = port.unit();
        control.toggled = port.has(LV2_CORE__toggled);
        control.integer = port.has(LV2_CORE__integer);
        control.logarithmic = port.has(LV2_PORT_PROPS__logarithmic);
        control.enumeration = port.has(LV2_CORE__enumeration);
        control.scaled_by_rate = port.has(LV2_CORE__sampleRate);
        control.designation = text_of(port.get(LV2_CORE__designation).get());
        control.points = port.points();
        set_range(control, port.range());
        controls.push_back(std::move(control));
    }
    return controls;
}

std::vector<ControlOutput> control_outputs(const World& world, const LilvPlugin* plugin)
{
    std::vector<ControlOutput> outputs;
    const bool has_latency = lilv_plugin_has_latency(plugin);
    const std::uint32_t latency = has_latency ? lilv_plugin_get_latency_port_index(plugin) : 0;
    for (std::uint32_t index = 0; index < lilv_plugin_get_num_ports(plugin); ++index) {
        const PortView port(world, plugin, index);
        if (!port.is_control() || port.is_input()) continue;
        outputs.push_back({index, port.symbol(), port.name(), has_latency && index == latency});
    }
    return outputs;
}

PluginSummary summarise(const World& world, const LilvPlugin* plugin)
{
    PluginSummary summary;
    summary.uri = text_of(lilv_plugin_get_uri(plugin));
    summary.name = text_of(Node(lilv_plugin_get_name(plugin)).get());
    summary.vendor = text_of(Node(lilv_plugin_get_author_name(plugin)).get());
    summary.category = text_of(lilv_plugin_class_get_label(lilv_plugin_get_class(plugin)));
    for (std::uint32_t index = 0; index < lilv_plugin_get_num_ports(plugin); ++index) {
        const PortView port(world, plugin, index);
        if (port.is_audio()) ++(port.is_input() ? summary.audio_inputs : summary.audio_outputs);
        if (port.carries_notes()) (port.is_input() ? summary.takes_notes : summary.sends_notes) = true;
    }
    summary.role = role_of(plugin, summary);
    summary.unusable = why_unusable(world, plugin, summary);
    return summary;
}

PluginDescription describe(const World& world, const LilvPlugin* plugin)
{
    PluginDescription description;
    description.summary = summarise(world, plugin);
    description.controls = control_inputs(world, plugin);
    description.outputs = control_outputs(world, plugin);
    description.presets = presets_of(world, plugin);
    description.reports_latency = lilv_plugin_has_latency(plugin);
    return description;
}

} // namespace chorus::signal::plugins
