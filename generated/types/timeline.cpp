// Generated from chorus/specs/types/timeline.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/timeline.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

void read(wire::Reader& reader, Ticks& value)
{
    reader.integer(value.value, -1125899906842624, 1125899906842624);
}

void write(wire::Writer& writer, const Ticks& value)
{
    writer.integer(value.value);
}

void check(wire::Checker& checker, const Ticks& value)
{
    checker.integer(value.value, -1125899906842624, 1125899906842624);
}

void read(wire::Reader& reader, TickRange& value)
{
    static constexpr wire::Keys<2> keys{{"start", "end"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.start.value, 0, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.end.value, 1, 1125899906842624);
            break;
        default:
            break;
        }
    }
    reader.rule(value.end.value > value.start.value, "rangeOrder", "The end must be after the start.");
}

void write(wire::Writer& writer, const TickRange& value)
{
    writer.begin_object();
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("end");
    writer.integer(value.end.value);
    writer.end_object();
}

void check(wire::Checker& checker, const TickRange& value)
{
    checker.begin_object();
    checker.field("start");
    checker.integer(value.start.value, 0, 1125899906842624);
    checker.field("end");
    checker.integer(value.end.value, 1, 1125899906842624);
    checker.end_object();
    checker.rule(value.end.value > value.start.value, "rangeOrder", "The end must be after the start.");
}

void read(wire::Reader& reader, Tempo& value)
{
    reader.number(value.value, 5.0, 999.0);
}

void write(wire::Writer& writer, const Tempo& value)
{
    writer.number(value.value);
}

void check(wire::Checker& checker, const Tempo& value)
{
    checker.number(value.value, 5.0, 999.0);
}

void read(wire::Reader& reader, Signature& value)
{
    static constexpr wire::Keys<2> keys{{"beats", "unit"}, 0b00};
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

void write(wire::Writer& writer, const Signature& value)
{
    writer.begin_object();
    writer.field("beats");
    writer.integer(value.beats);
    writer.field("unit");
    writer.integer(value.unit);
    writer.end_object();
}

void check(wire::Checker& checker, const Signature& value)
{
    checker.begin_object();
    checker.field("beats");
    checker.integer(value.beats, 1, 64);
    checker.field("unit");
    checker.integer(value.unit, 1, 32);
    checker.end_object();
}

void read(wire::Reader& reader, SampleRate& value)
{
    reader.integer(value.value, 8000, 384000);
}

void write(wire::Writer& writer, const SampleRate& value)
{
    writer.integer(value.value);
}

void check(wire::Checker& checker, const SampleRate& value)
{
    checker.integer(value.value, 8000, 384000);
}

std::optional<wire::Violation> validate(const Ticks& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TickRange& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Tempo& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Signature& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SampleRate& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
