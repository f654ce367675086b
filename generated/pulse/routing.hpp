// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/channel.hpp"
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

namespace chorus::pulse_api::routing {

/// Where channels play to. A route is the output of a channel, with the id of the channel and `.output`, or a send,
/// with the id of its node. Routes never form a circle and never leave the master.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "45a3af91245b21cb";

/// A route.
struct RouteId {
    std::string value = {};
    auto operator<=>(const RouteId&) const = default;
};

/// What makes a route.
enum class RouteKind : std::uint8_t {
    output, ///< The output of a channel.
    send,   ///< A copy that a send makes.
};
std::string_view to_text(RouteKind value);
std::optional<RouteKind> route_kind_from(std::string_view text);

/// A connection from a channel to another.
struct Route {
    RouteId id = {};
    std::string name = {}; ///< Names of both ends, such as `Bass > Reverb`.
    RouteKind kind = RouteKind::output;
    ChannelId from = {};
    ChannelId to = {};
    bool enabled = false; ///< Whether it carries sound.
    bool operator==(const Route&) const = default;
};

/// Tell all routes.
struct List {
    static constexpr wire::Operation operation{"routing", "list"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Route> routes = {}; ///< Channel by channel, its sends first.
        bool operator==(const Reply&) const = default;
    };
};

/// Let a channel play into another.
struct SetOutput {
    static constexpr wire::Operation operation{"routing", "setOutput"};
    struct Command {
        ChannelId channel = {};
        ChannelId to = {}; ///< A bus or the master.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Channel channel = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Let a route carry sound or not.
struct SetEnabled {
    static constexpr wire::Operation operation{"routing", "setEnabled"};
    struct Command {
        RouteId route = {};
        bool enabled = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Route route = {};
        bool operator==(const Reply&) const = default;
    };
};

/// There is no such route.
wire::Failure not_found(const std::string& route);

/// The route would lead back to where it comes from.
wire::Failure cycle(const std::string& path);

/// Only buses and the master can be played into.
wire::Failure not_a_target(const std::string& channel, const std::string& kind);

/// The master plays into the device and nothing else.
wire::Failure master_has_no_output();

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, RouteId& value);
void write(wire::Writer& writer, const RouteId& value);
void check(wire::Checker& checker, const RouteId& value);
std::optional<wire::Violation> validate(const RouteId& value);
void read(wire::Reader& reader, RouteKind& value);
void write(wire::Writer& writer, const RouteKind& value);
void check(wire::Checker& checker, const RouteKind& value);
std::optional<wire::Violation> validate(const RouteKind& value);
void read(wire::Reader& reader, Route& value);
void write(wire::Writer& writer, const Route& value);
void check(wire::Checker& checker, const Route& value);
std::optional<wire::Violation> validate(const Route& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, SetOutput::Command& value);
void write(wire::Writer& writer, const SetOutput::Command& value);
void check(wire::Checker& checker, const SetOutput::Command& value);
std::optional<wire::Violation> validate(const SetOutput::Command& value);
void read(wire::Reader& reader, SetOutput::Reply& value);
void write(wire::Writer& writer, const SetOutput::Reply& value);
void check(wire::Checker& checker, const SetOutput::Reply& value);
std::optional<wire::Violation> validate(const SetOutput::Reply& value);
void read(wire::Reader& reader, SetEnabled::Command& value);
void write(wire::Writer& writer, const SetEnabled::Command& value);
void check(wire::Checker& checker, const SetEnabled::Command& value);
std::optional<wire::Violation> validate(const SetEnabled::Command& value);
void read(wire::Reader& reader, SetEnabled::Reply& value);
void write(wire::Writer& writer, const SetEnabled::Reply& value);
void check(wire::Checker& checker, const SetEnabled::Reply& value);
std::optional<wire::Violation> validate(const SetEnabled::Reply& value);

} // namespace chorus::pulse_api::routing

template <>
struct std::hash<chorus::pulse_api::routing::RouteId> {
    std::size_t operator()(const chorus::pulse_api::routing::RouteId& key) const noexcept
    {
        return std::hash<std::string>{}(key.value);
    }
};
