// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/timebase.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::timebase {

namespace {

constexpr wire::PatternPart musical_time_parts[] = {
    {wire::characters("..09"), 1, wire::any_number},
};
constexpr wire::Pattern musical_time_pattern{"^[0-9.]+$", musical_time_parts};

} // namespace

void read(wire::Reader& reader, Timebase& value)
{
    static constexpr wire::Keys<3> keys{{"tempo", "signature", "sampleRate"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.number(value.tempo.value, 5.0, 999.0);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.signature);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.sample_rate.value, 8000, 384000);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Timebase& value)
{
    writer.begin_object();
    writer.field("tempo");
    writer.number(value.tempo.value);
    writer.field("signature");
    write(writer, value.signature);
    writer.field("sampleRate");
    writer.integer(value.sample_rate.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Timebase& value)
{
    checker.begin_object();
    checker.field("tempo");
    checker.number(value.tempo.value, 5.0, 999.0);
    checker.field("signature");
    check(checker, value.signature);
    checker.field("sampleRate");
    checker.integer(value.sample_rate.value, 8000, 384000);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Get::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Get::Command&) {}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"timebase"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.timebase);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("timebase");
    write(writer, value.timebase);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("timebase");
    check(checker, value.timebase);
    checker.end_object();
}

void read(wire::Reader& reader, SetTempo::Command& value)
{
    static constexpr wire::Keys<1> keys{{"tempo"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.number(value.tempo.value, 5.0, 999.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetTempo::Command& value)
{
    writer.begin_object();
    writer.field("tempo");
    writer.number(value.tempo.value);
    writer.end_object();
}

void check(wire::Checker& checker, const SetTempo::Command& value)
{
    checker.begin_object();
    checker.field("tempo");
    checker.number(value.tempo.value, 5.0, 999.0);
    checker.end_object();
}

void read(wire::Reader& reader, SetTempo::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"timebase"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.timebase);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetTempo::Reply& value)
{
    writer.begin_object();
    writer.field("timebase");
    write(writer, value.timebase);
    writer.end_object();
}

void check(wire::Checker& checker, const SetTempo::Reply& value)
{
    checker.begin_object();
    checker.field("timebase");
    check(checker, value.timebase);
    checker.end_object();
}

void read(wire::Reader& reader, SetSignature::Command& value)
{
    static constexpr wire::Keys<2> keys{{"beats", "unit"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.beats, 1, 64);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.unit, 1, 32);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetSignature::Command& value)
{
    writer.begin_object();
    writer.field("beats");
    writer.integer(value.beats);
    writer.field("unit");
    writer.integer(value.unit);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSignature::Command& value)
{
    checker.begin_object();
    checker.field("beats");
    checker.integer(value.beats, 1, 64);
    checker.field("unit");
    checker.integer(value.unit, 1, 32);
    checker.end_object();
}

void read(wire::Reader& reader, SetSignature::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"timebase"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.timebase);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetSignature::Reply& value)
{
    writer.begin_object();
    writer.field("timebase");
    write(writer, value.timebase);
    writer.end_object();
}

void check(wire::Checker& checker, const SetSignature::Reply& value)
{
    checker.begin_object();
    checker.field("timebase");
    check(checker, value.timebase);
    checker.end_object();
}

void read(wire::Reader& reader, Convert::Command& value)
{
    static constexpr wire::Keys<4> keys{{"ticks", "frames", "seconds", "musical"}, 0b0000};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.ticks.emplace().value, 0, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.frames.emplace().value, 0, 384000000000);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.seconds.emplace(), 0.0, 1000000.0);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.musical.emplace(), {.min = 1, .max = 32, .pattern = &musical_time_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Convert::Command& value)
{
    writer.begin_object();
    if (value.ticks) {
        writer.field("ticks");
        writer.integer(value.ticks->value);
    }
    if (value.frames) {
        writer.field("frames");
        writer.integer(value.frames->value);
    }
    if (value.seconds) {
        writer.field("seconds");
        writer.number(*value.seconds);
    }
    if (value.musical) {
        writer.field("musical");
        writer.string(*value.musical);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Convert::Command& value)
{
    checker.begin_object();
    if (value.ticks) {
        checker.field("ticks");
        checker.integer(value.ticks->value, 0, 1125899906842624);
    }
    if (value.frames) {
        checker.field("frames");
        checker.integer(value.frames->value, 0, 384000000000);
    }
    if (value.seconds) {
        checker.field("seconds");
        checker.number(*value.seconds, 0.0, 1000000.0);
    }
    if (value.musical) {
        checker.field("musical");
        checker.string(*value.musical, {.min = 1, .max = 32, .pattern = &musical_time_pattern});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Convert::Reply& value)
{
    static constexpr wire::Keys<4> keys{{"ticks", "frames", "seconds", "musical"}, 0b1111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.ticks.value, -1125899906842624, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.frames.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.seconds);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.musical, {.min = 1, .max = 32, .pattern = &musical_time_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Convert::Reply& value)
{
    writer.begin_object();
    writer.field("ticks");
    writer.integer(value.ticks.value);
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.field("seconds");
    writer.number(value.seconds);
    writer.field("musical");
    writer.string(value.musical);
    writer.end_object();
}

void check(wire::Checker& checker, const Convert::Reply& value)
{
    checker.begin_object();
    checker.field("ticks");
    checker.integer(value.ticks.value, -1125899906842624, 1125899906842624);
    checker.field("frames");
    checker.integer(value.frames.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("seconds");
    checker.number(value.seconds);
    checker.field("musical");
    checker.string(value.musical, {.min = 1, .max = 32, .pattern = &musical_time_pattern});
    checker.end_object();
}

wire::Failure bad_unit(std::uint32_t unit)
{
    return wire::fail("timebase.badUnit", "A beat cannot be of this note value.", "Use 1, 2, 4, 8, 16 or 32.",
                      {{"unit", static_cast<std::int64_t>(unit)}});
}

wire::Failure one_unit()
{
    return wire::fail("timebase.oneUnit", "A position must be given in exactly one unit.",
                      "Give ticks, frames, seconds or musical.");
}

wire::Failure bad_musical_time(const std::string& musical)
{
    return wire::fail("timebase.badMusicalTime", "There is no such place in the signature.",
                      "Write bar.beat.tick; bars and beats begin at 1, and a quarter has 960 ticks.",
                      {{"musical", musical}});
}

std::optional<wire::Violation> validate(const Timebase& value)
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
std::optional<wire::Violation> validate(const SetTempo::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetTempo::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSignature::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetSignature::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Convert::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Convert::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::timebase
