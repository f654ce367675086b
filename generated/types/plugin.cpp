// Generated from chorus/specs/types/plugin.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/plugin.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

namespace {

constexpr std::array<std::string_view, 1> plugin_format_names{
    "lv2",
};

constexpr std::array<std::string_view, 4> plugin_role_names{
    "effect",
    "instrument",
    "midi",
    "other",
};

} // namespace

std::string_view to_text(PluginFormat value)
{
    return plugin_format_names[static_cast<std::size_t>(value)];
}

std::optional<PluginFormat> plugin_format_from(std::string_view text)
{
    return wire::value_named<PluginFormat>(plugin_format_names, text);
}

void read(wire::Reader& reader, PluginFormat& value)
{
    value = static_cast<PluginFormat>(reader.choice(plugin_format_names));
}
void write(wire::Writer& writer, const PluginFormat& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const PluginFormat& value)
{
    checker.choice(static_cast<std::size_t>(value), plugin_format_names.size());
}

std::string_view to_text(PluginRole value)
{
    return plugin_role_names[static_cast<std::size_t>(value)];
}

std::optional<PluginRole> plugin_role_from(std::string_view text)
{
    return wire::value_named<PluginRole>(plugin_role_names, text);
}

void read(wire::Reader& reader, PluginRole& value)
{
    value = static_cast<PluginRole>(reader.choice(plugin_role_names));
}
void write(wire::Writer& writer, const PluginRole& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const PluginRole& value)
{
    checker.choice(static_cast<std::size_t>(value), plugin_role_names.size());
}

void read(wire::Reader& reader, PluginSummary& value)
{
    static constexpr wire::Keys<10> keys{
        {"uri", "format", "name", "vendor", "category", "role", "audioInputs", "audioOutputs", "usable", "reason"},
        0b0111111101};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.uri, {.min = 1, .max = 1024});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.format);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.name, {.max = 256});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.vendor, {.max = 256});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.category, {.max = 256});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            read(reader, value.role);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.audio_inputs, 0, 1024);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.integer(value.audio_outputs, 0, 1024);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.boolean(value.usable);
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.string(value.reason.emplace(), {.max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PluginSummary& value)
{
    writer.begin_object();
    writer.field("uri");
    writer.string(value.uri);
    writer.field("format");
    writer.string(to_text(value.format));
    writer.field("name");
    writer.string(value.name);
    writer.field("vendor");
    writer.string(value.vendor);
    writer.field("category");
    writer.string(value.category);
    writer.field("role");
    writer.string(to_text(value.role));
    writer.field("audioInputs");
    writer.integer(value.audio_inputs);
    writer.field("audioOutputs");
    writer.integer(value.audio_outputs);
    writer.field("usable");
    writer.boolean(value.usable);
    if (value.reason) {
        writer.field("reason");
        writer.string(*value.reason);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const PluginSummary& value)
{
    checker.begin_object();
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    checker.field("format");
    check(checker, value.format);
    checker.field("name");
    checker.string(value.name, {.max = 256});
    checker.field("vendor");
    checker.string(value.vendor, {.max = 256});
    checker.field("category");
    checker.string(value.category, {.max = 256});
    checker.field("role");
    check(checker, value.role);
    checker.field("audioInputs");
    checker.integer(value.audio_inputs, 0, 1024);
    checker.field("audioOutputs");
    checker.integer(value.audio_outputs, 0, 1024);
    if (value.reason) {
        checker.field("reason");
        checker.string(*value.reason, {.max = 1024});
    }
    checker.end_object();
}

void read(wire::Reader& reader, ScalePoint& value)
{
    static constexpr wire::Keys<2> keys{{"value", "label"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.number(value.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.label, {.max = 256});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ScalePoint& value)
{
    writer.begin_object();
    writer.field("value");
    writer.number(value.value);
    writer.field("label");
    writer.string(value.label);
    writer.end_object();
}

void check(wire::Checker& checker, const ScalePoint& value)
{
    checker.begin_object();
    checker.field("value");
    checker.number(value.value);
    checker.field("label");
    checker.string(value.label, {.max = 256});
    checker.end_object();
}

void read(wire::Reader& reader, ControlPort& value)
{
    static constexpr wire::Keys<10> keys{
        {"symbol", "name", "minimum", "maximum", "defaultValue", "unit", "toggled", "integer", "logarithmic", "points"},
        0b1000011111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.symbol, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name, {.max = 256});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.minimum);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.maximum);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.default_value);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.string(value.unit.emplace(), {.max = 64});
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.boolean(value.toggled);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.boolean(value.integer);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.boolean(value.logarithmic);
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.list(value.points, 0, 4096, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ControlPort& value)
{
    writer.begin_object();
    writer.field("symbol");
    writer.string(value.symbol);
    writer.field("name");
    writer.string(value.name);
    writer.field("minimum");
    writer.number(value.minimum);
    writer.field("maximum");
    writer.number(value.maximum);
    writer.field("defaultValue");
    writer.number(value.default_value);
    if (value.unit) {
        writer.field("unit");
        writer.string(*value.unit);
    }
    writer.field("toggled");
    writer.boolean(value.toggled);
    writer.field("integer");
    writer.boolean(value.integer);
    writer.field("logarithmic");
    writer.boolean(value.logarithmic);
    writer.field("points");
    writer.list(value.points, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const ControlPort& value)
{
    checker.begin_object();
    checker.field("symbol");
    checker.string(value.symbol, {.min = 1, .max = 128});
    checker.field("name");
    checker.string(value.name, {.max = 256});
    checker.field("minimum");
    checker.number(value.minimum);
    checker.field("maximum");
    checker.number(value.maximum);
    checker.field("defaultValue");
    checker.number(value.default_value);
    if (value.unit) {
        checker.field("unit");
        checker.string(*value.unit, {.max = 64});
    }
    checker.field("points");
    checker.list(value.points, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, PluginPreset& value)
{
    static constexpr wire::Keys<2> keys{{"uri", "name"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.uri, {.min = 1, .max = 1024});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name, {.max = 256});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PluginPreset& value)
{
    writer.begin_object();
    writer.field("uri");
    writer.string(value.uri);
    writer.field("name");
    writer.string(value.name);
    writer.end_object();
}

void check(wire::Checker& checker, const PluginPreset& value)
{
    checker.begin_object();
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    checker.field("name");
    checker.string(value.name, {.max = 256});
    checker.end_object();
}

void read(wire::Reader& reader, PluginDescription& value)
{
    static constexpr wire::Keys<5> keys{{"summary", "controls", "presets", "takesNotes", "reportsLatency"}, 0b11111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.summary);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.controls, 0, 4096, [&](auto& item) { read(reader, item); });
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.list(value.presets, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.boolean(value.takes_notes);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.boolean(value.reports_latency);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PluginDescription& value)
{
    writer.begin_object();
    writer.field("summary");
    write(writer, value.summary);
    writer.field("controls");
    writer.list(value.controls, [&](const auto& item) { write(writer, item); });
    writer.field("presets");
    writer.list(value.presets, [&](const auto& item) { write(writer, item); });
    writer.field("takesNotes");
    writer.boolean(value.takes_notes);
    writer.field("reportsLatency");
    writer.boolean(value.reports_latency);
    writer.end_object();
}

void check(wire::Checker& checker, const PluginDescription& value)
{
    checker.begin_object();
    checker.field("summary");
    check(checker, value.summary);
    checker.field("controls");
    checker.list(value.controls, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.field("presets");
    checker.list(value.presets, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

std::optional<wire::Violation> validate(const PluginFormat& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginRole& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginSummary& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ScalePoint& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ControlPort& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginPreset& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginDescription& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
