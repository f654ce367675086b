// Generated from chorus/specs/types/plugin.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/plan.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What is known of a plugin before it is used.
namespace chorus {

/// Name for people.
using PluginName = std::string;

/// Format of a plugin.
enum class PluginFormat : std::uint8_t {
    lv2, ///< LV2.
};
std::string_view to_text(PluginFormat value);
std::optional<PluginFormat> plugin_format_from(std::string_view text);

/// What a plugin is for.
enum class PluginRole : std::uint8_t {
    effect,     ///< Changes audio.
    instrument, ///< Makes audio from notes.
    midi,       ///< Changes notes.
    other,      ///< Anything else.
};
std::string_view to_text(PluginRole value);
std::optional<PluginRole> plugin_role_from(std::string_view text);

/// A plugin in a list.
struct PluginSummary {
    PluginUri uri = {};                      ///< Identity.
    PluginFormat format = PluginFormat::lv2; ///< Its format.
    PluginName name = {};                    ///< Its name.
    PluginName vendor = {};                  ///< Who made it.
    PluginName category = {};                ///< Class that it puts itself in.
    PluginRole role = PluginRole::effect;    ///< What it is for.
    std::uint32_t audio_inputs = 0;          ///< Audio inputs.
    std::uint32_t audio_outputs = 0;         ///< Audio outputs.
    bool usable = false;                     ///< Whether this host can run it.
    std::optional<std::string> reason = {};  ///< Why it cannot be run.
    bool operator==(const PluginSummary&) const = default;
};

/// A named value of a control port.
struct ScalePoint {
    double value = 0.0;    ///< The value.
    PluginName label = {}; ///< Its name.
    bool operator==(const ScalePoint&) const = default;
};

/// A control input of a plugin.
struct ControlPort {
    PortSymbol symbol = {};               ///< Identity within the plugin.
    PluginName name = {};                 ///< Name for people.
    double minimum = 0.0;                 ///< Lowest value.
    double maximum = 0.0;                 ///< Highest value.
    double default_value = 0.0;           ///< Value of a new instance.
    std::optional<std::string> unit = {}; ///< Unit.
    bool toggled = false;                 ///< On or off.
    bool integer = false;                 ///< Whole numbers only.
    bool logarithmic = false;             ///< Better shown on a logarithmic scale.
    std::vector<ScalePoint> points = {};  ///< Named values.
    bool operator==(const ControlPort&) const = default;
};

/// A preset that comes with a plugin.
struct PluginPreset {
    PluginUri uri = {};   ///< Identity.
    PluginName name = {}; ///< Its name.
    bool operator==(const PluginPreset&) const = default;
};

/// Everything about a plugin.
struct PluginDescription {
    PluginSummary summary = {};             ///< What the list says.
    std::vector<ControlPort> controls = {}; ///< Its control inputs in port order.
    std::vector<PluginPreset> presets = {}; ///< Its presets in order of name.
    bool takes_notes = false;               ///< Whether it has a MIDI input.
    bool reports_latency = false;           ///< Whether it tells its delay.
    bool operator==(const PluginDescription&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, PluginFormat& value);
void write(wire::Writer& writer, const PluginFormat& value);
void check(wire::Checker& checker, const PluginFormat& value);
std::optional<wire::Violation> validate(const PluginFormat& value);
void read(wire::Reader& reader, PluginRole& value);
void write(wire::Writer& writer, const PluginRole& value);
void check(wire::Checker& checker, const PluginRole& value);
std::optional<wire::Violation> validate(const PluginRole& value);
void read(wire::Reader& reader, PluginSummary& value);
void write(wire::Writer& writer, const PluginSummary& value);
void check(wire::Checker& checker, const PluginSummary& value);
std::optional<wire::Violation> validate(const PluginSummary& value);
void read(wire::Reader& reader, ScalePoint& value);
void write(wire::Writer& writer, const ScalePoint& value);
void check(wire::Checker& checker, const ScalePoint& value);
std::optional<wire::Violation> validate(const ScalePoint& value);
void read(wire::Reader& reader, ControlPort& value);
void write(wire::Writer& writer, const ControlPort& value);
void check(wire::Checker& checker, const ControlPort& value);
std::optional<wire::Violation> validate(const ControlPort& value);
void read(wire::Reader& reader, PluginPreset& value);
void write(wire::Writer& writer, const PluginPreset& value);
void check(wire::Checker& checker, const PluginPreset& value);
std::optional<wire::Violation> validate(const PluginPreset& value);
void read(wire::Reader& reader, PluginDescription& value);
void write(wire::Writer& writer, const PluginDescription& value);
void check(wire::Checker& checker, const PluginDescription& value);
std::optional<wire::Violation> validate(const PluginDescription& value);

} // namespace chorus
