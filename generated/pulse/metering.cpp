// Generated from chorus/specs/pulse/metering.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/metering.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::metering {

void read(wire::Reader& reader, ChannelLevels& value)
{
    static constexpr wire::Keys<7> keys{
        {"channel", "peakLeft", "peakRight", "rmsLeft", "rmsRight", "inputLeft", "inputRight"}, 0b1111111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.channel.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.peak_left);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.peak_right);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.rms_left);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.rms_right);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.number(value.input_left);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.number(value.input_right);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ChannelLevels& value)
{
    writer.begin_object();
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("peakLeft");
    writer.number(value.peak_left);
    writer.field("peakRight");
    writer.number(value.peak_right);
    writer.field("rmsLeft");
    writer.number(value.rms_left);
    writer.field("rmsRight");
    writer.number(value.rms_right);
    writer.field("inputLeft");
    writer.number(value.input_left);
    writer.field("inputRight");
    writer.number(value.input_right);
    writer.end_object();
}

void check(wire::Checker& checker, const ChannelLevels& value)
{
    checker.begin_object();
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("peakLeft");
    checker.number(value.peak_left);
    checker.field("peakRight");
    checker.number(value.peak_right);
    checker.field("rmsLeft");
    checker.number(value.rms_left);
    checker.field("rmsRight");
    checker.number(value.rms_right);
    checker.field("inputLeft");
    checker.number(value.input_left);
    checker.field("inputRight");
    checker.number(value.input_right);
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
    static constexpr wire::Keys<1> keys{{"levels"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.levels, 0, 4097, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Get::Reply& value)
{
    writer.begin_object();
    writer.field("levels");
    writer.list(value.levels, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Get::Reply& value)
{
    checker.begin_object();
    checker.field("levels");
    checker.list(value.levels, 0, 4097, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Levels::Event& value)
{
    static constexpr wire::Keys<1> keys{{"levels"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.levels, 0, 4097, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Levels::Event& value)
{
    writer.begin_object();
    writer.field("levels");
    writer.list(value.levels, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Levels::Event& value)
{
    checker.begin_object();
    checker.field("levels");
    checker.list(value.levels, 0, 4097, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

std::optional<wire::Violation> validate(const ChannelLevels& value)
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
std::optional<wire::Violation> validate(const Levels::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::metering
