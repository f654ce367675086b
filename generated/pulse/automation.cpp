// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/automation.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::automation {

void read(wire::Reader& reader, Set::Command& value)
{
    static constexpr wire::Keys<2> keys{{"parameter", "points"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.points, 1, 16384, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Set::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.field("points");
    writer.list(value.points, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Set::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.field("points");
    checker.list(value.points, 1, 16384, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Set::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"curve"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.curve);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Set::Reply& value)
{
    writer.begin_object();
    writer.field("curve");
    write(writer, value.curve);
    writer.end_object();
}

void check(wire::Checker& checker, const Set::Reply& value)
{
    checker.begin_object();
    checker.field("curve");
    check(checker, value.curve);
    checker.end_object();
}

void read(wire::Reader& reader, Add::Command& value)
{
    static constexpr wire::Keys<5> keys{{"parameter", "at", "value", "shape", "tension"}, 0b00111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.at.value, 0, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.value);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.shape);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.tension, -1.0, 1.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Add::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.field("at");
    writer.integer(value.at.value);
    writer.field("value");
    writer.number(value.value);
    writer.field("shape");
    writer.string(to_text(value.shape));
    writer.field("tension");
    writer.number(value.tension);
    writer.end_object();
}

void check(wire::Checker& checker, const Add::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.field("at");
    checker.integer(value.at.value, 0, 1125899906842624);
    checker.field("value");
    checker.number(value.value);
    checker.field("shape");
    check(checker, value.shape);
    checker.field("tension");
    checker.number(value.tension, -1.0, 1.0);
    checker.end_object();
}

void read(wire::Reader& reader, Add::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"curve"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.curve);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Add::Reply& value)
{
    writer.begin_object();
    writer.field("curve");
    write(writer, value.curve);
    writer.end_object();
}

void check(wire::Checker& checker, const Add::Reply& value)
{
    checker.begin_object();
    checker.field("curve");
    check(checker, value.curve);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Command& value)
{
    static constexpr wire::Keys<2> keys{{"parameter", "range"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.range);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.field("range");
    write(writer, value.range);
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.field("range");
    check(checker, value.range);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"removed", "curve"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.removed, 0, 4294967295);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            if (!reader.null()) read(reader, value.curve.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Reply& value)
{
    writer.begin_object();
    writer.field("removed");
    writer.integer(value.removed);
    writer.field("curve");
    if (value.curve) {
        write(writer, *value.curve);
    } else {
        writer.null();
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Reply& value)
{
    checker.begin_object();
    checker.field("removed");
    checker.integer(value.removed, 0, 4294967295);
    if (value.curve) {
        checker.field("curve");
        check(checker, *value.curve);
    }
    checker.end_object();
}

void read(wire::Reader& reader, SetEnabled::Command& value)
{
    static constexpr wire::Keys<2> keys{{"parameter", "enabled"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.enabled);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetEnabled::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.field("enabled");
    writer.boolean(value.enabled);
    writer.end_object();
}

void check(wire::Checker& checker, const SetEnabled::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.end_object();
}

void read(wire::Reader& reader, SetEnabled::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"curve"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.curve);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SetEnabled::Reply& value)
{
    writer.begin_object();
    writer.field("curve");
    write(writer, value.curve);
    writer.end_object();
}

void check(wire::Checker& checker, const SetEnabled::Reply& value)
{
    checker.begin_object();
    checker.field("curve");
    check(checker, value.curve);
    checker.end_object();
}

void read(wire::Reader& reader, Clear::Command& value)
{
    static constexpr wire::Keys<1> keys{{"parameter"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Clear::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Clear::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.end_object();
}

void read(wire::Reader& reader, Clear::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"parameter"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Clear::Reply& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Clear::Reply& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
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
    static constexpr wire::Keys<1> keys{{"curves"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.curves, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("curves");
    writer.list(value.curves, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("curves");
    checker.list(value.curves, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Get::Command& value)
{
    static constexpr wire::Keys<1> keys{{"parameter"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Command& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Command& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.end_object();
}

void read(wire::Reader& reader, Get::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"curve"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            if (!reader.null()) read(reader, value.curve.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("curve");
    if (value.curve) {
        write(writer, *value.curve);
    } else {
        writer.null();
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    if (value.curve) {
        checker.field("curve");
        check(checker, *value.curve);
    }
    checker.end_object();
}

wire::Failure no_curve(const std::string& parameter)
{
    return wire::fail("automation.noCurve", "The parameter has no curve.", "Set one first.",
                      {{"parameter", parameter}});
}

wire::Failure two_at_one_place(Ticks at)
{
    return wire::fail("automation.twoAtOnePlace", "Two points are at one place.",
                      "Leave one out; for a jump, give the point before it the shape `step`.",
                      {{"at", static_cast<std::int64_t>(at.value)}});
}

wire::Failure too_many(std::uint32_t maximum)
{
    return wire::fail("automation.tooMany", "The curve cannot hold more points.", "Remove points that are not needed.",
                      {{"maximum", static_cast<std::int64_t>(maximum)}});
}

std::optional<wire::Violation> validate(const Set::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Set::Reply& value)
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
std::optional<wire::Violation> validate(const SetEnabled::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SetEnabled::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Clear::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Clear::Reply& value)
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

} // namespace chorus::pulse_api::automation
