// Generated from chorus/specs/signal/media.yaml. Edit the spec, then build the target `generate`.
#include "generated/signal/media.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::signal_api::media {

void read(wire::Reader& reader, Probe::Command& value)
{
    static constexpr wire::Keys<1> keys{{"path"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Probe::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.end_object();
}

void check(wire::Checker& checker, const Probe::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.end_object();
}

void read(wire::Reader& reader, Probe::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"info"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.info);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Probe::Reply& value)
{
    writer.begin_object();
    writer.field("info");
    write(writer, value.info);
    writer.end_object();
}

void check(wire::Checker& checker, const Probe::Reply& value)
{
    checker.begin_object();
    checker.field("info");
    check(checker, value.info);
    checker.end_object();
}

void read(wire::Reader& reader, Conform::Command& value)
{
    static constexpr wire::Keys<3> keys{{"path", "sampleRate", "destination"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.sample_rate, 8000, 384000);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.destination, {.min = 1, .max = 4096});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Conform::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.field("sampleRate");
    writer.integer(value.sample_rate);
    writer.field("destination");
    writer.string(value.destination);
    writer.end_object();
}

void check(wire::Checker& checker, const Conform::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("sampleRate");
    checker.integer(value.sample_rate, 8000, 384000);
    checker.field("destination");
    checker.string(value.destination, {.min = 1, .max = 4096});
    checker.end_object();
}

void read(wire::Reader& reader, Conform::Reply& value)
{
    static constexpr wire::Keys<2> keys{{"frames", "channels"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.frames.value, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.channels.value, 1, 2);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Conform::Reply& value)
{
    writer.begin_object();
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.field("channels");
    writer.integer(value.channels.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Conform::Reply& value)
{
    checker.begin_object();
    checker.field("frames");
    checker.integer(value.frames.value, 0, wire::max_exact_integer);
    checker.field("channels");
    checker.integer(value.channels.value, 1, 2);
    checker.end_object();
}

void read(wire::Reader& reader, Progress::Event& value)
{
    static constexpr wire::Keys<2> keys{{"path", "share"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.share, 0.0, 1.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Progress::Event& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.field("share");
    writer.number(value.share);
    writer.end_object();
}

void check(wire::Checker& checker, const Progress::Event& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("share");
    checker.number(value.share, 0.0, 1.0);
    checker.end_object();
}

wire::Failure not_found(const std::string& path)
{
    return wire::fail("media.notFound", "There is no such file.", "Check the path, or relink the media.",
                      {{"path", path}});
}

wire::Failure empty_file(const std::string& path)
{
    return wire::fail("media.emptyFile", "The file holds no samples.", "Choose a file that has sound in it.",
                      {{"path", path}});
}

wire::Failure unreadable(const std::string& path, const std::string& reason)
{
    return wire::fail("media.unreadable", "The file is damaged or cannot be read.",
                      "Check the file with another program, or its permissions.", {{"path", path}, {"reason", reason}});
}

wire::Failure unsupported_format(const std::string& path, const std::string& reason)
{
    return wire::fail("media.unsupportedFormat", "The file is of no format that is known here.",
                      "Convert it to WAV or FLAC.", {{"path", path}, {"reason", reason}});
}

wire::Failure too_many_channels(const std::string& path, std::uint32_t channels)
{
    return wire::fail("media.tooManyChannels", "Only mono and stereo files can be used.",
                      "Split the file into mono or stereo files.",
                      {{"path", path}, {"channels", static_cast<std::int64_t>(channels)}});
}

wire::Failure disk_full(const std::string& path)
{
    return wire::fail("media.diskFull", "The disk is full.",
                      "Make room and try again; nothing half-written is left behind.", {{"path", path}});
}

wire::Failure not_writable(const std::string& path, const std::string& reason)
{
    return wire::fail("media.notWritable", "The file cannot be written.", "Check the folder and its permissions.",
                      {{"path", path}, {"reason", reason}});
}

std::optional<wire::Violation> validate(const Probe::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Probe::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Conform::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Conform::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Progress::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::signal_api::media
