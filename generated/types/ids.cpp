// Generated from chorus/specs/types/ids.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/ids.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

void read(wire::Reader& reader, TrackId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const TrackId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const TrackId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, ChannelId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const ChannelId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const ChannelId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, NodeId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const NodeId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const NodeId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, ClipId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const ClipId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const ClipId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, LaneId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const LaneId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const LaneId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, RegionId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const RegionId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const RegionId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, NoteId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const NoteId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const NoteId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, MediaId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const MediaId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const MediaId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, PluginId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const PluginId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const PluginId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, ParameterId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const ParameterId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const ParameterId& value)
{
    checker.id(value.value);
}

void read(wire::Reader& reader, JobId& value)
{
    reader.id(value.value);
}
void write(wire::Writer& writer, const JobId& value)
{
    writer.string(value.value);
}
void check(wire::Checker& checker, const JobId& value)
{
    checker.id(value.value);
}

std::optional<wire::Violation> validate(const TrackId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ChannelId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const NodeId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ClipId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const LaneId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RegionId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const NoteId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MediaId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ParameterId& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const JobId& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
