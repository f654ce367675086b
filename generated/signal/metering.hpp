// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/violation.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::signal_api::metering {

/// Levels measured by the meter ops of the plan.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "fbbc954368eeae21";

/// Begin to send levels.
struct Open {
    static constexpr wire::Operation operation{"metering", "open"};
    struct Command {
        std::uint32_t rate = 30; ///< Frames of the stream a second.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::uint32_t rate = 0; ///< The rate in use.
        bool operator==(const Reply&) const = default;
    };
};

/// Send no more levels.
struct Close {
    static constexpr wire::Operation operation{"metering", "close"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        bool operator==(const Reply&) const = default;
    };
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Open::Command& value);
void write(wire::Writer& writer, const Open::Command& value);
void check(wire::Checker& checker, const Open::Command& value);
std::optional<wire::Violation> validate(const Open::Command& value);
void read(wire::Reader& reader, Open::Reply& value);
void write(wire::Writer& writer, const Open::Reply& value);
void check(wire::Checker& checker, const Open::Reply& value);
std::optional<wire::Violation> validate(const Open::Reply& value);
void read(wire::Reader& reader, Close::Command& value);
void write(wire::Writer& writer, const Close::Command& value);
void check(wire::Checker& checker, const Close::Command& value);
std::optional<wire::Violation> validate(const Close::Command& value);
void read(wire::Reader& reader, Close::Reply& value);
void write(wire::Writer& writer, const Close::Reply& value);
void check(wire::Checker& checker, const Close::Reply& value);
std::optional<wire::Violation> validate(const Close::Reply& value);

} // namespace chorus::signal_api::metering
