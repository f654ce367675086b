// Generated from chorus/specs/pulse/parameter.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
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

namespace chorus::pulse_api::parameter {

/// Everything that can be set and automated, under one kind of id. Channels have `gain` and `pan`, sends have `level`
/// and `pan`, plugins have the symbols of their ports.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "f85e081ef532e14b";

/// A channel.
struct ChannelOwner {
    ChannelId channel = {};
    bool operator==(const ChannelOwner&) const = default;
};

/// A node.
struct NodeOwner {
    NodeId node = {};
    bool operator==(const NodeOwner&) const = default;
};

/// What a parameter belongs to.
struct ParameterOwner {
    std::variant<ChannelOwner, NodeOwner> value = {};
    bool operator==(const ParameterOwner&) const = default;
};

/// A value with a name.
struct NamedValue {
    double value = 0.0;     ///< The value.
    std::string label = {}; ///< Its name.
    bool operator==(const NamedValue&) const = default;
};

/// A value that can be set and automated.
struct Parameter {
    ParameterId id = {};
    std::string name = {}; ///< Names of owner and parameter, such as `Bass/gain`.
    ParameterOwner owner = {};
    double value = 0.0;                   ///< The value that holds where no enabled curve moves it.
    double minimum = 0.0;                 ///< Lowest value.
    double maximum = 0.0;                 ///< Highest value.
    double default_value = 0.0;           ///< Value of a new owner.
    std::optional<std::string> unit = {}; ///< Unit of the values.
    bool toggled = false;                 ///< On or off.
    bool integer = false;                 ///< Whole numbers only.
    std::vector<NamedValue> points = {};  ///< Named values.
    bool automated = false;               ///< Whether an enabled curve moves it.
    bool operator==(const Parameter&) const = default;
};

/// Tell the parameters of a channel and its nodes, of a node, or of everything.
struct List {
    static constexpr wire::Operation operation{"parameter", "list"};
    struct Command {
        std::optional<ChannelId> channel = {}; ///< Only this channel and its nodes.
        std::optional<NodeId> node = {};       ///< Only this node.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Parameter> parameters = {}; ///< Channel by channel.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about a parameter.
struct Get {
    static constexpr wire::Operation operation{"parameter", "get"};
    struct Command {
        ParameterId parameter = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Parameter parameter = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set a parameter. Values of whole numbers are rounded.
struct Set {
    static constexpr wire::Operation operation{"parameter", "set"};
    struct Command {
        ParameterId parameter = {};
        double value = 0.0; ///< In the unit of the parameter.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        Parameter parameter = {};
        bool operator==(const Reply&) const = default;
    };
};

/// There is no such parameter.
wire::Failure not_found(const std::string& parameter);

/// There is no such channel or node.
wire::Failure owner_not_found(const std::string& owner);

/// The value is outside the range of the parameter.
wire::Failure out_of_range(double value, double minimum, double maximum);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, ChannelOwner& value);
void write(wire::Writer& writer, const ChannelOwner& value);
void check(wire::Checker& checker, const ChannelOwner& value);
std::optional<wire::Violation> validate(const ChannelOwner& value);
void read(wire::Reader& reader, NodeOwner& value);
void write(wire::Writer& writer, const NodeOwner& value);
void check(wire::Checker& checker, const NodeOwner& value);
std::optional<wire::Violation> validate(const NodeOwner& value);
void read(wire::Reader& reader, ParameterOwner& value);
void write(wire::Writer& writer, const ParameterOwner& value);
void check(wire::Checker& checker, const ParameterOwner& value);
std::optional<wire::Violation> validate(const ParameterOwner& value);
void read(wire::Reader& reader, NamedValue& value);
void write(wire::Writer& writer, const NamedValue& value);
void check(wire::Checker& checker, const NamedValue& value);
std::optional<wire::Violation> validate(const NamedValue& value);
void read(wire::Reader& reader, Parameter& value);
void write(wire::Writer& writer, const Parameter& value);
void check(wire::Checker& checker, const Parameter& value);
std::optional<wire::Violation> validate(const Parameter& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, Get::Command& value);
void write(wire::Writer& writer, const Get::Command& value);
void check(wire::Checker& checker, const Get::Command& value);
std::optional<wire::Violation> validate(const Get::Command& value);
void read(wire::Reader& reader, Get::Reply& value);
void write(wire::Writer& writer, const Get::Reply& value);
void check(wire::Checker& checker, const Get::Reply& value);
std::optional<wire::Violation> validate(const Get::Reply& value);
void read(wire::Reader& reader, Set::Command& value);
void write(wire::Writer& writer, const Set::Command& value);
void check(wire::Checker& checker, const Set::Command& value);
std::optional<wire::Violation> validate(const Set::Command& value);
void read(wire::Reader& reader, Set::Reply& value);
void write(wire::Writer& writer, const Set::Reply& value);
void check(wire::Checker& checker, const Set::Reply& value);
std::optional<wire::Violation> validate(const Set::Reply& value);

} // namespace chorus::pulse_api::parameter
