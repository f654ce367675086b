// Generated from chorus/specs/types/plan.yaml. Edit the spec, then run `chorus gen`.
/**
 * What Pulse compiles a project into and Signal executes. Everything is in samples at the session rate; tempo,
 * routes, solo and delay compensation are already resolved. A plan is immutable; a change is another plan.
 */

import * as t from '../runtime/schema.js';

/** A position or length in samples of the session rate; 0 is the start of the project. Unit: frames. */
export type Frames = number;
export const Frames: t.Type<Frames> = t.integer(-9007199254740991, 9007199254740991);

/** A span of the timeline in samples, end excluded. */
export interface FrameRange {
    /** First frame. */
    start: Frames;
    /** One past the last frame. */
    end: Frames;
}
export const FrameRange: t.Struct<FrameRange> = t.struct<FrameRange>([
    t.required('start', t.integer(0, 9007199254740991)),
    t.required('end', t.integer(0, 9007199254740991)),
]);

/** Identity of a strip, op or tap, stable across plans, so that state is carried from one plan to the next. */
export type PlanKey = string;
export const PlanKey: t.Type<PlanKey> = t.string(1, 128);

/** Content hash of a plan; two plans of one hash sound the same. */
export type PlanHash = string;
export const PlanHash: t.Type<PlanHash> = t.string(1, 64);

/** Absolute path of a file on the machine that Signal runs on. */
export type FilePath = string;
export const FilePath: t.Type<FilePath> = t.string(1, 4096);

/** URI that identifies an LV2 plugin. */
export type PluginUri = string;
export const PluginUri: t.Type<PluginUri> = t.string(1, 1024);

/** Symbol of a control port, unique within its plugin. */
export type PortSymbol = string;
export const PortSymbol: t.Type<PortSymbol> = t.string(1, 128);

/** State of an LV2 plugin as Turtle text; opaque to everybody but the plugin host. */
export type PluginState = string;
export const PluginState: t.Type<PluginState> = t.string(0, 4194304);

/** Channels of a signal; 1 is mono, 2 is stereo. */
export type ChannelCount = number;
export const ChannelCount: t.Type<ChannelCount> = t.integer(1, 2);

/** How a curve gets from one point to the next. */
export type SegmentShape = 
    /** Holds the value until the next point. */
    | 'step'
    /** Moves in a straight line to the value of the next point. */
    | 'linear';
export const SegmentShape: t.Type<SegmentShape> = t.choice('step', 'linear');

/** A breakpoint of a curve. */
export interface CurvePoint {
    /** Where the value holds exactly. */
    frame: Frames;
    /** In the unit of the curve's scale. */
    value: number;
    /** The way to the next point. Default: "linear". */
    shape: SegmentShape;
}
export const CurvePoint: t.Struct<CurvePoint> = t.struct<CurvePoint>([
    t.required('frame', Frames),
    t.required('value', t.number()),
    t.defaulted('shape', SegmentShape, "linear"),
]);

/** What the numbers of a curve mean. */
export type CurveScale = 
    /** The value is used as it is. */
    | 'plain'
    /** The value is in dB and becomes a linear gain; -144 dB and below are silence. */
    | 'decibels';
export const CurveScale: t.Type<CurveScale> = t.choice('plain', 'decibels');

/**
 * A value over the timeline, a pure function of the position. Before the first point its value holds, after the last
 * point its value holds. Points are in rising order; two points at one frame are a jump.
 */
export interface Curve {
    /** What the values mean. Default: "plain". */
    scale: CurveScale;
    /** In order of time. */
    points: CurvePoint[];
}
export const Curve: t.Struct<Curve> = t.struct<Curve>([
    t.defaulted('scale', CurveScale, "plain"),
    t.required('points', t.list(CurvePoint, 1, 100000)),
]);

/** A linear gain, fixed or following a curve. */
export interface Level {
    /** Linear factor where there is no curve. Default: 1. */
    gain: number;
    /** Replaces the fixed gain. */
    curve?: Curve | undefined;
}
export const Level: t.Struct<Level> = t.struct<Level>([
    t.defaulted('gain', t.number(0, 64), 1),
    t.optional('curve', Curve),
]);

/** A place between left and right, fixed or following a curve. */
export interface PanPosition {
    /** -1 is left and 1 is right. Default: 0. */
    position: number;
    /** Replaces the fixed position. */
    curve?: Curve | undefined;
}
export const PanPosition: t.Struct<PanPosition> = t.struct<PanPosition>([
    t.defaulted('position', t.number(-1, 1), 0),
    t.optional('curve', Curve),
]);

/** Course of a fade. */
export type FadeShape = 
    /** A straight line. */
    | 'linear'
    /** A quarter sine, so that two uncorrelated signals keep their power in a crossfade. */
    | 'equalPower';
export const FadeShape: t.Type<FadeShape> = t.choice('linear', 'equalPower');

/** A fade at an end of a region; length 0 is none. */
export interface PlanFade {
    /** Length of the fade. Default: 0. */
    length: Frames;
    /** Its course. Default: "equalPower". */
    shape: FadeShape;
}
export const PlanFade: t.Struct<PlanFade> = t.struct<PlanFade>([
    t.defaulted('length', t.integer(0, 9007199254740991), 0),
    t.defaulted('shape', FadeShape, "equalPower"),
]);

/** A file of samples at the session rate that regions read from. */
export interface PlanSource {
    /** Identity of the media. */
    key: PlanKey;
    /** The conformed file. */
    path: FilePath;
    /** Its length. */
    frames: Frames;
    /** Its channels. */
    channels: ChannelCount;
}
export const PlanSource: t.Struct<PlanSource> = t.struct<PlanSource>([
    t.required('key', PlanKey),
    t.required('path', FilePath),
    t.required('frames', t.integer(0, 9007199254740991)),
    t.required('channels', ChannelCount),
]);

/** A piece of a source placed on the timeline. */
export interface PlanRegion {
    /** Index into the plan's sources. */
    source: number;
    /** Where it begins on the timeline. */
    start: Frames;
    /** How long it sounds. */
    length: Frames;
    /** First frame of the source that is read. */
    offset: Frames;
    /** Linear factor. Default: 1. */
    gain: number;
    /** At its start. */
    fadeIn: PlanFade;
    /** At its end. */
    fadeOut: PlanFade;
}
export const PlanRegion: t.Struct<PlanRegion> = t.struct<PlanRegion>([
    t.required('source', t.integer(0, 4294967295)),
    t.required('start', Frames),
    t.required('length', t.integer(1, 9007199254740991)),
    t.required('offset', t.integer(0, 9007199254740991)),
    t.defaulted('gain', t.number(0, 64), 1),
    t.required('fadeIn', PlanFade),
    t.required('fadeOut', PlanFade),
]);

/** A note on the timeline. */
export interface PlanNote {
    /** When the key goes down. */
    start: Frames;
    /** How long it is held. */
    length: Frames;
    /** MIDI channel counted from 0. Default: 0. */
    channel: number;
    /** MIDI key number; 60 is middle C. */
    key: number;
    /** How hard the key is struck. Default: 100. */
    velocity: number;
}
export const PlanNote: t.Struct<PlanNote> = t.struct<PlanNote>([
    t.required('start', Frames),
    t.required('length', t.integer(1, 9007199254740991)),
    t.defaulted('channel', t.integer(0, 15), 0),
    t.required('key', t.integer(0, 127)),
    t.defaulted('velocity', t.integer(1, 127), 100),
]);

/** The value of a control port, fixed or following a curve. */
export interface PortValue {
    /** Which port. */
    symbol: PortSymbol;
    /** In the port's own unit. */
    value: number;
    /** Replaces the fixed value. */
    curve?: Curve | undefined;
}
export const PortValue: t.Struct<PortValue> = t.struct<PortValue>([
    t.required('symbol', PortSymbol),
    t.required('value', t.number()),
    t.optional('curve', Curve),
]);

/** Adds audio regions to the strip's buffer, in the order listed. */
export interface RegionsOp {
    /** Identity. */
    key: PlanKey;
    /** In order of start. */
    regions: PlanRegion[];
}
export const RegionsOp: t.Struct<RegionsOp> = t.struct<RegionsOp>([
    t.required('key', PlanKey),
    t.required('regions', t.list(PlanRegion, 0, 100000)),
]);

/** Puts notes into the strip's events, for the instruments that follow. */
export interface NotesOp {
    /** Identity. */
    key: PlanKey;
    /** In order of start. */
    notes: PlanNote[];
}
export const NotesOp: t.Struct<NotesOp> = t.struct<NotesOp>([
    t.required('key', PlanKey),
    t.required('notes', t.list(PlanNote, 0, 200000)),
]);

/**
 * Runs an LV2 plugin on the strip's buffer and events. A bypassed or missing effect passes its input on, delayed by
 * its latency; a bypassed or missing instrument is silent.
 */
export interface PluginOp {
    /** Identity of the instance. */
    key: PlanKey;
    /** Which plugin. */
    uri: PluginUri;
    /** Pass the input on instead. Default: false. */
    bypass: boolean;
    /** The latency that the plan was compiled with. Default: 0. */
    latency: Frames;
    /** Restored before the port values are set. */
    state?: PluginState | undefined;
    /** Ports that differ from the plugin's defaults. */
    ports: PortValue[];
}
export const PluginOp: t.Struct<PluginOp> = t.struct<PluginOp>([
    t.required('key', PlanKey),
    t.required('uri', PluginUri),
    t.defaulted('bypass', t.boolean, false),
    t.defaulted('latency', t.integer(0, 9007199254740991), 0),
    t.optional('state', PluginState),
    t.required('ports', t.list(PortValue, 0, 4096)),
]);

/** Scales the buffer. */
export interface FaderOp {
    /** Identity. */
    key: PlanKey;
    /** The gain. */
    level: Level;
}
export const FaderOp: t.Struct<FaderOp> = t.struct<FaderOp>([
    t.required('key', PlanKey),
    t.required('level', Level),
]);

/**
 * Places the buffer between left and right with constant power. A mono strip is 3 dB down on both sides in the
 * middle; a stereo strip is balanced and unchanged in the middle.
 */
export interface PanOp {
    /** Identity. */
    key: PlanKey;
    /** Where. */
    pan: PanPosition;
}
export const PanOp: t.Struct<PanOp> = t.struct<PanOp>([
    t.required('key', PlanKey),
    t.required('pan', PanPosition),
]);

/** Silences the buffer with a ramp of 5 ms. */
export interface MuteOp {
    /** Identity. */
    key: PlanKey;
    /** Whether it is silent. Default: false. */
    muted: boolean;
}
export const MuteOp: t.Struct<MuteOp> = t.struct<MuteOp>([
    t.required('key', PlanKey),
    t.defaulted('muted', t.boolean, false),
]);

/** Delays the buffer. */
export interface DelayOp {
    /** Identity. */
    key: PlanKey;
    /** By how much. */
    frames: Frames;
}
export const DelayOp: t.Struct<DelayOp> = t.struct<DelayOp>([
    t.required('key', PlanKey),
    t.required('frames', t.integer(0, 1920000)),
]);

/** Measures the buffer and leaves it alone. */
export interface MeterOp {
    /** Identity. */
    key: PlanKey;
    /** Number under which the measurement appears in the levels stream. */
    slot: number;
}
export const MeterOp: t.Struct<MeterOp> = t.struct<MeterOp>([
    t.required('key', PlanKey),
    t.required('slot', t.integer(0, 65535)),
]);

/** Copies the buffer for a send and leaves it alone. */
export interface TapOp {
    /** Identity; edges name it. */
    key: PlanKey;
    /** Gain of the copy. */
    level: Level;
    /** Balance of the copy. */
    pan: PanPosition;
    /** Whether the copy is silent. Default: false. */
    muted: boolean;
}
export const TapOp: t.Struct<TapOp> = t.struct<TapOp>([
    t.required('key', PlanKey),
    t.required('level', Level),
    t.required('pan', PanPosition),
    t.defaulted('muted', t.boolean, false),
]);

/** One step of a strip. */
export type PlanOp = 
    | ({ op: 'regions' } & RegionsOp)
    | ({ op: 'notes' } & NotesOp)
    | ({ op: 'plugin' } & PluginOp)
    | ({ op: 'fader' } & FaderOp)
    | ({ op: 'pan' } & PanOp)
    | ({ op: 'mute' } & MuteOp)
    | ({ op: 'delay' } & DelayOp)
    | ({ op: 'meter' } & MeterOp)
    | ({ op: 'tap' } & TapOp);
export const PlanOp: t.Type<PlanOp, t.UnionShape> = t.union('op', [
    ['regions', RegionsOp],
    ['notes', NotesOp],
    ['plugin', PluginOp],
    ['fader', FaderOp],
    ['pan', PanOp],
    ['mute', MuteOp],
    ['delay', DelayOp],
    ['meter', MeterOp],
    ['tap', TapOp],
]);

/** An input of a strip; the sum is taken in the order listed. */
export interface PlanEdge {
    /** Key of a strip (its output) or of a tap, of an earlier strip. */
    from: PlanKey;
    /** Delay that aligns the inputs. Default: 0. */
    delay: Frames;
}
export const PlanEdge: t.Struct<PlanEdge> = t.struct<PlanEdge>([
    t.required('from', PlanKey),
    t.defaulted('delay', t.integer(0, 1920000), 0),
]);

/** A channel. Its inputs are summed, then its ops work on the buffer one after the other. */
export interface Strip {
    /** Identity of the channel. */
    key: PlanKey;
    /** Whether its signal starts as mono or stereo; the output is stereo. Default: 2. */
    channels: ChannelCount;
    /** Order of summation. */
    inputs: PlanEdge[];
    /** Order of processing. */
    ops: PlanOp[];
}
export const Strip: t.Struct<Strip> = t.struct<Strip>([
    t.required('key', PlanKey),
    t.defaulted('channels', ChannelCount, 2),
    t.required('inputs', t.list(PlanEdge, 0, 4096)),
    t.required('ops', t.list(PlanOp, 0, 4096)),
]);

/** A whole session to execute. Strips are in topological order; the last one is the master. */
export interface Plan {
    /** Content hash of everything else. */
    hash: PlanHash;
    /** Frames a second. Unit: Hz. */
    sampleRate: number;
    /** Tempo in quarters a minute. */
    beatsPerMinute: number;
    /** Numerator of the signature. */
    beatsPerBar: number;
    /** Denominator of the signature. */
    beatUnit: number;
    /** The transport jumps from its end to its start. */
    loop?: FrameRange | undefined;
    /** End of the last clip. */
    end: Frames;
    /** Delay of the master's output against the timeline. Default: 0. */
    latency: Frames;
    /** Media in use. */
    sources: PlanSource[];
    /** In topological order; the last is the master. */
    strips: Strip[];
}
export const Plan: t.Struct<Plan> = t.struct<Plan>([
    t.required('hash', PlanHash),
    t.required('sampleRate', t.integer(8000, 384000)),
    t.required('beatsPerMinute', t.number(1, 1000)),
    t.required('beatsPerBar', t.integer(1, 64)),
    t.required('beatUnit', t.integer(1, 64)),
    t.optional('loop', FrameRange),
    t.required('end', t.integer(0, 9007199254740991)),
    t.defaulted('latency', t.integer(0, 9007199254740991), 0),
    t.required('sources', t.list(PlanSource, 0, 65536)),
    t.required('strips', t.list(Strip, 1, 4096)),
]);
