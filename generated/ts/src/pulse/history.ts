// Generated from chorus/specs/pulse/history.yaml. Edit the spec, then run `chorus gen`.
/**
 * Undo and redo. There is one line of steps for all clients. A new edit drops the steps that were undone. The line
 * survives saving, closing and a crash, up to its limit of 1000 steps.
 */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';

/** An edit that can be taken back. */
export interface Step {
    /** Number of the edit. */
    revision: number;
    /** What was done. */
    label: string;
    /** The client that did it. */
    author: string;
    /** When it was done. */
    at: string;
    /** Whether it was taken back. */
    undone: boolean;
}
export const Step: t.Struct<Step> = t.struct<Step>([
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('label', t.string(0, 256)),
    t.required('author', t.string(0, 64)),
    t.required('at', t.time),
    t.required('undone', t.boolean),
]);

/** Take back the last steps. */
export interface UndoCommand {
    /** How many steps. Default: 1. */
    count?: number | undefined;
}
export const UndoCommand: t.Struct<UndoCommand> = t.struct<UndoCommand>([
    t.defaulted('count', t.integer(1, 1000), 1),
]);

/** What answers `undo`. */
export interface UndoReply {
    /** Number of the last edit now. */
    revision: number;
    /** What was taken back, the last step first. */
    undone: string[];
}
export const UndoReply: t.Struct<UndoReply> = t.struct<UndoReply>([
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('undone', t.list(t.string(), 0, 1000)),
]);

/** Bring back the steps that were taken back last. */
export interface RedoCommand {
    /** How many steps. Default: 1. */
    count?: number | undefined;
}
export const RedoCommand: t.Struct<RedoCommand> = t.struct<RedoCommand>([
    t.defaulted('count', t.integer(1, 1000), 1),
]);

/** What answers `redo`. */
export interface RedoReply {
    /** Number of the last edit now. */
    revision: number;
    /** What was brought back, in order. */
    redone: string[];
}
export const RedoReply: t.Struct<RedoReply> = t.struct<RedoReply>([
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('redone', t.list(t.string(), 0, 1000)),
]);

/** Tell the steps. */
export interface ListCommand {
    /** At most the last so many. Default: 100. */
    limit?: number | undefined;
}
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([
    t.defaulted('limit', t.integer(1, 1000), 100),
]);

/** What answers `list`. */
export interface ListReply {
    /** The oldest first, those that were taken back last. */
    steps: Step[];
    /** How many steps can be taken back. */
    undo: number;
    /** How many steps can be brought back. */
    redo: number;
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('steps', t.list(Step, 0, 1000)),
    t.required('undo', t.integer(0, 4294967295)),
    t.required('redo', t.integer(0, 4294967295)),
]);

/** What can be taken back or brought back changed. */
export interface StateEvent {
    /** What undo would take back. */
    undo?: string | undefined;
    /** What redo would bring back. */
    redo?: string | undefined;
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.optional('undo', t.string(0, 256)),
    t.optional('redo', t.string(0, 256)),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is nothing to take back. */
    nothingToUndo: {
        code: 'history.nothingToUndo',
        message: 'There is nothing to take back.',
        hint: 'Nothing was done yet, or all was taken back.',
    },
    /** There is nothing to bring back. */
    nothingToRedo: {
        code: 'history.nothingToRedo',
        message: 'There is nothing to bring back.',
        hint: 'Nothing was taken back since the last edit.',
    },
} as const;

export const commands = {
    /** Take back the last steps. */
    undo: command<UndoCommand, UndoReply>({
        domain: 'history',
        name: 'undo',
        input: UndoCommand,
        reply: UndoReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Bring back the steps that were taken back last. */
    redo: command<RedoCommand, RedoReply>({
        domain: 'history',
        name: 'redo',
        input: RedoCommand,
        reply: RedoReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell the steps. */
    list: command<ListCommand, ListReply>({
        domain: 'history',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

export const events = {
    /** What can be taken back or brought back changed. */
    state: event<StateEvent>({ domain: 'history', name: 'state', payload: StateEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class HistoryClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Take back the last steps. Errors: `history.nothingToUndo`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    undo(input: UndoCommand = {}, options?: CallOptions): Promise<UndoReply> {
        return this.peer.call(commands.undo, input, options);
    }

    /**
     * Bring back the steps that were taken back last. Errors: `history.nothingToRedo`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    redo(input: RedoCommand = {}, options?: CallOptions): Promise<RedoReply> {
        return this.peer.call(commands.redo, input, options);
    }

    /** Tell the steps. Errors: `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** What can be taken back or brought back changed. */
    onState(handler: (event: StateEvent) => void): Subscription {
        return this.peer.on(events.state, handler);
    }
}
