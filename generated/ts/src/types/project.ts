// Generated from chorus/specs/types/project.yaml. Edit the spec, then run `chorus gen`.
/** What a project is made of. These are the records that Pulse keeps, journals, saves and sends to its clients. */

import * as t from '../runtime/schema.js';
import * as audioTypes from './audio.js';
import * as idsTypes from './ids.js';
import * as planTypes from './plan.js';
import * as pluginTypes from './plugin.js';
import * as timelineTypes from './timeline.js';
import * as unitsTypes from './units.js';

/** What holds for the whole project. */
export interface ProjectSettings {
    /** Name of the project. */
    name: unitsTypes.Name;
    /** Rate that the project is played and rendered at. */
    sampleRate: timelineTypes.SampleRate;
    /** Constant over the timeline. */
    tempo: timelineTypes.Tempo;
    /** Constant over the timeline. */
    signature: timelineTypes.Signature;
    /** The loop region, where one was set. */
    loop?: timelineTypes.TickRange | undefined;
    /** Whether playback jumps from the end of the loop to its start. Default: false. */
    loopEnabled: boolean;
    /** All tracks from top to bottom. */
    trackOrder: idsTypes.TrackId[];
}
export const ProjectSettings: t.Struct<ProjectSettings> = t.struct<ProjectSettings>([
    t.required('name', unitsTypes.Name),
    t.required('sampleRate', timelineTypes.SampleRate),
    t.required('tempo', timelineTypes.Tempo),
    t.required('signature', timelineTypes.Signature),
    t.optional('loop', timelineTypes.TickRange),
    t.defaulted('loopEnabled', t.boolean, false),
    t.required('trackOrder', t.list(idsTypes.TrackId, 0, 4096)),
]);

/** A row of the arrangement. It holds clips and plays them into its channel. */
export interface Track {
    id: idsTypes.TrackId;
    /** Also the name of its channel. */
    name: unitsTypes.Name;
    colour?: unitsTypes.Colour | undefined;
    /** The channel that it alone plays into. */
    channel: idsTypes.ChannelId;
}
export const Track: t.Struct<Track> = t.struct<Track>([
    t.required('id', idsTypes.TrackId),
    t.required('name', unitsTypes.Name),
    t.optional('colour', unitsTypes.Colour),
    t.required('channel', idsTypes.ChannelId),
]);

/** What a channel is for. The kind never changes how it processes. */
export type ChannelKind = 
    /** Sounds what the clips of its track hold. */
    | 'track'
    /** Sums what other channels send to it. */
    | 'bus'
    /** Sums everything and leaves the engine; there is exactly one. */
    | 'master';
export const ChannelKind: t.Type<ChannelKind> = t.choice('track', 'bus', 'master');

/**
 * A strip of the mixer. Its inputs are summed, run through the nodes before the fader, then fader, pan and mute,
 * then the nodes after the fader, and then its output.
 */
export interface Channel {
    id: idsTypes.ChannelId;
    kind: ChannelKind;
    /** That of its track where it has one. */
    name: unitsTypes.Name;
    /** The fader. */
    gain: unitsTypes.Decibels;
    /** Place after the fader. */
    pan: unitsTypes.Pan;
    /** Silence after fader and pan; sends before the fader go on. Default: false. */
    mute: boolean;
    /** Hear only this and other soloed channels. Default: false. */
    solo: boolean;
    /** Stay audible when others are soloed. Default: false. */
    soloSafe: boolean;
    /** Nodes before the fader in order. */
    preFader: idsTypes.NodeId[];
    /** Nodes after fader, pan and mute in order. */
    postFader: idsTypes.NodeId[];
    /** The bus or master that it plays into; null for the master alone. */
    output: idsTypes.ChannelId | null;
    /** Whether the output carries sound. Default: true. */
    outputEnabled: boolean;
}
export const Channel: t.Struct<Channel> = t.struct<Channel>([
    t.required('id', idsTypes.ChannelId),
    t.required('kind', ChannelKind),
    t.required('name', unitsTypes.Name),
    t.required('gain', unitsTypes.Decibels),
    t.required('pan', unitsTypes.Pan),
    t.defaulted('mute', t.boolean, false),
    t.defaulted('solo', t.boolean, false),
    t.defaulted('soloSafe', t.boolean, false),
    t.required('preFader', t.list(idsTypes.NodeId, 0, 64)),
    t.required('postFader', t.list(idsTypes.NodeId, 0, 64)),
    t.nullable('output', idsTypes.ChannelId),
    t.defaulted('outputEnabled', t.boolean, true),
]);

/** A plugin in a channel. What it is called and what it can do stays known when the plugin is missing. */
export interface PluginNode {
    /** Which plugin. */
    uri: planTypes.PluginUri;
    /** Values that differ from the plugin's defaults, by port symbol. */
    values: t.Dictionary<number>;
    /** The preset that was set last. */
    preset?: planTypes.PluginUri | undefined;
    /** What the preset holds beyond ports; kept byte for byte. */
    state?: planTypes.PluginState | undefined;
}
export const PluginNode: t.Struct<PluginNode> = t.struct<PluginNode>([
    t.required('uri', planTypes.PluginUri),
    t.required('values', t.map(t.number(), 4096)),
    t.optional('preset', planTypes.PluginUri),
    t.optional('state', planTypes.PluginState),
]);

/**
 * A tap that copies the signal at its place to a bus and passes it on. Its place in the channel makes it pre or post
 * fader.
 */
export interface SendNode {
    /** The bus or master that it feeds. */
    to: idsTypes.ChannelId;
    /** Level of the copy. */
    level: unitsTypes.Decibels;
    /** Place of the copy. */
    pan: unitsTypes.Pan;
    /** Whether the copy is silent. Default: false. */
    mute: boolean;
}
export const SendNode: t.Struct<SendNode> = t.struct<SendNode>([
    t.required('to', idsTypes.ChannelId),
    t.required('level', unitsTypes.Decibels),
    t.required('pan', unitsTypes.Pan),
    t.defaulted('mute', t.boolean, false),
]);

/** What a node does. */
export type NodeContent = 
    | ({ kind: 'plugin' } & PluginNode)
    | ({ kind: 'send' } & SendNode);
export const NodeContent: t.Type<NodeContent, t.UnionShape> = t.union('kind', [
    ['plugin', PluginNode],
    ['send', SendNode],
]);

/** A processor in a channel. */
export interface Node {
    id: idsTypes.NodeId;
    /** Where it is. */
    channel: idsTypes.ChannelId;
    /** Name for people. */
    name: unitsTypes.Name;
    /** Pass the input on with the same latency; a bypassed send is silent. Default: false. */
    bypass: boolean;
    content: NodeContent;
}
export const Node: t.Struct<Node> = t.struct<Node>([
    t.required('id', idsTypes.NodeId),
    t.required('channel', idsTypes.ChannelId),
    t.required('name', unitsTypes.Name),
    t.defaulted('bypass', t.boolean, false),
    t.required('content', NodeContent),
]);

/**
 * A span of a track that plays content. Content has its own time; `offset` says which of it sounds at the start.
 * Clips of a track may overlap; then both sound.
 */
export interface Clip {
    id: idsTypes.ClipId;
    /** Where it is. */
    track: idsTypes.TrackId;
    name: unitsTypes.Name;
    colour?: unitsTypes.Colour | undefined;
    /** Where it begins on the timeline. */
    start: timelineTypes.Ticks;
    /** How long it is. */
    length: timelineTypes.Ticks;
    /** Position of the content that sounds at the start. */
    offset: timelineTypes.Ticks;
    /** The content from 0 to here is repeated; not looped when absent. */
    loopLength?: timelineTypes.Ticks | undefined;
    /** All its lanes are silent. Default: false. */
    mute: boolean;
    /** Its lanes in order. */
    lanes: idsTypes.LaneId[];
}
export const Clip: t.Struct<Clip> = t.struct<Clip>([
    t.required('id', idsTypes.ClipId),
    t.required('track', idsTypes.TrackId),
    t.required('name', unitsTypes.Name),
    t.optional('colour', unitsTypes.Colour),
    t.required('start', t.integer(0, 1125899906842624)),
    t.required('length', t.integer(1, 1125899906842624)),
    t.required('offset', timelineTypes.Ticks),
    t.optional('loopLength', t.integer(15360, 1125899906842624)),
    t.defaulted('mute', t.boolean, false),
    t.required('lanes', t.list(idsTypes.LaneId, 0, 64)),
]);

/** A fade at an end of a region; length 0 is none. */
export interface Fade {
    /** How long it is. */
    length: timelineTypes.Ticks;
    /** Its course. Default: "equalPower". */
    shape: planTypes.FadeShape;
}
export const Fade: t.Struct<Fade> = t.struct<Fade>([
    t.required('length', t.integer(0, 1125899906842624)),
    t.defaulted('shape', planTypes.FadeShape, "equalPower"),
]);

/** A piece of a media file in an audio lane. */
export interface Region {
    id: idsTypes.RegionId;
    /** What it plays. */
    media: idsTypes.MediaId;
    /** Where it begins in the content of the clip. */
    start: timelineTypes.Ticks;
    /** How long it is; past the end of the media it is silent. */
    length: timelineTypes.Ticks;
    /** First frame of the media that is played, at the media's own rate. */
    offset: planTypes.Frames;
    /** Its level. */
    gain: unitsTypes.Decibels;
    /** At its start. */
    fadeIn: Fade;
    /** At its end. */
    fadeOut: Fade;
}
export const Region: t.Struct<Region> = t.struct<Region>([
    t.required('id', idsTypes.RegionId),
    t.required('media', idsTypes.MediaId),
    t.required('start', timelineTypes.Ticks),
    t.required('length', t.integer(1, 1125899906842624)),
    t.required('offset', t.integer(0, 9007199254740991)),
    t.required('gain', unitsTypes.Decibels),
    t.required('fadeIn', Fade),
    t.required('fadeOut', Fade),
]);

/** A note in a MIDI lane. */
export interface Note {
    id: idsTypes.NoteId;
    /** When the key goes down in the content of the clip. */
    start: timelineTypes.Ticks;
    /** How long it is held; the end of the clip cuts it. */
    length: timelineTypes.Ticks;
    /** MIDI key; 60 is middle C. */
    key: number;
    /** How hard the key is struck. Default: 100. */
    velocity: number;
    /** MIDI channel counted from 0. Default: 0. */
    channel: number;
}
export const Note: t.Struct<Note> = t.struct<Note>([
    t.required('id', idsTypes.NoteId),
    t.required('start', timelineTypes.Ticks),
    t.required('length', t.integer(1, 1125899906842624)),
    t.required('key', t.integer(0, 127)),
    t.defaulted('velocity', t.integer(1, 127), 100),
    t.defaulted('channel', t.integer(0, 15), 0),
]);

/** What a lane holds. */
export type LaneKind = 
    /** Regions of media files. */
    | 'audio'
    /** Notes for the instrument in the channel. */
    | 'midi';
export const LaneKind: t.Type<LaneKind> = t.choice('audio', 'midi');

/** Regions of media. Overlapping regions both sound. */
export interface AudioLane {
    /** In order of start. */
    regions: Region[];
}
export const AudioLane: t.Struct<AudioLane> = t.struct<AudioLane>([
    t.required('regions', t.list(Region, 0, 8192)),
]);

/** Notes for the first instrument in the channel. */
export interface MidiLane {
    /** In order of start. */
    notes: Note[];
}
export const MidiLane: t.Struct<MidiLane> = t.struct<MidiLane>([
    t.required('notes', t.list(Note, 0, 16384)),
]);

/** What a lane holds. */
export type LaneContent = 
    | ({ kind: 'audio' } & AudioLane)
    | ({ kind: 'midi' } & MidiLane);
export const LaneContent: t.Type<LaneContent, t.UnionShape> = t.union('kind', [
    ['audio', AudioLane],
    ['midi', MidiLane],
]);

/** A stream of content in a clip. */
export interface Lane {
    id: idsTypes.LaneId;
    /** Where it is. */
    clip: idsTypes.ClipId;
    content: LaneContent;
}
export const Lane: t.Struct<Lane> = t.struct<Lane>([
    t.required('id', idsTypes.LaneId),
    t.required('clip', idsTypes.ClipId),
    t.required('content', LaneContent),
]);

/** How the project holds a file. */
export type MediaMode = 
    /** The file was copied into the project. */
    | 'copy'
    /** The file stays where it is. */
    | 'reference';
export const MediaMode: t.Type<MediaMode> = t.choice('copy', 'reference');

/** A file of the media pool. */
export interface Media {
    id: idsTypes.MediaId;
    /** File name of the original without its folder. */
    name: unitsTypes.Name;
    mode: MediaMode;
    /** Relative to the project's folder for a copy, absolute for a reference. */
    path: planTypes.FilePath;
    /** Where it was imported from. */
    origin: planTypes.FilePath;
    /** SHA-256 of the file. */
    contentHash: audioTypes.ContentHash;
    /** Container and encoding for people. */
    format: string;
    /** Its own rate. Unit: Hz. */
    sampleRate: number;
    /** How many channels it has. */
    channels: number;
    /** Its length at its own rate. */
    frames: planTypes.Frames;
}
export const Media: t.Struct<Media> = t.struct<Media>([
    t.required('id', idsTypes.MediaId),
    t.required('name', unitsTypes.Name),
    t.required('mode', MediaMode),
    t.required('path', planTypes.FilePath),
    t.required('origin', planTypes.FilePath),
    t.required('contentHash', audioTypes.ContentHash),
    t.required('format', t.string(0, 64)),
    t.required('sampleRate', t.integer(1, 768000)),
    t.required('channels', t.integer(1, 1024)),
    t.required('frames', t.integer(0, 9007199254740991)),
]);

/** The way from a point to the next. */
export type CurveShape = 
    /** The value holds until the next point. */
    | 'step'
    /** A straight line to the next point. */
    | 'linear'
    /** A line to the next point that is bent by the tension. */
    | 'curve';
export const CurveShape: t.Type<CurveShape> = t.choice('step', 'linear', 'curve');

/** A value at a place. */
export interface AutomationPoint {
    /** Where. */
    at: timelineTypes.Ticks;
    /** In the unit of the parameter. */
    value: number;
    /** The way to the next point. Default: "linear". */
    shape: CurveShape;
    /**
     * Bend t of the shape `curve`, from x to y = x (1 - t) / (1 + t - 2 t x): below 0 starts fast, above 0 starts
     * slowly, 0 is straight. Default: 0.
     */
    tension: number;
}
export const AutomationPoint: t.Struct<AutomationPoint> = t.struct<AutomationPoint>([
    t.required('at', t.integer(0, 1125899906842624)),
    t.required('value', t.number()),
    t.defaulted('shape', CurveShape, "linear"),
    t.defaulted('tension', t.number(-1, 1), 0),
]);

/**
 * The course of a parameter over the timeline. Before the first point its value holds, after the last point its
 * value holds; parameters of whole numbers go in steps, whatever the shape. It replaces the value of the parameter,
 * which stays as it is and comes back when the curve is disabled.
 */
export interface AutomationCurve {
    /** What it moves. */
    parameter: idsTypes.ParameterId;
    /** Whether it is in use. Default: true. */
    enabled: boolean;
    /** In order of place; no two at one place. */
    points: AutomationPoint[];
}
export const AutomationCurve: t.Struct<AutomationCurve> = t.struct<AutomationCurve>([
    t.required('parameter', idsTypes.ParameterId),
    t.defaulted('enabled', t.boolean, true),
    t.required('points', t.list(AutomationPoint, 1, 16384)),
]);

/**
 * What the project remembers of a plugin that it uses, so that its parameters have names and ranges while it is
 * missing.
 */
export interface PluginRecord {
    id: idsTypes.PluginId;
    /** Which plugin. */
    uri: planTypes.PluginUri;
    name: pluginTypes.PluginName;
    role: pluginTypes.PluginRole;
    /** Its parameters in port order. */
    controls: pluginTypes.ControlPort[];
    /** Whether it can be played with notes. Default: false. */
    takesNotes: boolean;
}
export const PluginRecord: t.Struct<PluginRecord> = t.struct<PluginRecord>([
    t.required('id', idsTypes.PluginId),
    t.required('uri', planTypes.PluginUri),
    t.required('name', pluginTypes.PluginName),
    t.required('role', pluginTypes.PluginRole),
    t.required('controls', t.list(pluginTypes.ControlPort, 0, 4096)),
    t.defaulted('takesNotes', t.boolean, false),
]);

/** The kinds of record that a project holds. */
export type Table = 
    /** The one record of settings. */
    | 'settings'
    /** Tracks. */
    | 'track'
    /** Channels. */
    | 'channel'
    /** Nodes. */
    | 'node'
    /** Clips. */
    | 'clip'
    /** Lanes. */
    | 'lane'
    /** Media. */
    | 'media'
    /** Automation curves. */
    | 'curve'
    /** Plugins. */
    | 'plugin';
export const Table: t.Type<Table> = t.choice('settings', 'track', 'channel', 'node', 'clip', 'lane', 'media', 'curve', 'plugin');

/** One record of any table. */
export type Entity = 
    | ({ table: 'settings' } & ProjectSettings)
    | ({ table: 'track' } & Track)
    | ({ table: 'channel' } & Channel)
    | ({ table: 'node' } & Node)
    | ({ table: 'clip' } & Clip)
    | ({ table: 'lane' } & Lane)
    | ({ table: 'media' } & Media)
    | ({ table: 'curve' } & AutomationCurve)
    | ({ table: 'plugin' } & PluginRecord);
export const Entity: t.Type<Entity, t.UnionShape> = t.union('table', [
    ['settings', ProjectSettings],
    ['track', Track],
    ['channel', Channel],
    ['node', Node],
    ['clip', Clip],
    ['lane', Lane],
    ['media', Media],
    ['curve', AutomationCurve],
    ['plugin', PluginRecord],
]);

/** Names a record. The settings have the id `project`, a curve the id of its parameter. */
export interface EntityRef {
    table: Table;
    /** Its id. */
    id: string;
}
export const EntityRef: t.Struct<EntityRef> = t.struct<EntityRef>([
    t.required('table', Table),
    t.required('id', t.string(1, 64)),
]);

/** Everything in a project, each table in the order of its ids. */
export interface ProjectContent {
    settings: ProjectSettings;
    /** All tracks. */
    tracks: Track[];
    /** All channels. */
    channels: Channel[];
    /** All nodes. */
    nodes: Node[];
    /** All clips. */
    clips: Clip[];
    /** All lanes. */
    lanes: Lane[];
    /** All media. */
    media: Media[];
    /** All automation curves. */
    curves: AutomationCurve[];
    /** All plugins that are known here. */
    plugins: PluginRecord[];
}
export const ProjectContent: t.Struct<ProjectContent> = t.struct<ProjectContent>([
    t.required('settings', ProjectSettings),
    t.required('tracks', t.list(Track, 0, 4096)),
    t.required('channels', t.list(Channel, 0, 4097)),
    t.required('nodes', t.list(Node, 0, 262144)),
    t.required('clips', t.list(Clip, 0, 65536)),
    t.required('lanes', t.list(Lane, 0, 131072)),
    t.required('media', t.list(Media, 0, 65536)),
    t.required('curves', t.list(AutomationCurve, 0, 65536)),
    t.required('plugins', t.list(PluginRecord, 0, 4096)),
]);
