// Generated from chorus/specs/pulse/project.yaml. Edit the spec, then run `chorus gen`.
/**
 * The open project: its life, its folder and its state. Every edit is in the journal of the folder before it is
 * acknowledged; the saved project itself changes only when it is saved.
 */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as audioTypes from '../types/audio.js';
import * as planTypes from '../types/plan.js';
import * as projectTypes from '../types/project.js';
import * as statusTypes from '../types/status.js';
import * as timelineTypes from '../types/timeline.js';
import * as unitsTypes from '../types/units.js';

/** What to do about edits that were not saved. */
export type Recovery = 
    /** Refuse with `project.draftFound` when there are edits that were not saved. */
    | 'ask'
    /** Take the edits that were not saved; the project is then as it was when it was last open. */
    | 'recover'
    /** Take the project as it was saved; the edits are kept aside in the folder `drafts`. */
    | 'discard';
export const Recovery: t.Type<Recovery> = t.choice('ask', 'recover', 'discard');

/** Make a project in a new folder and open it. */
export interface NewCommand {
    /** The folder to make; it must not hold a project. */
    path: planTypes.FilePath;
    /** The last part of the path when absent. */
    name?: unitsTypes.Name | undefined;
    /** 48000 when absent. */
    sampleRate?: timelineTypes.SampleRate | undefined;
    /** 120 when absent. */
    tempo?: timelineTypes.Tempo | undefined;
    /** 4/4 when absent. */
    signature?: timelineTypes.Signature | undefined;
}
export const NewCommand: t.Struct<NewCommand> = t.struct<NewCommand>([
    t.required('path', planTypes.FilePath),
    t.optional('name', unitsTypes.Name),
    t.optional('sampleRate', timelineTypes.SampleRate),
    t.optional('tempo', timelineTypes.Tempo),
    t.optional('signature', timelineTypes.Signature),
]);

/** What answers `new`. */
export interface NewReply {
    project: statusTypes.ProjectStatus;
}
export const NewReply: t.Struct<NewReply> = t.struct<NewReply>([
    t.required('project', statusTypes.ProjectStatus),
]);

/** Open the project in a folder. Missing media, plugins and devices do not prevent it. */
export interface OpenCommand {
    /** The folder. */
    path: planTypes.FilePath;
    /** What to do about edits that were not saved. Default: "ask". */
    recover?: Recovery | undefined;
}
export const OpenCommand: t.Struct<OpenCommand> = t.struct<OpenCommand>([
    t.required('path', planTypes.FilePath),
    t.defaulted('recover', Recovery, "ask"),
]);

/** What answers `open`. */
export interface OpenReply {
    project: statusTypes.ProjectStatus;
}
export const OpenReply: t.Struct<OpenReply> = t.struct<OpenReply>([
    t.required('project', statusTypes.ProjectStatus),
]);

/** Write the project. The file is replaced in one step, so that it is always whole. */
export type SaveCommand = t.Empty;
export const SaveCommand: t.Struct<SaveCommand> = t.struct<SaveCommand>([]);

/** What answers `save`. */
export interface SaveReply {
    project: statusTypes.ProjectStatus;
}
export const SaveReply: t.Struct<SaveReply> = t.struct<SaveReply>([
    t.required('project', statusTypes.ProjectStatus),
]);

/** Write the project with its copied media into another folder and go on there. The old folder stays as it is. */
export interface SaveAsCommand {
    /** The folder to make; it must not hold a project. */
    path: planTypes.FilePath;
}
export const SaveAsCommand: t.Struct<SaveAsCommand> = t.struct<SaveAsCommand>([
    t.required('path', planTypes.FilePath),
]);

/** What answers `saveAs`. */
export interface SaveAsReply {
    project: statusTypes.ProjectStatus;
}
export const SaveAsReply: t.Struct<SaveAsReply> = t.struct<SaveAsReply>([
    t.required('project', statusTypes.ProjectStatus),
]);

/** Close the project. Edits that were not saved stay in its journal and are offered when it is opened again. */
export type CloseCommand = t.Empty;
export const CloseCommand: t.Struct<CloseCommand> = t.struct<CloseCommand>([]);

/** What answers `close`. */
export type CloseReply = t.Empty;
export const CloseReply: t.Struct<CloseReply> = t.struct<CloseReply>([]);

/** Change the name of the project. Its folder stays. */
export interface RenameCommand {
    name: unitsTypes.Name;
}
export const RenameCommand: t.Struct<RenameCommand> = t.struct<RenameCommand>([
    t.required('name', unitsTypes.Name),
]);

/** What answers `rename`. */
export interface RenameReply {
    settings: projectTypes.ProjectSettings;
}
export const RenameReply: t.Struct<RenameReply> = t.struct<RenameReply>([
    t.required('settings', projectTypes.ProjectSettings),
]);

/** The whole project at its present revision. Events with higher revisions apply on top of it. */
export interface SnapshotCommand {
    /** Leave all other tables empty; everything when absent. */
    tables?: projectTypes.Table[] | undefined;
}
export const SnapshotCommand: t.Struct<SnapshotCommand> = t.struct<SnapshotCommand>([
    t.optional('tables', t.list(projectTypes.Table, 0, 9)),
]);

/** What answers `snapshot`. */
export interface SnapshotReply {
    /** Number of the last edit in it. */
    revision: number;
    status: statusTypes.ProjectStatus;
    content: projectTypes.ProjectContent;
}
export const SnapshotReply: t.Struct<SnapshotReply> = t.struct<SnapshotReply>([
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('status', statusTypes.ProjectStatus),
    t.required('content', projectTypes.ProjectContent),
]);

/** Tell about the open project. */
export type StatusCommand = t.Empty;
export const StatusCommand: t.Struct<StatusCommand> = t.struct<StatusCommand>([]);

/** What answers `status`. */
export interface StatusReply {
    state: statusTypes.LoadState;
    /** Null when none is open. */
    project: statusTypes.ProjectStatus | null;
}
export const StatusReply: t.Struct<StatusReply> = t.struct<StatusReply>([
    t.required('state', statusTypes.LoadState),
    t.nullable('project', statusTypes.ProjectStatus),
]);

/** Tell a hash of the content. Projects with the same content have the same hash, wherever they lie. */
export type HashCommand = t.Empty;
export const HashCommand: t.Struct<HashCommand> = t.struct<HashCommand>([]);

/** What answers `hash`. */
export interface HashReply {
    /** Number of the last edit in it. */
    revision: number;
    /** Hash of the canonical text of the content. */
    hash: audioTypes.ContentHash;
}
export const HashReply: t.Struct<HashReply> = t.struct<HashReply>([
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('hash', audioTypes.ContentHash),
]);

/**
 * An edit, an undo or a redo. A client that misses one asks for a snapshot. Changes are whole records, to be put in
 * place of what the client has.
 */
export interface StateEvent {
    /** Number of this edit. */
    revision: number;
    /** What was done, for people. */
    label: string;
    /** The client that did it. */
    author: string;
    /** Records that were added or changed. */
    changed: projectTypes.Entity[];
    /** Records that are gone. */
    removed: projectTypes.EntityRef[];
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('label', t.string(0, 256)),
    t.required('author', t.string(0, 64)),
    t.required('changed', t.list(projectTypes.Entity, 0, 1048576)),
    t.required('removed', t.list(projectTypes.EntityRef, 0, 1048576)),
]);

/** A project was opened, saved or closed, or became dirty. */
export interface StatusEvent {
    state: statusTypes.LoadState;
    /** Null when none is open. */
    project: statusTypes.ProjectStatus | null;
}
export const StatusEvent: t.Struct<StatusEvent> = t.struct<StatusEvent>([
    t.required('state', statusTypes.LoadState),
    t.nullable('project', statusTypes.ProjectStatus),
]);

/** All edits up to this one survive a power cut. */
export interface DurableEvent {
    /** Number of the edit. */
    revision: number;
}
export const DurableEvent: t.Struct<DurableEvent> = t.struct<DurableEvent>([
    t.required('revision', t.integer(0, 9007199254740991)),
]);

/** The refusals of this domain. */
export const errors = {
    /** No project is open. */
    notOpen: {
        code: 'project.notOpen',
        message: 'No project is open.',
        hint: 'Make or open a project first.',
    },
    /** The project is being opened, saved or closed. Details: `state`. */
    busy: {
        code: 'project.busy',
        message: 'The project is being opened, saved or closed.',
        hint: 'Try again when it is done.',
    },
    /** Another project is open. Details: `path`. */
    alreadyOpen: {
        code: 'project.alreadyOpen',
        message: 'Another project is open.',
        hint: 'Close it first.',
    },
    /** There is already a project or another file at this place. Details: `path`. */
    exists: {
        code: 'project.exists',
        message: 'There is already a project or another file at this place.',
        hint: 'Choose another folder, or open the project that is there.',
    },
    /** There is no project in this folder. Details: `path`. */
    notFound: {
        code: 'project.notFound',
        message: 'There is no project in this folder.',
        hint: 'Check the path; a project folder holds a project.json.',
    },
    /** The folder cannot be written. Details: `path`, `reason`. */
    notWritable: {
        code: 'project.notWritable',
        message: 'The folder cannot be written.',
        hint: 'Check the folder and its permissions.',
    },
    /** The disk is full. Nothing was changed. Details: `path`. */
    diskFull: {
        code: 'project.diskFull',
        message: 'The disk is full. Nothing was changed.',
        hint: 'Make room and try again.',
    },
    /** The edit would leave the limits of a project. Nothing was changed. Details: `record`, `place`, `rule`. */
    limit: {
        code: 'project.limit',
        message: 'The edit would leave the limits of a project. Nothing was changed.',
        hint: 'Use values nearer to the others.',
    },
    /** A file of the project is damaged. Details: `path`, `line`, `place`, `reason`. */
    damaged: {
        code: 'project.damaged',
        message: 'A file of the project is damaged.',
        hint: 'Open it with `recover` as `recover` (in a shell, --recover recover) to go on from the journal where it has a whole copy, as `discard` to set a damaged journal aside, or restore the file from a backup.',
    },
    /** The project was saved by a newer version. Details: `path`, `schema`, `supported`. */
    newerVersion: {
        code: 'project.newerVersion',
        message: 'The project was saved by a newer version.',
        hint: 'Use that version or a later one. Nothing was changed.',
    },
    /** The project has edits that were not saved. Details: `path`, `edits`, `last`. */
    draftFound: {
        code: 'project.draftFound',
        message: 'The project has edits that were not saved.',
        hint: 'Open it with `recover` as `recover` (in a shell, --recover recover) to take them, or as `discard` to set them aside.',
    },
    /** Another Pulse has this project open. Details: `path`, `holder`. */
    locked: {
        code: 'project.locked',
        message: 'Another Pulse has this project open.',
        hint: 'Close it there first.',
    },
} as const;

export const commands = {
    /** Make a project in a new folder and open it. */
    new: command<NewCommand, NewReply>({
        domain: 'project',
        name: 'new',
        input: NewCommand,
        reply: NewReply,
        replyKind: 'event',
        timeoutMs: 30000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Open the project in a folder. Missing media, plugins and devices do not prevent it. */
    open: command<OpenCommand, OpenReply>({
        domain: 'project',
        name: 'open',
        input: OpenCommand,
        reply: OpenReply,
        replyKind: 'event',
        timeoutMs: 30000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Write the project. The file is replaced in one step, so that it is always whole. */
    save: command<SaveCommand, SaveReply>({
        domain: 'project',
        name: 'save',
        input: SaveCommand,
        reply: SaveReply,
        replyKind: 'event',
        timeoutMs: 30000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Write the project with its copied media into another folder and go on there. The old folder stays as it is. */
    saveAs: command<SaveAsCommand, SaveAsReply>({
        domain: 'project',
        name: 'saveAs',
        input: SaveAsCommand,
        reply: SaveAsReply,
        replyKind: 'event',
        timeoutMs: 600000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Close the project. Edits that were not saved stay in its journal and are offered when it is opened again. */
    close: command<CloseCommand, CloseReply>({
        domain: 'project',
        name: 'close',
        input: CloseCommand,
        reply: CloseReply,
        replyKind: 'event',
        timeoutMs: 10000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Change the name of the project. Its folder stays. */
    rename: command<RenameCommand, RenameReply>({
        domain: 'project',
        name: 'rename',
        input: RenameCommand,
        reply: RenameReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** The whole project at its present revision. Events with higher revisions apply on top of it. */
    snapshot: command<SnapshotCommand, SnapshotReply>({
        domain: 'project',
        name: 'snapshot',
        input: SnapshotCommand,
        reply: SnapshotReply,
        replyKind: 'snapshot',
        timeoutMs: 30000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell about the open project. */
    status: command<StatusCommand, StatusReply>({
        domain: 'project',
        name: 'status',
        input: StatusCommand,
        reply: StatusReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell a hash of the content. Projects with the same content have the same hash, wherever they lie. */
    hash: command<HashCommand, HashReply>({
        domain: 'project',
        name: 'hash',
        input: HashCommand,
        reply: HashReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

export const events = {
    /**
     * An edit, an undo or a redo. A client that misses one asks for a snapshot. Changes are whole records, to be put
     * in place of what the client has.
     */
    state: event<StateEvent>({ domain: 'project', name: 'state', payload: StateEvent }),
    /** A project was opened, saved or closed, or became dirty. */
    status: event<StatusEvent>({ domain: 'project', name: 'status', payload: StatusEvent }),
    /** All edits up to this one survive a power cut. */
    durable: event<DurableEvent>({ domain: 'project', name: 'durable', payload: DurableEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class ProjectClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Make a project in a new folder and open it. Errors: `project.alreadyOpen`, `project.exists`,
     * `project.notWritable`, `project.diskFull`, `project.locked`.
     */
    new(input: NewCommand, options?: CallOptions): Promise<NewReply> {
        return this.peer.call(commands.new, input, options);
    }

    /**
     * Open the project in a folder. Missing media, plugins and devices do not prevent it. Errors:
     * `project.alreadyOpen`, `project.notFound`, `project.damaged`, `project.newerVersion`, `project.draftFound`,
     * `project.locked`, `project.notWritable`.
     */
    open(input: OpenCommand, options?: CallOptions): Promise<OpenReply> {
        return this.peer.call(commands.open, input, options);
    }

    /**
     * Write the project. The file is replaced in one step, so that it is always whole. Errors: `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`.
     */
    save(input: SaveCommand = {}, options?: CallOptions): Promise<SaveReply> {
        return this.peer.call(commands.save, input, options);
    }

    /**
     * Write the project with its copied media into another folder and go on there. The old folder stays as it is.
     * Errors: `project.notOpen`, `project.busy`, `project.exists`, `project.diskFull`, `project.notWritable`,
     * `project.locked`.
     */
    saveAs(input: SaveAsCommand, options?: CallOptions): Promise<SaveAsReply> {
        return this.peer.call(commands.saveAs, input, options);
    }

    /**
     * Close the project. Edits that were not saved stay in its journal and are offered when it is opened again.
     * Errors: `project.notOpen`, `project.busy`.
     */
    close(input: CloseCommand = {}, options?: CallOptions): Promise<CloseReply> {
        return this.peer.call(commands.close, input, options);
    }

    /**
     * Change the name of the project. Its folder stays. Errors: `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    rename(input: RenameCommand, options?: CallOptions): Promise<RenameReply> {
        return this.peer.call(commands.rename, input, options);
    }

    /**
     * The whole project at its present revision. Events with higher revisions apply on top of it. Errors:
     * `project.notOpen`.
     */
    snapshot(input: SnapshotCommand = {}, options?: CallOptions): Promise<SnapshotReply> {
        return this.peer.call(commands.snapshot, input, options);
    }

    /** Tell about the open project. */
    status(input: StatusCommand = {}, options?: CallOptions): Promise<StatusReply> {
        return this.peer.call(commands.status, input, options);
    }

    /**
     * Tell a hash of the content. Projects with the same content have the same hash, wherever they lie. Errors:
     * `project.notOpen`.
     */
    hash(input: HashCommand = {}, options?: CallOptions): Promise<HashReply> {
        return this.peer.call(commands.hash, input, options);
    }

    /**
     * An edit, an undo or a redo. A client that misses one asks for a snapshot. Changes are whole records, to be put
     * in place of what the client has.
     */
    onState(handler: (event: StateEvent) => void): Subscription {
        return this.peer.on(events.state, handler);
    }

    /** A project was opened, saved or closed, or became dirty. */
    onStatus(handler: (event: StatusEvent) => void): Subscription {
        return this.peer.on(events.status, handler);
    }

    /** All edits up to this one survive a power cut. */
    onDurable(handler: (event: DurableEvent) => void): Subscription {
        return this.peer.on(events.durable, handler);
    }
}
