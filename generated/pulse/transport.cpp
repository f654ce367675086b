// Generated from chorus/specs/pulse/transport.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/transport.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::transport {

namespace {

constexpr wire::PatternPart musical_time_parts[] = {
    {wire::characters("..09"), 1, wire::any_number},
};
constexpr wire::Pattern musical_time_pattern{"^[0-9.]+$", musical_time_parts};

} // namespace

void read(wire::Reader& reader, Play::Command& value)
{
    static constexpr wire::Keys<1> keys{{"from"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.from.emplace().value, 0, 1125899906842624);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Play::Command& value)
{
    writer.begin_object();
    if (value.from) {
        writer.field("from");
        writer.integer(value.from->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Play::Command& value)
{
    checker.begin_object();
    if (value.from) {
        checker.field("from");
        checker.integer(value.from->value, 0, 1125899906842624);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Play::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"transport"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.transport);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Play::Reply& value)
{
    writer.begin_object();
    writer.field("transport");
    write(writer, value.transport);
    writer.end_object();
}

void check(wire::Checker& checker, const Play::Reply& value)
{
    checker.begin_object();
    checker.field("transport");
    check(checker, value.transport);
    checker.end_object();
}

void read(wire::Reader& reader, Stop::Command& value)
{
    static constexpr wire::Keys<1> keys{{"to"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.to.emplace().value, 0, 1125899906842624);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Stop::Command& value)
{
    writer.begin_object();
    if (value.to) {
        writer.field("to");
        writer.integer(value.to->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Stop::Command& value)
{
    checker.begin_object();
    if (value.to) {
        checker.field("to");
        checker.integer(value.to->value, 0, 1125899906842624);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Stop::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"transport"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.transport);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Stop::Reply& value)
{
    writer.begin_object();
    writer.field("transport");
    write(writer, value.transport);
    writer.end_object();
}

void check(wire::Checker& checker, const Stop::Reply& value)
{
    checker.begin_object();
    checker.field("transport");
    check(checker, value.transport);
    checker.end_object();
}

void read(wire::Reader& reader, Pause::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Pause::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Pause::Command&) {}

void read(wire::Reader& reader, Pause::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"transport"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.transport);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Pause::Reply& value)
{
    writer.begin_object();
    writer.field("transport");
    write(writer, value.transport);
    writer.end_object();
}

void check(wire::Checker& checker, const Pause::Reply& value)
{
    checker.begin_object();
    checker.field("transport");
    check(checker, value.transport);
    checker.end_object();
}

void read(wire::Reader& reader, Locate::Command& value)
{
    static constexpr wire::Keys<1> keys{{"to"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.to.value, 0, 1125899906842624);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Locate::Command& value)
{
    writer.begin_object();
    writer.field("to");
    writer.integer(value.to.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Locate::Command& value)
{
    checker.begin_object();
    checker.field("to");
    checker.integer(value.to.value, 0, 1125899906842624);
    checker.end_object();
}

void read(wire::Reader& reader, Locate::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"transport"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.transport);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Locate::Reply& value)
{
    writer.begin_object();
    writer.field("transport");
    write(writer, value.transport);
    writer.end_object();
}

void check(wire::Checker& checker, const Locate::Reply& value)
{
    checker.begin_object();
    checker.field("transport");
    check(checker, value.transport);
    checker.end_object();
}

void read(wire::Reader& reader, SetLoop::Command& value)
{
    static constexpr wire::Keys<3> keys{{"start", "end", "enabled"}, 0b000};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.start.emplace().value, 0, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.end.emplace().value, 1, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.boolean(value.enabled.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetLoop::Command& value)
{
    writer.begin_object();
    if (value.start) {
        writer.field("start");
        writer.integer(value.start->value);
    }
    if (value.end) {
        writer.field("end");
        writer.integer(value.end->value);
    }
    if (value.enabled) {
        writer.field("enabled");
        writer.boolean(*value.enabled);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const SetLoop::Command& value)
{
    checker.begin_object();
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

void read(wire::Reader& reader, SetLoop::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"transport"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.transport);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetLoop::Reply& value)
{
    writer.begin_object();
    writer.field("transport");
    write(writer, value.transport);
    writer.end_object();
}

void check(wire::Checker& checker, const SetLoop::Reply& value)
{
    checker.begin_object();
    checker.field("transport");
    check(checker, value.transport);
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
    static constexpr wire::Keys<1> keys{{"transport"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.transport);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("transport");
    write(writer, value.transport);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("transport");
    check(checker, value.transport);
    checker.end_object();
}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<1> keys{{"transport"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.transport);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    writer.field("transport");
    write(writer, value.transport);
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    checker.field("transport");
    check(checker, value.transport);
    checker.end_object();
}

void read(wire::Reader& reader, Position::Event& value)
{
    static constexpr wire::Keys<3> keys{{"position", "frame", "musical"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.position.value, 0, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.frame.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.musical, {.min = 1, .max = 32, .pattern = &musical_time_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Position::Event& value)
{
    writer.begin_object();
    writer.field("position");
    writer.integer(value.position.value);
    writer.field("frame");
    writer.integer(value.frame.value);
    writer.field("musical");
    writer.string(value.musical);
    writer.end_object();
}

void check(wire::Checker& checker, const Position::Event& value)
{
    checker.begin_object();
    checker.field("position");
    checker.integer(value.position.value, 0, 1125899906842624);
    checker.field("frame");
    checker.integer(value.frame.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("musical");
    checker.string(value.musical, {.min = 1, .max = 32, .pattern = &musical_time_pattern});
    checker.end_object();
}

wire::Failure loop_order(Ticks start, Ticks end)
{
    return wire::fail(
        "transport.loopOrder", "The loop must end after its start.", "Give both ends.",
        {{"start", static_cast<std::int64_t>(start.value)}, {"end", static_cast<std::int64_t>(end.value)}});
}

wire::Failure loop_too_short(Ticks length, Ticks minimum)
{
    return wire::fail(
        "transport.loopTooShort", "The loop is shorter than the engine can repeat.", "Choose a longer loop.",
        {{"length", static_cast<std::int64_t>(length.value)}, {"minimum", static_cast<std::int64_t>(minimum.value)}});
}

wire::Failure no_loop()
{
    return wire::fail("transport.noLoop", "There is no loop region.", "Give a start and an end.");
}

std::optional<wire::Violation> validate(const Play::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Play::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Stop::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Stop::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Pause::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Pause::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Locate::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Locate::Reply& value)
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
std::optional<wire::Violation> validate(const Get::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Get::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Position::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::transport
