// Generated from chorus/specs/signal/plugin.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/plan.hpp"
#include "generated/types/plugin.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::signal_api::plugin {

/// The LV2 plugins of this machine, and the state of the instances in the plan.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "4658d0e3b7515267";

/// Look for the plugins of this machine anew.
struct Scan {
    static constexpr wire::Operation operation{"plugin", "scan"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<PluginSummary> plugins = {}; ///< All that were found, in order of URI.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell everything about a plugin.
struct Describe {
    static constexpr wire::Operation operation{"plugin", "describe"};
    struct Command {
        PluginUri uri = {}; ///< Which.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        PluginDescription plugin = {}; ///< Its ports, parameters and presets.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell what a preset sets, without touching any instance.
struct ReadPreset {
    static constexpr wire::Operation operation{"plugin", "readPreset"};
    struct Command {
        PluginUri uri = {};    ///< Which plugin.
        PluginUri preset = {}; ///< URI of the preset.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<PortValue> ports = {};     ///< Values of its control ports.
        std::optional<PluginState> state = {}; ///< What it holds beyond ports.
        bool operator==(const Reply&) const = default;
    };
};

/// Read the state of an instance in the plan.
struct SaveState {
    static constexpr wire::Operation operation{"plugin", "saveState"};
    struct Command {
        PlanKey key = {}; ///< Which instance.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        PluginState state = {}; ///< As Turtle text.
        bool operator==(const Reply&) const = default;
    };
};

/// This machine has no such plugin.
wire::Failure not_found(const std::string& uri, const std::string& closest);

/// The plugin needs something that this host does not have.
wire::Failure unsupported(const std::string& uri, const std::string& reason);

/// The plugin did not start.
wire::Failure instantiation_failed(const std::string& uri);

/// The saved state of the plugin cannot be restored.
wire::Failure bad_state(const std::string& uri, const std::string& reason);

/// The plugin has no such preset.
wire::Failure preset_not_found(const std::string& uri, const std::string& preset);

/// The plan has no instance of this key.
wire::Failure no_instance(const std::string& key);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Scan::Command& value);
void write(wire::Writer& writer, const Scan::Command& value);
void check(wire::Checker& checker, const Scan::Command& value);
std::optional<wire::Violation> validate(const Scan::Command& value);
void read(wire::Reader& reader, Scan::Reply& value);
void write(wire::Writer& writer, const Scan::Reply& value);
void check(wire::Checker& checker, const Scan::Reply& value);
std::optional<wire::Violation> validate(const Scan::Reply& value);
void read(wire::Reader& reader, Describe::Command& value);
void write(wire::Writer& writer, const Describe::Command& value);
void check(wire::Checker& checker, const Describe::Command& value);
std::optional<wire::Violation> validate(const Describe::Command& value);
void read(wire::Reader& reader, Describe::Reply& value);
void write(wire::Writer& writer, const Describe::Reply& value);
void check(wire::Checker& checker, const Describe::Reply& value);
std::optional<wire::Violation> validate(const Describe::Reply& value);
void read(wire::Reader& reader, ReadPreset::Command& value);
void write(wire::Writer& writer, const ReadPreset::Command& value);
void check(wire::Checker& checker, const ReadPreset::Command& value);
std::optional<wire::Violation> validate(const ReadPreset::Command& value);
void read(wire::Reader& reader, ReadPreset::Reply& value);
void write(wire::Writer& writer, const ReadPreset::Reply& value);
void check(wire::Checker& checker, const ReadPreset::Reply& value);
std::optional<wire::Violation> validate(const ReadPreset::Reply& value);
void read(wire::Reader& reader, SaveState::Command& value);
void write(wire::Writer& writer, const SaveState::Command& value);
void check(wire::Checker& checker, const SaveState::Command& value);
std::optional<wire::Violation> validate(const SaveState::Command& value);
void read(wire::Reader& reader, SaveState::Reply& value);
void write(wire::Writer& writer, const SaveState::Reply& value);
void check(wire::Checker& checker, const SaveState::Reply& value);
std::optional<wire::Violation> validate(const SaveState::Reply& value);

} // namespace chorus::signal_api::plugin
