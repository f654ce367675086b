// Generated from chorus/specs/pulse/trace.yaml. Edit the spec, then run `chorus gen`.
/**
 * A recording of every message that Pulse exchanges with its clients and the audio engine, one at a time. Its file
 * is readable by its owner only. It leaves nothing out: when it cannot take a message, it ends and says so.
 */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';
import * as traceTypes from '../types/trace.js';

/** Why a recording ended before it should. */
export interface TraceFailure {
    /** Code of the error. */
    code: string;
    /** The error for people. */
    message: string;
    /** What to do next. */
    hint?: string | undefined;
}
export const TraceFailure: t.Struct<TraceFailure> = t.struct<TraceFailure>([
    t.required('code', t.string(1, 128)),
    t.required('message', t.string(0, 1024)),
    t.optional('hint', t.string(0, 1024)),
]);

/**
 * Begin a recording, of which the answer to this is the first message. It ends when it is told to, or with the
 * connection that asked for it.
 */
export interface StartCommand {
    /** The file to make; it must not be there. */
    path: planTypes.FilePath;
    /** Bytes that the file may have; the recording ends before the message that would not fit. Default: 1073741824. */
    limit?: number | undefined;
}
export const StartCommand: t.Struct<StartCommand> = t.struct<StartCommand>([
    t.required('path', planTypes.FilePath),
    t.defaulted('limit', t.integer(65536, 1099511627776), 1073741824),
]);

/** What answers `start`. */
export interface StartReply {
    trace: traceTypes.TraceStatus;
}
export const StartReply: t.Struct<StartReply> = t.struct<StartReply>([
    t.required('trace', traceTypes.TraceStatus),
]);

/** End the recording. It is answered when the file is whole. */
export type StopCommand = t.Empty;
export const StopCommand: t.Struct<StopCommand> = t.struct<StopCommand>([]);

/** What answers `stop`. */
export interface StopReply {
    trace: traceTypes.TraceStatus;
}
export const StopReply: t.Struct<StopReply> = t.struct<StopReply>([
    t.required('trace', traceTypes.TraceStatus),
]);

/** Tell about the recording. */
export type StatusCommand = t.Empty;
export const StatusCommand: t.Struct<StatusCommand> = t.struct<StatusCommand>([]);

/** What answers `status`. */
export interface StatusReply {
    /** Null when there is none. */
    trace: traceTypes.TraceStatus | null;
}
export const StatusReply: t.Struct<StatusReply> = t.struct<StatusReply>([
    t.nullable('trace', traceTypes.TraceStatus),
]);

/** The recording ended, whatever the reason. */
export interface EndEvent {
    trace: traceTypes.TraceStatus;
    reason: traceTypes.TraceReason;
    /** What went wrong, where something did. */
    failure?: TraceFailure | undefined;
}
export const EndEvent: t.Struct<EndEvent> = t.struct<EndEvent>([
    t.required('trace', traceTypes.TraceStatus),
    t.required('reason', traceTypes.TraceReason),
    t.optional('failure', TraceFailure),
]);

/** The refusals of this domain. */
export const errors = {
    /** A recording is under way. Details: `path`. */
    recording: {
        code: 'trace.recording',
        message: 'A recording is under way.',
        hint: 'End it first.',
    },
    /** There is no recording. */
    notRecording: {
        code: 'trace.notRecording',
        message: 'There is no recording.',
        hint: 'Start one first.',
    },
    /** There is already a file at this place. Details: `path`. */
    exists: {
        code: 'trace.exists',
        message: 'There is already a file at this place.',
        hint: 'Choose another name; a recording never replaces a file.',
    },
    /** The file cannot be written. Details: `path`, `reason`. */
    notWritable: {
        code: 'trace.notWritable',
        message: 'The file cannot be written.',
        hint: 'Check the folder and its permissions.',
    },
    /** The disk is full. The recording ended; what it holds so far is whole lines. Details: `path`. */
    diskFull: {
        code: 'trace.diskFull',
        message: 'The disk is full. The recording ended; what it holds so far is whole lines.',
        hint: 'Make room and record again.',
    },
    /** The file became as large as it may be. The recording ended. Details: `path`, `limit`. */
    limitReached: {
        code: 'trace.limitReached',
        message: 'The file became as large as it may be. The recording ended.',
        hint: 'Start it with a higher `limit` (in a shell, --limit).',
    },
    /** The disk did not take the messages as fast as they came. The recording ended. Details: `path`. */
    tooSlow: {
        code: 'trace.tooSlow',
        message: 'The disk did not take the messages as fast as they came. The recording ended.',
        hint: 'Record to a faster disk.',
    },
} as const;

export const commands = {
    /**
     * Begin a recording, of which the answer to this is the first message. It ends when it is told to, or with the
     * connection that asked for it.
     */
    start: command<StartCommand, StartReply>({
        domain: 'trace',
        name: 'start',
        input: StartCommand,
        reply: StartReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** End the recording. It is answered when the file is whole. */
    stop: command<StopCommand, StopReply>({
        domain: 'trace',
        name: 'stop',
        input: StopCommand,
        reply: StopReply,
        replyKind: 'event',
        timeoutMs: 30000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell about the recording. */
    status: command<StatusCommand, StatusReply>({
        domain: 'trace',
        name: 'status',
        input: StatusCommand,
        reply: StatusReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

export const events = {
    /** The recording ended, whatever the reason. */
    end: event<EndEvent>({ domain: 'trace', name: 'end', payload: EndEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class TraceClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Begin a recording, of which the answer to this is the first message. It ends when it is told to, or with the
     * connection that asked for it. Errors: `trace.recording`, `trace.exists`, `trace.notWritable`,
     * `trace.diskFull`.
     */
    start(input: StartCommand, options?: CallOptions): Promise<StartReply> {
        return this.peer.call(commands.start, input, options);
    }

    /**
     * End the recording. It is answered when the file is whole. Errors: `trace.notRecording`, `trace.notWritable`,
     * `trace.diskFull`, `trace.limitReached`, `trace.tooSlow`.
     */
    stop(input: StopCommand = {}, options?: CallOptions): Promise<StopReply> {
        return this.peer.call(commands.stop, input, options);
    }

    /** Tell about the recording. */
    status(input: StatusCommand = {}, options?: CallOptions): Promise<StatusReply> {
        return this.peer.call(commands.status, input, options);
    }

    /** The recording ended, whatever the reason. */
    onEnd(handler: (event: EndEvent) => void): Subscription {
        return this.peer.on(events.end, handler);
    }
}
