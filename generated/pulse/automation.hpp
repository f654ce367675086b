// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/parameter.hpp"
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

namespace chorus::pulse_api::automation {

/// The course of parameters over the timeline. A parameter has at most one curve.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "af017d171437aa73";

/// Give a parameter a curve in place of the one that it has.
struct Set {
    static constexpr wire::Operation operation{"automation", "set"};
    struct Command {
        ParameterId parameter = {};
        std::vector<AutomationPoint> points = {}; ///< In any order; no two at one place.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        AutomationCurve curve = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Add a point to the curve of a parameter or replace the one at its place. The curve is made when there is none.
struct Add {
    static constexpr wire::Operation operation{"automation", "add"};
    struct Command {
        ParameterId parameter = {};
        Ticks at = {};                         ///< Where.
        double value = 0.0;                    ///< In the unit of the parameter.
        CurveShape shape = CurveShape::linear; ///< The way to the next point.
        double tension = 0.0; ///< Bend of the shape `curve`: below 0 starts fast, above 0 starts slowly, 0 is straight.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        AutomationCurve curve = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Remove the points of a span. A curve without points is removed.
struct Remove {
    static constexpr wire::Operation operation{"automation", "remove"};
    struct Command {
        ParameterId parameter = {};
        TickRange range = {}; ///< The span.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::uint32_t removed = 0;                 ///< How many points.
        std::optional<AutomationCurve> curve = {}; ///< What is left.
        bool operator==(const Reply&) const = default;
    };
};

/// Use the curve of a parameter or let the value hold.
struct SetEnabled {
    static constexpr wire::Operation operation{"automation", "setEnabled"};
    struct Command {
        ParameterId parameter = {};
        bool enabled = false;
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        AutomationCurve curve = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Remove the curve of a parameter.
struct Clear {
    static constexpr wire::Operation operation{"automation", "clear"};
    struct Command {
        ParameterId parameter = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        ParameterId parameter = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell all curves.
struct List {
    static constexpr wire::Operation operation{"automation", "list"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<AutomationCurve> curves = {}; ///< In order of parameter.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the curve of a parameter.
struct Get {
    static constexpr wire::Operation operation{"automation", "get"};
    struct Command {
        ParameterId parameter = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::optional<AutomationCurve> curve = {}; ///< Null when it has none.
        bool operator==(const Reply&) const = default;
    };
};

/// The parameter has no curve.
wire::Failure no_curve(const std::string& parameter);

/// Two points are at one place.
wire::Failure two_at_one_place(Ticks at);

/// The curve cannot hold more points.
wire::Failure too_many(std::uint32_t maximum);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Set::Command& value);
void write(wire::Writer& writer, const Set::Command& value);
void check(wire::Checker& checker, const Set::Command& value);
std::optional<wire::Violation> validate(const Set::Command& value);
void read(wire::Reader& reader, Set::Reply& value);
void write(wire::Writer& writer, const Set::Reply& value);
void check(wire::Checker& checker, const Set::Reply& value);
std::optional<wire::Violation> validate(const Set::Reply& value);
void read(wire::Reader& reader, Add::Command& value);
void write(wire::Writer& writer, const Add::Command& value);
void check(wire::Checker& checker, const Add::Command& value);
std::optional<wire::Violation> validate(const Add::Command& value);
void read(wire::Reader& reader, Add::Reply& value);
void write(wire::Writer& writer, const Add::Reply& value);
void check(wire::Checker& checker, const Add::Reply& value);
std::optional<wire::Violation> validate(const Add::Reply& value);
void read(wire::Reader& reader, Remove::Command& value);
void write(wire::Writer& writer, const Remove::Command& value);
void check(wire::Checker& checker, const Remove::Command& value);
std::optional<wire::Violation> validate(const Remove::Command& value);
void read(wire::Reader& reader, Remove::Reply& value);
void write(wire::Writer& writer, const Remove::Reply& value);
void check(wire::Checker& checker, const Remove::Reply& value);
std::optional<wire::Violation> validate(const Remove::Reply& value);
void read(wire::Reader& reader, SetEnabled::Command& value);
void write(wire::Writer& writer, const SetEnabled::Command& value);
void check(wire::Checker& checker, const SetEnabled::Command& value);
std::optional<wire::Violation> validate(const SetEnabled::Command& value);
void read(wire::Reader& reader, SetEnabled::Reply& value);
void write(wire::Writer& writer, const SetEnabled::Reply& value);
void check(wire::Checker& checker, const SetEnabled::Reply& value);
std::optional<wire::Violation> validate(const SetEnabled::Reply& value);
void read(wire::Reader& reader, Clear::Command& value);
void write(wire::Writer& writer, const Clear::Command& value);
void check(wire::Checker& checker, const Clear::Command& value);
std::optional<wire::Violation> validate(const Clear::Command& value);
void read(wire::Reader& reader, Clear::Reply& value);
void write(wire::Writer& writer, const Clear::Reply& value);
void check(wire::Checker& checker, const Clear::Reply& value);
std::optional<wire::Violation> validate(const Clear::Reply& value);
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

} // namespace chorus::pulse_api::automation
