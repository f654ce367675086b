#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace chorus::signal::plugins {

/// What a plugin is for.
enum class Role {
    effect,     ///< Changes audio.
    instrument, ///< Makes audio from notes.
    midi,       ///< Changes notes.
    other,
};

/// A plugin in a list.
struct PluginSummary {
    std::string uri;
    std::string name;
    std::string vendor;
    /// The class that it puts itself in, as words: "Reverb Plugin".
    std::string category;
    Role role = Role::other;
    std::uint32_t audio_inputs = 0;
    std::uint32_t audio_outputs = 0;
    bool takes_notes = false;
    bool sends_notes = false;
    /// Why this host cannot run it, as a clause: "it needs the feature …". Nothing when it can.
    std::optional<std::string> unusable;

    bool operator==(const PluginSummary&) const = default;
};

/// A named value of a control port.
struct ScalePoint {
    double value = 0.0;
    std::string label;
    bool operator==(const ScalePoint&) const = default;
};

/// A control input. Values are in the unit of the port.
struct ControlInput {
    /// Index of the port in the plugin.
    std::uint32_t port = 0;
    /// Identity within the plugin.
    std::string symbol;
    std::string name;
    double minimum = 0.0;
    double maximum = 1.0;
    double default_value = 0.0;
    /// Such as "dB" or "Hz"; empty for none.
    std::string unit;
    bool toggled = false;
    bool integer = false;
    bool logarithmic = false;
    /// Only the values of `points` mean anything.
    bool enumeration = false;
    /// Minimum, maximum and default are multiples of the sample rate; as stored here they hold for 48 kHz.
    bool scaled_by_rate = false;
    /// URI of what the port is for, such as lv2:enabled; empty for none.
    std::string designation;
    std::vector<ScalePoint> points;

    bool operator==(const ControlInput&) const = default;
};

/// A control output, such as a meter or the latency.
struct ControlOutput {
    std::uint32_t port = 0;
    std::string symbol;
    std::string name;
    bool latency = false;
    bool operator==(const ControlOutput&) const = default;
};

/// A preset that comes with a plugin.
struct Preset {
    std::string uri;
    std::string name;
    bool operator==(const Preset&) const = default;
};

/// Everything about a plugin.
struct PluginDescription {
    PluginSummary summary;
    /// In port order.
    std::vector<ControlInput> controls;
    std::vector<ControlOutput> outputs;
    /// In order of name.
    std::vector<Preset> presets;
    bool reports_latency = false;
};

/// What a preset sets.
struct PresetContents {
    struct Value {
        std::string symbol;
        double value = 0.0;
        bool operator==(const Value&) const = default;
    };
    /// In order of symbol.
    std::vector<Value> ports;
    /// What it holds beyond ports, as text that a new instance takes; nothing when ports are all.
    std::optional<std::string> state;
};

} // namespace chorus::signal::plugins
