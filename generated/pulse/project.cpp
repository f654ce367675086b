// Generated from chorus/specs/pulse/project.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/project.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::project {

namespace {

constexpr std::array<std::string_view, 3> recovery_names{
    "ask",
    "recover",
    "discard",
};

constexpr wire::PatternPart content_hash_parts[] = {
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern content_hash_pattern{"^[0-9a-f]+$", content_hash_parts};

} // namespace

std::string_view to_text(Recovery value)
{
    return recovery_names[static_cast<std::size_t>(value)];
}

std::optional<Recovery> recovery_from(std::string_view text)
{
    return wire::value_named<Recovery>(recovery_names, text);
}

void read(wire::Reader& reader, Recovery& value)
{
    value = static_cast<Recovery>(reader.choice(recovery_names));
}
void write(wire::Writer& writer, const Recovery& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const Recovery& value)
{
    checker.choice(static_cast<std::size_t>(value), recovery_names.size());
}

void read(wire::Reader& reader, New::Command& value)
{
    static constexpr wire::Keys<5> keys{{"path", "name", "sampleRate", "tempo", "signature"}, 0b00001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name.emplace(), {.min = 1, .max = 120});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.sample_rate.emplace().value, 8000, 384000);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.tempo.emplace().value, 5.0, 999.0);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.signature.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const New::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    if (value.name) {
        writer.field("name");
        writer.string(*value.name);
    }
    if (value.sample_rate) {
        writer.field("sampleRate");
        writer.integer(value.sample_rate->value);
    }
    if (value.tempo) {
        writer.field("tempo");
        writer.number(value.tempo->value);
    }
    if (value.signature) {
        writer.field("signature");
        write(writer, *value.signature);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const New::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    if (value.name) {
        checker.field("name");
        checker.string(*value.name, {.min = 1, .max = 120});
    }
    if (value.sample_rate) {
        checker.field("sampleRate");
        checker.integer(value.sample_rate->value, 8000, 384000);
    }
    if (value.tempo) {
        checker.field("tempo");
        checker.number(value.tempo->value, 5.0, 999.0);
    }
    if (value.signature) {
        checker.field("signature");
        check(checker, *value.signature);
    }
    checker.end_object();
}

void read(wire::Reader& reader, New::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"project"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.project);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const New::Reply& value)
{
    writer.begin_object();
    writer.field("project");
    write(writer, value.project);
    writer.end_object();
}

void check(wire::Checker& checker, const New::Reply& value)
{
    checker.begin_object();
    checker.field("project");
    check(checker, value.project);
    checker.end_object();
}

void read(wire::Reader& reader, Open::Command& value)
{
    static constexpr wire::Keys<2> keys{{"path", "recover"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.recover);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Open::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.field("recover");
    writer.string(to_text(value.recover));
    writer.end_object();
}

void check(wire::Checker& checker, const Open::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("recover");
    check(checker, value.recover);
    checker.end_object();
}

void read(wire::Reader& reader, Open::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"project"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.project);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Open::Reply& value)
{
    writer.begin_object();
    writer.field("project");
    write(writer, value.project);
    writer.end_object();
}

void check(wire::Checker& checker, const Open::Reply& value)
{
    checker.begin_object();
    checker.field("project");
    check(checker, value.project);
    checker.end_object();
}

void read(wire::Reader& reader, Save::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Save::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Save::Command&) {}

void read(wire::Reader& reader, Save::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"project"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.project);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Save::Reply& value)
{
    writer.begin_object();
    writer.field("project");
    write(writer, value.project);
    writer.end_object();
}

void check(wire::Checker& checker, const Save::Reply& value)
{
    checker.begin_object();
    checker.field("project");
    check(checker, value.project);
    checker.end_object();
}

void read(wire::Reader& reader, SaveAs::Command& value)
{
    static constexpr wire::Keys<1> keys{{"path"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SaveAs::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.end_object();
}

void check(wire::Checker& checker, const SaveAs::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.end_object();
}

void read(wire::Reader& reader, SaveAs::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"project"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.project);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SaveAs::Reply& value)
{
    writer.begin_object();
    writer.field("project");
    write(writer, value.project);
    writer.end_object();
}

void check(wire::Checker& checker, const SaveAs::Reply& value)
{
    checker.begin_object();
    checker.field("project");
    check(checker, value.project);
    checker.end_object();
}

void read(wire::Reader& reader, Close::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Close::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Close::Command&) {}

void read(wire::Reader& reader, Close::Reply&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Close::Reply&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Close::Reply&) {}

void read(wire::Reader& reader, Rename::Command& value)
{
    static constexpr wire::Keys<1> keys{{"name"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.name, {.min = 1, .max = 120});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Rename::Command& value)
{
    writer.begin_object();
    writer.field("name");
    writer.string(value.name);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Command& value)
{
    checker.begin_object();
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"settings"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.settings);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Rename::Reply& value)
{
    writer.begin_object();
    writer.field("settings");
    write(writer, value.settings);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Reply& value)
{
    checker.begin_object();
    checker.field("settings");
    check(checker, value.settings);
    checker.end_object();
}

void read(wire::Reader& reader, Snapshot::Command& value)
{
    static constexpr wire::Keys<1> keys{{"tables"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.tables.emplace(), 0, 9, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Snapshot::Command& value)
{
    writer.begin_object();
    if (value.tables) {
        writer.field("tables");
        writer.list(*value.tables, [&](const auto& item) { writer.string(to_text(item)); });
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Snapshot::Command& value)
{
    checker.begin_object();
    if (value.tables) {
        checker.field("tables");
        checker.list(*value.tables, 0, 9, [&](const auto& item) { check(checker, item); });
    }
    checker.end_object();
}

void read(wire::Reader& reader, Snapshot::Reply& value)
{
    static constexpr wire::Keys<3> keys{{"revision", "status", "content"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.revision, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.status);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.content);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Snapshot::Reply& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("status");
    write(writer, value.status);
    writer.field("content");
    write(writer, value.content);
    writer.end_object();
}

void check(wire::Checker& checker, const Snapshot::Reply& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("status");
    check(checker, value.status);
    checker.field("content");
    check(checker, value.content);
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
    static constexpr wire::Keys<2> keys{{"state", "project"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.state);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            if (!reader.null()) read(reader, value.project.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Status::Reply& value)
{
    writer.begin_object();
    writer.field("state");
    writer.string(to_text(value.state));
    writer.field("project");
    if (value.project) {
        write(writer, *value.project);
    } else {
        writer.null();
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Status::Reply& value)
{
    checker.begin_object();
    checker.field("state");
    check(checker, value.state);
    if (value.project) {
        checker.field("project");
        check(checker, *value.project);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Status::Event& value)
{
    static constexpr wire::Keys<2> keys{{"state", "project"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.state);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            if (!reader.null()) read(reader, value.project.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Status::Event& value)
{
    writer.begin_object();
    writer.field("state");
    writer.string(to_text(value.state));
    writer.field("project");
    if (value.project) {
        write(writer, *value.project);
    } else {
        writer.null();
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Status::Event& value)
{
    checker.begin_object();
    checker.field("state");
    check(checker, value.state);
    if (value.project) {
        checker.field("project");
        check(checker, *value.project);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Hash::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Hash::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Hash::Command&) {}

void read(wire::Reader& reader, Hash::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"revision", "hash"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.revision, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Hash::Reply& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("hash");
    writer.string(value.hash);
    writer.end_object();
}

void check(wire::Checker& checker, const Hash::Reply& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("hash");
    checker.string(value.hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
    checker.end_object();
}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<5> keys{{"revision", "label", "author", "changed", "removed"}, 0b11111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.revision, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.label, {.max = 256});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.author, {.max = 64});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.list(value.changed, 0, 1048576, [&](auto& item) { read(reader, item); });
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.list(value.removed, 0, 1048576, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("label");
    writer.string(value.label);
    writer.field("author");
    writer.string(value.author);
    writer.field("changed");
    writer.list(value.changed, [&](const auto& item) { write(writer, item); });
    writer.field("removed");
    writer.list(value.removed, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("label");
    checker.string(value.label, {.max = 256});
    checker.field("author");
    checker.string(value.author, {.max = 64});
    checker.field("changed");
    checker.list(value.changed, 0, 1048576, [&](const auto& item) { check(checker, item); });
    checker.field("removed");
    checker.list(value.removed, 0, 1048576, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Durable::Event& value)
{
    static constexpr wire::Keys<1> keys{{"revision"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.revision, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Durable::Event& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.end_object();
}

void check(wire::Checker& checker, const Durable::Event& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.end_object();
}

wire::Failure not_open()
{
    return wire::fail("project.notOpen", "No project is open.", "Make or open a project first.");
}

wire::Failure busy(const std::string& state)
{
    return wire::fail("project.busy", "The project is being opened, saved or closed.", "Try again when it is done.",
                      {{"state", state}});
}

wire::Failure already_open(const std::string& path)
{
    return wire::fail("project.alreadyOpen", "Another project is open.", "Close it first.", {{"path", path}});
}

wire::Failure exists(const std::string& path)
{
    return wire::fail("project.exists", "There is already a project or another file at this place.",
                      "Choose another folder, or open the project that is there.", {{"path", path}});
}

wire::Failure not_found(const std::string& path)
{
    return wire::fail("project.notFound", "There is no project in this folder.",
                      "Check the path; a project folder holds a project.json.", {{"path", path}});
}

wire::Failure not_writable(const std::string& path, const std::string& reason)
{
    return wire::fail("project.notWritable", "The folder cannot be written.", "Check the folder and its permissions.",
                      {{"path", path}, {"reason", reason}});
}

wire::Failure disk_full(const std::string& path)
{
    return wire::fail("project.diskFull", "The disk is full. Nothing was changed.", "Make room and try again.",
                      {{"path", path}});
}

wire::Failure limit(const std::string& record, const std::string& place, const std::string& rule)
{
    return wire::fail("project.limit", "The edit would leave the limits of a project. Nothing was changed.",
                      "Use values nearer to the others.", {{"record", record}, {"place", place}, {"rule", rule}});
}

wire::Failure damaged(const std::string& path, std::uint32_t line, const std::string& place, const std::string& reason)
{
    return wire::fail(
        "project.damaged", "A file of the project is damaged.",
        "Open it with `recover` as `recover` (in a shell, --recover recover) to go on from the journal where it has a "
        "whole copy, as `discard` to set a damaged journal aside, or restore the file from a backup.",
        {{"path", path}, {"line", static_cast<std::int64_t>(line)}, {"place", place}, {"reason", reason}});
}

wire::Failure newer_version(const std::string& path, std::uint32_t schema, std::uint32_t supported)
{
    return wire::fail("project.newerVersion", "The project was saved by a newer version.",
                      "Use that version or a later one. Nothing was changed.",
                      {{"path", path},
                       {"schema", static_cast<std::int64_t>(schema)},
                       {"supported", static_cast<std::int64_t>(supported)}});
}

wire::Failure draft_found(const std::string& path, std::uint64_t edits, const std::string& last)
{
    return wire::fail("project.draftFound", "The project has edits that were not saved.",
                      "Open it with `recover` as `recover` (in a shell, --recover recover) to take them, or as "
                      "`discard` to set them aside.",
                      {{"path", path}, {"edits", static_cast<std::int64_t>(edits)}, {"last", last}});
}

wire::Failure locked(const std::string& path, const std::string& holder)
{
    return wire::fail("project.locked", "Another Pulse has this project open.", "Close it there first.",
                      {{"path", path}, {"holder", holder}});
}

std::optional<wire::Violation> validate(const Recovery& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const New::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const New::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Open::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Open::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Save::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Save::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SaveAs::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SaveAs::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Close::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Close::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Rename::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Rename::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Snapshot::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Snapshot::Reply& value)
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
std::optional<wire::Violation> validate(const Status::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Hash::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Hash::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Durable::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::project
