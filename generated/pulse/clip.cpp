// Generated from chorus/specs/pulse/clip.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/clip.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::clip {

namespace {

constexpr wire::PatternPart colour_parts[] = {
    {wire::characters("##"), 1, 1},
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern colour_pattern{"^#[0-9a-f]+$", colour_parts};

} // namespace

void read(wire::Reader& reader, Create::Command& value)
{
    static constexpr wire::Keys<8> keys{{"track", "start", "length", "name", "colour", "media", "from", "lane"},
                                        0b00000011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.value, 0, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.length.emplace().value, 1, 1125899906842624);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.name.emplace(), {.min = 1, .max = 120});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.colour.emplace(), {.min = 7, .max = 7, .pattern = &colour_pattern});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.id(value.media.emplace().value);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.from.emplace().value, 0, wire::max_exact_integer);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            read(reader, value.lane.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Create::Command& value)
{
    writer.begin_object();
    writer.field("track");
    writer.string(value.track.value);
    writer.field("start");
    writer.integer(value.start.value);
    if (value.length) {
        writer.field("length");
        writer.integer(value.length->value);
    }
    if (value.name) {
        writer.field("name");
        writer.string(*value.name);
    }
    if (value.colour) {
        writer.field("colour");
        writer.string(*value.colour);
    }
    if (value.media) {
        writer.field("media");
        writer.string(value.media->value);
    }
    if (value.from) {
        writer.field("from");
        writer.integer(value.from->value);
    }
    if (value.lane) {
        writer.field("lane");
        writer.string(to_text(*value.lane));
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Create::Command& value)
{
    checker.begin_object();
    checker.field("track");
    checker.id(value.track.value);
    checker.field("start");
    checker.integer(value.start.value, 0, 1125899906842624);
    if (value.length) {
        checker.field("length");
        checker.integer(value.length->value, 1, 1125899906842624);
    }
    if (value.name) {
        checker.field("name");
        checker.string(*value.name, {.min = 1, .max = 120});
    }
    if (value.colour) {
        checker.field("colour");
        checker.string(*value.colour, {.min = 7, .max = 7, .pattern = &colour_pattern});
    }
    if (value.media) {
        checker.field("media");
        checker.id(value.media->value);
    }
    if (value.from) {
        checker.field("from");
        checker.integer(value.from->value, 0, wire::max_exact_integer);
    }
    if (value.lane) {
        checker.field("lane");
        check(checker, *value.lane);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Create::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "lanes"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.lanes, 0, 64, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Create::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.field("lanes");
    writer.list(value.lanes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Create::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.field("lanes");
    checker.list(value.lanes, 0, 64, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Delete::Command& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Delete::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Delete::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.end_object();
}

void read(wire::Reader& reader, Delete::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Delete::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Delete::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.end_object();
}

void read(wire::Reader& reader, Move::Command& value)
{
    static constexpr wire::Keys<3> keys{{"clip", "start", "track"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.value, 0, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.id(value.track.emplace().value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Move::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("start");
    writer.integer(value.start.value);
    if (value.track) {
        writer.field("track");
        writer.string(value.track->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Move::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.field("start");
    checker.integer(value.start.value, 0, 1125899906842624);
    if (value.track) {
        checker.field("track");
        checker.id(value.track->value);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Move::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Move::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const Move::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, Trim::Command& value)
{
    static constexpr wire::Keys<3> keys{{"clip", "start", "end"}, 0b001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.emplace().value, 0, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.end.emplace().value, 1, 1125899906842624);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Trim::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    if (value.start) {
        writer.field("start");
        writer.integer(value.start->value);
    }
    if (value.end) {
        writer.field("end");
        writer.integer(value.end->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Trim::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    if (value.start) {
        checker.field("start");
        checker.integer(value.start->value, 0, 1125899906842624);
    }
    if (value.end) {
        checker.field("end");
        checker.integer(value.end->value, 1, 1125899906842624);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Trim::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Trim::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const Trim::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, Slip::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "by"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.by.value, -1125899906842624, 1125899906842624);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Slip::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("by");
    writer.integer(value.by.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Slip::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.field("by");
    checker.integer(value.by.value, -1125899906842624, 1125899906842624);
    checker.end_object();
}

void read(wire::Reader& reader, Slip::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Slip::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const Slip::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, Split::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "at"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.at.value, 0, 1125899906842624);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Split::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("at");
    writer.integer(value.at.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Split::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.field("at");
    checker.integer(value.at.value, 0, 1125899906842624);
    checker.end_object();
}

void read(wire::Reader& reader, Split::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"left", "right"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.left);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.right);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Split::Reply& value)
{
    writer.begin_object();
    writer.field("left");
    write(writer, value.left);
    writer.field("right");
    write(writer, value.right);
    writer.end_object();
}

void check(wire::Checker& checker, const Split::Reply& value)
{
    checker.begin_object();
    checker.field("left");
    check(checker, value.left);
    checker.field("right");
    check(checker, value.right);
    checker.end_object();
}

void read(wire::Reader& reader, Join::Command& value)
{
    static constexpr wire::Keys<2> keys{{"left", "right"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.left.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.right.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Join::Command& value)
{
    writer.begin_object();
    writer.field("left");
    writer.string(value.left.value);
    writer.field("right");
    writer.string(value.right.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Join::Command& value)
{
    checker.begin_object();
    checker.field("left");
    checker.id(value.left.value);
    checker.field("right");
    checker.id(value.right.value);
    checker.end_object();
}

void read(wire::Reader& reader, Join::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Join::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const Join::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, Duplicate::Command& value)
{
    static constexpr wire::Keys<3> keys{{"clip", "start", "track"}, 0b001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.emplace().value, 0, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.id(value.track.emplace().value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Duplicate::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    if (value.start) {
        writer.field("start");
        writer.integer(value.start->value);
    }
    if (value.track) {
        writer.field("track");
        writer.string(value.track->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Duplicate::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    if (value.start) {
        checker.field("start");
        checker.integer(value.start->value, 0, 1125899906842624);
    }
    if (value.track) {
        checker.field("track");
        checker.id(value.track->value);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Duplicate::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Duplicate::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const Duplicate::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, Repeat::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "count"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.count, 1, 1024);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Repeat::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("count");
    writer.integer(value.count);
    writer.end_object();
}

void check(wire::Checker& checker, const Repeat::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.field("count");
    checker.integer(value.count, 1, 1024);
    checker.end_object();
}

void read(wire::Reader& reader, Repeat::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clips"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.clips, 0, 1024, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Repeat::Reply& value)
{
    writer.begin_object();
    writer.field("clips");
    writer.list(value.clips, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Repeat::Reply& value)
{
    checker.begin_object();
    checker.field("clips");
    checker.list(value.clips, 0, 1024, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "name"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
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
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("name");
    writer.string(value.name);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.end_object();
}

void read(wire::Reader& reader, Rename::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Rename::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const Rename::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, SetColour::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "colour"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
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
    writer.field("clip");
    writer.string(value.clip.value);
    if (value.colour) {
        writer.field("colour");
        writer.string(*value.colour);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SetColour::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    if (value.colour) {
        checker.field("colour");
        checker.string(*value.colour, {.min = 7, .max = 7, .pattern = &colour_pattern});
    }
    checker.end_object();
}

void read(wire::Reader& reader, SetColour::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetColour::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const SetColour::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, SetMute::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "mute"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
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
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("mute");
    writer.boolean(value.mute);
    writer.end_object();
}

void check(wire::Checker& checker, const SetMute::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetMute::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetMute::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const SetMute::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, SetLoop::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "length"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.length.emplace().value, 15360, 1125899906842624);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetLoop::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    if (value.length) {
        writer.field("length");
        writer.integer(value.length->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SetLoop::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    if (value.length) {
        checker.field("length");
        checker.integer(value.length->value, 15360, 1125899906842624);
    }
    checker.end_object();
}

void read(wire::Reader& reader, SetLoop::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetLoop::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.end_object();
}

void check(wire::Checker& checker, const SetLoop::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.end_object();
}

void read(wire::Reader& reader, List::Command& value)
{
    static constexpr wire::Keys<1> keys{{"track"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.track.emplace().value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Command& value)
{
    writer.begin_object();
    if (value.track) {
        writer.field("track");
        writer.string(value.track->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const List::Command& value)
{
    checker.begin_object();
    if (value.track) {
        checker.field("track");
        checker.id(value.track->value);
    }
    checker.end_object();
}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"clips"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.clips, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("clips");
    writer.list(value.clips, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("clips");
    checker.list(value.clips, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command& value)
{
    static constexpr wire::Keys<1> keys{{"clip"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "lanes"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.clip);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.lanes, 0, 64, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("clip");
    write(writer, value.clip);
    writer.field("lanes");
    writer.list(value.lanes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("clip");
    check(checker, value.clip);
    checker.field("lanes");
    checker.list(value.lanes, 0, 64, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

wire::Failure not_found(const std::string& clip)
{
    return wire::fail("clip.notFound", "There is no such clip.", "List the clips.", {{"clip", clip}});
}

wire::Failure length_missing()
{
    return wire::fail("clip.lengthMissing", "Without media a clip needs a length.", "Give a length.");
}

wire::Failure empty(Ticks start, Ticks end)
{
    return wire::fail(
        "clip.empty", "The clip would end before it begins.", "Give an end that lies after the start.",
        {{"start", static_cast<std::int64_t>(start.value)}, {"end", static_cast<std::int64_t>(end.value)}});
}

wire::Failure outside(Ticks at, Ticks start, Ticks end)
{
    return wire::fail("clip.outside", "The place is not inside the clip.",
                      "Choose a place after its start and before its end.",
                      {{"at", static_cast<std::int64_t>(at.value)},
                       {"start", static_cast<std::int64_t>(start.value)},
                       {"end", static_cast<std::int64_t>(end.value)}});
}

wire::Failure not_adjacent(const std::string& left, const std::string& right)
{
    return wire::fail("clip.notAdjacent", "The clips do not touch on one track.",
                      "Move the right one to the end of the left one.", {{"left", left}, {"right", right}});
}

wire::Failure cannot_join(const std::string& reason)
{
    return wire::fail("clip.cannotJoin", "The clips cannot become one that sounds the same.",
                      "End the loop of both first or join only parts of the same clip.", {{"reason", reason}});
}

wire::Failure too_many(std::uint32_t maximum)
{
    return wire::fail("clip.tooMany", "The project cannot hold more clips.", "Remove clips that are not needed.",
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
std::optional<wire::Violation> validate(const Move::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Move::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Trim::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Trim::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Slip::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Slip::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Split::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Split::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Join::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Join::Reply& value)
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
std::optional<wire::Violation> validate(const Repeat::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Repeat::Reply& value)
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
std::optional<wire::Violation> validate(const SetLoop::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetLoop::Reply& value)
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

} // namespace chorus::pulse_api::clip
