// Generated from chorus/specs/signal/engine.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/engine.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::signal_api::engine {

namespace {

constexpr std::array<std::string_view, 3> device_kind_names{
    "virtual",
    "virtualFree",
    "portAudio",
};

constexpr std::array<std::string_view, 2> engine_state_names{
    "running",
    "failed",
};

} // namespace

std::string_view to_text(DeviceKind value)
{
    return device_kind_names[static_cast<std::size_t>(value)];
}

std::optional<DeviceKind> device_kind_from(std::string_view text)
{
    return wire::value_named<DeviceKind>(device_kind_names, text);
}

void read(wire::Reader& reader, DeviceKind& value)
{
    value = static_cast<DeviceKind>(reader.choice(device_kind_names));
}
void write(wire::Writer& writer, const DeviceKind& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const DeviceKind& value)
{
    checker.choice(static_cast<std::size_t>(value), device_kind_names.size());
}

void read(wire::Reader& reader, Device& value)
{
    static constexpr wire::Keys<4> keys{{"name", "kind", "outputs", "sampleRate"}, 0b1111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.name, {.min = 1, .max = 256});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.kind);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.outputs, 0, 1024);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.sample_rate, 0, 768000);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Device& value)
{
    writer.begin_object();
    writer.field("name");
    writer.string(value.name);
    writer.field("kind");
    writer.string(to_text(value.kind));
    writer.field("outputs");
    writer.integer(value.outputs);
    writer.field("sampleRate");
    writer.integer(value.sample_rate);
    writer.end_object();
}

void check(wire::Checker& checker, const Device& value)
{
    checker.begin_object();
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 256});
    checker.field("kind");
    check(checker, value.kind);
    checker.field("outputs");
    checker.integer(value.outputs, 0, 1024);
    checker.field("sampleRate");
    checker.integer(value.sample_rate, 0, 768000);
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

void read(wire::Reader& reader, EngineConfig& value)
{
    static constexpr wire::Keys<4> keys{{"device", "sampleRate", "blockSize", "threads"}, 0b0111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.device, {.min = 1, .max = 256});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.sample_rate, 8000, 384000);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.block_size, 16, 8192);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.threads, 1, 64);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const EngineConfig& value)
{
    writer.begin_object();
    writer.field("device");
    writer.string(value.device);
    writer.field("sampleRate");
    writer.integer(value.sample_rate);
    writer.field("blockSize");
    writer.integer(value.block_size);
    writer.field("threads");
    writer.integer(value.threads);
    writer.end_object();
}

void check(wire::Checker& checker, const EngineConfig& value)
{
    checker.begin_object();
    checker.field("device");
    checker.string(value.device, {.min = 1, .max = 256});
    checker.field("sampleRate");
    checker.integer(value.sample_rate, 8000, 384000);
    checker.field("blockSize");
    checker.integer(value.block_size, 16, 8192);
    checker.field("threads");
    checker.integer(value.threads, 1, 64);
    checker.end_object();
}

void read(wire::Reader& reader, Hello::Command& value)
{
    static constexpr wire::Keys<3> keys{{"instanceId", "apiHash", "specVersion"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.instance_id, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.api_hash, {.min = 1, .max = 64});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.spec_version, {.min = 1, .max = 32});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Hello::Command& value)
{
    writer.begin_object();
    writer.field("instanceId");
    writer.string(value.instance_id);
    writer.field("apiHash");
    writer.string(value.api_hash);
    writer.field("specVersion");
    writer.string(value.spec_version);
    writer.end_object();
}

void check(wire::Checker& checker, const Hello::Command& value)
{
    checker.begin_object();
    checker.field("instanceId");
    checker.string(value.instance_id, {.min = 1, .max = 64});
    checker.field("apiHash");
    checker.string(value.api_hash, {.min = 1, .max = 64});
    checker.field("specVersion");
    checker.string(value.spec_version, {.min = 1, .max = 32});
    checker.end_object();
}

void read(wire::Reader& reader, Hello::Reply& value)
{
    static constexpr wire::Keys<7> keys{
        {"instanceId", "apiHash", "specVersion", "planHash", "rolling", "position", "roll"}, 0b1110111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.instance_id, {.min = 1, .max = 64});
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
            reader.string(value.plan_hash.emplace(), {.min = 1, .max = 64});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.boolean(value.rolling);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.position.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.roll, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Hello::Reply& value)
{
    writer.begin_object();
    writer.field("instanceId");
    writer.string(value.instance_id);
    writer.field("apiHash");
    writer.string(value.api_hash);
    writer.field("specVersion");
    writer.string(value.spec_version);
    if (value.plan_hash) {
        writer.field("planHash");
        writer.string(*value.plan_hash);
    }
    writer.field("rolling");
    writer.boolean(value.rolling);
    writer.field("position");
    writer.integer(value.position.value);
    writer.field("roll");
    writer.integer(static_cast<std::int64_t>(value.roll));
    writer.end_object();
}

void check(wire::Checker& checker, const Hello::Reply& value)
{
    checker.begin_object();
    checker.field("instanceId");
    checker.string(value.instance_id, {.min = 1, .max = 64});
    checker.field("apiHash");
    checker.string(value.api_hash, {.min = 1, .max = 64});
    checker.field("specVersion");
    checker.string(value.spec_version, {.min = 1, .max = 32});
    if (value.plan_hash) {
        checker.field("planHash");
        checker.string(*value.plan_hash, {.min = 1, .max = 64});
    }
    checker.field("position");
    checker.integer(value.position.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("roll");
    checker.integer(value.roll, 0, wire::max_exact_integer);
    checker.end_object();
}

void read(wire::Reader& reader, Heartbeat::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Heartbeat::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Heartbeat::Command&) {}

void read(wire::Reader& reader, Heartbeat::Reply&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Heartbeat::Reply&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Heartbeat::Reply&) {}

void read(wire::Reader& reader, Configure::Command& value)
{
    static constexpr wire::Keys<1> keys{{"config"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.config);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Configure::Command& value)
{
    writer.begin_object();
    writer.field("config");
    write(writer, value.config);
    writer.end_object();
}

void check(wire::Checker& checker, const Configure::Command& value)
{
    checker.begin_object();
    checker.field("config");
    check(checker, value.config);
    checker.end_object();
}

void read(wire::Reader& reader, Configure::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"config", "note"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.config);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.note.emplace(), {.max = 512});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Configure::Reply& value)
{
    writer.begin_object();
    writer.field("config");
    write(writer, value.config);
    if (value.note) {
        writer.field("note");
        writer.string(*value.note);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Configure::Reply& value)
{
    checker.begin_object();
    checker.field("config");
    check(checker, value.config);
    if (value.note) {
        checker.field("note");
        checker.string(*value.note, {.max = 512});
    }
    checker.end_object();
}

void read(wire::Reader& reader, ListDevices::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const ListDevices::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const ListDevices::Command&) {}

void read(wire::Reader& reader, ListDevices::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"devices"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.devices, 0, 1024, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ListDevices::Reply& value)
{
    writer.begin_object();
    writer.field("devices");
    writer.list(value.devices, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const ListDevices::Reply& value)
{
    checker.begin_object();
    checker.field("devices");
    checker.list(value.devices, 0, 1024, [&](const auto& item) { check(checker, item); });
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
    static constexpr wire::Keys<7> keys{{"state", "config", "note", "planHash", "overruns", "underruns", "load"},
                                        0b1110001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.state);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.config.emplace());
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.note.emplace(), {.max = 512});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.plan_hash.emplace(), {.min = 1, .max = 64});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.overruns, 0, wire::max_exact_integer);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.underruns, 0, wire::max_exact_integer);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.number(value.load, 0.0);
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
    if (value.config) {
        writer.field("config");
        write(writer, *value.config);
    }
    if (value.note) {
        writer.field("note");
        writer.string(*value.note);
    }
    if (value.plan_hash) {
        writer.field("planHash");
        writer.string(*value.plan_hash);
    }
    writer.field("overruns");
    writer.integer(static_cast<std::int64_t>(value.overruns));
    writer.field("underruns");
    writer.integer(static_cast<std::int64_t>(value.underruns));
    writer.field("load");
    writer.number(value.load);
    writer.end_object();
}

void check(wire::Checker& checker, const Status::Reply& value)
{
    checker.begin_object();
    checker.field("state");
    check(checker, value.state);
    if (value.config) {
        checker.field("config");
        check(checker, *value.config);
    }
    if (value.note) {
        checker.field("note");
        checker.string(*value.note, {.max = 512});
    }
    if (value.plan_hash) {
        checker.field("planHash");
        checker.string(*value.plan_hash, {.min = 1, .max = 64});
    }
    checker.field("overruns");
    checker.integer(value.overruns, 0, wire::max_exact_integer);
    checker.field("underruns");
    checker.integer(value.underruns, 0, wire::max_exact_integer);
    checker.field("load");
    checker.number(value.load, 0.0);
    checker.end_object();
}

void read(wire::Reader& reader, Shutdown::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Shutdown::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Shutdown::Command&) {}

void read(wire::Reader& reader, Shutdown::Reply&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Shutdown::Reply&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Shutdown::Reply&) {}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<2> keys{{"state", "reason"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.state);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.reason.emplace(), {.max = 512});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    writer.field("state");
    writer.string(to_text(value.state));
    if (value.reason) {
        writer.field("reason");
        writer.string(*value.reason);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    checker.field("state");
    check(checker, value.state);
    if (value.reason) {
        checker.field("reason");
        checker.string(*value.reason, {.max = 512});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Overrun::Event& value)
{
    static constexpr wire::Keys<2> keys{{"count", "worstLoad"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.count, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.worst_load, 0.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Overrun::Event& value)
{
    writer.begin_object();
    writer.field("count");
    writer.integer(static_cast<std::int64_t>(value.count));
    writer.field("worstLoad");
    writer.number(value.worst_load);
    writer.end_object();
}

void check(wire::Checker& checker, const Overrun::Event& value)
{
    checker.begin_object();
    checker.field("count");
    checker.integer(value.count, 0, wire::max_exact_integer);
    checker.field("worstLoad");
    checker.number(value.worst_load, 0.0);
    checker.end_object();
}

wire::Failure spec_mismatch(const std::string& mine, const std::string& yours)
{
    return wire::fail("engine.specMismatch", "The two processes were built from different specs.",
                      "Rebuild both from the same checkout.", {{"mine", mine}, {"yours", yours}});
}

wire::Failure controller_present(const std::string& instance_id)
{
    return wire::fail("engine.controllerPresent", "The engine already has a controller.", "Stop the other Pulse first.",
                      {{"instanceId", instance_id}});
}

wire::Failure device_not_found(const std::string& device)
{
    return wire::fail("engine.deviceNotFound", "There is no such device.", "List the devices and name one of them.",
                      {{"device", device}});
}

wire::Failure device_failed(const std::string& device, const std::string& reason)
{
    return wire::fail("engine.deviceFailed", "The device could not be opened.",
                      "Check that no other program uses it and that it supports the rate.",
                      {{"device", device}, {"reason", reason}});
}

std::optional<wire::Violation> validate(const DeviceKind& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Device& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const EngineState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const EngineConfig& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Hello::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Hello::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Heartbeat::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Heartbeat::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Configure::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Configure::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ListDevices::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ListDevices::Reply& value)
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
std::optional<wire::Violation> validate(const Shutdown::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Shutdown::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Overrun::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::signal_api::engine
