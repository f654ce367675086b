// Generated from chorus/specs/signal/rendering.yaml. Edit the spec, then run `chorus gen`.
/** Writes sound. Offline from a plan as fast as the machine can, or as a capture of what is played. */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import * as t from '../runtime/schema.js';
import * as graphDomain from './graph.js';
import * as audioTypes from '../types/audio.js';
import * as planTypes from '../types/plan.js';

/** A render or capture; chosen by Pulse. */
export type RenderJobId = string & t.Brand<'RenderJobId'>;
export const RenderJobId: t.IdType<RenderJobId> = t.id<RenderJobId>('RenderJobId');

/** A signal of the plan that is measured and, where there is a path, written. */
export interface RenderOutput {
    /** Key of a strip or tap; the master is the last strip. */
    key: planTypes.PlanKey;
    /** The file to write; it appears under this name only when it is whole. */
    path?: planTypes.FilePath | undefined;
    /** Container. Default: "wav". */
    format: audioTypes.SoundFileFormat;
    /** Encoding. Default: "float32". */
    depth: audioTypes.SampleDepth;
}
export const RenderOutput: t.Struct<RenderOutput> = t.struct<RenderOutput>([
    t.required('key', planTypes.PlanKey),
    t.optional('path', planTypes.FilePath),
    t.defaulted('format', audioTypes.SoundFileFormat, "wav"),
    t.defaulted('depth', audioTypes.SampleDepth, "float32"),
]);

/** What came of an output. */
export interface RenderResult {
    /** Key of the strip or tap. */
    key: planTypes.PlanKey;
    /** The file that was written. */
    path?: planTypes.FilePath | undefined;
    /** What was measured before the encoding. */
    statistics: audioTypes.SoundStatistics;
}
export const RenderResult: t.Struct<RenderResult> = t.struct<RenderResult>([
    t.required('key', planTypes.PlanKey),
    t.optional('path', planTypes.FilePath),
    t.required('statistics', audioTypes.SoundStatistics),
]);

/**
 * Render a span of a plan offline, with fresh state of all ops. The samples are those that playing the plan from the
 * same position gives.
 */
export interface StartCommand {
    /** Identity of the job. */
    job: RenderJobId;
    /** What to render; the plan in use is not touched. */
    plan: planTypes.Plan;
    /** Which span. */
    range: planTypes.FrameRange;
    /** Threads that execute the plan. Default: 1. */
    threads?: number | undefined;
    /** What to measure and write. */
    outputs: RenderOutput[];
}
export const StartCommand: t.Struct<StartCommand> = t.struct<StartCommand>([
    t.required('job', RenderJobId),
    t.required('plan', planTypes.Plan),
    t.required('range', planTypes.FrameRange),
    t.defaulted('threads', t.integer(1, 64), 1),
    t.required('outputs', t.list(RenderOutput, 1, 4096)),
]);

/** What answers `start`. */
export interface StartReply {
    /** The job that runs now. */
    job: RenderJobId;
}
export const StartReply: t.Struct<StartReply> = t.struct<StartReply>([
    t.required('job', RenderJobId),
]);

/** End a render. Nothing half-written is left behind. */
export interface CancelCommand {
    /** Which. */
    job: RenderJobId;
}
export const CancelCommand: t.Struct<CancelCommand> = t.struct<CancelCommand>([
    t.required('job', RenderJobId),
]);

/** What answers `cancel`. */
export interface CancelReply {
    /** Which. */
    job: RenderJobId;
}
export const CancelReply: t.Struct<CancelReply> = t.struct<CancelReply>([
    t.required('job', RenderJobId),
]);

/** Record the master from the first frame of the next roll, until a length is reached or the transport stops. */
export interface StartCaptureCommand {
    /** Identity of the capture. */
    job: RenderJobId;
    /** The file to write; it appears under this name only when it is whole. */
    path: planTypes.FilePath;
    /** Container. Default: "wav". */
    format?: audioTypes.SoundFileFormat | undefined;
    /** Encoding. Default: "float32". */
    depth?: audioTypes.SampleDepth | undefined;
    /** End after so many frames. */
    length?: planTypes.Frames | undefined;
}
export const StartCaptureCommand: t.Struct<StartCaptureCommand> = t.struct<StartCaptureCommand>([
    t.required('job', RenderJobId),
    t.required('path', planTypes.FilePath),
    t.defaulted('format', audioTypes.SoundFileFormat, "wav"),
    t.defaulted('depth', audioTypes.SampleDepth, "float32"),
    t.optional('length', t.integer(1, 9007199254740991)),
]);

/** What answers `startCapture`. */
export interface StartCaptureReply {
    /** The capture that is armed now. */
    job: RenderJobId;
}
export const StartCaptureReply: t.Struct<StartCaptureReply> = t.struct<StartCaptureReply>([
    t.required('job', RenderJobId),
]);

/** End the capture now; what was recorded is kept. */
export interface StopCaptureCommand {
    /** Which. */
    job: RenderJobId;
}
export const StopCaptureCommand: t.Struct<StopCaptureCommand> = t.struct<StopCaptureCommand>([
    t.required('job', RenderJobId),
]);

/** What answers `stopCapture`. */
export interface StopCaptureReply {
    /** Which. */
    job: RenderJobId;
}
export const StopCaptureReply: t.Struct<StopCaptureReply> = t.struct<StopCaptureReply>([
    t.required('job', RenderJobId),
]);

/** How far a render has come. */
export interface ProgressEvent {
    /** Which. */
    job: RenderJobId;
    /** From 0 to 1. */
    share: number;
    /** Seconds of sound in a second. */
    speed: number;
}
export const ProgressEvent: t.Struct<ProgressEvent> = t.struct<ProgressEvent>([
    t.required('job', RenderJobId),
    t.required('share', t.number(0, 1)),
    t.required('speed', t.number(0)),
]);

/** A render or capture is whole. */
export interface CompleteEvent {
    /** Which. */
    job: RenderJobId;
    /** One for each output, in the order asked for. */
    results: RenderResult[];
    /** Parts of the plan that were passed over. */
    missing: graphDomain.MissingPart[];
    /** Time that it took. Unit: s. */
    seconds: number;
    /** Frames that a capture lost. Default: 0. */
    underruns: number;
}
export const CompleteEvent: t.Struct<CompleteEvent> = t.struct<CompleteEvent>([
    t.required('job', RenderJobId),
    t.required('results', t.list(RenderResult, 0, 4096)),
    t.required('missing', t.list(graphDomain.MissingPart, 0, 65536)),
    t.required('seconds', t.number(0)),
    t.defaulted('underruns', t.integer(0, 9007199254740991), 0),
]);

/** A render or capture ended without a result. Nothing half-written is left behind. */
export interface FailEvent {
    /** Which. */
    job: RenderJobId;
    /** Code of the error. */
    code: string;
    /** The error for people. */
    message: string;
    /** What to do next. */
    hint?: string | undefined;
}
export const FailEvent: t.Struct<FailEvent> = t.struct<FailEvent>([
    t.required('job', RenderJobId),
    t.required('code', t.string(0, 128)),
    t.required('message', t.string(0, 1024)),
    t.optional('hint', t.string(0, 1024)),
]);

/** The refusals of this domain. */
export const errors = {
    /** The range is empty. Details: `start`, `end`. */
    invalidRange: {
        code: 'rendering.invalidRange',
        message: 'The range is empty.',
        hint: 'Give an end that lies after the start.',
    },
    /** There is already a job of this name. Details: `job`. */
    duplicateJob: {
        code: 'rendering.duplicateJob',
        message: 'There is already a job of this name.',
        hint: 'Choose another name.',
    },
    /** No such job runs. Details: `job`. */
    noJob: {
        code: 'rendering.noJob',
        message: 'No such job runs.',
        hint: 'It may have ended.',
    },
    /** The plan has no such strip or tap. Details: `key`. */
    unknownOutput: {
        code: 'rendering.unknownOutput',
        message: 'The plan has no such strip or tap.',
        hint: 'Choose one of the plan\'s keys.',
    },
    /** This container cannot hold this encoding. Details: `format`, `depth`. */
    invalidFormat: {
        code: 'rendering.invalidFormat',
        message: 'This container cannot hold this encoding.',
        hint: 'FLAC holds int16 and int24; WAV holds all.',
    },
    /** A capture is already armed or running. Details: `job`. */
    captureBusy: {
        code: 'rendering.captureBusy',
        message: 'A capture is already armed or running.',
        hint: 'Stop it first.',
    },
    /** The job was cancelled. */
    cancelled: {
        code: 'rendering.cancelled',
        message: 'The job was cancelled.',
        hint: 'Start it again if it is still wanted.',
    },
    /** The disk is full. Details: `path`. */
    diskFull: {
        code: 'rendering.diskFull',
        message: 'The disk is full.',
        hint: 'Make room and try again.',
    },
    /** The file cannot be written. Details: `path`, `reason`. */
    notWritable: {
        code: 'rendering.notWritable',
        message: 'The file cannot be written.',
        hint: 'Check the folder and its permissions.',
    },
} as const;

export const commands = {
    /**
     * Render a span of a plan offline, with fresh state of all ops. The samples are those that playing the plan from
     * the same position gives.
     */
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
    /** End a render. Nothing half-written is left behind. */
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
    /** Record the master from the first frame of the next roll, until a length is reached or the transport stops. */
    startCapture: command<StartCaptureCommand, StartCaptureReply>({
        domain: 'rendering',
        name: 'startCapture',
        input: StartCaptureCommand,
        reply: StartCaptureReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** End the capture now; what was recorded is kept. */
    stopCapture: command<StopCaptureCommand, StopCaptureReply>({
        domain: 'rendering',
        name: 'stopCapture',
        input: StopCaptureCommand,
        reply: StopCaptureReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
};

export const events = {
    /** How far a render has come. */
    progress: event<ProgressEvent>({ domain: 'rendering', name: 'progress', payload: ProgressEvent }),
    /** A render or capture is whole. */
    complete: event<CompleteEvent>({ domain: 'rendering', name: 'complete', payload: CompleteEvent }),
    /** A render or capture ended without a result. Nothing half-written is left behind. */
    fail: event<FailEvent>({ domain: 'rendering', name: 'fail', payload: FailEvent }),
};
