// Generated from chorus/specs/pulse/pluginLibrary.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/pluginLibrary.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::plugin_library {

void read(wire::Reader& reader, Scan::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Scan::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Scan::Command&) {}

void read(wire::Reader& reader, Scan::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"found", "usable"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.found, 0, 4294967295);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.usable, 0, 4294967295);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Scan::Reply& value)
{
    writer.begin_object();
    writer.field("found");
    writer.integer(value.found);
    writer.field("usable");
    writer.integer(value.usable);
    writer.end_object();
}

void check(wire::Checker& checker, const Scan::Reply& value)
{
    checker.begin_object();
    checker.field("found");
    checker.integer(value.found, 0, 4294967295);
    checker.field("usable");
    checker.integer(value.usable, 0, 4294967295);
    checker.end_object();
}

void read(wire::Reader& reader, List::Command& value)
{
    static constexpr wire::Keys<2> keys{{"search", "role"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.search.emplace(), {.max = 256});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.role.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Command& value)
{
    writer.begin_object();
    if (value.search) {
        writer.field("search");
        writer.string(*value.search);
    }
    if (value.role) {
        writer.field("role");
        writer.string(to_text(*value.role));
    }
    writer.end_object();
}

void check(wire::Checker& checker, const List::Command& value)
{
    checker.begin_object();
    if (value.search) {
        checker.field("search");
        checker.string(*value.search, {.max = 256});
    }
    if (value.role) {
        checker.field("role");
        check(checker, *value.role);
    }
    checker.end_object();
}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"plugins"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.plugins, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("plugins");
    writer.list(value.plugins, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("plugins");
    checker.list(value.plugins, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Describe::Command& value)
{
    static constexpr wire::Keys<1> keys{{"uri"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.uri, {.min = 1, .max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Describe::Command& value)
{
    writer.begin_object();
    writer.field("uri");
    writer.string(value.uri);
    writer.end_object();
}

void check(wire::Checker& checker, const Describe::Command& value)
{
    checker.begin_object();
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    checker.end_object();
}

void read(wire::Reader& reader, Describe::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"plugin"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.plugin);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Describe::Reply& value)
{
    writer.begin_object();
    writer.field("plugin");
    write(writer, value.plugin);
    writer.end_object();
}

void check(wire::Checker& checker, const Describe::Reply& value)
{
    checker.begin_object();
    checker.field("plugin");
    check(checker, value.plugin);
    checker.end_object();
}

std::optional<wire::Violation> validate(const Scan::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Scan::Reply& value)
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
std::optional<wire::Violation> validate(const Describe::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Describe::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::plugin_library
