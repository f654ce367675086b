// Generated from chorus/specs/types/plan.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What Pulse compiles a project into and Signal executes. Everything is in samples at the session rate; tempo, routes,
/// solo and delay compensation are already resolved. A plan is immutable; a change is another plan.
namespace chorus {

/// A position or length in samples of the session rate; 0 is the start of the project.
struct Frames {
    std::int64_t value = 0; ///< in frames
    auto operator<=>(const Frames&) const = default;
    friend constexpr Frames operator+(Frames a, Frames b) { return {a.value + b.value}; }
    friend constexpr Frames operator-(Frames a, Frames b) { return {a.value - b.value}; }
    constexpr Frames& operator+=(Frames other)
    {
        value += other.value;
        return *this;
    }
    constexpr Frames& operator-=(Frames other)
    {
        value -= other.value;
        return *this;
    }
};

/// A span of the timeline in samples, end excluded.
struct FrameRange {
    Frames start = {}; ///< First frame.
    Frames end = {};   ///< One past the last frame.
    bool operator==(const FrameRange&) const = default;
};

/// Identity of a strip, op or tap, stable across plans, so that state is carried from one plan to the next.
using PlanKey = std::string;

/// Content hash of a plan; two plans of one hash sound the same.
using PlanHash = std::string;

/// Absolute path of a file on the machine that Signal runs on.
using FilePath = std::string;

/// URI that identifies an LV2 plugin.
using PluginUri = std::string;

/// Symbol of a control port, unique within its plugin.
using PortSymbol = std::string;

/// State of an LV2 plugin as Turtle text; opaque to everybody but the plugin host.
using PluginState = std::string;

/// Channels of a signal; 1 is mono, 2 is stereo.
struct ChannelCount {
    std::uint32_t value = 0;
    auto operator<=>(const ChannelCount&) const = default;
    friend constexpr ChannelCount operator+(ChannelCount a, ChannelCount b) { return {a.value + b.value}; }
    friend constexpr ChannelCount operator-(ChannelCount a, ChannelCount b) { return {a.value - b.value}; }
    constexpr ChannelCount& operator+=(ChannelCount other)
    {
        value += other.value;
        return *this;
    }
    constexpr ChannelCount& operator-=(ChannelCount other)
    {
        value -= other.value;
        return *this;
    }
};

/// How a curve gets from one point to the next.
enum class SegmentShape : std::uint8_t {
    step,   ///< Holds the value until the next point.
    linear, ///< Moves in a straight line to the value of the next point.
};
std::string_view to_text(SegmentShape value);
std::optional<SegmentShape> segment_shape_from(std::string_view text);

/// A breakpoint of a curve.
struct CurvePoint {
    Frames frame = {};                         ///< Where the value holds exactly.
    double value = 0.0;                        ///< In the unit of the curve's scale.
    SegmentShape shape = SegmentShape::linear; ///< The way to the next point.
    bool operator==(const CurvePoint&) const = default;
};

/// What the numbers of a curve mean.
enum class CurveScale : std::uint8_t {
    plain,    ///< The value is used as it is.
    decibels, ///< The value is in dB and becomes a linear gain; -144 dB and below are silence.
};
std::string_view to_text(CurveScale value);
std::optional<CurveScale> curve_scale_from(std::string_view text);

/// A value over the timeline, a pure function of the position. Before the first point its value holds, after the last
/// point its value holds. Points are in rising order; two points at one frame are a jump.
struct Curve {
    CurveScale scale = CurveScale::plain; ///< What the values mean.
    std::vector<CurvePoint> points = {};  ///< In order of time.
    bool operator==(const Curve&) const = default;
};

/// A linear gain, fixed or following a curve.
struct Level {
    double gain = 1.0;               ///< Linear factor where there is no curve.
    std::optional<Curve> curve = {}; ///< Replaces the fixed gain.
    bool operator==(const Level&) const = default;
};

/// A place between left and right, fixed or following a curve.
struct PanPosition {
    double position = 0.0;           ///< -1 is left and 1 is right.
    std::optional<Curve> curve = {}; ///< Replaces the fixed position.
    bool operator==(const PanPosition&) const = default;
};

/// Course of a fade.
enum class FadeShape : std::uint8_t {
    linear,      ///< A straight line.
    equal_power, ///< A quarter sine, so that two uncorrelated signals keep their power in a crossfade.
};
std::string_view to_text(FadeShape value);
std::optional<FadeShape> fade_shape_from(std::string_view text);

/// A fade at an end of a region; length 0 is none.
struct PlanFade {
    Frames length{0};                         ///< Length of the fade.
    FadeShape shape = FadeShape::equal_power; ///< Its course.
    bool operator==(const PlanFade&) const = default;
};

/// A file of samples at the session rate that regions read from.
struct PlanSource {
    PlanKey key = {};           ///< Identity of the media.
    FilePath path = {};         ///< The conformed file.
    Frames frames = {};         ///< Its length.
    ChannelCount channels = {}; ///< Its channels.
    bool operator==(const PlanSource&) const = default;
};

/// A piece of a source placed on the timeline.
struct PlanRegion {
    std::uint32_t source = 0; ///< Index into the plan's sources.
    Frames start = {};        ///< Where it begins on the timeline.
    Frames length = {};       ///< How long it sounds.
    Frames offset = {};       ///< First frame of the source that is read.
    double gain = 1.0;        ///< Linear factor.
    PlanFade fade_in = {};    ///< At its start.
    PlanFade fade_out = {};   ///< At its end.
    bool operator==(const PlanRegion&) const = default;
};

/// A note on the timeline.
struct PlanNote {
    Frames start = {};           ///< When the key goes down.
    Frames length = {};          ///< How long it is held.
    std::uint8_t channel = 0;    ///< MIDI channel counted from 0.
    std::uint8_t key = 0;        ///< MIDI key number; 60 is middle C.
    std::uint8_t velocity = 100; ///< How hard the key is struck.
    bool operator==(const PlanNote&) const = default;
};

/// The value of a control port, fixed or following a curve.
struct PortValue {
    PortSymbol symbol = {};          ///< Which port.
    double value = 0.0;              ///< In the port's own unit.
    std::optional<Curve> curve = {}; ///< Replaces the fixed value.
    bool operator==(const PortValue&) const = default;
};

/// Adds audio regions to the strip's buffer, in the order listed.
struct RegionsOp {
    PlanKey key = {};                     ///< Identity.
    std::vector<PlanRegion> regions = {}; ///< In order of start.
    bool operator==(const RegionsOp&) const = default;
};

/// Puts notes into the strip's events, for the instruments that follow.
struct NotesOp {
    PlanKey key = {};                 ///< Identity.
    std::vector<PlanNote> notes = {}; ///< In order of start.
    bool operator==(const NotesOp&) const = default;
};

/// Runs an LV2 plugin on the strip's buffer and events. A bypassed or missing effect passes its input on, delayed by
/// its latency; a bypassed or missing instrument is silent.
struct PluginOp {
    PlanKey key = {};                      ///< Identity of the instance.
    PluginUri uri = {};                    ///< Which plugin.
    bool bypass = false;                   ///< Pass the input on instead.
    Frames latency{0};                     ///< The latency that the plan was compiled with.
    std::optional<PluginState> state = {}; ///< Restored before the port values are set.
    std::vector<PortValue> ports = {};     ///< Ports that differ from the plugin's defaults.
    bool operator==(const PluginOp&) const = default;
};

/// Scales the buffer.
struct FaderOp {
    PlanKey key = {}; ///< Identity.
    Level level = {}; ///< The gain.
    bool operator==(const FaderOp&) const = default;
};

/// Places the buffer between left and right with constant power. A mono strip is 3 dB down on both sides in the middle;
/// a stereo strip is balanced and unchanged in the middle.
struct PanOp {
    PlanKey key = {};     ///< Identity.
    PanPosition pan = {}; ///< Where.
    bool operator==(const PanOp&) const = default;
};

/// Silences the buffer with a ramp of 5 ms.
struct MuteOp {
    PlanKey key = {};   ///< Identity.
    bool muted = false; ///< Whether it is silent.
    bool operator==(const MuteOp&) const = default;
};

/// Delays the buffer.
struct DelayOp {
    PlanKey key = {};   ///< Identity.
    Frames frames = {}; ///< By how much.
    bool operator==(const DelayOp&) const = default;
};

/// Measures the buffer and leaves it alone.
struct MeterOp {
    PlanKey key = {};       ///< Identity.
    std::uint16_t slot = 0; ///< Number under which the measurement appears in the levels stream.
    bool operator==(const MeterOp&) const = default;
};

/// Copies the buffer for a send and leaves it alone.
struct TapOp {
    PlanKey key = {};     ///< Identity; edges name it.
    Level level = {};     ///< Gain of the copy.
    PanPosition pan = {}; ///< Balance of the copy.
    bool muted = false;   ///< Whether the copy is silent.
    bool operator==(const TapOp&) const = default;
};

/// One step of a strip.
struct PlanOp {
    std::variant<RegionsOp, NotesOp, PluginOp, FaderOp, PanOp, MuteOp, DelayOp, MeterOp, TapOp> value = {};
    bool operator==(const PlanOp&) const = default;
};

/// An input of a strip; the sum is taken in the order listed.
struct PlanEdge {
    PlanKey from = {}; ///< Key of a strip (its output) or of a tap, of an earlier strip.
    Frames delay{0};   ///< Delay that aligns the inputs.
    bool operator==(const PlanEdge&) const = default;
};

/// A channel. Its inputs are summed, then its ops work on the buffer one after the other.
struct Strip {
    PlanKey key = {};                  ///< Identity of the channel.
    ChannelCount channels{2};          ///< Whether its signal starts as mono or stereo; the output is stereo.
    std::vector<PlanEdge> inputs = {}; ///< Order of summation.
    std::vector<PlanOp> ops = {};      ///< Order of processing.
    bool operator==(const Strip&) const = default;
};

/// A whole session to execute. Strips are in topological order; the last one is the master.
struct Plan {
    PlanHash hash = {};                   ///< Content hash of everything else.
    std::uint32_t sample_rate = 0;        ///< Frames a second.
    double beats_per_minute = 0.0;        ///< Tempo in quarters a minute.
    std::uint8_t beats_per_bar = 0;       ///< Numerator of the signature.
    std::uint8_t beat_unit = 0;           ///< Denominator of the signature.
    std::optional<FrameRange> loop = {};  ///< The transport jumps from its end to its start.
    Frames end = {};                      ///< End of the last clip.
    Frames latency{0};                    ///< Delay of the master's output against the timeline.
    std::vector<PlanSource> sources = {}; ///< Media in use.
    std::vector<Strip> strips = {};       ///< In topological order; the last is the master.
    bool operator==(const Plan&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, Frames& value);
void write(wire::Writer& writer, const Frames& value);
void check(wire::Checker& checker, const Frames& value);
std::optional<wire::Violation> validate(const Frames& value);
void read(wire::Reader& reader, FrameRange& value);
void write(wire::Writer& writer, const FrameRange& value);
void check(wire::Checker& checker, const FrameRange& value);
std::optional<wire::Violation> validate(const FrameRange& value);
void read(wire::Reader& reader, ChannelCount& value);
void write(wire::Writer& writer, const ChannelCount& value);
void check(wire::Checker& checker, const ChannelCount& value);
std::optional<wire::Violation> validate(const ChannelCount& value);
void read(wire::Reader& reader, SegmentShape& value);
void write(wire::Writer& writer, const SegmentShape& value);
void check(wire::Checker& checker, const SegmentShape& value);
std::optional<wire::Violation> validate(const SegmentShape& value);
void read(wire::Reader& reader, CurvePoint& value);
void write(wire::Writer& writer, const CurvePoint& value);
void check(wire::Checker& checker, const CurvePoint& value);
std::optional<wire::Violation> validate(const CurvePoint& value);
void read(wire::Reader& reader, CurveScale& value);
void write(wire::Writer& writer, const CurveScale& value);
void check(wire::Checker& checker, const CurveScale& value);
std::optional<wire::Violation> validate(const CurveScale& value);
void read(wire::Reader& reader, Curve& value);
void write(wire::Writer& writer, const Curve& value);
void check(wire::Checker& checker, const Curve& value);
std::optional<wire::Violation> validate(const Curve& value);
void read(wire::Reader& reader, Level& value);
void write(wire::Writer& writer, const Level& value);
void check(wire::Checker& checker, const Level& value);
std::optional<wire::Violation> validate(const Level& value);
void read(wire::Reader& reader, PanPosition& value);
void write(wire::Writer& writer, const PanPosition& value);
void check(wire::Checker& checker, const PanPosition& value);
std::optional<wire::Violation> validate(const PanPosition& value);
void read(wire::Reader& reader, FadeShape& value);
void write(wire::Writer& writer, const FadeShape& value);
void check(wire::Checker& checker, const FadeShape& value);
std::optional<wire::Violation> validate(const FadeShape& value);
void read(wire::Reader& reader, PlanFade& value);
void write(wire::Writer& writer, const PlanFade& value);
void check(wire::Checker& checker, const PlanFade& value);
std::optional<wire::Violation> validate(const PlanFade& value);
void read(wire::Reader& reader, PlanSource& value);
void write(wire::Writer& writer, const PlanSource& value);
void check(wire::Checker& checker, const PlanSource& value);
std::optional<wire::Violation> validate(const PlanSource& value);
void read(wire::Reader& reader, PlanRegion& value);
void write(wire::Writer& writer, const PlanRegion& value);
void check(wire::Checker& checker, const PlanRegion& value);
std::optional<wire::Violation> validate(const PlanRegion& value);
void read(wire::Reader& reader, PlanNote& value);
void write(wire::Writer& writer, const PlanNote& value);
void check(wire::Checker& checker, const PlanNote& value);
std::optional<wire::Violation> validate(const PlanNote& value);
void read(wire::Reader& reader, PortValue& value);
void write(wire::Writer& writer, const PortValue& value);
void check(wire::Checker& checker, const PortValue& value);
std::optional<wire::Violation> validate(const PortValue& value);
void read(wire::Reader& reader, RegionsOp& value);
void write(wire::Writer& writer, const RegionsOp& value);
void check(wire::Checker& checker, const RegionsOp& value);
std::optional<wire::Violation> validate(const RegionsOp& value);
void read(wire::Reader& reader, NotesOp& value);
void write(wire::Writer& writer, const NotesOp& value);
void check(wire::Checker& checker, const NotesOp& value);
std::optional<wire::Violation> validate(const NotesOp& value);
void read(wire::Reader& reader, PluginOp& value);
void write(wire::Writer& writer, const PluginOp& value);
void check(wire::Checker& checker, const PluginOp& value);
std::optional<wire::Violation> validate(const PluginOp& value);
void read(wire::Reader& reader, FaderOp& value);
void write(wire::Writer& writer, const FaderOp& value);
void check(wire::Checker& checker, const FaderOp& value);
std::optional<wire::Violation> validate(const FaderOp& value);
void read(wire::Reader& reader, PanOp& value);
void write(wire::Writer& writer, const PanOp& value);
void check(wire::Checker& checker, const PanOp& value);
std::optional<wire::Violation> validate(const PanOp& value);
void read(wire::Reader& reader, MuteOp& value);
void write(wire::Writer& writer, const MuteOp& value);
void check(wire::Checker& checker, const MuteOp& value);
std::optional<wire::Violation> validate(const MuteOp& value);
void read(wire::Reader& reader, DelayOp& value);
void write(wire::Writer& writer, const DelayOp& value);
void check(wire::Checker& checker, const DelayOp& value);
std::optional<wire::Violation> validate(const DelayOp& value);
void read(wire::Reader& reader, MeterOp& value);
void write(wire::Writer& writer, const MeterOp& value);
void check(wire::Checker& checker, const MeterOp& value);
std::optional<wire::Violation> validate(const MeterOp& value);
void read(wire::Reader& reader, TapOp& value);
void write(wire::Writer& writer, const TapOp& value);
void check(wire::Checker& checker, const TapOp& value);
std::optional<wire::Violation> validate(const TapOp& value);
void read(wire::Reader& reader, PlanOp& value);
void write(wire::Writer& writer, const PlanOp& value);
void check(wire::Checker& checker, const PlanOp& value);
std::optional<wire::Violation> validate(const PlanOp& value);
void read(wire::Reader& reader, PlanEdge& value);
void write(wire::Writer& writer, const PlanEdge& value);
void check(wire::Checker& checker, const PlanEdge& value);
std::optional<wire::Violation> validate(const PlanEdge& value);
void read(wire::Reader& reader, Strip& value);
void write(wire::Writer& writer, const Strip& value);
void check(wire::Checker& checker, const Strip& value);
std::optional<wire::Violation> validate(const Strip& value);
void read(wire::Reader& reader, Plan& value);
void write(wire::Writer& writer, const Plan& value);
void check(wire::Checker& checker, const Plan& value);
std::optional<wire::Violation> validate(const Plan& value);

} // namespace chorus

template <>
struct std::hash<chorus::Frames> {
    std::size_t operator()(const chorus::Frames& key) const noexcept { return std::hash<std::int64_t>{}(key.value); }
};

template <>
struct std::hash<chorus::ChannelCount> {
    std::size_t operator()(const chorus::ChannelCount& key) const noexcept
    {
        return std::hash<std::uint32_t>{}(key.value);
    }
};
