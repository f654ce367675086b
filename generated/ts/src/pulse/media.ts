// Generated from chorus/specs/pulse/media.yaml. Edit the spec, then run `chorus gen`.
/**
 * The media pool. A file that is missing is silent and stays in the project with all that refers to it; it sounds
 * again when it is back or was relinked.
 */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as planTypes from '../types/plan.js';
import * as projectTypes from '../types/project.js';
import * as unitsTypes from '../types/units.js';

/** Whether a file can be played now. */
export type Availability = 
    /** The file is there and its copy at the session rate can be played. */
    | 'online'
    /** The file is there; its copy at the session rate is being made. */
    | 'preparing'
    /** The file is not there. */
    | 'missing'
    /** The file is there and cannot be read. */
    | 'broken';
export const Availability: t.Type<Availability> = t.choice('online', 'preparing', 'missing', 'broken');

/** A file of the pool as it is on this machine now. */
export interface MediaItem {
    id: idsTypes.MediaId;
    name: unitsTypes.Name;
    availability: Availability;
    /** Why it is broken. */
    reason?: string | undefined;
    /** How long it is. Unit: s. */
    seconds: number;
    media: projectTypes.Media;
}
export const MediaItem: t.Struct<MediaItem> = t.struct<MediaItem>([
    t.required('id', idsTypes.MediaId),
    t.required('name', unitsTypes.Name),
    t.required('availability', Availability),
    t.optional('reason', t.string(0, 1024)),
    t.required('seconds', t.number(0)),
    t.required('media', projectTypes.Media),
]);

/** Take a file into the pool. A file with the same content is taken once; then the item that is there is returned. */
export interface ImportCommand {
    /** The file. */
    path: planTypes.FilePath;
    /** Copy it into the project or leave it where it is. Default: "copy". */
    mode?: projectTypes.MediaMode | undefined;
    /** The file name when absent. */
    name?: unitsTypes.Name | undefined;
}
export const ImportCommand: t.Struct<ImportCommand> = t.struct<ImportCommand>([
    t.required('path', planTypes.FilePath),
    t.defaulted('mode', projectTypes.MediaMode, "copy"),
    t.optional('name', unitsTypes.Name),
]);

/** What answers `import`. */
export interface ImportReply {
    media: MediaItem;
}
export const ImportReply: t.Struct<ImportReply> = t.struct<ImportReply>([
    t.required('media', MediaItem),
]);

/** End an import. Nothing of it is left behind. */
export interface CancelImportCommand {
    job: idsTypes.JobId;
}
export const CancelImportCommand: t.Struct<CancelImportCommand> = t.struct<CancelImportCommand>([
    t.required('job', idsTypes.JobId),
]);

/** What answers `cancelImport`. */
export interface CancelImportReply {
    job: idsTypes.JobId;
}
export const CancelImportReply: t.Struct<CancelImportReply> = t.struct<CancelImportReply>([
    t.required('job', idsTypes.JobId),
]);

/** Say where a file is now. It must have the same content, unless other content is accepted. */
export interface RelinkCommand {
    media: idsTypes.MediaId;
    /** The file. */
    path: planTypes.FilePath;
    /** Take the file even if its content differs. Default: false. */
    acceptOther?: boolean | undefined;
}
export const RelinkCommand: t.Struct<RelinkCommand> = t.struct<RelinkCommand>([
    t.required('media', idsTypes.MediaId),
    t.required('path', planTypes.FilePath),
    t.defaulted('acceptOther', t.boolean, false),
]);

/** What answers `relink`. */
export interface RelinkReply {
    media: MediaItem;
}
export const RelinkReply: t.Struct<RelinkReply> = t.struct<RelinkReply>([
    t.required('media', MediaItem),
]);

/** Take a file out of the pool. The file itself stays where it is. */
export interface RemoveCommand {
    media: idsTypes.MediaId;
}
export const RemoveCommand: t.Struct<RemoveCommand> = t.struct<RemoveCommand>([
    t.required('media', idsTypes.MediaId),
]);

/** What answers `remove`. */
export interface RemoveReply {
    media: idsTypes.MediaId;
}
export const RemoveReply: t.Struct<RemoveReply> = t.struct<RemoveReply>([
    t.required('media', idsTypes.MediaId),
]);

/** Tell what is in the pool and whether it can be played. */
export type ListCommand = t.Empty;
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([]);

/** What answers `list`. */
export interface ListReply {
    /** In order of id. */
    media: MediaItem[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('media', t.list(MediaItem, 0, 65536)),
]);

/** How far an import or a relink has come. */
export interface ProgressEvent {
    job: idsTypes.JobId;
    /** The file. */
    path: planTypes.FilePath;
    /** From 0 to 1. */
    share: number;
}
export const ProgressEvent: t.Struct<ProgressEvent> = t.struct<ProgressEvent>([
    t.required('job', idsTypes.JobId),
    t.required('path', planTypes.FilePath),
    t.required('share', t.number(0, 1)),
]);

/** Files became available or unavailable. */
export interface StateEvent {
    /** Those that changed. */
    media: MediaItem[];
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.required('media', t.list(MediaItem, 0, 65536)),
]);

/** The refusals of this domain. */
export const errors = {
    /** The pool has no such item. Details: `media`. */
    notFound: {
        code: 'media.notFound',
        message: 'The pool has no such item.',
        hint: 'List the media.',
    },
    /** There is no such file. Details: `path`. */
    fileNotFound: {
        code: 'media.fileNotFound',
        message: 'There is no such file.',
        hint: 'Check the path.',
    },
    /** The file holds no samples. Details: `path`. */
    emptyFile: {
        code: 'media.emptyFile',
        message: 'The file holds no samples.',
        hint: 'Choose a file that has sound in it.',
    },
    /** The file is damaged or cannot be read. Details: `path`, `reason`. */
    unreadable: {
        code: 'media.unreadable',
        message: 'The file is damaged or cannot be read.',
        hint: 'Check the file with another program, or its permissions.',
    },
    /** The file is of no format that is known here. Details: `path`, `reason`. */
    unsupportedFormat: {
        code: 'media.unsupportedFormat',
        message: 'The file is of no format that is known here.',
        hint: 'Convert it to WAV or FLAC.',
    },
    /** Only mono and stereo files can be used. Details: `path`, `channels`. */
    tooManyChannels: {
        code: 'media.tooManyChannels',
        message: 'Only mono and stereo files can be used.',
        hint: 'Split the file into mono or stereo files.',
    },
    /** The file is not the one that was imported. Details: `path`, `expected`, `found`. */
    differentContent: {
        code: 'media.differentContent',
        message: 'The file is not the one that was imported.',
        hint: 'Choose the right file or accept other content.',
    },
    /** Clips play this file. Details: `media`, `regions`. */
    inUse: {
        code: 'media.inUse',
        message: 'Clips play this file.',
        hint: 'Remove them first.',
    },
    /** No such import is running. Details: `job`. */
    noImport: {
        code: 'media.noImport',
        message: 'No such import is running.',
        hint: 'It may have ended.',
    },
    /** The import was cancelled. */
    cancelled: {
        code: 'media.cancelled',
        message: 'The import was cancelled.',
        hint: 'Import again if the file is still wanted.',
    },
    /** The pool cannot hold more files. Details: `maximum`. */
    tooMany: {
        code: 'media.tooMany',
        message: 'The pool cannot hold more files.',
        hint: 'Remove files that are not needed.',
    },
} as const;

export const commands = {
    /**
     * Take a file into the pool. A file with the same content is taken once; then the item that is there is
     * returned.
     */
    import: command<ImportCommand, ImportReply>({
        domain: 'media',
        name: 'import',
        input: ImportCommand,
        reply: ImportReply,
        replyKind: 'event',
        timeoutMs: 600000,
        priority: 'normal',
        idempotent: false,
    }),
    /** End an import. Nothing of it is left behind. */
    cancelImport: command<CancelImportCommand, CancelImportReply>({
        domain: 'media',
        name: 'cancelImport',
        input: CancelImportCommand,
        reply: CancelImportReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Say where a file is now. It must have the same content, unless other content is accepted. */
    relink: command<RelinkCommand, RelinkReply>({
        domain: 'media',
        name: 'relink',
        input: RelinkCommand,
        reply: RelinkReply,
        replyKind: 'event',
        timeoutMs: 600000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Take a file out of the pool. The file itself stays where it is. */
    remove: command<RemoveCommand, RemoveReply>({
        domain: 'media',
        name: 'remove',
        input: RemoveCommand,
        reply: RemoveReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell what is in the pool and whether it can be played. */
    list: command<ListCommand, ListReply>({
        domain: 'media',
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
    /** How far an import or a relink has come. */
    progress: event<ProgressEvent>({ domain: 'media', name: 'progress', payload: ProgressEvent }),
    /** Files became available or unavailable. */
    state: event<StateEvent>({ domain: 'media', name: 'state', payload: StateEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class MediaClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Take a file into the pool. A file with the same content is taken once; then the item that is there is
     * returned. Errors: `media.fileNotFound`, `media.emptyFile`, `media.unreadable`, `media.unsupportedFormat`,
     * `media.tooManyChannels`, `media.cancelled`, `media.tooMany`, `session.engineDown`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    import(input: ImportCommand, options?: CallOptions): Promise<ImportReply> {
        return this.peer.call(commands.import, input, options);
    }

    /** End an import. Nothing of it is left behind. Errors: `media.noImport`. */
    cancelImport(input: CancelImportCommand, options?: CallOptions): Promise<CancelImportReply> {
        return this.peer.call(commands.cancelImport, input, options);
    }

    /**
     * Say where a file is now. It must have the same content, unless other content is accepted. Errors:
     * `media.notFound`, `media.differentContent`, `media.fileNotFound`, `media.emptyFile`, `media.unreadable`,
     * `media.unsupportedFormat`, `media.tooManyChannels`, `session.engineDown`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    relink(input: RelinkCommand, options?: CallOptions): Promise<RelinkReply> {
        return this.peer.call(commands.relink, input, options);
    }

    /**
     * Take a file out of the pool. The file itself stays where it is. Errors: `media.notFound`, `media.inUse`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    remove(input: RemoveCommand, options?: CallOptions): Promise<RemoveReply> {
        return this.peer.call(commands.remove, input, options);
    }

    /** Tell what is in the pool and whether it can be played. Errors: `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** How far an import or a relink has come. */
    onProgress(handler: (event: ProgressEvent) => void): Subscription {
        return this.peer.on(events.progress, handler);
    }

    /** Files became available or unavailable. */
    onState(handler: (event: StateEvent) => void): Subscription {
        return this.peer.on(events.state, handler);
    }
}
