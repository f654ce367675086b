// Generated from chorus/specs/pulse/session.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/status.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::session {

/// How the whole session is doing.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "a156e54372a5f786";

/// Tell about engine, project, playback and history.
struct Status {
    static constexpr wire::Operation operation{"session", "status"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        EngineStatus engine = {};
        std::optional<ProjectStatus> project = {};    ///< Null when none is open.
        std::optional<TransportState> transport = {}; ///< Null when no project is open.
        std::optional<std::string> undo = {};         ///< What undo would take back.
        std::optional<std::string> redo = {};         ///< What redo would bring back.
        std::uint32_t jobs = 0;                       ///< Imports, renders and captures that are running.
        std::uint32_t clients = 0;                    ///< Connected clients.
        bool operator==(const Reply&) const = default;
    };
};

/// Wait until the engine holds the project as it is now.
struct Sync {
    static constexpr wire::Operation operation{"session", "sync"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        EngineStatus engine = {};
        bool operator==(const Reply&) const = default;
    };
};

/// The engine came, changed or went.
struct State {
    static constexpr wire::Operation operation{"session", "state"};
    struct Event {
        EngineStatus engine = {};
        bool operator==(const Event&) const = default;
    };
};

/// There is no connection to the audio engine.
wire::Failure engine_down(const std::string& reason);

/// The audio engine refused.
wire::Failure engine_refused(const std::string& code, const std::string& reason);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Status::Command& value);
void write(wire::Writer& writer, const Status::Command& value);
void check(wire::Checker& checker, const Status::Command& value);
std::optional<wire::Violation> validate(const Status::Command& value);
void read(wire::Reader& reader, Status::Reply& value);
void write(wire::Writer& writer, const Status::Reply& value);
void check(wire::Checker& checker, const Status::Reply& value);
std::optional<wire::Violation> validate(const Status::Reply& value);
void read(wire::Reader& reader, Sync::Command& value);
void write(wire::Writer& writer, const Sync::Command& value);
void check(wire::Checker& checker, const Sync::Command& value);
std::optional<wire::Violation> validate(const Sync::Command& value);
void read(wire::Reader& reader, Sync::Reply& value);
void write(wire::Writer& writer, const Sync::Reply& value);
void check(wire::Checker& checker, const Sync::Reply& value);
std::optional<wire::Violation> validate(const Sync::Reply& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);

} // namespace chorus::pulse_api::session
