// Generated from chorus/specs/pulse/rendering.yaml. Edit the spec, then run `chorus gen`.
/**
 * Sound to files. A render is offline, from a copy of the project as it is when it is started, so that playing and
 * editing go on; a capture takes what is played. Files appear under their names only when they are whole.
 */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as audioTypes from '../types/audio.js';
import * as idsTypes from '../types/ids.js';
import * as planTypes from '../types/plan.js';
import * as timelineTypes from '../types/timeline.js';
import * as unitsTypes from '../types/units.js';

/** What a job does. */
export type JobKind = 
    /** An offline render. */
    | 'render'
    /** A capture of playback. */
    | 'capture';
export const JobKind: t.Type<JobKind> = t.choice('render', 'capture');

/** How far a job is. */
export type JobState = 
    /** It has not begun. */
    | 'waiting'
    /** It is at work. */
    | 'running'
    /** Its files are whole. */
    | 'complete'
    /** It ended without a result. */
    | 'failed'
    /** It was ended on request. */
    | 'cancelled';
export const JobState: t.Type<JobState> = t.choice('waiting', 'running', 'complete', 'failed', 'cancelled');

/** What is rendered. */
export type Targets = 
    /** The master. */
    | 'mix'
    /** Every track by itself, after its fader. */
    | 'tracks'
    /** The master and every track. */
    | 'all';
export const Targets: t.Type<Targets> = t.choice('mix', 'tracks', 'all');

/** What came of one signal. */
export interface SignalResult {
    channel: idsTypes.ChannelId;
    /** Name of the channel. */
    name: unitsTypes.Name;
    /** The file that was written. */
    path?: planTypes.FilePath | undefined;
    /** Its length. */
    frames: planTypes.Frames;
    /** Its length. Unit: s. */
    seconds: number;
    /** Largest sample; -144 is silence. Unit: dB. */
    peak: number;
    /** Largest value between samples. Unit: dB. */
    truePeak: number;
    /** Mean level. Unit: dB. */
    rms: number;
    /** Integrated loudness; absent for silence. Unit: LUFS. */
    loudness?: number | undefined;
    /** SHA-256 of the samples as 32-bit floats before they are encoded; equal sound has equal hashes in every format. */
    hash: audioTypes.ContentHash;
}
export const SignalResult: t.Struct<SignalResult> = t.struct<SignalResult>([
    t.required('channel', idsTypes.ChannelId),
    t.required('name', unitsTypes.Name),
    t.optional('path', planTypes.FilePath),
    t.required('frames', t.integer(0, 9007199254740991)),
    t.required('seconds', t.number(0)),
    t.required('peak', t.number()),
    t.required('truePeak', t.number()),
    t.required('rms', t.number()),
    t.optional('loudness', t.number()),
    t.required('hash', audioTypes.ContentHash),
]);

/** Why a job failed. */
export interface JobFailure {
    /** Code of the error. */
    code: string;
    /** The error for people. */
    message: string;
    /** What to do next. */
    hint?: string | undefined;
}
export const JobFailure: t.Struct<JobFailure> = t.struct<JobFailure>([
    t.required('code', t.string(0, 128)),
    t.required('message', t.string(0, 1024)),
    t.optional('hint', t.string(0, 1024)),
]);

/** A render or capture. */
export interface Job {
    id: idsTypes.JobId;
    kind: JobKind;
    state: JobState;
    /** The file that was asked for. */
    path: planTypes.FilePath;
    /** The span of the timeline. */
    range?: timelineTypes.TickRange | undefined;
    /** How much is done. */
    share: number;
    /** Seconds of sound in a second. Default: 0. */
    speed: number;
    /** Time that it took. Unit: s. Default: 0. */
    elapsed: number;
    /** When it is complete: the master first, then tracks from top to bottom. */
    results: SignalResult[];
    /** Parts of the project that were passed over, for people. */
    missing: string[];
    failure?: JobFailure | undefined;
}
export const Job: t.Struct<Job> = t.struct<Job>([
    t.required('id', idsTypes.JobId),
    t.required('kind', JobKind),
    t.required('state', JobState),
    t.required('path', planTypes.FilePath),
    t.optional('range', timelineTypes.TickRange),
    t.required('share', t.number(0, 1)),
    t.defaulted('speed', t.number(0), 0),
    t.defaulted('elapsed', t.number(0), 0),
    t.required('results', t.list(SignalResult, 0, 4097)),
    t.required('missing', t.list(t.string(), 0, 4096)),
    t.optional('failure', JobFailure),
]);

/** Render to a file. With tracks, their files lie beside it, with the name of the track at the end of the name. */
export interface StartCommand {
    /** The file to write; it is replaced when it is there. */
    path: planTypes.FilePath;
    /** The span; from 0 to the end of the last clip when absent. */
    range?: timelineTypes.TickRange | undefined;
    /** What is rendered. Default: "mix". */
    targets?: Targets | undefined;
    /** By the end of the path when absent. */
    format?: audioTypes.SoundFileFormat | undefined;
    /** float32 for WAV and int24 for FLAC when absent. */
    depth?: audioTypes.SampleDepth | undefined;
    /** Time after the span that is rendered too. Unit: s. Default: 0. */
    tail?: number | undefined;
    /** As many as the machine has when absent. The samples are the same. */
    threads?: number | undefined;
}
export const StartCommand: t.Struct<StartCommand> = t.struct<StartCommand>([
    t.required('path', planTypes.FilePath),
    t.optional('range', timelineTypes.TickRange),
    t.defaulted('targets', Targets, "mix"),
    t.optional('format', audioTypes.SoundFileFormat),
    t.optional('depth', audioTypes.SampleDepth),
    t.defaulted('tail', t.number(0, 600), 0),
    t.optional('threads', t.integer(1, 64)),
]);

/** What answers `start`. */
export interface StartReply {
    job: Job;
}
export const StartReply: t.Struct<StartReply> = t.struct<StartReply>([
    t.required('job', Job),
]);

/** End a render. Nothing of it is left behind. */
export interface CancelCommand {
    job: idsTypes.JobId;
}
export const CancelCommand: t.Struct<CancelCommand> = t.struct<CancelCommand>([
    t.required('job', idsTypes.JobId),
]);

/** What answers `cancel`. */
export interface CancelReply {
    job: Job;
}
export const CancelReply: t.Struct<CancelReply> = t.struct<CancelReply>([
    t.required('job', Job),
]);

/** Tell the renders and captures of this session. */
export type ListCommand = t.Empty;
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([]);

/** What answers `list`. */
export interface ListReply {
    /** The oldest first. */
    jobs: Job[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('jobs', t.list(Job, 0, 1024)),
]);

/** Tell about a render or capture. */
export interface GetCommand {
    job: idsTypes.JobId;
}
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([
    t.required('job', idsTypes.JobId),
]);

/** What answers `get`. */
export interface GetReply {
    job: Job;
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('job', Job),
]);

/**
 * Capture the master from the moment that it next begins to play, until the length is reached, it is stopped or the
 * capture is.
 */
export interface CaptureStartCommand {
    /** The file to write; it is replaced when it is there. */
    path: planTypes.FilePath;
    /** How much; until it stops when absent. */
    length?: timelineTypes.Ticks | undefined;
    /** By the end of the path when absent. */
    format?: audioTypes.SoundFileFormat | undefined;
    /** float32 for WAV and int24 for FLAC when absent. */
    depth?: audioTypes.SampleDepth | undefined;
}
export const CaptureStartCommand: t.Struct<CaptureStartCommand> = t.struct<CaptureStartCommand>([
    t.required('path', planTypes.FilePath),
    t.optional('length', t.integer(1, 1125899906842624)),
    t.optional('format', audioTypes.SoundFileFormat),
    t.optional('depth', audioTypes.SampleDepth),
]);

/** What answers `captureStart`. */
export interface CaptureStartReply {
    job: Job;
}
export const CaptureStartReply: t.Struct<CaptureStartReply> = t.struct<CaptureStartReply>([
    t.required('job', Job),
]);

/** End the capture. What was captured so far is kept. It is answered when the file is whole. */
export type CaptureStopCommand = t.Empty;
export const CaptureStopCommand: t.Struct<CaptureStopCommand> = t.struct<CaptureStopCommand>([]);

/** What answers `captureStop`. */
export interface CaptureStopReply {
    job: Job;
}
export const CaptureStopReply: t.Struct<CaptureStopReply> = t.struct<CaptureStopReply>([
    t.required('job', Job),
]);

/** How far a render has come. */
export interface ProgressEvent {
    job: idsTypes.JobId;
    /** How much is done. */
    share: number;
    /** Seconds of sound in a second. */
    speed: number;
}
export const ProgressEvent: t.Struct<ProgressEvent> = t.struct<ProgressEvent>([
    t.required('job', idsTypes.JobId),
    t.required('share', t.number(0, 1)),
    t.required('speed', t.number(0)),
]);

/** A render or capture began, was completed, failed or was cancelled. */
export interface StateEvent {
    job: Job;
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.required('job', Job),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such render or capture. Details: `job`. */
    notFound: {
        code: 'rendering.notFound',
        message: 'There is no such render or capture.',
        hint: 'List them.',
    },
    /** It has already ended. Details: `job`, `state`. */
    notRunning: {
        code: 'rendering.notRunning',
        message: 'It has already ended.',
        hint: 'Start another one.',
    },
    /** There is nothing to render. */
    nothingToRender: {
        code: 'rendering.nothingToRender',
        message: 'There is nothing to render.',
        hint: 'Add clips or give a span.',
    },
    /** This format cannot be written. Details: `format`, `depth`. */
    badFormat: {
        code: 'rendering.badFormat',
        message: 'This format cannot be written.',
        hint: 'Use a path that ends in .wav or .flac; FLAC holds int16 and int24.',
    },
    /** There is no folder to write to. Details: `path`. */
    noFolder: {
        code: 'rendering.noFolder',
        message: 'There is no folder to write to.',
        hint: 'Make the folder first.',
    },
    /** A capture is already waiting or running. Details: `job`. */
    captureRunning: {
        code: 'rendering.captureRunning',
        message: 'A capture is already waiting or running.',
        hint: 'Stop it first.',
    },
    /** No capture is waiting or running. */
    noCapture: {
        code: 'rendering.noCapture',
        message: 'No capture is waiting or running.',
        hint: 'Start one first.',
    },
} as const;

export const commands = {
    /** Render to a file. With tracks, their files lie beside it, with the name of the track at the end of the name. */
    start: command<StartCommand, StartReply>({
        domain: 'rendering',
        name: 'start',
        input: StartCommand,
        reply: StartReply,
        replyKind: 'event',
        timeoutMs: 60000,
        priority: 'normal',
        idempotent: false,
    }),
    /** End a render. Nothing of it is left behind. */
    cancel: command<CancelCommand, CancelReply>({
        domain: 'rendering',
        name: 'cancel',
        input: CancelCommand,
        reply: CancelReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell the renders and captures of this session. */
    list: command<ListCommand, ListReply>({
        domain: 'rendering',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell about a render or capture. */
    get: command<GetCommand, GetReply>({
        domain: 'rendering',
        name: 'get',
        input: GetCommand,
        reply: GetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /**
     * Capture the master from the moment that it next begins to play, until the length is reached, it is stopped or
     * the capture is.
     */
    captureStart: command<CaptureStartCommand, CaptureStartReply>({
        domain: 'rendering',
        name: 'captureStart',
        input: CaptureStartCommand,
        reply: CaptureStartReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** End the capture. What was captured so far is kept. It is answered when the file is whole. */
    captureStop: command<CaptureStopCommand, CaptureStopReply>({
        domain: 'rendering',
        name: 'captureStop',
        input: CaptureStopCommand,
        reply: CaptureStopReply,
        replyKind: 'event',
        timeoutMs: 60000,
        priority: 'normal',
        idempotent: false,
    }),
};

export const events = {
    /** How far a render has come. */
    progress: event<ProgressEvent>({ domain: 'rendering', name: 'progress', payload: ProgressEvent }),
    /** A render or capture began, was completed, failed or was cancelled. */
    state: event<StateEvent>({ domain: 'rendering', name: 'state', payload: StateEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class RenderingClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Render to a file. With tracks, their files lie beside it, with the name of the track at the end of the name.
     * Errors: `rendering.nothingToRender`, `rendering.badFormat`, `rendering.noFolder`, `session.engineDown`,
     * `session.engineRefused`, `project.notOpen`.
     */
    start(input: StartCommand, options?: CallOptions): Promise<StartReply> {
        return this.peer.call(commands.start, input, options);
    }

    /** End a render. Nothing of it is left behind. Errors: `rendering.notFound`, `rendering.notRunning`. */
    cancel(input: CancelCommand, options?: CallOptions): Promise<CancelReply> {
        return this.peer.call(commands.cancel, input, options);
    }

    /** Tell the renders and captures of this session. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** Tell about a render or capture. Errors: `rendering.notFound`. */
    get(input: GetCommand, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }

    /**
     * Capture the master from the moment that it next begins to play, until the length is reached, it is stopped or
     * the capture is. Errors: `rendering.badFormat`, `rendering.noFolder`, `rendering.captureRunning`,
     * `session.engineDown`, `session.engineRefused`, `project.notOpen`.
     */
    captureStart(input: CaptureStartCommand, options?: CallOptions): Promise<CaptureStartReply> {
        return this.peer.call(commands.captureStart, input, options);
    }

    /**
     * End the capture. What was captured so far is kept. It is answered when the file is whole. Errors:
     * `rendering.noCapture`, `session.engineDown`, `session.engineRefused`.
     */
    captureStop(input: CaptureStopCommand = {}, options?: CallOptions): Promise<CaptureStopReply> {
        return this.peer.call(commands.captureStop, input, options);
    }

    /** How far a render has come. */
    onProgress(handler: (event: ProgressEvent) => void): Subscription {
        return this.peer.on(events.progress, handler);
    }

    /** A render or capture began, was completed, failed or was cancelled. */
    onState(handler: (event: StateEvent) => void): Subscription {
        return this.peer.on(events.state, handler);
    }
}
