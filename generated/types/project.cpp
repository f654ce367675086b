// Generated from chorus/specs/types/project.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/project.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

namespace {

constexpr std::array<std::string_view, 3> channel_kind_names{
    "track",
    "bus",
    "master",
};

constexpr std::array<std::string_view, 2> node_content_arms{
    "plugin",
    "send",
};

constexpr std::array<std::string_view, 2> lane_kind_names{
    "audio",
    "midi",
};

constexpr std::array<std::string_view, 2> lane_content_arms{
    "audio",
    "midi",
};

constexpr std::array<std::string_view, 2> media_mode_names{
    "copy",
    "reference",
};

constexpr std::array<std::string_view, 3> curve_shape_names{
    "step",
    "linear",
    "curve",
};

constexpr std::array<std::string_view, 9> table_names{
    "settings", "track", "channel", "node", "clip", "lane", "media", "curve", "plugin",
};

constexpr std::array<std::string_view, 9> entity_arms{
    "settings", "track", "channel", "node", "clip", "lane", "media", "curve", "plugin",
};

constexpr wire::PatternPart colour_parts[] = {
    {wire::characters("##"), 1, 1},
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern colour_pattern{"^#[0-9a-f]+$", colour_parts};

constexpr wire::PatternPart content_hash_parts[] = {
    {wire::characters("09af"), 1, wire::any_number},
};
constexpr wire::Pattern content_hash_pattern{"^[0-9a-f]+$", content_hash_parts};

} // namespace

void read(wire::Reader& reader, ProjectSettings& value)
{
    static constexpr wire::Keys<7> keys{
        {"name", "sampleRate", "tempo", "signature", "loop", "loopEnabled", "trackOrder"}, 0b1001111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.name, {.min = 1, .max = 120});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.sample_rate.value, 8000, 384000);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.tempo.value, 5.0, 999.0);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.signature);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.loop.emplace());
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.boolean(value.loop_enabled);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.list(value.track_order, 0, 4096, [&](auto& item) { reader.id(item.value); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ProjectSettings& value)
{
    writer.begin_object();
    writer.field("name");
    writer.string(value.name);
    writer.field("sampleRate");
    writer.integer(value.sample_rate.value);
    writer.field("tempo");
    writer.number(value.tempo.value);
    writer.field("signature");
    write(writer, value.signature);
    if (value.loop) {
        writer.field("loop");
        write(writer, *value.loop);
    }
    writer.field("loopEnabled");
    writer.boolean(value.loop_enabled);
    writer.field("trackOrder");
    writer.list(value.track_order, [&](const auto& item) { writer.string(item.value); });
    writer.end_object();
}

void check(wire::Checker& checker, const ProjectSettings& value)
{
    checker.begin_object();
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.field("sampleRate");
    checker.integer(value.sample_rate.value, 8000, 384000);
    checker.field("tempo");
    checker.number(value.tempo.value, 5.0, 999.0);
    checker.field("signature");
    check(checker, value.signature);
    if (value.loop) {
        checker.field("loop");
        check(checker, *value.loop);
    }
    checker.field("trackOrder");
    checker.list(value.track_order, 0, 4096, [&](const auto& item) { checker.id(item.value); });
    checker.end_object();
}

void read(wire::Reader& reader, Track& value)
{
    static constexpr wire::Keys<4> keys{{"id", "name", "colour", "channel"}, 0b1011};
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
            reader.string(value.colour.emplace(), {.min = 7, .max = 7, .pattern = &colour_pattern});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.id(value.channel.value);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Track& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("name");
    writer.string(value.name);
    if (value.colour) {
        writer.field("colour");
        writer.string(*value.colour);
    }
    writer.field("channel");
    writer.string(value.channel.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Track& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    if (value.colour) {
        checker.field("colour");
        checker.string(*value.colour, {.min = 7, .max = 7, .pattern = &colour_pattern});
    }
    checker.field("channel");
    checker.id(value.channel.value);
    checker.end_object();
}

std::string_view to_text(ChannelKind value)
{
    return channel_kind_names[static_cast<std::size_t>(value)];
}

std::optional<ChannelKind> channel_kind_from(std::string_view text)
{
    return wire::value_named<ChannelKind>(channel_kind_names, text);
}

void read(wire::Reader& reader, ChannelKind& value)
{
    value = static_cast<ChannelKind>(reader.choice(channel_kind_names));
}
void write(wire::Writer& writer, const ChannelKind& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const ChannelKind& value)
{
    checker.choice(static_cast<std::size_t>(value), channel_kind_names.size());
}

void read(wire::Reader& reader, Channel& value)
{
    static constexpr wire::Keys<12> keys{{"id", "kind", "name", "gain", "pan", "mute", "solo", "soloSafe", "preFader",
                                          "postFader", "output", "outputEnabled"},
                                         0b011100011111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.kind);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.name, {.min = 1, .max = 120});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.gain.value, -144.0, 24.0);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.pan.value, -1.0, 1.0);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.boolean(value.mute);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.boolean(value.solo);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.boolean(value.solo_safe);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.list(value.pre_fader, 0, 64, [&](auto& item) { reader.id(item.value); });
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.list(value.post_fader, 0, 64, [&](auto& item) { reader.id(item.value); });
            if (!object.follows<10>(reader, keys)) break;
            [[fallthrough]];
        case 10:
            if (!reader.null()) reader.id(value.output.emplace().value);
            if (!object.follows<11>(reader, keys)) break;
            [[fallthrough]];
        case 11:
            reader.boolean(value.output_enabled);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Channel& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("kind");
    writer.string(to_text(value.kind));
    writer.field("name");
    writer.string(value.name);
    writer.field("gain");
    writer.number(value.gain.value);
    writer.field("pan");
    writer.number(value.pan.value);
    writer.field("mute");
    writer.boolean(value.mute);
    writer.field("solo");
    writer.boolean(value.solo);
    writer.field("soloSafe");
    writer.boolean(value.solo_safe);
    writer.field("preFader");
    writer.list(value.pre_fader, [&](const auto& item) { writer.string(item.value); });
    writer.field("postFader");
    writer.list(value.post_fader, [&](const auto& item) { writer.string(item.value); });
    writer.field("output");
    if (value.output) {
        writer.string(value.output->value);
    } else {
        writer.null();
    }
    writer.field("outputEnabled");
    writer.boolean(value.output_enabled);
    writer.end_object();
}

void check(wire::Checker& checker, const Channel& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("kind");
    check(checker, value.kind);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.field("gain");
    checker.number(value.gain.value, -144.0, 24.0);
    checker.field("pan");
    checker.number(value.pan.value, -1.0, 1.0);
    checker.field("preFader");
    checker.list(value.pre_fader, 0, 64, [&](const auto& item) { checker.id(item.value); });
    checker.field("postFader");
    checker.list(value.post_fader, 0, 64, [&](const auto& item) { checker.id(item.value); });
    if (value.output) {
        checker.field("output");
        checker.id(value.output->value);
    }
    checker.end_object();
}

void read(wire::Reader& reader, PluginNode& value)
{
    static constexpr wire::Keys<4> keys{{"uri", "values", "preset", "state"}, 0b0011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.uri, {.min = 1, .max = 1024});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.map(value.values, 4096, [&](auto& item) { reader.number(item); });
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.preset.emplace(), {.min = 1, .max = 1024});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.state.emplace(), {.max = 4194304});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PluginNode& value)
{
    writer.begin_object();
    writer.field("uri");
    writer.string(value.uri);
    writer.field("values");
    writer.map(value.values, [&](const auto& item) { writer.number(item); });
    if (value.preset) {
        writer.field("preset");
        writer.string(*value.preset);
    }
    if (value.state) {
        writer.field("state");
        writer.string(*value.state);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const PluginNode& value)
{
    checker.begin_object();
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    checker.field("values");
    checker.map(value.values, 4096, [&](const auto& item) { checker.number(item); });
    if (value.preset) {
        checker.field("preset");
        checker.string(*value.preset, {.min = 1, .max = 1024});
    }
    if (value.state) {
        checker.field("state");
        checker.string(*value.state, {.max = 4194304});
    }
    checker.end_object();
}

void read(wire::Reader& reader, SendNode& value)
{
    static constexpr wire::Keys<4> keys{{"to", "level", "pan", "mute"}, 0b0111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.to.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.level.value, -144.0, 24.0);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.pan.value, -1.0, 1.0);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.boolean(value.mute);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const SendNode& value)
{
    writer.begin_object();
    writer.field("to");
    writer.string(value.to.value);
    writer.field("level");
    writer.number(value.level.value);
    writer.field("pan");
    writer.number(value.pan.value);
    writer.field("mute");
    writer.boolean(value.mute);
    writer.end_object();
}

void check(wire::Checker& checker, const SendNode& value)
{
    checker.begin_object();
    checker.field("to");
    checker.id(value.to.value);
    checker.field("level");
    checker.number(value.level.value, -144.0, 24.0);
    checker.field("pan");
    checker.number(value.pan.value, -1.0, 1.0);
    checker.end_object();
}

void read(wire::Reader& reader, NodeContent& value)
{
    static constexpr wire::Key tag("kind");
    switch (reader.tag(tag, node_content_arms)) {
    case 0:
        read(reader, value.value.emplace<0>());
        break;
    case 1:
        read(reader, value.value.emplace<1>());
        break;
    default:
        break;
    }
}

void write(wire::Writer& writer, const NodeContent& value)
{
    writer.tag("kind", node_content_arms[value.value.index()]);
    std::visit([&](const auto& arm) { write(writer, arm); }, value.value);
}

void check(wire::Checker& checker, const NodeContent& value)
{
    std::visit([&](const auto& arm) { check(checker, arm); }, value.value);
}

void read(wire::Reader& reader, Node& value)
{
    static constexpr wire::Keys<5> keys{{"id", "channel", "name", "bypass", "content"}, 0b10111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.channel.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.name, {.min = 1, .max = 120});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.boolean(value.bypass);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            read(reader, value.content);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Node& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("channel");
    writer.string(value.channel.value);
    writer.field("name");
    writer.string(value.name);
    writer.field("bypass");
    writer.boolean(value.bypass);
    writer.field("content");
    write(writer, value.content);
    writer.end_object();
}

void check(wire::Checker& checker, const Node& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("channel");
    checker.id(value.channel.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.field("content");
    check(checker, value.content);
    checker.end_object();
}

void read(wire::Reader& reader, Clip& value)
{
    static constexpr wire::Keys<10> keys{
        {"id", "track", "name", "colour", "start", "length", "offset", "loopLength", "mute", "lanes"}, 0b1001110111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.track.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.name, {.min = 1, .max = 120});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.colour.emplace(), {.min = 7, .max = 7, .pattern = &colour_pattern});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.start.value, 0, 1125899906842624);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.length.value, 1, 1125899906842624);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.offset.value, -1125899906842624, 1125899906842624);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.integer(value.loop_length.emplace().value, 15360, 1125899906842624);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.boolean(value.mute);
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.list(value.lanes, 0, 64, [&](auto& item) { reader.id(item.value); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Clip& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("track");
    writer.string(value.track.value);
    writer.field("name");
    writer.string(value.name);
    if (value.colour) {
        writer.field("colour");
        writer.string(*value.colour);
    }
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("offset");
    writer.integer(value.offset.value);
    if (value.loop_length) {
        writer.field("loopLength");
        writer.integer(value.loop_length->value);
    }
    writer.field("mute");
    writer.boolean(value.mute);
    writer.field("lanes");
    writer.list(value.lanes, [&](const auto& item) { writer.string(item.value); });
    writer.end_object();
}

void check(wire::Checker& checker, const Clip& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("track");
    checker.id(value.track.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    if (value.colour) {
        checker.field("colour");
        checker.string(*value.colour, {.min = 7, .max = 7, .pattern = &colour_pattern});
    }
    checker.field("start");
    checker.integer(value.start.value, 0, 1125899906842624);
    checker.field("length");
    checker.integer(value.length.value, 1, 1125899906842624);
    checker.field("offset");
    checker.integer(value.offset.value, -1125899906842624, 1125899906842624);
    if (value.loop_length) {
        checker.field("loopLength");
        checker.integer(value.loop_length->value, 15360, 1125899906842624);
    }
    checker.field("lanes");
    checker.list(value.lanes, 0, 64, [&](const auto& item) { checker.id(item.value); });
    checker.end_object();
}

void read(wire::Reader& reader, Fade& value)
{
    static constexpr wire::Keys<2> keys{{"length", "shape"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.length.value, 0, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.shape);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Fade& value)
{
    writer.begin_object();
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("shape");
    writer.string(to_text(value.shape));
    writer.end_object();
}

void check(wire::Checker& checker, const Fade& value)
{
    checker.begin_object();
    checker.field("length");
    checker.integer(value.length.value, 0, 1125899906842624);
    checker.field("shape");
    check(checker, value.shape);
    checker.end_object();
}

void read(wire::Reader& reader, Region& value)
{
    static constexpr wire::Keys<8> keys{{"id", "media", "start", "length", "offset", "gain", "fadeIn", "fadeOut"},
                                        0b11111111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.media.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.start.value, -1125899906842624, 1125899906842624);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.length.value, 1, 1125899906842624);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.offset.value, 0, wire::max_exact_integer);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.number(value.gain.value, -144.0, 24.0);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            read(reader, value.fade_in);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            read(reader, value.fade_out);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Region& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("media");
    writer.string(value.media.value);
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("offset");
    writer.integer(value.offset.value);
    writer.field("gain");
    writer.number(value.gain.value);
    writer.field("fadeIn");
    write(writer, value.fade_in);
    writer.field("fadeOut");
    write(writer, value.fade_out);
    writer.end_object();
}

void check(wire::Checker& checker, const Region& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("media");
    checker.id(value.media.value);
    checker.field("start");
    checker.integer(value.start.value, -1125899906842624, 1125899906842624);
    checker.field("length");
    checker.integer(value.length.value, 1, 1125899906842624);
    checker.field("offset");
    checker.integer(value.offset.value, 0, wire::max_exact_integer);
    checker.field("gain");
    checker.number(value.gain.value, -144.0, 24.0);
    checker.field("fadeIn");
    check(checker, value.fade_in);
    checker.field("fadeOut");
    check(checker, value.fade_out);
    checker.end_object();
}

void read(wire::Reader& reader, Note& value)
{
    static constexpr wire::Keys<6> keys{{"id", "start", "length", "key", "velocity", "channel"}, 0b001111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.value, -1125899906842624, 1125899906842624);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.length.value, 1, 1125899906842624);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.key, 0, 127);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.velocity, 1, 127);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.integer(value.channel, 0, 15);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Note& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("key");
    writer.integer(value.key);
    writer.field("velocity");
    writer.integer(value.velocity);
    writer.field("channel");
    writer.integer(value.channel);
    writer.end_object();
}

void check(wire::Checker& checker, const Note& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("start");
    checker.integer(value.start.value, -1125899906842624, 1125899906842624);
    checker.field("length");
    checker.integer(value.length.value, 1, 1125899906842624);
    checker.field("key");
    checker.integer(value.key, 0, 127);
    checker.field("velocity");
    checker.integer(value.velocity, 1, 127);
    checker.field("channel");
    checker.integer(value.channel, 0, 15);
    checker.end_object();
}

std::string_view to_text(LaneKind value)
{
    return lane_kind_names[static_cast<std::size_t>(value)];
}

std::optional<LaneKind> lane_kind_from(std::string_view text)
{
    return wire::value_named<LaneKind>(lane_kind_names, text);
}

void read(wire::Reader& reader, LaneKind& value)
{
    value = static_cast<LaneKind>(reader.choice(lane_kind_names));
}
void write(wire::Writer& writer, const LaneKind& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const LaneKind& value)
{
    checker.choice(static_cast<std::size_t>(value), lane_kind_names.size());
}

void read(wire::Reader& reader, AudioLane& value)
{
    static constexpr wire::Keys<1> keys{{"regions"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.regions, 0, 8192, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AudioLane& value)
{
    writer.begin_object();
    writer.field("regions");
    writer.list(value.regions, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const AudioLane& value)
{
    checker.begin_object();
    checker.field("regions");
    checker.list(value.regions, 0, 8192, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, MidiLane& value)
{
    static constexpr wire::Keys<1> keys{{"notes"}, 0b1};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.list(value.notes, 0, 16384, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MidiLane& value)
{
    writer.begin_object();
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const MidiLane& value)
{
    checker.begin_object();
    checker.field("notes");
    checker.list(value.notes, 0, 16384, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, LaneContent& value)
{
    static constexpr wire::Key tag("kind");
    switch (reader.tag(tag, lane_content_arms)) {
    case 0:
        read(reader, value.value.emplace<0>());
        break;
    case 1:
        read(reader, value.value.emplace<1>());
        break;
    default:
        break;
    }
}

void write(wire::Writer& writer, const LaneContent& value)
{
    writer.tag("kind", lane_content_arms[value.value.index()]);
    std::visit([&](const auto& arm) { write(writer, arm); }, value.value);
}

void check(wire::Checker& checker, const LaneContent& value)
{
    std::visit([&](const auto& arm) { check(checker, arm); }, value.value);
}

void read(wire::Reader& reader, Lane& value)
{
    static constexpr wire::Keys<3> keys{{"id", "clip", "content"}, 0b111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.id(value.clip.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.content);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Lane& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("clip");
    writer.string(value.clip.value);
    writer.field("content");
    write(writer, value.content);
    writer.end_object();
}

void check(wire::Checker& checker, const Lane& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("clip");
    checker.id(value.clip.value);
    checker.field("content");
    check(checker, value.content);
    checker.end_object();
}

std::string_view to_text(MediaMode value)
{
    return media_mode_names[static_cast<std::size_t>(value)];
}

std::optional<MediaMode> media_mode_from(std::string_view text)
{
    return wire::value_named<MediaMode>(media_mode_names, text);
}

void read(wire::Reader& reader, MediaMode& value)
{
    value = static_cast<MediaMode>(reader.choice(media_mode_names));
}
void write(wire::Writer& writer, const MediaMode& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const MediaMode& value)
{
    checker.choice(static_cast<std::size_t>(value), media_mode_names.size());
}

void read(wire::Reader& reader, Media& value)
{
    static constexpr wire::Keys<10> keys{
        {"id", "name", "mode", "path", "origin", "contentHash", "format", "sampleRate", "channels", "frames"},
        0b1111111111};
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
            read(reader, value.mode);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.origin, {.min = 1, .max = 4096});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.string(value.content_hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.string(value.format, {.max = 64});
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.integer(value.sample_rate, 1, 768000);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.integer(value.channels, 1, 1024);
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.integer(value.frames.value, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Media& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("name");
    writer.string(value.name);
    writer.field("mode");
    writer.string(to_text(value.mode));
    writer.field("path");
    writer.string(value.path);
    writer.field("origin");
    writer.string(value.origin);
    writer.field("contentHash");
    writer.string(value.content_hash);
    writer.field("format");
    writer.string(value.format);
    writer.field("sampleRate");
    writer.integer(value.sample_rate);
    writer.field("channels");
    writer.integer(value.channels);
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.end_object();
}

void check(wire::Checker& checker, const Media& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("name");
    checker.string(value.name, {.min = 1, .max = 120});
    checker.field("mode");
    check(checker, value.mode);
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("origin");
    checker.string(value.origin, {.min = 1, .max = 4096});
    checker.field("contentHash");
    checker.string(value.content_hash, {.min = 64, .max = 64, .pattern = &content_hash_pattern});
    checker.field("format");
    checker.string(value.format, {.max = 64});
    checker.field("sampleRate");
    checker.integer(value.sample_rate, 1, 768000);
    checker.field("channels");
    checker.integer(value.channels, 1, 1024);
    checker.field("frames");
    checker.integer(value.frames.value, 0, wire::max_exact_integer);
    checker.end_object();
}

std::string_view to_text(CurveShape value)
{
    return curve_shape_names[static_cast<std::size_t>(value)];
}

std::optional<CurveShape> curve_shape_from(std::string_view text)
{
    return wire::value_named<CurveShape>(curve_shape_names, text);
}

void read(wire::Reader& reader, CurveShape& value)
{
    value = static_cast<CurveShape>(reader.choice(curve_shape_names));
}
void write(wire::Writer& writer, const CurveShape& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const CurveShape& value)
{
    checker.choice(static_cast<std::size_t>(value), curve_shape_names.size());
}

void read(wire::Reader& reader, AutomationPoint& value)
{
    static constexpr wire::Keys<4> keys{{"at", "value", "shape", "tension"}, 0b0011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.at.value, 0, 1125899906842624);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.shape);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.number(value.tension, -1.0, 1.0);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AutomationPoint& value)
{
    writer.begin_object();
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

void check(wire::Checker& checker, const AutomationPoint& value)
{
    checker.begin_object();
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

void read(wire::Reader& reader, AutomationCurve& value)
{
    static constexpr wire::Keys<3> keys{{"parameter", "enabled", "points"}, 0b101};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.parameter.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.enabled);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.list(value.points, 1, 16384, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const AutomationCurve& value)
{
    writer.begin_object();
    writer.field("parameter");
    writer.string(value.parameter.value);
    writer.field("enabled");
    writer.boolean(value.enabled);
    writer.field("points");
    writer.list(value.points, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const AutomationCurve& value)
{
    checker.begin_object();
    checker.field("parameter");
    checker.id(value.parameter.value);
    checker.field("points");
    checker.list(value.points, 1, 16384, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, PluginRecord& value)
{
    static constexpr wire::Keys<6> keys{{"id", "uri", "name", "role", "controls", "takesNotes"}, 0b011111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.id(value.id.value);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.uri, {.min = 1, .max = 1024});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.string(value.name, {.max = 256});
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            read(reader, value.role);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.list(value.controls, 0, 4096, [&](auto& item) { read(reader, item); });
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.boolean(value.takes_notes);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PluginRecord& value)
{
    writer.begin_object();
    writer.field("id");
    writer.string(value.id.value);
    writer.field("uri");
    writer.string(value.uri);
    writer.field("name");
    writer.string(value.name);
    writer.field("role");
    writer.string(to_text(value.role));
    writer.field("controls");
    writer.list(value.controls, [&](const auto& item) { write(writer, item); });
    writer.field("takesNotes");
    writer.boolean(value.takes_notes);
    writer.end_object();
}

void check(wire::Checker& checker, const PluginRecord& value)
{
    checker.begin_object();
    checker.field("id");
    checker.id(value.id.value);
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    checker.field("name");
    checker.string(value.name, {.max = 256});
    checker.field("role");
    check(checker, value.role);
    checker.field("controls");
    checker.list(value.controls, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

std::string_view to_text(Table value)
{
    return table_names[static_cast<std::size_t>(value)];
}

std::optional<Table> table_from(std::string_view text)
{
    return wire::value_named<Table>(table_names, text);
}

void read(wire::Reader& reader, Table& value)
{
    value = static_cast<Table>(reader.choice(table_names));
}
void write(wire::Writer& writer, const Table& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const Table& value)
{
    checker.choice(static_cast<std::size_t>(value), table_names.size());
}

void read(wire::Reader& reader, Entity& value)
{
    static constexpr wire::Key tag("table");
    switch (reader.tag(tag, entity_arms)) {
    case 0:
        read(reader, value.value.emplace<0>());
        break;
    case 1:
        read(reader, value.value.emplace<1>());
        break;
    case 2:
        read(reader, value.value.emplace<2>());
        break;
    case 3:
        read(reader, value.value.emplace<3>());
        break;
    case 4:
        read(reader, value.value.emplace<4>());
        break;
    case 5:
        read(reader, value.value.emplace<5>());
        break;
    case 6:
        read(reader, value.value.emplace<6>());
        break;
    case 7:
        read(reader, value.value.emplace<7>());
        break;
    case 8:
        read(reader, value.value.emplace<8>());
        break;
    default:
        break;
    }
}

void write(wire::Writer& writer, const Entity& value)
{
    writer.tag("table", entity_arms[value.value.index()]);
    std::visit([&](const auto& arm) { write(writer, arm); }, value.value);
}

void check(wire::Checker& checker, const Entity& value)
{
    std::visit([&](const auto& arm) { check(checker, arm); }, value.value);
}

void read(wire::Reader& reader, EntityRef& value)
{
    static constexpr wire::Keys<2> keys{{"table", "id"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.table);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.id, {.min = 1, .max = 64});
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const EntityRef& value)
{
    writer.begin_object();
    writer.field("table");
    writer.string(to_text(value.table));
    writer.field("id");
    writer.string(value.id);
    writer.end_object();
}

void check(wire::Checker& checker, const EntityRef& value)
{
    checker.begin_object();
    checker.field("table");
    check(checker, value.table);
    checker.field("id");
    checker.string(value.id, {.min = 1, .max = 64});
    checker.end_object();
}

void read(wire::Reader& reader, ProjectContent& value)
{
    static constexpr wire::Keys<9> keys{
        {"settings", "tracks", "channels", "nodes", "clips", "lanes", "media", "curves", "plugins"}, 0b111111111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.settings);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.tracks, 0, 4096, [&](auto& item) { read(reader, item); });
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.list(value.channels, 0, 4097, [&](auto& item) { read(reader, item); });
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.list(value.nodes, 0, 262144, [&](auto& item) { read(reader, item); });
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.list(value.clips, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.list(value.lanes, 0, 131072, [&](auto& item) { read(reader, item); });
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.list(value.media, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.list(value.curves, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.list(value.plugins, 0, 4096, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const ProjectContent& value)
{
    writer.begin_object();
    writer.field("settings");
    write(writer, value.settings);
    writer.field("tracks");
    writer.list(value.tracks, [&](const auto& item) { write(writer, item); });
    writer.field("channels");
    writer.list(value.channels, [&](const auto& item) { write(writer, item); });
    writer.field("nodes");
    writer.list(value.nodes, [&](const auto& item) { write(writer, item); });
    writer.field("clips");
    writer.list(value.clips, [&](const auto& item) { write(writer, item); });
    writer.field("lanes");
    writer.list(value.lanes, [&](const auto& item) { write(writer, item); });
    writer.field("media");
    writer.list(value.media, [&](const auto& item) { write(writer, item); });
    writer.field("curves");
    writer.list(value.curves, [&](const auto& item) { write(writer, item); });
    writer.field("plugins");
    writer.list(value.plugins, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const ProjectContent& value)
{
    checker.begin_object();
    checker.field("settings");
    check(checker, value.settings);
    checker.field("tracks");
    checker.list(value.tracks, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.field("channels");
    checker.list(value.channels, 0, 4097, [&](const auto& item) { check(checker, item); });
    checker.field("nodes");
    checker.list(value.nodes, 0, 262144, [&](const auto& item) { check(checker, item); });
    checker.field("clips");
    checker.list(value.clips, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.field("lanes");
    checker.list(value.lanes, 0, 131072, [&](const auto& item) { check(checker, item); });
    checker.field("media");
    checker.list(value.media, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.field("curves");
    checker.list(value.curves, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.field("plugins");
    checker.list(value.plugins, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

std::optional<wire::Violation> validate(const ProjectSettings& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Track& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ChannelKind& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Channel& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginNode& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SendNode& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const NodeContent& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Node& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Clip& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Fade& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Region& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Note& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const LaneKind& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AudioLane& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MidiLane& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const LaneContent& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Lane& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MediaMode& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Media& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CurveShape& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AutomationPoint& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const AutomationCurve& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginRecord& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Table& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Entity& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const EntityRef& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ProjectContent& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
