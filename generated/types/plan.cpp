// Generated from chorus/specs/types/plan.yaml. Edit the spec, then build the target `generate`.
#include "generated/types/plan.hpp"

#include "codegen/runtime/wire/checker.hpp"
#include "codegen/runtime/wire/names.hpp"
#include "codegen/runtime/wire/reader.hpp"
#include "codegen/runtime/wire/writer.hpp"

#include <array>

namespace chorus {

namespace {

constexpr std::array<std::string_view, 2> segment_shape_names{
    "step",
    "linear",
};

constexpr std::array<std::string_view, 2> curve_scale_names{
    "plain",
    "decibels",
};

constexpr std::array<std::string_view, 2> fade_shape_names{
    "linear",
    "equalPower",
};

constexpr std::array<std::string_view, 9> plan_op_arms{
    "regions", "notes", "plugin", "fader", "pan", "mute", "delay", "meter", "tap",
};

} // namespace

void read(wire::Reader& reader, Frames& value)
{
    reader.integer(value.value, -wire::max_exact_integer, wire::max_exact_integer);
}

void write(wire::Writer& writer, const Frames& value)
{
    writer.integer(value.value);
}

void check(wire::Checker& checker, const Frames& value)
{
    checker.integer(value.value, -wire::max_exact_integer, wire::max_exact_integer);
}

void read(wire::Reader& reader, FrameRange& value)
{
    static constexpr wire::Keys<2> keys{{"start", "end"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.start.value, 0, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.end.value, 0, wire::max_exact_integer);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const FrameRange& value)
{
    writer.begin_object();
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("end");
    writer.integer(value.end.value);
    writer.end_object();
}

void check(wire::Checker& checker, const FrameRange& value)
{
    checker.begin_object();
    checker.field("start");
    checker.integer(value.start.value, 0, wire::max_exact_integer);
    checker.field("end");
    checker.integer(value.end.value, 0, wire::max_exact_integer);
    checker.end_object();
}

void read(wire::Reader& reader, ChannelCount& value)
{
    reader.integer(value.value, 1, 2);
}

void write(wire::Writer& writer, const ChannelCount& value)
{
    writer.integer(value.value);
}

void check(wire::Checker& checker, const ChannelCount& value)
{
    checker.integer(value.value, 1, 2);
}

std::string_view to_text(SegmentShape value)
{
    return segment_shape_names[static_cast<std::size_t>(value)];
}

std::optional<SegmentShape> segment_shape_from(std::string_view text)
{
    return wire::value_named<SegmentShape>(segment_shape_names, text);
}

void read(wire::Reader& reader, SegmentShape& value)
{
    value = static_cast<SegmentShape>(reader.choice(segment_shape_names));
}
void write(wire::Writer& writer, const SegmentShape& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const SegmentShape& value)
{
    checker.choice(static_cast<std::size_t>(value), segment_shape_names.size());
}

void read(wire::Reader& reader, CurvePoint& value)
{
    static constexpr wire::Keys<3> keys{{"frame", "value", "shape"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.frame.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.shape);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const CurvePoint& value)
{
    writer.begin_object();
    writer.field("frame");
    writer.integer(value.frame.value);
    writer.field("value");
    writer.number(value.value);
    writer.field("shape");
    writer.string(to_text(value.shape));
    writer.end_object();
}

void check(wire::Checker& checker, const CurvePoint& value)
{
    checker.begin_object();
    checker.field("frame");
    checker.integer(value.frame.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("value");
    checker.number(value.value);
    checker.field("shape");
    check(checker, value.shape);
    checker.end_object();
}

std::string_view to_text(CurveScale value)
{
    return curve_scale_names[static_cast<std::size_t>(value)];
}

std::optional<CurveScale> curve_scale_from(std::string_view text)
{
    return wire::value_named<CurveScale>(curve_scale_names, text);
}

void read(wire::Reader& reader, CurveScale& value)
{
    value = static_cast<CurveScale>(reader.choice(curve_scale_names));
}
void write(wire::Writer& writer, const CurveScale& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const CurveScale& value)
{
    checker.choice(static_cast<std::size_t>(value), curve_scale_names.size());
}

void read(wire::Reader& reader, Curve& value)
{
    static constexpr wire::Keys<2> keys{{"scale", "points"}, 0b10};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            read(reader, value.scale);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.points, 1, 100000, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Curve& value)
{
    writer.begin_object();
    writer.field("scale");
    writer.string(to_text(value.scale));
    writer.field("points");
    writer.list(value.points, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Curve& value)
{
    checker.begin_object();
    checker.field("scale");
    check(checker, value.scale);
    checker.field("points");
    checker.list(value.points, 1, 100000, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Level& value)
{
    static constexpr wire::Keys<2> keys{{"gain", "curve"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.number(value.gain, 0.0, 64.0);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.curve.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Level& value)
{
    writer.begin_object();
    writer.field("gain");
    writer.number(value.gain);
    if (value.curve) {
        writer.field("curve");
        write(writer, *value.curve);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const Level& value)
{
    checker.begin_object();
    checker.field("gain");
    checker.number(value.gain, 0.0, 64.0);
    if (value.curve) {
        checker.field("curve");
        check(checker, *value.curve);
    }
    checker.end_object();
}

void read(wire::Reader& reader, PanPosition& value)
{
    static constexpr wire::Keys<2> keys{{"position", "curve"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.number(value.position, -1.0, 1.0);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.curve.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PanPosition& value)
{
    writer.begin_object();
    writer.field("position");
    writer.number(value.position);
    if (value.curve) {
        writer.field("curve");
        write(writer, *value.curve);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const PanPosition& value)
{
    checker.begin_object();
    checker.field("position");
    checker.number(value.position, -1.0, 1.0);
    if (value.curve) {
        checker.field("curve");
        check(checker, *value.curve);
    }
    checker.end_object();
}

std::string_view to_text(FadeShape value)
{
    return fade_shape_names[static_cast<std::size_t>(value)];
}

std::optional<FadeShape> fade_shape_from(std::string_view text)
{
    return wire::value_named<FadeShape>(fade_shape_names, text);
}

void read(wire::Reader& reader, FadeShape& value)
{
    value = static_cast<FadeShape>(reader.choice(fade_shape_names));
}
void write(wire::Writer& writer, const FadeShape& value)
{
    writer.string(to_text(value));
}
void check(wire::Checker& checker, const FadeShape& value)
{
    checker.choice(static_cast<std::size_t>(value), fade_shape_names.size());
}

void read(wire::Reader& reader, PlanFade& value)
{
    static constexpr wire::Keys<2> keys{{"length", "shape"}, 0b00};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.length.value, 0, wire::max_exact_integer);
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

void write(wire::Writer& writer, const PlanFade& value)
{
    writer.begin_object();
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("shape");
    writer.string(to_text(value.shape));
    writer.end_object();
}

void check(wire::Checker& checker, const PlanFade& value)
{
    checker.begin_object();
    checker.field("length");
    checker.integer(value.length.value, 0, wire::max_exact_integer);
    checker.field("shape");
    check(checker, value.shape);
    checker.end_object();
}

void read(wire::Reader& reader, PlanSource& value)
{
    static constexpr wire::Keys<4> keys{{"key", "path", "frames", "channels"}, 0b1111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.path, {.min = 1, .max = 4096});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.frames.value, 0, wire::max_exact_integer);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.channels.value, 1, 2);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PlanSource& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("path");
    writer.string(value.path);
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.field("channels");
    writer.integer(value.channels.value);
    writer.end_object();
}

void check(wire::Checker& checker, const PlanSource& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("path");
    checker.string(value.path, {.min = 1, .max = 4096});
    checker.field("frames");
    checker.integer(value.frames.value, 0, wire::max_exact_integer);
    checker.field("channels");
    checker.integer(value.channels.value, 1, 2);
    checker.end_object();
}

void read(wire::Reader& reader, PlanRegion& value)
{
    static constexpr wire::Keys<7> keys{{"source", "start", "length", "offset", "gain", "fadeIn", "fadeOut"},
                                        0b1101111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.source, 0, 4294967295);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.start.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.length.value, 1, wire::max_exact_integer);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.offset.value, 0, wire::max_exact_integer);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.number(value.gain, 0.0, 64.0);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            read(reader, value.fade_in);
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            read(reader, value.fade_out);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PlanRegion& value)
{
    writer.begin_object();
    writer.field("source");
    writer.integer(value.source);
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("offset");
    writer.integer(value.offset.value);
    writer.field("gain");
    writer.number(value.gain);
    writer.field("fadeIn");
    write(writer, value.fade_in);
    writer.field("fadeOut");
    write(writer, value.fade_out);
    writer.end_object();
}

void check(wire::Checker& checker, const PlanRegion& value)
{
    checker.begin_object();
    checker.field("source");
    checker.integer(value.source, 0, 4294967295);
    checker.field("start");
    checker.integer(value.start.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("length");
    checker.integer(value.length.value, 1, wire::max_exact_integer);
    checker.field("offset");
    checker.integer(value.offset.value, 0, wire::max_exact_integer);
    checker.field("gain");
    checker.number(value.gain, 0.0, 64.0);
    checker.field("fadeIn");
    check(checker, value.fade_in);
    checker.field("fadeOut");
    check(checker, value.fade_out);
    checker.end_object();
}

void read(wire::Reader& reader, PlanNote& value)
{
    static constexpr wire::Keys<5> keys{{"start", "length", "channel", "key", "velocity"}, 0b01011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.integer(value.start.value, -wire::max_exact_integer, wire::max_exact_integer);
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.length.value, 1, wire::max_exact_integer);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.integer(value.channel, 0, 15);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.key, 0, 127);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.velocity, 1, 127);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PlanNote& value)
{
    writer.begin_object();
    writer.field("start");
    writer.integer(value.start.value);
    writer.field("length");
    writer.integer(value.length.value);
    writer.field("channel");
    writer.integer(value.channel);
    writer.field("key");
    writer.integer(value.key);
    writer.field("velocity");
    writer.integer(value.velocity);
    writer.end_object();
}

void check(wire::Checker& checker, const PlanNote& value)
{
    checker.begin_object();
    checker.field("start");
    checker.integer(value.start.value, -wire::max_exact_integer, wire::max_exact_integer);
    checker.field("length");
    checker.integer(value.length.value, 1, wire::max_exact_integer);
    checker.field("channel");
    checker.integer(value.channel, 0, 15);
    checker.field("key");
    checker.integer(value.key, 0, 127);
    checker.field("velocity");
    checker.integer(value.velocity, 1, 127);
    checker.end_object();
}

void read(wire::Reader& reader, PortValue& value)
{
    static constexpr wire::Keys<3> keys{{"symbol", "value", "curve"}, 0b011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.symbol, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.number(value.value);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.curve.emplace());
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PortValue& value)
{
    writer.begin_object();
    writer.field("symbol");
    writer.string(value.symbol);
    writer.field("value");
    writer.number(value.value);
    if (value.curve) {
        writer.field("curve");
        write(writer, *value.curve);
    }
    writer.end_object();
}

void check(wire::Checker& checker, const PortValue& value)
{
    checker.begin_object();
    checker.field("symbol");
    checker.string(value.symbol, {.min = 1, .max = 128});
    checker.field("value");
    checker.number(value.value);
    if (value.curve) {
        checker.field("curve");
        check(checker, *value.curve);
    }
    checker.end_object();
}

void read(wire::Reader& reader, RegionsOp& value)
{
    static constexpr wire::Keys<2> keys{{"key", "regions"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.regions, 0, 100000, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const RegionsOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("regions");
    writer.list(value.regions, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const RegionsOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("regions");
    checker.list(value.regions, 0, 100000, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, NotesOp& value)
{
    static constexpr wire::Keys<2> keys{{"key", "notes"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.list(value.notes, 0, 200000, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const NotesOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("notes");
    writer.list(value.notes, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const NotesOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("notes");
    checker.list(value.notes, 0, 200000, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, PluginOp& value)
{
    static constexpr wire::Keys<6> keys{{"key", "uri", "bypass", "latency", "state", "ports"}, 0b100011};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.string(value.uri, {.min = 1, .max = 1024});
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.boolean(value.bypass);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.latency.value, 0, wire::max_exact_integer);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.string(value.state.emplace(), {.max = 4194304});
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            reader.list(value.ports, 0, 4096, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PluginOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("uri");
    writer.string(value.uri);
    writer.field("bypass");
    writer.boolean(value.bypass);
    writer.field("latency");
    writer.integer(value.latency.value);
    if (value.state) {
        writer.field("state");
        writer.string(*value.state);
    }
    writer.field("ports");
    writer.list(value.ports, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const PluginOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("uri");
    checker.string(value.uri, {.min = 1, .max = 1024});
    checker.field("latency");
    checker.integer(value.latency.value, 0, wire::max_exact_integer);
    if (value.state) {
        checker.field("state");
        checker.string(*value.state, {.max = 4194304});
    }
    checker.field("ports");
    checker.list(value.ports, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, FaderOp& value)
{
    static constexpr wire::Keys<2> keys{{"key", "level"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.level);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const FaderOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("level");
    write(writer, value.level);
    writer.end_object();
}

void check(wire::Checker& checker, const FaderOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("level");
    check(checker, value.level);
    checker.end_object();
}

void read(wire::Reader& reader, PanOp& value)
{
    static constexpr wire::Keys<2> keys{{"key", "pan"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.pan);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PanOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("pan");
    write(writer, value.pan);
    writer.end_object();
}

void check(wire::Checker& checker, const PanOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("pan");
    check(checker, value.pan);
    checker.end_object();
}

void read(wire::Reader& reader, MuteOp& value)
{
    static constexpr wire::Keys<2> keys{{"key", "muted"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.boolean(value.muted);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MuteOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("muted");
    writer.boolean(value.muted);
    writer.end_object();
}

void check(wire::Checker& checker, const MuteOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.end_object();
}

void read(wire::Reader& reader, DelayOp& value)
{
    static constexpr wire::Keys<2> keys{{"key", "frames"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.frames.value, 0, 1920000);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const DelayOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("frames");
    writer.integer(value.frames.value);
    writer.end_object();
}

void check(wire::Checker& checker, const DelayOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("frames");
    checker.integer(value.frames.value, 0, 1920000);
    checker.end_object();
}

void read(wire::Reader& reader, MeterOp& value)
{
    static constexpr wire::Keys<2> keys{{"key", "slot"}, 0b11};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.slot, 0, 65535);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const MeterOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("slot");
    writer.integer(value.slot);
    writer.end_object();
}

void check(wire::Checker& checker, const MeterOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("slot");
    checker.integer(value.slot, 0, 65535);
    checker.end_object();
}

void read(wire::Reader& reader, TapOp& value)
{
    static constexpr wire::Keys<4> keys{{"key", "level", "pan", "muted"}, 0b0111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            read(reader, value.level);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            read(reader, value.pan);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.boolean(value.muted);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const TapOp& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("level");
    write(writer, value.level);
    writer.field("pan");
    write(writer, value.pan);
    writer.field("muted");
    writer.boolean(value.muted);
    writer.end_object();
}

void check(wire::Checker& checker, const TapOp& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("level");
    check(checker, value.level);
    checker.field("pan");
    check(checker, value.pan);
    checker.end_object();
}

void read(wire::Reader& reader, PlanOp& value)
{
    static constexpr wire::Key tag("op");
    switch (reader.tag(tag, plan_op_arms)) {
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

void write(wire::Writer& writer, const PlanOp& value)
{
    writer.tag("op", plan_op_arms[value.value.index()]);
    std::visit([&](const auto& arm) { write(writer, arm); }, value.value);
}

void check(wire::Checker& checker, const PlanOp& value)
{
    std::visit([&](const auto& arm) { check(checker, arm); }, value.value);
}

void read(wire::Reader& reader, PlanEdge& value)
{
    static constexpr wire::Keys<2> keys{{"from", "delay"}, 0b01};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.from, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.delay.value, 0, 1920000);
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const PlanEdge& value)
{
    writer.begin_object();
    writer.field("from");
    writer.string(value.from);
    writer.field("delay");
    writer.integer(value.delay.value);
    writer.end_object();
}

void check(wire::Checker& checker, const PlanEdge& value)
{
    checker.begin_object();
    checker.field("from");
    checker.string(value.from, {.min = 1, .max = 128});
    checker.field("delay");
    checker.integer(value.delay.value, 0, 1920000);
    checker.end_object();
}

void read(wire::Reader& reader, Strip& value)
{
    static constexpr wire::Keys<4> keys{{"key", "channels", "inputs", "ops"}, 0b1101};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.key, {.min = 1, .max = 128});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.channels.value, 1, 2);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.list(value.inputs, 0, 4096, [&](auto& item) { read(reader, item); });
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.list(value.ops, 0, 4096, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Strip& value)
{
    writer.begin_object();
    writer.field("key");
    writer.string(value.key);
    writer.field("channels");
    writer.integer(value.channels.value);
    writer.field("inputs");
    writer.list(value.inputs, [&](const auto& item) { write(writer, item); });
    writer.field("ops");
    writer.list(value.ops, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Strip& value)
{
    checker.begin_object();
    checker.field("key");
    checker.string(value.key, {.min = 1, .max = 128});
    checker.field("channels");
    checker.integer(value.channels.value, 1, 2);
    checker.field("inputs");
    checker.list(value.inputs, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.field("ops");
    checker.list(value.ops, 0, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

void read(wire::Reader& reader, Plan& value)
{
    static constexpr wire::Keys<10> keys{{"hash", "sampleRate", "beatsPerMinute", "beatsPerBar", "beatUnit", "loop",
                                          "end", "latency", "sources", "strips"},
                                         0b1101011111};
    wire::ObjectReader object(reader, keys);
    for (int field = object.first(reader, keys); field >= 0; field = object.next()) {
        switch (field) {
        case 0:
            reader.string(value.hash, {.min = 1, .max = 64});
            if (!object.follows<1>(reader, keys)) break;
            [[fallthrough]];
        case 1:
            reader.integer(value.sample_rate, 8000, 384000);
            if (!object.follows<2>(reader, keys)) break;
            [[fallthrough]];
        case 2:
            reader.number(value.beats_per_minute, 1.0, 1000.0);
            if (!object.follows<3>(reader, keys)) break;
            [[fallthrough]];
        case 3:
            reader.integer(value.beats_per_bar, 1, 64);
            if (!object.follows<4>(reader, keys)) break;
            [[fallthrough]];
        case 4:
            reader.integer(value.beat_unit, 1, 64);
            if (!object.follows<5>(reader, keys)) break;
            [[fallthrough]];
        case 5:
            read(reader, value.loop.emplace());
            if (!object.follows<6>(reader, keys)) break;
            [[fallthrough]];
        case 6:
            reader.integer(value.end.value, 0, wire::max_exact_integer);
            if (!object.follows<7>(reader, keys)) break;
            [[fallthrough]];
        case 7:
            reader.integer(value.latency.value, 0, wire::max_exact_integer);
            if (!object.follows<8>(reader, keys)) break;
            [[fallthrough]];
        case 8:
            reader.list(value.sources, 0, 65536, [&](auto& item) { read(reader, item); });
            if (!object.follows<9>(reader, keys)) break;
            [[fallthrough]];
        case 9:
            reader.list(value.strips, 1, 4096, [&](auto& item) { read(reader, item); });
            break;
        default:
            break;
        }
    }
}

void write(wire::Writer& writer, const Plan& value)
{
    writer.begin_object();
    writer.field("hash");
    writer.string(value.hash);
    writer.field("sampleRate");
    writer.integer(value.sample_rate);
    writer.field("beatsPerMinute");
    writer.number(value.beats_per_minute);
    writer.field("beatsPerBar");
    writer.integer(value.beats_per_bar);
    writer.field("beatUnit");
    writer.integer(value.beat_unit);
    if (value.loop) {
        writer.field("loop");
        write(writer, *value.loop);
    }
    writer.field("end");
    writer.integer(value.end.value);
    writer.field("latency");
    writer.integer(value.latency.value);
    writer.field("sources");
    writer.list(value.sources, [&](const auto& item) { write(writer, item); });
    writer.field("strips");
    writer.list(value.strips, [&](const auto& item) { write(writer, item); });
    writer.end_object();
}

void check(wire::Checker& checker, const Plan& value)
{
    checker.begin_object();
    checker.field("hash");
    checker.string(value.hash, {.min = 1, .max = 64});
    checker.field("sampleRate");
    checker.integer(value.sample_rate, 8000, 384000);
    checker.field("beatsPerMinute");
    checker.number(value.beats_per_minute, 1.0, 1000.0);
    checker.field("beatsPerBar");
    checker.integer(value.beats_per_bar, 1, 64);
    checker.field("beatUnit");
    checker.integer(value.beat_unit, 1, 64);
    if (value.loop) {
        checker.field("loop");
        check(checker, *value.loop);
    }
    checker.field("end");
    checker.integer(value.end.value, 0, wire::max_exact_integer);
    checker.field("latency");
    checker.integer(value.latency.value, 0, wire::max_exact_integer);
    checker.field("sources");
    checker.list(value.sources, 0, 65536, [&](const auto& item) { check(checker, item); });
    checker.field("strips");
    checker.list(value.strips, 1, 4096, [&](const auto& item) { check(checker, item); });
    checker.end_object();
}

std::optional<wire::Violation> validate(const Frames& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const FrameRange& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const ChannelCount& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const SegmentShape& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CurvePoint& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const CurveScale& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Curve& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Level& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PanPosition& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const FadeShape& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PlanFade& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PlanSource& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PlanRegion& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PlanNote& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PortValue& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const RegionsOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const NotesOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PluginOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const FaderOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PanOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MuteOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const DelayOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const MeterOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const TapOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PlanOp& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const PlanEdge& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Strip& value)
{
    return wire::violation_of(value);
}
std::optional<wire::Violation> validate(const Plan& value)
{
    return wire::violation_of(value);
}

} // namespace chorus
