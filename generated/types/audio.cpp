// Generated from chorus/specs/types/audio.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/audio.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

namespace {

constexpr std::array<std::string_view, 2> sound_file_format_names{
    "wav",
    "flac",
};

constexpr std::array<std::string_view, 3> sample_depth_names{
    "int16",
    "int24",
    "float32",
};

constexpr wire::PatternPart content_hash_parts[] = {
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern content_hash_pattern{"^[0-9a-f]+$", content_hash_parts};

} // namespace

void read(wire::Reader& reader, MediaInfo& value)
{
    static constexpr wire::Keys<5> keys{{"frames", "sampleRate", "channels", "format", "contentHash"}, 0b11111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.frames.value, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.sample_rate, 1, 768000);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.channels, 1, 1024);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.format, {.max = 64});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.content_hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MediaInfo& value)
{
    writer.begin_object();
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.field("sampleRate");
    writer.integer(value.sample_rate);
    writer.field("channels");
    writer.integer(value.channels);
    writer.field("format");
    writer.string(value.format);
    writer.field("contentHash");
    writer.string(value.content_hash);
    writer.end_object();
}

void check(wire::Checker& checker, const MediaInfo& value)
{
    checker.begin_object();
    checker.field("frames");
    checker.integer(value.frames.value, 0, wire::max_exact_integer);
    checker.field("sampleRate");
    checker.integer(value.sample_rate, 1, 768000);
    checker.field("channels");
    checker.integer(value.channels, 1, 1024);
    checker.field("format");
    checker.string(value.format, {.max = 64});
    checker.field("contentHash");
    checker.string(value.content_hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
    checker.end_object();
}

std::string_view to_text(SoundFileFormat value)
{
    return sound_file_format_names[static_cast<std::size_t>(value)];
}

std::optional<SoundFileFormat> sound_file_format_from(std::string_view text)
{
    return wire::value_named<SoundFileFormat>(sound_file_format_names, text);
}

void read(wire::Reader& reader, SoundFileFormat& value)
{
    value = static_cast<SoundFileFormat>(reader.choice(sound_file_format_names));
}
void write(wire::Writer& writer, const SoundFileFormat& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const SoundFileFormat& value)
{
    checker.choice(static_cast<std::size_t>(value), sound_file_format_names.size());
}

std::string_view to_text(SampleDepth value)
{
    return sample_depth_names[static_cast<std::size_t>(value)];
}

std::optional<SampleDepth> sample_depth_from(std::string_view text)
{
    return wire::value_named<SampleDepth>(sample_depth_names, text);
}

void read(wire::Reader& reader, SampleDepth& value)
{
    value = static_cast<SampleDepth>(reader.choice(sample_depth_names));
}
void write(wire::Writer& writer, const SampleDepth& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const SampleDepth& value)
{
    checker.choice(static_cast<std::size_t>(value), sample_depth_names.size());
}

void read(wire::Reader& reader, SoundStatistics& value)
{
    static constexpr wire::Keys<6> keys{{"frames", "peak", "truePeak", "rms", "loudness", "hash"}, 0b101111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.frames.value, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.peak, 0.0);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.true_peak, 0.0);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.rms, 0.0);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.loudness.emplace());
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.string(value.hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SoundStatistics& value)
{
    writer.begin_object();
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.field("peak");
    writer.number(value.peak);
    writer.field("truePeak");
    writer.number(value.true_peak);
    writer.field("rms");
    writer.number(value.rms);
    if (value.loudness) {
        writer.field("loudness");
        writer.number(*value.loudness);
    }
    writer.field("hash");
    writer.string(value.hash);
    writer.end_object();
}

void check(wire::Checker& checker, const SoundStatistics& value)
{
    checker.begin_object();
    checker.field("frames");
    checker.integer(value.frames.value, 0, wire::max_exact_integer);
    checker.field("peak");
    checker.number(value.peak, 0.0);
    checker.field("truePeak");
    checker.number(value.true_peak, 0.0);
    checker.field("rms");
    checker.number(value.rms, 0.0);
    if (value.loudness) {
        checker.field("loudness");
        checker.number(*value.loudness);
    }
    checker.field("hash");
    checker.string(value.hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
    checker.end_object();
}

std::optional<wire::Violation> validate(const MediaInfo& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SoundFileFormat& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SampleDepth& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SoundStatistics& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
