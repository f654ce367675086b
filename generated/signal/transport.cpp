// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/transport.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::signal_api::transport {

namespace {

constexpr std::array<std::string_view, 2> roll_state_names{
    "stopped",
    "rolling",
};

} // namespace

std::string_view to_text(RollState value)
{
    return roll_state_names[static_cast<std::size_t>(value)];
}

std::optional<RollState> roll_state_from(std::string_view text)
{
    return wire::value_named<RollState>(roll_state_names, text);
}

void read(wire::Reader& reader, RollState& value)
{
    value = static_cast<RollState>(reader.choice(roll_state_names));
}
void write(wire::Writer& writer, const RollState& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const RollState& value)
{
    checker.choice(static_cast<std::size_t>(value), roll_state_names.size());
}

void read(wire::Reader& reader, RollMark& value)
{
    static constexpr wire::Keys<3> keys{{"state", "position", "roll"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.state);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.position.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.roll, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RollMark& value)
{
    writer.begin_object();
    writer.field("state");
    writer.string(to_text(value.state));
    writer.field("position");
    writer.integer(value.position.value);
    writer.field("roll");
    writer.integer(static_cast<std::int64_t>(value.roll));
    writer.end_object();
}

void check(wire::Checker& checker, const RollMark& value)
{
    checker.begin_object();
    checker.field("state");
    check(checker, value.state);
    checker.field("position");
    checker.integer(value.position.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("roll");
    checker.integer(value.roll, 0, wire::max_exact_integer);
    checker.end_object();
}

void read(wire::Reader& reader, Play::Command& value)
{
    static constexpr wire::Keys<2> keys{{"from", "captureLength"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.from.emplace().value, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.capture_length.emplace().value, 1, wire::max_exact_integer);
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
    if (value.capture_length) {
        writer.field("captureLength");
        writer.integer(value.capture_length->value);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Play::Command& value)
{
    checker.begin_object();
    if (value.from) {
        checker.field("from");
        checker.integer(value.from->value, 0, wire::max_exact_integer);
    }
    if (value.capture_length) {
        checker.field("captureLength");
        checker.integer(value.capture_length->value, 1, wire::max_exact_integer);
    }
    checker.end_object();
}

void read(wire::Reader& reader, Play::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"mark"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.mark);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Play::Reply& value)
{
    writer.begin_object();
    writer.field("mark");
    write(writer, value.mark);
    writer.end_object();
}

void check(wire::Checker& checker, const Play::Reply& value)
{
    checker.begin_object();
    checker.field("mark");
    check(checker, value.mark);
    checker.end_object();
}

void read(wire::Reader& reader, Stop::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Stop::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Stop::Command&) {}

void read(wire::Reader& reader, Stop::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"mark"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.mark);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Stop::Reply& value)
{
    writer.begin_object();
    writer.field("mark");
    write(writer, value.mark);
    writer.end_object();
}

void check(wire::Checker& checker, const Stop::Reply& value)
{
    checker.begin_object();
    checker.field("mark");
    check(checker, value.mark);
    checker.end_object();
}

void read(wire::Reader& reader, Locate::Command& value)
{
    static constexpr wire::Keys<1> keys{{"to"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.to.value, 0, wire::max_exact_integer);
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
    checker.integer(value.to.value, 0, wire::max_exact_integer);
    checker.end_object();
}

void read(wire::Reader& reader, Locate::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"mark"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.mark);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Locate::Reply& value)
{
    writer.begin_object();
    writer.field("mark");
    write(writer, value.mark);
    writer.end_object();
}

void check(wire::Checker& checker, const Locate::Reply& value)
{
    checker.begin_object();
    checker.field("mark");
    check(checker, value.mark);
    checker.end_object();
}

void read(wire::Reader& reader, Status::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Status::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Status::Command&) {}

void read(wire::Reader& reader, Status::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"mark"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.mark);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Status::Reply& value)
{
    writer.begin_object();
    writer.field("mark");
    write(writer, value.mark);
    writer.end_object();
}

void check(wire::Checker& checker, const Status::Reply& value)
{
    checker.begin_object();
    checker.field("mark");
    check(checker, value.mark);
    checker.end_object();
}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<1> keys{{"mark"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.mark);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    writer.field("mark");
    write(writer, value.mark);
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    checker.field("mark");
    check(checker, value.mark);
    checker.end_object();
}

wire::Failure no_plan()
{
    return wire::fail("transport.noPlan", "There is nothing to play.", "Apply a plan first.");
}

wire::Failure no_device()
{
    return wire::fail("transport.noDevice", "No device is open.", "Configure the engine first.");
}

std::optional<wire::Violation> validate(const RollState& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RollMark& value)
{
    return wire::violation_of(value);
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
std::optional<wire::Violation> validate(const Locate::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Locate::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Status::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Status::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::signal_api::transport
