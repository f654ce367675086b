// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/history.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::history {

void read(wire::Reader& reader, Step& value)
{
    static constexpr wire::Keys<5> keys{{"revision", "label", "author", "at", "undone"}, 0b11111};
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
            reader.time(value.at);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.boolean(value.undone);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Step& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("label");
    writer.string(value.label);
    writer.field("author");
    writer.string(value.author);
    writer.field("at");
    writer.string(value.at);
    writer.field("undone");
    writer.boolean(value.undone);
    writer.end_object();
}

void check(wire::Checker& checker, const Step& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("label");
    checker.string(value.label, {.max = 256});
    checker.field("author");
    checker.string(value.author, {.max = 64});
    checker.field("at");
    checker.time(value.at);
    checker.end_object();
}

void read(wire::Reader& reader, Undo::Command& value)
{
    static constexpr wire::Keys<1> keys{{"count"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.count, 1, 1000);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Undo::Command& value)
{
    writer.begin_object();
    writer.field("count");
    writer.integer(value.count);
    writer.end_object();
}

void check(wire::Checker& checker, const Undo::Command& value)
{
    checker.begin_object();
    checker.field("count");
    checker.integer(value.count, 1, 1000);
    checker.end_object();
}

void read(wire::Reader& reader, Undo::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"revision", "undone"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.revision, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.undone, 0, 1000, [&](auto& item) { reader.string(item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Undo::Reply& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("undone");
    writer.list(value.undone, [&](const auto& item) { writer.string(item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Undo::Reply& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("undone");
    checker.list(value.undone, 0, 1000, [&](const auto& item) { checker.string(item); });
    checker.end_object();
}

void read(wire::Reader& reader, Redo::Command& value)
{
    static constexpr wire::Keys<1> keys{{"count"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.count, 1, 1000);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Redo::Command& value)
{
    writer.begin_object();
    writer.field("count");
    writer.integer(value.count);
    writer.end_object();
}

void check(wire::Checker& checker, const Redo::Command& value)
{
    checker.begin_object();
    checker.field("count");
    checker.integer(value.count, 1, 1000);
    checker.end_object();
}

void read(wire::Reader& reader, Redo::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"revision", "redone"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.revision, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.redone, 0, 1000, [&](auto& item) { reader.string(item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Redo::Reply& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("redone");
    writer.list(value.redone, [&](const auto& item) { writer.string(item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Redo::Reply& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("redone");
    checker.list(value.redone, 0, 1000, [&](const auto& item) { checker.string(item); });
    checker.end_object();
}

void read(wire::Reader& reader, List::Command& value)
{
    static constexpr wire::Keys<1> keys{{"limit"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.limit, 1, 1000);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Command& value)
{
    writer.begin_object();
    writer.field("limit");
    writer.integer(value.limit);
    writer.end_object();
}

void check(wire::Checker& checker, const List::Command& value)
{
    checker.begin_object();
    checker.field("limit");
    checker.integer(value.limit, 1, 1000);
    checker.end_object();
}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<3> keys{{"steps", "undo", "redo"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.steps, 0, 1000, [&](auto& item) { read(reader, item); });
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.undo, 0, 4294967295);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.redo, 0, 4294967295);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("steps");
    writer.list(value.steps, [&](const auto& item) { write(writer, item); });
    writer.field("undo");
    writer.integer(value.undo);
    writer.field("redo");
    writer.integer(value.redo);
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("steps");
    checker.list(value.steps, 0, 1000, [&](const auto& item) { check(checker, item); });
    checker.field("undo");
    checker.integer(value.undo, 0, 4294967295);
    checker.field("redo");
    checker.integer(value.redo, 0, 4294967295);
    checker.end_object();
}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<2> keys{{"undo", "redo"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.undo.emplace(), {.max = 256});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.redo.emplace(), {.max = 256});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    if (value.undo) {
        writer.field("undo");
        writer.string(*value.undo);
    }
    if (value.redo) {
        writer.field("redo");
        writer.string(*value.redo);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    if (value.undo) {
        checker.field("undo");
        checker.string(*value.undo, {.max = 256});
    }
    if (value.redo) {
        checker.field("redo");
        checker.string(*value.redo, {.max = 256});
    }
    checker.end_object();
}

wire::Failure nothing_to_undo()
{
    return wire::fail("history.nothingToUndo", "There is nothing to take back.",
                      "Nothing was done yet, or all was taken back.");
}

wire::Failure nothing_to_redo()
{
    return wire::fail("history.nothingToRedo", "There is nothing to bring back.",
                      "Nothing was taken back since the last edit.");
}

std::optional<wire::Violation> validate(const Step& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Undo::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Undo::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Redo::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Redo::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::history
