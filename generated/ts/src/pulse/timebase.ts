// Generated from chorus/specs/pulse/timebase.yaml. Edit the spec, then run `chorus gen`.
/** Tempo and signature, and what they make of positions. Both are constant over the timeline. */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';
import * as timelineTypes from '../types/timeline.js';

/** What relates musical time to samples. */
export interface Timebase {
    tempo: timelineTypes.Tempo;
    signature: timelineTypes.Signature;
    sampleRate: timelineTypes.SampleRate;
}
export const Timebase: t.Struct<Timebase> = t.struct<Timebase>([
    t.required('tempo', timelineTypes.Tempo),
    t.required('signature', timelineTypes.Signature),
    t.required('sampleRate', timelineTypes.SampleRate),
]);

/** Tell tempo, signature and rate. */
export type GetCommand = t.Empty;
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([]);

/** What answers `get`. */
export interface GetReply {
    timebase: Timebase;
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('timebase', Timebase),
]);

/** Set the tempo. Everything keeps its musical place; audio keeps its speed. */
export interface SetTempoCommand {
    tempo: timelineTypes.Tempo;
}
export const SetTempoCommand: t.Struct<SetTempoCommand> = t.struct<SetTempoCommand>([
    t.required('tempo', timelineTypes.Tempo),
]);

/** What answers `setTempo`. */
export interface SetTempoReply {
    timebase: Timebase;
}
export const SetTempoReply: t.Struct<SetTempoReply> = t.struct<SetTempoReply>([
    t.required('timebase', Timebase),
]);

/** Set the signature. Everything keeps its place; bars are counted anew. */
export interface SetSignatureCommand {
    /** Beats in a bar. */
    beats: number;
    /** Note value of a beat: 1, 2, 4, 8, 16 or 32. */
    unit: number;
}
export const SetSignatureCommand: t.Struct<SetSignatureCommand> = t.struct<SetSignatureCommand>([
    t.required('beats', t.integer(1, 64)),
    t.required('unit', t.integer(1, 32)),
]);

/** What answers `setSignature`. */
export interface SetSignatureReply {
    timebase: Timebase;
}
export const SetSignatureReply: t.Struct<SetSignatureReply> = t.struct<SetSignatureReply>([
    t.required('timebase', Timebase),
]);

/** Tell a position in all units. Exactly one unit is given. */
export interface ConvertCommand {
    /** As ticks. */
    ticks?: timelineTypes.Ticks | undefined;
    /** As samples. */
    frames?: planTypes.Frames | undefined;
    /** As seconds. Unit: s. */
    seconds?: number | undefined;
    /** As bar.beat.tick. */
    musical?: timelineTypes.MusicalTime | undefined;
}
export const ConvertCommand: t.Struct<ConvertCommand> = t.struct<ConvertCommand>([
    t.optional('ticks', t.integer(0, 1125899906842624)),
    t.optional('frames', t.integer(0, 3.84e+11)),
    t.optional('seconds', t.number(0, 1000000)),
    t.optional('musical', timelineTypes.MusicalTime),
]);

/** What answers `convert`. */
export interface ConvertReply {
    ticks: timelineTypes.Ticks;
    /** The nearest sample. */
    frames: planTypes.Frames;
    /** Exact position of the ticks. Unit: s. */
    seconds: number;
    musical: timelineTypes.MusicalTime;
}
export const ConvertReply: t.Struct<ConvertReply> = t.struct<ConvertReply>([
    t.required('ticks', timelineTypes.Ticks),
    t.required('frames', planTypes.Frames),
    t.required('seconds', t.number()),
    t.required('musical', timelineTypes.MusicalTime),
]);

/** The refusals of this domain. */
export const errors = {
    /** A beat cannot be of this note value. Details: `unit`. */
    badUnit: {
        code: 'timebase.badUnit',
        message: 'A beat cannot be of this note value.',
        hint: 'Use 1, 2, 4, 8, 16 or 32.',
    },
    /** A position must be given in exactly one unit. */
    oneUnit: {
        code: 'timebase.oneUnit',
        message: 'A position must be given in exactly one unit.',
        hint: 'Give ticks, frames, seconds or musical.',
    },
    /** There is no such place in the signature. Details: `musical`. */
    badMusicalTime: {
        code: 'timebase.badMusicalTime',
        message: 'There is no such place in the signature.',
        hint: 'Write bar.beat.tick; bars and beats begin at 1, and a quarter has 960 ticks.',
    },
} as const;

export const commands = {
    /** Tell tempo, signature and rate. */
    get: command<GetCommand, GetReply>({
        domain: 'timebase',
        name: 'get',
        input: GetCommand,
        reply: GetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Set the tempo. Everything keeps its musical place; audio keeps its speed. */
    setTempo: command<SetTempoCommand, SetTempoReply>({
        domain: 'timebase',
        name: 'setTempo',
        input: SetTempoCommand,
        reply: SetTempoReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Set the signature. Everything keeps its place; bars are counted anew. */
    setSignature: command<SetSignatureCommand, SetSignatureReply>({
        domain: 'timebase',
        name: 'setSignature',
        input: SetSignatureCommand,
        reply: SetSignatureReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell a position in all units. Exactly one unit is given. */
    convert: command<ConvertCommand, ConvertReply>({
        domain: 'timebase',
        name: 'convert',
        input: ConvertCommand,
        reply: ConvertReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

/** Sends the commands of this domain and hands out its events. */
export class TimebaseClient {
    constructor(private readonly peer: Peer) {}

    /** Tell tempo, signature and rate. Errors: `project.notOpen`. */
    get(input: GetCommand = {}, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }

    /**
     * Set the tempo. Everything keeps its musical place; audio keeps its speed. Errors: `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setTempo(input: SetTempoCommand, options?: CallOptions): Promise<SetTempoReply> {
        return this.peer.call(commands.setTempo, input, options);
    }

    /**
     * Set the signature. Everything keeps its place; bars are counted anew. Errors: `timebase.badUnit`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setSignature(input: SetSignatureCommand, options?: CallOptions): Promise<SetSignatureReply> {
        return this.peer.call(commands.setSignature, input, options);
    }

    /**
     * Tell a position in all units. Exactly one unit is given. Errors: `timebase.oneUnit`,
     * `timebase.badMusicalTime`, `project.notOpen`.
     */
    convert(input: ConvertCommand = {}, options?: CallOptions): Promise<ConvertReply> {
        return this.peer.call(commands.convert, input, options);
    }
}
