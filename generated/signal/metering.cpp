// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/metering.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::signal_api::metering {

void read(wire::Reader& reader, Open::Command& value)
{
    static constexpr wire::Keys<1> keys{{"rate"}, 0b0};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.rate, 1, 60);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Open::Command& value)
{
    writer.begin_object();
    writer.field("rate");
    writer.integer(value.rate);
    writer.end_object();
}

void check(wire::Checker& checker, const Open::Command& value)
{
    checker.begin_object();
    checker.field("rate");
    checker.integer(value.rate, 1, 60);
    checker.end_object();
}

void read(wire::Reader& reader, Open::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"rate"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.rate, 1, 60);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Open::Reply& value)
{
    writer.begin_object();
    writer.field("rate");
    writer.integer(value.rate);
    writer.end_object();
}

void check(wire::Checker& checker, const Open::Reply& value)
{
    checker.begin_object();
    checker.field("rate");
    checker.integer(value.rate, 1, 60);
    checker.end_object();
}

void read(wire::Reader& reader, Close::Command&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Close::Command&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Close::Command&) {}

void read(wire::Reader& reader, Close::Reply&)
{
    reader.empty_object();
}
void write(wire::Writer& writer, const Close::Reply&)
{
    writer.empty_object();
}
void check(wire::Checker&, const Close::Reply&) {}

std::optional<wire::Violation> validate(const Open::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Open::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Close::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Close::Reply& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::signal_api::metering
