// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/node.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::node {

namespace {

constexpr std::array<std::string_view, 2> place_names{
    "preFader",
    "postFader",
};

} // namespace

std::string_view to_text(Place value)
{
    return place_names[static_cast<std::size_t>(value)];
}

std::optional<Place> place_from(std::string_view text)
{
    return wire::value_named<Place>(place_names, text);
}

void read(wire::Reader& reader, Place& value)
{
    value = static_cast<Place>(reader.choice(place_names));
}
void write(wire::Writer& writer, const Place& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const Place& value)
{
    checker.choice(static_cast<std::size_t>(value), place_names.size());
}

void read(wire::Reader& reader, AddPlugin::Command& value)
{
    static constexpr wire::Keys<6> keys{{"channel", "uri", "name", "place", "index", "preset"}, 0b000011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.uri, {.min = 1, .max = 1024});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.name.emplace(), {.min = 1, .max = 120});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.place);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.index.emplace(), 0, 64);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.string(value.preset.emplace(), {.min = 1, .max = 1024});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddPlugin::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("uri");
    writer.string(value.uri);
    if (value.name) {
        writer.field("name");
        writer.string(*value.name);
    }
    writer.field("place");
    writer.string(to_text(value.place));
    if (value.index) {
        writer.field("index");
        writer.integer(*value.index);
    }
    if (value.preset) {
        writer.field("preset");
        writer.string(*value.preset);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const AddPlugin::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    if (value.name) {
        checker.field("name");
        checker.string(*value.name, {.min = 1, .max = 120});
    }
    checker.field("place");
    check(checker, value.place);
    if (value.index) {
        checker.field("index");
        checker.integer(*value.index, 0, 64);
    }
    if (value.preset) {
        checker.field("preset");
        checker.string(*value.preset, {.min = 1, .max = 1024});
    }
    checker.end_object();
}

void read(wire::Reader& reader, AddPlugin::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.node);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddPlugin::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    write(writer, value.node);
    writer.end_object();
}

void check(wire::Checker& checker, const AddPlugin::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    check(checker, value.node);
    checker.end_object();
}

void read(wire::Reader& reader, AddSend::Command& value)
{
    static constexpr wire::Keys<6> keys{{"channel", "to", "level", "pan", "place", "index"}, 0b000111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.to.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.level.value, -144.0, 24.0);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.pan.emplace().value, -1.0, 1.0);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.place);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.index.emplace(), 0, 64);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddSend::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("to");
    writer.string(value.to.value);
    writer.field("level");
    writer.number(value.level.value);
    if (value.pan) {
        writer.field("pan");
        writer.number(value.pan->value);
    }
    writer.field("place");
    writer.string(to_text(value.place));
    if (value.index) {
        writer.field("index");
        writer.integer(*value.index);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const AddSend::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("to");
    checker.id(value.to.value);
    checker.field("level");
    checker.number(value.level.value, -144.0, 24.0);
    if (value.pan) {
        checker.field("pan");
        checker.number(value.pan->value, -1.0, 1.0);
    }
    checker.field("place");
    check(checker, value.place);
    if (value.index) {
        checker.field("index");
        checker.integer(*value.index, 0, 64);
    }
    checker.end_object();
}

void read(wire::Reader& reader, AddSend::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.node);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddSend::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    write(writer, value.node);
    writer.end_object();
}

void check(wire::Checker& checker, const AddSend::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    check(checker, value.node);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Command& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Command& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Command& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.end_object();
}

void read(wire::Reader& reader, Move::Command& value)
{
    static constexpr wire::Keys<3> keys{{"node", "place", "index"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.place);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.index.emplace(), 0, 64);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Move::Command& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    writer.field("place");
    writer.string(to_text(value.place));
    if (value.index) {
        writer.field("index");
        writer.integer(*value.index);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Move::Command& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.field("place");
    check(checker, value.place);
    if (value.index) {
        checker.field("index");
        checker.integer(*value.index, 0, 64);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Move::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"channel"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.channel);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Move::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const Move::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Command& value)
{
    static constexpr wire::Keys<2> keys{{"node", "name"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
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
    writer.field("node");
    writer.string(value.node.value);
    writer.field("name");
    writer.string(value.name);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Command& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.node);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Rename::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    write(writer, value.node);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    check(checker, value.node);
    checker.end_object();
}

void read(wire::Reader& reader, SetBypass::Command& value)
{
    static constexpr wire::Keys<2> keys{{"node", "bypass"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.bypass);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetBypass::Command& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    writer.field("bypass");
    writer.boolean(value.bypass);
    writer.end_object();
}

void check(wire::Checker& checker, const SetBypass::Command& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetBypass::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.node);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetBypass::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    write(writer, value.node);
    writer.end_object();
}

void check(wire::Checker& checker, const SetBypass::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    check(checker, value.node);
    checker.end_object();
}

void read(wire::Reader& reader, SetSend::Command& value)
{
    static constexpr wire::Keys<5> keys{{"node", "to", "level", "pan", "mute"}, 0b00001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.to.emplace().value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.level.emplace().value, -144.0, 24.0);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.pan.emplace().value, -1.0, 1.0);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.boolean(value.mute.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetSend::Command& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    if (value.to) {
        writer.field("to");
        writer.string(value.to->value);
    }
    if (value.level) {
        writer.field("level");
        writer.number(value.level->value);
    }
    if (value.pan) {
        writer.field("pan");
        writer.number(value.pan->value);
    }
    if (value.mute) {
        writer.field("mute");
        writer.boolean(*value.mute);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SetSend::Command& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    if (value.to) {
        checker.field("to");
        checker.id(value.to->value);
    }
    if (value.level) {
        checker.field("level");
        checker.number(value.level->value, -144.0, 24.0);
    }
    if (value.pan) {
        checker.field("pan");
        checker.number(value.pan->value, -1.0, 1.0);
    }
    checker.end_object();
}

void read(wire::Reader& reader, SetSend::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.node);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetSend::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    write(writer, value.node);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSend::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    check(checker, value.node);
    checker.end_object();
}

void read(wire::Reader& reader, SetPreset::Command& value)
{
    static constexpr wire::Keys<2> keys{{"node", "preset"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
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

void write(wire::Writer& writer, const SetPreset::Command& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    writer.field("preset");
    writer.string(value.preset);
    writer.end_object();
}

void check(wire::Checker& checker, const SetPreset::Command& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.field("preset");
    checker.string(value.preset, {.min = 1, .max = 1024});
    checker.end_object();
}

void read(wire::Reader& reader, SetPreset::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.node);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetPreset::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    write(writer, value.node);
    writer.end_object();
}

void check(wire::Checker& checker, const SetPreset::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    check(checker, value.node);
    checker.end_object();
}

void read(wire::Reader& reader, List::Command& value)
{
    static constexpr wire::Keys<1> keys{{"channel"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.emplace().value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Command& value)
{
    writer.begin_object();
    if (value.channel) {
        writer.field("channel");
        writer.string(value.channel->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const List::Command& value)
{
    checker.begin_object();
    if (value.channel) {
        checker.field("channel");
        checker.id(value.channel->value);
    }
    checker.end_object();
}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"nodes"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.nodes, 0, 262144, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("nodes");
    writer.list(value.nodes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("nodes");
    checker.list(value.nodes, 0, 262144, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.node.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Command& value)
{
    writer.begin_object();
    writer.field("node");
    writer.string(value.node.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Command& value)
{
    checker.begin_object();
    checker.field("node");
    checker.id(value.node.value);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"node"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.node);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("node");
    write(writer, value.node);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("node");
    check(checker, value.node);
    checker.end_object();
}

wire::Failure not_found(const std::string& node)
{
    return wire::fail("node.notFound", "There is no such node.", "List the nodes of the channel.", {{"node", node}});
}

wire::Failure not_a_send(const std::string& node)
{
    return wire::fail("node.notASend", "The node is not a send.", "List the nodes of the channel.", {{"node", node}});
}

wire::Failure not_a_plugin(const std::string& node)
{
    return wire::fail("node.notAPlugin", "The node is not a plugin.", "List the nodes of the channel.",
                      {{"node", node}});
}

wire::Failure unknown_plugin(const std::string& uri, const std::string& closest)
{
    return wire::fail("node.unknownPlugin", "The engine has no such plugin.",
                      "List the plugins; install the package that has it and scan again.",
                      {{"uri", uri}, {"closest", closest}});
}

wire::Failure unusable_plugin(const std::string& uri, const std::string& reason)
{
    return wire::fail("node.unusablePlugin", "The plugin needs something that the engine does not have.",
                      "Choose another plugin.", {{"uri", uri}, {"reason", reason}});
}

wire::Failure unknown_preset(const std::string& uri, const std::string& preset)
{
    return wire::fail("node.unknownPreset", "The plugin has no such preset.", "Describe the plugin to see its presets.",
                      {{"uri", uri}, {"preset", preset}});
}

wire::Failure too_many(std::uint32_t maximum)
{
    return wire::fail("node.tooMany", "The channel cannot hold more nodes on this side of the fader.",
                      "Use a bus for more.", {{"maximum", static_cast<std::int64_t>(maximum)}});
}

std::optional<wire::Violation> validate(const Place& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddPlugin::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddPlugin::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddSend::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddSend::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Remove::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Remove::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Move::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Move::Reply& value)
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
std::optional<wire::Violation> validate(const SetBypass::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetBypass::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSend::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSend::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetPreset::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetPreset::Reply& value)
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
std::optional<wire::Violation> validate(const Get::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Get::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::node
