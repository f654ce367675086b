// Generated from chorus/specs/types/supervision.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/supervision.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

namespace {

constexpr std::array<std::string_view, 7> process_state_names{
    "waiting", "starting", "ready", "pausing", "stopping", "stopped", "gaveUp",
};

constexpr std::array<std::string_view, 7> supervision_state_names{
    "starting", "ready", "recovering", "degraded", "stopping", "stopped", "failed",
};

} // namespace

std::string_view to_text(ProcessState value)
{
    return process_state_names[static_cast<std::size_t>(value)];
}

std::optional<ProcessState> process_state_from(std::string_view text)
{
    return wire::value_named<ProcessState>(process_state_names, text);
}

void read(wire::Reader& reader, ProcessState& value)
{
    value = static_cast<ProcessState>(reader.choice(process_state_names));
}
void write(wire::Writer& writer, const ProcessState& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const ProcessState& value)
{
    checker.choice(static_cast<std::size_t>(value), process_state_names.size());
}

std::string_view to_text(SupervisionState value)
{
    return supervision_state_names[static_cast<std::size_t>(value)];
}

std::optional<SupervisionState> supervision_state_from(std::string_view text)
{
    return wire::value_named<SupervisionState>(supervision_state_names, text);
}

void read(wire::Reader& reader, SupervisionState& value)
{
    value = static_cast<SupervisionState>(reader.choice(supervision_state_names));
}
void write(wire::Writer& writer, const SupervisionState& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const SupervisionState& value)
{
    checker.choice(static_cast<std::size_t>(value), supervision_state_names.size());
}

void read(wire::Reader& reader, SupervisedProcess& value)
{
    static constexpr wire::Keys<7> keys{{"name", "state", "pid", "restarts", "since", "lastExit", "log"}, 0b1011011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.name, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.state);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.pid.emplace(), 1, wire::max_exact_integer);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.restarts, 0, 4294967295);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.time(value.since);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.string(value.last_exit.emplace(), {.max = 200});
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.string(value.log, {.max = 4096});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SupervisedProcess& value)
{
    writer.begin_object();
    writer.field("name");
    writer.string(value.name);
    writer.field("state");
    writer.string(to_text(value.state));
    if (value.pid) {
        writer.field("pid");
        writer.integer(*value.pid);
    }
    writer.field("restarts");
    writer.integer(value.restarts);
    writer.field("since");
    writer.string(value.since);
    if (value.last_exit) {
        writer.field("lastExit");
        writer.string(*value.last_exit);
    }
    writer.field("log");
    writer.string(value.log);
    writer.end_object();
}

void check(wire::Checker& checker, const SupervisedProcess& value)
{
    checker.begin_object();
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 64});
    checker.field("state");
    check(checker, value.state);
    if (value.pid) {
        checker.field("pid");
        checker.integer(*value.pid, 1, wire::max_exact_integer);
    }
    checker.field("restarts");
    checker.integer(value.restarts, 0, 4294967295);
    checker.field("since");
    checker.time(value.since);
    if (value.last_exit) {
        checker.field("lastExit");
        checker.string(*value.last_exit, {.max = 200});
    }
    checker.field("log");
    checker.string(value.log, {.max = 4096});
    checker.end_object();
}

void read(wire::Reader& reader, SupervisorStatus& value)
{
    static constexpr wire::Keys<8> keys{
        {"session", "directory", "pid", "state", "since", "startMs", "processes", "failure"}, 0b01011111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.session, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.directory, {.max = 4096});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.pid, 1, wire::max_exact_integer);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.state);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.time(value.since);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.start_ms.emplace(), 0, 4294967295);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.list(value.processes, 0, 16, [&](auto& item) { read(reader, item); });
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.string(value.failure.emplace(), {.max = 1000});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SupervisorStatus& value)
{
    writer.begin_object();
    writer.field("session");
    writer.string(value.session);
    writer.field("directory");
    writer.string(value.directory);
    writer.field("pid");
    writer.integer(value.pid);
    writer.field("state");
    writer.string(to_text(value.state));
    writer.field("since");
    writer.string(value.since);
    if (value.start_ms) {
        writer.field("startMs");
        writer.integer(*value.start_ms);
    }
    writer.field("processes");
    writer.list(value.processes, [&](const auto& item) { write(writer, item); });
    if (value.failure) {
        writer.field("failure");
        writer.string(*value.failure);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SupervisorStatus& value)
{
    checker.begin_object();
    checker.field("session");
    checker.string(value.session, {.min = 1, .max = 64});
    checker.field("directory");
    checker.string(value.directory, {.max = 4096});
    checker.field("pid");
    checker.integer(value.pid, 1, wire::max_exact_integer);
    checker.field("state");
    check(checker, value.state);
    checker.field("since");
    checker.time(value.since);
    if (value.start_ms) {
        checker.field("startMs");
        checker.integer(*value.start_ms, 0, 4294967295);
    }
    checker.field("processes");
    checker.list(value.processes, 0, 16, [&](const auto& item) { check(checker, item); });
    if (value.failure) {
        checker.field("failure");
        checker.string(*value.failure, {.max = 1000});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Refusal& value)
{
    static constexpr wire::Keys<3> keys{{"code", "message", "hint"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.code, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.message, {.max = 1000});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.hint, {.max = 1000});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Refusal& value)
{
    writer.begin_object();
    writer.field("code");
    writer.string(value.code);
    writer.field("message");
    writer.string(value.message);
    writer.field("hint");
    writer.string(value.hint);
    writer.end_object();
}

void check(wire::Checker& checker, const Refusal& value)
{
    checker.begin_object();
    checker.field("code");
    checker.string(value.code, {.min = 1, .max = 128});
    checker.field("message");
    checker.string(value.message, {.max = 1000});
    checker.field("hint");
    checker.string(value.hint, {.max = 1000});
    checker.end_object();
}

void read(wire::Reader& reader, StartReport& value)
{
    static constexpr wire::Keys<2> keys{{"status", "refusal"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.status.emplace());
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.refusal.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const StartReport& value)
{
    writer.begin_object();
    if (value.status) {
        writer.field("status");
        write(writer, *value.status);
    }
    if (value.refusal) {
        writer.field("refusal");
        write(writer, *value.refusal);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const StartReport& value)
{
    checker.begin_object();
    if (value.status) {
        checker.field("status");
        check(checker, *value.status);
    }
    if (value.refusal) {
        checker.field("refusal");
        check(checker, *value.refusal);
    }
    checker.end_object();
}

std::optional<wire::Violation> validate(const ProcessState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SupervisionState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SupervisedProcess& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SupervisorStatus& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Refusal& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const StartReport& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
