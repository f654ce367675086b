// Generated from chorus/specs/pulse/channel.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/channel.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::channel {

void read(wire::Reader& reader, Create::Command& value)
{
    static constexpr wire::Keys<1> keys{{"name"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.name.emplace(), {.min = 1, .max = 120});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Create::Command& value)
{
    writer.begin_object();
    if (value.name) {
        writer.field("name");
        writer.string(*value.name);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Create::Command& value)
{
    checker.begin_object();
    if (value.name) {
        checker.field("name");
        checker.string(*value.name, {.min = 1, .max = 120});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Create::Reply& value)
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

void write(wire::Writer& writer, const Create::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const Create::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, Delete::Command& value)
{
    static constexpr wire::Keys<1> keys{{"channel"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Delete::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Delete::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

void read(wire::Reader& reader, Delete::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"channel"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Delete::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Delete::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "name"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
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
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("name");
    writer.string(value.name);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Reply& value)
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

void write(wire::Writer& writer, const Rename::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, SetFader::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "gain"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.gain.value, -144.0, 24.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetFader::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("gain");
    writer.number(value.gain.value);
    writer.end_object();
}

void check(wire::Checker& checker, const SetFader::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("gain");
    checker.number(value.gain.value, -144.0, 24.0);
    checker.end_object();
}

void read(wire::Reader& reader, SetFader::Reply& value)
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

void write(wire::Writer& writer, const SetFader::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const SetFader::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, SetPan::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "pan"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.pan.value, -1.0, 1.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetPan::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("pan");
    writer.number(value.pan.value);
    writer.end_object();
}

void check(wire::Checker& checker, const SetPan::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("pan");
    checker.number(value.pan.value, -1.0, 1.0);
    checker.end_object();
}

void read(wire::Reader& reader, SetPan::Reply& value)
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

void write(wire::Writer& writer, const SetPan::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const SetPan::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, SetMute::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "mute"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.mute);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetMute::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("mute");
    writer.boolean(value.mute);
    writer.end_object();
}

void check(wire::Checker& checker, const SetMute::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetMute::Reply& value)
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

void write(wire::Writer& writer, const SetMute::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const SetMute::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, SetSolo::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "solo"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.solo);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetSolo::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("solo");
    writer.boolean(value.solo);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSolo::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetSolo::Reply& value)
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

void write(wire::Writer& writer, const SetSolo::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSolo::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, SetSoloSafe::Command& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "soloSafe"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.solo_safe);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetSoloSafe::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("soloSafe");
    writer.boolean(value.solo_safe);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSoloSafe::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetSoloSafe::Reply& value)
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

void write(wire::Writer& writer, const SetSoloSafe::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSoloSafe::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, List::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const List::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const List::Command&) {}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"channels"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.channels, 0, 4097, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("channels");
    writer.list(value.channels, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("channels");
    checker.list(value.channels, 0, 4097, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command& value)
{
    static constexpr wire::Keys<1> keys{{"channel"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Command& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Command& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"channel", "nodes"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.channel);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.nodes, 0, 128, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("channel");
    write(writer, value.channel);
    writer.field("nodes");
    writer.list(value.nodes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("channel");
    check(checker, value.channel);
    checker.field("nodes");
    checker.list(value.nodes, 0, 128, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

wire::Failure not_found(const std::string& channel)
{
    return wire::fail("channel.notFound", "There is no such channel.", "List the channels.", {{"channel", channel}});
}

wire::Failure not_a_bus(const std::string& channel)
{
    return wire::fail("channel.notABus", "Only a bus can be removed here.",
                      "Remove the track instead; the master always stays.", {{"channel", channel}});
}

wire::Failure too_many(std::uint32_t maximum)
{
    return wire::fail("channel.tooMany", "The project cannot hold more channels.", "Remove buses that are not needed.",
                      {{"maximum", static_cast<std::int64_t>(maximum)}});
}

std::optional<wire::Violation> validate(const Create::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Create::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Delete::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Delete::Reply& value)
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
std::optional<wire::Violation> validate(const SetFader::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetFader::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetPan::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetPan::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetMute::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetMute::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSolo::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSolo::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSoloSafe::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSoloSafe::Reply& value)
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

} // namespace chorus::pulse_api::channel
