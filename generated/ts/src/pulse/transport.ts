// Generated from chorus/specs/pulse/transport.yaml. Edit the spec, then run `chorus gen`.
/**
 * What the user asks of playback. Playback is not part of the project: undo leaves it alone. The loop is part of the
 * project.
 */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';
import * as statusTypes from '../types/status.js';
import * as timelineTypes from '../types/timeline.js';

/**
 * Play from a place. It is answered when the engine plays. While it plays nothing changes unless a place is given.
 * Playing pauses at the end of the timeline.
 */
export interface PlayCommand {
    /** Where to begin; where it stands when absent. */
    from?: timelineTypes.Ticks | undefined;
}
export const PlayCommand: t.Struct<PlayCommand> = t.struct<PlayCommand>([
    t.optional('from', t.integer(0, 1125899906842624)),
]);

/** What answers `play`. */
export interface PlayReply {
    transport: statusTypes.TransportState;
}
export const PlayReply: t.Struct<PlayReply> = t.struct<PlayReply>([
    t.required('transport', statusTypes.TransportState),
]);

/** Stop and go back to where playing began. */
export interface StopCommand {
    /** Go there instead. */
    to?: timelineTypes.Ticks | undefined;
}
export const StopCommand: t.Struct<StopCommand> = t.struct<StopCommand>([
    t.optional('to', t.integer(0, 1125899906842624)),
]);

/** What answers `stop`. */
export interface StopReply {
    transport: statusTypes.TransportState;
}
export const StopReply: t.Struct<StopReply> = t.struct<StopReply>([
    t.required('transport', statusTypes.TransportState),
]);

/** Stop and stay where it is. */
export type PauseCommand = t.Empty;
export const PauseCommand: t.Struct<PauseCommand> = t.struct<PauseCommand>([]);

/** What answers `pause`. */
export interface PauseReply {
    transport: statusTypes.TransportState;
}
export const PauseReply: t.Struct<PauseReply> = t.struct<PauseReply>([
    t.required('transport', statusTypes.TransportState),
]);

/** Go to a place. Playing goes on from there. */
export interface LocateCommand {
    /** Where. */
    to: timelineTypes.Ticks;
}
export const LocateCommand: t.Struct<LocateCommand> = t.struct<LocateCommand>([
    t.required('to', t.integer(0, 1125899906842624)),
]);

/** What answers `locate`. */
export interface LocateReply {
    transport: statusTypes.TransportState;
}
export const LocateReply: t.Struct<LocateReply> = t.struct<LocateReply>([
    t.required('transport', statusTypes.TransportState),
]);

/** Set the loop region or switch it on and off. What is absent stays. Playing goes on. */
export interface SetLoopCommand {
    /** First tick. */
    start?: timelineTypes.Ticks | undefined;
    /** One past the last tick. */
    end?: timelineTypes.Ticks | undefined;
    /** Whether playback jumps from the end to the start. */
    enabled?: boolean | undefined;
}
export const SetLoopCommand: t.Struct<SetLoopCommand> = t.struct<SetLoopCommand>([
    t.optional('start', t.integer(0, 1125899906842624)),
    t.optional('end', t.integer(1, 1125899906842624)),
    t.optional('enabled', t.boolean),
]);

/** What answers `setLoop`. */
export interface SetLoopReply {
    transport: statusTypes.TransportState;
}
export const SetLoopReply: t.Struct<SetLoopReply> = t.struct<SetLoopReply>([
    t.required('transport', statusTypes.TransportState),
]);

/** Tell how playback is. */
export type GetCommand = t.Empty;
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([]);

/** What answers `get`. */
export interface GetReply {
    transport: statusTypes.TransportState;
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('transport', statusTypes.TransportState),
]);

/** Playback started, stopped or jumped, or the loop changed. */
export interface StateEvent {
    transport: statusTypes.TransportState;
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.required('transport', statusTypes.TransportState),
]);

/** The moving playhead. */
export interface PositionEvent {
    /** Where the timeline is. */
    position: timelineTypes.Ticks;
    /** The same in samples. */
    frame: planTypes.Frames;
    /** The same for people. */
    musical: timelineTypes.MusicalTime;
}
export const PositionEvent: t.Struct<PositionEvent> = t.struct<PositionEvent>([
    t.required('position', t.integer(0, 1125899906842624)),
    t.required('frame', planTypes.Frames),
    t.required('musical', timelineTypes.MusicalTime),
]);

/** The refusals of this domain. */
export const errors = {
    /** The loop must end after its start. Details: `start`, `end`. */
    loopOrder: {
        code: 'transport.loopOrder',
        message: 'The loop must end after its start.',
        hint: 'Give both ends.',
    },
    /** The loop is shorter than the engine can repeat. Details: `length`, `minimum`. */
    loopTooShort: {
        code: 'transport.loopTooShort',
        message: 'The loop is shorter than the engine can repeat.',
        hint: 'Choose a longer loop.',
    },
    /** There is no loop region. */
    noLoop: {
        code: 'transport.noLoop',
        message: 'There is no loop region.',
        hint: 'Give a start and an end.',
    },
} as const;

export const commands = {
    /**
     * Play from a place. It is answered when the engine plays. While it plays nothing changes unless a place is
     * given. Playing pauses at the end of the timeline.
     */
    play: command<PlayCommand, PlayReply>({
        domain: 'transport',
        name: 'play',
        input: PlayCommand,
        reply: PlayReply,
        replyKind: 'event',
        timeoutMs: 20000,
        priority: 'high',
        idempotent: false,
    }),
    /** Stop and go back to where playing began. */
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
    /** Stop and stay where it is. */
    pause: command<PauseCommand, PauseReply>({
        domain: 'transport',
        name: 'pause',
        input: PauseCommand,
        reply: PauseReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'high',
        idempotent: true,
    }),
    /** Go to a place. Playing goes on from there. */
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
    /** Set the loop region or switch it on and off. What is absent stays. Playing goes on. */
    setLoop: command<SetLoopCommand, SetLoopReply>({
        domain: 'transport',
        name: 'setLoop',
        input: SetLoopCommand,
        reply: SetLoopReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell how playback is. */
    get: command<GetCommand, GetReply>({
        domain: 'transport',
        name: 'get',
        input: GetCommand,
        reply: GetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

export const events = {
    /** Playback started, stopped or jumped, or the loop changed. */
    state: event<StateEvent>({ domain: 'transport', name: 'state', payload: StateEvent }),
    /** The moving playhead. */
    position: event<PositionEvent>({ domain: 'transport', name: 'position', payload: PositionEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class TransportClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Play from a place. It is answered when the engine plays. While it plays nothing changes unless a place is
     * given. Playing pauses at the end of the timeline. Errors: `session.engineDown`, `session.engineRefused`,
     * `project.notOpen`.
     */
    play(input: PlayCommand = {}, options?: CallOptions): Promise<PlayReply> {
        return this.peer.call(commands.play, input, options);
    }

    /** Stop and go back to where playing began. Errors: `project.notOpen`. */
    stop(input: StopCommand = {}, options?: CallOptions): Promise<StopReply> {
        return this.peer.call(commands.stop, input, options);
    }

    /** Stop and stay where it is. Errors: `project.notOpen`. */
    pause(input: PauseCommand = {}, options?: CallOptions): Promise<PauseReply> {
        return this.peer.call(commands.pause, input, options);
    }

    /** Go to a place. Playing goes on from there. Errors: `project.notOpen`. */
    locate(input: LocateCommand, options?: CallOptions): Promise<LocateReply> {
        return this.peer.call(commands.locate, input, options);
    }

    /**
     * Set the loop region or switch it on and off. What is absent stays. Playing goes on. Errors:
     * `transport.loopOrder`, `transport.loopTooShort`, `transport.noLoop`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setLoop(input: SetLoopCommand = {}, options?: CallOptions): Promise<SetLoopReply> {
        return this.peer.call(commands.setLoop, input, options);
    }

    /** Tell how playback is. Errors: `project.notOpen`. */
    get(input: GetCommand = {}, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }

    /** Playback started, stopped or jumped, or the loop changed. */
    onState(handler: (event: StateEvent) => void): Subscription {
        return this.peer.on(events.state, handler);
    }

    /** The moving playhead. */
    onPosition(handler: (event: PositionEvent) => void): Subscription {
        return this.peer.on(events.position, handler);
    }
}
