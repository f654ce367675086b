// Generated from chorus/specs/signal/plugin.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/plugin.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::signal_api::plugin {

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

void write(wire::Writer& writer, const Scan::Reply& value)
{
    writer.begin_object();
    writer.field("plugins");
    writer.list(value.plugins, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Scan::Reply& value)
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

void read(wire::Reader& reader, ReadPreset::Command& value)
{
    static constexpr wire::Keys<2> keys{{"uri", "preset"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.uri, {.min = 1, .max = 1024});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.preset, {.min = 1, .max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ReadPreset::Command& value)
{
    writer.begin_object();
    writer.field("uri");
    writer.string(value.uri);
    writer.field("preset");
    writer.string(value.preset);
    writer.end_object();
}

void check(wire::Checker& checker, const ReadPreset::Command& value)
{
    checker.begin_object();
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    checker.field("preset");
    checker.string(value.preset, {.min = 1, .max = 1024});
    checker.end_object();
}

void read(wire::Reader& reader, ReadPreset::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"ports", "state"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.ports, 0, 4096, [&](auto& item) { read(reader, item); });
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.state.emplace(), {.max = 4194304});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ReadPreset::Reply& value)
{
    writer.begin_object();
    writer.field("ports");
    writer.list(value.ports, [&](const auto& item) { write(writer, item); });
    if (value.state) {
        writer.field("state");
        writer.string(*value.state);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const ReadPreset::Reply& value)
{
    checker.begin_object();
    checker.field("ports");
    checker.list(value.ports, 0, 4096, [&](const auto& item) { check(checker, item); });
    if (value.state) {
        checker.field("state");
        checker.string(*value.state, {.max = 4194304});
    }
    checker.end_object();
}

void read(wire::Reader& reader, SaveState::Command& value)
{
    static constexpr wire::Keys<1> keys{{"key"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SaveState::Command& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.end_object();
}

void check(wire::Checker& checker, const SaveState::Command& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.end_object();
}

void read(wire::Reader& reader, SaveState::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"state"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.state, {.max = 4194304});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SaveState::Reply& value)
{
    writer.begin_object();
    writer.field("state");
    writer.string(value.state);
    writer.end_object();
}

void check(wire::Checker& checker, const SaveState::Reply& value)
{
    checker.begin_object();
    checker.field("state");
    checker.string(value.state, {.max = 4194304});
    checker.end_object();
}

wire::Failure not_found(const std::string& uri, const std::string& closest)
{
    return wire::fail("plugin.notFound", "This machine has no such plugin.",
                      "List the plugins; install the package that has it and scan again.",
                      {{"uri", uri}, {"closest", closest}});
}

wire::Failure unsupported(const std::string& uri, const std::string& reason)
{
    return wire::fail("plugin.unsupported", "The plugin needs something that this host does not have.",
                      "Choose another plugin.", {{"uri", uri}, {"reason", reason}});
}

wire::Failure instantiation_failed(const std::string& uri)
{
    return wire::fail("plugin.instantiationFailed", "The plugin did not start.", "Look into the log of the engine.",
                      {{"uri", uri}});
}

wire::Failure bad_state(const std::string& uri, const std::string& reason)
{
    return wire::fail("plugin.badState", "The saved state of the plugin cannot be restored.",
                      "Remove the plugin and add it again, or restore an older version of the project.",
                      {{"uri", uri}, {"reason", reason}});
}

wire::Failure preset_not_found(const std::string& uri, const std::string& preset)
{
    return wire::fail("plugin.presetNotFound", "The plugin has no such preset.",
                      "Describe the plugin to see its presets.", {{"uri", uri}, {"preset", preset}});
}

wire::Failure no_instance(const std::string& key)
{
    return wire::fail("plugin.noInstance", "The plan has no instance of this key.", "Apply a plan that has it.",
                      {{"key", key}});
}

std::optional<wire::Violation> validate(const Scan::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Scan::Reply& value)
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
std::optional<wire::Violation> validate(const ReadPreset::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ReadPreset::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SaveState::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SaveState::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::signal_api::plugin
