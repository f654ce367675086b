// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/signal/graph.hpp"
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

namespace chorus::signal_api::transport {

/// Playback in samples. Pulse decides, Signal confirms and knows the actual position.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "0aea7471dcf76a43";

/// Whether the timeline moves.
enum class RollState : std::uint8_t {
    stopped, ///< The timeline stands still.
    rolling, ///< The timeline moves.
};
std::string_view to_text(RollState value);
std::optional<RollState> roll_state_from(std::string_view text);

/// Where the timeline was at an instant.
struct RollMark {
    RollState state = RollState::stopped; ///< Whether it moves.
    Frames position = {};                 ///< Frame that leaves the engine next.
    std::uint64_t roll = 0; ///< Counts the starts from stop; a position belongs to the roll that it was taken in.
    bool operator==(const RollMark&) const = default;
};

/// Start to roll. Every start from stop begins with fresh state of all ops, so the same plan from the same position
/// gives the same samples. While rolling it does nothing.
struct Play {
    static constexpr wire::Operation operation{"transport", "play"};
    struct Command {
        std::optional<Frames> from = {}; ///< Where to start; where it stands when absent.
        std::optional<Frames> capture_length =
            {}; ///< How long the armed capture is, in place of the length that it was armed with; a musical length has
                ///< its number of samples only where it begins.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RollMark mark = {}; ///< Where it starts.
        bool operator==(const Reply&) const = default;
    };
};

/// Stop to roll with a fade of 5 ms. The position stays.
struct Stop {
    static constexpr wire::Operation operation{"transport", "stop"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RollMark mark = {}; ///< Where it stopped.
        bool operator==(const Reply&) const = default;
    };
};

/// Move. While rolling it goes on from there at the next quantum.
struct Locate {
    static constexpr wire::Operation operation{"transport", "locate"};
    struct Command {
        Frames to = {}; ///< Where.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RollMark mark = {}; ///< Where it is.
        bool operator==(const Reply&) const = default;
    };
};

/// Tell where the timeline is.
struct Status {
    static constexpr wire::Operation operation{"transport", "status"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        RollMark mark = {}; ///< Where it is.
        bool operator==(const Reply&) const = default;
    };
};

/// The timeline started, stopped or jumped.
struct State {
    static constexpr wire::Operation operation{"transport", "state"};
    struct Event {
        RollMark mark = {}; ///< Where it is.
        bool operator==(const Event&) const = default;
    };
};

/// There is nothing to play.
wire::Failure no_plan();

/// No device is open.
wire::Failure no_device();

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, RollState& value);
void write(wire::Writer& writer, const RollState& value);
void check(wire::Checker& checker, const RollState& value);
std::optional<wire::Violation> validate(const RollState& value);
void read(wire::Reader& reader, RollMark& value);
void write(wire::Writer& writer, const RollMark& value);
void check(wire::Checker& checker, const RollMark& value);
std::optional<wire::Violation> validate(const RollMark& value);
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
void read(wire::Reader& reader, Locate::Command& value);
void write(wire::Writer& writer, const Locate::Command& value);
void check(wire::Checker& checker, const Locate::Command& value);
std::optional<wire::Violation> validate(const Locate::Command& value);
void read(wire::Reader& reader, Locate::Reply& value);
void write(wire::Writer& writer, const Locate::Reply& value);
void check(wire::Checker& checker, const Locate::Reply& value);
std::optional<wire::Violation> validate(const Locate::Reply& value);
void read(wire::Reader& reader, Status::Command& value);
void write(wire::Writer& writer, const Status::Command& value);
void check(wire::Checker& checker, const Status::Command& value);
std::optional<wire::Violation> validate(const Status::Command& value);
void read(wire::Reader& reader, Status::Reply& value);
void write(wire::Writer& writer, const Status::Reply& value);
void check(wire::Checker& checker, const Status::Reply& value);
std::optional<wire::Violation> validate(const Status::Reply& value);
void read(wire::Reader& reader, State::Event& value);
void write(wire::Writer& writer, const State::Event& value);
void check(wire::Checker& checker, const State::Event& value);
std::optional<wire::Violation> validate(const State::Event& value);

} // namespace chorus::signal_api::transport
