// Generated from chorus/specs/types/status.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/status.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

namespace {

constexpr std::array<std::string_view, 5> load_state_names{
    "unloaded", "loading", "loaded", "saving", "closing",
};

constexpr std::array<std::string_view, 4> engine_state_names{
    "down",
    "starting",
    "ready",
    "failed",
};

constexpr std::array<std::string_view, 3> play_state_names{
    "stopped",
    "playing",
    "paused",
};

constexpr wire::PatternPart musical_time_parts[] = {
    {wire::characters("..09"), 1, wire::any_number},
};
constexpr wire::Pattern musical_time_pattern{"^[0-9.]+$", musical_time_parts};

} // namespace

std::string_view to_text(LoadState value)
{
    return load_state_names[static_cast<std::size_t>(value)];
}

std::optional<LoadState> load_state_from(std::string_view text)
{
    return wire::value_named<LoadState>(load_state_names, text);
}

void read(wire::Reader& reader, LoadState& value)
{
    value = static_cast<LoadState>(reader.choice(load_state_names));
}
void write(wire::Writer& writer, const LoadState& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const LoadState& value)
{
    checker.choice(static_cast<std::size_t>(value), load_state_names.size());
}

void read(wire::Reader& reader, ProjectStatus& value)
{
    static constexpr wire::Keys<8> keys{{"state", "name", "path", "dirty", "revision", "durable", "tracks", "clips"},
                                        0b11111111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.state);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name, {.min = 1, .max = 120});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.boolean(value.dirty);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.revision, 0, wire::max_exact_integer);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.durable, 0, wire::max_exact_integer);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.tracks, 0, 4294967295);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.integer(value.clips, 0, 4294967295);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ProjectStatus& value)
{
    writer.begin_object();
    writer.field("state");
    writer.string(to_text(value.state));
    writer.field("name");
    writer.string(value.name);
    writer.field("path");
    writer.string(value.path);
    writer.field("dirty");
    writer.boolean(value.dirty);
    writer.field("revision");
    writer.integer(static_cast<std::int64_t>(value.revision));
    writer.field("durable");
    writer.integer(static_cast<std::int64_t>(value.durable));
    writer.field("tracks");
    writer.integer(value.tracks);
    writer.field("clips");
    writer.integer(value.clips);
    writer.end_object();
}

void check(wire::Checker& checker, const ProjectStatus& value)
{
    checker.begin_object();
    checker.field("state");
    check(checker, value.state);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("revision");
    checker.integer(value.revision, 0, wire::max_exact_integer);
    checker.field("durable");
    checker.integer(value.durable, 0, wire::max_exact_integer);
    checker.field("tracks");
    checker.integer(value.tracks, 0, 4294967295);
    checker.field("clips");
    checker.integer(value.clips, 0, 4294967295);
    checker.end_object();
}

std::string_view to_text(EngineState value)
{
    return engine_state_names[static_cast<std::size_t>(value)];
}

std::optional<EngineState> engine_state_from(std::string_view text)
{
    return wire::value_named<EngineState>(engine_state_names, text);
}

void read(wire::Reader& reader, EngineState& value)
{
    value = static_cast<EngineState>(reader.choice(engine_state_names));
}
void write(wire::Writer& writer, const EngineState& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const EngineState& value)
{
    checker.choice(static_cast<std::size_t>(value), engine_state_names.size());
}

void read(wire::Reader& reader, EngineStatus& value)
{
    static constexpr wire::Keys<15> keys{{"state", "device", "sampleRate", "blockSize", "planHash", "planRevision",
                                          "latency", "note", "gap", "connects", "underruns", "overruns", "load",
                                          "missing", "reason"},
                                         0b010000001000001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.state);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.device.emplace(), {.max = 256});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.sample_rate.emplace().value, 8000, 384000);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.block_size.emplace(), 0, 4294967295);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.plan_hash.emplace(), {.min = 1, .max = 64});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.plan_revision, 0, wire::max_exact_integer);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.latency.value, 0, wire::max_exact_integer);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.string(value.note.emplace(), {.max = 1024});
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.number(value.gap.emplace(), 0.0);
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.integer(value.connects, 0, 4294967295);
            if (!object.follows<10>(reader, keys)) break;
            [[fallthrough]];
        case 10:
            reader.integer(value.underruns, 0, wire::max_exact_integer);
            if (!object.follows<11>(reader, keys)) break;
            [[fallthrough]];
        case 11:
            reader.integer(value.overruns, 0, wire::max_exact_integer);
            if (!object.follows<12>(reader, keys)) break;
            [[fallthrough]];
        case 12:
            reader.number(value.load, 0.0);
            if (!object.follows<13>(reader, keys)) break;
            [[fallthrough]];
        case 13:
            reader.list(value.missing, 0, 4096, [&](auto& item) { reader.string(item); });
            if (!object.follows<14>(reader, keys)) break;
            [[fallthrough]];
        case 14:
            reader.string(value.reason.emplace(), {.max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const EngineStatus& value)
{
    writer.begin_object();
    writer.field("state");
    writer.string(to_text(value.state));
    if (value.device) {
        writer.field("device");
        writer.string(*value.device);
    }
    if (value.sample_rate) {
        writer.field("sampleRate");
        writer.integer(value.sample_rate->value);
    }
    if (value.block_size) {
        writer.field("blockSize");
        writer.integer(*value.block_size);
    }
    if (value.plan_hash) {
        writer.field("planHash");
        writer.string(*value.plan_hash);
    }
    writer.field("planRevision");
    writer.integer(static_cast<std::int64_t>(value.plan_revision));
    writer.field("latency");
    writer.integer(value.latency.value);
    if (value.note) {
        writer.field("note");
        writer.string(*value.note);
    }
    if (value.gap) {
        writer.field("gap");
        writer.number(*value.gap);
    }
    writer.field("connects");
    writer.integer(value.connects);
    writer.field("underruns");
    writer.integer(static_cast<std::int64_t>(value.underruns));
    writer.field("overruns");
    writer.integer(static_cast<std::int64_t>(value.overruns));
    writer.field("load");
    writer.number(value.load);
    writer.field("missing");
    writer.list(value.missing, [&](const auto& item) { writer.string(item); });
    if (value.reason) {
        writer.field("reason");
        writer.string(*value.reason);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const EngineStatus& value)
{
    checker.begin_object();
    checker.field("state");
    check(checker, value.state);
    if (value.device) {
        checker.field("device");
        checker.string(*value.device, {.max = 256});
    }
    if (value.sample_rate) {
        checker.field("sampleRate");
        checker.integer(value.sample_rate->value, 8000, 384000);
    }
    if (value.block_size) {
        checker.field("blockSize");
        checker.integer(*value.block_size, 0, 4294967295);
    }
    if (value.plan_hash) {
        checker.field("planHash");
        checker.string(*value.plan_hash, {.min = 1, .max = 64});
    }
    checker.field("planRevision");
    checker.integer(value.plan_revision, 0, wire::max_exact_integer);
    checker.field("latency");
    checker.integer(value.latency.value, 0, wire::max_exact_integer);
    if (value.note) {
        checker.field("note");
        checker.string(*value.note, {.max = 1024});
    }
    if (value.gap) {
        checker.field("gap");
        checker.number(*value.gap, 0.0);
    }
    checker.field("connects");
    checker.integer(value.connects, 0, 4294967295);
    checker.field("underruns");
    checker.integer(value.underruns, 0, wire::max_exact_integer);
    checker.field("overruns");
    checker.integer(value.overruns, 0, wire::max_exact_integer);
    checker.field("load");
    checker.number(value.load, 0.0);
    checker.field("missing");
    checker.list(value.missing, 0, 4096, [&](const auto& item) { checker.string(item); });
    if (value.reason) {
        checker.field("reason");
        checker.string(*value.reason, {.max = 1024});
    }
    checker.end_object();
}

std::string_view to_text(PlayState value)
{
    return play_state_names[static_cast<std::size_t>(value)];
}

std::optional<PlayState> play_state_from(std::string_view text)
{
    return wire::value_named<PlayState>(play_state_names, text);
}

void read(wire::Reader& reader, PlayState& value)
{
    value = static_cast<PlayState>(reader.choice(play_state_names));
}
void write(wire::Writer& writer, const PlayState& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const PlayState& value)
{
    checker.choice(static_cast<std::size_t>(value), play_state_names.size());
}

void read(wire::Reader& reader, TransportState& value)
{
    static constexpr wire::Keys<6> keys{{"play", "position", "frame", "musical", "loopEnabled", "loop"}, 0b011111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.play);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.position.value, 0, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.frame.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.musical, {.min = 1, .max = 32, .pattern = &musical_time_pattern});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.boolean(value.loop_enabled);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            read(reader, value.loop.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TransportState& value)
{
    writer.begin_object();
    writer.field("play");
    writer.string(to_text(value.play));
    writer.field("position");
    writer.integer(value.position.value);
    writer.field("frame");
    writer.integer(value.frame.value);
    writer.field("musical");
    writer.string(value.musical);
    writer.field("loopEnabled");
    writer.boolean(value.loop_enabled);
    if (value.loop) {
        writer.field("loop");
        write(writer, *value.loop);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const TransportState& value)
{
    checker.begin_object();
    checker.field("play");
    check(checker, value.play);
    checker.field("position");
    checker.integer(value.position.value, 0, 1125899906842624);
    checker.field("frame");
    checker.integer(value.frame.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("musical");
    checker.string(value.musical, {.min = 1, .max = 32, .pattern = &musical_time_pattern});
    if (value.loop) {
        checker.field("loop");
        check(checker, *value.loop);
    }
    checker.end_object();
}

void read(wire::Reader& reader, ClientInfo& value)
{
    static constexpr wire::Keys<4> keys{{"clientId", "instanceId", "manager", "subscriptions"}, 0b1111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.client_id, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.instance_id, {.min = 1, .max = 64});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.boolean(value.manager);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.list(value.subscriptions, 0, 64, [&](auto& item) { reader.string(item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ClientInfo& value)
{
    writer.begin_object();
    writer.field("clientId");
    writer.string(value.client_id);
    writer.field("instanceId");
    writer.string(value.instance_id);
    writer.field("manager");
    writer.boolean(value.manager);
    writer.field("subscriptions");
    writer.list(value.subscriptions, [&](const auto& item) { writer.string(item); });
    writer.end_object();
}

void check(wire::Checker& checker, const ClientInfo& value)
{
    checker.begin_object();
    checker.field("clientId");
    checker.string(value.client_id, {.min = 1, .max = 64});
    checker.field("instanceId");
    checker.string(value.instance_id, {.min = 1, .max = 64});
    checker.field("subscriptions");
    checker.list(value.subscriptions, 0, 64, [&](const auto& item) { checker.string(item); });
    checker.end_object();
}

std::optional<wire::Violation> validate(const LoadState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ProjectStatus& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const EngineState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const EngineStatus& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PlayState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TransportState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ClientInfo& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
