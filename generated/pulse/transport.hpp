// Generated from chorus/specs/pulse/transport.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/session.hpp"
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

namespace chorus::pulse_api::transport {

/// What the user asks of playback. Playback is not part of the project: undo leaves it alone. The loop is part of the
/// project.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "038ba636fcc0a3cb";

/// Play from a place. It is answered when the engine plays. While it plays nothing changes unless a place is given.
/// Playing pauses at the end of the timeline.
struct Play {
    static constexpr wire::Operation operation{"transport", "play"};
    struct Command {
        std::optional<Ticks> from = {}; ///< Where to begin; where it stands when absent.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TransportState transport = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Stop and go back to where playing began.
struct Stop {
    static constexpr wire::Operation operation{"transport", "stop"};
    struct Command {
        std::optional<Ticks> to = {}; ///< Go there instead.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TransportState transport = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Stop and stay where it is.
struct Pause {
    static constexpr wire::Operation operation{"transport", "pause"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TransportState transport = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Go to a place. Playing goes on from there.
struct Locate {
    static constexpr wire::Operation operation{"transport", "locate"};
    struct Command {
        Ticks to = {}; ///< Where.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TransportState transport = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Set the loop region or switch it on and off. What is absent stays. Playing goes on.
struct SetLoop {
    static constexpr wire::Operation operation{"transport", "setLoop"};
    struct Command {
        std::optional<Ticks> start = {};  ///< First tick.
        std::optional<Ticks> end = {};    ///< One past the last tick.
        std::optional<bool> enabled = {}; ///< Whether playback jumps from the end to the start.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TransportState transport = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell how playback is.
struct Get {
    static constexpr wire::Operation operation{"transport", "get"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TransportState transport = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Playback started, stopped or jumped, or the loop changed.
struct State {
    static constexpr wire::Operation operation{"transport", "state"};
    struct Event {
        TransportState transport = {};
        bool operator==(const Event&) const = default;
    };
};

/// The moving playhead.
struct Position {
    static constexpr wire::Operation operation{"transport", "position"};
    struct Event {
        Ticks position = {};      ///< Where the timeline is.
        Frames frame = {};        ///< The same in samples.
        MusicalTime musical = {}; ///< The same for people.
        bool operator==(const Event&) const = default;
    };
};

/// The loop must end after its start.
wire::Failure loop_order(Ticks start, Ticks end);

/// The loop is shorter than the engine can repeat.
wire::Failure loop_too_short(Ticks length, Ticks minimum);

/// There is no loop region.
wire::Failure no_loop();

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Play::Command& value);
void write(wire::Writer& writer, const Play::Command& value);
void check(wire::Checker& checker, const Play::Command& value);
std::optional<wire::Violation> validate(const Play::Command& value);
void read(wire::Reader& reader, Play::Reply& value);
void write(wire::Writer& writer, const Play::Reply& value);
void check(wire::Checker& checker, const Play::Reply& value);
std::optional<wire::Violation> validate(const Play::Reply& value);
void read(wire::Reader& reader, Stop::Command& value);
void write(wire::Writer& writer, const Stop::Command& value);
void check(wire::Checker& checker, const Stop::Command& value);
std::optional<wire::Violation> validate(const Stop::Command& value);
void read(wire::Reader& reader, Stop::Reply& value);
void write(wire::Writer& writer, const Stop::Reply& value);
void check(wire::Checker& checker, const Stop::Reply& value);
std::optional<wire::Violation> validate(const Stop::Reply& value);
void read(wire::Reader& reader, Pause::Command& value);
void write(wire::Writer& writer, const Pause::Command& value);
void check(wire::Checker& checker, const Pause::Command& value);
std::optional<wire::Violation> validate(const Pause::Command& value);
void read(wire::Reader& reader, Pause::Reply& value);
void write(wire::Writer& writer, const Pause::Reply& value);
void check(wire::Checker& checker, const Pause::Reply& value);
std::optional<wire::Violation> validate(const Pause::Reply& value);
void read(wire::Reader& reader, Locate::Command& value);
void write(wire::Writer& writer, const Locate::Command& value);
void check(wire::Checker& checker, const Locate::Command& value);
std::optional<wire::Violation> validate(const Locate::Command& value);
void read(wire::Reader& reader, Locate::Reply& value);
void write(wire::Writer& writer, const Locate::Reply& value);
void check(wire::Checker& checker, const Locate::Reply& value);
std::optional<wire::Violation> validate(const Locate::Reply& value);
void read(wire::Reader& reader, SetLoop::Command& value);
void write(wire::Writer& writer, const SetLoop::Command& value);
void check(wire::Checker& checker, const SetLoop::Command& value);
std::optional<wire::Violation> validate(const SetLoop::Command& value);
void read(wire::Reader& reader, SetLoop::Reply& value);
void write(wire::Writer& writer, const SetLoop::Reply& value);
void check(wire::Checker& checker, const SetLoop::Reply& value);
std::optional<wire::Violation> validate(const SetLoop::Reply& value);
void read(wire::Reader& reader, Get::Command& value);
void write(wire::Writer& writer, const Get::Command& value);
void check(wire::Checker& checker, const Get::Command& value);
std::optional<wire::Violation> validate(const Get::Command& value);
void read(wire::Reader& reader, Get::Reply& value);
void write(wire::Writer& writer, const Get::Reply& value);
void check(wire::Checker& checker, const Get::Reply& value);
std::optional<wire::Violation> validate(const Get::Reply& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);
void read(wire::Reader& reader, Position::Event& value);
void write(wire::Writer& writer, const Position::Event& value);
void check(wire::Checker& checker, const Position::Event& value);
std::optional<wire::Violation> validate(const Position::Event& value);

} // namespace chorus::pulse_api::transport
