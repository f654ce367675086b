// Generated from chorus/specs/types/trace.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/trace.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

namespace {

constexpr std::array<std::string_view, 2> trace_link_names{
    "clients",
    "engine",
};

constexpr std::array<std::string_view, 2> trace_direction_names{
    "in",
    "out",
};

constexpr std::array<std::string_view, 5> trace_reason_names{
    "asked", "ownerGone", "shutdown", "limit", "failure",
};

constexpr std::array<std::string_view, 4> trace_line_arms{
    "start",
    "message",
    "close",
    "end",
};

constexpr wire::PatternPart content_hash_parts[] = {
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern content_hash_pattern{"^[0-9a-f]+$", content_hash_parts};

} // namespace

std::string_view to_text(TraceLink value)
{
    return trace_link_names[static_cast<std::size_t>(value)];
}

std::optional<TraceLink> trace_link_from(std::string_view text)
{
    return wire::value_named<TraceLink>(trace_link_names, text);
}

void read(wire::Reader& reader, TraceLink& value)
{
    value = static_cast<TraceLink>(reader.choice(trace_link_names));
}
void write(wire::Writer& writer, const TraceLink& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const TraceLink& value)
{
    checker.choice(static_cast<std::size_t>(value), trace_link_names.size());
}

std::string_view to_text(TraceDirection value)
{
    return trace_direction_names[static_cast<std::size_t>(value)];
}

std::optional<TraceDirection> trace_direction_from(std::string_view text)
{
    return wire::value_named<TraceDirection>(trace_direction_names, text);
}

void read(wire::Reader& reader, TraceDirection& value)
{
    value = static_cast<TraceDirection>(reader.choice(trace_direction_names));
}
void write(wire::Writer& writer, const TraceDirection& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const TraceDirection& value)
{
    checker.choice(static_cast<std::size_t>(value), trace_direction_names.size());
}

std::string_view to_text(TraceReason value)
{
    return trace_reason_names[static_cast<std::size_t>(value)];
}

std::optional<TraceReason> trace_reason_from(std::string_view text)
{
    return wire::value_named<TraceReason>(trace_reason_names, text);
}

void read(wire::Reader& reader, TraceReason& value)
{
    value = static_cast<TraceReason>(reader.choice(trace_reason_names));
}
void write(wire::Writer& writer, const TraceReason& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const TraceReason& value)
{
    checker.choice(static_cast<std::size_t>(value), trace_reason_names.size());
}

void read(wire::Reader& reader, TraceClient& value)
{
    static constexpr wire::Keys<2> keys{{"connection", "client"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.connection, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.client);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TraceClient& value)
{
    writer.begin_object();
    writer.field("connection");
    writer.integer(static_cast<std::int64_t>(value.connection));
    writer.field("client");
    write(writer, value.client);
    writer.end_object();
}

void check(wire::Checker& checker, const TraceClient& value)
{
    checker.begin_object();
    checker.field("connection");
    checker.integer(value.connection, 0, wire::max_exact_integer);
    checker.field("client");
    check(checker, value.client);
    checker.end_object();
}

void read(wire::Reader& reader, TraceProject& value)
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

void write(wire::Writer& writer, const TraceProject& value)
{
    writer.begin_object();
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("hash");
    writer.string(value.hash);
    writer.end_object();
}

void check(wire::Checker& checker, const TraceProject& value)
{
    checker.begin_object();
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("hash");
    checker.string(value.hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
    checker.end_object();
}

void read(wire::Reader& reader, TraceStart& value)
{
    static constexpr wire::Keys<6> keys{{"version", "apiHash", "specVersion", "at", "project", "clients"}, 0b101111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.version, 1, 4294967295);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.api_hash, {.min = 1, .max = 64});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.spec_version, {.min = 1, .max = 32});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.time(value.at);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.project.emplace());
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.list(value.clients, 0, 1024, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TraceStart& value)
{
    writer.begin_object();
    writer.field("version");
    writer.integer(value.version);
    writer.field("apiHash");
    writer.string(value.api_hash);
    writer.field("specVersion");
    writer.string(value.spec_version);
    writer.field("at");
    writer.string(value.at);
    if (value.project) {
        writer.field("project");
        write(writer, *value.project);
    }
    writer.field("clients");
    writer.list(value.clients, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const TraceStart& value)
{
    checker.begin_object();
    checker.field("version");
    checker.integer(value.version, 1, 4294967295);
    checker.field("apiHash");
    checker.string(value.api_hash, {.min = 1, .max = 64});
    checker.field("specVersion");
    checker.string(value.spec_version, {.min = 1, .max = 32});
    checker.field("at");
    checker.time(value.at);
    if (value.project) {
        checker.field("project");
        check(checker, *value.project);
    }
    checker.field("clients");
    checker.list(value.clients, 0, 1024, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, TraceMessage& value)
{
    static constexpr wire::Keys<7> keys{{"t", "link", "direction", "connection", "peer", "text", "bytes"}, 0b0011111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.t, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.link);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.direction);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.connection, 0, wire::max_exact_integer);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.peer, {.max = 64});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.string(value.text.emplace(), {.max = 16777216});
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.bytes(value.bytes.emplace(), 0, 16777216);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TraceMessage& value)
{
    writer.begin_object();
    writer.field("t");
    writer.integer(static_cast<std::int64_t>(value.t));
    writer.field("link");
    writer.string(to_text(value.link));
    writer.field("direction");
    writer.string(to_text(value.direction));
    writer.field("connection");
    writer.integer(static_cast<std::int64_t>(value.connection));
    writer.field("peer");
    writer.string(value.peer);
    if (value.text) {
        writer.field("text");
        writer.string(*value.text);
    }
    if (value.bytes) {
        writer.field("bytes");
        writer.bytes(*value.bytes);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const TraceMessage& value)
{
    checker.begin_object();
    checker.field("t");
    checker.integer(value.t, 0, wire::max_exact_integer);
    checker.field("link");
    check(checker, value.link);
    checker.field("direction");
    check(checker, value.direction);
    checker.field("connection");
    checker.integer(value.connection, 0, wire::max_exact_integer);
    checker.field("peer");
    checker.string(value.peer, {.max = 64});
    if (value.text) {
        checker.field("text");
        checker.string(*value.text, {.max = 16777216});
    }
    if (value.bytes) {
        checker.field("bytes");
        checker.bytes(*value.bytes, 0, 16777216);
    }
    checker.end_object();
}

void read(wire::Reader& reader, TraceClose& value)
{
    static constexpr wire::Keys<2> keys{{"t", "connection"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.t, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.connection, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TraceClose& value)
{
    writer.begin_object();
    writer.field("t");
    writer.integer(static_cast<std::int64_t>(value.t));
    writer.field("connection");
    writer.integer(static_cast<std::int64_t>(value.connection));
    writer.end_object();
}

void check(wire::Checker& checker, const TraceClose& value)
{
    checker.begin_object();
    checker.field("t");
    checker.integer(value.t, 0, wire::max_exact_integer);
    checker.field("connection");
    checker.integer(value.connection, 0, wire::max_exact_integer);
    checker.end_object();
}

void read(wire::Reader& reader, TraceEnd& value)
{
    static constexpr wire::Keys<4> keys{{"t", "reason", "messages", "project"}, 0b0111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.t, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.reason);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.messages, 0, wire::max_exact_integer);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.project.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TraceEnd& value)
{
    writer.begin_object();
    writer.field("t");
    writer.integer(static_cast<std::int64_t>(value.t));
    writer.field("reason");
    writer.string(to_text(value.reason));
    writer.field("messages");
    writer.integer(static_cast<std::int64_t>(value.messages));
    if (value.project) {
        writer.field("project");
        write(writer, *value.project);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const TraceEnd& value)
{
    checker.begin_object();
    checker.field("t");
    checker.integer(value.t, 0, wire::max_exact_integer);
    checker.field("reason");
    check(checker, value.reason);
    checker.field("messages");
    checker.integer(value.messages, 0, wire::max_exact_integer);
    if (value.project) {
        checker.field("project");
        check(checker, *value.project);
    }
    checker.end_object();
}

void read(wire::Reader& reader, TraceLine& value)
{
    static constexpr wire::Key tag("line");
    switch (reader.tag(tag, trace_line_arms)) {
    case 0:
        read(reader, value.value.emplace<0>());
        break;
    case 1:
        read(reader, value.value.emplace<1>());
        break;
    case 2:
        read(reader, value.value.emplace<2>());
        break;
    case 3:
        read(reader, value.value.emplace<3>());
        break;
    default:
        break;
    }
}

void write(wire::Writer& writer, const TraceLine& value)
{
    writer.tag("line", trace_line_arms[value.value.index()]);
    std::visit([&](const auto& arm) { write(writer, arm); }, value.value);
}

void check(wire::Checker& checker, const TraceLine& value)
{
    std::visit([&](const auto& arm) { check(checker, arm); }, value.value);
}

void read(wire::Reader& reader, TraceStatus& value)
{
    static constexpr wire::Keys<4> keys{{"path", "messages", "size", "limit"}, 0b1111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.messages, 0, wire::max_exact_integer);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.size, 0, wire::max_exact_integer);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.limit, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TraceStatus& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.field("messages");
    writer.integer(static_cast<std::int64_t>(value.messages));
    writer.field("size");
    writer.integer(static_cast<std::int64_t>(value.size));
    writer.field("limit");
    writer.integer(static_cast<std::int64_t>(value.limit));
    writer.end_object();
}

void check(wire::Checker& checker, const TraceStatus& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("messages");
    checker.integer(value.messages, 0, wire::max_exact_integer);
    checker.field("size");
    checker.integer(value.size, 0, wire::max_exact_integer);
    checker.field("limit");
    checker.integer(value.limit, 0, wire::max_exact_integer);
    checker.end_object();
}

std::optional<wire::Violation> validate(const TraceLink& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceDirection& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceReason& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceClient& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceProject& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceStart& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceMessage& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceClose& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceEnd& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceLine& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TraceStatus& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
