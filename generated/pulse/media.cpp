// Generated from chorus/specs/pulse/media.yaml. Edit the spec, then build the target `generate`.
#include "generated/pulse/media.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus::pulse_api::media {

namespace {

constexpr std::array<std::string_view, 4> availability_names{
    "online",
    "preparing",
    "missing",
    "broken",
};

} // namespace

std::string_view to_text(Availability value)
{
    return availability_names[static_cast<std::size_t>(value)];
}

std::optional<Availability> availability_from(std::string_view text)
{
    return wire::value_named<Availability>(availability_names, text);
}

void read(wire::Reader& reader, Availability& value)
{
    value = static_cast<Availability>(reader.choice(availability_names));
}
void write(wire::Writer& writer, const Availability& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const Availability& value)
{
    checker.choice(static_cast<std::size_t>(value), availability_names.size());
}

void read(wire::Reader& reader, MediaItem& value)
{
    static constexpr wire::Keys<6> keys{{"id", "name", "availability", "reason", "seconds", "media"}, 0b110111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.name, {.min = 1, .max = 120});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.availability);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.reason.emplace(), {.max = 1024});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.seconds, 0.0);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            read(reader, value.media);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MediaItem& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("name");
    writer.string(value.name);
    writer.field("availability");
    writer.string(to_text(value.availability));
    if (value.reason) {
        writer.field("reason");
        writer.string(*value.reason);
    }
    writer.field("seconds");
    writer.number(value.seconds);
    writer.field("media");
    write(writer, value.media);
    writer.end_object();
}

void check(wire::Checker& checker, const MediaItem& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.field("availability");
    check(checker, value.availability);
    if (value.reason) {
        checker.field("reason");
        checker.string(*value.reason, {.max = 1024});
    }
    checker.field("seconds");
    checker.number(value.seconds, 0.0);
    checker.field("media");
    check(checker, value.media);
    checker.end_object();
}

void read(wire::Reader& reader, Import::Command& value)
{
    static constexpr wire::Keys<3> keys{{"path", "mode", "name"}, 0b001};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.mode);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.name.emplace(), {.min = 1, .max = 120});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Import::Command& value)
{
    writer.begin_object();
    writer.field("path");
    writer.string(value.path);
    writer.field("mode");
    writer.string(to_text(value.mode));
    if (value.name) {
        writer.field("name");
        writer.string(*value.name);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Import::Command& value)
{
    checker.begin_object();
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("mode");
    check(checker, value.mode);
    if (value.name) {
        checker.field("name");
        checker.string(*value.name, {.min = 1, .max = 120});
    }
    checker.end_object();
}

void read(wire::Reader& reader, Import::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"media"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.media);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Import::Reply& value)
{
    writer.begin_object();
    writer.field("media");
    write(writer, value.media);
    writer.end_object();
}

void check(wire::Checker& checker, const Import::Reply& value)
{
    checker.begin_object();
    checker.field("media");
    check(checker, value.media);
    checker.end_object();
}

void read(wire::Reader& reader, CancelImport::Command& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const CancelImport::Command& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const CancelImport::Command& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, CancelImport::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"job"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const CancelImport::Reply& value)
{
    writer.begin_object();
    writer.field("job");
    writer.string(value.job.value);
    writer.end_object();
}

void check(wire::Checker& checker, const CancelImport::Reply& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.end_object();
}

void read(wire::Reader& reader, Relink::Command& value)
{
    static constexpr wire::Keys<3> keys{{"media", "path", "acceptOther"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.media.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.boolean(value.accept_other);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Relink::Command& value)
{
    writer.begin_object();
    writer.field("media");
    writer.string(value.media.value);
    writer.field("path");
    writer.string(value.path);
    writer.field("acceptOther");
    writer.boolean(value.accept_other);
    writer.end_object();
}

void check(wire::Checker& checker, const Relink::Command& value)
{
    checker.begin_object();
    checker.field("media");
    checker.id(value.media.value);
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.end_object();
}

void read(wire::Reader& reader, Relink::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"media"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.media);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Relink::Reply& value)
{
    writer.begin_object();
    writer.field("media");
    write(writer, value.media);
    writer.end_object();
}

void check(wire::Checker& checker, const Relink::Reply& value)
{
    checker.begin_object();
    checker.field("media");
    check(checker, value.media);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Command& value)
{
    static constexpr wire::Keys<1> keys{{"media"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.media.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Command& value)
{
    writer.begin_object();
    writer.field("media");
    writer.string(value.media.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Command& value)
{
    checker.begin_object();
    checker.field("media");
    checker.id(value.media.value);
    checker.end_object();
}

void read(wire::Reader& reader, Remove::Reply& value)
{
    static constexpr wire::Keys<1> keys{{"media"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.media.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Remove::Reply& value)
{
    writer.begin_object();
    writer.field("media");
    writer.string(value.media.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Remove::Reply& value)
{
    checker.begin_object();
    checker.field("media");
    checker.id(value.media.value);
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
    static constexpr wire::Keys<1> keys{{"media"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.media, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const List::Reply& value)
{
    writer.begin_object();
    writer.field("media");
    writer.list(value.media, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const List::Reply& value)
{
    checker.begin_object();
    checker.field("media");
    checker.list(value.media, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Progress::Event& value)
{
    static constexpr wire::Keys<3> keys{{"job", "path", "share"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.job.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
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
    writer.field("job");
    writer.string(value.job.value);
    writer.field("path");
    writer.string(value.path);
    writer.field("share");
    writer.number(value.share);
    writer.end_object();
}

void check(wire::Checker& checker, const Progress::Event& value)
{
    checker.begin_object();
    checker.field("job");
    checker.id(value.job.value);
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("share");
    checker.number(value.share, 0.0, 1.0);
    checker.end_object();
}

void read(wire::Reader& reader, State::Event& value)
{
    static constexpr wire::Keys<1> keys{{"media"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.media, 0, 65536, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const State::Event& value)
{
    writer.begin_object();
    writer.field("media");
    writer.list(value.media, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const State::Event& value)
{
    checker.begin_object();
    checker.field("media");
    checker.list(value.media, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

wire::Failure not_found(const std::string& media)
{
    return wire::fail("media.notFound", "The pool has no such item.", "List the media.", {{"media", media}});
}

wire::Failure file_not_found(const std::string& path)
{
    return wire::fail("media.fileNotFound", "There is no such file.", "Check the path.", {{"path", path}});
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

wire::Failure different_content(const std::string& path, const std::string& expected, const std::string& found)
{
    return wire::fail("media.differentContent", "The file is not the one that was imported.",
                      "Choose the right file or accept other content.",
                      {{"path", path}, {"expected", expected}, {"found", found}});
}

wire::Failure in_use(const std::string& media, std::uint32_t regions)
{
    return wire::fail("media.inUse", "Clips play this file.", "Remove them first.",
                      {{"media", media}, {"regions", static_cast<std::int64_t>(regions)}});
}

wire::Failure no_import(const std::string& job)
{
    return wire::fail("media.noImport", "No such import is running.", "It may have ended.", {{"job", job}});
}

wire::Failure cancelled()
{
    return wire::fail("media.cancelled", "The import was cancelled.", "Import again if the file is still wanted.");
}

wire::Failure too_many(std::uint32_t maximum)
{
    return wire::fail("media.tooMany", "The pool cannot hold more files.", "Remove files that are not needed.",
                      {{"maximum", static_cast<std::int64_t>(maximum)}});
}

std::optional<wire::Violation> validate(const Availability& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MediaItem& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Import::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Import::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CancelImport::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CancelImport::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Relink::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Relink::Reply& value)
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
std::optional<wire::Violation> validate(const List::Command& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const List::Reply& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Progress::Event& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const State::Event& value)
{
    return wire::violation_of(value);
}

} // namespace chorus::pulse_api::media
