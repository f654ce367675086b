// Generated from chorus/specs/pulse/trace.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/operation.hpp"
#include "codegen/runtime/wire/result.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/plan.hpp"
#include "generated/types/trace.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace chorus::pulse_api::trace {

/// A recording of every message that Pulse exchanges with its clients and the audio engine, one at a time. Its file is
/// readable by its owner only. It leaves nothing out: when it cannot take a message, it ends and says so.
inline constexpr std::string_view spec_version = "1.0.0";
/// Changes with everything that travels; both ends of a link must have the same.
inline constexpr std::string_view shape_hash = "ebbaed5dbfa7b34e";

/// Why a recording ended before it should.
struct TraceFailure {
    std::string code = {};                ///< Code of the error.
    std::string message = {};             ///< The error for people.
    std::optional<std::string> hint = {}; ///< What to do next.
    bool operator==(const TraceFailure&) const = default;
};

/// Begin a recording, of which the answer to this is the first message. It ends when it is told to, or with the
/// connection that asked for it.
struct Start {
    static constexpr wire::Operation operation{"trace", "start"};
    struct Command {
        FilePath path = {}; ///< The file to make; it must not be there.
        std::uint64_t limit =
            1073741824; ///< Bytes that the file may have; the recording ends before the message that would not fit.
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TraceStatus trace = {};
        bool operator==(const Reply&) const = default;
    };
};

/// End the recording. It is answered when the file is whole.
struct Stop {
    static constexpr wire::Operation operation{"trace", "stop"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        TraceStatus trace = {};
        bool operator==(const Reply&) const = default;
    };
};

/// Tell about the recording.
struct Status {
    static constexpr wire::Operation operation{"trace", "status"};
    struct Command {
        bool operator==(const Command&) const = default;
    };
    struct Reply {
        std::optional<TraceStatus> trace = {}; ///< Null when there is none.
        bool operator==(const Reply&) const = default;
    };
};

/// The recording ended, whatever the reason.
struct End {
    static constexpr wire::Operation operation{"trace", "end"};
    struct Event {
        TraceStatus trace = {};
        TraceReason reason = TraceReason::asked;
        std::optional<TraceFailure> failure = {}; ///< What went wrong, where something did.
        bool operator==(const Event&) const = default;
    };
};

/// A recording is under way.
wire::Failure recording(const std::string& path);

/// There is no recording.
wire::Failure not_recording();

/// There is already a file at this place.
wire::Failure exists(const std::string& path);

/// The file cannot be written.
wire::Failure not_writable(const std::string& path, const std::string& reason);

/// The disk is full. The recording ended; what it holds so far is whole lines.
wire::Failure disk_full(const std::string& path);

/// The file became as large as it may be. The recording ended.
wire::Failure limit_reached(const std::string& path, std::uint64_t limit);

/// The disk did not take the messages as fast as they came. The recording ended.
wire::Failure too_slow(const std::string& path);

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, TraceFailure& value);
void write(wire::Writer& writer, const TraceFailure& value);
void check(wire::Checker& checker, const TraceFailure& value);
std::optional<wire::Violation> validate(const TraceFailure& value);
void read(wire::Reader& reader, Start::Command& value);
void write(wire::Writer& writer, const Start::Command& value);
void check(wire::Checker& checker, const Start::Command& value);
std::optional<wire::Violation> validate(const Start::Command& value);
void read(wire::Reader& reader, Start::Reply& value);
void write(wire::Writer& writer, const Start::Reply& value);
void check(wire::Checker& checker, const Start::Reply& value);
std::optional<wire::Violation> validate(const Start::Reply& value);
void read(wire::Reader& reader, Stop::Command& value);
void write(wire::Writer& writer, const Stop::Command& value);
void check(wire::Checker& checker, const Stop::Command& value);
std::optional<wire::Violation> validate(const Stop::Command& value);
void read(wire::Reader& reader, Stop::Reply& value);
void write(wire::Writer& writer, const Stop::Reply& value);
void check(wire::Checker& checker, const Stop::Reply& value);
std::optional<wire::Violation> validate(const Stop::Reply& value);
void read(wire::Reader& reader, Status::Command& value);
void write(wire::Writer& writer, const Status::Command& value);
void check(wire::Checker& checker, const Status::Command& value);
std::optional<wire::Violation> validate(const Status::Command& value);
void read(wire::Reader& reader, Status::Reply& value);
void write(wire::Writer& writer, const Status::Reply& value);
void check(wire::Checker& checker, const Status::Reply& value);
std::optional<wire::Violation> validate(const Status::Reply& value);
void read(wire::Reader& reader, End::Event& value);
void write(wire::Writer& writer, const End::Event& value);
void check(wire::Checker& checker, const End::Event& value);
std::optional<wire::Violation> validate(const End::Event& value);

} // namespace chorus::pulse_api::trace
