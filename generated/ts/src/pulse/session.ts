// Generated from chorus/specs/pulse/session.yaml. Edit the spec, then run `chorus gen`.
/** How the whole session is doing. */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as statusTypes from '../types/status.js';

/** Tell about engine, project, playback and history. */
export type StatusCommand = t.Empty;
export const StatusCommand: t.Struct<StatusCommand> = t.struct<StatusCommand>([]);

/** What answers `status`. */
export interface StatusReply {
    engine: statusTypes.EngineStatus;
    /** Null when none is open. */
    project: statusTypes.ProjectStatus | null;
    /** Null when no project is open. */
    transport: statusTypes.TransportState | null;
    /** What undo would take back. */
    undo?: string | undefined;
    /** What redo would bring back. */
    redo?: string | undefined;
    /** Imports, renders and captures that are running. */
    jobs: number;
    /** Connected clients. */
    clients: number;
}
export const StatusReply: t.Struct<StatusReply> = t.struct<StatusReply>([
    t.required('engine', statusTypes.EngineStatus),
    t.nullable('project', statusTypes.ProjectStatus),
    t.nullable('transport', statusTypes.TransportState),
    t.optional('undo', t.string(0, 256)),
    t.optional('redo', t.string(0, 256)),
    t.required('jobs', t.integer(0, 4294967295)),
    t.required('clients', t.integer(0, 4294967295)),
]);

/** Wait until the engine holds the project as it is now. */
export type SyncCommand = t.Empty;
export const SyncCommand: t.Struct<SyncCommand> = t.struct<SyncCommand>([]);

/** What answers `sync`. */
export interface SyncReply {
    engine: statusTypes.EngineStatus;
}
export const SyncReply: t.Struct<SyncReply> = t.struct<SyncReply>([
    t.required('engine', statusTypes.EngineStatus),
]);

/** The engine came, changed or went. */
export interface StateEvent {
    engine: statusTypes.EngineStatus;
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.required('engine', statusTypes.EngineStatus),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no connection to the audio engine. Details: `reason`. */
    engineDown: {
        code: 'session.engineDown',
        message: 'There is no connection to the audio engine.',
        hint: 'It is restarted by itself; look at the session\'s status.',
    },
    /** The audio engine refused. Details: `code`, `reason`. */
    engineRefused: {
        code: 'session.engineRefused',
        message: 'The audio engine refused.',
        hint: 'Look at the reason and at the log of the engine.',
    },
} as const;

export const commands = {
    /** Tell about engine, project, playback and history. */
    status: command<StatusCommand, StatusReply>({
        domain: 'session',
        name: 'status',
        input: StatusCommand,
        reply: StatusReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Wait until the engine holds the project as it is now. */
    sync: command<SyncCommand, SyncReply>({
        domain: 'session',
        name: 'sync',
        input: SyncCommand,
        reply: SyncReply,
        replyKind: 'event',
        timeoutMs: 30000,
        priority: 'normal',
        idempotent: true,
    }),
};

export const events = {
    /** The engine came, changed or went. */
    state: event<StateEvent>({ domain: 'session', name: 'state', payload: StateEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class SessionClient {
    constructor(private readonly peer: Peer) {}

    /** Tell about engine, project, playback and history. */
    status(input: StatusCommand = {}, options?: CallOptions): Promise<StatusReply> {
        return this.peer.call(commands.status, input, options);
    }

    /** Wait until the engine holds the project as it is now. Errors: `session.engineDown`. */
    sync(input: SyncCommand = {}, options?: CallOptions): Promise<SyncReply> {
        return this.peer.call(commands.sync, input, options);
    }

    /** The engine came, changed or went. */
    onState(handler: (event: StateEvent) => void): Subscription {
        return this.peer.on(events.state, handler);
    }
}
