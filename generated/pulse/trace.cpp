// Generated from chorus/specs/pulse/trace.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/trace.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::trace {

void read(wire::Reader& reader, TraceFailure& value)
{
    static constexpr wire::Keys<3> keys{{"code", "message", "hint"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.code, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.message, {.max = 1024});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.hint.emplace(), {.max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TraceFailure& value)
{
    writer.begin_object();
    writer.field("code");
    writer.string(value.code);
    writer.field("message");
    writer.string(value.message);
    if (value.hint) {
        writer.field("hint");
        writer.string(*value.hint);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const TraceFailure& value)
{
    checker.begin_object();
    checker.field("code");
    checker.string(value.code, {.min = 1, .max = 128});
    checker.field("message");
    checker.string(value.message, {.max = 1024});
    if (value.hint) {
        checker.field("hint");
        checker.string(*value.hint, {.max = 1024});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Start::Command& value)
{
    static constexpr wire::Keys<2> keys{{"path", "limit"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.limit, 65536, 1099511627776);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Start::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.field("limit");
    writer.integer(static_cast<std::int64_t>(value.limit));
    writer.end_object();
}

void check(wire::Checker& checker, const Start::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("limit");
    checker.integer(value.limit, 65536, 1099511627776);
    checker.end_object();
}

void read(wire::Reader& reader, Start::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"trace"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.trace);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Start::Reply& value)
{
    writer.begin_object();
    writer.field("trace");
    write(writer, value.trace);
    writer.end_object();
}

void check(wire::Checker& checker, const Start::Reply& value)
{
    checker.begin_object();
    checker.field("trace");
    check(checker, value.trace);
    checker.end_object();
}

void read(wire::Reader& reader, Stop::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Stop::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Stop::Command&) {}

void read(wire::Reader& reader, Stop::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"trace"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.trace);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Stop::Reply& value)
{
    writer.begin_object();
    writer.field("trace");
    write(writer, value.trace);
    writer.end_object();
}

void check(wire::Checker& checker, const Stop::Reply& value)
{
    checker.begin_object();
    checker.field("trace");
    check(checker, value.trace);
    checker.end_object();
}

void read(wire::Reader& reader, Status::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Status::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Status::Command&) {}

void read(wire::Reader& reader, Status::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"trace"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            if (!reader.null()) read(reader, value.trace.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Status::Reply& value)
{
    writer.begin_object();
    writer.field("trace");
    if (value.trace) {
        write(writer, *value.trace);
    } else {
        writer.null();
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Status::Reply& value)
{
    checker.begin_object();
    if (value.trace) {
        checker.field("trace");
        check(checker, *value.trace);
    }
    checker.end_object();
}

void read(wire::Reader& reader, End::Event& value)
{
    static constexpr wire::Keys<3> keys{{"trace", "reason", "failure"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.trace);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.reason);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.failure.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const End::Event& value)
{
    writer.begin_object();
    writer.field("trace");
    write(writer, value.trace);
    writer.field("reason");
    writer.string(to_text(value.reason));
    if (value.failure) {
        writer.field("failure");
        write(writer, *value.failure);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const End::Event& value)
{
    checker.begin_object();
    checker.field("trace");
    check(checker, value.trace);
    checker.field("reason");
    check(checker, value.reason);
    if (value.failure) {
        checker.field("failure");
        check(checker, *value.failure);
    }
    checker.end_object();
}

wire::Failure recording(const std::string& path)
{
    return wire::fail("trace.recording", "A recording is under way.", "End it first.", {{"path", path}});
}

wire::Failure not_recording()
{
    return wire::fail("trace.notRecording", "There is no recording.", "Start one first.");
}

wire::Failure exists(const std::string& path)
{
    return wire::fail("trace.exists", "There is already a file at this place.",
                      "Choose another name; a recording never replaces a file.", {{"path", path}});
}

wire::Failure not_writable(const std::string& path, const std::string& reason)
{
    return wire::fail("trace.notWritable", "The file cannot be written.", "Check the folder and its permissions.",
                      {{"path", path}, {"reason", reason}});
}

wire::Failure disk_full(const std::string& path)
{
    return wire::fail("trace.diskFull", "The disk is full. The recording ended; what it holds so far is whole lines.",
                      "Make room and record again.", {{"path", path}});
}

wire::Failure limit_reached(const std::string& path, std::uint64_t limit)
{
    return wire::fail("trace.limitReached", "The file became as large as it may be. The recording ended.",
                      "Start it with a higher `limit` (in a shell, --limit).",
                      {{"path", path}, {"limit", static_cast<std::int64_t>(limit)}});
}

wire::Failure too_slow(const std::string& path)
{
    return wire::fail("trace.tooSlow", "The disk did not take the messages as fast as they came. The recording ended.",
                      "Record to a faster disk.", {{"path", path}});
}

std::optional<wire::Violation> validate(const TraceFailure& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Start::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Start::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Stop::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Stop::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Status::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Status::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const End::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::trace
