// Generated from chorus/specs/signal/graph.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/graph.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::signal_api::graph {

void read(wire::Reader& reader, PluginLatency& value)
{
    static constexpr wire::Keys<2> keys{{"key", "frames"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.frames.value, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PluginLatency& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.end_object();
}

void check(wire::Checker& checker, const PluginLatency& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("frames");
    checker.integer(value.frames.value, 0, wire::max_exact_integer);
    checker.end_object();
}

void read(wire::Reader& reader, MissingPart& value)
{
    static constexpr wire::Keys<3> keys{{"key", "code", "message"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.code, {.max = 128});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.message, {.max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MissingPart& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("code");
    writer.string(value.code);
    writer.field("message");
    writer.string(value.message);
    writer.end_object();
}

void check(wire::Checker& checker, const MissingPart& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("code");
    checker.string(value.code, {.max = 128});
    checker.field("message");
    checker.string(value.message, {.max = 1024});
    checker.end_object();
}

void read(wire::Reader& reader, Apply::Command& value)
{
    static constexpr wire::Keys<1> keys{{"plan"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.plan);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Apply::Command& value)
{
    writer.begin_object();
    writer.field("plan");
    write(writer, value.plan);
    writer.end_object();
}

void check(wire::Checker& checker, const Apply::Command& value)
{
    checker.begin_object();
    checker.field("plan");
    check(checker, value.plan);
    checker.end_object();
}

void read(wire::Reader& reader, Apply::Reply& value)
{
    static constexpr wire::Keys<3> keys{{"hash", "latencies", "missing"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.hash, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.latencies, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.list(value.missing, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Apply::Reply& value)
{
    writer.begin_object();
    writer.field("hash");
    writer.string(value.hash);
    writer.field("latencies");
    writer.list(value.latencies, [&](const auto& item) { write(writer, item); });
    writer.field("missing");
    writer.list(value.missing, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Apply::Reply& value)
{
    checker.begin_object();
    checker.field("hash");
    checker.string(value.hash, {.min = 1, .max = 64});
    checker.field("latencies");
    checker.list(value.latencies, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.field("missing");
    checker.list(value.missing, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Query::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Query::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Query::Command&) {}

void read(wire::Reader& reader, Query::Reply& value)
{
    static constexpr wire::Keys<5> keys{{"hash", "strips", "ops", "latencies", "missing"}, 0b11110};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.hash.emplace(), {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.strips, 0, 4294967295);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.ops, 0, 4294967295);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.list(value.latencies, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.list(value.missing, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Query::Reply& value)
{
    writer.begin_object();
    if (value.hash) {
        writer.field("hash");
        writer.string(*value.hash);
    }
    writer.field("strips");
    writer.integer(value.strips);
    writer.field("ops");
    writer.integer(value.ops);
    writer.field("latencies");
    writer.list(value.latencies, [&](const auto& item) { write(writer, item); });
    writer.field("missing");
    writer.list(value.missing, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Query::Reply& value)
{
    checker.begin_object();
    if (value.hash) {
        checker.field("hash");
        checker.string(*value.hash, {.min = 1, .max = 64});
    }
    checker.field("strips");
    checker.integer(value.strips, 0, 4294967295);
    checker.field("ops");
    checker.integer(value.ops, 0, 4294967295);
    checker.field("latencies");
    checker.list(value.latencies, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.field("missing");
    checker.list(value.missing, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Miss::Event& value)
{
    static constexpr wire::Keys<1> keys{{"part"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.part);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Miss::Event& value)
{
    writer.begin_object();
    writer.field("part");
    write(writer, value.part);
    writer.end_object();
}

void check(wire::Checker& checker, const Miss::Event& value)
{
    checker.begin_object();
    checker.field("part");
    check(checker, value.part);
    checker.end_object();
}

wire::Failure invalid_plan(const std::string& place, const std::string& reason)
{
    return wire::fail("graph.invalidPlan", "The plan contradicts itself.",
                      "This is a fault of the plan compiler; report it with the plan.",
                      {{"place", place}, {"reason", reason}});
}

std::optional<wire::Violation> validate(const PluginLatency& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MissingPart& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Apply::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Apply::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Query::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Query::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Miss::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::signal_api::graph
