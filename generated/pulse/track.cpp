// Generated from chorus/specs/pulse/track.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/track.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::track {

namespace {

constexpr wire::PatternPart colour_parts[] = {
    {wire::characters("##"), 1, 1},
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern colour_pattern{"^#[0-9a-f]+$", colour_parts};

} // namespace

void read(wire::Reader& reader, Create::Command& value)
{
    static constexpr wire::Keys<3> keys{{"name", "colour", "index"}, 0b000};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.name.emplace(), {.min = 1, .max = 120});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.colour.emplace(), {.min = 7, .max = 7, .pattern = &colour_pattern});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.index.emplace(), 0, 4096);
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
    if (value.colour) {
        writer.field("colour");
        writer.string(*value.colour);
    }
    if (value.index) {
        writer.field("index");
        writer.integer(*value.index);
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
    if (value.colour) {
        checker.field("colour");
        checker.string(*value.colour, {.min = 7, .max = 7, .pattern = &colour_pattern});
    }
    if (value.index) {
        checker.field("index");
        checker.integer(*value.index, 0, 4096);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Create::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"track", "channel"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.track);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
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
    writer.field("track");
    write(writer, value.track);
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const Create::Reply& value)
{
    checker.begin_object();
    checker.field("track");
    check(checker, value.track);
    checker.field("channel");
    check(checker, value.channel);
    checker.end_object();
}

void read(wire::Reader& reader, Delete::Command& value)
{
    static constexpr wire::Keys<1> keys{{"track"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Delete::Command& value)
{
    writer.begin_object();
    writer.field("track");
    writer.string(value.track.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Delete::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    checker.end_object();
}

void read(wire::Reader& reader, Delete::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"track"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Delete::Reply& value)
{
    writer.begin_object();
    writer.field("track");
    writer.string(value.track.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Delete::Reply& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Command& value)
{
    static constexpr wire::Keys<2> keys{{"track", "name"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
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
    writer.field("track");
    writer.string(value.track.value);
    writer.field("name");
    writer.string(value.name);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"track"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.track);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Rename::Reply& value)
{
    writer.begin_object();
    writer.field("track");
    write(writer, value.track);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Reply& value)
{
    checker.begin_object();
    checker.field("track");
    check(checker, value.track);
    checker.end_object();
}

void read(wire::Reader& reader, SetColour::Command& value)
{
    static constexpr wire::Keys<2> keys{{"track", "colour"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.colour.emplace(), {.min = 7, .max = 7, .pattern = &colour_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetColour::Command& value)
{
    writer.begin_object();
    writer.field("track");
    writer.string(value.track.value);
    if (value.colour) {
        writer.field("colour");
        writer.string(*value.colour);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SetColour::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    if (value.colour) {
        checker.field("colour");
        checker.string(*value.colour, {.min = 7, .max = 7, .pattern = &colour_pattern});
    }
    checker.end_object();
}

void read(wire::Reader& reader, SetColour::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"track"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.track);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetColour::Reply& value)
{
    writer.begin_object();
    writer.field("track");
    write(writer, value.track);
    writer.end_object();
}

void check(wire::Checker& checker, const SetColour::Reply& value)
{
    checker.begin_object();
    checker.field("track");
    check(checker, value.track);
    checker.end_object();
}

void read(wire::Reader& reader, SetMute::Command& value)
{
    static constexpr wire::Keys<2> keys{{"track", "mute"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
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
    writer.field("track");
    writer.string(value.track.value);
    writer.field("mute");
    writer.boolean(value.mute);
    writer.end_object();
}

void check(wire::Checker& checker, const SetMute::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
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
    static constexpr wire::Keys<2> keys{{"track", "solo"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
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
    writer.field("track");
    writer.string(value.track.value);
    writer.field("solo");
    writer.boolean(value.solo);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSolo::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
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

void read(wire::Reader& reader, Move::Command& value)
{
    static constexpr wire::Keys<2> keys{{"track", "index"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.index, 0, 4096);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Move::Command& value)
{
    writer.begin_object();
    writer.field("track");
    writer.string(value.track.value);
    writer.field("index");
    writer.integer(value.index);
    writer.end_object();
}

void check(wire::Checker& checker, const Move::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    checker.field("index");
    checker.integer(value.index, 0, 4096);
    checker.end_object();
}

void read(wire::Reader& reader, Move::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"order"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.order, 0, 4096, [&](auto& item) { reader.id(item.value); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Move::Reply& value)
{
    writer.begin_object();
    writer.field("order");
    writer.list(value.order, [&](const auto& item) { writer.string(item.value); });
    writer.end_object();
}

void check(wire::Checker& checker, const Move::Reply& value)
{
    checker.begin_object();
    checker.field("order");
    checker.list(value.order, 0, 4096, [&](const auto& item) { checker.id(item.value); });
    checker.end_object();
}

void read(wire::Reader& reader, Duplicate::Command& value)
{
    static constexpr wire::Keys<2> keys{{"track", "name"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name.emplace(), {.min = 1, .max = 120});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Duplicate::Command& value)
{
    writer.begin_object();
    writer.field("track");
    writer.string(value.track.value);
    if (value.name) {
        writer.field("name");
        writer.string(*value.name);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Duplicate::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    if (value.name) {
        checker.field("name");
        checker.string(*value.name, {.min = 1, .max = 120});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Duplicate::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"track", "channel"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.track);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.channel);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Duplicate::Reply& value)
{
    writer.begin_object();
    writer.field("track");
    write(writer, value.track);
    writer.field("channel");
    write(writer, value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const Duplicate::Reply& value)
{
    checker.begin_object();
    checker.field("track");
    check(checker, value.track);
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
    static constexpr wire::Keys<1> keys{{"tracks"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.tracks, 0, 4096, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("tracks");
    writer.list(value.tracks, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("tracks");
    checker.list(value.tracks, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command& value)
{
    static constexpr wire::Keys<1> keys{{"track"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Command& value)
{
    writer.begin_object();
    writer.field("track");
    writer.string(value.track.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<3> keys{{"track", "channel", "clips"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.track);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.channel);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.list(value.clips, 0, 65536, [&](auto& item) { reader.id(item.value); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("track");
    write(writer, value.track);
    writer.field("channel");
    write(writer, value.channel);
    writer.field("clips");
    writer.list(value.clips, [&](const auto& item) { writer.string(item.value); });
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("track");
    check(checker, value.track);
    checker.field("channel");
    check(checker, value.channel);
    checker.field("clips");
    checker.list(value.clips, 0, 65536, [&](const auto& item) { checker.id(item.value); });
    checker.end_object();
}

wire::Failure not_found(const std::string& track)
{
    return wire::fail("track.notFound", "There is no such track.", "List the tracks.", {{"track", track}});
}

wire::Failure too_many(std::uint32_t maximum)
{
    return wire::fail("track.tooMany", "The project cannot hold more tracks.", "Remove tracks that are not needed.",
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
std::optional<wire::Violation> validate(const SetColour::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetColour::Reply& value)
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
std::optional<wire::Violation> validate(const Move::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Move::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Duplicate::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Duplicate::Reply& value)
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

} // namespace chorus::pulse_api::track
