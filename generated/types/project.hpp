// Generated from chorus/specs/types/project.yaml. Edit the spec, then build the target `generate`.
#pragma once

#include "codegen/runtime/wire/forward.hpp"
#include "codegen/runtime/wire/violation.hpp"
#include "generated/types/audio.hpp"
#include "generated/types/ids.hpp"
#include "generated/types/plan.hpp"
#include "generated/types/plugin.hpp"
#include "generated/types/timeline.hpp"
#include "generated/types/units.hpp"

#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a project is made of. These are the records that Pulse keeps, journals, saves and sends to its clients.
namespace chorus {

/// What holds for the whole project.
struct ProjectSettings {
    Name name = {};                        ///< Name of the project.
    SampleRate sample_rate = {};           ///< Rate that the project is played and rendered at.
    Tempo tempo = {};                      ///< Constant over the timeline.
    Signature signature = {};              ///< Constant over the timeline.
    std::optional<TickRange> loop = {};    ///< The loop region, where one was set.
    bool loop_enabled = false;             ///< Whether playback jumps from the end of the loop to its start.
    std::vector<TrackId> track_order = {}; ///< All tracks from top to bottom.
    bool operator==(const ProjectSettings&) const = default;
};

/// A row of the arrangement. It holds clips and plays them into its channel.
struct Track {
    TrackId id = {};
    Name name = {}; ///< Also the name of its channel.
    std::optional<Colour> colour = {};
    ChannelId channel = {}; ///< The channel that it alone plays into.
    bool operator==(const Track&) const = default;
};

/// What a channel is for. The kind never changes how it processes.
enum class ChannelKind : std::uint8_t {
    track,  ///< Sounds what the clips of its track hold.
    bus,    ///< Sums what other channels send to it.
    master, ///< Sums everything and leaves the engine; there is exactly one.
};
std::string_view to_text(ChannelKind value);
std::optional<ChannelKind> channel_kind_from(std::string_view text);

/// A strip of the mixer. Its inputs are summed, run through the nodes before the fader, then fader, pan and mute, then
/// the nodes after the fader, and then its output.
struct Channel {
    ChannelId id = {};
    ChannelKind kind = ChannelKind::track;
    Name name = {};                       ///< That of its track where it has one.
    Decibels gain = {};                   ///< The fader.
    Pan pan = {};                         ///< Place after the fader.
    bool mute = false;                    ///< Silence after fader and pan; sends before the fader go on.
    bool solo = false;                    ///< Hear only this and other soloed channels.
    bool solo_safe = false;               ///< Stay audible when others are soloed.
    std::vector<NodeId> pre_fader = {};   ///< Nodes before the fader in order.
    std::vector<NodeId> post_fader = {};  ///< Nodes after fader, pan and mute in order.
    std::optional<ChannelId> output = {}; ///< The bus or master that it plays into; null for the master alone.
    bool output_enabled = true;           ///< Whether the output carries sound.
    bool operator==(const Channel&) const = default;
};

/// A plugin in a channel. What it is called and what it can do stays known when the plugin is missing.
struct PluginNode {
    PluginUri uri = {};                        ///< Which plugin.
    std::map<std::string, double> values = {}; ///< Values that differ from the plugin's defaults, by port symbol.
    std::optional<PluginUri> preset = {};      ///< The preset that was set last.
    std::optional<PluginState> state = {};     ///< What the preset holds beyond ports; kept byte for byte.
    bool operator==(const PluginNode&) const = default;
};

/// A tap that copies the signal at its place to a bus and passes it on. Its place in the channel makes it pre or post
/// fader.
struct SendNode {
    ChannelId to = {};   ///< The bus or master that it feeds.
    Decibels level = {}; ///< Level of the copy.
    Pan pan = {};        ///< Place of the copy.
    bool mute = false;   ///< Whether the copy is silent.
    bool operator==(const SendNode&) const = default;
};

/// What a node does.
struct NodeContent {
    std::variant<PluginNode, SendNode> value = {};
    bool operator==(const NodeContent&) const = default;
};

/// A processor in a channel.
struct Node {
    NodeId id = {};
    ChannelId channel = {}; ///< Where it is.
    Name name = {};         ///< Name for people.
    bool bypass = false;    ///< Pass the input on with the same latency; a bypassed send is silent.
    NodeContent content = {};
    bool operator==(const Node&) const = default;
};

/// A span of a track that plays content. Content has its own time; `offset` says which of it sounds at the start. Clips
/// of a track may overlap; then both sound.
struct Clip {
    ClipId id = {};
    TrackId track = {}; ///< Where it is.
    Name name = {};
    std::optional<Colour> colour = {};
    Ticks start = {};                      ///< Where it begins on the timeline.
    Ticks length = {};                     ///< How long it is.
    Ticks offset = {};                     ///< Position of the content that sounds at the start.
    std::optional<Ticks> loop_length = {}; ///< The content from 0 to here is repeated; not looped when absent.
    bool mute = false;                     ///< All its lanes are silent.
    std::vector<LaneId> lanes = {};        ///< Its lanes in order.
    bool operator==(const Clip&) const = default;
};

/// A fade at an end of a region; length 0 is none.
struct Fade {
    Ticks length = {};                        ///< How long it is.
    FadeShape shape = FadeShape::equal_power; ///< Its course.
    bool operator==(const Fade&) const = default;
};

/// A piece of a media file in an audio lane.
struct Region {
    RegionId id = {};
    MediaId media = {}; ///< What it plays.
    Ticks start = {};   ///< Where it begins in the content of the clip.
    Ticks length = {};  ///< How long it is; past the end of the media it is silent.
    Frames offset = {}; ///< First frame of the media that is played, at the media's own rate.
    Decibels gain = {}; ///< Its level.
    Fade fade_in = {};  ///< At its start.
    Fade fade_out = {}; ///< At its end.
    bool operator==(const Region&) const = default;
};

/// A note in a MIDI lane.
struct Note {
    NoteId id = {};
    Ticks start = {};            ///< When the key goes down in the content of the clip.
    Ticks length = {};           ///< How long it is held; the end of the clip cuts it.
    std::uint8_t key = 0;        ///< MIDI key; 60 is middle C.
    std::uint8_t velocity = 100; ///< How hard the key is struck.
    std::uint8_t channel = 0;    ///< MIDI channel counted from 0.
    bool operator==(const Note&) const = default;
};

/// What a lane holds.
enum class LaneKind : std::uint8_t {
    audio, ///< Regions of media files.
    midi,  ///< Notes for the instrument in the channel.
};
std::string_view to_text(LaneKind value);
std::optional<LaneKind> lane_kind_from(std::string_view text);

/// Regions of media. Overlapping regions both sound.
struct AudioLane {
    std::vector<Region> regions = {}; ///< In order of start.
    bool operator==(const AudioLane&) const = default;
};

/// Notes for the first instrument in the channel.
struct MidiLane {
    std::vector<Note> notes = {}; ///< In order of start.
    bool operator==(const MidiLane&) const = default;
};

/// What a lane holds.
struct LaneContent {
    std::variant<AudioLane, MidiLane> value = {};
    bool operator==(const LaneContent&) const = default;
};

/// A stream of content in a clip.
struct Lane {
    LaneId id = {};
    ClipId clip = {}; ///< Where it is.
    LaneContent content = {};
    bool operator==(const Lane&) const = default;
};

/// How the project holds a file.
enum class MediaMode : std::uint8_t {
    copy,      ///< The file was copied into the project.
    reference, ///< The file stays where it is.
};
std::string_view to_text(MediaMode value);
std::optional<MediaMode> media_mode_from(std::string_view text);

/// A file of the media pool.
struct Media {
    MediaId id = {};
    Name name = {}; ///< File name of the original without its folder.
    MediaMode mode = MediaMode::copy;
    FilePath path = {};            ///< Relative to the project's folder for a copy, absolute for a reference.
    FilePath origin = {};          ///< Where it was imported from.
    ContentHash content_hash = {}; ///< SHA-256 of the file.
    std::string format = {};       ///< Container and encoding for people.
    std::uint32_t sample_rate = 0; ///< Its own rate.
    std::uint32_t channels = 0;    ///< How many channels it has.
    Frames frames = {};            ///< Its length at its own rate.
    bool operator==(const Media&) const = default;
};

/// The way from a point to the next.
enum class CurveShape : std::uint8_t {
    step,   ///< The value holds until the next point.
    linear, ///< A straight line to the next point.
    curve,  ///< A line to the next point that is bent by the tension.
};
std::string_view to_text(CurveShape value);
std::optional<CurveShape> curve_shape_from(std::string_view text);

/// A value at a place.
struct AutomationPoint {
    Ticks at = {};                         ///< Where.
    double value = 0.0;                    ///< In the unit of the parameter.
    CurveShape shape = CurveShape::linear; ///< The way to the next point.
    double tension = 0.0; ///< Bend t of the shape `curve`, from x to y = x (1 - t) / (1 + t - 2 t x): below 0 starts
                          ///< fast, above 0 starts slowly, 0 is straight.
    bool operator==(const AutomationPoint&) const = default;
};

/// The course of a parameter over the timeline. Before the first point its value holds, after the last point its value
/// holds; parameters of whole numbers go in steps, whatever the shape. It replaces the value of the parameter, which
/// stays as it is and comes back when the curve is disabled.
struct AutomationCurve {
    ParameterId parameter = {};               ///< What it moves.
    bool enabled = true;                      ///< Whether it is in use.
    std::vector<AutomationPoint> points = {}; ///< In order of place; no two at one place.
    bool operator==(const AutomationCurve&) const = default;
};

/// What the project remembers of a plugin that it uses, so that its parameters have names and ranges while it is
/// missing.
struct PluginRecord {
    PluginId id = {};
    PluginUri uri = {}; ///< Which plugin.
    PluginName name = {};
    PluginRole role = PluginRole::effect;
    std::vector<ControlPort> controls = {}; ///< Its parameters in port order.
    bool takes_notes = false;               ///< Whether it can be played with notes.
    bool operator==(const PluginRecord&) const = default;
};

/// The kinds of record that a project holds.
enum class Table : std::uint8_t {
    settings, ///< The one record of settings.
    track,    ///< Tracks.
    channel,  ///< Channels.
    node,     ///< Nodes.
    clip,     ///< Clips.
    lane,     ///< Lanes.
    media,    ///< Media.
    curve,    ///< Automation curves.
    plugin,   ///< Plugins.
};
std::string_view to_text(Table value);
std::optional<Table> table_from(std::string_view text);

/// One record of any table.
struct Entity {
    std::variant<ProjectSettings, Track, Channel, Node, Clip, Lane, Media, AutomationCurve, PluginRecord> value = {};
    bool operator==(const Entity&) const = default;
};

/// Names a record. The settings have the id `project`, a curve the id of its parameter.
struct EntityRef {
    Table table = Table::settings;
    std::string id = {}; ///< Its id.
    bool operator==(const EntityRef&) const = default;
};

/// Everything in a project, each table in the order of its ids.
struct ProjectContent {
    ProjectSettings settings = {};
    std::vector<Track> tracks = {};           ///< All tracks.
    std::vector<Channel> channels = {};       ///< All channels.
    std::vector<Node> nodes = {};             ///< All nodes.
    std::vector<Clip> clips = {};             ///< All clips.
    std::vector<Lane> lanes = {};             ///< All lanes.
    std::vector<Media> media = {};            ///< All media.
    std::vector<AutomationCurve> curves = {}; ///< All automation curves.
    std::vector<PluginRecord> plugins = {};   ///< All plugins that are known here.
    bool operator==(const ProjectContent&) const = default;
};

// JSON in both directions, and the first rule that a value built in code breaks.
void read(wire::Reader& reader, ProjectSettings& value);
void write(wire::Writer& writer, const ProjectSettings& value);
void check(wire::Checker& checker, const ProjectSettings& value);
std::optional<wire::Violation> validate(const ProjectSettings& value);
void read(wire::Reader& reader, Track& value);
void write(wire::Writer& writer, const Track& value);
void check(wire::Checker& checker, const Track& value);
std::optional<wire::Violation> validate(const Track& value);
void read(wire::Reader& reader, ChannelKind& value);
void write(wire::Writer& writer, const ChannelKind& value);
void check(wire::Checker& checker, const ChannelKind& value);
std::optional<wire::Violation> validate(const ChannelKind& value);
void read(wire::Reader& reader, Channel& value);
void write(wire::Writer& writer, const Channel& value);
void check(wire::Checker& checker, const Channel& value);
std::optional<wire::Violation> validate(const Channel& value);
void read(wire::Reader& reader, PluginNode& value);
void write(wire::Writer& writer, const PluginNode& value);
void check(wire::Checker& checker, const PluginNode& value);
std::optional<wire::Violation> validate(const PluginNode& value);
void read(wire::Reader& reader, SendNode& value);
void write(wire::Writer& writer, const SendNode& value);
void check(wire::Checker& checker, const SendNode& value);
std::optional<wire::Violation> validate(const SendNode& value);
void read(wire::Reader& reader, NodeContent& value);
void write(wire::Writer& writer, const NodeContent& value);
void check(wire::Checker& checker, const NodeContent& value);
std::optional<wire::Violation> validate(const NodeContent& value);
void read(wire::Reader& reader, Node& value);
void write(wire::Writer& writer, const Node& value);
void check(wire::Checker& checker, const Node& value);
std::optional<wire::Violation> validate(const Node& value);
void read(wire::Reader& reader, Clip& value);
void write(wire::Writer& writer, const Clip& value);
void check(wire::Checker& checker, const Clip& value);
std::optional<wire::Violation> validate(const Clip& value);
void read(wire::Reader& reader, Fade& value);
void write(wire::Writer& writer, const Fade& value);
void check(wire::Checker& checker, const Fade& value);
std::optional<wire::Violation> validate(const Fade& value);
void read(wire::Reader& reader, Region& value);
void write(wire::Writer& writer, const Region& value);
void check(wire::Checker& checker, const Region& value);
std::optional<wire::Violation> validate(const Region& value);
void read(wire::Reader& reader, Note& value);
void write(wire::Writer& writer, const Note& value);
void check(wire::Checker& checker, const Note& value);
std::optional<wire::Violation> validate(const Note& value);
void read(wire::Reader& reader, LaneKind& value);
void write(wire::Writer& writer, const LaneKind& value);
void check(wire::Checker& checker, const LaneKind& value);
std::optional<wire::Violation> validate(const LaneKind& value);
void read(wire::Reader& reader, AudioLane& value);
void write(wire::Writer& writer, const AudioLane& value);
void check(wire::Checker& checker, const AudioLane& value);
std::optional<wire::Violation> validate(const AudioLane& value);
void read(wire::Reader& reader, MidiLane& value);
void write(wire::Writer& writer, const MidiLane& value);
void check(wire::Checker& checker, const MidiLane& value);
std::optional<wire::Violation> validate(const MidiLane& value);
void read(wire::Reader& reader, LaneContent& value);
void write(wire::Writer& writer, const LaneContent& value);
void check(wire::Checker& checker, const LaneContent& value);
std::optional<wire::Violation> validate(const LaneContent& value);
void read(wire::Reader& reader, Lane& value);
void write(wire::Writer& writer, const Lane& value);
void check(wire::Checker& checker, const Lane& value);
std::optional<wire::Violation> validate(const Lane& value);
void read(wire::Reader& reader, MediaMode& value);
void write(wire::Writer& writer, const MediaMode& value);
void check(wire::Checker& checker, const MediaMode& value);
std::optional<wire::Violation> validate(const MediaMode& value);
void read(wire::Reader& reader, Media& value);
void write(wire::Writer& writer, const Media& value);
void check(wire::Checker& checker, const Media& value);
std::optional<wire::Violation> validate(const Media& value);
void read(wire::Reader& reader, CurveShape& value);
void write(wire::Writer& writer, const CurveShape& value);
void check(wire::Checker& checker, const CurveShape& value);
std::optional<wire::Violation> validate(const CurveShape& value);
void read(wire::Reader& reader, AutomationPoint& value);
void write(wire::Writer& writer, const AutomationPoint& value);
void check(wire::Checker& checker, const AutomationPoint& value);
std::optional<wire::Violation> validate(const AutomationPoint& value);
void read(wire::Reader& reader, AutomationCurve& value);
void write(wire::Writer& writer, const AutomationCurve& value);
void check(wire::Checker& checker, const AutomationCurve& value);
std::optional<wire::Violation> validate(const AutomationCurve& value);
void read(wire::Reader& reader, PluginRecord& value);
void write(wire::Writer& writer, const PluginRecord& value);
void check(wire::Checker& checker, const PluginRecord& value);
std::optional<wire::Violation> validate(const PluginRecord& value);
void read(wire::Reader& reader, Table& value);
void write(wire::Writer& writer, const Table& value);
void check(wire::Checker& checker, const Table& value);
std::optional<wire::Violation> validate(const Table& value);
void read(wire::Reader& reader, Entity& value);
void write(wire::Writer& writer, const Entity& value);
void check(wire::Checker& checker, const Entity& value);
std::optional<wire::Violation> validate(const Entity& value);
void read(wire::Reader& reader, EntityRef& value);
void write(wire::Writer& writer, const EntityRef& value);
void check(wire::Checker& checker, const EntityRef& value);
std::optional<wire::Violation> validate(const EntityRef& value);
void read(wire::Reader& reader, ProjectContent& value);
void write(wire::Writer& writer, const ProjectContent& value);
void check(wire::Checker& checker, const ProjectContent& value);
std::optional<wire::Violation> validate(const ProjectContent& value);

} // namespace chorus
