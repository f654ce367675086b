// Generated from chorus/specs/signal/rendering.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/rendering.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::signal_api::rendering {

void read(wire::Reader& reader, RenderJobId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const RenderJobId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const RenderJobId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, RenderOutput& value)
{
    static constexpr wire::Keys<4> keys{{"key", "path", "format", "depth"}, 0b0001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.path.emplace(), {.min = 1, .max = 4096});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.format);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.depth);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RenderOutput& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    if (value.path) {
        writer.field("path");
        writer.string(*value.path);
    }
    writer.field("format");
    writer.string(to_text(value.format));
    writer.field("depth");
    writer.string(to_text(value.depth));
    writer.end_object();
}

void check(wire::Checker& checker, const RenderOutput& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    if (value.path) {
        checker.field("path");
        checker.string(*value.path, {.min = 1, .max = 4096});
    }
    checker.field("format");
    check(checker, value.format);
    checker.field("depth");
    check(checker, value.depth);
    checker.end_object();
}

void read(wire::Reader& reader, RenderResult& value)
{
    static constexpr wire::Keys<3> keys{{"key", "path", "statistics"}, 0b101};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.path.emplace(), {.min = 1, .max = 4096});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.statistics);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RenderResult& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    if (value.path) {
        writer.field("path");
        writer.string(*value.path);
    }
    writer.field("statistics");
    write(writer, value.statistics);
    writer.end_object();
}

void check(wire::Checker& checker, const RenderResult& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    if (value.path) {
        checker.field("path");
        checker.string(*value.path, {.min = 1, .max = 4096});
    }
    checker.field("statistics");
    check(checker, value.statistics);
    checker.end_object();
}

void read(wire::Reader& reader, Start::Command& value)
{
    static constexpr wire::Keys<5> keys{{"job", "plan", "range", "threads", "outputs"}, 0b10111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.plan);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.range);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.threads, 1, 64);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.list(value.outputs, 1, 4096, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Start::Command& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.field("plan");
    write(writer, value.plan);
    writer.field("range");
    write(writer, value.range);
    writer.field("threads");
    writer.integer(value.threads);
    writer.field("outputs");
    writer.list(value.outputs, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Start::Command& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.field("plan");
    check(checker, value.plan);
    checker.field("range");
    check(checker, value.range);
    checker.field("threads");
    checker.integer(value.threads, 1, 64);
    checker.field("outputs");
    checker.list(value.outputs, 1, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Start::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Start::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Start::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, Cancel::Command& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Cancel::Command& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Cancel::Command& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, Cancel::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Cancel::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Cancel::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, StartCapture::Command& value)
{
    static constexpr wire::Keys<5> keys{{"job", "path", "format", "depth", "length"}, 0b00011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.format);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.depth);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.length.emplace().value, 1, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const StartCapture::Command& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.field("path");
    writer.string(value.path);
    writer.field("format");
    writer.string(to_text(value.format));
    writer.field("depth");
    writer.string(to_text(value.depth));
    if (value.length) {
        writer.field("length");
        writer.integer(value.length->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const StartCapture::Command& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("format");
    check(checker, value.format);
    checker.field("depth");
    check(checker, value.depth);
    if (value.length) {
        checker.field("length");
        checker.integer(value.length->value, 1, wire::max_exact_integer);
    }
    checker.end_object();
}

void read(wire::Reader& reader, StartCapture::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const StartCapture::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const StartCapture::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, StopCapture::Command& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const StopCapture::Command& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const StopCapture::Command& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, StopCapture::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const StopCapture::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const StopCapture::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, Progress::Event& value)
{
    static constexpr wire::Keys<3> keys{{"job", "share", "speed"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.share, 0.0, 1.0);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.speed, 0.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Progress::Event& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.field("share");
    writer.number(value.share);
    writer.field("speed");
    writer.number(value.speed);
    writer.end_object();
}

void check(wire::Checker& checker, const Progress::Event& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.field("share");
    checker.number(value.share, 0.0, 1.0);
    checker.field("speed");
    checker.number(value.speed, 0.0);
    checker.end_object();
}

void read(wire::Reader& reader, Complete::Event& value)
{
    static constexpr wire::Keys<5> keys{{"job", "results", "missing", "seconds", "underruns"}, 0b01111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.results, 0, 4096, [&](auto& item) { read(reader, item); });
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.list(value.missing, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.seconds, 0.0);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.underruns, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Complete::Event& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.field("results");
    writer.list(value.results, [&](const auto& item) { write(writer, item); });
    writer.field("missing");
    writer.list(value.missing, [&](const auto& item) { write(writer, item); });
    writer.field("seconds");
    writer.number(value.seconds);
    writer.field("underruns");
    writer.integer(static_cast<std::int64_t>(value.underruns));
    writer.end_object();
}

void check(wire::Checker& checker, const Complete::Event& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.field("results");
    checker.list(value.results, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.field("missing");
    checker.list(value.missing, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.field("seconds");
    checker.number(value.seconds, 0.0);
    checker.field("underruns");
    checker.integer(value.underruns, 0, wire::max_exact_integer);
    checker.end_object();
}

void read(wire::Reader& reader, Fail::Event& value)
{
    static constexpr wire::Keys<4> keys{{"job", "code", "message", "hint"}, 0b0111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.code, {.max = 128});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.message, {.max = 1024});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.hint.emplace(), {.max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Fail::Event& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
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

void check(wire::Checker& checker, const Fail::Event& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.field("code");
    checker.string(value.code, {.max = 128});
    checker.field("message");
    checker.string(value.message, {.max = 1024});
    if (value.hint) {
        checker.field("hint");
        checker.string(*value.hint, {.max = 1024});
    }
    checker.end_object();
}

wire::Failure invalid_range(Frames start, Frames end)
{
    return wire::fail(
        "rendering.invalidRange", "The range is empty.", "Give an end that lies after the start.",
        {{"start", static_cast<std::int64_t>(start.value)}, {"end", static_cast<std::int64_t>(end.value)}});
}

wire::Failure duplicate_job(const std::string& job)
{
    return wire::fail("rendering.duplicateJob", "There is already a job of this name.", "Choose another name.",
                      {{"job", job}});
}

wire::Failure no_job(const std::string& job)
{
    return wire::fail("rendering.noJob", "No such job runs.", "It may have ended.", {{"job", job}});
}

wire::Failure unknown_output(const std::string& key)
{
    return wire::fail("rendering.unknownOutput", "The plan has no such strip or tap.", "Choose one of the plan's keys.",
                      {{"key", key}});
}

wire::Failure invalid_format(const std::string& format, const std::string& depth)
{
    return wire::fail("rendering.invalidFormat", "This container cannot hold this encoding.",
                      "FLAC holds int16 and int24; WAV holds all.", {{"format", format}, {"depth", depth}});
}

wire::Failure capture_busy(const std::string& job)
{
    return wire::fail("rendering.captureBusy", "A capture is already armed or running.", "Stop it first.",
                      {{"job", job}});
}

wire::Failure cancelled()
{
    return wire::fail("rendering.cancelled", "The job was cancelled.", "Start it again if it is still wanted.");
}

wire::Failure disk_full(const std::string& path)
{
    return wire::fail("rendering.diskFull", "The disk is full.", "Make room and try again.", {{"path", path}});
}

wire::Failure not_writable(const std::string& path, const std::string& reason)
{
    return wire::fail("rendering.notWritable", "The file cannot be written.", "Check the folder and its permissions.",
                      {{"path", path}, {"reason", reason}});
}

std::optional<wire::Violation> validate(const RenderJobId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RenderOutput& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RenderResult& value)
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
std::optional<wire::Violation> validate(const Cancel::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Cancel::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const StartCapture::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const StartCapture::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const StopCapture::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const StopCapture::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Progress::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Complete::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Fail::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::signal_api::rendering
