// Generated from chorus/specs/signal. Edit the specs, then build the target `generate`.
#include "generated/signal/operations.hpp"

#include "codegen/runtime/rpc/call.hpp"
#include "generated/signal/engine.hpp"
#include "generated/signal/graph.hpp"
#include "generated/signal/media.hpp"
#include "generated/signal/metering.hpp"
#include "generated/signal/plugin.hpp"
#include "generated/signal/rendering.hpp"
#include "generated/signal/transport.hpp"

namespace chorus::signal_api {

namespace {

constexpr reflect::Type engine_device_name_type{
    .kind = reflect::TypeKind::text,
    .name = "DeviceName",
    .doc = "`virtual` is a clock without hardware that runs at the speed of real time, `virtual-free` runs as fast as "
           "it can, anything else is a PortAudio device as `host API/device`.",
    .min_length = 1,
    .max_length = 256};
constexpr reflect::EnumValue engine_device_kind_type_values[] = {
    {"virtual", "A clock without hardware, at the speed of real time."},
    {"virtualFree", "A clock without hardware, as fast as the machine allows."},
    {"portAudio", "A device of the machine."},
};
constexpr reflect::Type engine_device_kind_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "DeviceKind",
                                                .doc = "What gives the engine its time.",
                                                .values = engine_device_kind_type_values};
constexpr reflect::Type engine_device_type_outputs{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 1024.0};
constexpr reflect::Type engine_device_type_sample_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .unit = "Hz", .min = 0.0, .max = 768000.0};
constexpr reflect::Field engine_device_type_fields[] = {
    {"name", "The name to configure it by.", &engine_device_name_type, false, false, {}},
    {"kind", "What it is.", &engine_device_kind_type, false, false, {}},
    {"outputs", "Output channels.", &engine_device_type_outputs, false, false, {}},
    {"sampleRate", "Its preferred rate; 0 means any.", &engine_device_type_sample_rate, false, false, {}},
};
constexpr reflect::Type engine_device_type{.kind = reflect::TypeKind::structure,
                                           .name = "Device",
                                           .doc = "A device that can be opened.",
                                           .fields = engine_device_type_fields,
                                           .rules = {}};
constexpr reflect::EnumValue engine_engine_state_type_values[] = {
    {"running", "The device asks for samples."},
    {"failed", "The device was lost or could not be opened."},
};
constexpr reflect::Type engine_engine_state_type{.kind = reflect::TypeKind::enumeration,
                                                 .name = "EngineState",
                                                 .doc = "Whether samples are being produced.",
                                                 .values = engine_engine_state_type_values};
constexpr reflect::Type engine_engine_config_type_sample_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .unit = "Hz", .min = 8000.0, .max = 384000.0};
constexpr reflect::Type engine_engine_config_type_block_size{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 16.0, .max = 8192.0};
constexpr reflect::Type engine_engine_config_type_threads{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 64.0};
constexpr reflect::Field engine_engine_config_type_fields[] = {
    {"device", "The device.", &engine_device_name_type, false, false, {}},
    {"sampleRate", "Frames a second.", &engine_engine_config_type_sample_rate, false, false, {}},
    {"blockSize", "Frames the device asks for at once.", &engine_engine_config_type_block_size, false, false, {}},
    {"threads", "Threads that execute the plan.", &engine_engine_config_type_threads, false, false, "1"},
};
constexpr reflect::Type engine_engine_config_type{.kind = reflect::TypeKind::structure,
                                                  .name = "EngineConfig",
                                                  .doc = "What the engine runs with.",
                                                  .fields = engine_engine_config_type_fields,
                                                  .rules = {}};
constexpr reflect::Type plan_plan_hash_type{.kind = reflect::TypeKind::text,
                                            .name = "PlanHash",
                                            .doc = "Content hash of a plan; two plans of one hash sound the same.",
                                            .min_length = 1,
                                            .max_length = 64};
constexpr reflect::Type plan_frames_type{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = -9007199254740991.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_plan_key_type{
    .kind = reflect::TypeKind::text,
    .name = "PlanKey",
    .doc = "Identity of a strip, op or tap, stable across plans, so that state is carried from one plan to the next.",
    .min_length = 1,
    .max_length = 128};
constexpr reflect::Type graph_plugin_latency_type_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field graph_plugin_latency_type_fields[] = {
    {"key", "Which instance.", &plan_plan_key_type, false, false, {}},
    {"frames", "Its delay.", &graph_plugin_latency_type_frames, false, false, {}},
};
constexpr reflect::Type graph_plugin_latency_type{.kind = reflect::TypeKind::structure,
                                                  .name = "PluginLatency",
                                                  .doc = "The delay that a plugin reports.",
                                                  .fields = graph_plugin_latency_type_fields,
                                                  .rules = {}};
constexpr reflect::Type graph_missing_part_type_code{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 128};
constexpr reflect::Type graph_missing_part_type_message{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Field graph_missing_part_type_fields[] = {
    {"key", "Which op or source.", &plan_plan_key_type, false, false, {}},
    {"code", "Error code of the cause.", &graph_missing_part_type_code, false, false, {}},
    {"message", "The cause for people.", &graph_missing_part_type_message, false, false, {}},
};
constexpr reflect::Type graph_missing_part_type{
    .kind = reflect::TypeKind::structure,
    .name = "MissingPart",
    .doc = "Something that the plan names and this machine does not have. It is passed over and stays in the plan.",
    .fields = graph_missing_part_type_fields,
    .rules = {}};
constexpr reflect::Type plan_frame_range_type_start{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_frame_range_type_end{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field plan_frame_range_type_fields[] = {
    {"start", "First frame.", &plan_frame_range_type_start, false, false, {}},
    {"end", "One past the last frame.", &plan_frame_range_type_end, false, false, {}},
};
constexpr reflect::Type plan_frame_range_type{.kind = reflect::TypeKind::structure,
                                              .name = "FrameRange",
                                              .doc = "A span of the timeline in samples, end excluded.",
                                              .fields = plan_frame_range_type_fields,
                                              .rules = {}};
constexpr reflect::Type plan_file_path_type{.kind = reflect::TypeKind::text,
                                            .name = "FilePath",
                                            .doc = "Absolute path of a file on the machine that Signal runs on.",
                                            .min_length = 1,
                                            .max_length = 4096};
constexpr reflect::Type plan_channel_count_type{.kind = reflect::TypeKind::integer,
                                                .name = "ChannelCount",
                                                .doc = "Channels of a signal; 1 is mono, 2 is stereo.",
                                                .min = 1.0,
                                                .max = 2.0};
constexpr reflect::Type plan_plan_source_type_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field plan_plan_source_type_fields[] = {
    {"key", "Identity of the media.", &plan_plan_key_type, false, false, {}},
    {"path", "The conformed file.", &plan_file_path_type, false, false, {}},
    {"frames", "Its length.", &plan_plan_source_type_frames, false, false, {}},
    {"channels", "Its channels.", &plan_channel_count_type, false, false, {}},
};
constexpr reflect::Type plan_plan_source_type{.kind = reflect::TypeKind::structure,
                                              .name = "PlanSource",
                                              .doc = "A file of samples at the session rate that regions read from.",
                                              .fields = plan_plan_source_type_fields,
                                              .rules = {}};
constexpr reflect::Type plan_plan_edge_type_delay{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 1920000.0};
constexpr reflect::Field plan_plan_edge_type_fields[] = {
    {"from", "Key of a strip (its output) or of a tap, of an earlier strip.", &plan_plan_key_type, false, false, {}},
    {"delay", "Delay that aligns the inputs.", &plan_plan_edge_type_delay, false, false, "0"},
};
constexpr reflect::Type plan_plan_edge_type{.kind = reflect::TypeKind::structure,
                                            .name = "PlanEdge",
                                            .doc = "An input of a strip; the sum is taken in the order listed.",
                                            .fields = plan_plan_edge_type_fields,
                                            .rules = {}};
constexpr reflect::EnumValue plan_fade_shape_type_values[] = {
    {"linear", "A straight line."},
    {"equalPower", "A quarter sine, so that two uncorrelated signals keep their power in a crossfade."},
};
constexpr reflect::Type plan_fade_shape_type{.kind = reflect::TypeKind::enumeration,
                                             .name = "FadeShape",
                                             .doc = "Course of a fade.",
                                             .values = plan_fade_shape_type_values};
constexpr reflect::Type plan_plan_fade_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field plan_plan_fade_type_fields[] = {
    {"length", "Length of the fade.", &plan_plan_fade_type_length, false, false, "0"},
    {"shape", "Its course.", &plan_fade_shape_type, false, false, "\"equalPower\""},
};
constexpr reflect::Type plan_plan_fade_type{.kind = reflect::TypeKind::structure,
                                            .name = "PlanFade",
                                            .doc = "A fade at an end of a region; length 0 is none.",
                                            .fields = plan_plan_fade_type_fields,
                                            .rules = {}};
constexpr reflect::Type u32_builtin{.kind = reflect::TypeKind::integer, .name = "u32", .min = 0.0, .max = 4294967295.0};
constexpr reflect::Type plan_plan_region_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 1.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_plan_region_type_offset{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_plan_region_type_gain{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 0.0, .max = 64.0};
constexpr reflect::Field plan_plan_region_type_fields[] = {
    {"source", "Index into the plan's sources.", &u32_builtin, false, false, {}},
    {"start", "Where it begins on the timeline.", &plan_frames_type, false, false, {}},
    {"length", "How long it sounds.", &plan_plan_region_type_length, false, false, {}},
    {"offset", "First frame of the source that is read.", &plan_plan_region_type_offset, false, false, {}},
    {"gain", "Linear factor.", &plan_plan_region_type_gain, false, false, "1"},
    {"fadeIn", "At its start.", &plan_plan_fade_type, false, false, {}},
    {"fadeOut", "At its end.", &plan_plan_fade_type, false, false, {}},
};
constexpr reflect::Type plan_plan_region_type{.kind = reflect::TypeKind::structure,
                                              .name = "PlanRegion",
                                              .doc = "A piece of a source placed on the timeline.",
                                              .fields = plan_plan_region_type_fields,
                                              .rules = {}};
constexpr reflect::Type plan_regions_op_type_regions{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 100000, .element = &plan_plan_region_type};
constexpr reflect::Field plan_regions_op_type_fields[] = {
    {"key", "Identity.", &plan_plan_key_type, false, false, {}},
    {"regions", "In order of start.", &plan_regions_op_type_regions, false, false, {}},
};
constexpr reflect::Type plan_regions_op_type{.kind = reflect::TypeKind::structure,
                                             .name = "RegionsOp",
                                             .doc = "Adds audio regions to the strip's buffer, in the order listed.",
                                             .fields = plan_regions_op_type_fields,
                                             .rules = {}};
constexpr reflect::Type plan_plan_note_type_length{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 1.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_plan_note_type_channel{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 15.0};
constexpr reflect::Type plan_plan_note_type_key{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 0.0, .max = 127.0};
constexpr reflect::Type plan_plan_note_type_velocity{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 127.0};
constexpr reflect::Field plan_plan_note_type_fields[] = {
    {"start", "When the key goes down.", &plan_frames_type, false, false, {}},
    {"length", "How long it is held.", &plan_plan_note_type_length, false, false, {}},
    {"channel", "MIDI channel counted from 0.", &plan_plan_note_type_channel, false, false, "0"},
    {"key", "MIDI key number; 60 is middle C.", &plan_plan_note_type_key, false, false, {}},
    {"velocity", "How hard the key is struck.", &plan_plan_note_type_velocity, false, false, "100"},
};
constexpr reflect::Type plan_plan_note_type{.kind = reflect::TypeKind::structure,
                                            .name = "PlanNote",
                                            .doc = "A note on the timeline.",
                                            .fields = plan_plan_note_type_fields,
                                            .rules = {}};
constexpr reflect::Type plan_notes_op_type_notes{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 200000, .element = &plan_plan_note_type};
constexpr reflect::Field plan_notes_op_type_fields[] = {
    {"key", "Identity.", &plan_plan_key_type, false, false, {}},
    {"notes", "In order of start.", &plan_notes_op_type_notes, false, false, {}},
};
constexpr reflect::Type plan_notes_op_type{.kind = reflect::TypeKind::structure,
                                           .name = "NotesOp",
                                           .doc =
                                               "Puts notes into the strip's events, for the instruments that follow.",
                                           .fields = plan_notes_op_type_fields,
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
constexpr reflect::Type plan_port_symbol_type{.kind = reflect::TypeKind::text,
                                              .name = "PortSymbol",
                                              .doc = "Symbol of a control port, unique within its plugin.",
                                              .min_length = 1,
                                              .max_length = 128};
constexpr reflect::EnumValue plan_curve_scale_type_values[] = {
    {"plain", "The value is used as it is."},
    {"decibels", "The value is in dB and becomes a linear gain; -144 dB and below are silence."},
};
constexpr reflect::Type plan_curve_scale_type{.kind = reflect::TypeKind::enumeration,
                                              .name = "CurveScale",
                                              .doc = "What the numbers of a curve mean.",
                                              .values = plan_curve_scale_type_values};
constexpr reflect::EnumValue plan_segment_shape_type_values[] = {
    {"step", "Holds the value until the next point."},
    {"linear", "Moves in a straight line to the value of the next point."},
};
constexpr reflect::Type plan_segment_shape_type{.kind = reflect::TypeKind::enumeration,
                                                .name = "SegmentShape",
                                                .doc = "How a curve gets from one point to the next.",
                                                .values = plan_segment_shape_type_values};
constexpr reflect::Type f64_builtin{.kind = reflect::TypeKind::number, .name = "f64"};
constexpr reflect::Field plan_curve_point_type_fields[] = {
    {"frame", "Where the value holds exactly.", &plan_frames_type, false, false, {}},
    {"value", "In the unit of the curve's scale.", &f64_builtin, false, false, {}},
    {"shape", "The way to the next point.", &plan_segment_shape_type, false, false, "\"linear\""},
};
constexpr reflect::Type plan_curve_point_type{.kind = reflect::TypeKind::structure,
                                              .name = "CurvePoint",
                                              .doc = "A breakpoint of a curve.",
                                              .fields = plan_curve_point_type_fields,
                                              .rules = {}};
constexpr reflect::Type plan_curve_type_points{.kind = reflect::TypeKind::list,
                                               .name = "",
                                               .min_length = 1,
                                               .max_length = 100000,
                                               .element = &plan_curve_point_type};
constexpr reflect::Field plan_curve_type_fields[] = {
    {"scale", "What the values mean.", &plan_curve_scale_type, false, false, "\"plain\""},
    {"points", "In order of time.", &plan_curve_type_points, false, false, {}},
};
constexpr reflect::Type plan_curve_type{
    .kind = reflect::TypeKind::structure,
    .name = "Curve",
    .doc = "A value over the timeline, a pure function of the position. Before the first point its value holds, after "
           "the last point its value holds. Points are in rising order; two points at one frame are a jump.",
    .fields = plan_curve_type_fields,
    .rules = {}};
constexpr reflect::Field plan_port_value_type_fields[] = {
    {"symbol", "Which port.", &plan_port_symbol_type, false, false, {}},
    {"value", "In the port's own unit.", &f64_builtin, false, false, {}},
    {"curve", "Replaces the fixed value.", &plan_curve_type, true, false, {}},
};
constexpr reflect::Type plan_port_value_type{.kind = reflect::TypeKind::structure,
                                             .name = "PortValue",
                                             .doc = "The value of a control port, fixed or following a curve.",
                                             .fields = plan_port_value_type_fields,
                                             .rules = {}};
constexpr reflect::Type bool_builtin{.kind = reflect::TypeKind::boolean, .name = "bool"};
constexpr reflect::Type plan_plugin_op_type_latency{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_plugin_op_type_ports{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &plan_port_value_type};
constexpr reflect::Field plan_plugin_op_type_fields[] = {
    {"key", "Identity of the instance.", &plan_plan_key_type, false, false, {}},
    {"uri", "Which plugin.", &plan_plugin_uri_type, false, false, {}},
    {"bypass", "Pass the input on instead.", &bool_builtin, false, false, "false"},
    {"latency", "The latency that the plan was compiled with.", &plan_plugin_op_type_latency, false, false, "0"},
    {"state", "Restored before the port values are set.", &plan_plugin_state_type, true, false, {}},
    {"ports", "Ports that differ from the plugin's defaults.", &plan_plugin_op_type_ports, false, false, {}},
};
constexpr reflect::Type plan_plugin_op_type{
    .kind = reflect::TypeKind::structure,
    .name = "PluginOp",
    .doc = "Runs an LV2 plugin on the strip's buffer and events. A bypassed or missing effect passes its input on, "
           "delayed by its latency; a bypassed or missing instrument is silent.",
    .fields = plan_plugin_op_type_fields,
    .rules = {}};
constexpr reflect::Type plan_level_type_gain{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0, .max = 64.0};
constexpr reflect::Field plan_level_type_fields[] = {
    {"gain", "Linear factor where there is no curve.", &plan_level_type_gain, false, false, "1"},
    {"curve", "Replaces the fixed gain.", &plan_curve_type, true, false, {}},
};
constexpr reflect::Type plan_level_type{.kind = reflect::TypeKind::structure,
                                        .name = "Level",
                                        .doc = "A linear gain, fixed or following a curve.",
                                        .fields = plan_level_type_fields,
                                        .rules = {}};
constexpr reflect::Field plan_fader_op_type_fields[] = {
    {"key", "Identity.", &plan_plan_key_type, false, false, {}},
    {"level", "The gain.", &plan_level_type, false, false, {}},
};
constexpr reflect::Type plan_fader_op_type{.kind = reflect::TypeKind::structure,
                                           .name = "FaderOp",
                                           .doc = "Scales the buffer.",
                                           .fields = plan_fader_op_type_fields,
                                           .rules = {}};
constexpr reflect::Type plan_pan_position_type_position{
    .kind = reflect::TypeKind::number, .name = "f64", .min = -1.0, .max = 1.0};
constexpr reflect::Field plan_pan_position_type_fields[] = {
    {"position", "-1 is left and 1 is right.", &plan_pan_position_type_position, false, false, "0"},
    {"curve", "Replaces the fixed position.", &plan_curve_type, true, false, {}},
};
constexpr reflect::Type plan_pan_position_type{.kind = reflect::TypeKind::structure,
                                               .name = "PanPosition",
                                               .doc = "A place between left and right, fixed or following a curve.",
                                               .fields = plan_pan_position_type_fields,
                                               .rules = {}};
constexpr reflect::Field plan_pan_op_type_fields[] = {
    {"key", "Identity.", &plan_plan_key_type, false, false, {}},
    {"pan", "Where.", &plan_pan_position_type, false, false, {}},
};
constexpr reflect::Type plan_pan_op_type{
    .kind = reflect::TypeKind::structure,
    .name = "PanOp",
    .doc = "Places the buffer between left and right with constant power. A mono strip is 3 dB down on both sides in "
           "the middle; a stereo strip is balanced and unchanged in the middle.",
    .fields = plan_pan_op_type_fields,
    .rules = {}};
constexpr reflect::Field plan_mute_op_type_fields[] = {
    {"key", "Identity.", &plan_plan_key_type, false, false, {}},
    {"muted", "Whether it is silent.", &bool_builtin, false, false, "false"},
};
constexpr reflect::Type plan_mute_op_type{.kind = reflect::TypeKind::structure,
                                          .name = "MuteOp",
                                          .doc = "Silences the buffer with a ramp of 5 ms.",
                                          .fields = plan_mute_op_type_fields,
                                          .rules = {}};
constexpr reflect::Type plan_delay_op_type_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 1920000.0};
constexpr reflect::Field plan_delay_op_type_fields[] = {
    {"key", "Identity.", &plan_plan_key_type, false, false, {}},
    {"frames", "By how much.", &plan_delay_op_type_frames, false, false, {}},
};
constexpr reflect::Type plan_delay_op_type{.kind = reflect::TypeKind::structure,
                                           .name = "DelayOp",
                                           .doc = "Delays the buffer.",
                                           .fields = plan_delay_op_type_fields,
                                           .rules = {}};
constexpr reflect::Type u16_builtin{.kind = reflect::TypeKind::integer, .name = "u16", .min = 0.0, .max = 65535.0};
constexpr reflect::Field plan_meter_op_type_fields[] = {
    {"key", "Identity.", &plan_plan_key_type, false, false, {}},
    {"slot", "Number under which the measurement appears in the levels stream.", &u16_builtin, false, false, {}},
};
constexpr reflect::Type plan_meter_op_type{.kind = reflect::TypeKind::structure,
                                           .name = "MeterOp",
                                           .doc = "Measures the buffer and leaves it alone.",
                                           .fields = plan_meter_op_type_fields,
                                           .rules = {}};
constexpr reflect::Field plan_tap_op_type_fields[] = {
    {"key", "Identity; edges name it.", &plan_plan_key_type, false, false, {}},
    {"level", "Gain of the copy.", &plan_level_type, false, false, {}},
    {"pan", "Balance of the copy.", &plan_pan_position_type, false, false, {}},
    {"muted", "Whether the copy is silent.", &bool_builtin, false, false, "false"},
};
constexpr reflect::Type plan_tap_op_type{.kind = reflect::TypeKind::structure,
                                         .name = "TapOp",
                                         .doc = "Copies the buffer for a send and leaves it alone.",
                                         .fields = plan_tap_op_type_fields,
                                         .rules = {}};
constexpr reflect::Arm plan_plan_op_type_arms[] = {
    {"regions", "Adds audio regions to the strip's buffer, in the order listed.", &plan_regions_op_type},
    {"notes", "Puts notes into the strip's events, for the instruments that follow.", &plan_notes_op_type},
    {"plugin",
     "Runs an LV2 plugin on the strip's buffer and events. A bypassed or missing effect passes its input on, delayed "
     "by its latency; a bypassed or missing instrument is silent.",
     &plan_plugin_op_type},
    {"fader", "Scales the buffer.", &plan_fader_op_type},
    {"pan",
     "Places the buffer between left and right with constant power. A mono strip is 3 dB down on both sides in the "
     "middle; a stereo strip is balanced and unchanged in the middle.",
     &plan_pan_op_type},
    {"mute", "Silences the buffer with a ramp of 5 ms.", &plan_mute_op_type},
    {"delay", "Delays the buffer.", &plan_delay_op_type},
    {"meter", "Measures the buffer and leaves it alone.", &plan_meter_op_type},
    {"tap", "Copies the buffer for a send and leaves it alone.", &plan_tap_op_type},
};
constexpr reflect::Type plan_plan_op_type{.kind = reflect::TypeKind::tagged_union,
                                          .name = "PlanOp",
                                          .doc = "One step of a strip.",
                                          .tag = "op",
                                          .arms = plan_plan_op_type_arms};
constexpr reflect::Type plan_strip_type_inputs{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &plan_plan_edge_type};
constexpr reflect::Type plan_strip_type_ops{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &plan_plan_op_type};
constexpr reflect::Field plan_strip_type_fields[] = {
    {"key", "Identity of the channel.", &plan_plan_key_type, false, false, {}},
    {"channels", "Whether its signal starts as mono or stereo; the output is stereo.", &plan_channel_count_type, false,
     false, "2"},
    {"inputs", "Order of summation.", &plan_strip_type_inputs, false, false, {}},
    {"ops", "Order of processing.", &plan_strip_type_ops, false, false, {}},
};
constexpr reflect::Type plan_strip_type{
    .kind = reflect::TypeKind::structure,
    .name = "Strip",
    .doc = "A channel. Its inputs are summed, then its ops work on the buffer one after the other.",
    .fields = plan_strip_type_fields,
    .rules = {}};
constexpr reflect::Type plan_plan_type_sample_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .unit = "Hz", .min = 8000.0, .max = 384000.0};
constexpr reflect::Type plan_plan_type_beats_per_minute{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 1.0, .max = 1000.0};
constexpr reflect::Type plan_plan_type_beats_per_bar{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 64.0};
constexpr reflect::Type plan_plan_type_beat_unit{
    .kind = reflect::TypeKind::integer, .name = "u8", .min = 1.0, .max = 64.0};
constexpr reflect::Type plan_plan_type_end{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_plan_type_latency{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type plan_plan_type_sources{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &plan_plan_source_type};
constexpr reflect::Type plan_plan_type_strips{
    .kind = reflect::TypeKind::list, .name = "", .min_length = 1, .max_length = 4096, .element = &plan_strip_type};
constexpr reflect::Field plan_plan_type_fields[] = {
    {"hash", "Content hash of everything else.", &plan_plan_hash_type, false, false, {}},
    {"sampleRate", "Frames a second.", &plan_plan_type_sample_rate, false, false, {}},
    {"beatsPerMinute", "Tempo in quarters a minute.", &plan_plan_type_beats_per_minute, false, false, {}},
    {"beatsPerBar", "Numerator of the signature.", &plan_plan_type_beats_per_bar, false, false, {}},
    {"beatUnit", "Denominator of the signature.", &plan_plan_type_beat_unit, false, false, {}},
    {"loop", "The transport jumps from its end to its start.", &plan_frame_range_type, true, false, {}},
    {"end", "End of the last clip.", &plan_plan_type_end, false, false, {}},
    {"latency", "Delay of the master's output against the timeline.", &plan_plan_type_latency, false, false, "0"},
    {"sources", "Media in use.", &plan_plan_type_sources, false, false, {}},
    {"strips", "In topological order; the last is the master.", &plan_plan_type_strips, false, false, {}},
};
constexpr reflect::Type plan_plan_type{
    .kind = reflect::TypeKind::structure,
    .name = "Plan",
    .doc = "A whole session to execute. Strips are in topological order; the last one is the master.",
    .fields = plan_plan_type_fields,
    .rules = {}};
constexpr reflect::Type audio_content_hash_type{.kind = reflect::TypeKind::text,
                                                .name = "ContentHash",
                                                .doc = "SHA-256 in hexadecimal digits.",
                                                .min_length = 64,
                                                .max_length = 64,
                                                .pattern = "^[0-9a-f]+$"};
constexpr reflect::Type audio_media_info_type_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type audio_media_info_type_sample_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .unit = "Hz", .min = 1.0, .max = 768000.0};
constexpr reflect::Type audio_media_info_type_channels{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 1024.0};
constexpr reflect::Type audio_media_info_type_format{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 64};
constexpr reflect::Field audio_media_info_type_fields[] = {
    {"frames", "Length at its own rate.", &audio_media_info_type_frames, false, false, {}},
    {"sampleRate", "Its own rate.", &audio_media_info_type_sample_rate, false, false, {}},
    {"channels", "Its channels.", &audio_media_info_type_channels, false, false, {}},
    {"format", "Container and encoding for people.", &audio_media_info_type_format, false, false, {}},
    {"contentHash", "SHA-256 of the file's bytes.", &audio_content_hash_type, false, false, {}},
};
constexpr reflect::Type audio_media_info_type{.kind = reflect::TypeKind::structure,
                                              .name = "MediaInfo",
                                              .doc = "What a file holds.",
                                              .fields = audio_media_info_type_fields,
                                              .rules = {}};
constexpr reflect::EnumValue plugin_plugin_format_type_values[] = {
    {"lv2", "LV2."},
};
constexpr reflect::Type plugin_plugin_format_type{.kind = reflect::TypeKind::enumeration,
                                                  .name = "PluginFormat",
                                                  .doc = "Format of a plugin.",
                                                  .values = plugin_plugin_format_type_values};
constexpr reflect::Type plugin_plugin_name_type{
    .kind = reflect::TypeKind::text, .name = "PluginName", .doc = "Name for people.", .max_length = 256};
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
constexpr reflect::Type rendering_render_job_id_type{.kind = reflect::TypeKind::id,
                                                     .name = "RenderJobId",
                                                     .doc = "A render or capture; chosen by Pulse.",
                                                     .min_length = 1,
                                                     .max_length = 64,
                                                     .entity = "job"};
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
constexpr reflect::Field rendering_render_output_type_fields[] = {
    {"key", "Key of a strip or tap; the master is the last strip.", &plan_plan_key_type, false, false, {}},
    {"path",
     "The file to write; it appears under this name only when it is whole.",
     &plan_file_path_type,
     true,
     false,
     {}},
    {"format", "Container.", &audio_sound_file_format_type, false, false, "\"wav\""},
    {"depth", "Encoding.", &audio_sample_depth_type, false, false, "\"float32\""},
};
constexpr reflect::Type rendering_render_output_type{
    .kind = reflect::TypeKind::structure,
    .name = "RenderOutput",
    .doc = "A signal of the plan that is measured and, where there is a path, written.",
    .fields = rendering_render_output_type_fields,
    .rules = {}};
constexpr reflect::Type audio_sound_statistics_type_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type audio_sound_statistics_type_peak{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Type audio_sound_statistics_type_true_peak{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Type audio_sound_statistics_type_rms{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Type audio_sound_statistics_type_loudness{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "LUFS"};
constexpr reflect::Field audio_sound_statistics_type_fields[] = {
    {"frames", "Its length.", &audio_sound_statistics_type_frames, false, false, {}},
    {"peak", "Largest sample as a linear value.", &audio_sound_statistics_type_peak, false, false, {}},
    {"truePeak",
     "Largest value between samples as a linear value (BS.1770).",
     &audio_sound_statistics_type_true_peak,
     false,
     false,
     {}},
    {"rms",
     "Root mean square over all channels as a linear value.",
     &audio_sound_statistics_type_rms,
     false,
     false,
     {}},
    {"loudness",
     "Integrated loudness (BS.1770); absent for silence.",
     &audio_sound_statistics_type_loudness,
     true,
     false,
     {}},
    {"hash", "SHA-256 of the interleaved little-endian float samples.", &audio_content_hash_type, false, false, {}},
};
constexpr reflect::Type audio_sound_statistics_type{.kind = reflect::TypeKind::structure,
                                                    .name = "SoundStatistics",
                                                    .doc = "What was measured of a signal.",
                                                    .fields = audio_sound_statistics_type_fields,
                                                    .rules = {}};
constexpr reflect::Field rendering_render_result_type_fields[] = {
    {"key", "Key of the strip or tap.", &plan_plan_key_type, false, false, {}},
    {"path", "The file that was written.", &plan_file_path_type, true, false, {}},
    {"statistics", "What was measured before the encoding.", &audio_sound_statistics_type, false, false, {}},
};
constexpr reflect::Type rendering_render_result_type{.kind = reflect::TypeKind::structure,
                                                     .name = "RenderResult",
                                                     .doc = "What came of an output.",
                                                     .fields = rendering_render_result_type_fields,
                                                     .rules = {}};
constexpr reflect::EnumValue transport_roll_state_type_values[] = {
    {"stopped", "The timeline stands still."},
    {"rolling", "The timeline moves."},
};
constexpr reflect::Type transport_roll_state_type{.kind = reflect::TypeKind::enumeration,
                                                  .name = "RollState",
                                                  .doc = "Whether the timeline moves.",
                                                  .values = transport_roll_state_type_values};
constexpr reflect::Type u53_builtin{
    .kind = reflect::TypeKind::integer, .name = "u53", .min = 0.0, .max = 9007199254740991.0};
constexpr reflect::Field transport_roll_mark_type_fields[] = {
    {"state", "Whether it moves.", &transport_roll_state_type, false, false, {}},
    {"position", "Frame that leaves the engine next.", &plan_frames_type, false, false, {}},
    {"roll",
     "Counts the starts from stop; a position belongs to the roll that it was taken in.",
     &u53_builtin,
     false,
     false,
     {}},
};
constexpr reflect::Type transport_roll_mark_type{.kind = reflect::TypeKind::structure,
                                                 .name = "RollMark",
                                                 .doc = "Where the timeline was at an instant.",
                                                 .fields = transport_roll_mark_type_fields,
                                                 .rules = {}};
constexpr reflect::Type engine_hello_input_instance_id{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type engine_hello_input_api_hash{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type engine_hello_input_spec_version{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 32};
constexpr reflect::Field engine_hello_input_fields[] = {
    {"instanceId", "Identity of this run of the controller.", &engine_hello_input_instance_id, false, false, {}},
    {"apiHash",
     "Shape hash of the API that the controller was built from.",
     &engine_hello_input_api_hash,
     false,
     false,
     {}},
    {"specVersion", "Version of the specs that it was built from.", &engine_hello_input_spec_version, false, false, {}},
};
constexpr reflect::Type engine_hello_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_hello_input_fields, .rules = {}};
constexpr reflect::Type engine_hello_reply_instance_id{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type engine_hello_reply_api_hash{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 64};
constexpr reflect::Type engine_hello_reply_spec_version{
    .kind = reflect::TypeKind::text, .name = "string", .min_length = 1, .max_length = 32};
constexpr reflect::Field engine_hello_reply_fields[] = {
    {"instanceId", "Identity of this run of the engine.", &engine_hello_reply_instance_id, false, false, {}},
    {"apiHash", "Shape hash of the engine's API.", &engine_hello_reply_api_hash, false, false, {}},
    {"specVersion", "Version of the engine's specs.", &engine_hello_reply_spec_version, false, false, {}},
    {"planHash", "The plan it still holds, if any.", &plan_plan_hash_type, true, false, {}},
    {"rolling", "Whether it is playing that plan.", &bool_builtin, false, false, {}},
    {"position", "Where it is on the timeline.", &plan_frames_type, false, false, {}},
    {"roll", "Counts its starts from stop.", &u53_builtin, false, false, {}},
};
constexpr reflect::Type engine_hello_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_hello_reply_fields, .rules = {}};
constexpr std::string_view engine_hello_from[] = {
    "pulse",
};
constexpr std::string_view engine_hello_errors[] = {
    "engine.specMismatch",
    "engine.controllerPresent",
};
constexpr reflect::Example engine_hello_examples[] = {
    {"{\"instanceId\":\"pulse-1\",\"apiHash\":\"9f2c\",\"specVersion\":\"1.0.0\"}",
     "{\"instanceId\":\"signal-1\",\"apiHash\":\"9f2c\",\"specVersion\":\"1.0.0\",\"rolling\":false,\"position\":0,"
     "\"roll\":0}",
     ""},
};
constexpr reflect::Type engine_heartbeat_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type engine_heartbeat_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr std::string_view engine_heartbeat_from[] = {
    "pulse",
};
constexpr reflect::Field engine_configure_input_fields[] = {
    {"config", "", &engine_engine_config_type, false, false, {}},
};
constexpr reflect::Type engine_configure_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_configure_input_fields, .rules = {}};
constexpr reflect::Type engine_configure_reply_note{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 512};
constexpr reflect::Field engine_configure_reply_fields[] = {
    {"config", "What is really used.", &engine_engine_config_type, false, false, {}},
    {"note", "Why it differs from what was asked for.", &engine_configure_reply_note, true, false, {}},
};
constexpr reflect::Type engine_configure_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_configure_reply_fields, .rules = {}};
constexpr std::string_view engine_configure_from[] = {
    "pulse",
};
constexpr std::string_view engine_configure_errors[] = {
    "engine.deviceNotFound",
    "engine.deviceFailed",
};
constexpr reflect::Example engine_configure_examples[] = {
    {"{\"config\":{\"device\":\"virtual\",\"sampleRate\":48000,\"blockSize\":256,\"threads\":1}}",
     "{\"config\":{\"device\":\"virtual\",\"sampleRate\":48000,\"blockSize\":256,\"threads\":1}}", ""},
};
constexpr reflect::Type engine_list_devices_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type engine_list_devices_reply_devices{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 1024, .element = &engine_device_type};
constexpr reflect::Field engine_list_devices_reply_fields[] = {
    {"devices", "The virtual clocks come first.", &engine_list_devices_reply_devices, false, false, {}},
};
constexpr reflect::Type engine_list_devices_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_list_devices_reply_fields, .rules = {}};
constexpr std::string_view engine_list_devices_from[] = {
    "pulse",
};
constexpr reflect::Type engine_status_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type engine_status_reply_note{.kind = reflect::TypeKind::text, .name = "string", .max_length = 512};
constexpr reflect::Type engine_status_reply_load{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Field engine_status_reply_fields[] = {
    {"state", "Whether samples are being produced.", &engine_engine_state_type, false, false, {}},
    {"config", "What it runs with.", &engine_engine_config_type, true, false, {}},
    {"note", "Why it differs from what was asked for.", &engine_status_reply_note, true, false, {}},
    {"planHash", "The plan that it holds.", &plan_plan_hash_type, true, false, {}},
    {"overruns", "Times that samples were not ready.", &u53_builtin, false, false, {}},
    {"underruns", "Times that media was not read in time.", &u53_builtin, false, false, {}},
    {"load",
     "Time that the last second of blocks took as a share of the time they had.",
     &engine_status_reply_load,
     false,
     false,
     {}},
};
constexpr reflect::Type engine_status_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_status_reply_fields, .rules = {}};
constexpr std::string_view engine_status_from[] = {
    "pulse",
};
constexpr reflect::Type engine_shutdown_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type engine_shutdown_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr std::string_view engine_shutdown_from[] = {
    "pulse",
};
constexpr reflect::Type engine_state_event_reason{.kind = reflect::TypeKind::text, .name = "string", .max_length = 512};
constexpr reflect::Field engine_state_event_fields[] = {
    {"state", "The new state.", &engine_engine_state_type, false, false, {}},
    {"reason", "Why, where there is something to say.", &engine_state_event_reason, true, false, {}},
};
constexpr reflect::Type engine_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_state_event_fields, .rules = {}};
constexpr std::string_view engine_state_event_to[] = {
    "pulse",
};
constexpr reflect::Type engine_overrun_event_worst_load{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Field engine_overrun_event_fields[] = {
    {"count", "How often since the device was opened.", &u53_builtin, false, false, {}},
    {"worstLoad",
     "Longest block since the last report as a share of the time it had.",
     &engine_overrun_event_worst_load,
     false,
     false,
     {}},
};
constexpr reflect::Type engine_overrun_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_overrun_event_fields, .rules = {}};
constexpr std::string_view engine_overrun_event_to[] = {
    "pulse",
};
constexpr reflect::Type string_builtin{.kind = reflect::TypeKind::text, .name = "string"};
constexpr reflect::Field engine_spec_mismatch_error_fields[] = {
    {"mine", "", &string_builtin, false, false, {}},
    {"yours", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type engine_spec_mismatch_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_spec_mismatch_error_fields, .rules = {}};
constexpr reflect::Field engine_controller_present_error_fields[] = {
    {"instanceId", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type engine_controller_present_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_controller_present_error_fields, .rules = {}};
constexpr reflect::Field engine_device_not_found_error_fields[] = {
    {"device", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type engine_device_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_device_not_found_error_fields, .rules = {}};
constexpr reflect::Field engine_device_failed_error_fields[] = {
    {"device", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type engine_device_failed_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = engine_device_failed_error_fields, .rules = {}};
constexpr reflect::Command engine_domain_commands[] = {
    {"engine",
     "hello",
     "Introduce the controller. It is the first message; a second controller is refused.",
     engine_hello_from,
     &engine_hello_input,
     &engine_hello_reply,
     false,
     engine_hello_errors,
     2000,
     "normal",
     false,
     false,
     false,
     {},
     engine_hello_examples,
     &rpc::check_reply<engine::Hello::Reply>},
    {"engine",
     "heartbeat",
     "Show that the controller lives. After five missed ones the engine counts it as gone and plays on for its grace "
     "time.",
     engine_heartbeat_from,
     &engine_heartbeat_input,
     &engine_heartbeat_reply,
     false,
     {},
     500,
     "low",
     true,
     false,
     false,
     {},
     {},
     &rpc::check_reply<engine::Heartbeat::Reply>},
    {"engine",
     "configure",
     "Open a device. What was open before is closed; the plan and the position stay.",
     engine_configure_from,
     &engine_configure_input,
     &engine_configure_reply,
     false,
     engine_configure_errors,
     10000,
     "normal",
     false,
     true,
     false,
     {},
     engine_configure_examples,
     &rpc::check_reply<engine::Configure::Reply>},
    {"engine",
     "listDevices",
     "Tell which devices can be opened.",
     engine_list_devices_from,
     &engine_list_devices_input,
     &engine_list_devices_reply,
     false,
     {},
     10000,
     "normal",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<engine::ListDevices::Reply>},
    {"engine",
     "status",
     "Tell how the engine is doing.",
     engine_status_from,
     &engine_status_input,
     &engine_status_reply,
     false,
     {},
     5000,
     "normal",
     false,
     false,
     false,
     {},
     {},
     &rpc::check_reply<engine::Status::Reply>},
    {"engine",
     "shutdown",
     "Fade out, finish files, close the device and exit.",
     engine_shutdown_from,
     &engine_shutdown_input,
     &engine_shutdown_reply,
     false,
     {},
     5000,
     "normal",
     false,
     false,
     false,
     {},
     {},
     &rpc::check_reply<engine::Shutdown::Reply>},
};
constexpr reflect::Event engine_domain_events[] = {
    {"engine", "state", "The engine's state changed.", engine_state_event_to, &engine_state_event, false, false, 0,
     "normal"},
    {"engine", "overrun", "Samples were not ready in time.", engine_overrun_event_to, &engine_overrun_event, false,
     true, 4, "normal"},
};
constexpr reflect::ErrorInfo engine_domain_errors[] = {
    {"engine.specMismatch", "The two processes were built from different specs.",
     "Rebuild both from the same checkout.", &engine_spec_mismatch_error},
    {"engine.controllerPresent", "The engine already has a controller.", "Stop the other Pulse first.",
     &engine_controller_present_error},
    {"engine.deviceNotFound", "There is no such device.", "List the devices and name one of them.",
     &engine_device_not_found_error},
    {"engine.deviceFailed", "The device could not be opened.",
     "Check that no other program uses it and that it supports the rate.", &engine_device_failed_error},
};
constexpr const reflect::Type* engine_domain_types[] = {
    &engine_device_name_type,  &engine_device_kind_type,   &engine_device_type,
    &engine_engine_state_type, &engine_engine_config_type,
};
constexpr reflect::Domain engine_domain{
    "engine",
    "Life of the audio engine. Its one controller introduces itself, chooses a device and keeps the link alive.",
    "1.0.0",
    "experimental",
    "c4b3f4f5a6f0cfc3",
    engine_domain_commands,
    engine_domain_events,
    engine_domain_errors,
    {},
    engine_domain_types};

constexpr reflect::Field graph_apply_input_fields[] = {
    {"plan", "", &plan_plan_type, false, false, {}},
};
constexpr reflect::Type graph_apply_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = graph_apply_input_fields, .rules = {}};
constexpr reflect::Type graph_apply_reply_latencies{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &graph_plugin_latency_type};
constexpr reflect::Type graph_apply_reply_missing{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &graph_missing_part_type};
constexpr reflect::Field graph_apply_reply_fields[] = {
    {"hash", "The plan that now holds.", &plan_plan_hash_type, false, false, {}},
    {"latencies", "Plugins whose delay is not 0.", &graph_apply_reply_latencies, false, false, {}},
    {"missing", "What was passed over.", &graph_apply_reply_missing, false, false, {}},
};
constexpr reflect::Type graph_apply_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = graph_apply_reply_fields, .rules = {}};
constexpr std::string_view graph_apply_from[] = {
    "pulse",
};
constexpr std::string_view graph_apply_errors[] = {
    "graph.invalidPlan",
};
constexpr reflect::Type graph_query_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type graph_query_reply_latencies{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &graph_plugin_latency_type};
constexpr reflect::Type graph_query_reply_missing{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &graph_missing_part_type};
constexpr reflect::Field graph_query_reply_fields[] = {
    {"hash", "Absent before the first plan.", &plan_plan_hash_type, true, false, {}},
    {"strips", "How many strips it has.", &u32_builtin, false, false, {}},
    {"ops", "How many ops it has.", &u32_builtin, false, false, {}},
    {"latencies", "Plugins whose delay is not 0.", &graph_query_reply_latencies, false, false, {}},
    {"missing", "What is passed over.", &graph_query_reply_missing, false, false, {}},
};
constexpr reflect::Type graph_query_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = graph_query_reply_fields, .rules = {}};
constexpr std::string_view graph_query_from[] = {
    "pulse",
};
constexpr reflect::Field graph_miss_event_fields[] = {
    {"part", "Which, and why.", &graph_missing_part_type, false, false, {}},
};
constexpr reflect::Type graph_miss_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = graph_miss_event_fields, .rules = {}};
constexpr std::string_view graph_miss_event_to[] = {
    "pulse",
};
constexpr reflect::Field graph_invalid_plan_error_fields[] = {
    {"place", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type graph_invalid_plan_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = graph_invalid_plan_error_fields, .rules = {}};
constexpr reflect::Command graph_domain_commands[] = {
    {"graph",
     "apply",
     "Replace the plan. Plugins and media are prepared first, off the audio thread; then the new plan holds from the "
     "next quantum. Instances of one key keep their state.",
     graph_apply_from,
     &graph_apply_input,
     &graph_apply_reply,
     false,
     graph_apply_errors,
     30000,
     "high",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<graph::Apply::Reply>},
    {"graph",
     "query",
     "Tell which plan is held.",
     graph_query_from,
     &graph_query_input,
     &graph_query_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     {},
     &rpc::check_reply<graph::Query::Reply>},
};
constexpr reflect::Event graph_domain_events[] = {
    {"graph", "miss", "A part of the plan went missing while it was in use.", graph_miss_event_to, &graph_miss_event,
     false, false, 0, "normal"},
};
constexpr reflect::ErrorInfo graph_domain_errors[] = {
    {"graph.invalidPlan", "The plan contradicts itself.",
     "This is a fault of the plan compiler; report it with the plan.", &graph_invalid_plan_error},
};
constexpr const reflect::Type* graph_domain_types[] = {
    &graph_plugin_latency_type,
    &graph_missing_part_type,
};
constexpr reflect::Domain graph_domain{
    "graph",
    "What Signal executes. Pulse sends whole plans; Signal carries the state of everything that keeps its key.",
    "1.0.0",
    "experimental",
    "d48f3c58086ec984",
    graph_domain_commands,
    graph_domain_events,
    graph_domain_errors,
    {},
    graph_domain_types};

constexpr reflect::Field media_probe_input_fields[] = {
    {"path", "Which file.", &plan_file_path_type, false, false, {}},
};
constexpr reflect::Type media_probe_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_probe_input_fields, .rules = {}};
constexpr reflect::Field media_probe_reply_fields[] = {
    {"info", "What it holds.", &audio_media_info_type, false, false, {}},
};
constexpr reflect::Type media_probe_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_probe_reply_fields, .rules = {}};
constexpr std::string_view media_probe_from[] = {
    "pulse",
};
constexpr std::string_view media_probe_errors[] = {
    "media.notFound", "media.emptyFile", "media.unreadable", "media.unsupportedFormat", "media.tooManyChannels",
};
constexpr reflect::Type media_conform_input_sample_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .unit = "Hz", .min = 8000.0, .max = 384000.0};
constexpr reflect::Field media_conform_input_fields[] = {
    {"path", "The file to read.", &plan_file_path_type, false, false, {}},
    {"sampleRate", "The rate to write.", &media_conform_input_sample_rate, false, false, {}},
    {"destination", "The file to write.", &plan_file_path_type, false, false, {}},
};
constexpr reflect::Type media_conform_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_conform_input_fields, .rules = {}};
constexpr reflect::Type media_conform_reply_frames{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field media_conform_reply_fields[] = {
    {"frames", "Length of the copy.", &media_conform_reply_frames, false, false, {}},
    {"channels", "Channels of the copy.", &plan_channel_count_type, false, false, {}},
};
constexpr reflect::Type media_conform_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_conform_reply_fields, .rules = {}};
constexpr std::string_view media_conform_from[] = {
    "pulse",
};
constexpr std::string_view media_conform_errors[] = {
    "media.notFound",        "media.emptyFile", "media.unreadable",  "media.unsupportedFormat",
    "media.tooManyChannels", "media.diskFull",  "media.notWritable",
};
constexpr reflect::Type media_progress_event_share{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 0.0, .max = 1.0};
constexpr reflect::Field media_progress_event_fields[] = {
    {"path", "The file that is read.", &plan_file_path_type, false, false, {}},
    {"share", "From 0 to 1.", &media_progress_event_share, false, false, {}},
};
constexpr reflect::Type media_progress_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_progress_event_fields, .rules = {}};
constexpr std::string_view media_progress_event_to[] = {
    "pulse",
};
constexpr reflect::Field media_not_found_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_not_found_error_fields, .rules = {}};
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
constexpr reflect::Field media_disk_full_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_disk_full_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_disk_full_error_fields, .rules = {}};
constexpr reflect::Field media_not_writable_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type media_not_writable_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = media_not_writable_error_fields, .rules = {}};
constexpr reflect::Command media_domain_commands[] = {
    {"media",
     "probe",
     "Read what a file holds.",
     media_probe_from,
     &media_probe_input,
     &media_probe_reply,
     false,
     media_probe_errors,
     60000,
     "normal",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<media::Probe::Reply>},
    {"media",
     "conform",
     "Write a copy of a file as float samples at another rate, mono or stereo. A conformed file is what a plan reads. "
     "It appears under its name only when it is whole. A file that is already there is kept.",
     media_conform_from,
     &media_conform_input,
     &media_conform_reply,
     false,
     media_conform_errors,
     600000,
     "normal",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<media::Conform::Reply>},
};
constexpr reflect::Event media_domain_events[] = {
    {"media", "progress", "How far a conform has come.", media_progress_event_to, &media_progress_event, false, true,
     10, "normal"},
};
constexpr reflect::ErrorInfo media_domain_errors[] = {
    {"media.notFound", "There is no such file.", "Check the path, or relink the media.", &media_not_found_error},
    {"media.emptyFile", "The file holds no samples.", "Choose a file that has sound in it.", &media_empty_file_error},
    {"media.unreadable", "The file is damaged or cannot be read.",
     "Check the file with another program, or its permissions.", &media_unreadable_error},
    {"media.unsupportedFormat", "The file is of no format that is known here.", "Convert it to WAV or FLAC.",
     &media_unsupported_format_error},
    {"media.tooManyChannels", "Only mono and stereo files can be used.", "Split the file into mono or stereo files.",
     &media_too_many_channels_error},
    {"media.diskFull", "The disk is full.", "Make room and try again; nothing half-written is left behind.",
     &media_disk_full_error},
    {"media.notWritable", "The file cannot be written.", "Check the folder and its permissions.",
     &media_not_writable_error},
};
constexpr reflect::Domain media_domain{"media",
                                       "Files with sound. Pulse owns media and their places; Signal reads them.",
                                       "1.0.0",
                                       "experimental",
                                       "9cb7cc9901bb5d7d",
                                       media_domain_commands,
                                       media_domain_events,
                                       media_domain_errors,
                                       {},
                                       {}};

constexpr reflect::Type metering_open_input_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 60.0};
constexpr reflect::Field metering_open_input_fields[] = {
    {"rate", "Frames of the stream a second.", &metering_open_input_rate, false, false, "30"},
};
constexpr reflect::Type metering_open_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = metering_open_input_fields, .rules = {}};
constexpr reflect::Type metering_open_reply_rate{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 60.0};
constexpr reflect::Field metering_open_reply_fields[] = {
    {"rate", "The rate in use.", &metering_open_reply_rate, false, false, {}},
};
constexpr reflect::Type metering_open_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = metering_open_reply_fields, .rules = {}};
constexpr std::string_view metering_open_from[] = {
    "pulse",
};
constexpr reflect::Type metering_close_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type metering_close_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr std::string_view metering_close_from[] = {
    "pulse",
};
constexpr reflect::Command metering_domain_commands[] = {
    {"metering",
     "open",
     "Begin to send levels.",
     metering_open_from,
     &metering_open_input,
     &metering_open_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     {},
     &rpc::check_reply<metering::Open::Reply>},
    {"metering",
     "close",
     "Send no more levels.",
     metering_close_from,
     &metering_close_input,
     &metering_close_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     {},
     &rpc::check_reply<metering::Close::Reply>},
};
constexpr reflect::StreamInfo metering_domain_streams[] = {
    {"metering", "levels", "Peak since the last record and RMS over 300 ms of every meter slot, as linear values.",
     "signal", "pulse", 30, 18},
};
constexpr reflect::Domain metering_domain{"metering",
                                          "Levels measured by the meter ops of the plan.",
                                          "1.0.0",
                                          "experimental",
                                          "fbbc954368eeae21",
                                          metering_domain_commands,
                                          {},
                                          {},
                                          metering_domain_streams,
                                          {}};

constexpr reflect::Type plugin_scan_input{.kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Type plugin_scan_reply_plugins{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &plugin_plugin_summary_type};
constexpr reflect::Field plugin_scan_reply_fields[] = {
    {"plugins", "All that were found, in order of URI.", &plugin_scan_reply_plugins, false, false, {}},
};
constexpr reflect::Type plugin_scan_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_scan_reply_fields, .rules = {}};
constexpr std::string_view plugin_scan_from[] = {
    "pulse",
};
constexpr reflect::Field plugin_describe_input_fields[] = {
    {"uri", "Which.", &plan_plugin_uri_type, false, false, {}},
};
constexpr reflect::Type plugin_describe_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_describe_input_fields, .rules = {}};
constexpr reflect::Field plugin_describe_reply_fields[] = {
    {"plugin", "Its ports, parameters and presets.", &plugin_plugin_description_type, false, false, {}},
};
constexpr reflect::Type plugin_describe_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_describe_reply_fields, .rules = {}};
constexpr std::string_view plugin_describe_from[] = {
    "pulse",
};
constexpr std::string_view plugin_describe_errors[] = {
    "plugin.notFound",
};
constexpr reflect::Field plugin_read_preset_input_fields[] = {
    {"uri", "Which plugin.", &plan_plugin_uri_type, false, false, {}},
    {"preset", "URI of the preset.", &plan_plugin_uri_type, false, false, {}},
};
constexpr reflect::Type plugin_read_preset_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_read_preset_input_fields, .rules = {}};
constexpr reflect::Type plugin_read_preset_reply_ports{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &plan_port_value_type};
constexpr reflect::Field plugin_read_preset_reply_fields[] = {
    {"ports", "Values of its control ports.", &plugin_read_preset_reply_ports, false, false, {}},
    {"state", "What it holds beyond ports.", &plan_plugin_state_type, true, false, {}},
};
constexpr reflect::Type plugin_read_preset_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_read_preset_reply_fields, .rules = {}};
constexpr std::string_view plugin_read_preset_from[] = {
    "pulse",
};
constexpr std::string_view plugin_read_preset_errors[] = {
    "plugin.notFound",
    "plugin.presetNotFound",
};
constexpr reflect::Field plugin_save_state_input_fields[] = {
    {"key", "Which instance.", &plan_plan_key_type, false, false, {}},
};
constexpr reflect::Type plugin_save_state_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_save_state_input_fields, .rules = {}};
constexpr reflect::Field plugin_save_state_reply_fields[] = {
    {"state", "As Turtle text.", &plan_plugin_state_type, false, false, {}},
};
constexpr reflect::Type plugin_save_state_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_save_state_reply_fields, .rules = {}};
constexpr std::string_view plugin_save_state_from[] = {
    "pulse",
};
constexpr std::string_view plugin_save_state_errors[] = {
    "plugin.noInstance",
};
constexpr reflect::Field plugin_not_found_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
    {"closest", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type plugin_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_not_found_error_fields, .rules = {}};
constexpr reflect::Field plugin_unsupported_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type plugin_unsupported_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_unsupported_error_fields, .rules = {}};
constexpr reflect::Field plugin_instantiation_failed_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type plugin_instantiation_failed_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_instantiation_failed_error_fields, .rules = {}};
constexpr reflect::Field plugin_bad_state_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type plugin_bad_state_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_bad_state_error_fields, .rules = {}};
constexpr reflect::Field plugin_preset_not_found_error_fields[] = {
    {"uri", "", &string_builtin, false, false, {}},
    {"preset", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type plugin_preset_not_found_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_preset_not_found_error_fields, .rules = {}};
constexpr reflect::Field plugin_no_instance_error_fields[] = {
    {"key", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type plugin_no_instance_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = plugin_no_instance_error_fields, .rules = {}};
constexpr reflect::Command plugin_domain_commands[] = {
    {"plugin",
     "scan",
     "Look for the plugins of this machine anew.",
     plugin_scan_from,
     &plugin_scan_input,
     &plugin_scan_reply,
     false,
     {},
     60000,
     "normal",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<plugin::Scan::Reply>},
    {"plugin",
     "describe",
     "Tell everything about a plugin.",
     plugin_describe_from,
     &plugin_describe_input,
     &plugin_describe_reply,
     false,
     plugin_describe_errors,
     10000,
     "normal",
     true,
     true,
     false,
     {},
     {},
     &rpc::check_reply<plugin::Describe::Reply>},
    {"plugin",
     "readPreset",
     "Tell what a preset sets, without touching any instance.",
     plugin_read_preset_from,
     &plugin_read_preset_input,
     &plugin_read_preset_reply,
     false,
     plugin_read_preset_errors,
     10000,
     "normal",
     true,
     true,
     false,
     {},
     {},
     &rpc::check_reply<plugin::ReadPreset::Reply>},
    {"plugin",
     "saveState",
     "Read the state of an instance in the plan.",
     plugin_save_state_from,
     &plugin_save_state_input,
     &plugin_save_state_reply,
     false,
     plugin_save_state_errors,
     10000,
     "normal",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<plugin::SaveState::Reply>},
};
constexpr reflect::ErrorInfo plugin_domain_errors[] = {
    {"plugin.notFound", "This machine has no such plugin.",
     "List the plugins; install the package that has it and scan again.", &plugin_not_found_error},
    {"plugin.unsupported", "The plugin needs something that this host does not have.", "Choose another plugin.",
     &plugin_unsupported_error},
    {"plugin.instantiationFailed", "The plugin did not start.", "Look into the log of the engine.",
     &plugin_instantiation_failed_error},
    {"plugin.badState", "The saved state of the plugin cannot be restored.",
     "Remove the plugin and add it again, or restore an older version of the project.", &plugin_bad_state_error},
    {"plugin.presetNotFound", "The plugin has no such preset.", "Describe the plugin to see its presets.",
     &plugin_preset_not_found_error},
    {"plugin.noInstance", "The plan has no instance of this key.", "Apply a plan that has it.",
     &plugin_no_instance_error},
};
constexpr reflect::Domain plugin_domain{"plugin",
                                        "The LV2 plugins of this machine, and the state of the instances in the plan.",
                                        "1.0.0",
                                        "experimental",
                                        "4658d0e3b7515267",
                                        plugin_domain_commands,
                                        {},
                                        plugin_domain_errors,
                                        {},
                                        {}};

constexpr reflect::Type rendering_start_input_threads{
    .kind = reflect::TypeKind::integer, .name = "u32", .min = 1.0, .max = 64.0};
constexpr reflect::Type rendering_start_input_outputs{.kind = reflect::TypeKind::list,
                                                      .name = "",
                                                      .min_length = 1,
                                                      .max_length = 4096,
                                                      .element = &rendering_render_output_type};
constexpr reflect::Field rendering_start_input_fields[] = {
    {"job", "Identity of the job.", &rendering_render_job_id_type, false, false, {}},
    {"plan", "What to render; the plan in use is not touched.", &plan_plan_type, false, false, {}},
    {"range", "Which span.", &plan_frame_range_type, false, false, {}},
    {"threads", "Threads that execute the plan.", &rendering_start_input_threads, false, false, "1"},
    {"outputs", "What to measure and write.", &rendering_start_input_outputs, false, false, {}},
};
constexpr reflect::Type rendering_start_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_start_input_fields, .rules = {}};
constexpr reflect::Field rendering_start_reply_fields[] = {
    {"job", "The job that runs now.", &rendering_render_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_start_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_start_reply_fields, .rules = {}};
constexpr std::string_view rendering_start_from[] = {
    "pulse",
};
constexpr std::string_view rendering_start_errors[] = {
    "rendering.invalidRange",  "rendering.duplicateJob", "rendering.unknownOutput",
    "rendering.invalidFormat", "graph.invalidPlan",
};
constexpr reflect::Field rendering_cancel_input_fields[] = {
    {"job", "Which.", &rendering_render_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_cancel_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_cancel_input_fields, .rules = {}};
constexpr reflect::Field rendering_cancel_reply_fields[] = {
    {"job", "Which.", &rendering_render_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_cancel_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_cancel_reply_fields, .rules = {}};
constexpr std::string_view rendering_cancel_from[] = {
    "pulse",
};
constexpr std::string_view rendering_cancel_errors[] = {
    "rendering.noJob",
};
constexpr reflect::Type rendering_start_capture_input_length{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 1.0,
    .max = 9007199254740991.0};
constexpr reflect::Field rendering_start_capture_input_fields[] = {
    {"job", "Identity of the capture.", &rendering_render_job_id_type, false, false, {}},
    {"path",
     "The file to write; it appears under this name only when it is whole.",
     &plan_file_path_type,
     false,
     false,
     {}},
    {"format", "Container.", &audio_sound_file_format_type, false, false, "\"wav\""},
    {"depth", "Encoding.", &audio_sample_depth_type, false, false, "\"float32\""},
    {"length", "End after so many frames.", &rendering_start_capture_input_length, true, false, {}},
};
constexpr reflect::Type rendering_start_capture_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_start_capture_input_fields, .rules = {}};
constexpr reflect::Field rendering_start_capture_reply_fields[] = {
    {"job", "The capture that is armed now.", &rendering_render_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_start_capture_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_start_capture_reply_fields, .rules = {}};
constexpr std::string_view rendering_start_capture_from[] = {
    "pulse",
};
constexpr std::string_view rendering_start_capture_errors[] = {
    "rendering.duplicateJob",
    "rendering.captureBusy",
    "rendering.invalidFormat",
};
constexpr reflect::Field rendering_stop_capture_input_fields[] = {
    {"job", "Which.", &rendering_render_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_stop_capture_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_stop_capture_input_fields, .rules = {}};
constexpr reflect::Field rendering_stop_capture_reply_fields[] = {
    {"job", "Which.", &rendering_render_job_id_type, false, false, {}},
};
constexpr reflect::Type rendering_stop_capture_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_stop_capture_reply_fields, .rules = {}};
constexpr std::string_view rendering_stop_capture_from[] = {
    "pulse",
};
constexpr std::string_view rendering_stop_capture_errors[] = {
    "rendering.noJob",
};
constexpr reflect::Type rendering_progress_event_share{
    .kind = reflect::TypeKind::number, .name = "f64", .min = 0.0, .max = 1.0};
constexpr reflect::Type rendering_progress_event_speed{.kind = reflect::TypeKind::number, .name = "f64", .min = 0.0};
constexpr reflect::Field rendering_progress_event_fields[] = {
    {"job", "Which.", &rendering_render_job_id_type, false, false, {}},
    {"share", "From 0 to 1.", &rendering_progress_event_share, false, false, {}},
    {"speed", "Seconds of sound in a second.", &rendering_progress_event_speed, false, false, {}},
};
constexpr reflect::Type rendering_progress_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_progress_event_fields, .rules = {}};
constexpr std::string_view rendering_progress_event_to[] = {
    "pulse",
};
constexpr reflect::Type rendering_complete_event_results{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 4096, .element = &rendering_render_result_type};
constexpr reflect::Type rendering_complete_event_missing{
    .kind = reflect::TypeKind::list, .name = "", .max_length = 65536, .element = &graph_missing_part_type};
constexpr reflect::Type rendering_complete_event_seconds{
    .kind = reflect::TypeKind::number, .name = "f64", .unit = "s", .min = 0.0};
constexpr reflect::Field rendering_complete_event_fields[] = {
    {"job", "Which.", &rendering_render_job_id_type, false, false, {}},
    {"results", "One for each output, in the order asked for.", &rendering_complete_event_results, false, false, {}},
    {"missing", "Parts of the plan that were passed over.", &rendering_complete_event_missing, false, false, {}},
    {"seconds", "Time that it took.", &rendering_complete_event_seconds, false, false, {}},
    {"underruns", "Frames that a capture lost.", &u53_builtin, false, false, "0"},
};
constexpr reflect::Type rendering_complete_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_complete_event_fields, .rules = {}};
constexpr std::string_view rendering_complete_event_to[] = {
    "pulse",
};
constexpr reflect::Type rendering_fail_event_code{.kind = reflect::TypeKind::text, .name = "string", .max_length = 128};
constexpr reflect::Type rendering_fail_event_message{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Type rendering_fail_event_hint{
    .kind = reflect::TypeKind::text, .name = "string", .max_length = 1024};
constexpr reflect::Field rendering_fail_event_fields[] = {
    {"job", "Which.", &rendering_render_job_id_type, false, false, {}},
    {"code", "Code of the error.", &rendering_fail_event_code, false, false, {}},
    {"message", "The error for people.", &rendering_fail_event_message, false, false, {}},
    {"hint", "What to do next.", &rendering_fail_event_hint, true, false, {}},
};
constexpr reflect::Type rendering_fail_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_fail_event_fields, .rules = {}};
constexpr std::string_view rendering_fail_event_to[] = {
    "pulse",
};
constexpr reflect::Field rendering_invalid_range_error_fields[] = {
    {"start", "", &plan_frames_type, false, false, {}},
    {"end", "", &plan_frames_type, false, false, {}},
};
constexpr reflect::Type rendering_invalid_range_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_invalid_range_error_fields, .rules = {}};
constexpr reflect::Field rendering_duplicate_job_error_fields[] = {
    {"job", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_duplicate_job_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_duplicate_job_error_fields, .rules = {}};
constexpr reflect::Field rendering_no_job_error_fields[] = {
    {"job", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_no_job_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_no_job_error_fields, .rules = {}};
constexpr reflect::Field rendering_unknown_output_error_fields[] = {
    {"key", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_unknown_output_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_unknown_output_error_fields, .rules = {}};
constexpr reflect::Field rendering_invalid_format_error_fields[] = {
    {"format", "", &string_builtin, false, false, {}},
    {"depth", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_invalid_format_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_invalid_format_error_fields, .rules = {}};
constexpr reflect::Field rendering_capture_busy_error_fields[] = {
    {"job", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_capture_busy_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_capture_busy_error_fields, .rules = {}};
constexpr reflect::Field rendering_disk_full_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_disk_full_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_disk_full_error_fields, .rules = {}};
constexpr reflect::Field rendering_not_writable_error_fields[] = {
    {"path", "", &string_builtin, false, false, {}},
    {"reason", "", &string_builtin, false, false, {}},
};
constexpr reflect::Type rendering_not_writable_error{
    .kind = reflect::TypeKind::structure, .name = "", .fields = rendering_not_writable_error_fields, .rules = {}};
constexpr reflect::Command rendering_domain_commands[] = {
    {"rendering",
     "start",
     "Render a span of a plan offline, with fresh state of all ops. The samples are those that playing the plan from "
     "the same position gives.",
     rendering_start_from,
     &rendering_start_input,
     &rendering_start_reply,
     false,
     rendering_start_errors,
     60000,
     "normal",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<rendering::Start::Reply>},
    {"rendering",
     "cancel",
     "End a render. Nothing half-written is left behind.",
     rendering_cancel_from,
     &rendering_cancel_input,
     &rendering_cancel_reply,
     false,
     rendering_cancel_errors,
     5000,
     "normal",
     false,
     false,
     false,
     {},
     {},
     &rpc::check_reply<rendering::Cancel::Reply>},
    {"rendering",
     "startCapture",
     "Record the master from the first frame of the next roll, until a length is reached or the transport stops.",
     rendering_start_capture_from,
     &rendering_start_capture_input,
     &rendering_start_capture_reply,
     false,
     rendering_start_capture_errors,
     5000,
     "normal",
     false,
     false,
     false,
     {},
     {},
     &rpc::check_reply<rendering::StartCapture::Reply>},
    {"rendering",
     "stopCapture",
     "End the capture now; what was recorded is kept.",
     rendering_stop_capture_from,
     &rendering_stop_capture_input,
     &rendering_stop_capture_reply,
     false,
     rendering_stop_capture_errors,
     5000,
     "normal",
     false,
     false,
     false,
     {},
     {},
     &rpc::check_reply<rendering::StopCapture::Reply>},
};
constexpr reflect::Event rendering_domain_events[] = {
    {"rendering", "progress", "How far a render has come.", rendering_progress_event_to, &rendering_progress_event,
     false, true, 10, "normal"},
    {"rendering", "complete", "A render or capture is whole.", rendering_complete_event_to, &rendering_complete_event,
     false, false, 0, "normal"},
    {"rendering", "fail", "A render or capture ended without a result. Nothing half-written is left behind.",
     rendering_fail_event_to, &rendering_fail_event, false, false, 0, "normal"},
};
constexpr reflect::ErrorInfo rendering_domain_errors[] = {
    {"rendering.invalidRange", "The range is empty.", "Give an end that lies after the start.",
     &rendering_invalid_range_error},
    {"rendering.duplicateJob", "There is already a job of this name.", "Choose another name.",
     &rendering_duplicate_job_error},
    {"rendering.noJob", "No such job runs.", "It may have ended.", &rendering_no_job_error},
    {"rendering.unknownOutput", "The plan has no such strip or tap.", "Choose one of the plan's keys.",
     &rendering_unknown_output_error},
    {"rendering.invalidFormat", "This container cannot hold this encoding.",
     "FLAC holds int16 and int24; WAV holds all.", &rendering_invalid_format_error},
    {"rendering.captureBusy", "A capture is already armed or running.", "Stop it first.",
     &rendering_capture_busy_error},
    {"rendering.cancelled", "The job was cancelled.", "Start it again if it is still wanted.", nullptr},
    {"rendering.diskFull", "The disk is full.", "Make room and try again.", &rendering_disk_full_error},
    {"rendering.notWritable", "The file cannot be written.", "Check the folder and its permissions.",
     &rendering_not_writable_error},
};
constexpr const reflect::Type* rendering_domain_types[] = {
    &rendering_render_job_id_type,
    &rendering_render_output_type,
    &rendering_render_result_type,
};
constexpr reflect::Domain rendering_domain{
    "rendering",
    "Writes sound. Offline from a plan as fast as the machine can, or as a capture of what is played.",
    "1.0.0",
    "experimental",
    "00687429096ce9ac",
    rendering_domain_commands,
    rendering_domain_events,
    rendering_domain_errors,
    {},
    rendering_domain_types};

constexpr reflect::Type transport_play_input_from{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Type transport_play_input_capture_length{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 1.0,
    .max = 9007199254740991.0};
constexpr reflect::Field transport_play_input_fields[] = {
    {"from", "Where to start; where it stands when absent.", &transport_play_input_from, true, false, {}},
    {"captureLength",
     "How long the armed capture is, in place of the length that it was armed with; a musical length has its number of "
     "samples only where it begins.",
     &transport_play_input_capture_length,
     true,
     false,
     {}},
};
constexpr reflect::Type transport_play_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_play_input_fields, .rules = {}};
constexpr reflect::Field transport_play_reply_fields[] = {
    {"mark", "Where it starts.", &transport_roll_mark_type, false, false, {}},
};
constexpr reflect::Type transport_play_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_play_reply_fields, .rules = {}};
constexpr std::string_view transport_play_from[] = {
    "pulse",
};
constexpr std::string_view transport_play_errors[] = {
    "transport.noPlan",
    "transport.noDevice",
};
constexpr reflect::Type transport_stop_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field transport_stop_reply_fields[] = {
    {"mark", "Where it stopped.", &transport_roll_mark_type, false, false, {}},
};
constexpr reflect::Type transport_stop_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_stop_reply_fields, .rules = {}};
constexpr std::string_view transport_stop_from[] = {
    "pulse",
};
constexpr reflect::Type transport_locate_input_to{
    .kind = reflect::TypeKind::integer,
    .name = "Frames",
    .doc = "A position or length in samples of the session rate; 0 is the start of the project.",
    .unit = "frames",
    .min = 0.0,
    .max = 9007199254740991.0};
constexpr reflect::Field transport_locate_input_fields[] = {
    {"to", "Where.", &transport_locate_input_to, false, false, {}},
};
constexpr reflect::Type transport_locate_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_locate_input_fields, .rules = {}};
constexpr reflect::Field transport_locate_reply_fields[] = {
    {"mark", "Where it is.", &transport_roll_mark_type, false, false, {}},
};
constexpr reflect::Type transport_locate_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_locate_reply_fields, .rules = {}};
constexpr std::string_view transport_locate_from[] = {
    "pulse",
};
constexpr reflect::Type transport_status_input{
    .kind = reflect::TypeKind::structure, .name = "", .fields = {}, .rules = {}};
constexpr reflect::Field transport_status_reply_fields[] = {
    {"mark", "Where it is.", &transport_roll_mark_type, false, false, {}},
};
constexpr reflect::Type transport_status_reply{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_status_reply_fields, .rules = {}};
constexpr std::string_view transport_status_from[] = {
    "pulse",
};
constexpr reflect::Field transport_state_event_fields[] = {
    {"mark", "Where it is.", &transport_roll_mark_type, false, false, {}},
};
constexpr reflect::Type transport_state_event{
    .kind = reflect::TypeKind::structure, .name = "", .fields = transport_state_event_fields, .rules = {}};
constexpr std::string_view transport_state_event_to[] = {
    "pulse",
};
constexpr reflect::Command transport_domain_commands[] = {
    {"transport",
     "play",
     "Start to roll. Every start from stop begins with fresh state of all ops, so the same plan from the same position "
     "gives the same samples. While rolling it does nothing.",
     transport_play_from,
     &transport_play_input,
     &transport_play_reply,
     false,
     transport_play_errors,
     10000,
     "high",
     false,
     true,
     false,
     {},
     {},
     &rpc::check_reply<transport::Play::Reply>},
    {"transport",
     "stop",
     "Stop to roll with a fade of 5 ms. The position stays.",
     transport_stop_from,
     &transport_stop_input,
     &transport_stop_reply,
     false,
     {},
     5000,
     "high",
     true,
     true,
     false,
     {},
     {},
     &rpc::check_reply<transport::Stop::Reply>},
    {"transport",
     "locate",
     "Move. While rolling it goes on from there at the next quantum.",
     transport_locate_from,
     &transport_locate_input,
     &transport_locate_reply,
     false,
     {},
     5000,
     "high",
     true,
     true,
     false,
     {},
     {},
     &rpc::check_reply<transport::Locate::Reply>},
    {"transport",
     "status",
     "Tell where the timeline is.",
     transport_status_from,
     &transport_status_input,
     &transport_status_reply,
     false,
     {},
     5000,
     "normal",
     true,
     false,
     false,
     {},
     {},
     &rpc::check_reply<transport::Status::Reply>},
};
constexpr reflect::Event transport_domain_events[] = {
    {"transport", "state", "The timeline started, stopped or jumped.", transport_state_event_to, &transport_state_event,
     false, false, 0, "high"},
};
constexpr reflect::ErrorInfo transport_domain_errors[] = {
    {"transport.noPlan", "There is nothing to play.", "Apply a plan first.", nullptr},
    {"transport.noDevice", "No device is open.", "Configure the engine first.", nullptr},
};
constexpr reflect::StreamInfo transport_domain_streams[] = {
    {"transport", "position", "The moving playhead.", "signal", "pulse", 30, 17},
};
constexpr const reflect::Type* transport_domain_types[] = {
    &transport_roll_state_type,
    &transport_roll_mark_type,
};
constexpr reflect::Domain transport_domain{
    "transport",
    "Playback in samples. Pulse decides, Signal confirms and knows the actual position.",
    "1.0.0",
    "experimental",
    "0aea7471dcf76a43",
    transport_domain_commands,
    transport_domain_events,
    transport_domain_errors,
    transport_domain_streams,
    transport_domain_types};

constexpr const reflect::Type* library_types[] = {
    &audio_content_hash_type,
    &audio_media_info_type,
    &audio_sound_file_format_type,
    &audio_sample_depth_type,
    &audio_sound_statistics_type,
    &plan_frames_type,
    &plan_frame_range_type,
    &plan_plan_key_type,
    &plan_plan_hash_type,
    &plan_file_path_type,
    &plan_plugin_uri_type,
    &plan_port_symbol_type,
    &plan_plugin_state_type,
    &plan_channel_count_type,
    &plan_segment_shape_type,
    &plan_curve_point_type,
    &plan_curve_scale_type,
    &plan_curve_type,
    &plan_level_type,
    &plan_pan_position_type,
    &plan_fade_shape_type,
    &plan_plan_fade_type,
    &plan_plan_source_type,
    &plan_plan_region_type,
    &plan_plan_note_type,
    &plan_port_value_type,
    &plan_regions_op_type,
    &plan_notes_op_type,
    &plan_plugin_op_type,
    &plan_fader_op_type,
    &plan_pan_op_type,
    &plan_mute_op_type,
    &plan_delay_op_type,
    &plan_meter_op_type,
    &plan_tap_op_type,
    &plan_plan_op_type,
    &plan_plan_edge_type,
    &plan_strip_type,
    &plan_plan_type,
    &plugin_plugin_name_type,
    &plugin_plugin_format_type,
    &plugin_plugin_role_type,
    &plugin_plugin_summary_type,
    &plugin_scale_point_type,
    &plugin_control_port_type,
    &plugin_plugin_preset_type,
    &plugin_plugin_description_type,
};
constexpr const reflect::Domain* domains[] = {
    &engine_domain, &graph_domain,     &media_domain,     &metering_domain,
    &plugin_domain, &rendering_domain, &transport_domain,
};

constexpr reflect::Api whole{"signal", "7cd2dd7e9624fc10", domains, library_types};

} // namespace

const reflect::Api& api()
{
    return whole;
}

} // namespace chorus::signal_api
