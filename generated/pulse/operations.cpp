// Generated from chorus/specs/pulse. Edit the specs, then build the target `generate`.
#include "generated/pulse/operations.hpp"

#include "codegen/runtime/rpc/call.hpp"
#include "generated/pulse/automation.hpp"
#include "generated/pulse/channel.hpp"
#include "generated/pulse/client.hpp"
#include "generated/pulse/clip.hpp"
#include "generated/pulse/history.hpp"
#include "generated/pulse/lane.hpp"
#include "generated/pulse/media.hpp"
#include "generated/pulse/metering.hpp"
#include "generated/pulse/node.hpp"
#include "generated/pulse/parameter.hpp"
#include "generated/pulse/pluginLibrary.hpp"
#include "generated/pulse/project.hpp"
#include "generated/pulse/rendering.hpp"
#include "generated/pulse/routing.hpp"
#include "generated/pulse/session.hpp"
#include "generated/pulse/timebase.hpp"
#include "generated/pulse/trace.hpp"
#include "generated/pulse/track.hpp"
#include "generated/pulse/transport.hpp"

namespace chorus::pulse_api {

namespace {

constexpr reflect::Type ids_parameter_id_type{
    .kind = reflect::TypeKind::id,
    .name = "ParameterId",
    .doc = "A value that can be set and automated, as the id of its channel or node, a dot, and its symbol, such as "
           "`channel-1.gain` or `node-3.mix`.",
    .min_length = 1,
    .max_length = 64,
    .entity = "parameter",
    .listing = reflect::IdListing{"parameter", "list", "parameters", "id", "name"}};
constexpr reflect::Type timeline_ticks_type{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = -1125899906842624.0,
    .max = 1125899906842624.0};
constexpr reflect::EnumValue project_curve_shape_type_values[] = {
    {"step", "The value holds until the next point."},
    {"linear", "A straight line to the next point."},
    {"curve", "A line to the next point that is bent by the tension."},
};
constexpr reflect::Type project_curve_shape_type{.kind = reflect::TypeKind::enumeration,
                                                 .name = "CurveShape",
                                                 .doc = "The way from a point to the next.",
                                                 .values = project_curve_shape_type_values};
constexpr reflect::Type project_automation_point_type_at{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type f64_builtin{.kind = reflect::TypeKind::number, .name = "f64"};
constexpr reflect::Type project_automation_point_type_tension{
    .kind = reflect::TypeKind::number, .name = "f64", .min = -1.0, .max = 1.0};
constexpr reflect::Field project_automation_point_type_fields[] = {
    {"at", "Where.", &project_automation_point_type_at, false, false, {}},
    {"value", "In the unit of the parameter.", &f64_builtin, false, false, {}},
    {"shape", "The way to the next point.", &project_curve_shape_type, false, false, "\"linear\""},
    {"tension",
     "Bend t of the shape `curve`, from x to y = x (1 - t) / (1 + t - 2 t x): below 0 starts fast, above 0 starts "
     "slowly, 0 is straight.",
     &project_automation_point_type_tension, false, false, "0"},
};
constexpr reflect::Type project_automation_point_type{.kind = reflect::TypeKind::structure,
                                                      .name = "AutomationPoint",
                                                      .doc = "A value at a place.",
                                                      .fields = project_automation_point_type_fields,
                                                      .rules = {}};
constexpr reflect::Type bool_builtin{.kind = reflect::TypeKind::boolean, .name = "bool"};
constexpr reflect::Type project_automation_curve_type_points{.kind = reflect::TypeKind::list,
                                                             .name = "",
                                                             .min_length = 1,
                                                             .max_length = 16384,
                                                             .element = &project_automation_point_type};
constexpr reflect::Field project_automation_curve_type_fields[] = {
    {"parameter", "What it moves.", &ids_parameter_id_type, false, false, {}},
    {"enabled", "Whether it is in use.", &bool_builtin, false, false, "true"},
    {"points", "In order of place; no two at one place.", &project_automation_curve_type_points, false, false, {}},
};
constexpr reflect::Type project_automation_curve_type{
    .kind = reflect::TypeKind::structure,
    .name = "AutomationCurve",
    .doc = "The course of a parameter over the timeline. Before the first point its value holds, after the last point "
           "its value holds; parameters of whole numbers go in steps, whatever the shape. It replaces the value of the "
           "parameter, which stays as it is and comes back when the curve is disabled.",
    .fields = project_automation_curve_type_fields,
    .rules = {}};
constexpr reflect::Type timeline_tick_range_type_start{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type timeline_tick_range_type_end{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Field timeline_tick_range_type_fields[] = {
    {"start", "First tick.", &timeline_tick_range_type_start, false, false, {}},
    {"end", "One past the last tick.", &timeline_tick_range_type_end, false, false, {}},
};
constexpr reflect::Rule timeline_tick_range_type_rules[] = {
    {"rangeOrder", "end > start", "The end must be after the start."},
};
constexpr reflect::Type timeline_tick_range_type{.kind = reflect::TypeKind::structure,
                                                 .name = "TickRange",
                                                 .doc = "A span of the timeline, end excluded.",
                                                 .fields = timeline_tick_range_type_fields,
                                                 .rules = timeline_tick_range_type_rules};
constexpr reflect::Type units_name_type{.kind = reflect::TypeKind::text,
                                        .name = "Name",
                                        .doc = "A name for people. Names need not be unique.",
                                        .min_length = 1,
                                        .max_length = 120};
constexpr reflect::Type ids_channel_id_type{.kind = reflect::TypeKind::id,
                                            .name = "ChannelId",
                                            .doc = "A channel of the mixer.",
                                            .min_length = 1,
                                            .max_length = 64,
                                            .entity = "channel",
                                            .listing = reflect::IdListing{"channel", "list", "channels", "id", "name"}};
constexpr reflect::EnumValue project_channel_kind_type_values[] = {
    {"track", "Sounds what the clips of its track hold."},
    {"bus", "Sums what other channels send to it."},
    {"master", "Sums everything and leaves the engine; there is exactly one."},
};
constexpr reflect::Type project_channel_kind_type{.kind = reflect::TypeKind::enumeration,
                                                  .name = "ChannelKind",
                                                  .doc =
                                                      "What a channel is for. The kind never changes how it processes.",
                                                  .values = project_channel_kind_type_values};
constexpr reflect::Type units_decibels_type{.kind = reflect::TypeKind::number,
                                            .name = "Decibels",
                                            .doc = "A gain; -144 is silence.",
                                            .unit = "dB",
                                            .min = -144.0,
                                            .max = 24.0};
constexpr reflect::Type units_pan_type{
    .kind = reflect::TypeKind::number,
    .name = "Pan",
    .doc = "A place between left (-1) and right (1); constant power, 3 dB down in the middle for mono.",
    .min = -1.0,
    .max = 1.0};
constexpr reflect::Type ids_node_id_type{.kind = reflect::TypeKind::id,
                                         .name = "NodeId",
                                         .doc = "A plugin or send in a channel.",
                                         .min_length = 1,
                                         .max_length = 64,
                                         .entity = "node",
                                         .listing = reflect::IdListing{"node", "list", "nodes", "id", "name"}};
constexpr reflect::Type project_channel_type_pre_fader{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &ids_node_id_type};
constexpr reflect::Type project_channel_type_post_fader{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &ids_node_id_type};
constexpr reflect::Field project_channel_type_fields[] = {
    {"id", "", &ids_channel_id_type, false, false, {}},
    {"kind", "", &project_channel_kind_type, false, false, {}},
    {"name", "That of its track where it has one.", &units_name_type, false, false, {}},
    {"gain", "The fader.", &units_decibels_type, false, false, {}},
    {"pan", "Place after the fader.", &units_pan_type, false, false, {}},
    {"mute", "Silence after fader and pan; sends before the fader go on.", &bool_builtin, false, false, "false"},
    {"solo", "Hear only this and other soloed channels.", &bool_builtin, false, false, "false"},
    {"soloSafe", "Stay audible when others are soloed.", &bool_builtin, false, false, "false"},
    {"preFader", "Nodes before the fader in order.", &project_channel_type_pre_fader, false, false, {}},
    {"postFader", "Nodes after fader, pan and mute in order.", &project_channel_type_post_fader, false, false, {}},
    {"output",
     "The bus or master that it plays into; null for the master alone.",
     &ids_channel_id_type,
     false,
     true,
     {}},
    {"outputEnabled", "Whether the output carries sound.", &bool_builtin, false, false, "true"},
};
constexpr reflect::Type project_channel_type{
    .kind = reflect::TypeKind::structure,
    .name = "Channel",
    .doc = "A strip of the mixer. Its inputs are summed, run through the nodes before the fader, then fader, pan and "
           "mute, then the nodes after the fader, and then its output.",
    .fields = project_channel_type_fields,
    .rules = {}};
constexpr reflect::Type plan_plugin_uri_type{.kind = reflect::TypeKind::text,
                                             .name = "PluginUri",
                                             .doc = "URI that identifies an LV2 plugin.",
                                             .min_length = 1,
                                             .max_length = 1024};
constexpr reflect::Type plan_plugin_state_type{
    .kind = reflect::TypeKind::text,
    .name = "PluginState",
    .doc = "State of an LV2 plugin as Turtle text; opaque to everybody but the plugin host.",
    .max_length = 4194304};
constexpr reflect::Type project_plugin_node_type_values{
    .kind = reflect::TypeKind::map, .name = "", .max_length = 4096, .element = &f64_builtin};
constexpr reflect::Field project_plugin_node_type_fields[] = {
    {"uri", "Which plugin.", &plan_plugin_uri_type, false, false, {}},
    {"values",
     "Values that differ from the plugin's defaults, by port symbol.",
     &project_plugin_node_type_values,
     false,
     false,
     {}},
    {"preset", "The preset that was set last.", &plan_plugin_uri_type, true, false, {}},
    {"state", "What the preset holds beyond ports; kept byte for byte.", &plan_plugin_state_type, true, false, {}},
};
constexpr reflect::Type project_plugin_node_type{
    .kind = reflect::TypeKind::structure,
    .name = "PluginNode",
    .doc = "A plugin in a channel. What it is called and what it can do stays known when the plugin is missing.",
    .fields = project_plugin_node_type_fields,
    .rules = {}};
constexpr reflect::Field project_send_node_type_fields[] = {
    {"to", "The bus or master that it feeds.", &ids_channel_id_type, false, false, {}},
    {"level", "Level of the copy.", &units_decibels_type, false, false, {}},
    {"pan", "Place of the copy.", &units_pan_type, false, false, {}},
    {"mute", "Whether the copy is silent.", &bool_builtin, false, false, "false"},
};
constexpr reflect::Type project_send_node_type{.kind = reflect::TypeKind::structure,
                                               .name = "SendNode",
                                               .doc = "A tap that copies the signal at its place to a bus and passes "
                                                      "it on. Its place in the channel makes it pre or post fader.",
                                               .fields = project_send_node_type_fields,
                                               .rules = {}};
constexpr reflect::Arm project_node_content_type_arms[] = {
    {"plugin", "A plugin in a channel. What it is called and what it can do stays known when the plugin is missing.",
     &project_plugin_node_type},
    {"send",
     "A tap that copies the signal at its place to a bus and passes it on. Its place in the channel makes it pre or "
     "post fader.",
     &project_send_node_type},
};
constexpr reflect::Type project_node_content_type{.kind = reflect::TypeKind::tagged_union,
                                                  .name = "NodeContent",
                                                  .doc = "What a node does.",
                                                  .tag = "kind",
                                                  .arms = project_node_content_type_arms};
constexpr reflect::Field project_node_type_fields[] = {
    {"id", "", &ids_node_id_type, false, false, {}},
    {"channel", "Where it is.", &ids_channel_id_type, false, false, {}},
    {"name", "Name for people.", &units_name_type, false, false, {}},
    {"bypass", "Pass the input on with the same latency; a bypassed send is silent.", &bool_builtin, false, false,
     "false"},
    {"content", "", &project_node_content_type, false, false, {}},
};
constexpr reflect::Type project_node_type{.kind = reflect::TypeKind::structure,
                                          .name = "Node",
                                          .doc = "A processor in a channel.",
                                          .fields = project_node_type_fields,
                                          .rules = {}};
constexpr reflect::EnumValue status_load_state_type_values[] = {
    {"unloaded", "No project is open."},
    {"loading", "A project is being opened."},
    {"loaded", "A project is open and can be edited."},
    {"saving", "A project is being written."},
    {"closing", "A project is being closed."},
};
constexpr reflect::Type status_load_state_type{
    .kind = reflect::TypeKind::enumeration,
    .name = "LoadState",
    .doc = "Life of the open project. Edits are accepted only when it is loaded.",
    .values = status_load_state_type_values};
constexpr reflect::Type plan_file_path_type{.kind = reflect::TypeKind::text,
                                            .name = "FilePath",
                                            .doc = "Absolute path of a file on the machine that Signal runs on.",
                                            .min_length = 1,
                                            .max_length = 4096};
constexpr reflect::Type u53_builtin{
    .kind = reflect::TypeKind::integer, .name = "u53", .min = 0.0, .max = 9007199254740991.0};
constexpr reflect::Type u32_builtin{.kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 4294967295.0};
constexpr reflect::Field status_project_status_type_fields[] = {
    {"state", "", &status_load_state_type, false, false, {}},
    {"name", "", &units_name_type, false, false, {}},
    {"path", "Its folder.", &plan_file_path_type, false, false, {}},
    {"dirty", "Whether there are edits since the last save.", &bool_builtin, false, false, {}},
    {"revision", "Number of the last edit.", &u53_builtin, false, false, {}},
    {"durable", "Every edit up to this one survives a power cut.", &u53_builtin, false, false, {}},
    {"tracks", "How many tracks it has.", &u32_builtin, false, false, {}},
    {"clips", "How many clips it has.", &u32_builtin, false, false, {}},
};
constexpr reflect::Type status_project_status_type{.kind = reflect::TypeKind::structure,
                                                   .name = "ProjectStatus",
                                                   .doc = "The open project in short.",
                                                   .fields = status_project_status_type_fields,
                                                   .rules = {}};
constexpr reflect::Type status_client_info_type_client_id{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type status_client_info_type_instance_id{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type string_builtin{.kind = reflect::TypeKind::text, .name = "string"};
constexpr reflect::Type status_client_info_type_subscriptions{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &string_builtin};
constexpr reflect::Field status_client_info_type_fields[] = {
    {"clientId", "Kind of program.", &status_client_info_type_client_id, false, false, {}},
    {"instanceId", "Identity of this run of it.", &status_client_info_type_instance_id, false, false, {}},
    {"manager", "Whether it may shut Pulse down.", &bool_builtin, false, false, {}},
    {"subscriptions", "Domains whose events it gets.", &status_client_info_type_subscriptions, false, false, {}},
};
constexpr reflect::Type status_client_info_type{.kind = reflect::TypeKind::structure,
                                                .name = "ClientInfo",
                                                .doc = "A connected client.",
                                                .fields = status_client_info_type_fields,
                                                .rules = {}};
constexpr reflect::Type ids_track_id_type{.kind = reflect::TypeKind::id,
                                          .name = "TrackId",
                                          .doc = "A track.",
                                          .min_length = 1,
                                          .max_length = 64,
                                          .entity = "track",
                                          .listing = reflect::IdListing{"track", "list", "tracks", "id", "name"}};
constexpr reflect::Type units_colour_type{.kind = reflect::TypeKind::text,
                                          .name = "Colour",
                                          .doc = "Red, green and blue in hexadecimal digits, such as `#e05a00`.",
                                          .min_length = 7,
                                          .max_length = 7,
                                          .pattern = "^#[0-9a-f]+$"};
constexpr reflect::Type ids_media_id_type{.kind = reflect::TypeKind::id,
                                          .name = "MediaId",
                                          .doc = "A file of the media pool.",
                                          .min_length = 1,
                                          .max_length = 64,
                                          .entity = "media",
                                          .listing = reflect::IdListing{"media", "list", "media", "id", "name"}};
constexpr reflect::Type plan_frames_type{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = -9007199254740991.0,
    .max = 9007199254740991.0};
constexpr reflect::EnumValue project_lane_kind_type_values[] = {
    {"audio", "Regions of media files."},
    {"midi", "Notes for the instrument in the channel."},
};
constexpr reflect::Type project_lane_kind_type{.kind = reflect::TypeKind::enumeration,
                                               .name = "LaneKind",
                                               .doc = "What a lane holds.",
                                               .values = project_lane_kind_type_values};
constexpr reflect::Type ids_clip_id_type{.kind = reflect::TypeKind::id,
                                         .name = "ClipId",
                                         .doc = "A clip on a track.",
                                         .min_length = 1,
                                         .max_length = 64,
                                         .entity = "clip",
                                         .listing = reflect::IdListing{"clip", "list", "clips", "id", "name"}};
constexpr reflect::Type ids_lane_id_type{.kind = reflect::TypeKind::id,
                                         .name = "LaneId",
                                         .doc = "A lane of a clip.",
                                         .min_length = 1,
                                         .max_length = 64,
                                         .entity = "lane"};
constexpr reflect::Type project_clip_type_start{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type project_clip_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type project_clip_type_loop_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 15360.0,
    .max = 1125899906842624.0};
constexpr reflect::Type project_clip_type_lanes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &ids_lane_id_type};
constexpr reflect::Field project_clip_type_fields[] = {
    {"id", "", &ids_clip_id_type, false, false, {}},
    {"track", "Where it is.", &ids_track_id_type, false, false, {}},
    {"name", "", &units_name_type, false, false, {}},
    {"colour", "", &units_colour_type, true, false, {}},
    {"start", "Where it begins on the timeline.", &project_clip_type_start, false, false, {}},
    {"length", "How long it is.", &project_clip_type_length, false, false, {}},
    {"offset", "Position of the content that sounds at the start.", &timeline_ticks_type, false, false, {}},
    {"loopLength",
     "The content from 0 to here is repeated; not looped when absent.",
     &project_clip_type_loop_length,
     true,
     false,
     {}},
    {"mute", "All its lanes are silent.", &bool_builtin, false, false, "false"},
    {"lanes", "Its lanes in order.", &project_clip_type_lanes, false, false, {}},
};
constexpr reflect::Type project_clip_type{
    .kind = reflect::TypeKind::structure,
    .name = "Clip",
    .doc = "A span of a track that plays content. Content has its own time; `offset` says which of it sounds at the "
           "start. Clips of a track may overlap; then both sound.",
    .fields = project_clip_type_fields,
    .rules = {}};
constexpr reflect::Type ids_region_id_type{.kind = reflect::TypeKind::id,
                                           .name = "RegionId",
                                           .doc = "A region of an audio lane.",
                                           .min_length = 1,
                                           .max_length = 64,
                                           .entity = "region"};
constexpr reflect::EnumValue plan_fade_shape_type_values[] = {
    {"linear", "A straight line."},
    {"equalPower", "A quarter sine, so that two uncorrelated signals keep their power in a crossfade."},
};
constexpr reflect::Type plan_fade_shape_type{.kind = reflect::TypeKind::enumeration,
                                             .name = "FadeShape",
                                             .doc = "Course of a fade.",
                                             .values = plan_fade_shape_type_values};
constexpr reflect::Type project_fade_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field project_fade_type_fields[] = {
    {"length", "How long it is.", &project_fade_type_length, false, false, {}},
    {"shape", "Its course.", &plan_fade_shape_type, false, false, "\"equalPower\""},
};
constexpr reflect::Type project_fade_type{.kind = reflect::TypeKind::structure,
                                          .name = "Fade",
                                          .doc = "A fade at an end of a region; length 0 is none.",
                                          .fields = project_fade_type_fields,
                                          .rules = {}};
constexpr reflect::Type project_region_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type project_region_type_offset{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field project_region_type_fields[] = {
    {"id", "", &ids_region_id_type, false, false, {}},
    {"media", "What it plays.", &ids_media_id_type, false, false, {}},
    {"start", "Where it begins in the content of the clip.", &timeline_ticks_type, false, false, {}},
    {"length",
     "How long it is; past the end of the media it is silent.",
     &project_region_type_length,
     false,
     false,
     {}},
    {"offset",
     "First frame of the media that is played, at the media's own rate.",
     &project_region_type_offset,
     false,
     false,
     {}},
    {"gain", "Its level.", &units_decibels_type, false, false, {}},
    {"fadeIn", "At its start.", &project_fade_type, false, false, {}},
    {"fadeOut", "At its end.", &project_fade_type, false, false, {}},
};
constexpr reflect::Type project_region_type{.kind = reflect::TypeKind::structure,
                                            .name = "Region",
                                            .doc = "A piece of a media file in an audio lane.",
                                            .fields = project_region_type_fields,
                                            .rules = {}};
constexpr reflect::Type project_audio_lane_type_regions{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 8192, .element = &project_region_type};
constexpr reflect::Field project_audio_lane_type_fields[] = {
    {"regions", "In order of start.", &project_audio_lane_type_regions, false, false, {}},
};
constexpr reflect::Type project_audio_lane_type{.kind = reflect::TypeKind::structure,
                                                .name = "AudioLane",
                                                .doc = "Regions of media. Overlapping regions both sound.",
                                                .fields = project_audio_lane_type_fields,
                                                .rules = {}};
constexpr reflect::Type ids_note_id_type{.kind = reflect::TypeKind::id,
                                         .name = "NoteId",
                                         .doc = "A note of a MIDI lane.",
                                         .min_length = 1,
                                         .max_length = 64,
                                         .entity = "note"};
constexpr reflect::Type project_note_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type project_note_type_key{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 127.0};
constexpr reflect::Type project_note_type_velocity{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 127.0};
constexpr reflect::Type project_note_type_channel{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 15.0};
constexpr reflect::Field project_note_type_fields[] = {
    {"id", "", &ids_note_id_type, false, false, {}},
    {"start", "When the key goes down in the content of the clip.", &timeline_ticks_type, false, false, {}},
    {"length", "How long it is held; the end of the clip cuts it.", &project_note_type_length, false, false, {}},
    {"key", "MIDI key; 60 is middle C.", &project_note_type_key, false, false, {}},
    {"velocity", "How hard the key is struck.", &project_note_type_velocity, false, false, "100"},
    {"channel", "MIDI channel counted from 0.", &project_note_type_channel, false, false, "0"},
};
constexpr reflect::Type project_note_type{.kind = reflect::TypeKind::structure,
                                          .name = "Note",
                                          .doc = "A note in a MIDI lane.",
                                          .fields = project_note_type_fields,
                                          .rules = {}};
constexpr reflect::Type project_midi_lane_type_notes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 16384, .element = &project_note_type};
constexpr reflect::Field project_midi_lane_type_fields[] = {
    {"notes", "In order of start.", &project_midi_lane_type_notes, false, false, {}},
};
constexpr reflect::Type project_midi_lane_type{.kind = reflect::TypeKind::structure,
                                               .name = "MidiLane",
                                               .doc = "Notes for the first instrument in the channel.",
                                               .fields = project_midi_lane_type_fields,
                                               .rules = {}};
constexpr reflect::Arm project_lane_content_type_arms[] = {
    {"audio", "Regions of media. Overlapping regions both sound.", &project_audio_lane_type},
    {"midi", "Notes for the first instrument in the channel.", &project_midi_lane_type},
};
constexpr reflect::Type project_lane_content_type{.kind = reflect::TypeKind::tagged_union,
                                                  .name = "LaneContent",
                                                  .doc = "What a lane holds.",
                                                  .tag = "kind",
                                                  .arms = project_lane_content_type_arms};
constexpr reflect::Field project_lane_type_fields[] = {
    {"id", "", &ids_lane_id_type, false, false, {}},
    {"clip", "Where it is.", &ids_clip_id_type, false, false, {}},
    {"content", "", &project_lane_content_type, false, false, {}},
};
constexpr reflect::Type project_lane_type{.kind = reflect::TypeKind::structure,
                                          .name = "Lane",
                                          .doc = "A stream of content in a clip.",
                                          .fields = project_lane_type_fields,
                                          .rules = {}};
constexpr reflect::Type history_step_type_label{.kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Type history_step_type_author{.kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Type time_builtin{.kind = reflect::TypeKind::time, .name = "time"};
constexpr reflect::Field history_step_type_fields[] = {
    {"revision", "Number of the edit.", &u53_builtin, false, false, {}},
    {"label", "What was done.", &history_step_type_label, false, false, {}},
    {"author", "The client that did it.", &history_step_type_author, false, false, {}},
    {"at", "When it was done.", &time_builtin, false, false, {}},
    {"undone", "Whether it was taken back.", &bool_builtin, false, false, {}},
};
constexpr reflect::Type history_step_type{.kind = reflect::TypeKind::structure,
                                          .name = "Step",
                                          .doc = "An edit that can be taken back.",
                                          .fields = history_step_type_fields,
                                          .rules = {}};
constexpr reflect::Type lane_note_input_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type lane_note_input_type_key{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 127.0};
constexpr reflect::Type lane_note_input_type_velocity{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 127.0};
constexpr reflect::Type lane_note_input_type_channel{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 15.0};
constexpr reflect::Field lane_note_input_type_fields[] = {
    {"start", "When the key goes down in the content of the clip.", &timeline_ticks_type, false, false, {}},
    {"length", "How long it is held.", &lane_note_input_type_length, false, false, {}},
    {"key", "MIDI key; 60 is middle C.", &lane_note_input_type_key, false, false, {}},
    {"velocity", "How hard the key is struck.", &lane_note_input_type_velocity, false, false, "100"},
    {"channel", "MIDI channel counted from 0.", &lane_note_input_type_channel, false, false, "0"},
};
constexpr reflect::Type lane_note_input_type{.kind = reflect::TypeKind::structure,
                                             .name = "NoteInput",
                                             .doc = "A note to add.",
                                             .fields = lane_note_input_type_fields,
                                             .rules = {}};
constexpr reflect::EnumValue media_availability_type_values[] = {
    {"online", "The file is there and its copy at the session rate can be played."},
    {"preparing", "The file is there; its copy at the session rate is being made."},
    {"missing", "The file is not there."},
    {"broken", "The file is there and cannot be read."},
};
constexpr reflect::Type media_availability_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "Availability",
                                                .doc = "Whether a file can be played now.",
                                                .values = media_availability_type_values};
constexpr reflect::EnumValue project_media_mode_type_values[] = {
    {"copy", "The file was copied into the project."},
    {"reference", "The file stays where it is."},
};
constexpr reflect::Type project_media_mode_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "MediaMode",
                                                .doc = "How the project holds a file.",
                                                .values = project_media_mode_type_values};
constexpr reflect::Type audio_content_hash_type{.kind = reflect::TypeKind::text,
                                                .name = "ContentHash",
                                                .doc = "SHA-256 in hexadecimal digits.",
                                                .min_length = 64,
                                                .max_length = 64,
                                                .pattern = "^[0-9a-f]+$"};
constexpr reflect::Type project_media_type_format{.kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Type project_media_type_sample_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .unit = "Hz", .min = 1.0, .max = 768000.0};
constexpr reflect::Type project_media_type_channels{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 1024.0};
constexpr reflect::Type project_media_type_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field project_media_type_fields[] = {
    {"id", "", &ids_media_id_type, false, false, {}},
    {"name", "File name of the original without its folder.", &units_name_type, false, false, {}},
    {"mode", "", &project_media_mode_type, false, false, {}},
    {"path",
     "Relative to the project's folder for a copy, absolute for a reference.",
     &plan_file_path_type,
     false,
     false,
     {}},
    {"origin", "Where it was imported from.", &plan_file_path_type, false, false, {}},
    {"contentHash", "SHA-256 of the file.", &audio_content_hash_type, false, false, {}},
    {"format", "Container and encoding for people.", &project_media_type_format, false, false, {}},
    {"sampleRate", "Its own rate.", &project_media_type_sample_rate, false, false, {}},
    {"channels", "How many channels it has.", &project_media_type_channels, false, false, {}},
    {"frames", "Its length at its own rate.", &project_media_type_frames, false, false, {}},
};
constexpr reflect::Type project_media_type{.kind = reflect::TypeKind::structure,
                                           .name = "Media",
                                           .doc = "A file of the media pool.",
                                           .fields = project_media_type_fields,
                                           .rules = {}};
constexpr reflect::Type media_media_item_type_reason{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Type media_media_item_type_seconds{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "s", .min = 0.0};
constexpr reflect::Field media_media_item_type_fields[] = {
    {"id", "", &ids_media_id_type, false, false, {}},
    {"name", "", &units_name_type, false, false, {}},
    {"availability", "", &media_availability_type, false, false, {}},
    {"reason", "Why it is broken.", &media_media_item_type_reason, true, false, {}},
    {"seconds", "How long it is.", &media_media_item_type_seconds, false, false, {}},
    {"media", "", &project_media_type, false, false, {}},
};
constexpr reflect::Type media_media_item_type{.kind = reflect::TypeKind::structure,
                                              .name = "MediaItem",
                                              .doc = "A file of the pool as it is on this machine now.",
                                              .fields = media_media_item_type_fields,
                                              .rules = {}};
constexpr reflect::Type ids_job_id_type{
    .kind = reflect::TypeKind::id,
    .name = "JobId",
    .doc = "A piece of work that goes on after the reply, such as an import, a render or a capture.",
    .min_length = 1,
    .max_length = 64,
    .entity = "job"};
constexpr reflect::Type metering_channel_levels_type_peak_left{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type metering_channel_levels_type_peak_right{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type metering_channel_levels_type_rms_left{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type metering_channel_levels_type_rms_right{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type metering_channel_levels_type_input_left{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type metering_channel_levels_type_input_right{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Field metering_channel_levels_type_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"peakLeft", "Largest sample since the last report.", &metering_channel_levels_type_peak_left, false, false, {}},
    {"peakRight", "Largest sample since the last report.", &metering_channel_levels_type_peak_right, false, false, {}},
    {"rmsLeft", "Over 300 ms.", &metering_channel_levels_type_rms_left, false, false, {}},
    {"rmsRight", "Over 300 ms.", &metering_channel_levels_type_rms_right, false, false, {}},
    {"inputLeft",
     "Largest sample before the nodes since the last report.",
     &metering_channel_levels_type_input_left,
     false,
     false,
     {}},
    {"inputRight",
     "Largest sample before the nodes since the last report.",
     &metering_channel_levels_type_input_right,
     false,
     false,
     {}},
};
constexpr reflect::Type metering_channel_levels_type{
    .kind = reflect::TypeKind::structure,
    .name = "ChannelLevels",
    .doc = "What left a channel, after its fader, in dB; -144 is silence.",
    .fields = metering_channel_levels_type_fields,
    .rules = {}};
constexpr reflect::EnumValue node_place_type_values[] = {
    {"preFader", "Before the fader."},
    {"postFader", "After fader, pan and mute."},
};
constexpr reflect::Type node_place_type{.kind = reflect::TypeKind::enumeration,
                                        .name = "Place",
                                        .doc = "On which side of the fader a node is.",
                                        .values = node_place_type_values};
constexpr reflect::Field parameter_channel_owner_type_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
};
constexpr reflect::Type parameter_channel_owner_type{.kind = reflect::TypeKind::structure,
                                                     .name = "ChannelOwner",
                                                     .doc = "A channel.",
                                                     .fields = parameter_channel_owner_type_fields,
                                                     .rules = {}};
constexpr reflect::Field parameter_node_owner_type_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
};
constexpr reflect::Type parameter_node_owner_type{.kind = reflect::TypeKind::structure,
                                                  .name = "NodeOwner",
                                                  .doc = "A node.",
                                                  .fields = parameter_node_owner_type_fields,
                                                  .rules = {}};
constexpr reflect::Arm parameter_parameter_owner_type_arms[] = {
    {"channel", "A channel.", &parameter_channel_owner_type},
    {"node", "A node.", &parameter_node_owner_type},
};
constexpr reflect::Type parameter_parameter_owner_type{.kind = reflect::TypeKind::tagged_union,
                                                       .name = "ParameterOwner",
                                                       .doc = "What a parameter belongs to.",
                                                       .tag = "kind",
                                                       .arms = parameter_parameter_owner_type_arms};
constexpr reflect::Type parameter_named_value_type_label{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Field parameter_named_value_type_fields[] = {
    {"value", "The value.", &f64_builtin, false, false, {}},
    {"label", "Its name.", &parameter_named_value_type_label, false, false, {}},
};
constexpr reflect::Type parameter_named_value_type{.kind = reflect::TypeKind::structure,
                                                   .name = "NamedValue",
                                                   .doc = "A value with a name.",
                                                   .fields = parameter_named_value_type_fields,
                                                   .rules = {}};
constexpr reflect::Type parameter_parameter_type_name{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 520};
constexpr reflect::Type parameter_parameter_type_unit{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Type parameter_parameter_type_points{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &parameter_named_value_type};
constexpr reflect::Field parameter_parameter_type_fields[] = {
    {"id", "", &ids_parameter_id_type, false, false, {}},
    {"name", "Names of owner and parameter, such as `Bass/gain`.", &parameter_parameter_type_name, false, false, {}},
    {"owner", "", &parameter_parameter_owner_type, false, false, {}},
    {"value", "The value that holds where no enabled curve moves it.", &f64_builtin, false, false, {}},
    {"minimum", "Lowest value.", &f64_builtin, false, false, {}},
    {"maximum", "Highest value.", &f64_builtin, false, false, {}},
    {"defaultValue", "Value of a new owner.", &f64_builtin, false, false, {}},
    {"unit", "Unit of the values.", &parameter_parameter_type_unit, true, false, {}},
    {"toggled", "On or off.", &bool_builtin, false, false, "false"},
    {"integer", "Whole numbers only.", &bool_builtin, false, false, "false"},
    {"points", "Named values.", &parameter_parameter_type_points, false, false, {}},
    {"automated", "Whether an enabled curve moves it.", &bool_builtin, false, false, {}},
};
constexpr reflect::Type parameter_parameter_type{.kind = reflect::TypeKind::structure,
                                                 .name = "Parameter",
                                                 .doc = "A value that can be set and automated.",
                                                 .fields = parameter_parameter_type_fields,
                                                 .rules = {}};
constexpr reflect::EnumValue plugin_plugin_role_type_values[] = {
    {"effect", "Changes audio."},
    {"instrument", "Makes audio from notes."},
    {"midi", "Changes notes."},
    {"other", "Anything else."},
};
constexpr reflect::Type plugin_plugin_role_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "PluginRole",
                                                .doc = "What a plugin is for.",
                                                .values = plugin_plugin_role_type_values};
constexpr reflect::EnumValue plugin_plugin_format_type_values[] = {
    {"lv2", "LV2."},
};
constexpr reflect::Type plugin_plugin_format_type{.kind = reflect::TypeKind::enumeration,
                                                  .name = "PluginFormat",
                                                  .doc = "Format of a plugin.",
                                                  .values = plugin_plugin_format_type_values};
constexpr reflect::Type plugin_plugin_name_type{
    .kind = reflect::TypeKind::text, .name = "PluginName", .doc = "Name for people.", .max_length = 256};
constexpr reflect::Type plugin_plugin_summary_type_audio_inputs{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 1024.0};
constexpr reflect::Type plugin_plugin_summary_type_audio_outputs{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 1024.0};
constexpr reflect::Type plugin_plugin_summary_type_reason{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Field plugin_plugin_summary_type_fields[] = {
    {"uri", "Identity.", &plan_plugin_uri_type, false, false, {}},
    {"format", "Its format.", &plugin_plugin_format_type, false, false, "\"lv2\""},
    {"name", "Its name.", &plugin_plugin_name_type, false, false, {}},
    {"vendor", "Who made it.", &plugin_plugin_name_type, false, false, {}},
    {"category", "Class that it puts itself in.", &plugin_plugin_name_type, false, false, {}},
    {"role", "What it is for.", &plugin_plugin_role_type, false, false, {}},
    {"audioInputs", "Audio inputs.", &plugin_plugin_summary_type_audio_inputs, false, false, {}},
    {"audioOutputs", "Audio outputs.", &plugin_plugin_summary_type_audio_outputs, false, false, {}},
    {"usable", "Whether this host can run it.", &bool_builtin, false, false, {}},
    {"reason", "Why it cannot be run.", &plugin_plugin_summary_type_reason, true, false, {}},
};
constexpr reflect::Type plugin_plugin_summary_type{.kind = reflect::TypeKind::structure,
                                                   .name = "PluginSummary",
                                                   .doc = "A plugin in a list.",
                                                   .fields = plugin_plugin_summary_type_fields,
                                                   .rules = {}};
constexpr reflect::Type plan_port_symbol_type{.kind = reflect::TypeKind::text,
                                              .name = "PortSymbol",
                                              .doc = "Symbol of a control port, unique within its plugin.",
                                              .min_length = 1,
                                              .max_length = 128};
constexpr reflect::Field plugin_scale_point_type_fields[] = {
    {"value", "The value.", &f64_builtin, false, false, {}},
    {"label", "Its name.", &plugin_plugin_name_type, false, false, {}},
};
constexpr reflect::Type plugin_scale_point_type{.kind = reflect::TypeKind::structure,
                                                .name = "ScalePoint",
                                                .doc = "A named value of a control port.",
                                                .fields = plugin_scale_point_type_fields,
                                                .rules = {}};
constexpr reflect::Type plugin_control_port_type_unit{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Type plugin_control_port_type_points{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &plugin_scale_point_type};
constexpr reflect::Field plugin_control_port_type_fields[] = {
    {"symbol", "Identity within the plugin.", &plan_port_symbol_type, false, false, {}},
    {"name", "Name for people.", &plugin_plugin_name_type, false, false, {}},
    {"minimum", "Lowest value.", &f64_builtin, false, false, {}},
    {"maximum", "Highest value.", &f64_builtin, false, false, {}},
    {"defaultValue", "Value of a new instance.", &f64_builtin, false, false, {}},
    {"unit", "Unit.", &plugin_control_port_type_unit, true, false, {}},
    {"toggled", "On or off.", &bool_builtin, false, false, "false"},
    {"integer", "Whole numbers only.", &bool_builtin, false, false, "false"},
    {"logarithmic", "Better shown on a logarithmic scale.", &bool_builtin, false, false, "false"},
    {"points", "Named values.", &plugin_control_port_type_points, false, false, {}},
};
constexpr reflect::Type plugin_control_port_type{.kind = reflect::TypeKind::structure,
                                                 .name = "ControlPort",
                                                 .doc = "A control input of a plugin.",
                                                 .fields = plugin_control_port_type_fields,
                                                 .rules = {}};
constexpr reflect::Field plugin_plugin_preset_type_fields[] = {
    {"uri", "Identity.", &plan_plugin_uri_type, false, false, {}},
    {"name", "Its name.", &plugin_plugin_name_type, false, false, {}},
};
constexpr reflect::Type plugin_plugin_preset_type{.kind = reflect::TypeKind::structure,
                                                  .name = "PluginPreset",
                                                  .doc = "A preset that comes with a plugin.",
                                                  .fields = plugin_plugin_preset_type_fields,
                                                  .rules = {}};
constexpr reflect::Type plugin_plugin_description_type_controls{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &plugin_control_port_type};
constexpr reflect::Type plugin_plugin_description_type_presets{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &plugin_plugin_preset_type};
constexpr reflect::Field plugin_plugin_description_type_fields[] = {
    {"summary", "What the list says.", &plugin_plugin_summary_type, false, false, {}},
    {"controls", "Its control inputs in port order.", &plugin_plugin_description_type_controls, false, false, {}},
    {"presets", "Its presets in order of name.", &plugin_plugin_description_type_presets, false, false, {}},
    {"takesNotes", "Whether it has a MIDI input.", &bool_builtin, false, false, {}},
    {"reportsLatency", "Whether it tells its delay.", &bool_builtin, false, false, {}},
};
constexpr reflect::Type plugin_plugin_description_type{.kind = reflect::TypeKind::structure,
                                                       .name = "PluginDescription",
                                                       .doc = "Everything about a plugin.",
                                                       .fields = plugin_plugin_description_type_fields,
                                                       .rules = {}};
constexpr reflect::EnumValue project_recovery_type_values[] = {
    {"ask", "Refuse with `project.draftFound` when there are edits that were not saved."},
    {"recover", "Take the edits that were not saved; the project is then as it was when it was last open."},
    {"discard", "Take the project as it was saved; the edits are kept aside in the folder `drafts`."},
};
constexpr reflect::Type project_recovery_type{.kind = reflect::TypeKind::enumeration,
                                              .name = "Recovery",
                                              .doc = "What to do about edits that were not saved.",
                                              .values = project_recovery_type_values};
constexpr reflect::Type timeline_sample_rate_type{.kind = reflect::TypeKind::integer,
                                                  .name = "SampleRate",
                                                  .doc = "Frames a second.",
                                                  .unit = "Hz",
                                                  .min = 8000.0,
                                                  .max = 384000.0};
constexpr reflect::Type timeline_tempo_type{.kind = reflect::TypeKind::number,
                                            .name = "Tempo",
                                            .doc = "Quarter notes a minute.",
                                            .unit = "bpm",
                                            .min = 5.0,
                                            .max = 999.0};
constexpr reflect::Type timeline_signature_type_beats{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 64.0};
constexpr reflect::Type timeline_signature_type_unit{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 32.0};
constexpr reflect::Field timeline_signature_type_fields[] = {
    {"beats", "Beats in a bar.", &timeline_signature_type_beats, false, false, "4"},
    {"unit", "Note value of a beat: 1, 2, 4, 8, 16 or 32.", &timeline_signature_type_unit, false, false, "4"},
};
constexpr reflect::Type timeline_signature_type{.kind = reflect::TypeKind::structure,
                                                .name = "Signature",
                                                .doc = "Time signature.",
                                                .fields = timeline_signature_type_fields,
                                                .rules = {}};
constexpr reflect::Type project_project_settings_type_track_order{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &ids_track_id_type};
constexpr reflect::Field project_project_settings_type_fields[] = {
    {"name", "Name of the project.", &units_name_type, false, false, {}},
    {"sampleRate", "Rate that the project is played and rendered at.", &timeline_sample_rate_type, false, false, {}},
    {"tempo", "Constant over the timeline.", &timeline_tempo_type, false, false, {}},
    {"signature", "Constant over the timeline.", &timeline_signature_type, false, false, {}},
    {"loop", "The loop region, where one was set.", &timeline_tick_range_type, true, false, {}},
    {"loopEnabled", "Whether playback jumps from the end of the loop to its start.", &bool_builtin, false, false,
     "false"},
    {"trackOrder", "All tracks from top to bottom.", &project_project_settings_type_track_order, false, false, {}},
};
constexpr reflect::Type project_project_settings_type{.kind = reflect::TypeKind::structure,
                                                      .name = "ProjectSettings",
                                                      .doc = "What holds for the whole project.",
                                                      .fields = project_project_settings_type_fields,
                                                      .rules = {}};
constexpr reflect::EnumValue project_table_type_values[] = {
    {"settings", "The one record of settings."},
    {"track", "Tracks."},
    {"channel", "Channels."},
    {"node", "Nodes."},
    {"clip", "Clips."},
    {"lane", "Lanes."},
    {"media", "Media."},
    {"curve", "Automation curves."},
    {"plugin", "Plugins."},
};
constexpr reflect::Type project_table_type{.kind = reflect::TypeKind::enumeration,
                                           .name = "Table",
                                           .doc = "The kinds of record that a project holds.",
                                           .values = project_table_type_values};
constexpr reflect::Field project_track_type_fields[] = {
    {"id", "", &ids_track_id_type, false, false, {}},
    {"name", "Also the name of its channel.", &units_name_type, false, false, {}},
    {"colour", "", &units_colour_type, true, false, {}},
    {"channel", "The channel that it alone plays into.", &ids_channel_id_type, false, false, {}},
};
constexpr reflect::Type project_track_type{
    .kind = reflect::TypeKind::structure,
    .name = "Track",
    .doc = "A row of the arrangement. It holds clips and plays them into its channel.",
    .fields = project_track_type_fields,
    .rules = {}};
constexpr reflect::Type ids_plugin_id_type{.kind = reflect::TypeKind::id,
                                           .name = "PluginId",
                                           .doc = "What a project remembers of a plugin.",
                                           .min_length = 1,
                                           .max_length = 64,
                                           .entity = "plugin"};
constexpr reflect::Type project_plugin_record_type_controls{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &plugin_control_port_type};
constexpr reflect::Field project_plugin_record_type_fields[] = {
    {"id", "", &ids_plugin_id_type, false, false, {}},
    {"uri", "Which plugin.", &plan_plugin_uri_type, false, false, {}},
    {"name", "", &plugin_plugin_name_type, false, false, {}},
    {"role", "", &plugin_plugin_role_type, false, false, {}},
    {"controls", "Its parameters in port order.", &project_plugin_record_type_controls, false, false, {}},
    {"takesNotes", "Whether it can be played with notes.", &bool_builtin, false, false, "false"},
};
constexpr reflect::Type project_plugin_record_type{.kind = reflect::TypeKind::structure,
                                                   .name = "PluginRecord",
                                                   .doc =
                                                       "What the project remembers of a plugin that it uses, so that "
                                                       "its parameters have names and ranges while it is missing.",
                                                   .fields = project_plugin_record_type_fields,
                                                   .rules = {}};
constexpr reflect::Type project_project_content_type_tracks{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &project_track_type};
constexpr reflect::Type project_project_content_type_channels{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4097, .element = &project_channel_type};
constexpr reflect::Type project_project_content_type_nodes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 262144, .element = &project_node_type};
constexpr reflect::Type project_project_content_type_clips{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &project_clip_type};
constexpr reflect::Type project_project_content_type_lanes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 131072, .element = &project_lane_type};
constexpr reflect::Type project_project_content_type_media{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &project_media_type};
constexpr reflect::Type project_project_content_type_curves{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &project_automation_curve_type};
constexpr reflect::Type project_project_content_type_plugins{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &project_plugin_record_type};
constexpr reflect::Field project_project_content_type_fields[] = {
    {"settings", "", &project_project_settings_type, false, false, {}},
    {"tracks", "All tracks.", &project_project_content_type_tracks, false, false, {}},
    {"channels", "All channels.", &project_project_content_type_channels, false, false, {}},
    {"nodes", "All nodes.", &project_project_content_type_nodes, false, false, {}},
    {"clips", "All clips.", &project_project_content_type_clips, false, false, {}},
    {"lanes", "All lanes.", &project_project_content_type_lanes, false, false, {}},
    {"media", "All media.", &project_project_content_type_media, false, false, {}},
    {"curves", "All automation curves.", &project_project_content_type_curves, false, false, {}},
    {"plugins", "All plugins that are known here.", &project_project_content_type_plugins, false, false, {}},
};
constexpr reflect::Type project_project_content_type{.kind = reflect::TypeKind::structure,
                                                     .name = "ProjectContent",
                                                     .doc =
                                                         "Everything in a project, each table in the order of its ids.",
                                                     .fields = project_project_content_type_fields,
                                                     .rules = {}};
constexpr reflect::Arm project_entity_type_arms[] = {
    {"settings", "What holds for the whole project.", &project_project_settings_type},
    {"track", "A row of the arrangement. It holds clips and plays them into its channel.", &project_track_type},
    {"channel",
     "A strip of the mixer. Its inputs are summed, run through the nodes before the fader, then fader, pan and mute, "
     "then the nodes after the fader, and then its output.",
     &project_channel_type},
    {"node", "A processor in a channel.", &project_node_type},
    {"clip",
     "A span of a track that plays content. Content has its own time; `offset` says which of it sounds at the start. "
     "Clips of a track may overlap; then both sound.",
     &project_clip_type},
    {"lane", "A stream of content in a clip.", &project_lane_type},
    {"media", "A file of the media pool.", &project_media_type},
    {"curve",
     "The course of a parameter over the timeline. Before the first point its value holds, after the last point its "
     "value holds; parameters of whole numbers go in steps, whatever the shape. It replaces the value of the "
     "parameter, which stays as it is and comes back when the curve is disabled.",
     &project_automation_curve_type},
    {"plugin",
     "What the project remembers of a plugin that it uses, so that its parameters have names and ranges while it is "
     "missing.",
     &project_plugin_record_type},
};
constexpr reflect::Type project_entity_type{.kind = reflect::TypeKind::tagged_union,
                                            .name = "Entity",
                                            .doc = "One record of any table.",
                                            .tag = "table",
                                            .arms = project_entity_type_arms};
constexpr reflect::Type project_entity_ref_type_id{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Field project_entity_ref_type_fields[] = {
    {"table", "", &project_table_type, false, false, {}},
    {"id", "Its id.", &project_entity_ref_type_id, false, false, {}},
};
constexpr reflect::Type project_entity_ref_type{
    .kind = reflect::TypeKind::structure,
    .name = "EntityRef",
    .doc = "Names a record. The settings have the id `project`, a curve the id of its parameter.",
    .fields = project_entity_ref_type_fields,
    .rules = {}};
constexpr reflect::EnumValue rendering_job_kind_type_values[] = {
    {"render", "An offline render."},
    {"capture", "A capture of playback."},
};
constexpr reflect::Type rendering_job_kind_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "JobKind",
                                                .doc = "What a job does.",
                                                .values = rendering_job_kind_type_values};
constexpr reflect::EnumValue rendering_job_state_type_values[] = {
    {"waiting", "It has not begun."},          {"running", "It is at work."},
    {"complete", "Its files are whole."},      {"failed", "It ended without a result."},
    {"cancelled", "It was ended on request."},
};
constexpr reflect::Type rendering_job_state_type{.kind = reflect::TypeKind::enumeration,
                                                 .name = "JobState",
                                                 .doc = "How far a job is.",
                                                 .values = rendering_job_state_type_values};
constexpr reflect::EnumValue rendering_targets_type_values[] = {
    {"mix", "The master."},
    {"tracks", "Every track by itself, after its fader."},
    {"all", "The master and every track."},
};
constexpr reflect::Type rendering_targets_type{.kind = reflect::TypeKind::enumeration,
                                               .name = "Targets",
                                               .doc = "What is rendered.",
                                               .values = rendering_targets_type_values};
constexpr reflect::Type rendering_signal_result_type_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type rendering_signal_result_type_seconds{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "s", .min = 0.0};
constexpr reflect::Type rendering_signal_result_type_peak{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type rendering_signal_result_type_true_peak{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type rendering_signal_result_type_rms{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "dB"};
constexpr reflect::Type rendering_signal_result_type_loudness{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "LUFS"};
constexpr reflect::Field rendering_signal_result_type_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"name", "Name of the channel.", &units_name_type, false, false, {}},
    {"path", "The file that was written.", &plan_file_path_type, true, false, {}},
    {"frames", "Its length.", &rendering_signal_result_type_frames, false, false, {}},
    {"seconds", "Its length.", &rendering_signal_result_type_seconds, false, false, {}},
    {"peak", "Largest sample; -144 is silence.", &rendering_signal_result_type_peak, false, false, {}},
    {"truePeak", "Largest value between samples.", &rendering_signal_result_type_true_peak, false, false, {}},
    {"rms", "Mean level.", &rendering_signal_result_type_rms, false, false, {}},
    {"loudness", "Integrated loudness; absent for silence.", &rendering_signal_result_type_loudness, true, false, {}},
    {"hash",
     "SHA-256 of the samples as 32-bit floats before they are encoded; equal sound has equal hashes in every format.",
     &audio_content_hash_type,
     false,
     false,
     {}},
};
constexpr reflect::Type rendering_signal_result_type{.kind = reflect::TypeKind::structure,
                                                     .name = "SignalResult",
                                                     .doc = "What came of one signal.",
                                                     .fields = rendering_signal_result_type_fields,
                                                     .rules = {}};
constexpr reflect::Type rendering_job_failure_type_code{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 128};
constexpr reflect::Type rendering_job_failure_type_message{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Type rendering_job_failure_type_hint{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Field rendering_job_failure_type_fields[] = {
    {"code", "Code of the error.", &rendering_job_failure_type_code, false, false, {}},
    {"message", "The error for people.", &rendering_job_failure_type_message, false, false, {}},
    {"hint", "What to do next.", &rendering_job_failure_type_hint, true, false, {}},
};
constexpr reflect::Type rendering_job_failure_type{.kind = reflect::TypeKind::structure,
                                                   .name = "JobFailure",
                                                   .doc = "Why a job failed.",
                                                   .fields = rendering_job_failure_type_fields,
                                                   .rules = {}};
constexpr reflect::Type rendering_job_type_share{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 0.0, .max = 1.0};
constexpr reflect::Type rendering_job_type_speed{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Type rendering_job_type_elapsed{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "s", .min = 0.0};
constexpr reflect::Type rendering_job_type_results{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4097, .element = &rendering_signal_result_type};
constexpr reflect::Type rendering_job_type_missing{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &string_builtin};
constexpr reflect::Field rendering_job_type_fields[] = {
    {"id", "", &ids_job_id_type, false, false, {}},
    {"kind", "", &rendering_job_kind_type, false, false, {}},
    {"state", "", &rendering_job_state_type, false, false, {}},
    {"path", "The file that was asked for.", &plan_file_path_type, false, false, {}},
    {"range", "The span of the timeline.", &timeline_tick_range_type, true, false, {}},
    {"share", "How much is done.", &rendering_job_type_share, false, false, {}},
    {"speed", "Seconds of sound in a second.", &rendering_job_type_speed, false, false, "0"},
    {"elapsed", "Time that it took.", &rendering_job_type_elapsed, false, false, "0"},
    {"results",
     "When it is complete: the master first, then tracks from top to bottom.",
     &rendering_job_type_results,
     false,
     false,
     {}},
    {"missing",
     "Parts of the project that were passed over, for people.",
     &rendering_job_type_missing,
     false,
     false,
     {}},
    {"failure", "", &rendering_job_failure_type, true, false, {}},
};
constexpr reflect::Type rendering_job_type{.kind = reflect::TypeKind::structure,
                                           .name = "Job",
                                           .doc = "A render or capture.",
                                           .fields = rendering_job_type_fields,
                                           .rules = {}};
constexpr reflect::EnumValue audio_sound_file_format_type_values[] = {
    {"wav", "RIFF WAVE."},
    {"flac", "Free Lossless Audio Codec."},
};
constexpr reflect::Type audio_sound_file_format_type{.kind = reflect::TypeKind::enumeration,
                                                     .name = "SoundFileFormat",
                                                     .doc = "Container of a written file.",
                                                     .values = audio_sound_file_format_type_values};
constexpr reflect::EnumValue audio_sample_depth_type_values[] = {
    {"int16", "16 bits, with triangular dither."},
    {"int24", "24 bits."},
    {"float32", "32 bits floating point; WAV only."},
};
constexpr reflect::Type audio_sample_depth_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "SampleDepth",
                                                .doc = "Encoding of a written sample.",
                                                .values = audio_sample_depth_type_values};
constexpr reflect::Type routing_route_id_type{.kind = reflect::TypeKind::id,
                                              .name = "RouteId",
                                              .doc = "A route.",
                                              .min_length = 1,
                                              .max_length = 64,
                                              .entity = "route",
                                              .listing = reflect::IdListing{"routing", "list", "routes", "id", "name"}};
constexpr reflect::EnumValue routing_route_kind_type_values[] = {
    {"output", "The output of a channel."},
    {"send", "A copy that a send makes."},
};
constexpr reflect::Type routing_route_kind_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "RouteKind",
                                                .doc = "What makes a route.",
                                                .values = routing_route_kind_type_values};
constexpr reflect::Type routing_route_type_name{.kind = reflect::TypeKind::text, .name = "string", .max_length = 260};
constexpr reflect::Field routing_route_type_fields[] = {
    {"id", "", &routing_route_id_type, false, false, {}},
    {"name", "Names of both ends, such as `Bass > Reverb`.", &routing_route_type_name, false, false, {}},
    {"kind", "", &routing_route_kind_type, false, false, {}},
    {"from", "", &ids_channel_id_type, false, false, {}},
    {"to", "", &ids_channel_id_type, false, false, {}},
    {"enabled", "Whether it carries sound.", &bool_builtin, false, false, {}},
};
constexpr reflect::Type routing_route_type{.kind = reflect::TypeKind::structure,
                                           .name = "Route",
                                           .doc = "A connection from a channel to another.",
                                           .fields = routing_route_type_fields,
                                           .rules = {}};
constexpr reflect::EnumValue status_engine_state_type_values[] = {
    {"down", "There is no connection to the engine."},
    {"starting", "The engine is there and is being set up."},
    {"ready", "The engine holds the current plan and its device runs."},
    {"failed", "The engine is there and cannot work."},
};
constexpr reflect::Type status_engine_state_type{.kind = reflect::TypeKind::enumeration,
                                                 .name = "EngineState",
                                                 .doc = "How the audio engine is doing, seen from Pulse.",
                                                 .values = status_engine_state_type_values};
constexpr reflect::Type plan_plan_hash_type{.kind = reflect::TypeKind::text,
                                            .name = "PlanHash",
                                            .doc = "Content hash of a plan; two plans of one hash sound the same.",
                                            .min_length = 1,
                                            .max_length = 64};
constexpr reflect::Type status_engine_status_type_device{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Type status_engine_status_type_latency{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type status_engine_status_type_note{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Type status_engine_status_type_gap{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "ms", .min = 0.0};
constexpr reflect::Type status_engine_status_type_load{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Type status_engine_status_type_missing{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &string_builtin};
constexpr reflect::Type status_engine_status_type_reason{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Field status_engine_status_type_fields[] = {
    {"state", "", &status_engine_state_type, false, false, {}},
    {"device", "What gives it its time.", &status_engine_status_type_device, true, false, {}},
    {"sampleRate", "The rate it runs at.", &timeline_sample_rate_type, true, false, {}},
    {"blockSize", "Frames that the device asks for at once.", &u32_builtin, true, false, {}},
    {"planHash", "The plan that it holds.", &plan_plan_hash_type, true, false, {}},
    {"planRevision", "Revision of the project that this plan was made from.", &u53_builtin, false, false, "0"},
    {"latency", "Delay of the mix by plugins.", &status_engine_status_type_latency, false, false, {}},
    {"note", "Why the device is not the one that was asked for.", &status_engine_status_type_note, true, false, {}},
    {"gap",
     "How long it was silent when the engine was lost last while it played.",
     &status_engine_status_type_gap,
     true,
     false,
     {}},
    {"connects", "How often Pulse connected to an engine.", &u32_builtin, false, false, "0"},
    {"underruns", "How often media was not read in time.", &u53_builtin, false, false, "0"},
    {"overruns", "How often samples were late.", &u53_builtin, false, false, "0"},
    {"load", "Share of its time that the engine uses.", &status_engine_status_type_load, false, false, "0"},
    {"missing",
     "What the plan names and the engine does not have, for people.",
     &status_engine_status_type_missing,
     false,
     false,
     {}},
    {"reason", "Why it failed or is down.", &status_engine_status_type_reason, true, false, {}},
};
constexpr reflect::Type status_engine_status_type{.kind = reflect::TypeKind::structure,
                                                  .name = "EngineStatus",
                                                  .doc = "The audio engine in short.",
                                                  .fields = status_engine_status_type_fields,
                                                  .rules = {}};
constexpr reflect::EnumValue status_play_state_type_values[] = {
    {"stopped", "The timeline stands still."},
    {"playing", "The timeline moves."},
    {"paused", "The timeline stands still and goes on from here."},
};
constexpr reflect::Type status_play_state_type{.kind = reflect::TypeKind::enumeration,
                                               .name = "PlayState",
                                               .doc = "What the user asked of playback.",
                                               .values = status_play_state_type_values};
constexpr reflect::Type timeline_musical_time_type{
    .kind = reflect::TypeKind::text,
    .name = "MusicalTime",
    .doc = "A position as `bar.beat.tick`, bars and beats counted from 1 and 960 ticks in a quarter, for people; `5`, "
           "`5.1` and `5.1.0` are the same.",
    .min_length = 1,
    .max_length = 32,
    .pattern = "^[0-9.]+$"};
constexpr reflect::Type status_transport_state_type_position{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field status_transport_state_type_fields[] = {
    {"play", "", &status_play_state_type, false, false, {}},
    {"position", "Where the timeline is.", &status_transport_state_type_position, false, false, {}},
    {"frame", "The same in samples.", &plan_frames_type, false, false, {}},
    {"musical", "The same for people.", &timeline_musical_time_type, false, false, {}},
    {"loopEnabled", "Whether the loop is in use.", &bool_builtin, false, false, {}},
    {"loop", "The loop region.", &timeline_tick_range_type, true, false, {}},
};
constexpr reflect::Type status_transport_state_type{.kind = reflect::TypeKind::structure,
                                                    .name = "TransportState",
                                                    .doc = "Playback.",
                                                    .fields = status_transport_state_type_fields,
                                                    .rules = {}};
constexpr reflect::Field timebase_timebase_type_fields[] = {
    {"tempo", "", &timeline_tempo_type, false, false, {}},
    {"signature", "", &timeline_signature_type, false, false, {}},
    {"sampleRate", "", &timeline_sample_rate_type, false, false, {}},
};
constexpr reflect::Type timebase_timebase_type{.kind = reflect::TypeKind::structure,
                                               .name = "Timebase",
                                               .doc = "What relates musical time to samples.",
                                               .fields = timebase_timebase_type_fields,
                                               .rules = {}};
constexpr reflect::Type trace_trace_failure_type_code{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 128};
constexpr reflect::Type trace_trace_failure_type_message{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Type trace_trace_failure_type_hint{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Field trace_trace_failure_type_fields[] = {
    {"code", "Code of the error.", &trace_trace_failure_type_code, false, false, {}},
    {"message", "The error for people.", &trace_trace_failure_type_message, false, false, {}},
    {"hint", "What to do next.", &trace_trace_failure_type_hint, true, false, {}},
};
constexpr reflect::Type trace_trace_failure_type{.kind = reflect::TypeKind::structure,
                                                 .name = "TraceFailure",
                                                 .doc = "Why a recording ended before it should.",
                                                 .fields = trace_trace_failure_type_fields,
                                                 .rules = {}};
constexpr reflect::Field trace_trace_status_type_fields[] = {
    {"path", "Its file.", &plan_file_path_type, false, false, {}},
    {"messages", "How many messages it holds.", &u53_builtin, false, false, {}},
    {"size", "Bytes of the file.", &u53_builtin, false, false, {}},
    {"limit", "Bytes that the file may have.", &u53_builtin, false, false, {}},
};
constexpr reflect::Type trace_trace_status_type{.kind = reflect::TypeKind::structure,
                                                .name = "TraceStatus",
                                                .doc = "How far a recording is.",
                                                .fields = trace_trace_status_type_fields,
                                                .rules = {}};
constexpr reflect::EnumValue trace_trace_reason_type_values[] = {
    {"asked", "Somebody asked for the end."},
    {"ownerGone", "The client that had asked for the recording went away."},
    {"shutdown", "Pulse stopped."},
    {"limit", "The file became as large as it may be."},
    {"failure", "The file could not be written, or not fast enough."},
};
constexpr reflect::Type trace_trace_reason_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "TraceReason",
                                                .doc = "Why a recording ended.",
                                                .values = trace_trace_reason_type_values};
constexpr reflect::Type automation_set_input_points{.kind = reflect::TypeKind::list,
                                                    .name = "",
                                                    .min_length = 1,
                                                    .max_length = 16384,
                                                    .element = &project_automation_point_type};
constexpr reflect::Field automation_set_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
    {"points", "In any order; no two at one place.", &automation_set_input_points, false, false, {}},
};
constexpr reflect::Type automation_set_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_set_input_fields, .rules = {}};
constexpr reflect::Field automation_set_reply_fields[] = {
    {"curve", "", &project_automation_curve_type, false, false, {}},
};
constexpr reflect::Type automation_set_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_set_reply_fields, .rules = {}};
constexpr std::string_view automation_set_from[] = {
    "aura",
};
constexpr std::string_view automation_set_errors[] = {
    "automation.twoAtOnePlace", "parameter.notFound",  "parameter.outOfRange", "project.notOpen", "project.busy",
    "project.diskFull",         "project.notWritable", "project.limit",
};
constexpr std::string_view automation_set_positional[] = {
    "parameter",
    "points",
};
constexpr reflect::Example automation_set_examples[] = {
    {"{\"parameter\":\"channel-2.gain\",\"points\":[{\"at\":0,\"value\":-60},{\"at\":3932160,\"value\":0}]}",
     "{\"curve\":{\"parameter\":\"channel-2.gain\",\"points\":[{\"at\":0,\"value\":-60},{\"at\":3932160,\"value\":0}]}"
     "}",
     ""},
};
constexpr reflect::Type automation_add_input_at{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type automation_add_input_tension{
    .kind = reflect::TypeKind::number, .name = "f64", .min = -1.0, .max = 1.0};
constexpr reflect::Field automation_add_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
    {"at", "Where.", &automation_add_input_at, false, false, {}},
    {"value", "In the unit of the parameter.", &f64_builtin, false, false, {}},
    {"shape", "The way to the next point.", &project_curve_shape_type, false, false, "\"linear\""},
    {"tension", "Bend of the shape `curve`: below 0 starts fast, above 0 starts slowly, 0 is straight.",
     &automation_add_input_tension, false, false, "0"},
};
constexpr reflect::Type automation_add_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_add_input_fields, .rules = {}};
constexpr reflect::Field automation_add_reply_fields[] = {
    {"curve", "", &project_automation_curve_type, false, false, {}},
};
constexpr reflect::Type automation_add_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_add_reply_fields, .rules = {}};
constexpr std::string_view automation_add_from[] = {
    "aura",
};
constexpr std::string_view automation_add_errors[] = {
    "automation.tooMany", "parameter.notFound", "parameter.outOfRange", "project.notOpen",
    "project.busy",       "project.diskFull",   "project.notWritable",  "project.limit",
};
constexpr std::string_view automation_add_positional[] = {
    "parameter",
    "at",
    "value",
};
constexpr reflect::Example automation_add_examples[] = {
    {"{\"parameter\":\"channel-2.gain\",\"at\":983040,\"value\":-12}", {}, ""},
};
constexpr reflect::Field automation_remove_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
    {"range", "The span.", &timeline_tick_range_type, false, false, {}},
};
constexpr reflect::Type automation_remove_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_remove_input_fields, .rules = {}};
constexpr reflect::Field automation_remove_reply_fields[] = {
    {"removed", "How many points.", &u32_builtin, false, false, {}},
    {"curve", "What is left.", &project_automation_curve_type, false, true, {}},
};
constexpr reflect::Type automation_remove_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_remove_reply_fields, .rules = {}};
constexpr std::string_view automation_remove_from[] = {
    "aura",
};
constexpr std::string_view automation_remove_errors[] = {
    "automation.noCurve", "parameter.notFound",  "project.notOpen", "project.busy",
    "project.diskFull",   "project.notWritable", "project.limit",
};
constexpr std::string_view automation_remove_positional[] = {
    "parameter",
};
constexpr reflect::Example automation_remove_examples[] = {
    {"{\"parameter\":\"channel-2.gain\",\"range\":{\"start\":0,\"end\":983040}}", "{\"removed\":2,\"curve\":null}", ""},
};
constexpr reflect::Field automation_set_enabled_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
    {"enabled", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type automation_set_enabled_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_set_enabled_input_fields, .rules = {}};
constexpr reflect::Field automation_set_enabled_reply_fields[] = {
    {"curve", "", &project_automation_curve_type, false, false, {}},
};
constexpr reflect::Type automation_set_enabled_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_set_enabled_reply_fields, .rules = {}};
constexpr std::string_view automation_set_enabled_from[] = {
    "aura",
};
constexpr std::string_view automation_set_enabled_errors[] = {
    "automation.noCurve", "parameter.notFound",  "project.notOpen", "project.busy",
    "project.diskFull",   "project.notWritable", "project.limit",
};
constexpr std::string_view automation_set_enabled_positional[] = {
    "parameter",
    "enabled",
};
constexpr reflect::Example automation_set_enabled_examples[] = {
    {"{\"parameter\":\"channel-2.gain\",\"enabled\":false}", {}, ""},
};
constexpr reflect::Field automation_clear_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
};
constexpr reflect::Type automation_clear_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_clear_input_fields, .rules = {}};
constexpr reflect::Field automation_clear_reply_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
};
constexpr reflect::Type automation_clear_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_clear_reply_fields, .rules = {}};
constexpr std::string_view automation_clear_from[] = {
    "aura",
};
constexpr std::string_view automation_clear_errors[] = {
    "automation.noCurve", "parameter.notFound",  "project.notOpen", "project.busy",
    "project.diskFull",   "project.notWritable", "project.limit",
};
constexpr std::string_view automation_clear_positional[] = {
    "parameter",
};
constexpr reflect::Example automation_clear_examples[] = {
    {"{\"parameter\":\"channel-2.gain\"}", "{\"parameter\":\"channel-2.gain\"}", ""},
};
constexpr reflect::Type automation_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type automation_list_reply_curves{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &project_automation_curve_type};
constexpr reflect::Field automation_list_reply_fields[] = {
    {"curves", "In order of parameter.", &automation_list_reply_curves, false, false, {}},
};
constexpr reflect::Type automation_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_list_reply_fields, .rules = {}};
constexpr std::string_view automation_list_from[] = {
    "aura",
};
constexpr std::string_view automation_list_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example automation_list_examples[] = {
    {"{}", "{\"curves\":[]}", ""},
};
constexpr reflect::Field automation_get_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
};
constexpr reflect::Type automation_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_get_input_fields, .rules = {}};
constexpr reflect::Field automation_get_reply_fields[] = {
    {"curve", "Null when it has none.", &project_automation_curve_type, false, true, {}},
};
constexpr reflect::Type automation_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_get_reply_fields, .rules = {}};
constexpr std::string_view automation_get_from[] = {
    "aura",
};
constexpr std::string_view automation_get_errors[] = {
    "parameter.notFound",
    "project.notOpen",
};
constexpr std::string_view automation_get_positional[] = {
    "parameter",
};
constexpr reflect::Example automation_get_examples[] = {
    {"{\"parameter\":\"channel-2.gain\"}", "{\"curve\":null}", ""},
};
constexpr reflect::Field automation_no_curve_error_fields[] = {
    {"parameter", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type automation_no_curve_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_no_curve_error_fields, .rules = {}};
constexpr reflect::Field automation_two_at_one_place_error_fields[] = {
    {"at", "", &timeline_ticks_type, false, false, {}},
};
constexpr reflect::Type automation_two_at_one_place_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_two_at_one_place_error_fields, .rules = {}};
constexpr reflect::Field automation_too_many_error_fields[] = {
    {"maximum", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type automation_too_many_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = automation_too_many_error_fields, .rules = {}};
constexpr reflect::Command automation_domain_commands[] = {
    {"automation", "set", "Give a parameter a curve in place of the one that it has.", automation_set_from,
     &automation_set_input, &automation_set_reply, false, automation_set_errors, 5000, "normal", true, false, true,
     automation_set_positional, automation_set_examples, &rpc::check_reply<automation::Set::Reply>},
    {"automation", "add",
     "Add a point to the curve of a parameter or replace the one at its place. The curve is made when there is none.",
     automation_add_from, &automation_add_input, &automation_add_reply, false, automation_add_errors, 5000, "normal",
     true, false, true, automation_add_positional, automation_add_examples, &rpc::check_reply<automation::Add::Reply>},
    {"automation", "remove", "Remove the points of a span. A curve without points is removed.", automation_remove_from,
     &automation_remove_input, &automation_remove_reply, false, automation_remove_errors, 5000, "normal", true, false,
     true, automation_remove_positional, automation_remove_examples, &rpc::check_reply<automation::Remove::Reply>},
    {"automation", "setEnabled", "Use the curve of a parameter or let the value hold.", automation_set_enabled_from,
     &automation_set_enabled_input, &automation_set_enabled_reply, false, automation_set_enabled_errors, 5000, "normal",
     true, false, true, automation_set_enabled_positional, automation_set_enabled_examples,
     &rpc::check_reply<automation::SetEnabled::Reply>},
    {"automation", "clear", "Remove the curve of a parameter.", automation_clear_from, &automation_clear_input,
     &automation_clear_reply, false, automation_clear_errors, 5000, "normal", false, false, true,
     automation_clear_positional, automation_clear_examples, &rpc::check_reply<automation::Clear::Reply>},
    {"automation",
     "list",
     "Tell all curves.",
     automation_list_from,
     &automation_list_input,
     &automation_list_reply,
     false,
     automation_list_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     automation_list_examples,
     &rpc::check_reply<automation::List::Reply>},
    {"automation", "get", "Tell the curve of a parameter.", automation_get_from, &automation_get_input,
     &automation_get_reply, false, automation_get_errors, 5000, "normal", true, false, false, automation_get_positional,
     automation_get_examples, &rpc::check_reply<automation::Get::Reply>},
};
constexpr reflect::ErrorInfo automation_domain_errors[] = {
    {"automation.noCurve", "The parameter has no curve.", "Set one first.", &automation_no_curve_error},
    {"automation.twoAtOnePlace", "Two points are at one place.",
     "Leave one out; for a jump, give the point before it the shape `step`.", &automation_two_at_one_place_error},
    {"automation.tooMany", "The curve cannot hold more points.", "Remove points that are not needed.",
     &automation_too_many_error},
};
constexpr reflect::Domain automation_domain{
    "automation",
    "The course of parameters over the timeline. A parameter has at most one curve.",
    "1.0.0",
    "experimental",
    "af017d171437aa73",
    automation_domain_commands,
    {},
    automation_domain_errors,
    {},
    {}};

constexpr reflect::Field channel_create_input_fields[] = {
    {"name", "`Bus` and a number when absent.", &units_name_type, true, false, {}},
};
constexpr reflect::Type channel_create_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_create_input_fields, .rules = {}};
constexpr reflect::Field channel_create_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type channel_create_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_create_reply_fields, .rules = {}};
constexpr std::string_view channel_create_from[] = {
    "aura",
};
constexpr std::string_view channel_create_errors[] = {
    "channel.tooMany", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_create_positional[] = {
    "name",
};
constexpr reflect::Example channel_create_examples[] = {
    {"{\"name\":\"Reverb\"}",
     "{\"channel\":{\"id\":\"channel-5\",\"kind\":\"bus\",\"name\":\"Reverb\",\"gain\":0,\"pan\":0,\"preFader\":[],"
     "\"postFader\":[],\"output\":\"channel-1\"}}",
     ""},
};
constexpr reflect::Field channel_delete_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
};
constexpr reflect::Type channel_delete_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_delete_input_fields, .rules = {}};
constexpr reflect::Field channel_delete_reply_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
};
constexpr reflect::Type channel_delete_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_delete_reply_fields, .rules = {}};
constexpr std::string_view channel_delete_from[] = {
    "aura",
};
constexpr std::string_view channel_delete_errors[] = {
    "channel.notFound", "channel.notABus",     "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_delete_positional[] = {
    "channel",
};
constexpr reflect::Example channel_delete_examples[] = {
    {"{\"channel\":\"channel-5\"}", "{\"channel\":\"channel-5\"}", ""},
};
constexpr reflect::Field channel_rename_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"name", "", &units_name_type, false, false, {}},
};
constexpr reflect::Type channel_rename_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_rename_input_fields, .rules = {}};
constexpr reflect::Field channel_rename_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type channel_rename_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_rename_reply_fields, .rules = {}};
constexpr std::string_view channel_rename_from[] = {
    "aura",
};
constexpr std::string_view channel_rename_errors[] = {
    "channel.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_rename_positional[] = {
    "channel",
    "name",
};
constexpr reflect::Example channel_rename_examples[] = {
    {"{\"channel\":\"channel-5\",\"name\":\"Hall\"}", {}, ""},
};
constexpr reflect::Field channel_set_fader_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"gain", "", &units_decibels_type, false, false, {}},
};
constexpr reflect::Type channel_set_fader_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_fader_input_fields, .rules = {}};
constexpr reflect::Field channel_set_fader_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type channel_set_fader_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_fader_reply_fields, .rules = {}};
constexpr std::string_view channel_set_fader_from[] = {
    "aura",
};
constexpr std::string_view channel_set_fader_errors[] = {
    "channel.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_set_fader_positional[] = {
    "channel",
    "gain",
};
constexpr reflect::Example channel_set_fader_examples[] = {
    {"{\"channel\":\"channel-2\",\"gain\":-6}",
     "{\"channel\":{\"id\":\"channel-2\",\"kind\":\"track\",\"name\":\"Bass\",\"gain\":-6,\"pan\":0,\"preFader\":[],"
     "\"postFader\":[],\"output\":\"channel-1\"}}",
     ""},
};
constexpr reflect::Field channel_set_pan_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"pan", "", &units_pan_type, false, false, {}},
};
constexpr reflect::Type channel_set_pan_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_pan_input_fields, .rules = {}};
constexpr reflect::Field channel_set_pan_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type channel_set_pan_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_pan_reply_fields, .rules = {}};
constexpr std::string_view channel_set_pan_from[] = {
    "aura",
};
constexpr std::string_view channel_set_pan_errors[] = {
    "channel.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_set_pan_positional[] = {
    "channel",
    "pan",
};
constexpr reflect::Example channel_set_pan_examples[] = {
    {"{\"channel\":\"channel-2\",\"pan\":-0.25}", {}, ""},
};
constexpr reflect::Field channel_set_mute_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"mute", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type channel_set_mute_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_mute_input_fields, .rules = {}};
constexpr reflect::Field channel_set_mute_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type channel_set_mute_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_mute_reply_fields, .rules = {}};
constexpr std::string_view channel_set_mute_from[] = {
    "aura",
};
constexpr std::string_view channel_set_mute_errors[] = {
    "channel.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_set_mute_positional[] = {
    "channel",
    "mute",
};
constexpr reflect::Example channel_set_mute_examples[] = {
    {"{\"channel\":\"channel-2\",\"mute\":true}", {}, ""},
};
constexpr reflect::Field channel_set_solo_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"solo", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type channel_set_solo_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_solo_input_fields, .rules = {}};
constexpr reflect::Field channel_set_solo_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type channel_set_solo_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_solo_reply_fields, .rules = {}};
constexpr std::string_view channel_set_solo_from[] = {
    "aura",
};
constexpr std::string_view channel_set_solo_errors[] = {
    "channel.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_set_solo_positional[] = {
    "channel",
    "solo",
};
constexpr reflect::Example channel_set_solo_examples[] = {
    {"{\"channel\":\"channel-2\",\"solo\":true}", {}, ""},
};
constexpr reflect::Field channel_set_solo_safe_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"soloSafe", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type channel_set_solo_safe_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_solo_safe_input_fields, .rules = {}};
constexpr reflect::Field channel_set_solo_safe_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type channel_set_solo_safe_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_set_solo_safe_reply_fields, .rules = {}};
constexpr std::string_view channel_set_solo_safe_from[] = {
    "aura",
};
constexpr std::string_view channel_set_solo_safe_errors[] = {
    "channel.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view channel_set_solo_safe_positional[] = {
    "channel",
    "soloSafe",
};
constexpr reflect::Example channel_set_solo_safe_examples[] = {
    {"{\"channel\":\"channel-5\",\"soloSafe\":true}", {}, ""},
};
constexpr reflect::Type channel_list_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type channel_list_reply_channels{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4097, .element = &project_channel_type};
constexpr reflect::Field channel_list_reply_fields[] = {
    {"channels",
     "Tracks from top to bottom, then buses, then the master.",
     &channel_list_reply_channels,
     false,
     false,
     {}},
};
constexpr reflect::Type channel_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_list_reply_fields, .rules = {}};
constexpr std::string_view channel_list_from[] = {
    "aura",
};
constexpr std::string_view channel_list_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example channel_list_examples[] = {
    {"{}", {}, ""},
};
constexpr reflect::Field channel_get_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
};
constexpr reflect::Type channel_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_get_input_fields, .rules = {}};
constexpr reflect::Type channel_get_reply_nodes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 128, .element = &project_node_type};
constexpr reflect::Field channel_get_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
    {"nodes", "Its nodes, those before the fader first.", &channel_get_reply_nodes, false, false, {}},
};
constexpr reflect::Type channel_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_get_reply_fields, .rules = {}};
constexpr std::string_view channel_get_from[] = {
    "aura",
};
constexpr std::string_view channel_get_errors[] = {
    "channel.notFound",
    "project.notOpen",
};
constexpr std::string_view channel_get_positional[] = {
    "channel",
};
constexpr reflect::Example channel_get_examples[] = {
    {"{\"channel\":\"channel-2\"}", {}, ""},
};
constexpr reflect::Field channel_not_found_error_fields[] = {
    {"channel", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type channel_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_not_found_error_fields, .rules = {}};
constexpr reflect::Field channel_not_a_bus_error_fields[] = {
    {"channel", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type channel_not_a_bus_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_not_a_bus_error_fields, .rules = {}};
constexpr reflect::Field channel_too_many_error_fields[] = {
    {"maximum", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type channel_too_many_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = channel_too_many_error_fields, .rules = {}};
constexpr reflect::Command channel_domain_commands[] = {
    {"channel", "create", "Make a bus that plays into the master.", channel_create_from, &channel_create_input,
     &channel_create_reply, false, channel_create_errors, 5000, "normal", false, false, true, channel_create_positional,
     channel_create_examples, &rpc::check_reply<channel::Create::Reply>},
    {"channel", "delete",
     "Remove a bus with its nodes and their automation. What played into it plays into its output instead; sends to it "
     "are removed.",
     channel_delete_from, &channel_delete_input, &channel_delete_reply, false, channel_delete_errors, 5000, "normal",
     false, false, true, channel_delete_positional, channel_delete_examples, &rpc::check_reply<channel::Delete::Reply>},
    {"channel", "rename", "Change the name of a channel; that of a track's channel is changed with its track.",
     channel_rename_from, &channel_rename_input, &channel_rename_reply, false, channel_rename_errors, 5000, "normal",
     true, false, true, channel_rename_positional, channel_rename_examples, &rpc::check_reply<channel::Rename::Reply>},
    {"channel", "setFader", "Set the fader.", channel_set_fader_from, &channel_set_fader_input,
     &channel_set_fader_reply, false, channel_set_fader_errors, 5000, "normal", true, false, true,
     channel_set_fader_positional, channel_set_fader_examples, &rpc::check_reply<channel::SetFader::Reply>},
    {"channel", "setPan", "Set the place between left and right.", channel_set_pan_from, &channel_set_pan_input,
     &channel_set_pan_reply, false, channel_set_pan_errors, 5000, "normal", true, false, true,
     channel_set_pan_positional, channel_set_pan_examples, &rpc::check_reply<channel::SetPan::Reply>},
    {"channel", "setMute", "Silence a channel or let it sound again.", channel_set_mute_from, &channel_set_mute_input,
     &channel_set_mute_reply, false, channel_set_mute_errors, 5000, "normal", true, false, true,
     channel_set_mute_positional, channel_set_mute_examples, &rpc::check_reply<channel::SetMute::Reply>},
    {"channel", "setSolo", "Solo a channel in place or end that.", channel_set_solo_from, &channel_set_solo_input,
     &channel_set_solo_reply, false, channel_set_solo_errors, 5000, "normal", true, false, true,
     channel_set_solo_positional, channel_set_solo_examples, &rpc::check_reply<channel::SetSolo::Reply>},
    {"channel", "setSoloSafe", "Keep a channel audible while others are soloed or end that.",
     channel_set_solo_safe_from, &channel_set_solo_safe_input, &channel_set_solo_safe_reply, false,
     channel_set_solo_safe_errors, 5000, "normal", true, false, true, channel_set_solo_safe_positional,
     channel_set_solo_safe_examples, &rpc::check_reply<channel::SetSoloSafe::Reply>},
    {"channel",
     "list",
     "Tell all channels.",
     channel_list_from,
     &channel_list_input,
     &channel_list_reply,
     false,
     channel_list_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     channel_list_examples,
     &rpc::check_reply<channel::List::Reply>},
    {"channel", "get", "Tell about a channel.", channel_get_from, &channel_get_input, &channel_get_reply, false,
     channel_get_errors, 5000, "normal", true, false, false, channel_get_positional, channel_get_examples,
     &rpc::check_reply<channel::Get::Reply>},
};
constexpr reflect::ErrorInfo channel_domain_errors[] = {
    {"channel.notFound", "There is no such channel.", "List the channels.", &channel_not_found_error},
    {"channel.notABus", "Only a bus can be removed here.", "Remove the track instead; the master always stays.",
     &channel_not_a_bus_error},
    {"channel.tooMany", "The project cannot hold more channels.", "Remove buses that are not needed.",
     &channel_too_many_error},
};
constexpr reflect::Domain channel_domain{
    "channel",
    "The mixer. Channels of tracks come and go with their tracks; buses are made here; the master is always there. "
    "While any channel is soloed, a connection from one channel to another carries sound only if it comes from a "
    "soloed or solo-safe channel, or from one that a soloed channel feeds, or if it leads to a soloed channel or to "
    "one that feeds it. The solo of the master has no effect.",
    "1.0.0",
    "experimental",
    "d28a8f85a2d3d6a8",
    channel_domain_commands,
    {},
    channel_domain_errors,
    {},
    {}};

constexpr reflect::Type client_hello_input_client_id{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type client_hello_input_instance_id{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type client_hello_input_api_hash{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type client_hello_input_spec_version{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 32};
constexpr reflect::Field client_hello_input_fields[] = {
    {"clientId", "Kind of program, the same in every run.", &client_hello_input_client_id, false, false, {}},
    {"instanceId", "Identity of this run.", &client_hello_input_instance_id, false, false, {}},
    {"apiHash",
     "Shape hash of the API that the client was built from.",
     &client_hello_input_api_hash,
     false,
     false,
     {}},
    {"specVersion", "Version of the specs that it was built from.", &client_hello_input_spec_version, false, false, {}},
};
constexpr reflect::Type client_hello_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_hello_input_fields, .rules = {}};
constexpr reflect::Type client_hello_reply_api_hash{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type client_hello_reply_spec_version{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 32};
constexpr reflect::Type client_hello_reply_manager_client{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Type client_hello_reply_manager_instance{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Type client_hello_reply_heartbeat_ms{
    .kind = reflect::TypeKind::integer, .name = "u32", .unit = "ms", .min = 0.0, .max = 4294967295.0};
constexpr reflect::Field client_hello_reply_fields[] = {
    {"apiHash", "Shape hash of Pulse's API.", &client_hello_reply_api_hash, false, false, {}},
    {"specVersion", "Version of Pulse's specs.", &client_hello_reply_spec_version, false, false, {}},
    {"manager", "Whether this client may shut Pulse down.", &bool_builtin, false, false, {}},
    {"managerClient", "The kind of client that manages.", &client_hello_reply_manager_client, false, true, {}},
    {"managerInstance", "The run of it that manages now.", &client_hello_reply_manager_instance, false, true, {}},
    {"heartbeatMs",
     "How often Pulse sends a heartbeat; three without an answer end the connection.",
     &client_hello_reply_heartbeat_ms,
     false,
     false,
     {}},
    {"project", "The open project.", &status_project_status_type, false, true, {}},
};
constexpr reflect::Type client_hello_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_hello_reply_fields, .rules = {}};
constexpr std::string_view client_hello_from[] = {
    "aura",
};
constexpr std::string_view client_hello_errors[] = {
    "client.specMismatch",
    "client.alreadyIntroduced",
};
constexpr reflect::Example client_hello_examples[] = {
    {"{\"clientId\":\"aura\",\"instanceId\":\"aura-4711\",\"apiHash\":\"9f2c\",\"specVersion\":\"1.0.0\"}",
     "{\"apiHash\":\"9f2c\",\"specVersion\":\"1.0.0\",\"manager\":true,\"managerClient\":\"aura\",\"managerInstance\":"
     "\"aura-4711\",\"heartbeatMs\":1000,\"project\":null}",
     ""},
};
constexpr reflect::Type client_goodbye_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type client_goodbye_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr std::string_view client_goodbye_from[] = {
    "aura",
};
constexpr reflect::Example client_goodbye_examples[] = {
    {"{}", "{}", ""},
};
constexpr reflect::Type client_heartbeat_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type client_heartbeat_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr std::string_view client_heartbeat_from[] = {
    "pulse",
};
constexpr reflect::Example client_heartbeat_examples[] = {
    {"{}", "{}", ""},
};
constexpr reflect::Type client_list_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type client_list_reply_clients{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1024, .element = &status_client_info_type};
constexpr reflect::Field client_list_reply_fields[] = {
    {"clients", "In the order in which they came.", &client_list_reply_clients, false, false, {}},
};
constexpr reflect::Type client_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_list_reply_fields, .rules = {}};
constexpr std::string_view client_list_from[] = {
    "aura",
};
constexpr reflect::Example client_list_examples[] = {
    {"{}", "{\"clients\":[{\"clientId\":\"aura\",\"instanceId\":\"aura-4711\",\"manager\":true,\"subscriptions\":[]}]}",
     ""},
};
constexpr reflect::Type client_subscribe_input_domains{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &string_builtin};
constexpr reflect::Field client_subscribe_input_fields[] = {
    {"domains", "Names of domains.", &client_subscribe_input_domains, false, false, {}},
};
constexpr reflect::Type client_subscribe_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_subscribe_input_fields, .rules = {}};
constexpr reflect::Type client_subscribe_reply_domains{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &string_builtin};
constexpr reflect::Field client_subscribe_reply_fields[] = {
    {"domains", "What holds now.", &client_subscribe_reply_domains, false, false, {}},
};
constexpr reflect::Type client_subscribe_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_subscribe_reply_fields, .rules = {}};
constexpr std::string_view client_subscribe_from[] = {
    "aura",
};
constexpr std::string_view client_subscribe_errors[] = {
    "client.unknownDomain",
};
constexpr std::string_view client_subscribe_positional[] = {
    "domains",
};
constexpr reflect::Example client_subscribe_examples[] = {
    {"{\"domains\":[\"project\",\"transport\"]}", "{\"domains\":[\"project\",\"transport\"]}", ""},
};
constexpr reflect::Type client_shutdown_input_reason{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Field client_shutdown_input_fields[] = {
    {"reason", "For the other clients.", &client_shutdown_input_reason, true, false, {}},
};
constexpr reflect::Type client_shutdown_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_shutdown_input_fields, .rules = {}};
constexpr reflect::Type client_shutdown_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr std::string_view client_shutdown_from[] = {
    "aura",
};
constexpr std::string_view client_shutdown_errors[] = {
    "client.notManager",
};
constexpr reflect::Example client_shutdown_examples[] = {
    {"{\"reason\":\"Done for today.\"}", "{}", ""},
};
constexpr reflect::Field client_connect_event_fields[] = {
    {"client", "Who.", &status_client_info_type, false, false, {}},
};
constexpr reflect::Type client_connect_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_connect_event_fields, .rules = {}};
constexpr std::string_view client_connect_event_to[] = {
    "aura",
};
constexpr reflect::Type client_disconnect_event_reason{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Field client_disconnect_event_fields[] = {
    {"client", "Who.", &status_client_info_type, false, false, {}},
    {"reason", "Why.", &client_disconnect_event_reason, false, false, {}},
};
constexpr reflect::Type client_disconnect_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_disconnect_event_fields, .rules = {}};
constexpr std::string_view client_disconnect_event_to[] = {
    "aura",
};
constexpr reflect::Field client_timeout_event_fields[] = {
    {"client", "Who.", &status_client_info_type, false, false, {}},
};
constexpr reflect::Type client_timeout_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_timeout_event_fields, .rules = {}};
constexpr std::string_view client_timeout_event_to[] = {
    "aura",
};
constexpr reflect::Type client_shutdown_event_reason{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Field client_shutdown_event_fields[] = {
    {"reason", "Why.", &client_shutdown_event_reason, false, false, {}},
};
constexpr reflect::Type client_shutdown_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_shutdown_event_fields, .rules = {}};
constexpr std::string_view client_shutdown_event_to[] = {
    "aura",
};
constexpr reflect::Field client_spec_mismatch_error_fields[] = {
    {"mine", "", &string_builtin, false, false, {}},
    {"yours", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type client_spec_mismatch_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_spec_mismatch_error_fields, .rules = {}};
constexpr reflect::Field client_unknown_domain_error_fields[] = {
    {"domain", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type client_unknown_domain_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_unknown_domain_error_fields, .rules = {}};
constexpr reflect::Field client_not_manager_error_fields[] = {
    {"manager", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type client_not_manager_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = client_not_manager_error_fields, .rules = {}};
constexpr reflect::Command client_domain_commands[] = {
    {"client",
     "hello",
     "Introduce the client. It is the first message on a connection.",
     client_hello_from,
     &client_hello_input,
     &client_hello_reply,
     false,
     client_hello_errors,
     2000,
     "high",
     false,
     false,
     false,
     {},
     client_hello_examples,
     &rpc::check_reply<client::Hello::Reply>},
    {"client",
     "goodbye",
     "Leave. Pulse sends nothing more and closes the connection after its answer.",
     client_goodbye_from,
     &client_goodbye_input,
     &client_goodbye_reply,
     false,
     {},
     5000,
     "normal",
     false,
     false,
     false,
     {},
     client_goodbye_examples,
     &rpc::check_reply<client::Goodbye::Reply>},
    {"client",
     "heartbeat",
     "Show that the client lives. Pulse sends it and the client answers.",
     client_heartbeat_from,
     &client_heartbeat_input,
     &client_heartbeat_reply,
     false,
     {},
     1000,
     "normal",
     true,
     false,
     false,
     {},
     client_heartbeat_examples,
     &rpc::check_reply<client::Heartbeat::Reply>},
    {"client",
     "list",
     "Tell which clients are connected.",
     client_list_from,
     &client_list_input,
     &client_list_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     client_list_examples,
     &rpc::check_reply<client::List::Reply>},
    {"client", "subscribe",
     "Choose the domains whose events are sent to this connection, in place of those chosen before. At first there are "
     "none; `*` means all.",
     client_subscribe_from, &client_subscribe_input, &client_subscribe_reply, false, client_subscribe_errors, 5000,
     "normal", true, false, false, client_subscribe_positional, client_subscribe_examples,
     &rpc::check_reply<client::Subscribe::Reply>},
    {"client",
     "shutdown",
     "Stop Pulse. Only the manager may ask for it. Everything that was acknowledged is on disk before the process "
     "ends.",
     client_shutdown_from,
     &client_shutdown_input,
     &client_shutdown_reply,
     false,
     client_shutdown_errors,
     5000,
     "normal",
     false,
     false,
     false,
     {},
     client_shutdown_examples,
     &rpc::check_reply<client::Shutdown::Reply>},
};
constexpr reflect::Event client_domain_events[] = {
    {"client", "connect", "A client came.", client_connect_event_to, &client_connect_event, false, false, 0, "normal"},
    {"client", "disconnect", "A client left or its connection was lost.", client_disconnect_event_to,
     &client_disconnect_event, false, false, 0, "normal"},
    {"client", "timeout", "A client did not answer its heartbeats. Its connection is closed.", client_timeout_event_to,
     &client_timeout_event, false, false, 0, "normal"},
    {"client", "shutdown", "Pulse stops. It is sent to every client.", client_shutdown_event_to, &client_shutdown_event,
     false, false, 0, "high"},
};
constexpr reflect::ErrorInfo client_domain_errors[] = {
    {"client.specMismatch", "The client and Pulse were built from different specs.",
     "Rebuild both from the same checkout.", &client_spec_mismatch_error},
    {"client.alreadyIntroduced", "The connection was already introduced.",
     "Send hello once; open another connection for another client.", nullptr},
    {"client.notIntroduced", "The connection was not introduced.", "Send client.hello first.", nullptr},
    {"client.unknownDomain", "There is no such domain.", "Use the name of a domain, or `*` for all.",
     &client_unknown_domain_error},
    {"client.notManager", "Only the manager may do this.", "Ask with the program that manages the session.",
     &client_not_manager_error},
};
constexpr reflect::Domain client_domain{
    "client",
    "Connections to Pulse. A client introduces itself, chooses the domains whose events it wants, and answers "
    "heartbeats. One client at a time is the manager, the only one that may shut Pulse down.",
    "1.0.0",
    "experimental",
    "7d60eb1edbd69ffc",
    client_domain_commands,
    client_domain_events,
    client_domain_errors,
    {},
    {}};

constexpr reflect::Type clip_create_input_start{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type clip_create_input_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type clip_create_input_from{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field clip_create_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
    {"start", "Where it begins.", &clip_create_input_start, false, false, {}},
    {"length",
     "How long it is; as long as the rest of the media when absent.",
     &clip_create_input_length,
     true,
     false,
     {}},
    {"name", "The name of the media or `Clip` and a number when absent.", &units_name_type, true, false, {}},
    {"colour", "", &units_colour_type, true, false, {}},
    {"media", "What it plays.", &ids_media_id_type, true, false, {}},
    {"from",
     "First frame of the media, at the media's own rate; 0 when absent.",
     &clip_create_input_from,
     true,
     false,
     {}},
    {"lane", "Kind of an empty lane.", &project_lane_kind_type, true, false, {}},
};
constexpr reflect::Type clip_create_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_create_input_fields, .rules = {}};
constexpr reflect::Type clip_create_reply_lanes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &project_lane_type};
constexpr reflect::Field clip_create_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
    {"lanes", "Its lanes.", &clip_create_reply_lanes, false, false, {}},
};
constexpr reflect::Type clip_create_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_create_reply_fields, .rules = {}};
constexpr std::string_view clip_create_from[] = {
    "aura",
};
constexpr std::string_view clip_create_errors[] = {
    "clip.lengthMissing", "clip.tooMany",     "track.notFound",      "media.notFound", "project.notOpen",
    "project.busy",       "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_create_positional[] = {
    "track",
    "start",
};
constexpr reflect::Example clip_create_examples[] = {
    {"{\"track\":\"track-1\",\"start\":0,\"length\":3932160,\"lane\":\"midi\",\"name\":\"Riff\"}",
     "{\"clip\":{\"id\":\"clip-1\",\"track\":\"track-1\",\"name\":\"Riff\",\"start\":0,\"length\":3932160,\"offset\":0,"
     "\"lanes\":[\"lane-1\"]},\"lanes\":[{\"id\":\"lane-1\",\"clip\":\"clip-1\",\"content\":{\"kind\":\"midi\","
     "\"notes\":[]}}]}",
     ""},
};
constexpr reflect::Field clip_delete_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
};
constexpr reflect::Type clip_delete_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_delete_input_fields, .rules = {}};
constexpr reflect::Field clip_delete_reply_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
};
constexpr reflect::Type clip_delete_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_delete_reply_fields, .rules = {}};
constexpr std::string_view clip_delete_from[] = {
    "aura",
};
constexpr std::string_view clip_delete_errors[] = {
    "clip.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_delete_positional[] = {
    "clip",
};
constexpr reflect::Example clip_delete_examples[] = {
    {"{\"clip\":\"clip-1\"}", "{\"clip\":\"clip-1\"}", ""},
};
constexpr reflect::Type clip_move_input_start{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field clip_move_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"start", "Where it begins.", &clip_move_input_start, false, false, {}},
    {"track", "Its track when absent.", &ids_track_id_type, true, false, {}},
};
constexpr reflect::Type clip_move_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_move_input_fields, .rules = {}};
constexpr reflect::Field clip_move_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_move_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_move_reply_fields, .rules = {}};
constexpr std::string_view clip_move_from[] = {
    "aura",
};
constexpr std::string_view clip_move_errors[] = {
    "clip.notFound",    "track.notFound",      "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_move_positional[] = {
    "clip",
    "start",
};
constexpr reflect::Example clip_move_examples[] = {
    {"{\"clip\":\"clip-1\",\"start\":3932160}", {}, ""},
};
constexpr reflect::Type clip_trim_input_start{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type clip_trim_input_end{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Field clip_trim_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"start", "Where it begins; unchanged when absent.", &clip_trim_input_start, true, false, {}},
    {"end", "Where it ends; unchanged when absent.", &clip_trim_input_end, true, false, {}},
};
constexpr reflect::Type clip_trim_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_trim_input_fields, .rules = {}};
constexpr reflect::Field clip_trim_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_trim_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_trim_reply_fields, .rules = {}};
constexpr std::string_view clip_trim_from[] = {
    "aura",
};
constexpr std::string_view clip_trim_errors[] = {
    "clip.notFound",    "clip.empty",          "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_trim_positional[] = {
    "clip",
};
constexpr reflect::Example clip_trim_examples[] = {
    {"{\"clip\":\"clip-1\",\"end\":1966080}", {}, ""},
};
constexpr reflect::Field clip_slip_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"by", "How much later the content sounds; below 0 is earlier.", &timeline_ticks_type, false, false, {}},
};
constexpr reflect::Type clip_slip_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_slip_input_fields, .rules = {}};
constexpr reflect::Field clip_slip_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_slip_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_slip_reply_fields, .rules = {}};
constexpr std::string_view clip_slip_from[] = {
    "aura",
};
constexpr std::string_view clip_slip_errors[] = {
    "clip.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_slip_positional[] = {
    "clip",
    "by",
};
constexpr reflect::Example clip_slip_examples[] = {
    {"{\"clip\":\"clip-1\",\"by\":-491520}", {}, ""},
};
constexpr reflect::Type clip_split_input_at{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field clip_split_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"at", "A place inside it.", &clip_split_input_at, false, false, {}},
};
constexpr reflect::Type clip_split_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_split_input_fields, .rules = {}};
constexpr reflect::Field clip_split_reply_fields[] = {
    {"left", "", &project_clip_type, false, false, {}},
    {"right", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_split_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_split_reply_fields, .rules = {}};
constexpr std::string_view clip_split_from[] = {
    "aura",
};
constexpr std::string_view clip_split_errors[] = {
    "clip.notFound", "clip.outside",     "clip.tooMany",        "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_split_positional[] = {
    "clip",
    "at",
};
constexpr reflect::Example clip_split_examples[] = {
    {"{\"clip\":\"clip-1\",\"at\":1966080}", {}, ""},
};
constexpr reflect::Field clip_join_input_fields[] = {
    {"left", "", &ids_clip_id_type, false, false, {}},
    {"right", "", &ids_clip_id_type, false, false, {}},
};
constexpr reflect::Type clip_join_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_join_input_fields, .rules = {}};
constexpr reflect::Field clip_join_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_join_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_join_reply_fields, .rules = {}};
constexpr std::string_view clip_join_from[] = {
    "aura",
};
constexpr std::string_view clip_join_errors[] = {
    "clip.notFound", "clip.notAdjacent", "clip.cannotJoin",     "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_join_positional[] = {
    "left",
    "right",
};
constexpr reflect::Example clip_join_examples[] = {
    {"{\"left\":\"clip-1\",\"right\":\"clip-2\"}", {}, ""},
};
constexpr reflect::Type clip_duplicate_input_start{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field clip_duplicate_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"start",
     "Where the copy begins; at the end of the original when absent.",
     &clip_duplicate_input_start,
     true,
     false,
     {}},
    {"track", "The same track when absent.", &ids_track_id_type, true, false, {}},
};
constexpr reflect::Type clip_duplicate_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_duplicate_input_fields, .rules = {}};
constexpr reflect::Field clip_duplicate_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_duplicate_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_duplicate_reply_fields, .rules = {}};
constexpr std::string_view clip_duplicate_from[] = {
    "aura",
};
constexpr std::string_view clip_duplicate_errors[] = {
    "clip.notFound", "clip.tooMany",     "track.notFound",      "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_duplicate_positional[] = {
    "clip",
    "start",
};
constexpr reflect::Example clip_duplicate_examples[] = {
    {"{\"clip\":\"clip-1\"}", {}, ""},
};
constexpr reflect::Type clip_repeat_input_count{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 1024.0};
constexpr reflect::Field clip_repeat_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"count", "How many copies.", &clip_repeat_input_count, false, false, {}},
};
constexpr reflect::Type clip_repeat_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_repeat_input_fields, .rules = {}};
constexpr reflect::Type clip_repeat_reply_clips{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1024, .element = &project_clip_type};
constexpr reflect::Field clip_repeat_reply_fields[] = {
    {"clips", "The copies.", &clip_repeat_reply_clips, false, false, {}},
};
constexpr reflect::Type clip_repeat_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_repeat_reply_fields, .rules = {}};
constexpr std::string_view clip_repeat_from[] = {
    "aura",
};
constexpr std::string_view clip_repeat_errors[] = {
    "clip.notFound",    "clip.tooMany",        "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_repeat_positional[] = {
    "clip",
    "count",
};
constexpr reflect::Example clip_repeat_examples[] = {
    {"{\"clip\":\"clip-1\",\"count\":3}", {}, ""},
};
constexpr reflect::Field clip_rename_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"name", "", &units_name_type, false, false, {}},
};
constexpr reflect::Type clip_rename_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_rename_input_fields, .rules = {}};
constexpr reflect::Field clip_rename_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_rename_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_rename_reply_fields, .rules = {}};
constexpr std::string_view clip_rename_from[] = {
    "aura",
};
constexpr std::string_view clip_rename_errors[] = {
    "clip.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_rename_positional[] = {
    "clip",
    "name",
};
constexpr reflect::Example clip_rename_examples[] = {
    {"{\"clip\":\"clip-1\",\"name\":\"Verse\"}", {}, ""},
};
constexpr reflect::Field clip_set_colour_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"colour", "No colour when absent.", &units_colour_type, true, false, {}},
};
constexpr reflect::Type clip_set_colour_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_set_colour_input_fields, .rules = {}};
constexpr reflect::Field clip_set_colour_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_set_colour_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_set_colour_reply_fields, .rules = {}};
constexpr std::string_view clip_set_colour_from[] = {
    "aura",
};
constexpr std::string_view clip_set_colour_errors[] = {
    "clip.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_set_colour_positional[] = {
    "clip",
    "colour",
};
constexpr reflect::Example clip_set_colour_examples[] = {
    {"{\"clip\":\"clip-1\",\"colour\":\"#e05a00\"}", {}, ""},
};
constexpr reflect::Field clip_set_mute_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"mute", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type clip_set_mute_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_set_mute_input_fields, .rules = {}};
constexpr reflect::Field clip_set_mute_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_set_mute_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_set_mute_reply_fields, .rules = {}};
constexpr std::string_view clip_set_mute_from[] = {
    "aura",
};
constexpr std::string_view clip_set_mute_errors[] = {
    "clip.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_set_mute_positional[] = {
    "clip",
    "mute",
};
constexpr reflect::Example clip_set_mute_examples[] = {
    {"{\"clip\":\"clip-1\",\"mute\":true}", {}, ""},
};
constexpr reflect::Type clip_set_loop_input_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 15360.0,
    .max = 1125899906842624.0};
constexpr reflect::Field clip_set_loop_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"length", "What is repeated; not looped when absent.", &clip_set_loop_input_length, true, false, {}},
};
constexpr reflect::Type clip_set_loop_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_set_loop_input_fields, .rules = {}};
constexpr reflect::Field clip_set_loop_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
};
constexpr reflect::Type clip_set_loop_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_set_loop_reply_fields, .rules = {}};
constexpr std::string_view clip_set_loop_from[] = {
    "aura",
};
constexpr std::string_view clip_set_loop_errors[] = {
    "clip.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view clip_set_loop_positional[] = {
    "clip",
    "length",
};
constexpr reflect::Example clip_set_loop_examples[] = {
    {"{\"clip\":\"clip-1\",\"length\":3932160}", {}, ""},
};
constexpr reflect::Field clip_list_input_fields[] = {
    {"track", "All tracks when absent.", &ids_track_id_type, true, false, {}},
};
constexpr reflect::Type clip_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_list_input_fields, .rules = {}};
constexpr reflect::Type clip_list_reply_clips{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &project_clip_type};
constexpr reflect::Field clip_list_reply_fields[] = {
    {"clips", "Track by track, in order of start.", &clip_list_reply_clips, false, false, {}},
};
constexpr reflect::Type clip_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_list_reply_fields, .rules = {}};
constexpr std::string_view clip_list_from[] = {
    "aura",
};
constexpr std::string_view clip_list_errors[] = {
    "track.notFound",
    "project.notOpen",
};
constexpr std::string_view clip_list_positional[] = {
    "track",
};
constexpr reflect::Example clip_list_examples[] = {
    {"{\"track\":\"track-1\"}", {}, ""},
};
constexpr reflect::Field clip_get_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
};
constexpr reflect::Type clip_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_get_input_fields, .rules = {}};
constexpr reflect::Type clip_get_reply_lanes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &project_lane_type};
constexpr reflect::Field clip_get_reply_fields[] = {
    {"clip", "", &project_clip_type, false, false, {}},
    {"lanes", "Its lanes.", &clip_get_reply_lanes, false, false, {}},
};
constexpr reflect::Type clip_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_get_reply_fields, .rules = {}};
constexpr std::string_view clip_get_from[] = {
    "aura",
};
constexpr std::string_view clip_get_errors[] = {
    "clip.notFound",
    "project.notOpen",
};
constexpr std::string_view clip_get_positional[] = {
    "clip",
};
constexpr reflect::Example clip_get_examples[] = {
    {"{\"clip\":\"clip-1\"}", {}, ""},
};
constexpr reflect::Field clip_not_found_error_fields[] = {
    {"clip", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type clip_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_not_found_error_fields, .rules = {}};
constexpr reflect::Field clip_empty_error_fields[] = {
    {"start", "", &timeline_ticks_type, false, false, {}},
    {"end", "", &timeline_ticks_type, false, false, {}},
};
constexpr reflect::Type clip_empty_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_empty_error_fields, .rules = {}};
constexpr reflect::Field clip_outside_error_fields[] = {
    {"at", "", &timeline_ticks_type, false, false, {}},
    {"start", "", &timeline_ticks_type, false, false, {}},
    {"end", "", &timeline_ticks_type, false, false, {}},
};
constexpr reflect::Type clip_outside_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_outside_error_fields, .rules = {}};
constexpr reflect::Field clip_not_adjacent_error_fields[] = {
    {"left", "", &string_builtin, false, false, {}},
    {"right", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type clip_not_adjacent_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_not_adjacent_error_fields, .rules = {}};
constexpr reflect::Field clip_cannot_join_error_fields[] = {
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type clip_cannot_join_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_cannot_join_error_fields, .rules = {}};
constexpr reflect::Field clip_too_many_error_fields[] = {
    {"maximum", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type clip_too_many_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = clip_too_many_error_fields, .rules = {}};
constexpr reflect::Command clip_domain_commands[] = {
    {"clip", "create",
     "Put a clip on a track. With `media` it has an audio lane that plays the file from `from`; with `lane` it has an "
     "empty lane of that kind.",
     clip_create_from, &clip_create_input, &clip_create_reply, false, clip_create_errors, 5000, "normal", false, false,
     true, clip_create_positional, clip_create_examples, &rpc::check_reply<clip::Create::Reply>},
    {"clip", "delete", "Remove a clip and its lanes.", clip_delete_from, &clip_delete_input, &clip_delete_reply, false,
     clip_delete_errors, 5000, "normal", false, false, true, clip_delete_positional, clip_delete_examples,
     &rpc::check_reply<clip::Delete::Reply>},
    {"clip", "move", "Give a clip another place on its track or on another track. Its content moves along.",
     clip_move_from, &clip_move_input, &clip_move_reply, false, clip_move_errors, 5000, "normal", true, false, true,
     clip_move_positional, clip_move_examples, &rpc::check_reply<clip::Move::Reply>},
    {"clip", "trim", "Move the edges of a clip. Its content stays where it is on the timeline.", clip_trim_from,
     &clip_trim_input, &clip_trim_reply, false, clip_trim_errors, 5000, "normal", true, false, true,
     clip_trim_positional, clip_trim_examples, &rpc::check_reply<clip::Trim::Reply>},
    {"clip", "slip", "Move the content of a clip and leave its edges where they are.", clip_slip_from, &clip_slip_input,
     &clip_slip_reply, false, clip_slip_errors, 5000, "normal", false, false, true, clip_slip_positional,
     clip_slip_examples, &rpc::check_reply<clip::Slip::Reply>},
    {"clip", "split",
     "Cut a clip in two. Audio sounds as before; a note across the cut ends there. The left one keeps the id.",
     clip_split_from, &clip_split_input, &clip_split_reply, false, clip_split_errors, 5000, "normal", false, false,
     true, clip_split_positional, clip_split_examples, &rpc::check_reply<clip::Split::Reply>},
    {"clip", "join",
     "Make one clip of two that touch on one track and sound the same as the two did. The left one keeps its id.",
     clip_join_from, &clip_join_input, &clip_join_reply, false, clip_join_errors, 5000, "normal", false, false, true,
     clip_join_positional, clip_join_examples, &rpc::check_reply<clip::Join::Reply>},
    {"clip", "duplicate", "Copy a clip with its lanes under new ids.", clip_duplicate_from, &clip_duplicate_input,
     &clip_duplicate_reply, false, clip_duplicate_errors, 5000, "normal", false, false, true, clip_duplicate_positional,
     clip_duplicate_examples, &rpc::check_reply<clip::Duplicate::Reply>},
    {"clip", "repeat", "Put copies of a clip after it, one after the other.", clip_repeat_from, &clip_repeat_input,
     &clip_repeat_reply, false, clip_repeat_errors, 5000, "normal", false, false, true, clip_repeat_positional,
     clip_repeat_examples, &rpc::check_reply<clip::Repeat::Reply>},
    {"clip", "rename", "Change the name of a clip.", clip_rename_from, &clip_rename_input, &clip_rename_reply, false,
     clip_rename_errors, 5000, "normal", true, false, true, clip_rename_positional, clip_rename_examples,
     &rpc::check_reply<clip::Rename::Reply>},
    {"clip", "setColour", "Give a clip a colour or take it away.", clip_set_colour_from, &clip_set_colour_input,
     &clip_set_colour_reply, false, clip_set_colour_errors, 5000, "normal", true, false, true,
     clip_set_colour_positional, clip_set_colour_examples, &rpc::check_reply<clip::SetColour::Reply>},
    {"clip", "setMute", "Silence all lanes of a clip or let them sound again.", clip_set_mute_from,
     &clip_set_mute_input, &clip_set_mute_reply, false, clip_set_mute_errors, 5000, "normal", true, false, true,
     clip_set_mute_positional, clip_set_mute_examples, &rpc::check_reply<clip::SetMute::Reply>},
    {"clip", "setLoop", "Repeat the content from 0 to a length, over the whole clip, or end that.", clip_set_loop_from,
     &clip_set_loop_input, &clip_set_loop_reply, false, clip_set_loop_errors, 5000, "normal", true, false, true,
     clip_set_loop_positional, clip_set_loop_examples, &rpc::check_reply<clip::SetLoop::Reply>},
    {"clip", "list", "Tell the clips of a track or of all tracks.", clip_list_from, &clip_list_input, &clip_list_reply,
     false, clip_list_errors, 5000, "normal", true, false, false, clip_list_positional, clip_list_examples,
     &rpc::check_reply<clip::List::Reply>},
    {"clip", "get", "Tell about a clip.", clip_get_from, &clip_get_input, &clip_get_reply, false, clip_get_errors, 5000,
     "normal", true, false, false, clip_get_positional, clip_get_examples, &rpc::check_reply<clip::Get::Reply>},
};
constexpr reflect::ErrorInfo clip_domain_errors[] = {
    {"clip.notFound", "There is no such clip.", "List the clips.", &clip_not_found_error},
    {"clip.lengthMissing", "Without media a clip needs a length.", "Give a length.", nullptr},
    {"clip.empty", "The clip would end before it begins.", "Give an end that lies after the start.", &clip_empty_error},
    {"clip.outside", "The place is not inside the clip.", "Choose a place after its start and before its end.",
     &clip_outside_error},
    {"clip.notAdjacent", "The clips do not touch on one track.", "Move the right one to the end of the left one.",
     &clip_not_adjacent_error},
    {"clip.cannotJoin", "The clips cannot become one that sounds the same.",
     "End the loop of both first or join only parts of the same clip.", &clip_cannot_join_error},
    {"clip.tooMany", "The project cannot hold more clips.", "Remove clips that are not needed.", &clip_too_many_error},
};
constexpr reflect::Domain clip_domain{
    "clip",
    "Clips on tracks. Every edit of a clip is one command that keeps its content where it belongs.",
    "1.0.0",
    "experimental",
    "63ad73762b6fdf38",
    clip_domain_commands,
    {},
    clip_domain_errors,
    {},
    {}};

constexpr reflect::Type history_undo_input_count{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 1000.0};
constexpr reflect::Field history_undo_input_fields[] = {
    {"count", "How many steps.", &history_undo_input_count, false, false, "1"},
};
constexpr reflect::Type history_undo_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = history_undo_input_fields, .rules = {}};
constexpr reflect::Type history_undo_reply_undone{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1000, .element = &string_builtin};
constexpr reflect::Field history_undo_reply_fields[] = {
    {"revision", "Number of the last edit now.", &u53_builtin, false, false, {}},
    {"undone", "What was taken back, the last step first.", &history_undo_reply_undone, false, false, {}},
};
constexpr reflect::Type history_undo_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = history_undo_reply_fields, .rules = {}};
constexpr std::string_view history_undo_from[] = {
    "aura",
};
constexpr std::string_view history_undo_errors[] = {
    "history.nothingToUndo", "project.notOpen",     "project.busy",
    "project.diskFull",      "project.notWritable", "project.limit",
};
constexpr std::string_view history_undo_positional[] = {
    "count",
};
constexpr reflect::Example history_undo_examples[] = {
    {"{}", "{\"revision\":213,\"undone\":[\"Set fader\"]}", ""},
};
constexpr reflect::Type history_redo_input_count{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 1000.0};
constexpr reflect::Field history_redo_input_fields[] = {
    {"count", "How many steps.", &history_redo_input_count, false, false, "1"},
};
constexpr reflect::Type history_redo_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = history_redo_input_fields, .rules = {}};
constexpr reflect::Type history_redo_reply_redone{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1000, .element = &string_builtin};
constexpr reflect::Field history_redo_reply_fields[] = {
    {"revision", "Number of the last edit now.", &u53_builtin, false, false, {}},
    {"redone", "What was brought back, in order.", &history_redo_reply_redone, false, false, {}},
};
constexpr reflect::Type history_redo_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = history_redo_reply_fields, .rules = {}};
constexpr std::string_view history_redo_from[] = {
    "aura",
};
constexpr std::string_view history_redo_errors[] = {
    "history.nothingToRedo", "project.notOpen",     "project.busy",
    "project.diskFull",      "project.notWritable", "project.limit",
};
constexpr std::string_view history_redo_positional[] = {
    "count",
};
constexpr reflect::Example history_redo_examples[] = {
    {"{}", "{\"revision\":214,\"redone\":[\"Set fader\"]}", ""},
};
constexpr reflect::Type history_list_input_limit{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 1000.0};
constexpr reflect::Field history_list_input_fields[] = {
    {"limit", "At most the last so many.", &history_list_input_limit, false, false, "100"},
};
constexpr reflect::Type history_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = history_list_input_fields, .rules = {}};
constexpr reflect::Type history_list_reply_steps{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1000, .element = &history_step_type};
constexpr reflect::Field history_list_reply_fields[] = {
    {"steps", "The oldest first, those that were taken back last.", &history_list_reply_steps, false, false, {}},
    {"undo", "How many steps can be taken back.", &u32_builtin, false, false, {}},
    {"redo", "How many steps can be brought back.", &u32_builtin, false, false, {}},
};
constexpr reflect::Type history_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = history_list_reply_fields, .rules = {}};
constexpr std::string_view history_list_from[] = {
    "aura",
};
constexpr std::string_view history_list_errors[] = {
    "project.notOpen",
};
constexpr std::string_view history_list_positional[] = {
    "limit",
};
constexpr reflect::Example history_list_examples[] = {
    {"{}", "{\"steps\":[],\"undo\":0,\"redo\":0}", ""},
};
constexpr reflect::Type history_state_event_undo{.kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Type history_state_event_redo{.kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Field history_state_event_fields[] = {
    {"undo", "What undo would take back.", &history_state_event_undo, true, false, {}},
    {"redo", "What redo would bring back.", &history_state_event_redo, true, false, {}},
};
constexpr reflect::Type history_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = history_state_event_fields, .rules = {}};
constexpr std::string_view history_state_event_to[] = {
    "aura",
};
constexpr reflect::Command history_domain_commands[] = {
    {"history", "undo", "Take back the last steps.", history_undo_from, &history_undo_input, &history_undo_reply, false,
     history_undo_errors, 5000, "normal", false, false, true, history_undo_positional, history_undo_examples,
     &rpc::check_reply<history::Undo::Reply>},
    {"history", "redo", "Bring back the steps that were taken back last.", history_redo_from, &history_redo_input,
     &history_redo_reply, false, history_redo_errors, 5000, "normal", false, false, true, history_redo_positional,
     history_redo_examples, &rpc::check_reply<history::Redo::Reply>},
    {"history", "list", "Tell the steps.", history_list_from, &history_list_input, &history_list_reply, false,
     history_list_errors, 5000, "normal", true, false, false, history_list_positional, history_list_examples,
     &rpc::check_reply<history::List::Reply>},
};
constexpr reflect::Event history_domain_events[] = {
    {"history", "state", "What can be taken back or brought back changed.", history_state_event_to,
     &history_state_event, false, true, 20, "normal"},
};
constexpr reflect::ErrorInfo history_domain_errors[] = {
    {"history.nothingToUndo", "There is nothing to take back.", "Nothing was done yet, or all was taken back.",
     nullptr},
    {"history.nothingToRedo", "There is nothing to bring back.", "Nothing was taken back since the last edit.",
     nullptr},
};
constexpr const reflect::Type* history_domain_types[] = {
    &history_step_type,
};
constexpr reflect::Domain history_domain{
    "history",
    "Undo and redo. There is one line of steps for all clients. A new edit drops the steps that were undone. The line "
    "survives saving, closing and a crash, up to its limit of 1000 steps.",
    "1.0.0",
    "experimental",
    "1eac549672bc847b",
    history_domain_commands,
    history_domain_events,
    history_domain_errors,
    {},
    history_domain_types};

constexpr reflect::Field lane_add_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
    {"kind", "", &project_lane_kind_type, false, false, {}},
};
constexpr reflect::Type lane_add_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_input_fields, .rules = {}};
constexpr reflect::Field lane_add_reply_fields[] = {
    {"lane", "", &project_lane_type, false, false, {}},
};
constexpr reflect::Type lane_add_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_reply_fields, .rules = {}};
constexpr std::string_view lane_add_from[] = {
    "aura",
};
constexpr std::string_view lane_add_errors[] = {
    "lane.tooMany",     "clip.notFound",       "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view lane_add_positional[] = {
    "clip",
    "kind",
};
constexpr reflect::Example lane_add_examples[] = {
    {"{\"clip\":\"clip-1\",\"kind\":\"midi\"}",
     "{\"lane\":{\"id\":\"lane-2\",\"clip\":\"clip-1\",\"content\":{\"kind\":\"midi\",\"notes\":[]}}}", ""},
};
constexpr reflect::Field lane_remove_input_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
};
constexpr reflect::Type lane_remove_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_remove_input_fields, .rules = {}};
constexpr reflect::Field lane_remove_reply_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
};
constexpr reflect::Type lane_remove_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_remove_reply_fields, .rules = {}};
constexpr std::string_view lane_remove_from[] = {
    "aura",
};
constexpr std::string_view lane_remove_errors[] = {
    "lane.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view lane_remove_positional[] = {
    "lane",
};
constexpr reflect::Example lane_remove_examples[] = {
    {"{\"lane\":\"lane-2\"}", "{\"lane\":\"lane-2\"}", ""},
};
constexpr reflect::Field lane_list_input_fields[] = {
    {"clip", "", &ids_clip_id_type, false, false, {}},
};
constexpr reflect::Type lane_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_list_input_fields, .rules = {}};
constexpr reflect::Type lane_list_reply_lanes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 64, .element = &project_lane_type};
constexpr reflect::Field lane_list_reply_fields[] = {
    {"lanes", "In order.", &lane_list_reply_lanes, false, false, {}},
};
constexpr reflect::Type lane_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_list_reply_fields, .rules = {}};
constexpr std::string_view lane_list_from[] = {
    "aura",
};
constexpr std::string_view lane_list_errors[] = {
    "clip.notFound",
    "project.notOpen",
};
constexpr std::string_view lane_list_positional[] = {
    "clip",
};
constexpr reflect::Example lane_list_examples[] = {
    {"{\"clip\":\"clip-1\"}", {}, ""},
};
constexpr reflect::Type lane_add_region_input_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type lane_add_region_input_offset{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field lane_add_region_input_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
    {"media", "", &ids_media_id_type, false, false, {}},
    {"start", "Where it begins in the content of the clip.", &timeline_ticks_type, false, false, {}},
    {"length", "As long as the rest of the media when absent.", &lane_add_region_input_length, true, false, {}},
    {"offset",
     "First frame of the media, at the media's own rate; 0 when absent.",
     &lane_add_region_input_offset,
     true,
     false,
     {}},
    {"gain", "0 dB when absent.", &units_decibels_type, true, false, {}},
};
constexpr reflect::Type lane_add_region_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_region_input_fields, .rules = {}};
constexpr reflect::Field lane_add_region_reply_fields[] = {
    {"region", "", &project_region_type, false, false, {}},
};
constexpr reflect::Type lane_add_region_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_region_reply_fields, .rules = {}};
constexpr std::string_view lane_add_region_from[] = {
    "aura",
};
constexpr std::string_view lane_add_region_errors[] = {
    "lane.notFound",   "lane.wrongKind", "lane.tooMany",     "lane.emptyRegion",    "media.notFound",
    "project.notOpen", "project.busy",   "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view lane_add_region_positional[] = {
    "lane",
    "media",
    "start",
};
constexpr reflect::Example lane_add_region_examples[] = {
    {"{\"lane\":\"lane-1\",\"media\":\"media-1\",\"start\":0}", {}, ""},
};
constexpr reflect::Type lane_move_region_input_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type lane_move_region_input_offset{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field lane_move_region_input_fields[] = {
    {"region", "", &ids_region_id_type, false, false, {}},
    {"start", "Where it begins in the content of the clip.", &timeline_ticks_type, true, false, {}},
    {"length", "How long it is.", &lane_move_region_input_length, true, false, {}},
    {"offset", "First frame of the media, at the media's own rate.", &lane_move_region_input_offset, true, false, {}},
};
constexpr reflect::Type lane_move_region_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_move_region_input_fields, .rules = {}};
constexpr reflect::Field lane_move_region_reply_fields[] = {
    {"region", "", &project_region_type, false, false, {}},
};
constexpr reflect::Type lane_move_region_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_move_region_reply_fields, .rules = {}};
constexpr std::string_view lane_move_region_from[] = {
    "aura",
};
constexpr std::string_view lane_move_region_errors[] = {
    "lane.regionNotFound", "project.notOpen",     "project.busy",
    "project.diskFull",    "project.notWritable", "project.limit",
};
constexpr std::string_view lane_move_region_positional[] = {
    "region",
    "start",
};
constexpr reflect::Example lane_move_region_examples[] = {
    {"{\"region\":\"region-1\",\"start\":983040}", {}, ""},
};
constexpr reflect::Field lane_remove_region_input_fields[] = {
    {"region", "", &ids_region_id_type, false, false, {}},
};
constexpr reflect::Type lane_remove_region_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_remove_region_input_fields, .rules = {}};
constexpr reflect::Field lane_remove_region_reply_fields[] = {
    {"region", "", &ids_region_id_type, false, false, {}},
};
constexpr reflect::Type lane_remove_region_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_remove_region_reply_fields, .rules = {}};
constexpr std::string_view lane_remove_region_from[] = {
    "aura",
};
constexpr std::string_view lane_remove_region_errors[] = {
    "lane.regionNotFound", "project.notOpen",     "project.busy",
    "project.diskFull",    "project.notWritable", "project.limit",
};
constexpr std::string_view lane_remove_region_positional[] = {
    "region",
};
constexpr reflect::Example lane_remove_region_examples[] = {
    {"{\"region\":\"region-1\"}", "{\"region\":\"region-1\"}", ""},
};
constexpr reflect::Field lane_set_gain_input_fields[] = {
    {"region", "", &ids_region_id_type, false, false, {}},
    {"gain", "", &units_decibels_type, false, false, {}},
};
constexpr reflect::Type lane_set_gain_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_set_gain_input_fields, .rules = {}};
constexpr reflect::Field lane_set_gain_reply_fields[] = {
    {"region", "", &project_region_type, false, false, {}},
};
constexpr reflect::Type lane_set_gain_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_set_gain_reply_fields, .rules = {}};
constexpr std::string_view lane_set_gain_from[] = {
    "aura",
};
constexpr std::string_view lane_set_gain_errors[] = {
    "lane.regionNotFound", "project.notOpen",     "project.busy",
    "project.diskFull",    "project.notWritable", "project.limit",
};
constexpr std::string_view lane_set_gain_positional[] = {
    "region",
    "gain",
};
constexpr reflect::Example lane_set_gain_examples[] = {
    {"{\"region\":\"region-1\",\"gain\":-3}", {}, ""},
};
constexpr reflect::Type lane_set_fades_input_in{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type lane_set_fades_input_out{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field lane_set_fades_input_fields[] = {
    {"region", "", &ids_region_id_type, false, false, {}},
    {"in", "Length of the fade at its start.", &lane_set_fades_input_in, true, false, {}},
    {"inShape", "Its course.", &plan_fade_shape_type, true, false, {}},
    {"out", "Length of the fade at its end.", &lane_set_fades_input_out, true, false, {}},
    {"outShape", "Its course.", &plan_fade_shape_type, true, false, {}},
};
constexpr reflect::Type lane_set_fades_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_set_fades_input_fields, .rules = {}};
constexpr reflect::Field lane_set_fades_reply_fields[] = {
    {"region", "", &project_region_type, false, false, {}},
};
constexpr reflect::Type lane_set_fades_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_set_fades_reply_fields, .rules = {}};
constexpr std::string_view lane_set_fades_from[] = {
    "aura",
};
constexpr std::string_view lane_set_fades_errors[] = {
    "lane.regionNotFound", "lane.fadeTooLong",    "project.notOpen", "project.busy",
    "project.diskFull",    "project.notWritable", "project.limit",
};
constexpr std::string_view lane_set_fades_positional[] = {
    "region",
};
constexpr reflect::Example lane_set_fades_examples[] = {
    {"{\"region\":\"region-1\",\"in\":245760,\"out\":983040,\"outShape\":\"linear\"}", {}, ""},
};
constexpr reflect::Type lane_add_note_input_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Type lane_add_note_input_key{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 127.0};
constexpr reflect::Type lane_add_note_input_velocity{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 127.0};
constexpr reflect::Type lane_add_note_input_channel{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 15.0};
constexpr reflect::Field lane_add_note_input_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
    {"start", "When the key goes down in the content of the clip.", &timeline_ticks_type, false, false, {}},
    {"length", "How long it is held.", &lane_add_note_input_length, false, false, {}},
    {"key", "MIDI key; 60 is middle C.", &lane_add_note_input_key, false, false, {}},
    {"velocity", "How hard the key is struck.", &lane_add_note_input_velocity, false, false, "100"},
    {"channel", "MIDI channel counted from 0.", &lane_add_note_input_channel, false, false, "0"},
};
constexpr reflect::Type lane_add_note_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_note_input_fields, .rules = {}};
constexpr reflect::Field lane_add_note_reply_fields[] = {
    {"note", "", &project_note_type, false, false, {}},
};
constexpr reflect::Type lane_add_note_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_note_reply_fields, .rules = {}};
constexpr std::string_view lane_add_note_from[] = {
    "aura",
};
constexpr std::string_view lane_add_note_errors[] = {
    "lane.notFound", "lane.wrongKind",   "lane.tooMany",        "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view lane_add_note_positional[] = {
    "lane",
    "start",
    "length",
    "key",
};
constexpr reflect::Example lane_add_note_examples[] = {
    {"{\"lane\":\"lane-1\",\"start\":0,\"length\":491520,\"key\":60}",
     "{\"note\":{\"id\":\"note-1\",\"start\":0,\"length\":491520,\"key\":60}}", ""},
};
constexpr reflect::Type lane_add_notes_input_notes{.kind = reflect::TypeKind::list,
                                                   .name = "",
                                                   .min_length = 1,
                                                   .max_length = 16384,
                                                   .element = &lane_note_input_type};
constexpr reflect::Field lane_add_notes_input_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
    {"notes", "The notes.", &lane_add_notes_input_notes, false, false, {}},
};
constexpr reflect::Type lane_add_notes_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_notes_input_fields, .rules = {}};
constexpr reflect::Type lane_add_notes_reply_notes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 16384, .element = &project_note_type};
constexpr reflect::Field lane_add_notes_reply_fields[] = {
    {"notes", "The notes with their ids, in the order given.", &lane_add_notes_reply_notes, false, false, {}},
};
constexpr reflect::Type lane_add_notes_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_add_notes_reply_fields, .rules = {}};
constexpr std::string_view lane_add_notes_from[] = {
    "aura",
};
constexpr std::string_view lane_add_notes_errors[] = {
    "lane.notFound", "lane.wrongKind",   "lane.tooMany",        "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view lane_add_notes_positional[] = {
    "lane",
    "notes",
};
constexpr reflect::Example lane_add_notes_examples[] = {
    {"{\"lane\":\"lane-1\",\"notes\":[{\"start\":0,\"length\":491520,\"key\":60},{\"start\":491520,\"length\":491520,"
     "\"key\":64,\"velocity\":80}]}",
     {},
     ""},
};
constexpr reflect::Type lane_move_notes_input_notes{
    .kind = reflect::TypeKind::list, .name = "", .min_length = 1, .max_length = 16384, .element = &ids_note_id_type};
constexpr reflect::Type lane_move_notes_input_transpose{
    .kind = reflect::TypeKind::integer, .name = "i8", .min = -127.0, .max = 127.0};
constexpr reflect::Field lane_move_notes_input_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
    {"notes", "Which.", &lane_move_notes_input_notes, false, false, {}},
    {"by", "How much later; below 0 is earlier.", &timeline_ticks_type, true, false, {}},
    {"transpose", "How many keys higher; below 0 is lower.", &lane_move_notes_input_transpose, true, false, {}},
};
constexpr reflect::Type lane_move_notes_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_move_notes_input_fields, .rules = {}};
constexpr reflect::Type lane_move_notes_reply_notes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 16384, .element = &project_note_type};
constexpr reflect::Field lane_move_notes_reply_fields[] = {
    {"notes", "The notes as they are now, in the order given.", &lane_move_notes_reply_notes, false, false, {}},
};
constexpr reflect::Type lane_move_notes_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_move_notes_reply_fields, .rules = {}};
constexpr std::string_view lane_move_notes_from[] = {
    "aura",
};
constexpr std::string_view lane_move_notes_errors[] = {
    "lane.notFound", "lane.wrongKind",   "lane.noteNotFound",   "lane.keyOutOfRange", "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view lane_move_notes_positional[] = {
    "lane",
    "notes",
};
constexpr reflect::Example lane_move_notes_examples[] = {
    {"{\"lane\":\"lane-1\",\"notes\":[\"note-1\"],\"by\":245760}", {}, ""},
};
constexpr reflect::Type lane_remove_notes_input_notes{
    .kind = reflect::TypeKind::list, .name = "", .min_length = 1, .max_length = 16384, .element = &ids_note_id_type};
constexpr reflect::Field lane_remove_notes_input_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
    {"notes", "Which.", &lane_remove_notes_input_notes, false, false, {}},
};
constexpr reflect::Type lane_remove_notes_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_remove_notes_input_fields, .rules = {}};
constexpr reflect::Field lane_remove_notes_reply_fields[] = {
    {"lane", "", &project_lane_type, false, false, {}},
};
constexpr reflect::Type lane_remove_notes_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_remove_notes_reply_fields, .rules = {}};
constexpr std::string_view lane_remove_notes_from[] = {
    "aura",
};
constexpr std::string_view lane_remove_notes_errors[] = {
    "lane.notFound", "lane.wrongKind",   "lane.noteNotFound",   "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view lane_remove_notes_positional[] = {
    "lane",
    "notes",
};
constexpr reflect::Example lane_remove_notes_examples[] = {
    {"{\"lane\":\"lane-1\",\"notes\":[\"note-1\"]}",
     "{\"lane\":{\"id\":\"lane-1\",\"clip\":\"clip-1\",\"content\":{\"kind\":\"midi\",\"notes\":[]}}}", ""},
};
constexpr reflect::Field lane_list_notes_input_fields[] = {
    {"lane", "", &ids_lane_id_type, false, false, {}},
};
constexpr reflect::Type lane_list_notes_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_list_notes_input_fields, .rules = {}};
constexpr reflect::Type lane_list_notes_reply_notes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 16384, .element = &project_note_type};
constexpr reflect::Field lane_list_notes_reply_fields[] = {
    {"notes", "In order of start.", &lane_list_notes_reply_notes, false, false, {}},
};
constexpr reflect::Type lane_list_notes_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_list_notes_reply_fields, .rules = {}};
constexpr std::string_view lane_list_notes_from[] = {
    "aura",
};
constexpr std::string_view lane_list_notes_errors[] = {
    "lane.notFound",
    "lane.wrongKind",
    "project.notOpen",
};
constexpr std::string_view lane_list_notes_positional[] = {
    "lane",
};
constexpr reflect::Example lane_list_notes_examples[] = {
    {"{\"lane\":\"lane-1\"}", {}, ""},
};
constexpr reflect::Field lane_not_found_error_fields[] = {
    {"lane", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type lane_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_not_found_error_fields, .rules = {}};
constexpr reflect::Field lane_wrong_kind_error_fields[] = {
    {"lane", "", &string_builtin, false, false, {}},
    {"kind", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type lane_wrong_kind_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_wrong_kind_error_fields, .rules = {}};
constexpr reflect::Field lane_region_not_found_error_fields[] = {
    {"region", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type lane_region_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_region_not_found_error_fields, .rules = {}};
constexpr reflect::Field lane_note_not_found_error_fields[] = {
    {"note", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type lane_note_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_note_not_found_error_fields, .rules = {}};
constexpr reflect::Field lane_empty_region_error_fields[] = {
    {"offset", "", &plan_frames_type, false, false, {}},
    {"frames", "", &plan_frames_type, false, false, {}},
};
constexpr reflect::Type lane_empty_region_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_empty_region_error_fields, .rules = {}};
constexpr reflect::Field lane_fade_too_long_error_fields[] = {
    {"fades", "", &timeline_ticks_type, false, false, {}},
    {"length", "", &timeline_ticks_type, false, false, {}},
};
constexpr reflect::Type lane_fade_too_long_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_fade_too_long_error_fields, .rules = {}};
constexpr reflect::Type i32_builtin{
    .kind = reflect::TypeKind::integer, .name = "i32", .min = -2147483648.0, .max = 2147483647.0};
constexpr reflect::Field lane_key_out_of_range_error_fields[] = {
    {"note", "", &string_builtin, false, false, {}},
    {"key", "", &i32_builtin, false, false, {}},
};
constexpr reflect::Type lane_key_out_of_range_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_key_out_of_range_error_fields, .rules = {}};
constexpr reflect::Field lane_too_many_error_fields[] = {
    {"maximum", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type lane_too_many_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = lane_too_many_error_fields, .rules = {}};
constexpr reflect::Command lane_domain_commands[] = {
    {"lane", "add", "Add an empty lane to a clip.", lane_add_from, &lane_add_input, &lane_add_reply, false,
     lane_add_errors, 5000, "normal", false, false, true, lane_add_positional, lane_add_examples,
     &rpc::check_reply<lane::Add::Reply>},
    {"lane", "remove", "Remove a lane and what it holds.", lane_remove_from, &lane_remove_input, &lane_remove_reply,
     false, lane_remove_errors, 5000, "normal", false, false, true, lane_remove_positional, lane_remove_examples,
     &rpc::check_reply<lane::Remove::Reply>},
    {"lane", "list", "Tell the lanes of a clip with what they hold.", lane_list_from, &lane_list_input,
     &lane_list_reply, false, lane_list_errors, 5000, "normal", true, false, false, lane_list_positional,
     lane_list_examples, &rpc::check_reply<lane::List::Reply>},
    {"lane", "addRegion", "Put a piece of media into an audio lane.", lane_add_region_from, &lane_add_region_input,
     &lane_add_region_reply, false, lane_add_region_errors, 5000, "normal", false, false, true,
     lane_add_region_positional, lane_add_region_examples, &rpc::check_reply<lane::AddRegion::Reply>},
    {"lane", "moveRegion", "Give a region another place or length in its lane. What is absent stays.",
     lane_move_region_from, &lane_move_region_input, &lane_move_region_reply, false, lane_move_region_errors, 5000,
     "normal", true, false, true, lane_move_region_positional, lane_move_region_examples,
     &rpc::check_reply<lane::MoveRegion::Reply>},
    {"lane", "removeRegion", "Take a region out of its lane.", lane_remove_region_from, &lane_remove_region_input,
     &lane_remove_region_reply, false, lane_remove_region_errors, 5000, "normal", false, false, true,
     lane_remove_region_positional, lane_remove_region_examples, &rpc::check_reply<lane::RemoveRegion::Reply>},
    {"lane", "setGain", "Set the level of a region.", lane_set_gain_from, &lane_set_gain_input, &lane_set_gain_reply,
     false, lane_set_gain_errors, 5000, "normal", true, false, true, lane_set_gain_positional, lane_set_gain_examples,
     &rpc::check_reply<lane::SetGain::Reply>},
    {"lane", "setFades", "Set the fades of a region. What is absent stays; a length of 0 is no fade.",
     lane_set_fades_from, &lane_set_fades_input, &lane_set_fades_reply, false, lane_set_fades_errors, 5000, "normal",
     true, false, true, lane_set_fades_positional, lane_set_fades_examples, &rpc::check_reply<lane::SetFades::Reply>},
    {"lane", "addNote", "Add a note to a MIDI lane.", lane_add_note_from, &lane_add_note_input, &lane_add_note_reply,
     false, lane_add_note_errors, 5000, "normal", false, false, true, lane_add_note_positional, lane_add_note_examples,
     &rpc::check_reply<lane::AddNote::Reply>},
    {"lane", "addNotes", "Add notes to a MIDI lane in one step.", lane_add_notes_from, &lane_add_notes_input,
     &lane_add_notes_reply, false, lane_add_notes_errors, 5000, "normal", false, false, true, lane_add_notes_positional,
     lane_add_notes_examples, &rpc::check_reply<lane::AddNotes::Reply>},
    {"lane", "moveNotes", "Move notes in time and in pitch.", lane_move_notes_from, &lane_move_notes_input,
     &lane_move_notes_reply, false, lane_move_notes_errors, 5000, "normal", false, false, true,
     lane_move_notes_positional, lane_move_notes_examples, &rpc::check_reply<lane::MoveNotes::Reply>},
    {"lane", "removeNotes", "Remove notes from a MIDI lane.", lane_remove_notes_from, &lane_remove_notes_input,
     &lane_remove_notes_reply, false, lane_remove_notes_errors, 5000, "normal", false, false, true,
     lane_remove_notes_positional, lane_remove_notes_examples, &rpc::check_reply<lane::RemoveNotes::Reply>},
    {"lane", "listNotes", "Tell the notes of a MIDI lane.", lane_list_notes_from, &lane_list_notes_input,
     &lane_list_notes_reply, false, lane_list_notes_errors, 5000, "normal", true, false, false,
     lane_list_notes_positional, lane_list_notes_examples, &rpc::check_reply<lane::ListNotes::Reply>},
};
constexpr reflect::ErrorInfo lane_domain_errors[] = {
    {"lane.notFound", "There is no such lane.", "List the lanes of the clip.", &lane_not_found_error},
    {"lane.wrongKind", "The lane is of another kind.",
     "Regions belong in audio lanes and notes in MIDI lanes; add a lane of the right kind.", &lane_wrong_kind_error},
    {"lane.regionNotFound", "There is no such region.", "List the lanes of the clip.", &lane_region_not_found_error},
    {"lane.noteNotFound", "The lane has no such note.", "List the notes of the lane.", &lane_note_not_found_error},
    {"lane.emptyRegion", "The region would begin at or after the end of the media.",
     "Choose an offset inside the media or give a length.", &lane_empty_region_error},
    {"lane.fadeTooLong", "The fades are longer than the region.", "Make the fades shorter or the region longer.",
     &lane_fade_too_long_error},
    {"lane.keyOutOfRange", "A note would leave the range of MIDI keys.", "Transpose by less.",
     &lane_key_out_of_range_error},
    {"lane.tooMany", "There is no room for more here.", "Use another lane or clip.", &lane_too_many_error},
};
constexpr const reflect::Type* lane_domain_types[] = {
    &lane_note_input_type,
};
constexpr reflect::Domain lane_domain{"lane",
                                      "What clips hold: audio lanes with regions of media, and MIDI lanes with notes.",
                                      "1.0.0",
                                      "experimental",
                                      "f830a6aee3c91550",
                                      lane_domain_commands,
                                      {},
                                      lane_domain_errors,
                                      {},
                                      lane_domain_types};

constexpr reflect::Field media_import_input_fields[] = {
    {"path", "The file.", &plan_file_path_type, false, false, {}},
    {"mode", "Copy it into the project or leave it where it is.", &project_media_mode_type, false, false, "\"copy\""},
    {"name", "The file name when absent.", &units_name_type, true, false, {}},
};
constexpr reflect::Type media_import_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_import_input_fields, .rules = {}};
constexpr reflect::Field media_import_reply_fields[] = {
    {"media", "", &media_media_item_type, false, false, {}},
};
constexpr reflect::Type media_import_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_import_reply_fields, .rules = {}};
constexpr std::string_view media_import_from[] = {
    "aura",
};
constexpr std::string_view media_import_errors[] = {
    "media.fileNotFound",    "media.emptyFile", "media.unreadable", "media.unsupportedFormat",
    "media.tooManyChannels", "media.cancelled", "media.tooMany",    "session.engineDown",
    "project.notOpen",       "project.busy",    "project.diskFull", "project.notWritable",
    "project.limit",
};
constexpr std::string_view media_import_positional[] = {
    "path",
};
constexpr reflect::Example media_import_examples[] = {
    {"{\"path\":\"/home/ada/loops/break.flac\"}", {}, ""},
};
constexpr reflect::Field media_cancel_import_input_fields[] = {
    {"job", "", &ids_job_id_type, false, false, {}},
};
constexpr reflect::Type media_cancel_import_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_cancel_import_input_fields, .rules = {}};
constexpr reflect::Field media_cancel_import_reply_fields[] = {
    {"job", "", &ids_job_id_type, false, false, {}},
};
constexpr reflect::Type media_cancel_import_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_cancel_import_reply_fields, .rules = {}};
constexpr std::string_view media_cancel_import_from[] = {
    "aura",
};
constexpr std::string_view media_cancel_import_errors[] = {
    "media.noImport",
};
constexpr std::string_view media_cancel_import_positional[] = {
    "job",
};
constexpr reflect::Example media_cancel_import_examples[] = {
    {"{\"job\":\"job-1\"}", "{\"job\":\"job-1\"}", ""},
};
constexpr reflect::Field media_relink_input_fields[] = {
    {"media", "", &ids_media_id_type, false, false, {}},
    {"path", "The file.", &plan_file_path_type, false, false, {}},
    {"acceptOther", "Take the file even if its content differs.", &bool_builtin, false, false, "false"},
};
constexpr reflect::Type media_relink_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_relink_input_fields, .rules = {}};
constexpr reflect::Field media_relink_reply_fields[] = {
    {"media", "", &media_media_item_type, false, false, {}},
};
constexpr reflect::Type media_relink_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_relink_reply_fields, .rules = {}};
constexpr std::string_view media_relink_from[] = {
    "aura",
};
constexpr std::string_view media_relink_errors[] = {
    "media.notFound",          "media.differentContent", "media.fileNotFound", "media.emptyFile", "media.unreadable",
    "media.unsupportedFormat", "media.tooManyChannels",  "session.engineDown", "project.notOpen", "project.busy",
    "project.diskFull",        "project.notWritable",    "project.limit",
};
constexpr std::string_view media_relink_positional[] = {
    "media",
    "path",
};
constexpr reflect::Example media_relink_examples[] = {
    {"{\"media\":\"media-1\",\"path\":\"/mnt/loops/break.flac\"}", {}, ""},
};
constexpr reflect::Field media_remove_input_fields[] = {
    {"media", "", &ids_media_id_type, false, false, {}},
};
constexpr reflect::Type media_remove_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_remove_input_fields, .rules = {}};
constexpr reflect::Field media_remove_reply_fields[] = {
    {"media", "", &ids_media_id_type, false, false, {}},
};
constexpr reflect::Type media_remove_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_remove_reply_fields, .rules = {}};
constexpr std::string_view media_remove_from[] = {
    "aura",
};
constexpr std::string_view media_remove_errors[] = {
    "media.notFound",   "media.inUse",         "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view media_remove_positional[] = {
    "media",
};
constexpr reflect::Example media_remove_examples[] = {
    {"{\"media\":\"media-1\"}", "{\"media\":\"media-1\"}", ""},
};
constexpr reflect::Type media_list_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type media_list_reply_media{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &media_media_item_type};
constexpr reflect::Field media_list_reply_fields[] = {
    {"media", "In order of id.", &media_list_reply_media, false, false, {}},
};
constexpr reflect::Type media_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_list_reply_fields, .rules = {}};
constexpr std::string_view media_list_from[] = {
    "aura",
};
constexpr std::string_view media_list_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example media_list_examples[] = {
    {"{}", {}, ""},
};
constexpr reflect::Type media_progress_event_share{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 0.0, .max = 1.0};
constexpr reflect::Field media_progress_event_fields[] = {
    {"job", "", &ids_job_id_type, false, false, {}},
    {"path", "The file.", &plan_file_path_type, false, false, {}},
    {"share", "From 0 to 1.", &media_progress_event_share, false, false, {}},
};
constexpr reflect::Type media_progress_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_progress_event_fields, .rules = {}};
constexpr std::string_view media_progress_event_to[] = {
    "aura",
};
constexpr reflect::Type media_state_event_media{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &media_media_item_type};
constexpr reflect::Field media_state_event_fields[] = {
    {"media", "Those that changed.", &media_state_event_media, false, false, {}},
};
constexpr reflect::Type media_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_state_event_fields, .rules = {}};
constexpr std::string_view media_state_event_to[] = {
    "aura",
};
constexpr reflect::Field media_not_found_error_fields[] = {
    {"media", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_not_found_error_fields, .rules = {}};
constexpr reflect::Field media_file_not_found_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_file_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_file_not_found_error_fields, .rules = {}};
constexpr reflect::Field media_empty_file_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_empty_file_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_empty_file_error_fields, .rules = {}};
constexpr reflect::Field media_unreadable_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_unreadable_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_unreadable_error_fields, .rules = {}};
constexpr reflect::Field media_unsupported_format_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_unsupported_format_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_unsupported_format_error_fields, .rules = {}};
constexpr reflect::Field media_too_many_channels_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"channels", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type media_too_many_channels_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_too_many_channels_error_fields, .rules = {}};
constexpr reflect::Field media_different_content_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"expected", "", &string_builtin, false, false, {}},
    {"found", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_different_content_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_different_content_error_fields, .rules = {}};
constexpr reflect::Field media_in_use_error_fields[] = {
    {"media", "", &string_builtin, false, false, {}},
    {"regions", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type media_in_use_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_in_use_error_fields, .rules = {}};
constexpr reflect::Field media_no_import_error_fields[] = {
    {"job", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_no_import_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_no_import_error_fields, .rules = {}};
constexpr reflect::Field media_too_many_error_fields[] = {
    {"maximum", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type media_too_many_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_too_many_error_fields, .rules = {}};
constexpr reflect::Command media_domain_commands[] = {
    {"media", "import",
     "Take a file into the pool. A file with the same content is taken once; then the item that is there is returned.",
     media_import_from, &media_import_input, &media_import_reply, false, media_import_errors, 600000, "normal", false,
     true, true, media_import_positional, media_import_examples, &rpc::check_reply<media::Import::Reply>},
    {"media", "cancelImport", "End an import. Nothing of it is left behind.", media_cancel_import_from,
     &media_cancel_import_input, &media_cancel_import_reply, false, media_cancel_import_errors, 5000, "normal", false,
     false, false, media_cancel_import_positional, media_cancel_import_examples,
     &rpc::check_reply<media::CancelImport::Reply>},
    {"media", "relink", "Say where a file is now. It must have the same content, unless other content is accepted.",
     media_relink_from, &media_relink_input, &media_relink_reply, false, media_relink_errors, 600000, "normal", false,
     true, true, media_relink_positional, media_relink_examples, &rpc::check_reply<media::Relink::Reply>},
    {"media", "remove", "Take a file out of the pool. The file itself stays where it is.", media_remove_from,
     &media_remove_input, &media_remove_reply, false, media_remove_errors, 5000, "normal", false, false, true,
     media_remove_positional, media_remove_examples, &rpc::check_reply<media::Remove::Reply>},
    {"media",
     "list",
     "Tell what is in the pool and whether it can be played.",
     media_list_from,
     &media_list_input,
     &media_list_reply,
     false,
     media_list_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     media_list_examples,
     &rpc::check_reply<media::List::Reply>},
};
constexpr reflect::Event media_domain_events[] = {
    {"media", "progress", "How far an import or a relink has come.", media_progress_event_to, &media_progress_event,
     false, true, 10, "normal"},
    {"media", "state", "Files became available or unavailable.", media_state_event_to, &media_state_event, false, false,
     0, "normal"},
};
constexpr reflect::ErrorInfo media_domain_errors[] = {
    {"media.notFound", "The pool has no such item.", "List the media.", &media_not_found_error},
    {"media.fileNotFound", "There is no such file.", "Check the path.", &media_file_not_found_error},
    {"media.emptyFile", "The file holds no samples.", "Choose a file that has sound in it.", &media_empty_file_error},
    {"media.unreadable", "The file is damaged or cannot be read.",
     "Check the file with another program, or its permissions.", &media_unreadable_error},
    {"media.unsupportedFormat", "The file is of no format that is known here.", "Convert it to WAV or FLAC.",
     &media_unsupported_format_error},
    {"media.tooManyChannels", "Only mono and stereo files can be used.", "Split the file into mono or stereo files.",
     &media_too_many_channels_error},
    {"media.differentContent", "The file is not the one that was imported.",
     "Choose the right file or accept other content.", &media_different_content_error},
    {"media.inUse", "Clips play this file.", "Remove them first.", &media_in_use_error},
    {"media.noImport", "No such import is running.", "It may have ended.", &media_no_import_error},
    {"media.cancelled", "The import was cancelled.", "Import again if the file is still wanted.", nullptr},
    {"media.tooMany", "The pool cannot hold more files.", "Remove files that are not needed.", &media_too_many_error},
};
constexpr const reflect::Type* media_domain_types[] = {
    &media_availability_type,
    &media_media_item_type,
};
constexpr reflect::Domain media_domain{"media",
                                       "The media pool. A file that is missing is silent and stays in the project with "
                                       "all that refers to it; it sounds again when it is back or was relinked.",
                                       "1.0.0",
                                       "experimental",
                                       "2246ee958901ad6e",
                                       media_domain_commands,
                                       media_domain_events,
                                       media_domain_errors,
                                       {},
                                       media_domain_types};

constexpr reflect::Type metering_get_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type metering_get_reply_levels{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4097, .element = &metering_channel_levels_type};
constexpr reflect::Field metering_get_reply_fields[] = {
    {"levels", "In the order of channel.list.", &metering_get_reply_levels, false, false, {}},
};
constexpr reflect::Type metering_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = metering_get_reply_fields, .rules = {}};
constexpr std::string_view metering_get_from[] = {
    "aura",
};
constexpr std::string_view metering_get_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example metering_get_examples[] = {
    {"{}",
     "{\"levels\":[{\"channel\":\"channel-1\",\"peakLeft\":-6.2,\"peakRight\":-5.9,\"rmsLeft\":-18.1,\"rmsRight\":-17."
     "7,\"inputLeft\":-6.2,\"inputRight\":-5.9}]}",
     ""},
};
constexpr reflect::Type metering_levels_event_levels{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4097, .element = &metering_channel_levels_type};
constexpr reflect::Field metering_levels_event_fields[] = {
    {"levels", "In the order of channel.list.", &metering_levels_event_levels, false, false, {}},
};
constexpr reflect::Type metering_levels_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = metering_levels_event_fields, .rules = {}};
constexpr std::string_view metering_levels_event_to[] = {
    "aura",
};
constexpr reflect::Command metering_domain_commands[] = {
    {"metering",
     "get",
     "Tell the last levels of all channels.",
     metering_get_from,
     &metering_get_input,
     &metering_get_reply,
     false,
     metering_get_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     metering_get_examples,
     &rpc::check_reply<metering::Get::Reply>},
};
constexpr reflect::Event metering_domain_events[] = {
    {"metering", "levels", "The levels of all channels.", metering_levels_event_to, &metering_levels_event, false, true,
     20, "low"},
};
constexpr const reflect::Type* metering_domain_types[] = {
    &metering_channel_levels_type,
};
constexpr reflect::Domain metering_domain{
    "metering",
    "Levels of the channels. The event `levels` is sent to clients that subscribe to this domain.",
    "1.0.0",
    "experimental",
    "de98e5f251359958",
    metering_domain_commands,
    metering_domain_events,
    {},
    {},
    metering_domain_types};

constexpr reflect::Type node_add_plugin_input_index{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 64.0};
constexpr reflect::Field node_add_plugin_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"uri", "", &plan_plugin_uri_type, false, false, {}},
    {"name", "That of the plugin when absent.", &units_name_type, true, false, {}},
    {"place", "Side of the fader.", &node_place_type, false, false, "\"preFader\""},
    {"index",
     "Place among the nodes of that side counted from 0; the end when absent.",
     &node_add_plugin_input_index,
     true,
     false,
     {}},
    {"preset", "A preset to begin with.", &plan_plugin_uri_type, true, false, {}},
};
constexpr reflect::Type node_add_plugin_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_add_plugin_input_fields, .rules = {}};
constexpr reflect::Field node_add_plugin_reply_fields[] = {
    {"node", "", &project_node_type, false, false, {}},
};
constexpr reflect::Type node_add_plugin_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_add_plugin_reply_fields, .rules = {}};
constexpr std::string_view node_add_plugin_from[] = {
    "aura",
};
constexpr std::string_view node_add_plugin_errors[] = {
    "node.unknownPlugin", "node.unusablePlugin", "node.unknownPreset", "node.tooMany",
    "channel.notFound",   "session.engineDown",  "project.notOpen",    "project.busy",
    "project.diskFull",   "project.notWritable", "project.limit",
};
constexpr std::string_view node_add_plugin_positional[] = {
    "channel",
    "uri",
};
constexpr reflect::Example node_add_plugin_examples[] = {
    {"{\"channel\":\"channel-5\",\"uri\":\"http://drobilla.net/plugins/mda/Ambience\"}",
     "{\"node\":{\"id\":\"node-1\",\"channel\":\"channel-5\",\"name\":\"Ambience\",\"content\":{\"kind\":\"plugin\","
     "\"uri\":\"http://drobilla.net/plugins/mda/Ambience\",\"values\":{}}}}",
     ""},
};
constexpr reflect::Type node_add_send_input_index{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 64.0};
constexpr reflect::Field node_add_send_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"to", "A bus or the master.", &ids_channel_id_type, false, false, {}},
    {"level", "Level of the copy.", &units_decibels_type, false, false, {}},
    {"pan", "The middle when absent.", &units_pan_type, true, false, {}},
    {"place", "Side of the fader.", &node_place_type, false, false, "\"postFader\""},
    {"index",
     "Place among the nodes of that side counted from 0; the end when absent.",
     &node_add_send_input_index,
     true,
     false,
     {}},
};
constexpr reflect::Type node_add_send_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_add_send_input_fields, .rules = {}};
constexpr reflect::Field node_add_send_reply_fields[] = {
    {"node", "", &project_node_type, false, false, {}},
};
constexpr reflect::Type node_add_send_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_add_send_reply_fields, .rules = {}};
constexpr std::string_view node_add_send_from[] = {
    "aura",
};
constexpr std::string_view node_add_send_errors[] = {
    "node.tooMany",    "routing.cycle", "routing.notATarget", "routing.masterHasNoOutput", "channel.notFound",
    "project.notOpen", "project.busy",  "project.diskFull",   "project.notWritable",       "project.limit",
};
constexpr std::string_view node_add_send_positional[] = {
    "channel",
    "to",
    "level",
};
constexpr reflect::Example node_add_send_examples[] = {
    {"{\"channel\":\"channel-2\",\"to\":\"channel-5\",\"level\":-12}",
     "{\"node\":{\"id\":\"node-2\",\"channel\":\"channel-2\",\"name\":\"Reverb\",\"content\":{\"kind\":\"send\",\"to\":"
     "\"channel-5\",\"level\":-12,\"pan\":0}}}",
     ""},
};
constexpr reflect::Field node_remove_input_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
};
constexpr reflect::Type node_remove_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_remove_input_fields, .rules = {}};
constexpr reflect::Field node_remove_reply_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
};
constexpr reflect::Type node_remove_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_remove_reply_fields, .rules = {}};
constexpr std::string_view node_remove_from[] = {
    "aura",
};
constexpr std::string_view node_remove_errors[] = {
    "node.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view node_remove_positional[] = {
    "node",
};
constexpr reflect::Example node_remove_examples[] = {
    {"{\"node\":\"node-1\"}", "{\"node\":\"node-1\"}", ""},
};
constexpr reflect::Type node_move_input_index{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 64.0};
constexpr reflect::Field node_move_input_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
    {"place", "Side of the fader.", &node_place_type, false, false, {}},
    {"index",
     "Place among the other nodes of that side counted from 0; the end when absent.",
     &node_move_input_index,
     true,
     false,
     {}},
};
constexpr reflect::Type node_move_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_move_input_fields, .rules = {}};
constexpr reflect::Field node_move_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type node_move_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_move_reply_fields, .rules = {}};
constexpr std::string_view node_move_from[] = {
    "aura",
};
constexpr std::string_view node_move_errors[] = {
    "node.notFound",    "node.tooMany",        "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view node_move_positional[] = {
    "node",
    "place",
    "index",
};
constexpr reflect::Example node_move_examples[] = {
    {"{\"node\":\"node-1\",\"place\":\"preFader\",\"index\":0}", {}, ""},
};
constexpr reflect::Field node_rename_input_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
    {"name", "", &units_name_type, false, false, {}},
};
constexpr reflect::Type node_rename_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_rename_input_fields, .rules = {}};
constexpr reflect::Field node_rename_reply_fields[] = {
    {"node", "", &project_node_type, false, false, {}},
};
constexpr reflect::Type node_rename_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_rename_reply_fields, .rules = {}};
constexpr std::string_view node_rename_from[] = {
    "aura",
};
constexpr std::string_view node_rename_errors[] = {
    "node.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view node_rename_positional[] = {
    "node",
    "name",
};
constexpr reflect::Example node_rename_examples[] = {
    {"{\"node\":\"node-1\",\"name\":\"Hall\"}", {}, ""},
};
constexpr reflect::Field node_set_bypass_input_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
    {"bypass", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type node_set_bypass_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_set_bypass_input_fields, .rules = {}};
constexpr reflect::Field node_set_bypass_reply_fields[] = {
    {"node", "", &project_node_type, false, false, {}},
};
constexpr reflect::Type node_set_bypass_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_set_bypass_reply_fields, .rules = {}};
constexpr std::string_view node_set_bypass_from[] = {
    "aura",
};
constexpr std::string_view node_set_bypass_errors[] = {
    "node.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view node_set_bypass_positional[] = {
    "node",
    "bypass",
};
constexpr reflect::Example node_set_bypass_examples[] = {
    {"{\"node\":\"node-1\",\"bypass\":true}", {}, ""},
};
constexpr reflect::Field node_set_send_input_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
    {"to", "A bus or the master.", &ids_channel_id_type, true, false, {}},
    {"level", "Level of the copy.", &units_decibels_type, true, false, {}},
    {"pan", "Place of the copy.", &units_pan_type, true, false, {}},
    {"mute", "Whether the copy is silent.", &bool_builtin, true, false, {}},
};
constexpr reflect::Type node_set_send_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_set_send_input_fields, .rules = {}};
constexpr reflect::Field node_set_send_reply_fields[] = {
    {"node", "", &project_node_type, false, false, {}},
};
constexpr reflect::Type node_set_send_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_set_send_reply_fields, .rules = {}};
constexpr std::string_view node_set_send_from[] = {
    "aura",
};
constexpr std::string_view node_set_send_errors[] = {
    "node.notFound", "node.notASend",    "routing.cycle",       "routing.notATarget", "project.notOpen",
    "project.busy",  "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view node_set_send_positional[] = {
    "node",
};
constexpr reflect::Example node_set_send_examples[] = {
    {"{\"node\":\"node-2\",\"level\":-6}", {}, ""},
};
constexpr reflect::Field node_set_preset_input_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
    {"preset", "", &plan_plugin_uri_type, false, false, {}},
};
constexpr reflect::Type node_set_preset_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_set_preset_input_fields, .rules = {}};
constexpr reflect::Field node_set_preset_reply_fields[] = {
    {"node", "", &project_node_type, false, false, {}},
};
constexpr reflect::Type node_set_preset_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_set_preset_reply_fields, .rules = {}};
constexpr std::string_view node_set_preset_from[] = {
    "aura",
};
constexpr std::string_view node_set_preset_errors[] = {
    "node.notFound",   "node.notAPlugin", "node.unknownPlugin", "node.unknownPreset",  "session.engineDown",
    "project.notOpen", "project.busy",    "project.diskFull",   "project.notWritable", "project.limit",
};
constexpr std::string_view node_set_preset_positional[] = {
    "node",
    "preset",
};
constexpr reflect::Example node_set_preset_examples[] = {
    {"{\"node\":\"node-3\",\"preset\":\"http://drobilla.net/plugins/mda/presets#EPiano-tremolo\"}", {}, ""},
};
constexpr reflect::Field node_list_input_fields[] = {
    {"channel", "All channels when absent.", &ids_channel_id_type, true, false, {}},
};
constexpr reflect::Type node_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_list_input_fields, .rules = {}};
constexpr reflect::Type node_list_reply_nodes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 262144, .element = &project_node_type};
constexpr reflect::Field node_list_reply_fields[] = {
    {"nodes", "Channel by channel, those before the fader first.", &node_list_reply_nodes, false, false, {}},
};
constexpr reflect::Type node_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_list_reply_fields, .rules = {}};
constexpr std::string_view node_list_from[] = {
    "aura",
};
constexpr std::string_view node_list_errors[] = {
    "channel.notFound",
    "project.notOpen",
};
constexpr std::string_view node_list_positional[] = {
    "channel",
};
constexpr reflect::Example node_list_examples[] = {
    {"{\"channel\":\"channel-2\"}", {}, ""},
};
constexpr reflect::Field node_get_input_fields[] = {
    {"node", "", &ids_node_id_type, false, false, {}},
};
constexpr reflect::Type node_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_get_input_fields, .rules = {}};
constexpr reflect::Field node_get_reply_fields[] = {
    {"node", "", &project_node_type, false, false, {}},
};
constexpr reflect::Type node_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_get_reply_fields, .rules = {}};
constexpr std::string_view node_get_from[] = {
    "aura",
};
constexpr std::string_view node_get_errors[] = {
    "node.notFound",
    "project.notOpen",
};
constexpr std::string_view node_get_positional[] = {
    "node",
};
constexpr reflect::Example node_get_examples[] = {
    {"{\"node\":\"node-1\"}", {}, ""},
};
constexpr reflect::Field node_not_found_error_fields[] = {
    {"node", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type node_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_not_found_error_fields, .rules = {}};
constexpr reflect::Field node_not_a_send_error_fields[] = {
    {"node", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type node_not_a_send_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_not_a_send_error_fields, .rules = {}};
constexpr reflect::Field node_not_a_plugin_error_fields[] = {
    {"node", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type node_not_a_plugin_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_not_a_plugin_error_fields, .rules = {}};
constexpr reflect::Field node_unknown_plugin_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
    {"closest", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type node_unknown_plugin_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_unknown_plugin_error_fields, .rules = {}};
constexpr reflect::Field node_unusable_plugin_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type node_unusable_plugin_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_unusable_plugin_error_fields, .rules = {}};
constexpr reflect::Field node_unknown_preset_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
    {"preset", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type node_unknown_preset_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_unknown_preset_error_fields, .rules = {}};
constexpr reflect::Field node_too_many_error_fields[] = {
    {"maximum", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type node_too_many_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = node_too_many_error_fields, .rules = {}};
constexpr reflect::Command node_domain_commands[] = {
    {"node", "addPlugin", "Put a plugin into a channel. The engine is asked what the plugin can do.",
     node_add_plugin_from, &node_add_plugin_input, &node_add_plugin_reply, false, node_add_plugin_errors, 20000,
     "normal", false, true, true, node_add_plugin_positional, node_add_plugin_examples,
     &rpc::check_reply<node::AddPlugin::Reply>},
    {"node", "addSend", "Put a send to a bus into a channel.", node_add_send_from, &node_add_send_input,
     &node_add_send_reply, false, node_add_send_errors, 5000, "normal", false, false, true, node_add_send_positional,
     node_add_send_examples, &rpc::check_reply<node::AddSend::Reply>},
    {"node", "remove", "Take a node out of its channel. Its automation goes with it.", node_remove_from,
     &node_remove_input, &node_remove_reply, false, node_remove_errors, 5000, "normal", false, false, true,
     node_remove_positional, node_remove_examples, &rpc::check_reply<node::Remove::Reply>},
    {"node", "move",
     "Give a node another place in its channel. Moving a send past the fader makes it pre or post fader.",
     node_move_from, &node_move_input, &node_move_reply, false, node_move_errors, 5000, "normal", true, false, true,
     node_move_positional, node_move_examples, &rpc::check_reply<node::Move::Reply>},
    {"node", "rename", "Change the name of a node.", node_rename_from, &node_rename_input, &node_rename_reply, false,
     node_rename_errors, 5000, "normal", true, false, true, node_rename_positional, node_rename_examples,
     &rpc::check_reply<node::Rename::Reply>},
    {"node", "setBypass", "Bypass a node or use it again.", node_set_bypass_from, &node_set_bypass_input,
     &node_set_bypass_reply, false, node_set_bypass_errors, 5000, "normal", true, false, true,
     node_set_bypass_positional, node_set_bypass_examples, &rpc::check_reply<node::SetBypass::Reply>},
    {"node", "setSend", "Change a send. What is absent stays.", node_set_send_from, &node_set_send_input,
     &node_set_send_reply, false, node_set_send_errors, 5000, "normal", true, false, true, node_set_send_positional,
     node_set_send_examples, &rpc::check_reply<node::SetSend::Reply>},
    {"node", "setPreset",
     "Set a plugin to one of its presets. Values that the preset leaves alone go back to the defaults.",
     node_set_preset_from, &node_set_preset_input, &node_set_preset_reply, false, node_set_preset_errors, 20000,
     "normal", true, true, true, node_set_preset_positional, node_set_preset_examples,
     &rpc::check_reply<node::SetPreset::Reply>},
    {"node", "list", "Tell the nodes of a channel in order or of all channels.", node_list_from, &node_list_input,
     &node_list_reply, false, node_list_errors, 5000, "normal", true, false, false, node_list_positional,
     node_list_examples, &rpc::check_reply<node::List::Reply>},
    {"node", "get", "Tell about a node.", node_get_from, &node_get_input, &node_get_reply, false, node_get_errors, 5000,
     "normal", true, false, false, node_get_positional, node_get_examples, &rpc::check_reply<node::Get::Reply>},
};
constexpr reflect::ErrorInfo node_domain_errors[] = {
    {"node.notFound", "There is no such node.", "List the nodes of the channel.", &node_not_found_error},
    {"node.notASend", "The node is not a send.", "List the nodes of the channel.", &node_not_a_send_error},
    {"node.notAPlugin", "The node is not a plugin.", "List the nodes of the channel.", &node_not_a_plugin_error},
    {"node.unknownPlugin", "The engine has no such plugin.",
     "List the plugins; install the package that has it and scan again.", &node_unknown_plugin_error},
    {"node.unusablePlugin", "The plugin needs something that the engine does not have.", "Choose another plugin.",
     &node_unusable_plugin_error},
    {"node.unknownPreset", "The plugin has no such preset.", "Describe the plugin to see its presets.",
     &node_unknown_preset_error},
    {"node.tooMany", "The channel cannot hold more nodes on this side of the fader.", "Use a bus for more.",
     &node_too_many_error},
};
constexpr const reflect::Type* node_domain_types[] = {
    &node_place_type,
};
constexpr reflect::Domain node_domain{
    "node",
    "Plugins and sends in the channels. Nodes can be added, moved and removed while it plays.",
    "1.0.0",
    "experimental",
    "d4afdb80204a3e51",
    node_domain_commands,
    {},
    node_domain_errors,
    {},
    node_domain_types};

constexpr reflect::Field parameter_list_input_fields[] = {
    {"channel", "Only this channel and its nodes.", &ids_channel_id_type, true, false, {}},
    {"node", "Only this node.", &ids_node_id_type, true, false, {}},
};
constexpr reflect::Type parameter_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_list_input_fields, .rules = {}};
constexpr reflect::Type parameter_list_reply_parameters{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &parameter_parameter_type};
constexpr reflect::Field parameter_list_reply_fields[] = {
    {"parameters", "Channel by channel.", &parameter_list_reply_parameters, false, false, {}},
};
constexpr reflect::Type parameter_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_list_reply_fields, .rules = {}};
constexpr std::string_view parameter_list_from[] = {
    "aura",
};
constexpr std::string_view parameter_list_errors[] = {
    "parameter.ownerNotFound",
    "project.notOpen",
};
constexpr std::string_view parameter_list_positional[] = {
    "channel",
};
constexpr reflect::Example parameter_list_examples[] = {
    {"{\"channel\":\"channel-2\"}",
     "{\"parameters\":[{\"id\":\"channel-2.gain\",\"name\":\"Bass/"
     "gain\",\"owner\":{\"kind\":\"channel\",\"channel\":\"channel-2\"},\"value\":0,\"minimum\":-144,\"maximum\":24,"
     "\"defaultValue\":0,\"unit\":\"dB\",\"points\":[],\"automated\":false}]}",
     ""},
};
constexpr reflect::Field parameter_get_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
};
constexpr reflect::Type parameter_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_get_input_fields, .rules = {}};
constexpr reflect::Field parameter_get_reply_fields[] = {
    {"parameter", "", &parameter_parameter_type, false, false, {}},
};
constexpr reflect::Type parameter_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_get_reply_fields, .rules = {}};
constexpr std::string_view parameter_get_from[] = {
    "aura",
};
constexpr std::string_view parameter_get_errors[] = {
    "parameter.notFound",
    "project.notOpen",
};
constexpr std::string_view parameter_get_positional[] = {
    "parameter",
};
constexpr reflect::Example parameter_get_examples[] = {
    {"{\"parameter\":\"channel-2.gain\"}", {}, ""},
};
constexpr reflect::Field parameter_set_input_fields[] = {
    {"parameter", "", &ids_parameter_id_type, false, false, {}},
    {"value", "In the unit of the parameter.", &f64_builtin, false, false, {}},
};
constexpr reflect::Type parameter_set_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_set_input_fields, .rules = {}};
constexpr reflect::Field parameter_set_reply_fields[] = {
    {"parameter", "", &parameter_parameter_type, false, false, {}},
};
constexpr reflect::Type parameter_set_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_set_reply_fields, .rules = {}};
constexpr std::string_view parameter_set_from[] = {
    "aura",
};
constexpr std::string_view parameter_set_errors[] = {
    "parameter.notFound", "parameter.outOfRange", "project.notOpen", "project.busy",
    "project.diskFull",   "project.notWritable",  "project.limit",
};
constexpr std::string_view parameter_set_positional[] = {
    "parameter",
    "value",
};
constexpr reflect::Example parameter_set_examples[] = {
    {"{\"parameter\":\"node-1.mix\",\"value\":0.35}", {}, ""},
};
constexpr reflect::Field parameter_not_found_error_fields[] = {
    {"parameter", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type parameter_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_not_found_error_fields, .rules = {}};
constexpr reflect::Field parameter_owner_not_found_error_fields[] = {
    {"owner", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type parameter_owner_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_owner_not_found_error_fields, .rules = {}};
constexpr reflect::Field parameter_out_of_range_error_fields[] = {
    {"value", "", &f64_builtin, false, false, {}},
    {"minimum", "", &f64_builtin, false, false, {}},
    {"maximum", "", &f64_builtin, false, false, {}},
};
constexpr reflect::Type parameter_out_of_range_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = parameter_out_of_range_error_fields, .rules = {}};
constexpr reflect::Command parameter_domain_commands[] = {
    {"parameter", "list", "Tell the parameters of a channel and its nodes, of a node, or of everything.",
     parameter_list_from, &parameter_list_input, &parameter_list_reply, false, parameter_list_errors, 5000, "normal",
     true, false, false, parameter_list_positional, parameter_list_examples, &rpc::check_reply<parameter::List::Reply>},
    {"parameter", "get", "Tell about a parameter.", parameter_get_from, &parameter_get_input, &parameter_get_reply,
     false, parameter_get_errors, 5000, "normal", true, false, false, parameter_get_positional, parameter_get_examples,
     &rpc::check_reply<parameter::Get::Reply>},
    {"parameter", "set", "Set a parameter. Values of whole numbers are rounded.", parameter_set_from,
     &parameter_set_input, &parameter_set_reply, false, parameter_set_errors, 5000, "normal", true, false, true,
     parameter_set_positional, parameter_set_examples, &rpc::check_reply<parameter::Set::Reply>},
};
constexpr reflect::ErrorInfo parameter_domain_errors[] = {
    {"parameter.notFound", "There is no such parameter.", "List the parameters.", &parameter_not_found_error},
    {"parameter.ownerNotFound", "There is no such channel or node.", "List the channels or nodes.",
     &parameter_owner_not_found_error},
    {"parameter.outOfRange", "The value is outside the range of the parameter.", "Choose a value inside the range.",
     &parameter_out_of_range_error},
};
constexpr const reflect::Type* parameter_domain_types[] = {
    &parameter_parameter_owner_type, &parameter_channel_owner_type, &parameter_node_owner_type,
    &parameter_named_value_type,     &parameter_parameter_type,
};
constexpr reflect::Domain parameter_domain{
    "parameter",
    "Everything that can be set and automated, under one kind of id. Channels have `gain` and `pan`, sends have "
    "`level` and `pan`, plugins have the symbols of their ports.",
    "1.0.0",
    "experimental",
    "f85e081ef532e14b",
    parameter_domain_commands,
    {},
    parameter_domain_errors,
    {},
    parameter_domain_types};

constexpr reflect::Type plugin_library_scan_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field plugin_library_scan_reply_fields[] = {
    {"found", "How many there are.", &u32_builtin, false, false, {}},
    {"usable", "How many of them can be used.", &u32_builtin, false, false, {}},
};
constexpr reflect::Type plugin_library_scan_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_library_scan_reply_fields, .rules = {}};
constexpr std::string_view plugin_library_scan_from[] = {
    "aura",
};
constexpr std::string_view plugin_library_scan_errors[] = {
    "session.engineDown",
    "session.engineRefused",
};
constexpr reflect::Example plugin_library_scan_examples[] = {
    {"{}", "{\"found\":41,\"usable\":40}", ""},
};
constexpr reflect::Type plugin_library_list_input_search{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Field plugin_library_list_input_fields[] = {
    {"search",
     "Only those with this text in name, vendor, category or URI.",
     &plugin_library_list_input_search,
     true,
     false,
     {}},
    {"role", "Only those of this role.", &plugin_plugin_role_type, true, false, {}},
};
constexpr reflect::Type plugin_library_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_library_list_input_fields, .rules = {}};
constexpr reflect::Type plugin_library_list_reply_plugins{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &plugin_plugin_summary_type};
constexpr reflect::Field plugin_library_list_reply_fields[] = {
    {"plugins", "In order of name.", &plugin_library_list_reply_plugins, false, false, {}},
};
constexpr reflect::Type plugin_library_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_library_list_reply_fields, .rules = {}};
constexpr std::string_view plugin_library_list_from[] = {
    "aura",
};
constexpr std::string_view plugin_library_list_errors[] = {
    "session.engineDown",
    "session.engineRefused",
};
constexpr std::string_view plugin_library_list_positional[] = {
    "search",
};
constexpr reflect::Example plugin_library_list_examples[] = {
    {"{\"search\":\"mda\",\"role\":\"instrument\"}", {}, ""},
};
constexpr reflect::Field plugin_library_describe_input_fields[] = {
    {"uri", "", &plan_plugin_uri_type, false, false, {}},
};
constexpr reflect::Type plugin_library_describe_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_library_describe_input_fields, .rules = {}};
constexpr reflect::Field plugin_library_describe_reply_fields[] = {
    {"plugin", "", &plugin_plugin_description_type, false, false, {}},
};
constexpr reflect::Type plugin_library_describe_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_library_describe_reply_fields, .rules = {}};
constexpr std::string_view plugin_library_describe_from[] = {
    "aura",
};
constexpr std::string_view plugin_library_describe_errors[] = {
    "node.unknownPlugin",
    "session.engineDown",
    "session.engineRefused",
};
constexpr std::string_view plugin_library_describe_positional[] = {
    "uri",
};
constexpr reflect::Example plugin_library_describe_examples[] = {
    {"{\"uri\":\"http://drobilla.net/plugins/mda/EPiano\"}", {}, ""},
};
constexpr reflect::Command plugin_library_domain_commands[] = {
    {"pluginLibrary",
     "scan",
     "Look for plugins anew.",
     plugin_library_scan_from,
     &plugin_library_scan_input,
     &plugin_library_scan_reply,
     false,
     plugin_library_scan_errors,
     60000,
     "normal",
     false,
     true,
     false,
     {},
     plugin_library_scan_examples,
     &rpc::check_reply<plugin_library::Scan::Reply>},
    {"pluginLibrary", "list", "Tell the plugins. The first call looks for them.", plugin_library_list_from,
     &plugin_library_list_input, &plugin_library_list_reply, false, plugin_library_list_errors, 60000, "normal", true,
     true, false, plugin_library_list_positional, plugin_library_list_examples,
     &rpc::check_reply<plugin_library::List::Reply>},
    {"pluginLibrary", "describe", "Tell the ports, parameters and presets of a plugin.", plugin_library_describe_from,
     &plugin_library_describe_input, &plugin_library_describe_reply, false, plugin_library_describe_errors, 20000,
     "normal", true, true, false, plugin_library_describe_positional, plugin_library_describe_examples,
     &rpc::check_reply<plugin_library::Describe::Reply>},
};
constexpr reflect::Domain plugin_library_domain{"pluginLibrary",
                                                "The plugins of this machine.",
                                                "1.0.0",
                                                "experimental",
                                                "804ab86f7e235980",
                                                plugin_library_domain_commands,
                                                {},
                                                {},
                                                {},
                                                {}};

constexpr reflect::Field project_new_input_fields[] = {
    {"path", "The folder to make; it must not hold a project.", &plan_file_path_type, false, false, {}},
    {"name", "The last part of the path when absent.", &units_name_type, true, false, {}},
    {"sampleRate", "48000 when absent.", &timeline_sample_rate_type, true, false, {}},
    {"tempo", "120 when absent.", &timeline_tempo_type, true, false, {}},
    {"signature", "4/4 when absent.", &timeline_signature_type, true, false, {}},
};
constexpr reflect::Type project_new_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_new_input_fields, .rules = {}};
constexpr reflect::Field project_new_reply_fields[] = {
    {"project", "", &status_project_status_type, false, false, {}},
};
constexpr reflect::Type project_new_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_new_reply_fields, .rules = {}};
constexpr std::string_view project_new_from[] = {
    "aura",
};
constexpr std::string_view project_new_errors[] = {
    "project.alreadyOpen", "project.exists", "project.notWritable", "project.diskFull", "project.locked",
};
constexpr std::string_view project_new_positional[] = {
    "path",
};
constexpr reflect::Example project_new_examples[] = {
    {"{\"path\":\"/home/ada/mix\",\"tempo\":96}",
     "{\"project\":{\"state\":\"loaded\",\"name\":\"mix\",\"path\":\"/home/ada/"
     "mix\",\"dirty\":false,\"revision\":0,\"durable\":0,\"tracks\":0,\"clips\":0}}",
     ""},
};
constexpr reflect::Field project_open_input_fields[] = {
    {"path", "The folder.", &plan_file_path_type, false, false, {}},
    {"recover", "What to do about edits that were not saved.", &project_recovery_type, false, false, "\"ask\""},
};
constexpr reflect::Type project_open_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_open_input_fields, .rules = {}};
constexpr reflect::Field project_open_reply_fields[] = {
    {"project", "", &status_project_status_type, false, false, {}},
};
constexpr reflect::Type project_open_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_open_reply_fields, .rules = {}};
constexpr std::string_view project_open_from[] = {
    "aura",
};
constexpr std::string_view project_open_errors[] = {
    "project.alreadyOpen", "project.notFound", "project.damaged",     "project.newerVersion",
    "project.draftFound",  "project.locked",   "project.notWritable",
};
constexpr std::string_view project_open_positional[] = {
    "path",
};
constexpr reflect::Example project_open_examples[] = {
    {"{\"path\":\"/home/ada/mix\",\"recover\":\"recover\"}",
     "{\"project\":{\"state\":\"loaded\",\"name\":\"mix\",\"path\":\"/home/ada/"
     "mix\",\"dirty\":true,\"revision\":212,\"durable\":212,\"tracks\":6,\"clips\":14}}",
     ""},
};
constexpr reflect::Type project_save_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field project_save_reply_fields[] = {
    {"project", "", &status_project_status_type, false, false, {}},
};
constexpr reflect::Type project_save_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_save_reply_fields, .rules = {}};
constexpr std::string_view project_save_from[] = {
    "aura",
};
constexpr std::string_view project_save_errors[] = {
    "project.notOpen",
    "project.busy",
    "project.diskFull",
    "project.notWritable",
};
constexpr reflect::Example project_save_examples[] = {
    {"{}",
     "{\"project\":{\"state\":\"loaded\",\"name\":\"mix\",\"path\":\"/home/ada/"
     "mix\",\"dirty\":false,\"revision\":212,\"durable\":212,\"tracks\":6,\"clips\":14}}",
     ""},
};
constexpr reflect::Field project_save_as_input_fields[] = {
    {"path", "The folder to make; it must not hold a project.", &plan_file_path_type, false, false, {}},
};
constexpr reflect::Type project_save_as_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_save_as_input_fields, .rules = {}};
constexpr reflect::Field project_save_as_reply_fields[] = {
    {"project", "", &status_project_status_type, false, false, {}},
};
constexpr reflect::Type project_save_as_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_save_as_reply_fields, .rules = {}};
constexpr std::string_view project_save_as_from[] = {
    "aura",
};
constexpr std::string_view project_save_as_errors[] = {
    "project.notOpen", "project.busy", "project.exists", "project.diskFull", "project.notWritable", "project.locked",
};
constexpr std::string_view project_save_as_positional[] = {
    "path",
};
constexpr reflect::Example project_save_as_examples[] = {
    {"{\"path\":\"/home/ada/mix-2\"}",
     "{\"project\":{\"state\":\"loaded\",\"name\":\"mix\",\"path\":\"/home/ada/"
     "mix-2\",\"dirty\":false,\"revision\":212,\"durable\":212,\"tracks\":6,\"clips\":14}}",
     ""},
};
constexpr reflect::Type project_close_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type project_close_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr std::string_view project_close_from[] = {
    "aura",
};
constexpr std::string_view project_close_errors[] = {
    "project.notOpen",
    "project.busy",
};
constexpr reflect::Example project_close_examples[] = {
    {"{}", "{}", ""},
};
constexpr reflect::Field project_rename_input_fields[] = {
    {"name", "", &units_name_type, false, false, {}},
};
constexpr reflect::Type project_rename_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_rename_input_fields, .rules = {}};
constexpr reflect::Field project_rename_reply_fields[] = {
    {"settings", "", &project_project_settings_type, false, false, {}},
};
constexpr reflect::Type project_rename_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_rename_reply_fields, .rules = {}};
constexpr std::string_view project_rename_from[] = {
    "aura",
};
constexpr std::string_view project_rename_errors[] = {
    "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view project_rename_positional[] = {
    "name",
};
constexpr reflect::Example project_rename_examples[] = {
    {"{\"name\":\"Second mix\"}",
     "{\"settings\":{\"name\":\"Second "
     "mix\",\"sampleRate\":48000,\"tempo\":120,\"signature\":{\"beats\":4,\"unit\":4},\"loopEnabled\":false,"
     "\"trackOrder\":[]}}",
     ""},
};
constexpr reflect::Type project_snapshot_input_tables{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 9, .element = &project_table_type};
constexpr reflect::Field project_snapshot_input_fields[] = {
    {"tables",
     "Leave all other tables empty; everything when absent.",
     &project_snapshot_input_tables,
     true,
     false,
     {}},
};
constexpr reflect::Type project_snapshot_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_snapshot_input_fields, .rules = {}};
constexpr reflect::Field project_snapshot_reply_fields[] = {
    {"revision", "Number of the last edit in it.", &u53_builtin, false, false, {}},
    {"status", "", &status_project_status_type, false, false, {}},
    {"content", "", &project_project_content_type, false, false, {}},
};
constexpr reflect::Type project_snapshot_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_snapshot_reply_fields, .rules = {}};
constexpr std::string_view project_snapshot_from[] = {
    "aura",
};
constexpr std::string_view project_snapshot_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example project_snapshot_examples[] = {
    {"{\"tables\":[\"track\",\"channel\"]}", {}, ""},
};
constexpr reflect::Type project_status_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field project_status_reply_fields[] = {
    {"state", "", &status_load_state_type, false, false, {}},
    {"project", "Null when none is open.", &status_project_status_type, false, true, {}},
};
constexpr reflect::Type project_status_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_status_reply_fields, .rules = {}};
constexpr std::string_view project_status_from[] = {
    "aura",
};
constexpr reflect::Example project_status_examples[] = {
    {"{}", "{\"state\":\"unloaded\",\"project\":null}", ""},
};
constexpr reflect::Type project_hash_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field project_hash_reply_fields[] = {
    {"revision", "Number of the last edit in it.", &u53_builtin, false, false, {}},
    {"hash", "Hash of the canonical text of the content.", &audio_content_hash_type, false, false, {}},
};
constexpr reflect::Type project_hash_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_hash_reply_fields, .rules = {}};
constexpr std::string_view project_hash_from[] = {
    "aura",
};
constexpr std::string_view project_hash_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example project_hash_examples[] = {
    {"{}", "{\"revision\":212,\"hash\":\"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\"}", ""},
};
constexpr reflect::Type project_state_event_label{.kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Type project_state_event_author{.kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Type project_state_event_changed{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1048576, .element = &project_entity_type};
constexpr reflect::Type project_state_event_removed{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1048576, .element = &project_entity_ref_type};
constexpr reflect::Field project_state_event_fields[] = {
    {"revision", "Number of this edit.", &u53_builtin, false, false, {}},
    {"label", "What was done, for people.", &project_state_event_label, false, false, {}},
    {"author", "The client that did it.", &project_state_event_author, false, false, {}},
    {"changed", "Records that were added or changed.", &project_state_event_changed, false, false, {}},
    {"removed", "Records that are gone.", &project_state_event_removed, false, false, {}},
};
constexpr reflect::Type project_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_state_event_fields, .rules = {}};
constexpr std::string_view project_state_event_to[] = {
    "aura",
};
constexpr reflect::Field project_status_event_fields[] = {
    {"state", "", &status_load_state_type, false, false, {}},
    {"project", "Null when none is open.", &status_project_status_type, false, true, {}},
};
constexpr reflect::Type project_status_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_status_event_fields, .rules = {}};
constexpr std::string_view project_status_event_to[] = {
    "aura",
};
constexpr reflect::Field project_durable_event_fields[] = {
    {"revision", "Number of the edit.", &u53_builtin, false, false, {}},
};
constexpr reflect::Type project_durable_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_durable_event_fields, .rules = {}};
constexpr std::string_view project_durable_event_to[] = {
    "aura",
};
constexpr reflect::Field project_busy_error_fields[] = {
    {"state", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_busy_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_busy_error_fields, .rules = {}};
constexpr reflect::Field project_already_open_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_already_open_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_already_open_error_fields, .rules = {}};
constexpr reflect::Field project_exists_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_exists_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_exists_error_fields, .rules = {}};
constexpr reflect::Field project_not_found_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_not_found_error_fields, .rules = {}};
constexpr reflect::Field project_not_writable_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_not_writable_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_not_writable_error_fields, .rules = {}};
constexpr reflect::Field project_disk_full_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_disk_full_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_disk_full_error_fields, .rules = {}};
constexpr reflect::Field project_limit_error_fields[] = {
    {"record", "", &string_builtin, false, false, {}},
    {"place", "", &string_builtin, false, false, {}},
    {"rule", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_limit_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_limit_error_fields, .rules = {}};
constexpr reflect::Field project_damaged_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"line", "", &u32_builtin, false, false, {}},
    {"place", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_damaged_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_damaged_error_fields, .rules = {}};
constexpr reflect::Field project_newer_version_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"schema", "", &u32_builtin, false, false, {}},
    {"supported", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type project_newer_version_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_newer_version_error_fields, .rules = {}};
constexpr reflect::Field project_draft_found_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"edits", "", &u53_builtin, false, false, {}},
    {"last", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_draft_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_draft_found_error_fields, .rules = {}};
constexpr reflect::Field project_locked_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"holder", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type project_locked_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = project_locked_error_fields, .rules = {}};
constexpr reflect::Command project_domain_commands[] = {
    {"project", "new", "Make a project in a new folder and open it.", project_new_from, &project_new_input,
     &project_new_reply, false, project_new_errors, 30000, "normal", false, false, false, project_new_positional,
     project_new_examples, &rpc::check_reply<project::New::Reply>},
    {"project", "open", "Open the project in a folder. Missing media, plugins and devices do not prevent it.",
     project_open_from, &project_open_input, &project_open_reply, false, project_open_errors, 30000, "normal", false,
     false, false, project_open_positional, project_open_examples, &rpc::check_reply<project::Open::Reply>},
    {"project",
     "save",
     "Write the project. The file is replaced in one step, so that it is always whole.",
     project_save_from,
     &project_save_input,
     &project_save_reply,
     false,
     project_save_errors,
     30000,
     "normal",
     false,
     false,
     false,
     {},
     project_save_examples,
     &rpc::check_reply<project::Save::Reply>},
    {"project", "saveAs",
     "Write the project with its copied media into another folder and go on there. The old folder stays as it is.",
     project_save_as_from, &project_save_as_input, &project_save_as_reply, false, project_save_as_errors, 600000,
     "normal", false, true, false, project_save_as_positional, project_save_as_examples,
     &rpc::check_reply<project::SaveAs::Reply>},
    {"project",
     "close",
     "Close the project. Edits that were not saved stay in its journal and are offered when it is opened again.",
     project_close_from,
     &project_close_input,
     &project_close_reply,
     false,
     project_close_errors,
     10000,
     "normal",
     false,
     false,
     false,
     {},
     project_close_examples,
     &rpc::check_reply<project::Close::Reply>},
    {"project", "rename", "Change the name of the project. Its folder stays.", project_rename_from,
     &project_rename_input, &project_rename_reply, false, project_rename_errors, 5000, "normal", false, false, true,
     project_rename_positional, project_rename_examples, &rpc::check_reply<project::Rename::Reply>},
    {"project",
     "snapshot",
     "The whole project at its present revision. Events with higher revisions apply on top of it.",
     project_snapshot_from,
     &project_snapshot_input,
     &project_snapshot_reply,
     true,
     project_snapshot_errors,
     30000,
     "normal",
     true,
     false,
     false,
     {},
     project_snapshot_examples,
     &rpc::check_reply<project::Snapshot::Reply>},
    {"project",
     "status",
     "Tell about the open project.",
     project_status_from,
     &project_status_input,
     &project_status_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     project_status_examples,
     &rpc::check_reply<project::Status::Reply>},
    {"project",
     "hash",
     "Tell a hash of the content. Projects with the same content have the same hash, wherever they lie.",
     project_hash_from,
     &project_hash_input,
     &project_hash_reply,
     false,
     project_hash_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     project_hash_examples,
     &rpc::check_reply<project::Hash::Reply>},
};
constexpr reflect::Event project_domain_events[] = {
    {"project", "state",
     "An edit, an undo or a redo. A client that misses one asks for a snapshot. Changes are whole records, to be put "
     "in place of what the client has.",
     project_state_event_to, &project_state_event, false, false, 0, "normal"},
    {"project", "status", "A project was opened, saved or closed, or became dirty.", project_status_event_to,
     &project_status_event, false, false, 0, "normal"},
    {"project", "durable", "All edits up to this one survive a power cut.", project_durable_event_to,
     &project_durable_event, false, true, 20, "normal"},
};
constexpr reflect::ErrorInfo project_domain_errors[] = {
    {"project.notOpen", "No project is open.", "Make or open a project first.", nullptr},
    {"project.busy", "The project is being opened, saved or closed.", "Try again when it is done.",
     &project_busy_error},
    {"project.alreadyOpen", "Another project is open.", "Close it first.", &project_already_open_error},
    {"project.exists", "There is already a project or another file at this place.",
     "Choose another folder, or open the project that is there.", &project_exists_error},
    {"project.notFound", "There is no project in this folder.",
     "Check the path; a project folder holds a project.json.", &project_not_found_error},
    {"project.notWritable", "The folder cannot be written.", "Check the folder and its permissions.",
     &project_not_writable_error},
    {"project.diskFull", "The disk is full. Nothing was changed.", "Make room and try again.",
     &project_disk_full_error},
    {"project.limit", "The edit would leave the limits of a project. Nothing was changed.",
     "Use values nearer to the others.", &project_limit_error},
    {"project.damaged", "A file of the project is damaged.",
     "Open it with `recover` as `recover` (in a shell, --recover recover) to go on from the journal where it has a "
     "whole copy, as `discard` to set a damaged journal aside, or restore the file from a backup.",
     &project_damaged_error},
    {"project.newerVersion", "The project was saved by a newer version.",
     "Use that version or a later one. Nothing was changed.", &project_newer_version_error},
    {"project.draftFound", "The project has edits that were not saved.",
     "Open it with `recover` as `recover` (in a shell, --recover recover) to take them, or as `discard` to set them "
     "aside.",
     &project_draft_found_error},
    {"project.locked", "Another Pulse has this project open.", "Close it there first.", &project_locked_error},
};
constexpr const reflect::Type* project_domain_types[] = {
    &project_recovery_type,
};
constexpr reflect::Domain project_domain{
    "project",
    "The open project: its life, its folder and its state. Every edit is in the journal of the folder before it is "
    "acknowledged; the saved project itself changes only when it is saved.",
    "1.0.0",
    "experimental",
    "e73c86debd9f1419",
    project_domain_commands,
    project_domain_events,
    project_domain_errors,
    {},
    project_domain_types};

constexpr reflect::Type rendering_start_input_tail{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "s", .min = 0.0, .max = 600.0};
constexpr reflect::Type rendering_start_input_threads{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 64.0};
constexpr reflect::Field rendering_start_input_fields[] = {
    {"path", "The file to write; it is replaced when it is there.", &plan_file_path_type, false, false, {}},
    {"range", "The span; from 0 to the end of the last clip when absent.", &timeline_tick_range_type, true, false, {}},
    {"targets", "What is rendered.", &rendering_targets_type, false, false, "\"mix\""},
    {"format", "By the end of the path when absent.", &audio_sound_file_format_type, true, false, {}},
    {"depth", "float32 for WAV and int24 for FLAC when absent.", &audio_sample_depth_type, true, false, {}},
    {"tail", "Time after the span that is rendered too.", &rendering_start_input_tail, false, false, "0"},
    {"threads",
     "As many as the machine has when absent. The samples are the same.",
     &rendering_start_input_threads,
     true,
     false,
     {}},
};
constexpr reflect::Type rendering_start_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_start_input_fields, .rules = {}};
constexpr reflect::Field rendering_start_reply_fields[] = {
    {"job", "", &rendering_job_type, false, false, {}},
};
constexpr reflect::Type rendering_start_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_start_reply_fields, .rules = {}};
constexpr std::string_view rendering_start_from[] = {
    "aura",
};
constexpr std::string_view rendering_start_errors[] = {
    "rendering.nothingToRender", "rendering.badFormat",   "rendering.noFolder",
    "session.engineDown",        "session.engineRefused", "project.notOpen",
};
constexpr std::string_view rendering_start_positional[] = {
    "path",
};
constexpr reflect::Example rendering_start_examples[] = {
    {"{\"path\":\"/home/ada/mix.wav\",\"range\":{\"start\":0,\"end\":31457280}}",
     "{\"job\":{\"id\":\"job-1\",\"kind\":\"render\",\"state\":\"running\",\"path\":\"/home/ada/"
     "mix.wav\",\"range\":{\"start\":0,\"end\":31457280},\"share\":0,\"results\":[],\"missing\":[]}}",
     ""},
};
constexpr reflect::Field rendering_cancel_input_fields[] = {
    {"job", "", &ids_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_cancel_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_cancel_input_fields, .rules = {}};
constexpr reflect::Field rendering_cancel_reply_fields[] = {
    {"job", "", &rendering_job_type, false, false, {}},
};
constexpr reflect::Type rendering_cancel_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_cancel_reply_fields, .rules = {}};
constexpr std::string_view rendering_cancel_from[] = {
    "aura",
};
constexpr std::string_view rendering_cancel_errors[] = {
    "rendering.notFound",
    "rendering.notRunning",
};
constexpr std::string_view rendering_cancel_positional[] = {
    "job",
};
constexpr reflect::Example rendering_cancel_examples[] = {
    {"{\"job\":\"job-1\"}", {}, ""},
};
constexpr reflect::Type rendering_list_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type rendering_list_reply_jobs{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1024, .element = &rendering_job_type};
constexpr reflect::Field rendering_list_reply_fields[] = {
    {"jobs", "The oldest first.", &rendering_list_reply_jobs, false, false, {}},
};
constexpr reflect::Type rendering_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_list_reply_fields, .rules = {}};
constexpr std::string_view rendering_list_from[] = {
    "aura",
};
constexpr reflect::Example rendering_list_examples[] = {
    {"{}", "{\"jobs\":[]}", ""},
};
constexpr reflect::Field rendering_get_input_fields[] = {
    {"job", "", &ids_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_get_input_fields, .rules = {}};
constexpr reflect::Field rendering_get_reply_fields[] = {
    {"job", "", &rendering_job_type, false, false, {}},
};
constexpr reflect::Type rendering_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_get_reply_fields, .rules = {}};
constexpr std::string_view rendering_get_from[] = {
    "aura",
};
constexpr std::string_view rendering_get_errors[] = {
    "rendering.notFound",
};
constexpr std::string_view rendering_get_positional[] = {
    "job",
};
constexpr reflect::Example rendering_get_examples[] = {
    {"{\"job\":\"job-1\"}", {}, ""},
};
constexpr reflect::Type rendering_capture_start_input_length{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Field rendering_capture_start_input_fields[] = {
    {"path", "The file to write; it is replaced when it is there.", &plan_file_path_type, false, false, {}},
    {"length", "How much; until it stops when absent.", &rendering_capture_start_input_length, true, false, {}},
    {"format", "By the end of the path when absent.", &audio_sound_file_format_type, true, false, {}},
    {"depth", "float32 for WAV and int24 for FLAC when absent.", &audio_sample_depth_type, true, false, {}},
};
constexpr reflect::Type rendering_capture_start_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_capture_start_input_fields, .rules = {}};
constexpr reflect::Field rendering_capture_start_reply_fields[] = {
    {"job", "", &rendering_job_type, false, false, {}},
};
constexpr reflect::Type rendering_capture_start_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_capture_start_reply_fields, .rules = {}};
constexpr std::string_view rendering_capture_start_from[] = {
    "aura",
};
constexpr std::string_view rendering_capture_start_errors[] = {
    "rendering.badFormat", "rendering.noFolder",    "rendering.captureRunning",
    "session.engineDown",  "session.engineRefused", "project.notOpen",
};
constexpr std::string_view rendering_capture_start_positional[] = {
    "path",
};
constexpr reflect::Example rendering_capture_start_examples[] = {
    {"{\"path\":\"/home/ada/take.wav\",\"length\":31457280}", {}, ""},
};
constexpr reflect::Type rendering_capture_stop_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field rendering_capture_stop_reply_fields[] = {
    {"job", "", &rendering_job_type, false, false, {}},
};
constexpr reflect::Type rendering_capture_stop_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_capture_stop_reply_fields, .rules = {}};
constexpr std::string_view rendering_capture_stop_from[] = {
    "aura",
};
constexpr std::string_view rendering_capture_stop_errors[] = {
    "rendering.noCapture",
    "session.engineDown",
    "session.engineRefused",
};
constexpr reflect::Example rendering_capture_stop_examples[] = {
    {"{}", {}, ""},
};
constexpr reflect::Type rendering_progress_event_share{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 0.0, .max = 1.0};
constexpr reflect::Type rendering_progress_event_speed{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Field rendering_progress_event_fields[] = {
    {"job", "", &ids_job_id_type, false, false, {}},
    {"share", "How much is done.", &rendering_progress_event_share, false, false, {}},
    {"speed", "Seconds of sound in a second.", &rendering_progress_event_speed, false, false, {}},
};
constexpr reflect::Type rendering_progress_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_progress_event_fields, .rules = {}};
constexpr std::string_view rendering_progress_event_to[] = {
    "aura",
};
constexpr reflect::Field rendering_state_event_fields[] = {
    {"job", "", &rendering_job_type, false, false, {}},
};
constexpr reflect::Type rendering_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_state_event_fields, .rules = {}};
constexpr std::string_view rendering_state_event_to[] = {
    "aura",
};
constexpr reflect::Field rendering_not_found_error_fields[] = {
    {"job", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_not_found_error_fields, .rules = {}};
constexpr reflect::Field rendering_not_running_error_fields[] = {
    {"job", "", &string_builtin, false, false, {}},
    {"state", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_not_running_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_not_running_error_fields, .rules = {}};
constexpr reflect::Field rendering_bad_format_error_fields[] = {
    {"format", "", &string_builtin, false, false, {}},
    {"depth", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_bad_format_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_bad_format_error_fields, .rules = {}};
constexpr reflect::Field rendering_no_folder_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_no_folder_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_no_folder_error_fields, .rules = {}};
constexpr reflect::Field rendering_capture_running_error_fields[] = {
    {"job", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_capture_running_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_capture_running_error_fields, .rules = {}};
constexpr reflect::Command rendering_domain_commands[] = {
    {"rendering", "start",
     "Render to a file. With tracks, their files lie beside it, with the name of the track at the end of the name.",
     rendering_start_from, &rendering_start_input, &rendering_start_reply, false, rendering_start_errors, 60000,
     "normal", false, true, false, rendering_start_positional, rendering_start_examples,
     &rpc::check_reply<rendering::Start::Reply>},
    {"rendering", "cancel", "End a render. Nothing of it is left behind.", rendering_cancel_from,
     &rendering_cancel_input, &rendering_cancel_reply, false, rendering_cancel_errors, 5000, "normal", false, true,
     false, rendering_cancel_positional, rendering_cancel_examples, &rpc::check_reply<rendering::Cancel::Reply>},
    {"rendering",
     "list",
     "Tell the renders and captures of this session.",
     rendering_list_from,
     &rendering_list_input,
     &rendering_list_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     rendering_list_examples,
     &rpc::check_reply<rendering::List::Reply>},
    {"rendering", "get", "Tell about a render or capture.", rendering_get_from, &rendering_get_input,
     &rendering_get_reply, false, rendering_get_errors, 5000, "normal", true, false, false, rendering_get_positional,
     rendering_get_examples, &rpc::check_reply<rendering::Get::Reply>},
    {"rendering", "captureStart",
     "Capture the master from the moment that it next begins to play, until the length is reached, it is stopped or "
     "the capture is.",
     rendering_capture_start_from, &rendering_capture_start_input, &rendering_capture_start_reply, false,
     rendering_capture_start_errors, 5000, "normal", false, true, false, rendering_capture_start_positional,
     rendering_capture_start_examples, &rpc::check_reply<rendering::CaptureStart::Reply>},
    {"rendering",
     "captureStop",
     "End the capture. What was captured so far is kept. It is answered when the file is whole.",
     rendering_capture_stop_from,
     &rendering_capture_stop_input,
     &rendering_capture_stop_reply,
     false,
     rendering_capture_stop_errors,
     60000,
     "normal",
     false,
     true,
     false,
     {},
     rendering_capture_stop_examples,
     &rpc::check_reply<rendering::CaptureStop::Reply>},
};
constexpr reflect::Event rendering_domain_events[] = {
    {"rendering", "progress", "How far a render has come.", rendering_progress_event_to, &rendering_progress_event,
     false, true, 10, "normal"},
    {"rendering", "state", "A render or capture began, was completed, failed or was cancelled.",
     rendering_state_event_to, &rendering_state_event, false, false, 0, "normal"},
};
constexpr reflect::ErrorInfo rendering_domain_errors[] = {
    {"rendering.notFound", "There is no such render or capture.", "List them.", &rendering_not_found_error},
    {"rendering.notRunning", "It has already ended.", "Start another one.", &rendering_not_running_error},
    {"rendering.nothingToRender", "There is nothing to render.", "Add clips or give a span.", nullptr},
    {"rendering.badFormat", "This format cannot be written.",
     "Use a path that ends in .wav or .flac; FLAC holds int16 and int24.", &rendering_bad_format_error},
    {"rendering.noFolder", "There is no folder to write to.", "Make the folder first.", &rendering_no_folder_error},
    {"rendering.captureRunning", "A capture is already waiting or running.", "Stop it first.",
     &rendering_capture_running_error},
    {"rendering.noCapture", "No capture is waiting or running.", "Start one first.", nullptr},
};
constexpr const reflect::Type* rendering_domain_types[] = {
    &rendering_job_kind_type,      &rendering_job_state_type,   &rendering_targets_type,
    &rendering_signal_result_type, &rendering_job_failure_type, &rendering_job_type,
};
constexpr reflect::Domain rendering_domain{
    "rendering",
    "Sound to files. A render is offline, from a copy of the project as it is when it is started, so that playing and "
    "editing go on; a capture takes what is played. Files appear under their names only when they are whole.",
    "1.0.0",
    "experimental",
    "b7735f4b8d6d5e93",
    rendering_domain_commands,
    rendering_domain_events,
    rendering_domain_errors,
    {},
    rendering_domain_types};

constexpr reflect::Type routing_list_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type routing_list_reply_routes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 266240, .element = &routing_route_type};
constexpr reflect::Field routing_list_reply_fields[] = {
    {"routes", "Channel by channel, its sends first.", &routing_list_reply_routes, false, false, {}},
};
constexpr reflect::Type routing_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_list_reply_fields, .rules = {}};
constexpr std::string_view routing_list_from[] = {
    "aura",
};
constexpr std::string_view routing_list_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example routing_list_examples[] = {
    {"{}",
     "{\"routes\":[{\"id\":\"channel-2.output\",\"name\":\"Bass > "
     "Master\",\"kind\":\"output\",\"from\":\"channel-2\",\"to\":\"channel-1\",\"enabled\":true}]}",
     ""},
};
constexpr reflect::Field routing_set_output_input_fields[] = {
    {"channel", "", &ids_channel_id_type, false, false, {}},
    {"to", "A bus or the master.", &ids_channel_id_type, false, false, {}},
};
constexpr reflect::Type routing_set_output_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_set_output_input_fields, .rules = {}};
constexpr reflect::Field routing_set_output_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type routing_set_output_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_set_output_reply_fields, .rules = {}};
constexpr std::string_view routing_set_output_from[] = {
    "aura",
};
constexpr std::string_view routing_set_output_errors[] = {
    "routing.cycle", "routing.notATarget", "routing.masterHasNoOutput", "channel.notFound", "project.notOpen",
    "project.busy",  "project.diskFull",   "project.notWritable",       "project.limit",
};
constexpr std::string_view routing_set_output_positional[] = {
    "channel",
    "to",
};
constexpr reflect::Example routing_set_output_examples[] = {
    {"{\"channel\":\"channel-2\",\"to\":\"channel-5\"}", {}, ""},
};
constexpr reflect::Field routing_set_enabled_input_fields[] = {
    {"route", "", &routing_route_id_type, false, false, {}},
    {"enabled", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type routing_set_enabled_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_set_enabled_input_fields, .rules = {}};
constexpr reflect::Field routing_set_enabled_reply_fields[] = {
    {"route", "", &routing_route_type, false, false, {}},
};
constexpr reflect::Type routing_set_enabled_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_set_enabled_reply_fields, .rules = {}};
constexpr std::string_view routing_set_enabled_from[] = {
    "aura",
};
constexpr std::string_view routing_set_enabled_errors[] = {
    "routing.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view routing_set_enabled_positional[] = {
    "route",
    "enabled",
};
constexpr reflect::Example routing_set_enabled_examples[] = {
    {"{\"route\":\"channel-2.output\",\"enabled\":false}", {}, ""},
};
constexpr reflect::Field routing_not_found_error_fields[] = {
    {"route", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type routing_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_not_found_error_fields, .rules = {}};
constexpr reflect::Field routing_cycle_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type routing_cycle_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_cycle_error_fields, .rules = {}};
constexpr reflect::Field routing_not_a_target_error_fields[] = {
    {"channel", "", &string_builtin, false, false, {}},
    {"kind", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type routing_not_a_target_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = routing_not_a_target_error_fields, .rules = {}};
constexpr reflect::Command routing_domain_commands[] = {
    {"routing",
     "list",
     "Tell all routes.",
     routing_list_from,
     &routing_list_input,
     &routing_list_reply,
     false,
     routing_list_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     routing_list_examples,
     &rpc::check_reply<routing::List::Reply>},
    {"routing", "setOutput", "Let a channel play into another.", routing_set_output_from, &routing_set_output_input,
     &routing_set_output_reply, false, routing_set_output_errors, 5000, "normal", true, false, true,
     routing_set_output_positional, routing_set_output_examples, &rpc::check_reply<routing::SetOutput::Reply>},
    {"routing", "setEnabled", "Let a route carry sound or not.", routing_set_enabled_from, &routing_set_enabled_input,
     &routing_set_enabled_reply, false, routing_set_enabled_errors, 5000, "normal", true, false, true,
     routing_set_enabled_positional, routing_set_enabled_examples, &rpc::check_reply<routing::SetEnabled::Reply>},
};
constexpr reflect::ErrorInfo routing_domain_errors[] = {
    {"routing.notFound", "There is no such route.", "List the routes.", &routing_not_found_error},
    {"routing.cycle", "The route would lead back to where it comes from.", "Break the circle at another place first.",
     &routing_cycle_error},
    {"routing.notATarget", "Only buses and the master can be played into.", "Make a bus for it.",
     &routing_not_a_target_error},
    {"routing.masterHasNoOutput", "The master plays into the device and nothing else.", "Choose another channel.",
     nullptr},
};
constexpr const reflect::Type* routing_domain_types[] = {
    &routing_route_id_type,
    &routing_route_kind_type,
    &routing_route_type,
};
constexpr reflect::Domain routing_domain{
    "routing",
    "Where channels play to. A route is the output of a channel, with the id of the channel and `.output`, or a send, "
    "with the id of its node. Routes never form a circle and never leave the master.",
    "1.0.0",
    "experimental",
    "45a3af91245b21cb",
    routing_domain_commands,
    {},
    routing_domain_errors,
    {},
    routing_domain_types};

constexpr reflect::Type session_status_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type session_status_reply_undo{.kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Type session_status_reply_redo{.kind = reflect::TypeKind::text, .name = "string", .max_length = 256};
constexpr reflect::Field session_status_reply_fields[] = {
    {"engine", "", &status_engine_status_type, false, false, {}},
    {"project", "Null when none is open.", &status_project_status_type, false, true, {}},
    {"transport", "Null when no project is open.", &status_transport_state_type, false, true, {}},
    {"undo", "What undo would take back.", &session_status_reply_undo, true, false, {}},
    {"redo", "What redo would bring back.", &session_status_reply_redo, true, false, {}},
    {"jobs", "Imports, renders and captures that are running.", &u32_builtin, false, false, {}},
    {"clients", "Connected clients.", &u32_builtin, false, false, {}},
};
constexpr reflect::Type session_status_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = session_status_reply_fields, .rules = {}};
constexpr std::string_view session_status_from[] = {
    "aura",
};
constexpr reflect::Example session_status_examples[] = {
    {"{}",
     "{\"engine\":{\"state\":\"down\",\"latency\":0,\"missing\":[]},\"project\":null,\"transport\":null,\"jobs\":0,"
     "\"clients\":1}",
     ""},
};
constexpr reflect::Type session_sync_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field session_sync_reply_fields[] = {
    {"engine", "", &status_engine_status_type, false, false, {}},
};
constexpr reflect::Type session_sync_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = session_sync_reply_fields, .rules = {}};
constexpr std::string_view session_sync_from[] = {
    "aura",
};
constexpr std::string_view session_sync_errors[] = {
    "session.engineDown",
};
constexpr reflect::Example session_sync_examples[] = {
    {"{}", {}, ""},
};
constexpr reflect::Field session_state_event_fields[] = {
    {"engine", "", &status_engine_status_type, false, false, {}},
};
constexpr reflect::Type session_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = session_state_event_fields, .rules = {}};
constexpr std::string_view session_state_event_to[] = {
    "aura",
};
constexpr reflect::Field session_engine_down_error_fields[] = {
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type session_engine_down_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = session_engine_down_error_fields, .rules = {}};
constexpr reflect::Field session_engine_refused_error_fields[] = {
    {"code", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type session_engine_refused_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = session_engine_refused_error_fields, .rules = {}};
constexpr reflect::Command session_domain_commands[] = {
    {"session",
     "status",
     "Tell about engine, project, playback and history.",
     session_status_from,
     &session_status_input,
     &session_status_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     session_status_examples,
     &rpc::check_reply<session::Status::Reply>},
    {"session",
     "sync",
     "Wait until the engine holds the project as it is now.",
     session_sync_from,
     &session_sync_input,
     &session_sync_reply,
     false,
     session_sync_errors,
     30000,
     "normal",
     true,
     true,
     false,
     {},
     session_sync_examples,
     &rpc::check_reply<session::Sync::Reply>},
};
constexpr reflect::Event session_domain_events[] = {
    {"session", "state", "The engine came, changed or went.", session_state_event_to, &session_state_event, false,
     false, 0, "normal"},
};
constexpr reflect::ErrorInfo session_domain_errors[] = {
    {"session.engineDown", "There is no connection to the audio engine.",
     "It is restarted by itself; look at the session's status.", &session_engine_down_error},
    {"session.engineRefused", "The audio engine refused.", "Look at the reason and at the log of the engine.",
     &session_engine_refused_error},
};
constexpr reflect::Domain session_domain{"session",
                                         "How the whole session is doing.",
                                         "1.0.0",
                                         "experimental",
                                         "a156e54372a5f786",
                                         session_domain_commands,
                                         session_domain_events,
                                         session_domain_errors,
                                         {},
                                         {}};

constexpr reflect::Type timebase_get_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field timebase_get_reply_fields[] = {
    {"timebase", "", &timebase_timebase_type, false, false, {}},
};
constexpr reflect::Type timebase_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_get_reply_fields, .rules = {}};
constexpr std::string_view timebase_get_from[] = {
    "aura",
};
constexpr std::string_view timebase_get_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example timebase_get_examples[] = {
    {"{}", "{\"timebase\":{\"tempo\":120,\"signature\":{\"beats\":4,\"unit\":4},\"sampleRate\":48000}}", ""},
};
constexpr reflect::Field timebase_set_tempo_input_fields[] = {
    {"tempo", "", &timeline_tempo_type, false, false, {}},
};
constexpr reflect::Type timebase_set_tempo_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_set_tempo_input_fields, .rules = {}};
constexpr reflect::Field timebase_set_tempo_reply_fields[] = {
    {"timebase", "", &timebase_timebase_type, false, false, {}},
};
constexpr reflect::Type timebase_set_tempo_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_set_tempo_reply_fields, .rules = {}};
constexpr std::string_view timebase_set_tempo_from[] = {
    "aura",
};
constexpr std::string_view timebase_set_tempo_errors[] = {
    "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view timebase_set_tempo_positional[] = {
    "tempo",
};
constexpr reflect::Example timebase_set_tempo_examples[] = {
    {"{\"tempo\":96}", "{\"timebase\":{\"tempo\":96,\"signature\":{\"beats\":4,\"unit\":4},\"sampleRate\":48000}}", ""},
};
constexpr reflect::Type timebase_set_signature_input_beats{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 64.0};
constexpr reflect::Type timebase_set_signature_input_unit{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 32.0};
constexpr reflect::Field timebase_set_signature_input_fields[] = {
    {"beats", "Beats in a bar.", &timebase_set_signature_input_beats, false, false, {}},
    {"unit", "Note value of a beat: 1, 2, 4, 8, 16 or 32.", &timebase_set_signature_input_unit, false, false, {}},
};
constexpr reflect::Type timebase_set_signature_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_set_signature_input_fields, .rules = {}};
constexpr reflect::Field timebase_set_signature_reply_fields[] = {
    {"timebase", "", &timebase_timebase_type, false, false, {}},
};
constexpr reflect::Type timebase_set_signature_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_set_signature_reply_fields, .rules = {}};
constexpr std::string_view timebase_set_signature_from[] = {
    "aura",
};
constexpr std::string_view timebase_set_signature_errors[] = {
    "timebase.badUnit", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view timebase_set_signature_positional[] = {
    "beats",
    "unit",
};
constexpr reflect::Example timebase_set_signature_examples[] = {
    {"{\"beats\":3,\"unit\":4}",
     "{\"timebase\":{\"tempo\":120,\"signature\":{\"beats\":3,\"unit\":4},\"sampleRate\":48000}}", ""},
};
constexpr reflect::Type timebase_convert_input_ticks{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type timebase_convert_input_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 384000000000.0};
constexpr reflect::Type timebase_convert_input_seconds{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "s", .min = 0.0, .max = 1000000.0};
constexpr reflect::Field timebase_convert_input_fields[] = {
    {"ticks", "As ticks.", &timebase_convert_input_ticks, true, false, {}},
    {"frames", "As samples.", &timebase_convert_input_frames, true, false, {}},
    {"seconds", "As seconds.", &timebase_convert_input_seconds, true, false, {}},
    {"musical", "As bar.beat.tick.", &timeline_musical_time_type, true, false, {}},
};
constexpr reflect::Type timebase_convert_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_convert_input_fields, .rules = {}};
constexpr reflect::Type timebase_convert_reply_seconds{.kind = reflect::TypeKind::number, .name = "f64", .unit = "s"};
constexpr reflect::Field timebase_convert_reply_fields[] = {
    {"ticks", "", &timeline_ticks_type, false, false, {}},
    {"frames", "The nearest sample.", &plan_frames_type, false, false, {}},
    {"seconds", "Exact position of the ticks.", &timebase_convert_reply_seconds, false, false, {}},
    {"musical", "", &timeline_musical_time_type, false, false, {}},
};
constexpr reflect::Type timebase_convert_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_convert_reply_fields, .rules = {}};
constexpr std::string_view timebase_convert_from[] = {
    "aura",
};
constexpr std::string_view timebase_convert_errors[] = {
    "timebase.oneUnit",
    "timebase.badMusicalTime",
    "project.notOpen",
};
constexpr reflect::Example timebase_convert_examples[] = {
    {"{\"musical\":\"2.1.0\"}", "{\"ticks\":3932160,\"frames\":96000,\"seconds\":2,\"musical\":\"2.1.0\"}", ""},
};
constexpr reflect::Field timebase_bad_unit_error_fields[] = {
    {"unit", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type timebase_bad_unit_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_bad_unit_error_fields, .rules = {}};
constexpr reflect::Field timebase_bad_musical_time_error_fields[] = {
    {"musical", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type timebase_bad_musical_time_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = timebase_bad_musical_time_error_fields, .rules = {}};
constexpr reflect::Command timebase_domain_commands[] = {
    {"timebase",
     "get",
     "Tell tempo, signature and rate.",
     timebase_get_from,
     &timebase_get_input,
     &timebase_get_reply,
     false,
     timebase_get_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     timebase_get_examples,
     &rpc::check_reply<timebase::Get::Reply>},
    {"timebase", "setTempo", "Set the tempo. Everything keeps its musical place; audio keeps its speed.",
     timebase_set_tempo_from, &timebase_set_tempo_input, &timebase_set_tempo_reply, false, timebase_set_tempo_errors,
     5000, "normal", true, false, true, timebase_set_tempo_positional, timebase_set_tempo_examples,
     &rpc::check_reply<timebase::SetTempo::Reply>},
    {"timebase", "setSignature", "Set the signature. Everything keeps its place; bars are counted anew.",
     timebase_set_signature_from, &timebase_set_signature_input, &timebase_set_signature_reply, false,
     timebase_set_signature_errors, 5000, "normal", true, false, true, timebase_set_signature_positional,
     timebase_set_signature_examples, &rpc::check_reply<timebase::SetSignature::Reply>},
    {"timebase",
     "convert",
     "Tell a position in all units. Exactly one unit is given.",
     timebase_convert_from,
     &timebase_convert_input,
     &timebase_convert_reply,
     false,
     timebase_convert_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     timebase_convert_examples,
     &rpc::check_reply<timebase::Convert::Reply>},
};
constexpr reflect::ErrorInfo timebase_domain_errors[] = {
    {"timebase.badUnit", "A beat cannot be of this note value.", "Use 1, 2, 4, 8, 16 or 32.", &timebase_bad_unit_error},
    {"timebase.oneUnit", "A position must be given in exactly one unit.", "Give ticks, frames, seconds or musical.",
     nullptr},
    {"timebase.badMusicalTime", "There is no such place in the signature.",
     "Write bar.beat.tick; bars and beats begin at 1, and a quarter has 960 ticks.", &timebase_bad_musical_time_error},
};
constexpr const reflect::Type* timebase_domain_types[] = {
    &timebase_timebase_type,
};
constexpr reflect::Domain timebase_domain{
    "timebase",
    "Tempo and signature, and what they make of positions. Both are constant over the timeline.",
    "1.0.0",
    "experimental",
    "26b153281ecded90",
    timebase_domain_commands,
    {},
    timebase_domain_errors,
    {},
    timebase_domain_types};

constexpr reflect::Type trace_start_input_limit{
    .kind = reflect::TypeKind::integer, .name = "u53", .min = 65536.0, .max = 1099511627776.0};
constexpr reflect::Field trace_start_input_fields[] = {
    {"path", "The file to make; it must not be there.", &plan_file_path_type, false, false, {}},
    {"limit", "Bytes that the file may have; the recording ends before the message that would not fit.",
     &trace_start_input_limit, false, false, "1073741824"},
};
constexpr reflect::Type trace_start_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_start_input_fields, .rules = {}};
constexpr reflect::Field trace_start_reply_fields[] = {
    {"trace", "", &trace_trace_status_type, false, false, {}},
};
constexpr reflect::Type trace_start_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_start_reply_fields, .rules = {}};
constexpr std::string_view trace_start_from[] = {
    "aura",
};
constexpr std::string_view trace_start_errors[] = {
    "trace.recording",
    "trace.exists",
    "trace.notWritable",
    "trace.diskFull",
};
constexpr std::string_view trace_start_positional[] = {
    "path",
};
constexpr reflect::Example trace_start_examples[] = {
    {"{\"path\":\"/home/ada/session.trace\"}",
     "{\"trace\":{\"path\":\"/home/ada/session.trace\",\"messages\":0,\"size\":240,\"limit\":1073741824}}", ""},
};
constexpr reflect::Type trace_stop_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field trace_stop_reply_fields[] = {
    {"trace", "", &trace_trace_status_type, false, false, {}},
};
constexpr reflect::Type trace_stop_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_stop_reply_fields, .rules = {}};
constexpr std::string_view trace_stop_from[] = {
    "aura",
};
constexpr std::string_view trace_stop_errors[] = {
    "trace.notRecording", "trace.notWritable", "trace.diskFull", "trace.limitReached", "trace.tooSlow",
};
constexpr reflect::Example trace_stop_examples[] = {
    {"{}", "{\"trace\":{\"path\":\"/home/ada/session.trace\",\"messages\":812,\"size\":401210,\"limit\":1073741824}}",
     ""},
};
constexpr reflect::Type trace_status_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field trace_status_reply_fields[] = {
    {"trace", "Null when there is none.", &trace_trace_status_type, false, true, {}},
};
constexpr reflect::Type trace_status_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_status_reply_fields, .rules = {}};
constexpr std::string_view trace_status_from[] = {
    "aura",
};
constexpr reflect::Example trace_status_examples[] = {
    {"{}", "{\"trace\":null}", ""},
};
constexpr reflect::Field trace_end_event_fields[] = {
    {"trace", "", &trace_trace_status_type, false, false, {}},
    {"reason", "", &trace_trace_reason_type, false, false, {}},
    {"failure", "What went wrong, where something did.", &trace_trace_failure_type, true, false, {}},
};
constexpr reflect::Type trace_end_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_end_event_fields, .rules = {}};
constexpr std::string_view trace_end_event_to[] = {
    "aura",
};
constexpr reflect::Field trace_recording_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type trace_recording_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_recording_error_fields, .rules = {}};
constexpr reflect::Field trace_exists_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type trace_exists_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_exists_error_fields, .rules = {}};
constexpr reflect::Field trace_not_writable_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type trace_not_writable_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_not_writable_error_fields, .rules = {}};
constexpr reflect::Field trace_disk_full_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type trace_disk_full_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_disk_full_error_fields, .rules = {}};
constexpr reflect::Field trace_limit_reached_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"limit", "", &u53_builtin, false, false, {}},
};
constexpr reflect::Type trace_limit_reached_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_limit_reached_error_fields, .rules = {}};
constexpr reflect::Field trace_too_slow_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type trace_too_slow_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = trace_too_slow_error_fields, .rules = {}};
constexpr reflect::Command trace_domain_commands[] = {
    {"trace", "start",
     "Begin a recording, of which the answer to this is the first message. It ends when it is told to, or with the "
     "connection that asked for it.",
     trace_start_from, &trace_start_input, &trace_start_reply, false, trace_start_errors, 5000, "normal", false, false,
     false, trace_start_positional, trace_start_examples, &rpc::check_reply<trace::Start::Reply>},
    {"trace",
     "stop",
     "End the recording. It is answered when the file is whole.",
     trace_stop_from,
     &trace_stop_input,
     &trace_stop_reply,
     false,
     trace_stop_errors,
     30000,
     "normal",
     false,
     true,
     false,
     {},
     trace_stop_examples,
     &rpc::check_reply<trace::Stop::Reply>},
    {"trace",
     "status",
     "Tell about the recording.",
     trace_status_from,
     &trace_status_input,
     &trace_status_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     trace_status_examples,
     &rpc::check_reply<trace::Status::Reply>},
};
constexpr reflect::Event trace_domain_events[] = {
    {"trace", "end", "The recording ended, whatever the reason.", trace_end_event_to, &trace_end_event, false, false, 0,
     "normal"},
};
constexpr reflect::ErrorInfo trace_domain_errors[] = {
    {"trace.recording", "A recording is under way.", "End it first.", &trace_recording_error},
    {"trace.notRecording", "There is no recording.", "Start one first.", nullptr},
    {"trace.exists", "There is already a file at this place.",
     "Choose another name; a recording never replaces a file.", &trace_exists_error},
    {"trace.notWritable", "The file cannot be written.", "Check the folder and its permissions.",
     &trace_not_writable_error},
    {"trace.diskFull", "The disk is full. The recording ended; what it holds so far is whole lines.",
     "Make room and record again.", &trace_disk_full_error},
    {"trace.limitReached", "The file became as large as it may be. The recording ended.",
     "Start it with a higher `limit` (in a shell, --limit).", &trace_limit_reached_error},
    {"trace.tooSlow", "The disk did not take the messages as fast as they came. The recording ended.",
     "Record to a faster disk.", &trace_too_slow_error},
};
constexpr const reflect::Type* trace_domain_types[] = {
    &trace_trace_failure_type,
};
constexpr reflect::Domain trace_domain{
    "trace",
    "A recording of every message that Pulse exchanges with its clients and the audio engine, one at a time. Its file "
    "is readable by its owner only. It leaves nothing out: when it cannot take a message, it ends and says so.",
    "1.0.0",
    "experimental",
    "ebbaed5dbfa7b34e",
    trace_domain_commands,
    trace_domain_events,
    trace_domain_errors,
    {},
    trace_domain_types};

constexpr reflect::Type track_create_input_index{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 4096.0};
constexpr reflect::Field track_create_input_fields[] = {
    {"name", "`Track` and a number when absent.", &units_name_type, true, false, {}},
    {"colour", "", &units_colour_type, true, false, {}},
    {"index", "Place from the top counted from 0; the bottom when absent.", &track_create_input_index, true, false, {}},
};
constexpr reflect::Type track_create_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_create_input_fields, .rules = {}};
constexpr reflect::Field track_create_reply_fields[] = {
    {"track", "", &project_track_type, false, false, {}},
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type track_create_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_create_reply_fields, .rules = {}};
constexpr std::string_view track_create_from[] = {
    "aura",
};
constexpr std::string_view track_create_errors[] = {
    "track.tooMany", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_create_positional[] = {
    "name",
};
constexpr reflect::Example track_create_examples[] = {
    {"{\"name\":\"Bass\",\"colour\":\"#205080\"}",
     "{\"track\":{\"id\":\"track-1\",\"name\":\"Bass\",\"colour\":\"#205080\",\"channel\":\"channel-2\"},\"channel\":{"
     "\"id\":\"channel-2\",\"kind\":\"track\",\"name\":\"Bass\",\"gain\":0,\"pan\":0,\"preFader\":[],\"postFader\":[],"
     "\"output\":\"channel-1\"}}",
     ""},
};
constexpr reflect::Field track_delete_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
};
constexpr reflect::Type track_delete_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_delete_input_fields, .rules = {}};
constexpr reflect::Field track_delete_reply_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
};
constexpr reflect::Type track_delete_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_delete_reply_fields, .rules = {}};
constexpr std::string_view track_delete_from[] = {
    "aura",
};
constexpr std::string_view track_delete_errors[] = {
    "track.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_delete_positional[] = {
    "track",
};
constexpr reflect::Example track_delete_examples[] = {
    {"{\"track\":\"track-1\"}", "{\"track\":\"track-1\"}", ""},
};
constexpr reflect::Field track_rename_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
    {"name", "", &units_name_type, false, false, {}},
};
constexpr reflect::Type track_rename_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_rename_input_fields, .rules = {}};
constexpr reflect::Field track_rename_reply_fields[] = {
    {"track", "", &project_track_type, false, false, {}},
};
constexpr reflect::Type track_rename_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_rename_reply_fields, .rules = {}};
constexpr std::string_view track_rename_from[] = {
    "aura",
};
constexpr std::string_view track_rename_errors[] = {
    "track.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_rename_positional[] = {
    "track",
    "name",
};
constexpr reflect::Example track_rename_examples[] = {
    {"{\"track\":\"track-1\",\"name\":\"Sub\"}",
     "{\"track\":{\"id\":\"track-1\",\"name\":\"Sub\",\"channel\":\"channel-2\"}}", ""},
};
constexpr reflect::Field track_set_colour_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
    {"colour", "No colour when absent.", &units_colour_type, true, false, {}},
};
constexpr reflect::Type track_set_colour_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_set_colour_input_fields, .rules = {}};
constexpr reflect::Field track_set_colour_reply_fields[] = {
    {"track", "", &project_track_type, false, false, {}},
};
constexpr reflect::Type track_set_colour_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_set_colour_reply_fields, .rules = {}};
constexpr std::string_view track_set_colour_from[] = {
    "aura",
};
constexpr std::string_view track_set_colour_errors[] = {
    "track.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_set_colour_positional[] = {
    "track",
    "colour",
};
constexpr reflect::Example track_set_colour_examples[] = {
    {"{\"track\":\"track-1\"}", "{\"track\":{\"id\":\"track-1\",\"name\":\"Sub\",\"channel\":\"channel-2\"}}", ""},
};
constexpr reflect::Field track_set_mute_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
    {"mute", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type track_set_mute_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_set_mute_input_fields, .rules = {}};
constexpr reflect::Field track_set_mute_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type track_set_mute_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_set_mute_reply_fields, .rules = {}};
constexpr std::string_view track_set_mute_from[] = {
    "aura",
};
constexpr std::string_view track_set_mute_errors[] = {
    "track.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_set_mute_positional[] = {
    "track",
    "mute",
};
constexpr reflect::Example track_set_mute_examples[] = {
    {"{\"track\":\"track-1\",\"mute\":true}", {}, ""},
};
constexpr reflect::Field track_set_solo_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
    {"solo", "", &bool_builtin, false, false, {}},
};
constexpr reflect::Type track_set_solo_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_set_solo_input_fields, .rules = {}};
constexpr reflect::Field track_set_solo_reply_fields[] = {
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type track_set_solo_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_set_solo_reply_fields, .rules = {}};
constexpr std::string_view track_set_solo_from[] = {
    "aura",
};
constexpr std::string_view track_set_solo_errors[] = {
    "track.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_set_solo_positional[] = {
    "track",
    "solo",
};
constexpr reflect::Example track_set_solo_examples[] = {
    {"{\"track\":\"track-1\",\"solo\":true}", {}, ""},
};
constexpr reflect::Type track_move_input_index{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 4096.0};
constexpr reflect::Field track_move_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
    {"index",
     "Place from the top counted from 0; past the end means the bottom.",
     &track_move_input_index,
     false,
     false,
     {}},
};
constexpr reflect::Type track_move_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_move_input_fields, .rules = {}};
constexpr reflect::Type track_move_reply_order{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &ids_track_id_type};
constexpr reflect::Field track_move_reply_fields[] = {
    {"order", "All tracks from top to bottom.", &track_move_reply_order, false, false, {}},
};
constexpr reflect::Type track_move_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_move_reply_fields, .rules = {}};
constexpr std::string_view track_move_from[] = {
    "aura",
};
constexpr std::string_view track_move_errors[] = {
    "track.notFound", "project.notOpen", "project.busy", "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_move_positional[] = {
    "track",
    "index",
};
constexpr reflect::Example track_move_examples[] = {
    {"{\"track\":\"track-3\",\"index\":0}", "{\"order\":[\"track-3\",\"track-1\",\"track-2\"]}", ""},
};
constexpr reflect::Field track_duplicate_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
    {"name", "The old name and `copy` when absent.", &units_name_type, true, false, {}},
};
constexpr reflect::Type track_duplicate_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_duplicate_input_fields, .rules = {}};
constexpr reflect::Field track_duplicate_reply_fields[] = {
    {"track", "", &project_track_type, false, false, {}},
    {"channel", "", &project_channel_type, false, false, {}},
};
constexpr reflect::Type track_duplicate_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_duplicate_reply_fields, .rules = {}};
constexpr std::string_view track_duplicate_from[] = {
    "aura",
};
constexpr std::string_view track_duplicate_errors[] = {
    "track.notFound",   "track.tooMany",       "project.notOpen", "project.busy",
    "project.diskFull", "project.notWritable", "project.limit",
};
constexpr std::string_view track_duplicate_positional[] = {
    "track",
    "name",
};
constexpr reflect::Example track_duplicate_examples[] = {
    {"{\"track\":\"track-1\"}", {}, ""},
};
constexpr reflect::Type track_list_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type track_list_reply_tracks{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &project_track_type};
constexpr reflect::Field track_list_reply_fields[] = {
    {"tracks", "From top to bottom.", &track_list_reply_tracks, false, false, {}},
};
constexpr reflect::Type track_list_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_list_reply_fields, .rules = {}};
constexpr std::string_view track_list_from[] = {
    "aura",
};
constexpr std::string_view track_list_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example track_list_examples[] = {
    {"{}", "{\"tracks\":[{\"id\":\"track-1\",\"name\":\"Bass\",\"channel\":\"channel-2\"}]}", ""},
};
constexpr reflect::Field track_get_input_fields[] = {
    {"track", "", &ids_track_id_type, false, false, {}},
};
constexpr reflect::Type track_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_get_input_fields, .rules = {}};
constexpr reflect::Type track_get_reply_clips{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &ids_clip_id_type};
constexpr reflect::Field track_get_reply_fields[] = {
    {"track", "", &project_track_type, false, false, {}},
    {"channel", "", &project_channel_type, false, false, {}},
    {"clips", "Its clips in order of start.", &track_get_reply_clips, false, false, {}},
};
constexpr reflect::Type track_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_get_reply_fields, .rules = {}};
constexpr std::string_view track_get_from[] = {
    "aura",
};
constexpr std::string_view track_get_errors[] = {
    "track.notFound",
    "project.notOpen",
};
constexpr std::string_view track_get_positional[] = {
    "track",
};
constexpr reflect::Example track_get_examples[] = {
    {"{\"track\":\"track-1\"}", {}, ""},
};
constexpr reflect::Field track_not_found_error_fields[] = {
    {"track", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type track_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_not_found_error_fields, .rules = {}};
constexpr reflect::Field track_too_many_error_fields[] = {
    {"maximum", "", &u32_builtin, false, false, {}},
};
constexpr reflect::Type track_too_many_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = track_too_many_error_fields, .rules = {}};
constexpr reflect::Command track_domain_commands[] = {
    {"track", "create", "Make a track and its channel.", track_create_from, &track_create_input, &track_create_reply,
     false, track_create_errors, 5000, "normal", false, false, true, track_create_positional, track_create_examples,
     &rpc::check_reply<track::Create::Reply>},
    {"track", "delete", "Remove a track with its clips, its channel, the channel's nodes and their automation.",
     track_delete_from, &track_delete_input, &track_delete_reply, false, track_delete_errors, 5000, "normal", false,
     false, true, track_delete_positional, track_delete_examples, &rpc::check_reply<track::Delete::Reply>},
    {"track", "rename", "Change the name of a track and of its channel.", track_rename_from, &track_rename_input,
     &track_rename_reply, false, track_rename_errors, 5000, "normal", true, false, true, track_rename_positional,
     track_rename_examples, &rpc::check_reply<track::Rename::Reply>},
    {"track", "setColour", "Give a track a colour or take it away.", track_set_colour_from, &track_set_colour_input,
     &track_set_colour_reply, false, track_set_colour_errors, 5000, "normal", true, false, true,
     track_set_colour_positional, track_set_colour_examples, &rpc::check_reply<track::SetColour::Reply>},
    {"track", "setMute", "Mute the channel of a track; the same as `channel.setMute`.", track_set_mute_from,
     &track_set_mute_input, &track_set_mute_reply, false, track_set_mute_errors, 5000, "normal", true, false, true,
     track_set_mute_positional, track_set_mute_examples, &rpc::check_reply<track::SetMute::Reply>},
    {"track", "setSolo", "Solo the channel of a track; the same as `channel.setSolo`.", track_set_solo_from,
     &track_set_solo_input, &track_set_solo_reply, false, track_set_solo_errors, 5000, "normal", true, false, true,
     track_set_solo_positional, track_set_solo_examples, &rpc::check_reply<track::SetSolo::Reply>},
    {"track", "move", "Give a track another place among the others. Ids and sound stay.", track_move_from,
     &track_move_input, &track_move_reply, false, track_move_errors, 5000, "normal", true, false, true,
     track_move_positional, track_move_examples, &rpc::check_reply<track::Move::Reply>},
    {"track", "duplicate",
     "Copy a track with its clips, channel, nodes and automation under new ids, below the original.",
     track_duplicate_from, &track_duplicate_input, &track_duplicate_reply, false, track_duplicate_errors, 5000,
     "normal", false, false, true, track_duplicate_positional, track_duplicate_examples,
     &rpc::check_reply<track::Duplicate::Reply>},
    {"track",
     "list",
     "Tell all tracks from top to bottom.",
     track_list_from,
     &track_list_input,
     &track_list_reply,
     false,
     track_list_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     track_list_examples,
     &rpc::check_reply<track::List::Reply>},
    {"track", "get", "Tell about a track.", track_get_from, &track_get_input, &track_get_reply, false, track_get_errors,
     5000, "normal", true, false, false, track_get_positional, track_get_examples,
     &rpc::check_reply<track::Get::Reply>},
};
constexpr reflect::ErrorInfo track_domain_errors[] = {
    {"track.notFound", "There is no such track.", "List the tracks.", &track_not_found_error},
    {"track.tooMany", "The project cannot hold more tracks.", "Remove tracks that are not needed.",
     &track_too_many_error},
};
constexpr reflect::Domain track_domain{
    "track",
    "Rows of the arrangement. Each has a channel of its own, which plays into the master at first.",
    "1.0.0",
    "experimental",
    "b7dfbaaf20961d9c",
    track_domain_commands,
    {},
    track_domain_errors,
    {},
    {}};

constexpr reflect::Type transport_play_input_from{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field transport_play_input_fields[] = {
    {"from", "Where to begin; where it stands when absent.", &transport_play_input_from, true, false, {}},
};
constexpr reflect::Type transport_play_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_play_input_fields, .rules = {}};
constexpr reflect::Field transport_play_reply_fields[] = {
    {"transport", "", &status_transport_state_type, false, false, {}},
};
constexpr reflect::Type transport_play_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_play_reply_fields, .rules = {}};
constexpr std::string_view transport_play_from[] = {
    "aura",
};
constexpr std::string_view transport_play_errors[] = {
    "session.engineDown",
    "session.engineRefused",
    "project.notOpen",
};
constexpr std::string_view transport_play_positional[] = {
    "from",
};
constexpr reflect::Example transport_play_examples[] = {
    {"{\"from\":0}", {}, ""},
};
constexpr reflect::Type transport_stop_input_to{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field transport_stop_input_fields[] = {
    {"to", "Go there instead.", &transport_stop_input_to, true, false, {}},
};
constexpr reflect::Type transport_stop_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_stop_input_fields, .rules = {}};
constexpr reflect::Field transport_stop_reply_fields[] = {
    {"transport", "", &status_transport_state_type, false, false, {}},
};
constexpr reflect::Type transport_stop_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_stop_reply_fields, .rules = {}};
constexpr std::string_view transport_stop_from[] = {
    "aura",
};
constexpr std::string_view transport_stop_errors[] = {
    "project.notOpen",
};
constexpr std::string_view transport_stop_positional[] = {
    "to",
};
constexpr reflect::Example transport_stop_examples[] = {
    {"{}", {}, ""},
};
constexpr reflect::Type transport_pause_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field transport_pause_reply_fields[] = {
    {"transport", "", &status_transport_state_type, false, false, {}},
};
constexpr reflect::Type transport_pause_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_pause_reply_fields, .rules = {}};
constexpr std::string_view transport_pause_from[] = {
    "aura",
};
constexpr std::string_view transport_pause_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example transport_pause_examples[] = {
    {"{}", {}, ""},
};
constexpr reflect::Type transport_locate_input_to{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field transport_locate_input_fields[] = {
    {"to", "Where.", &transport_locate_input_to, false, false, {}},
};
constexpr reflect::Type transport_locate_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_locate_input_fields, .rules = {}};
constexpr reflect::Field transport_locate_reply_fields[] = {
    {"transport", "", &status_transport_state_type, false, false, {}},
};
constexpr reflect::Type transport_locate_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_locate_reply_fields, .rules = {}};
constexpr std::string_view transport_locate_from[] = {
    "aura",
};
constexpr std::string_view transport_locate_errors[] = {
    "project.notOpen",
};
constexpr std::string_view transport_locate_positional[] = {
    "to",
};
constexpr reflect::Example transport_locate_examples[] = {
    {"{\"to\":15728640}", {}, ""},
};
constexpr reflect::Type transport_set_loop_input_start{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Type transport_set_loop_input_end{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 1.0,
    .max = 1125899906842624.0};
constexpr reflect::Field transport_set_loop_input_fields[] = {
    {"start", "First tick.", &transport_set_loop_input_start, true, false, {}},
    {"end", "One past the last tick.", &transport_set_loop_input_end, true, false, {}},
    {"enabled", "Whether playback jumps from the end to the start.", &bool_builtin, true, false, {}},
};
constexpr reflect::Type transport_set_loop_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_set_loop_input_fields, .rules = {}};
constexpr reflect::Field transport_set_loop_reply_fields[] = {
    {"transport", "", &status_transport_state_type, false, false, {}},
};
constexpr reflect::Type transport_set_loop_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_set_loop_reply_fields, .rules = {}};
constexpr std::string_view transport_set_loop_from[] = {
    "aura",
};
constexpr std::string_view transport_set_loop_errors[] = {
    "transport.loopOrder", "transport.loopTooShort", "transport.noLoop",    "project.notOpen",
    "project.busy",        "project.diskFull",       "project.notWritable", "project.limit",
};
constexpr std::string_view transport_set_loop_positional[] = {
    "start",
    "end",
};
constexpr reflect::Example transport_set_loop_examples[] = {
    {"{\"start\":0,\"end\":31457280,\"enabled\":true}", {}, ""},
};
constexpr reflect::Type transport_get_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field transport_get_reply_fields[] = {
    {"transport", "", &status_transport_state_type, false, false, {}},
};
constexpr reflect::Type transport_get_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_get_reply_fields, .rules = {}};
constexpr std::string_view transport_get_from[] = {
    "aura",
};
constexpr std::string_view transport_get_errors[] = {
    "project.notOpen",
};
constexpr reflect::Example transport_get_examples[] = {
    {"{}",
     "{\"transport\":{\"play\":\"stopped\",\"position\":0,\"frame\":0,\"musical\":\"1.1.0\",\"loopEnabled\":false}}",
     ""},
};
constexpr reflect::Field transport_state_event_fields[] = {
    {"transport", "", &status_transport_state_type, false, false, {}},
};
constexpr reflect::Type transport_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_state_event_fields, .rules = {}};
constexpr std::string_view transport_state_event_to[] = {
    "aura",
};
constexpr reflect::Type transport_position_event_position{
    .kind = reflect::TypeKind::integer,
    .name = "Ticks",
    .doc = "A musical position or length; a quarter note has 983040 and position 0 is the first beat of bar 1.",
    .unit = "ticks",
    .min = 0.0,
    .max = 1125899906842624.0};
constexpr reflect::Field transport_position_event_fields[] = {
    {"position", "Where the timeline is.", &transport_position_event_position, false, false, {}},
    {"frame", "The same in samples.", &plan_frames_type, false, false, {}},
    {"musical", "The same for people.", &timeline_musical_time_type, false, false, {}},
};
constexpr reflect::Type transport_position_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_position_event_fields, .rules = {}};
constexpr std::string_view transport_position_event_to[] = {
    "aura",
};
constexpr reflect::Field transport_loop_order_error_fields[] = {
    {"start", "", &timeline_ticks_type, false, false, {}},
    {"end", "", &timeline_ticks_type, false, false, {}},
};
constexpr reflect::Type transport_loop_order_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_loop_order_error_fields, .rules = {}};
constexpr reflect::Field transport_loop_too_short_error_fields[] = {
    {"length", "", &timeline_ticks_type, false, false, {}},
    {"minimum", "", &timeline_ticks_type, false, false, {}},
};
constexpr reflect::Type transport_loop_too_short_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_loop_too_short_error_fields, .rules = {}};
constexpr reflect::Command transport_domain_commands[] = {
    {"transport", "play",
     "Play from a place. It is answered when the engine plays. While it plays nothing changes unless a place is given. "
     "Playing pauses at the end of the timeline.",
     transport_play_from, &transport_play_input, &transport_play_reply, false, transport_play_errors, 20000, "high",
     false, true, false, transport_play_positional, transport_play_examples, &rpc::check_reply<transport::Play::Reply>},
    {"transport", "stop", "Stop and go back to where playing began.", transport_stop_from, &transport_stop_input,
     &transport_stop_reply, false, transport_stop_errors, 5000, "high", true, true, false, transport_stop_positional,
     transport_stop_examples, &rpc::check_reply<transport::Stop::Reply>},
    {"transport",
     "pause",
     "Stop and stay where it is.",
     transport_pause_from,
     &transport_pause_input,
     &transport_pause_reply,
     false,
     transport_pause_errors,
     5000,
     "high",
     true,
     true,
     false,
     {},
     transport_pause_examples,
     &rpc::check_reply<transport::Pause::Reply>},
    {"transport", "locate", "Go to a place. Playing goes on from there.", transport_locate_from,
     &transport_locate_input, &transport_locate_reply, false, transport_locate_errors, 5000, "high", true, true, false,
     transport_locate_positional, transport_locate_examples, &rpc::check_reply<transport::Locate::Reply>},
    {"transport", "setLoop", "Set the loop region or switch it on and off. What is absent stays. Playing goes on.",
     transport_set_loop_from, &transport_set_loop_input, &transport_set_loop_reply, false, transport_set_loop_errors,
     5000, "normal", true, false, true, transport_set_loop_positional, transport_set_loop_examples,
     &rpc::check_reply<transport::SetLoop::Reply>},
    {"transport",
     "get",
     "Tell how playback is.",
     transport_get_from,
     &transport_get_input,
     &transport_get_reply,
     false,
     transport_get_errors,
     5000,
     "normal",
     true,
     false,
     false,
     {},
     transport_get_examples,
     &rpc::check_reply<transport::Get::Reply>},
};
constexpr reflect::Event transport_domain_events[] = {
    {"transport", "state", "Playback started, stopped or jumped, or the loop changed.", transport_state_event_to,
     &transport_state_event, false, false, 0, "high"},
    {"transport", "position", "The moving playhead.", transport_position_event_to, &transport_position_event, false,
     true, 20, "low"},
};
constexpr reflect::ErrorInfo transport_domain_errors[] = {
    {"transport.loopOrder", "The loop must end after its start.", "Give both ends.", &transport_loop_order_error},
    {"transport.loopTooShort", "The loop is shorter than the engine can repeat.", "Choose a longer loop.",
     &transport_loop_too_short_error},
    {"transport.noLoop", "There is no loop region.", "Give a start and an end.", nullptr},
};
constexpr reflect::Domain transport_domain{"transport",
                                           "What the user asks of playback. Playback is not part of the project: undo "
                                           "leaves it alone. The loop is part of the project.",
                                           "1.0.0",
                                           "experimental",
                                           "038ba636fcc0a3cb",
                                           transport_domain_commands,
                                           transport_domain_events,
                                           transport_domain_errors,
                                           {},
                                           {}};

constexpr const reflect::Type* library_types[] = {
    &audio_content_hash_type,
    &audio_sound_file_format_type,
    &audio_sample_depth_type,
    &ids_track_id_type,
    &ids_channel_id_type,
    &ids_node_id_type,
    &ids_clip_id_type,
    &ids_lane_id_type,
    &ids_region_id_type,
    &ids_note_id_type,
    &ids_media_id_type,
    &ids_plugin_id_type,
    &ids_parameter_id_type,
    &ids_job_id_type,
    &plan_frames_type,
    &plan_plan_hash_type,
    &plan_file_path_type,
    &plan_plugin_uri_type,
    &plan_port_symbol_type,
    &plan_plugin_state_type,
    &plan_fade_shape_type,
    &plugin_plugin_name_type,
    &plugin_plugin_format_type,
    &plugin_plugin_role_type,
    &plugin_plugin_summary_type,
    &plugin_scale_point_type,
    &plugin_control_port_type,
    &plugin_plugin_preset_type,
    &plugin_plugin_description_type,
    &project_project_settings_type,
    &project_track_type,
    &project_channel_kind_type,
    &project_channel_type,
    &project_plugin_node_type,
    &project_send_node_type,
    &project_node_content_type,
    &project_node_type,
    &project_clip_type,
    &project_fade_type,
    &project_region_type,
    &project_note_type,
    &project_lane_kind_type,
    &project_audio_lane_type,
    &project_midi_lane_type,
    &project_lane_content_type,
    &project_lane_type,
    &project_media_mode_type,
    &project_media_type,
    &project_curve_shape_type,
    &project_automation_point_type,
    &project_automation_curve_type,
    &project_plugin_record_type,
    &project_table_type,
    &project_entity_type,
    &project_entity_ref_type,
    &project_project_content_type,
    &status_load_state_type,
    &status_project_status_type,
    &status_engine_state_type,
    &status_engine_status_type,
    &status_play_state_type,
    &status_transport_state_type,
    &status_client_info_type,
    &timeline_ticks_type,
    &timeline_tick_range_type,
    &timeline_tempo_type,
    &timeline_signature_type,
    &timeline_musical_time_type,
    &timeline_sample_rate_type,
    &trace_trace_reason_type,
    &trace_trace_status_type,
    &units_decibels_type,
    &units_pan_type,
    &units_name_type,
    &units_colour_type,
};
constexpr const reflect::Domain* domains[] = {
    &automation_domain,     &channel_domain, &client_domain,    &clip_domain,      &history_domain,
    &lane_domain,           &media_domain,   &metering_domain,  &node_domain,      &parameter_domain,
    &plugin_library_domain, &project_domain, &rendering_domain, &routing_domain,   &session_domain,
    &timebase_domain,       &trace_domain,   &track_domain,     &transport_domain,
};

constexpr reflect::Api whole{"pulse", "264d3f7677027d31", domains, library_types};

} // namespace

const reflect::Api& api()
{
    return whole;
}

} // namespace chorus::pulse_api
