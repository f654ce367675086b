// Generated from chorus/specs/types/trace.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/audio.hpp"
#include "generated/types/plan.hpp"
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

/// A recording of the messages of a session: lines of JSON, each a TraceLine. The first line is a start and the last
/// one an end; a file without an end was cut off.
namespace chorus {

/// Between whom a message went.
enum class TraceLink : std::uint8_t {
    clients, ///< Between Pulse and a client.
    engine,  ///< Between Pulse and the audio engine.
};
std::string_view to_text(TraceLink value);
std::optional<TraceLink> trace_link_from(std::string_view text);

/// Which way a message went.
enum class TraceDirection : std::uint8_t {
    in,  ///< Pulse got it.
    out, ///< Pulse sent it.
};
std::string_view to_text(TraceDirection value);
std::optional<TraceDirection> trace_direction_from(std::string_view text);

/// Why a recording ended.
enum class TraceReason : std::uint8_t {
    asked,      ///< Somebody asked for the end.
    owner_gone, ///< The client that had asked for the recording went away.
    shutdown,   ///< Pulse stopped.
    limit,      ///< The file became as large as it may be.
    failure,    ///< The file could not be written, or not fast enough.
};
std::string_view to_text(TraceReason value);
std::optional<TraceReason> trace_reason_from(std::string_view text);

/// A client that was there when the recording began.
struct TraceClient {
    std::uint64_t connection = 0; ///< Number of its connection.
    ClientInfo client = {};
    bool operator==(const TraceClient&) const = default;
};

/// The open project at one moment.
struct TraceProject {
    std::uint64_t revision = 0; ///< Number of its last edit.
    ContentHash hash = {};      ///< Hash of its content, as `project.hash` tells it.
    bool operator==(const TraceProject&) const = default;
};

/// How a recording begins.
struct TraceStart {
    std::uint32_t version = 0;                ///< Version of this format.
    std::string api_hash = {};                ///< Shape hash of Pulse's API.
    std::string spec_version = {};            ///< Version of Pulse's specs.
    std::string at = {};                      ///< When it began.
    std::optional<TraceProject> project = {}; ///< What was open.
    std::vector<TraceClient> clients = {};    ///< Who was there.
    bool operator==(const TraceStart&) const = default;
};

/// One envelope, in the order in which Pulse handled or sent it.
struct TraceMessage {
    std::uint64_t t = 0; ///< Nanoseconds since the start by a clock that never jumps.
    TraceLink link = TraceLink::clients;
    TraceDirection direction = TraceDirection::in;
    std::uint64_t connection = 0;         ///< Number of the client's connection; 0 for the engine.
    std::string peer = {};                ///< The run of the client that introduced itself there; else empty.
    std::optional<std::string> text = {}; ///< The envelope byte for byte, where it is text.
    std::optional<std::vector<std::uint8_t>> bytes = {}; ///< The bytes of what was no text.
    bool operator==(const TraceMessage&) const = default;
};

/// The end of a client's connection.
struct TraceClose {
    std::uint64_t t = 0;          ///< Nanoseconds since the start.
    std::uint64_t connection = 0; ///< Number of the connection.
    bool operator==(const TraceClose&) const = default;
};

/// How a recording ends. Between start and end there is every message; none was left out.
struct TraceEnd {
    std::uint64_t t = 0; ///< Nanoseconds since the start.
    TraceReason reason = TraceReason::asked;
    std::uint64_t messages = 0;               ///< How many messages it holds.
    std::optional<TraceProject> project = {}; ///< What was open.
    bool operator==(const TraceEnd&) const = default;
};

/// One line of a recording.
struct TraceLine {
    std::variant<TraceStart, TraceMessage, TraceClose, TraceEnd> value = {};
    bool operator==(const TraceLine&) const = default;
};

/// How far a recording is.
struct TraceStatus {
    FilePath path = {};         ///< Its file.
    std::uint64_t messages = 0; ///< How many messages it holds.
    std::uint64_t size = 0;     ///< Bytes of the file.
    std::uint64_t limit = 0;    ///< Bytes that the file may have.
    bool operator==(const TraceStatus&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, TraceLink& value);
void write(wire::Writer& writer, const TraceLink& value);
void check(wire::Checker& checker, const TraceLink& value);
std::optional<wire::Violation> validate(const TraceLink& value);
void read(wire::Reader& reader, TraceDirection& value);
void write(wire::Writer& writer, const TraceDirection& value);
void check(wire::Checker& checker, const TraceDirection& value);
std::optional<wire::Violation> validate(const TraceDirection& value);
void read(wire::Reader& reader, TraceReason& value);
void write(wire::Writer& writer, const TraceReason& value);
void check(wire::Checker& checker, const TraceReason& value);
std::optional<wire::Violation> validate(const TraceReason& value);
void read(wire::Reader& reader, TraceClient& value);
void write(wire::Writer& writer, const TraceClient& value);
void check(wire::Checker& checker, const TraceClient& value);
std::optional<wire::Violation> validate(const TraceClient& value);
void read(wire::Reader& reader, TraceProject& value);
void write(wire::Writer& writer, const TraceProject& value);
void check(wire::Checker& checker, const TraceProject& value);
std::optional<wire::Violation> validate(const TraceProject& value);
void read(wire::Reader& reader, TraceStart& value);
void write(wire::Writer& writer, const TraceStart& value);
void check(wire::Checker& checker, const TraceStart& value);
std::optional<wire::Violation> validate(const TraceStart& value);
void read(wire::Reader& reader, TraceMessage& value);
void write(wire::Writer& writer, const TraceMessage& value);
void check(wire::Checker& checker, const TraceMessage& value);
std::optional<wire::Violation> validate(const TraceMessage& value);
void read(wire::Reader& reader, TraceClose& value);
void write(wire::Writer& writer, const TraceClose& value);
void check(wire::Checker& checker, const TraceClose& value);
std::optional<wire::Violation> validate(const TraceClose& value);
void read(wire::Reader& reader, TraceEnd& value);
void write(wire::Writer& writer, const TraceEnd& value);
void check(wire::Checker& checker, const TraceEnd& value);
std::optional<wire::Violation> validate(const TraceEnd& value);
void read(wire::Reader& reader, TraceLine& value);
void write(wire::Writer& writer, const TraceLine& value);
void check(wire::Checker& checker, const TraceLine& value);
std::optional<wire::Violation> validate(const TraceLine& value);
void read(wire::Reader& reader, TraceStatus& value);
void write(wire::Writer& writer, const TraceStatus& value);
void check(wire::Checker& checker, const TraceStatus& value);
std::optional<wire::Violation> validate(const TraceStatus& value);

} // namespace chorus
