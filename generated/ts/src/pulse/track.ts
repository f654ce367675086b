// Generated from chorus/specs/pulse/track.yaml. Edit the spec, then run `chorus gen`.
/** Rows of the arrangement. Each has a channel of its own, which plays into the master at first. */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as projectTypes from '../types/project.js';
import * as unitsTypes from '../types/units.js';

/** Make a track and its channel. */
export interface CreateCommand {
    /** `Track` and a number when absent. */
    name?: unitsTypes.Name | undefined;
    colour?: unitsTypes.Colour | undefined;
    /** Place from the top counted from 0; the bottom when absent. */
    index?: number | undefined;
}
export const CreateCommand: t.Struct<CreateCommand> = t.struct<CreateCommand>([
    t.optional('name', unitsTypes.Name),
    t.optional('colour', unitsTypes.Colour),
    t.optional('index', t.integer(0, 4096)),
]);

/** What answers `create`. */
export interface CreateReply {
    track: projectTypes.Track;
    channel: projectTypes.Channel;
}
export const CreateReply: t.Struct<CreateReply> = t.struct<CreateReply>([
    t.required('track', projectTypes.Track),
    t.required('channel', projectTypes.Channel),
]);

/** Remove a track with its clips, its channel, the channel's nodes and their automation. */
export interface DeleteCommand {
    track: idsTypes.TrackId;
}
export const DeleteCommand: t.Struct<DeleteCommand> = t.struct<DeleteCommand>([
    t.required('track', idsTypes.TrackId),
]);

/** What answers `delete`. */
export interface DeleteReply {
    track: idsTypes.TrackId;
}
export const DeleteReply: t.Struct<DeleteReply> = t.struct<DeleteReply>([
    t.required('track', idsTypes.TrackId),
]);

/** Change the name of a track and of its channel. */
export interface RenameCommand {
    track: idsTypes.TrackId;
    name: unitsTypes.Name;
}
export const RenameCommand: t.Struct<RenameCommand> = t.struct<RenameCommand>([
    t.required('track', idsTypes.TrackId),
    t.required('name', unitsTypes.Name),
]);

/** What answers `rename`. */
export interface RenameReply {
    track: projectTypes.Track;
}
export const RenameReply: t.Struct<RenameReply> = t.struct<RenameReply>([
    t.required('track', projectTypes.Track),
]);

/** Give a track a colour or take it away. */
export interface SetColourCommand {
    track: idsTypes.TrackId;
    /** No colour when absent. */
    colour?: unitsTypes.Colour | undefined;
}
export const SetColourCommand: t.Struct<SetColourCommand> = t.struct<SetColourCommand>([
    t.required('track', idsTypes.TrackId),
    t.optional('colour', unitsTypes.Colour),
]);

/** What answers `setColour`. */
export interface SetColourReply {
    track: projectTypes.Track;
}
export const SetColourReply: t.Struct<SetColourReply> = t.struct<SetColourReply>([
    t.required('track', projectTypes.Track),
]);

/** Mute the channel of a track; the same as `channel.setMute`. */
export interface SetMuteCommand {
    track: idsTypes.TrackId;
    mute: boolean;
}
export const SetMuteCommand: t.Struct<SetMuteCommand> = t.struct<SetMuteCommand>([
    t.required('track', idsTypes.TrackId),
    t.required('mute', t.boolean),
]);

/** What answers `setMute`. */
export interface SetMuteReply {
    channel: projectTypes.Channel;
}
export const SetMuteReply: t.Struct<SetMuteReply> = t.struct<SetMuteReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Solo the channel of a track; the same as `channel.setSolo`. */
export interface SetSoloCommand {
    track: idsTypes.TrackId;
    solo: boolean;
}
export const SetSoloCommand: t.Struct<SetSoloCommand> = t.struct<SetSoloCommand>([
    t.required('track', idsTypes.TrackId),
    t.required('solo', t.boolean),
]);

/** What answers `setSolo`. */
export interface SetSoloReply {
    channel: projectTypes.Channel;
}
export const SetSoloReply: t.Struct<SetSoloReply> = t.struct<SetSoloReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Give a track another place among the others. Ids and sound stay. */
export interface MoveCommand {
    track: idsTypes.TrackId;
    /** Place from the top counted from 0; past the end means the bottom. */
    index: number;
}
export const MoveCommand: t.Struct<MoveCommand> = t.struct<MoveCommand>([
    t.required('track', idsTypes.TrackId),
    t.required('index', t.integer(0, 4096)),
]);

/** What answers `move`. */
export interface MoveReply {
    /** All tracks from top to bottom. */
    order: idsTypes.TrackId[];
}
export const MoveReply: t.Struct<MoveReply> = t.struct<MoveReply>([
    t.required('order', t.list(idsTypes.TrackId, 0, 4096)),
]);

/** Copy a track with its clips, channel, nodes and automation under new ids, below the original. */
export interface DuplicateCommand {
    track: idsTypes.TrackId;
    /** The old name and `copy` when absent. */
    name?: unitsTypes.Name | undefined;
}
export const DuplicateCommand: t.Struct<DuplicateCommand> = t.struct<DuplicateCommand>([
    t.required('track', idsTypes.TrackId),
    t.optional('name', unitsTypes.Name),
]);

/** What answers `duplicate`. */
export interface DuplicateReply {
    track: projectTypes.Track;
    channel: projectTypes.Channel;
}
export const DuplicateReply: t.Struct<DuplicateReply> = t.struct<DuplicateReply>([
    t.required('track', projectTypes.Track),
    t.required('channel', projectTypes.Channel),
]);

/** Tell all tracks from top to bottom. */
export type ListCommand = t.Empty;
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([]);

/** What answers `list`. */
export interface ListReply {
    /** From top to bottom. */
    tracks: projectTypes.Track[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('tracks', t.list(projectTypes.Track, 0, 4096)),
]);

/** Tell about a track. */
export interface GetCommand {
    track: idsTypes.TrackId;
}
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([
    t.required('track', idsTypes.TrackId),
]);

/** What answers `get`. */
export interface GetReply {
    track: projectTypes.Track;
    channel: projectTypes.Channel;
    /** Its clips in order of start. */
    clips: idsTypes.ClipId[];
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('track', projectTypes.Track),
    t.required('channel', projectTypes.Channel),
    t.required('clips', t.list(idsTypes.ClipId, 0, 65536)),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such track. Details: `track`. */
    notFound: {
        code: 'track.notFound',
        message: 'There is no such track.',
        hint: 'List the tracks.',
    },
    /** The project cannot hold more tracks. Details: `maximum`. */
    tooMany: {
        code: 'track.tooMany',
        message: 'The project cannot hold more tracks.',
        hint: 'Remove tracks that are not needed.',
    },
} as const;

export const commands = {
    /** Make a track and its channel. */
    create: command<CreateCommand, CreateReply>({
        domain: 'track',
        name: 'create',
        input: CreateCommand,
        reply: CreateReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Remove a track with its clips, its channel, the channel's nodes and their automation. */
    delete: command<DeleteCommand, DeleteReply>({
        domain: 'track',
        name: 'delete',
        input: DeleteCommand,
        reply: DeleteReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Change the name of a track and of its channel. */
    rename: command<RenameCommand, RenameReply>({
        domain: 'track',
        name: 'rename',
        input: RenameCommand,
        reply: RenameReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Give a track a colour or take it away. */
    setColour: command<SetColourCommand, SetColourReply>({
        domain: 'track',
        name: 'setColour',
        input: SetColourCommand,
        reply: SetColourReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Mute the channel of a track; the same as `channel.setMute`. */
    setMute: command<SetMuteCommand, SetMuteReply>({
        domain: 'track',
        name: 'setMute',
        input: SetMuteCommand,
        reply: SetMuteReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Solo the channel of a track; the same as `channel.setSolo`. */
    setSolo: command<SetSoloCommand, SetSoloReply>({
        domain: 'track',
        name: 'setSolo',
        input: SetSoloCommand,
        reply: SetSoloReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Give a track another place among the others. Ids and sound stay. */
    move: command<MoveCommand, MoveReply>({
        domain: 'track',
        name: 'move',
        input: MoveCommand,
        reply: MoveReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Copy a track with its clips, channel, nodes and automation under new ids, below the original. */
    duplicate: command<DuplicateCommand, DuplicateReply>({
        domain: 'track',
        name: 'duplicate',
        input: DuplicateCommand,
        reply: DuplicateReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell all tracks from top to bottom. */
    list: command<ListCommand, ListReply>({
        domain: 'track',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell about a track. */
    get: command<GetCommand, GetReply>({
        domain: 'track',
        name: 'get',
        input: GetCommand,
        reply: GetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

/** Sends the commands of this domain and hands out its events. */
export class TrackClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Make a track and its channel. Errors: `track.tooMany`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    create(input: CreateCommand = {}, options?: CallOptions): Promise<CreateReply> {
        return this.peer.call(commands.create, input, options);
    }

    /**
     * Remove a track with its clips, its channel, the channel's nodes and their automation. Errors:
     * `track.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    delete(input: DeleteCommand, options?: CallOptions): Promise<DeleteReply> {
        return this.peer.call(commands.delete, input, options);
    }

    /**
     * Change the name of a track and of its channel. Errors: `track.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    rename(input: RenameCommand, options?: CallOptions): Promise<RenameReply> {
        return this.peer.call(commands.rename, input, options);
    }

    /**
     * Give a track a colour or take it away. Errors: `track.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setColour(input: SetColourCommand, options?: CallOptions): Promise<SetColourReply> {
        return this.peer.call(commands.setColour, input, options);
    }

    /**
     * Mute the channel of a track; the same as `channel.setMute`. Errors: `track.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setMute(input: SetMuteCommand, options?: CallOptions): Promise<SetMuteReply> {
        return this.peer.call(commands.setMute, input, options);
    }

    /**
     * Solo the channel of a track; the same as `channel.setSolo`. Errors: `track.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setSolo(input: SetSoloCommand, options?: CallOptions): Promise<SetSoloReply> {
        return this.peer.call(commands.setSolo, input, options);
    }

    /**
     * Give a track another place among the others. Ids and sound stay. Errors: `track.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    move(input: MoveCommand, options?: CallOptions): Promise<MoveReply> {
        return this.peer.call(commands.move, input, options);
    }

    /**
     * Copy a track with its clips, channel, nodes and automation under new ids, below the original. Errors:
     * `track.notFound`, `track.tooMany`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    duplicate(input: DuplicateCommand, options?: CallOptions): Promise<DuplicateReply> {
        return this.peer.call(commands.duplicate, input, options);
    }

    /** Tell all tracks from top to bottom. Errors: `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** Tell about a track. Errors: `track.notFound`, `project.notOpen`. */
    get(input: GetCommand, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }
}
