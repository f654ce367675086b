// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/project.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::history {

/// Undo and redo. There is one line of steps for all clients. A new edit drops the steps that were undone. The line
/// survives saving, closing and a crash, up to its limit of 1000 steps.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "1eac549672bc847b";

/// An edit that can be taken back.
struct Step {
    std::uint64_t revision = 0; ///< Number of the edit.
    std::string label = {};     ///< What was done.
    std::string author = {};    ///< The client that did it.
    std::string at = {};        ///< When it was done.
    bool undone = false;        ///< Whether it was taken back.
    bool operator==(const Step&) const = default;
};

/// Take back the last steps.
struct Undo {
    static constexpr wire::Operation operation{"history", "undo"};
    struct Command {
        std::uint32_t count = 1; ///< How many steps.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::uint64_t revision = 0;           ///< Number of the last edit now.
        std::vector<std::string> undone = {}; ///< What was taken back, the last step first.
        bool operator==(const Reply&) const = default;
    };
};

/// Bring back the steps that were taken back last.
struct Redo {
    static constexpr wire::Operation operation{"history", "redo"};
    struct Command {
        std::uint32_t count = 1; ///< How many steps.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::uint64_t revision = 0;           ///< Number of the last edit now.
        std::vector<std::string> redone = {}; ///< What was brought back, in order.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell the steps.
struct List {
    static constexpr wire::Operation operation{"history", "list"};
    struct Command {
        std::uint32_t limit = 100; ///< At most the last so many.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::vector<Step> steps = {}; ///< The oldest first, those that were taken back last.
        std::uint32_t undo = 0;       ///< How many steps can be taken back.
        std::uint32_t redo = 0;       ///< How many steps can be brought back.
        bool operator==(const Reply&) const = default;
    };
};

/// What can be taken back or brought back changed.
struct State {
    static constexpr wire::Operation operation{"history", "state"};
    struct Event {
        std::optional<std::string> undo = {}; ///< What undo would take back.
        std::optional<std::string> redo = {}; ///< What redo would bring back.
        bool operator==(const Event&) const = default;
    };
};

/// There is nothing to take back.
wire::Failure nothing_to_undo();

/// There is nothing to bring back.
wire::Failure nothing_to_redo();

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Step& value);
void write(wire::Writer& writer, const Step& value);
void check(wire::Checker& checker, const Step& value);
std::optional<wire::Violation> validate(const Step& value);
void read(wire::Reader& reader, Undo::Command& value);
void write(wire::Writer& writer, const Undo::Command& value);
void check(wire::Checker& checker, const Undo::Command& value);
std::optional<wire::Violation> validate(const Undo::Command& value);
void read(wire::Reader& reader, Undo::Reply& value);
void write(wire::Writer& writer, const Undo::Reply& value);
void check(wire::Checker& checker, const Undo::Reply& value);
std::optional<wire::Violation> validate(const Undo::Reply& value);
void read(wire::Reader& reader, Redo::Command& value);
void write(wire::Writer& writer, const Redo::Command& value);
void check(wire::Checker& checker, const Redo::Command& value);
std::optional<wire::Violation> validate(const Redo::Command& value);
void read(wire::Reader& reader, Redo::Reply& value);
void write(wire::Writer& writer, const Redo::Reply& value);
void check(wire::Checker& checker, const Redo::Reply& value);
std::optional<wire::Violation> validate(const Redo::Reply& value);
void read(wire::Reader& reader, List::Command& value);
void write(wire::Writer& writer, const List::Command& value);
void check(wire::Checker& checker, const List::Command& value);
std::optional<wire::Violation> validate(const List::Command& value);
void read(wire::Reader& reader, List::Reply& value);
void write(wire::Writer& writer, const List::Reply& value);
void check(wire::Checker& checker, const List::Reply& value);
std::optional<wire::Violation> validate(const List::Reply& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);

} // namespace chorus::pulse_api::history
