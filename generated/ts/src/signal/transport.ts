// Generated from chorus/specs/signal/transport.yaml. Edit the spec, then run `chorus gen`.
/** Playback in samples. Pulse decides, Signal confirms and knows the actual position. */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';

/** Whether the timeline moves. */
export type RollState = 
    /** The timeline stands still. */
    | 'stopped'
    /** The timeline moves. */
    | 'rolling';
export const RollState: t.Type<RollState> = t.choice('stopped', 'rolling');

/** Where the timeline was at an instant. */
export interface RollMark {
    /** Whether it moves. */
    state: RollState;
    /** Frame that leaves the engine next. */
    position: planTypes.Frames;
    /** Counts the starts from stop; a position belongs to the roll that it was taken in. */
    roll: number;
}
export const RollMark: t.Struct<RollMark> = t.struct<RollMark>([
    t.required('state', RollState),
    t.required('position', planTypes.Frames),
    t.required('roll', t.integer(0, 9007199254740991)),
]);

/**
 * Start to roll. Every start from stop begins with fresh state of all ops, so the same plan from the same position
 * gives the same samples. While rolling it does nothing.
 */
export interface PlayCommand {
    /** Where to start; where it stands when absent. */
    from?: planTypes.Frames | undefined;
    /**
     * How long the armed capture is, in place of the length that it was armed with; a musical length has its number
     * of samples only where it begins.
     */
    captureLength?: planTypes.Frames | undefined;
}
export const PlayCommand: t.Struct<PlayCommand> = t.struct<PlayCommand>([
    t.optional('from', t.integer(0, 9007199254740991)),
    t.optional('captureLength', t.integer(1, 9007199254740991)),
]);

/** What answers `play`. */
export interface PlayReply {
    /** Where it starts. */
    mark: RollMark;
}
export const PlayReply: t.Struct<PlayReply> = t.struct<PlayReply>([
    t.required('mark', RollMark),
]);

/** Stop to roll with a fade of 5 ms. The position stays. */
export type StopCommand = t.Empty;
export const StopCommand: t.Struct<StopCommand> = t.struct<StopCommand>([]);

/** What answers `stop`. */
export interface StopReply {
    /** Where it stopped. */
    mark: RollMark;
}
export const StopReply: t.Struct<StopReply> = t.struct<StopReply>([
    t.required('mark', RollMark),
]);

/** Move. While rolling it goes on from there at the next quantum. */
export interface LocateCommand {
    /** Where. */
    to: planTypes.Frames;
}
export const LocateCommand: t.Struct<LocateCommand> = t.struct<LocateCommand>([
    t.required('to', t.integer(0, 9007199254740991)),
]);

/** What answers `locate`. */
export interface LocateReply {
    /** Where it is. */
    mark: RollMark;
}
export const LocateReply: t.Struct<LocateReply> = t.struct<LocateReply>([
    t.required('mark', RollMark),
]);

/** Tell where the timeline is. */
export type StatusCommand = t.Empty;
export const StatusCommand: t.Struct<StatusCommand> = t.struct<StatusCommand>([]);

/** What answers `status`. */
export interface StatusReply {
    /** Where it is. */
    mark: RollMark;
}
export const StatusReply: t.Struct<StatusReply> = t.struct<StatusReply>([
    t.required('mark', RollMark),
]);

/** The timeline started, stopped or jumped. */
export interface StateEvent {
    /** Where it is. */
    mark: RollMark;
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.required('mark', RollMark),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is nothing to play. */
    noPlan: {
        code: 'transport.noPlan',
        message: 'There is nothing to play.',
        hint: 'Apply a plan first.',
    },
    /** No device is open. */
    noDevice: {
        code: 'transport.noDevice',
        message: 'No device is open.',
        hint: 'Configure the engine first.',
    },
} as const;

export const commands = {
    /**
     * Start to roll. Every start from stop begins with fresh state of all ops, so the same plan from the same
     * position gives the same samples. While rolling it does nothing.
     */
    play: command<PlayCommand, PlayReply>({
        domain: 'transport',
        name: 'play',
        input: PlayCommand,
        reply: PlayReply,
        replyKind: 'event',
        timeoutMs: 10000,
        priority: 'high',
        idempotent: false,
    }),
    /** Stop to roll with a fade of 5 ms. The position stays. */
    stop: command<StopCommand, StopReply>({
        domain: 'transport',
        name: 'stop',
        input: StopCommand,
        reply: StopReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'high',
        idempotent: true,
    }),
    /** Move. While rolling it goes on from there at the next quantum. */
    locate: command<LocateCommand, LocateReply>({
        domain: 'transport',
        name: 'locate',
        input: LocateCommand,
        reply: LocateReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'high',
        idempotent: true,
    }),
    /** Tell where the timeline is. */
    status: command<StatusCommand, StatusReply>({
        domain: 'transport',
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
    /** The timeline started, stopped or jumped. */
    state: event<StateEvent>({ domain: 'transport', name: 'state', payload: StateEvent }),
};
