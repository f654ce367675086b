// Generated from chorus/specs/pulse/lane.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/lane.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::lane {

void read(wire::Reader& reader, NoteInput& value)
{
    static constexpr wire::Keys<5> keys{{"start", "length", "key", "velocity", "channel"}, 0b00111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.start.value, -1125899906842624, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.length.value, 1, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.key, 0, 127);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.velocity, 1, 127);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.channel, 0, 15);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const NoteInput& value)
{
    writer.begin_object();
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("key");
    writer.integer(value.key);
    writer.field("velocity");
    writer.integer(value.velocity);
    writer.field("channel");
    writer.integer(value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const NoteInput& value)
{
    checker.begin_object();
    checker.field("start");
    checker.integer(value.start.value, -1125899906842624, 1125899906842624);
    checker.field("length");
    checker.integer(value.length.value, 1, 1125899906842624);
    checker.field("key");
    checker.integer(value.key, 0, 127);
    checker.field("velocity");
    checker.integer(value.velocity, 1, 127);
    checker.field("channel");
    checker.integer(value.channel, 0, 15);
    checker.end_object();
}

void read(wire::Reader& reader, Add::Command& value)
{
    static constexpr wire::Keys<2> keys{{"clip", "kind"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.clip.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.kind);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Add::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("kind");
    writer.string(to_text(value.kind));
    writer.end_object();
}

void check(wire::Checker& checker, const Add::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.field("kind");
    check(checker, value.kind);
    checker.end_object();
}

void read(wire::Reader& reader, Add::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"lane"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.lane);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Add::Reply& value)
{
    writer.begin_object();
    writer.field("lane");
    write(writer, value.lane);
    writer.end_object();
}

void check(wire::Checker& checker, const Add::Reply& value)
{
    checker.begin_object();
    checker.field("lane");
    check(checker, value.lane);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Command& value)
{
    static constexpr wire::Keys<1> keys{{"lane"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Command& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Command& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"lane"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Reply& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Reply& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.end_object();
}

void read(wire::Reader& reader, List::Command& value)
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

void write(wire::Writer& writer, const List::Command& value)
{
    writer.begin_object();
    writer.field("clip");
    writer.string(value.clip.value);
    writer.end_object();
}

void check(wire::Checker& checker, const List::Command& value)
{
    checker.begin_object();
    checker.field("clip");
    checker.id(value.clip.value);
    checker.end_object();
}

void read(wire::Reader& reader, List::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"lanes"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.lanes, 0, 64, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("lanes");
    writer.list(value.lanes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("lanes");
    checker.list(value.lanes, 0, 64, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, AddRegion::Command& value)
{
    static constexpr wire::Keys<6> keys{{"lane", "media", "start", "length", "offset", "gain"}, 0b000111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.media.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.start.value, -1125899906842624, 1125899906842624);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.length.emplace().value, 1, 1125899906842624);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.offset.emplace().value, 0, wire::max_exact_integer);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.number(value.gain.emplace().value, -144.0, 24.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddRegion::Command& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.field("media");
    writer.string(value.media.value);
    writer.field("start");
    writer.integer(value.start.value);
    if (value.length) {
        writer.field("length");
        writer.integer(value.length->value);
    }
    if (value.offset) {
        writer.field("offset");
        writer.integer(value.offset->value);
    }
    if (value.gain) {
        writer.field("gain");
        writer.number(value.gain->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const AddRegion::Command& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.field("media");
    checker.id(value.media.value);
    checker.field("start");
    checker.integer(value.start.value, -1125899906842624, 1125899906842624);
    if (value.length) {
        checker.field("length");
        checker.integer(value.length->value, 1, 1125899906842624);
    }
    if (value.offset) {
        checker.field("offset");
        checker.integer(value.offset->value, 0, wire::max_exact_integer);
    }
    if (value.gain) {
        checker.field("gain");
        checker.number(value.gain->value, -144.0, 24.0);
    }
    checker.end_object();
}

void read(wire::Reader& reader, AddRegion::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"region"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.region);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddRegion::Reply& value)
{
    writer.begin_object();
    writer.field("region");
    write(writer, value.region);
    writer.end_object();
}

void check(wire::Checker& checker, const AddRegion::Reply& value)
{
    checker.begin_object();
    checker.field("region");
    check(checker, value.region);
    checker.end_object();
}

void read(wire::Reader& reader, MoveRegion::Command& value)
{
    static constexpr wire::Keys<4> keys{{"region", "start", "length", "offset"}, 0b0001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.region.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.emplace().value, -1125899906842624, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.length.emplace().value, 1, 1125899906842624);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.offset.emplace().value, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MoveRegion::Command& value)
{
    writer.begin_object();
    writer.field("region");
    writer.string(value.region.value);
    if (value.start) {
        writer.field("start");
        writer.integer(value.start->value);
    }
    if (value.length) {
        writer.field("length");
        writer.integer(value.length->value);
    }
    if (value.offset) {
        writer.field("offset");
        writer.integer(value.offset->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const MoveRegion::Command& value)
{
    checker.begin_object();
    checker.field("region");
    checker.id(value.region.value);
    if (value.start) {
        checker.field("start");
        checker.integer(value.start->value, -1125899906842624, 1125899906842624);
    }
    if (value.length) {
        checker.field("length");
        checker.integer(value.length->value, 1, 1125899906842624);
    }
    if (value.offset) {
        checker.field("offset");
        checker.integer(value.offset->value, 0, wire::max_exact_integer);
    }
    checker.end_object();
}

void read(wire::Reader& reader, MoveRegion::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"region"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.region);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MoveRegion::Reply& value)
{
    writer.begin_object();
    writer.field("region");
    write(writer, value.region);
    writer.end_object();
}

void check(wire::Checker& checker, const MoveRegion::Reply& value)
{
    checker.begin_object();
    checker.field("region");
    check(checker, value.region);
    checker.end_object();
}

void read(wire::Reader& reader, RemoveRegion::Command& value)
{
    static constexpr wire::Keys<1> keys{{"region"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.region.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RemoveRegion::Command& value)
{
    writer.begin_object();
    writer.field("region");
    writer.string(value.region.value);
    writer.end_object();
}

void check(wire::Checker& checker, const RemoveRegion::Command& value)
{
    checker.begin_object();
    checker.field("region");
    checker.id(value.region.value);
    checker.end_object();
}

void read(wire::Reader& reader, RemoveRegion::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"region"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.region.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RemoveRegion::Reply& value)
{
    writer.begin_object();
    writer.field("region");
    writer.string(value.region.value);
    writer.end_object();
}

void check(wire::Checker& checker, const RemoveRegion::Reply& value)
{
    checker.begin_object();
    checker.field("region");
    checker.id(value.region.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetGain::Command& value)
{
    static constexpr wire::Keys<2> keys{{"region", "gain"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.region.value);
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

void write(wire::Writer& writer, const SetGain::Command& value)
{
    writer.begin_object();
    writer.field("region");
    writer.string(value.region.value);
    writer.field("gain");
    writer.number(value.gain.value);
    writer.end_object();
}

void check(wire::Checker& checker, const SetGain::Command& value)
{
    checker.begin_object();
    checker.field("region");
    checker.id(value.region.value);
    checker.field("gain");
    checker.number(value.gain.value, -144.0, 24.0);
    checker.end_object();
}

void read(wire::Reader& reader, SetGain::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"region"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.region);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetGain::Reply& value)
{
    writer.begin_object();
    writer.field("region");
    write(writer, value.region);
    writer.end_object();
}

void check(wire::Checker& checker, const SetGain::Reply& value)
{
    checker.begin_object();
    checker.field("region");
    check(checker, value.region);
    checker.end_object();
}

void read(wire::Reader& reader, SetFades::Command& value)
{
    static constexpr wire::Keys<5> keys{{"region", "in", "inShape", "out", "outShape"}, 0b00001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.region.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.in.emplace().value, 0, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.in_shape.emplace());
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.out.emplace().value, 0, 1125899906842624);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.out_shape.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetFades::Command& value)
{
    writer.begin_object();
    writer.field("region");
    writer.string(value.region.value);
    if (value.in) {
        writer.field("in");
        writer.integer(value.in->value);
    }
    if (value.in_shape) {
        writer.field("inShape");
        writer.string(to_text(*value.in_shape));
    }
    if (value.out) {
        writer.field("out");
        writer.integer(value.out->value);
    }
    if (value.out_shape) {
        writer.field("outShape");
        writer.string(to_text(*value.out_shape));
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SetFades::Command& value)
{
    checker.begin_object();
    checker.field("region");
    checker.id(value.region.value);
    if (value.in) {
        checker.field("in");
        checker.integer(value.in->value, 0, 1125899906842624);
    }
    if (value.in_shape) {
        checker.field("inShape");
        check(checker, *value.in_shape);
    }
    if (value.out) {
        checker.field("out");
        checker.integer(value.out->value, 0, 1125899906842624);
    }
    if (value.out_shape) {
        checker.field("outShape");
        check(checker, *value.out_shape);
    }
    checker.end_object();
}

void read(wire::Reader& reader, SetFades::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"region"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.region);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetFades::Reply& value)
{
    writer.begin_object();
    writer.field("region");
    write(writer, value.region);
    writer.end_object();
}

void check(wire::Checker& checker, const SetFades::Reply& value)
{
    checker.begin_object();
    checker.field("region");
    check(checker, value.region);
    checker.end_object();
}

void read(wire::Reader& reader, AddNote::Command& value)
{
    static constexpr wire::Keys<6> keys{{"lane", "start", "length", "key", "velocity", "channel"}, 0b001111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.value, -1125899906842624, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.length.value, 1, 1125899906842624);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.key, 0, 127);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.velocity, 1, 127);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.channel, 0, 15);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddNote::Command& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("key");
    writer.integer(value.key);
    writer.field("velocity");
    writer.integer(value.velocity);
    writer.field("channel");
    writer.integer(value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const AddNote::Command& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.field("start");
    checker.integer(value.start.value, -1125899906842624, 1125899906842624);
    checker.field("length");
    checker.integer(value.length.value, 1, 1125899906842624);
    checker.field("key");
    checker.integer(value.key, 0, 127);
    checker.field("velocity");
    checker.integer(value.velocity, 1, 127);
    checker.field("channel");
    checker.integer(value.channel, 0, 15);
    checker.end_object();
}

void read(wire::Reader& reader, AddNote::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"note"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.note);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddNote::Reply& value)
{
    writer.begin_object();
    writer.field("note");
    write(writer, value.note);
    writer.end_object();
}

void check(wire::Checker& checker, const AddNote::Reply& value)
{
    checker.begin_object();
    checker.field("note");
    check(checker, value.note);
    checker.end_object();
}

void read(wire::Reader& reader, AddNotes::Command& value)
{
    static constexpr wire::Keys<2> keys{{"lane", "notes"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.notes, 1, 16384, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddNotes::Command& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const AddNotes::Command& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.field("notes");
    checker.list(value.notes, 1, 16384, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, AddNotes::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"notes"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.notes, 0, 16384, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AddNotes::Reply& value)
{
    writer.begin_object();
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const AddNotes::Reply& value)
{
    checker.begin_object();
    checker.field("notes");
    checker.list(value.notes, 0, 16384, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, MoveNotes::Command& value)
{
    static constexpr wire::Keys<4> keys{{"lane", "notes", "by", "transpose"}, 0b0011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.notes, 1, 16384, [&](auto& item) { reader.id(item.value); });
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.by.emplace().value, -1125899906842624, 1125899906842624);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.transpose.emplace(), -127, 127);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MoveNotes::Command& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { writer.string(item.value); });
    if (value.by) {
        writer.field("by");
        writer.integer(value.by->value);
    }
    if (value.transpose) {
        writer.field("transpose");
        writer.integer(*value.transpose);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const MoveNotes::Command& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.field("notes");
    checker.list(value.notes, 1, 16384, [&](const auto& item) { checker.id(item.value); });
    if (value.by) {
        checker.field("by");
        checker.integer(value.by->value, -1125899906842624, 1125899906842624);
    }
    if (value.transpose) {
        checker.field("transpose");
        checker.integer(*value.transpose, -127, 127);
    }
    checker.end_object();
}

void read(wire::Reader& reader, MoveNotes::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"notes"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.notes, 0, 16384, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MoveNotes::Reply& value)
{
    writer.begin_object();
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const MoveNotes::Reply& value)
{
    checker.begin_object();
    checker.field("notes");
    checker.list(value.notes, 0, 16384, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, RemoveNotes::Command& value)
{
    static constexpr wire::Keys<2> keys{{"lane", "notes"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.notes, 1, 16384, [&](auto& item) { reader.id(item.value); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RemoveNotes::Command& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { writer.string(item.value); });
    writer.end_object();
}

void check(wire::Checker& checker, const RemoveNotes::Command& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.field("notes");
    checker.list(value.notes, 1, 16384, [&](const auto& item) { checker.id(item.value); });
    checker.end_object();
}

void read(wire::Reader& reader, RemoveNotes::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"lane"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.lane);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RemoveNotes::Reply& value)
{
    writer.begin_object();
    writer.field("lane");
    write(writer, value.lane);
    writer.end_object();
}

void check(wire::Checker& checker, const RemoveNotes::Reply& value)
{
    checker.begin_object();
    checker.field("lane");
    check(checker, value.lane);
    checker.end_object();
}

void read(wire::Reader& reader, ListNotes::Command& value)
{
    static constexpr wire::Keys<1> keys{{"lane"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.lane.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ListNotes::Command& value)
{
    writer.begin_object();
    writer.field("lane");
    writer.string(value.lane.value);
    writer.end_object();
}

void check(wire::Checker& checker, const ListNotes::Command& value)
{
    checker.begin_object();
    checker.field("lane");
    checker.id(value.lane.value);
    checker.end_object();
}

void read(wire::Reader& reader, ListNotes::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"notes"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.notes, 0, 16384, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ListNotes::Reply& value)
{
    writer.begin_object();
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const ListNotes::Reply& value)
{
    checker.begin_object();
    checker.field("notes");
    checker.list(value.notes, 0, 16384, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

wire::Failure not_found(const std::string& lane)
{
    return wire::fail("lane.notFound", "There is no such lane.", "List the lanes of the clip.", {{"lane", lane}});
}

wire::Failure wrong_kind(const std::string& lane, const std::string& kind)
{
    return wire::fail("lane.wrongKind", "The lane is of another kind.",
                      "Regions belong in audio lanes and notes in MIDI lanes; add a lane of the right kind.",
                      {{"lane", lane}, {"kind", kind}});
}

wire::Failure region_not_found(const std::string& region)
{
    return wire::fail("lane.regionNotFound", "There is no such region.", "List the lanes of the clip.",
                      {{"region", region}});
}

wire::Failure note_not_found(const std::string& note)
{
    return wire::fail("lane.noteNotFound", "The lane has no such note.", "List the notes of the lane.",
                      {{"note", note}});
}

wire::Failure empty_region(Frames offset, Frames frames)
{
    return wire::fail(
        "lane.emptyRegion", "The region would begin at or after the end of the media.",
        "Choose an offset inside the media or give a length.",
        {{"offset", static_cast<std::int64_t>(offset.value)}, {"frames", static_cast<std::int64_t>(frames.value)}});
}

wire::Failure fade_too_long(Ticks fades, Ticks length)
{
    return wire::fail(
        "lane.fadeTooLong", "The fades are longer than the region.", "Make the fades shorter or the region longer.",
        {{"fades", static_cast<std::int64_t>(fades.value)}, {"length", static_cast<std::int64_t>(length.value)}});
}

wire::Failure key_out_of_range(const std::string& note, std::int32_t key)
{
    return wire::fail("lane.keyOutOfRange", "A note would leave the range of MIDI keys.", "Transpose by less.",
                      {{"note", note}, {"key", static_cast<std::int64_t>(key)}});
}

wire::Failure too_many(std::uint32_t maximum)
{
    return wire::fail("lane.tooMany", "There is no room for more here.", "Use another lane or clip.",
                      {{"maximum", static_cast<std::int64_t>(maximum)}});
}

std::optional<wire::Violation> validate(const NoteInput& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Add::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Add::Reply& value)
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
std::optional<wire::Violation> validate(const List::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddRegion::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddRegion::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MoveRegion::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MoveRegion::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RemoveRegion::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RemoveRegion::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetGain::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetGain::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetFades::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetFades::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddNote::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddNote::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddNotes::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AddNotes::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MoveNotes::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MoveNotes::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RemoveNotes::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RemoveNotes::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ListNotes::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ListNotes::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::lane
