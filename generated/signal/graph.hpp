// Generated from chorus/specs/signal/graph.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
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

namespace chorus::signal_api::graph {

/// What Signal executes. Pulse sends whole plans; Signal carries the state of everything that keeps its key.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "d48f3c58086ec984";

/// The delay that a plugin reports.
struct PluginLatency {
    PlanKey key = {};   ///< Which instance.
    Frames frames = {}; ///< Its delay.
    bool operator==(const PluginLatency&) const = default;
};

/// Something that the plan names and this machine does not have. It is passed over and stays in the plan.
struct MissingPart {
    PlanKey key = {};         ///< Which op or source.
    std::string code = {};    ///< Error code of the cause.
    std::string message = {}; ///< The cause for people.
    bool operator==(const MissingPart&) const = default;
};

/// Replace the plan. Plugins and media are prepared first, off the audio thread; then the new plan holds from the next
/// quantum. Instances of one key keep their state.
struct Apply {
    static constexpr wire::Operation operation{"graph", "apply"};
    struct Command {
        Plan plan = {};
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        PlanHash hash = {};                        ///< The plan that now holds.
        std::vector<PluginLatency> latencies = {}; ///< Plugins whose delay is not 0.
        std::vector<MissingPart> missing = {};     ///< What was passed over.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell which plan is held.
struct Query {
    static constexpr wire::Operation operation{"graph", "query"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::optional<PlanHash> hash = {};         ///< Absent before the first plan.
        std::uint32_t strips = 0;                  ///< How many strips it has.
        std::uint32_t ops = 0;                     ///< How many ops it has.
        std::vector<PluginLatency> latencies = {}; ///< Plugins whose delay is not 0.
        std::vector<MissingPart> missing = {};     ///< What is passed over.
        bool operator==(const Reply&) const = default;
    };
};

/// A part of the plan went missing while it was in use.
struct Miss {
    static constexpr wire::Operation operation{"graph", "miss"};
    struct Event {
        MissingPart part = {}; ///< Which, and why.
        bool operator==(const Event&) const = default;
    };
};

/// The plan contradicts itself.
wire::Failure invalid_plan(const std::string& place, const std::string& reason);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, PluginLatency& value);
void write(wire::Writer& writer, const PluginLatency& value);
void check(wire::Checker& checker, const PluginLatency& value);
std::optional<wire::Violation> validate(const PluginLatency& value);
void read(wire::Reader& reader, MissingPart& value);
void write(wire::Writer& writer, const MissingPart& value);
void check(wire::Checker& checker, const MissingPart& value);
std::optional<wire::Violation> validate(const MissingPart& value);
void read(wire::Reader& reader, Apply::Command& value);
void write(wire::Writer& writer, const Apply::Command& value);
void check(wire::Checker& checker, const Apply::Command& value);
std::optional<wire::Violation> validate(const Apply::Command& value);
void read(wire::Reader& reader, Apply::Reply& value);
void write(wire::Writer& writer, const Apply::Reply& value);
void check(wire::Checker& checker, const Apply::Reply& value);
std::optional<wire::Violation> validate(const Apply::Reply& value);
void read(wire::Reader& reader, Query::Command& value);
void write(wire::Writer& writer, const Query::Command& value);
void check(wire::Checker& checker, const Query::Command& value);
std::optional<wire::Violation> validate(const Query::Command& value);
void read(wire::Reader& reader, Query::Reply& value);
void write(wire::Writer& writer, const Query::Reply& value);
void check(wire::Checker& checker, const Query::Reply& value);
std::optional<wire::Violation> validate(const Query::Reply& value);
void read(wire::Reader& reader, Miss::Event& value);
void write(wire::Writer& writer, const Miss::Event& value);
void check(wire::Checker& checker, const Miss::Event& value);
std::optional<wire::Violation> validate(const Miss::Event& value);

} // namespace chorus::signal_api::graph
