// Generated from chorus/specs/types/storage.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/storage.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

void read(wire::Reader& reader, ProjectFile& value)
{
    static constexpr wire::Keys<2> keys{{"schema", "content"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.schema, 1, 4294967295);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.content);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ProjectFile& value)
{
    writer.begin_object();
    writer.field("schema");
    writer.integer(value.schema);
    writer.field("content");
    write(writer, value.content);
    writer.end_object();
}

void check(wire::Checker& checker, const ProjectFile& value)
{
    checker.begin_object();
    checker.field("schema");
    checker.integer(value.schema, 1, 4294967295);
    checker.field("content");
    check(checker, value.content);
    checker.end_object();
}

void read(wire::Reader& reader, Change& value)
{
    static constexpr wire::Keys<2> keys{{"before", "after"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.before.emplace());
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.after.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Change& value)
{
    writer.begin_object();
    if (value.before) {
        writer.field("before");
        write(writer, *value.before);
    }
    if (value.after) {
        writer.field("after");
        write(writer, *value.after);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Change& value)
{
    checker.begin_object();
    if (value.before) {
        checker.field("before");
        check(checker, *value.before);
    }
    if (value.after) {
        checker.field("after");
        check(checker, *value.after);
    }
    checker.end_object();
}

void read(wire::Reader& reader, JournalEntry& value)
{
    static constexpr wire::Keys<2> keys{{"version", "changes"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.version, 1, 4294967295);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.changes, 0, 1048576, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const JournalEntry& value)
{
    writer.begin_object();
    writer.field("version");
    writer.integer(value.version);
    writer.field("changes");
    writer.list(value.changes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const JournalEntry& value)
{
    checker.begin_object();
    checker.field("version");
    checker.integer(value.version, 1, 4294967295);
    checker.field("changes");
    checker.list(value.changes, 0, 1048576, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, SessionFile& value)
{
    static constexpr wire::Keys<2> keys{{"version", "project"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.version, 1, 4294967295);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.project.emplace(), {.min = 1, .max = 4096});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SessionFile& value)
{
    writer.begin_object();
    writer.field("version");
    writer.integer(value.version);
    if (value.project) {
        writer.field("project");
        writer.string(*value.project);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SessionFile& value)
{
    checker.begin_object();
    checker.field("version");
    checker.integer(value.version, 1, 4294967295);
    if (value.project) {
        checker.field("project");
        checker.string(*value.project, {.min = 1, .max = 4096});
    }
    checker.end_object();
}

std::optional<wire::Violation> validate(const ProjectFile& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Change& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const JournalEntry& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SessionFile& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
