// Generated from chorus/specs/pulse/metering.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/project.hpp"
#include "generated/types/project.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::metering {

/// Levels of the channels. The event `levels` is sent to clients that subscribe to this domain.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "de98e5f251359958";

/// What left a channel, after its fader, in dB; -144 is silence.
struct ChannelLevels {
    ChannelId channel = {};
    double peak_left = 0.0;   ///< Largest sample since the last report.
    double peak_right = 0.0;  ///< Largest sample since the last report.
    double rms_left = 0.0;    ///< Over 300 ms.
    double rms_right = 0.0;   ///< Over 300 ms.
    double input_left = 0.0;  ///< Largest sample before the nodes since the last report.
    double input_right = 0.0; ///< Largest sample before the nodes since the last report.
    bool operator==(const ChannelLevels&) const = default;
};

/// Tell the last levels of all channels.
struct Get {
    static constexpr wire::Operation operation{"metering", "get"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<ChannelLevels> levels = {}; ///< In the order of channel.list.
        bool operator==(const Reply&) const = default;
    };
};

/// The levels of all channels.
struct Levels {
    static constexpr wire::Operation operation{"metering", "levels"};
    struct Event {
        std::vector<ChannelLevels> levels = {}; ///< In the order of channel.list.
        bool operator==(const Event&) const = default;
    };
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, ChannelLevels& value);
void write(wire::Writer& writer, const ChannelLevels& value);
void check(wire::Checker& checker, const ChannelLevels& value);
std::optional<wire::Violation> validate(const ChannelLevels& value);
void read(wire::Reader& reader, Get::Command& value);
void write(wire::Writer& writer, const Get::Command& value);
void check(wire::Checker& checker, const Get::Command& value);
std::optional<wire::Violation> validate(const Get::Command& value);
void read(wire::Reader& reader, Get::Reply& value);
void write(wire::Writer& writer, const Get::Reply& value);
void check(wire::Checker& checker, const Get::Reply& value);
std::optional<wire::Violation> validate(const Get::Reply& value);
void read(wire::Reader& reader, Levels::Event& value);
void write(wire::Writer& writer, const Levels::Event& value);
void check(wire::Checker& checker, const Levels::Event& value);
std::optional<wire::Violation> validate(const Levels::Event& value);

} // namespace chorus::pulse_api::metering
