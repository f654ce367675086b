// Generated from chorus/specs/types/units.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/units.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

void read(wire::Reader& reader, Decibels& value)
{
    reader.number(value.value, -144.0, 24.0);
}

void write(wire::Writer& writer, const Decibels& value)
{
    writer.number(value.value);
}

void check(wire::Checker& checker, const Decibels& value)
{
    checker.number(value.value, -144.0, 24.0);
}

void read(wire::Reader& reader, Pan& value)
{
    reader.number(value.value, -1.0, 1.0);
}

void write(wire::Writer& writer, const Pan& value)
{
    writer.number(value.value);
}

void check(wire::Checker& checker, const Pan& value)
{
    checker.number(value.value, -1.0, 1.0);
}

std::optional<wire::Violation> validate(const Decibels& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Pan& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
