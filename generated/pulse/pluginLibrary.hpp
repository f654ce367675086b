// Generated from chorus/specs/pulse/pluginLibrary.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/node.hpp"
#include "generated/pulse/session.hpp"
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

namespace chorus::pulse_api::plugin_library {

/// The plugins of this machine.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "804ab86f7e235980";

/// Look for plugins anew.
struct Scan {
    static constexpr wire::Operation operation{"pluginLibrary", "scan"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::uint32_t found = 0;  ///< How many there are.
        std::uint32_t usable = 0; ///< How many of them can be used.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the plugins. The first call looks for them.
struct List {
    static constexpr wire::Operation operation{"pluginLibrary", "list"};
    struct Command {
        std::optional<std::string> search = {}; ///< Only those with this text in name, vendor, category or URI.
        std::optional<PluginRole> role = {};    ///< Only those of this role.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<PluginSummary> plugins = {}; ///< In order of name.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the ports, parameters and presets of a plugin.
struct Describe {
    static constexpr wire::Operation operation{"pluginLibrary", "describe"};
    struct Command {
        PluginUri uri = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        PluginDescription plugin = {};
        bool operator==(const Reply&) const = default;
    };
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Scan::Command& value);
void write(wire::Writer& writer, const Scan::Command& value);
void check(wire::Checker& checker, const Scan::Command& value);
std::optional<wire::Violation> validate(const Scan::Command& value);
void read(wire::Reader& reader, Scan::Reply& value);
void write(wire::Writer& writer, const Scan::Reply& value);
void check(wire::Checker& checker, const Scan::Reply& value);
std::optional<wire::Violation> validate(const Scan::Reply& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, Describe::Command& value);
void write(wire::Writer& writer, const Describe::Command& value);
void check(wire::Checker& checker, const Describe::Command& value);
std::optional<wire::Violation> validate(const Describe::Command& value);
void read(wire::Reader& reader, Describe::Reply& value);
void write(wire::Writer& writer, const Describe::Reply& value);
void check(wire::Checker& checker, const Describe::Reply& value);
std::optional<wire::Violation> validate(const Describe::Reply& value);

} // namespace chorus::pulse_api::plugin_library
