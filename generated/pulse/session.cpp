// Generated from chorus/specs/pulse/session.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/session.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::session {

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
    static constexpr wire::Keys<7> keys{{"engine", "project", "transport", "undo", "redo", "jobs", "clients"},
                                        0b1100111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.engine);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            if (!reader.null()) read(reader, value.project.emplace());
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            if (!reader.null()) read(reader, value.transport.emplace());
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.undo.emplace(), {.max = 256});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.redo.emplace(), {.max = 256});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.jobs, 0, 4294967295);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.clients, 0, 4294967295);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Status::Reply& value)
{
    writer.begin_object();
    writer.field("engine");
    write(writer, value.engine);
    writer.field("project");
    if (value.project) {
        write(writer, *value.project);
    } else {
        writer.null();
    }
    writer.field("transport");
    if (value.transport) {
        write(writer, *value.transport);
    } else {
        writer.null();
    }
    if (value.undo) {
        writer.field("undo");
        writer.string(*value.undo);
    }
    if (value.redo) {
        writer.field("redo");
        writer.string(*value.redo);
    }
    writer.field("jobs");
    writer.integer(value.jobs);
    writer.field("clients");
    writer.integer(value.clients);
    writer.end_object();
}

void check(wire::Checker& checker, const Status::Reply& value)
{
    checker.begin_object();
    checker.field("engine");
    check(checker, value.engine);
    if (value.project) {
        checker.field("project");
        check(checker, *value.project);
    }
    if (value.transport) {
        checker.field("transport");
        check(checker, *value.transport);
    }
    if (value.undo) {
        checker.field("undo");
        checker.string(*value.undo, {.max = 256});
    }
    if (value.redo) {
        checker.field("redo");
        checker.string(*value.redo, {.max = 256});
    }
    checker.field("jobs");
    checker.integer(value.jobs, 0, 4294967295);
    checker.field("clients");
    checker.integer(value.clients, 0, 4294967295);
    checker.end_object();
}

void read(wire::Reader& reader, Sync::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Sync::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Sync::Command&) {}

void read(wire::Reader& reader, Sync::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"engine"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.engine);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Sync::Reply& value)
{
    writer.begin_object();
    writer.field("engine");
    write(writer, value.engine);
    writer.end_object();
}

void check(wire::Checker& checker, const Sync::Reply& value)
{
    checker.begin_object();
    checker.field("engine");
    check(checker, value.engine);
    checker.end_object();
}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<1> keys{{"engine"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.engine);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    writer.field("engine");
    write(writer, value.engine);
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    checker.field("engine");
    check(checker, value.engine);
    checker.end_object();
}

wire::Failure engine_down(const std::string& reason)
{
    return wire::fail("session.engineDown", "There is no connection to the audio engine.",
                      "It is restarted by itself; look at the session's status.", {{"reason", reason}});
}

wire::Failure engine_refused(const std::string& code, const std::string& reason)
{
    return wire::fail("session.engineRefused", "The audio engine refused.",
                      "Look at the reason and at the log of the engine.", {{"code", code}, {"reason", reason}});
}

std::optional<wire::Violation> validate(const Status::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Status::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Sync::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Sync::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::session
