// Generated from chorus/specs/pulse/channel.yaml. Edit the spec, then run `chorus gen`.
/**
 * The mixer. Channels of tracks come and go with their tracks; buses are made here; the master is always there.
 * While any channel is soloed, a connection from one channel to another carries sound only if it comes from a soloed
 * or solo-safe channel, or from one that a soloed channel feeds, or if it leads to a soloed channel or to one that
 * feeds it. The solo of the master has no effect.
 */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as projectTypes from '../types/project.js';
import * as unitsTypes from '../types/units.js';

/** Make a bus that plays into the master. */
export interface CreateCommand {
    /** `Bus` and a number when absent. */
    name?: unitsTypes.Name | undefined;
}
export const CreateCommand: t.Struct<CreateCommand> = t.struct<CreateCommand>([
    t.optional('name', unitsTypes.Name),
]);

/** What answers `create`. */
export interface CreateReply {
    channel: projectTypes.Channel;
}
export const CreateReply: t.Struct<CreateReply> = t.struct<CreateReply>([
    t.required('channel', projectTypes.Channel),
]);

/**
 * Remove a bus with its nodes and their automation. What played into it plays into its output instead; sends to it
 * are removed.
 */
export interface DeleteCommand {
    channel: idsTypes.ChannelId;
}
export const DeleteCommand: t.Struct<DeleteCommand> = t.struct<DeleteCommand>([
    t.required('channel', idsTypes.ChannelId),
]);

/** What answers `delete`. */
export interface DeleteReply {
    channel: idsTypes.ChannelId;
}
export const DeleteReply: t.Struct<DeleteReply> = t.struct<DeleteReply>([
    t.required('channel', idsTypes.ChannelId),
]);

/** Change the name of a channel; that of a track's channel is changed with its track. */
export interface RenameCommand {
    channel: idsTypes.ChannelId;
    name: unitsTypes.Name;
}
export const RenameCommand: t.Struct<RenameCommand> = t.struct<RenameCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('name', unitsTypes.Name),
]);

/** What answers `rename`. */
export interface RenameReply {
    channel: projectTypes.Channel;
}
export const RenameReply: t.Struct<RenameReply> = t.struct<RenameReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Set the fader. */
export interface SetFaderCommand {
    channel: idsTypes.ChannelId;
    gain: unitsTypes.Decibels;
}
export const SetFaderCommand: t.Struct<SetFaderCommand> = t.struct<SetFaderCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('gain', unitsTypes.Decibels),
]);

/** What answers `setFader`. */
export interface SetFaderReply {
    channel: projectTypes.Channel;
}
export const SetFaderReply: t.Struct<SetFaderReply> = t.struct<SetFaderReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Set the place between left and right. */
export interface SetPanCommand {
    channel: idsTypes.ChannelId;
    pan: unitsTypes.Pan;
}
export const SetPanCommand: t.Struct<SetPanCommand> = t.struct<SetPanCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('pan', unitsTypes.Pan),
]);

/** What answers `setPan`. */
export interface SetPanReply {
    channel: projectTypes.Channel;
}
export const SetPanReply: t.Struct<SetPanReply> = t.struct<SetPanReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Silence a channel or let it sound again. */
export interface SetMuteCommand {
    channel: idsTypes.ChannelId;
    mute: boolean;
}
export const SetMuteCommand: t.Struct<SetMuteCommand> = t.struct<SetMuteCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('mute', t.boolean),
]);

/** What answers `setMute`. */
export interface SetMuteReply {
    channel: projectTypes.Channel;
}
export const SetMuteReply: t.Struct<SetMuteReply> = t.struct<SetMuteReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Solo a channel in place or end that. */
export interface SetSoloCommand {
    channel: idsTypes.ChannelId;
    solo: boolean;
}
export const SetSoloCommand: t.Struct<SetSoloCommand> = t.struct<SetSoloCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('solo', t.boolean),
]);

/** What answers `setSolo`. */
export interface SetSoloReply {
    channel: projectTypes.Channel;
}
export const SetSoloReply: t.Struct<SetSoloReply> = t.struct<SetSoloReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Keep a channel audible while others are soloed or end that. */
export interface SetSoloSafeCommand {
    channel: idsTypes.ChannelId;
    soloSafe: boolean;
}
export const SetSoloSafeCommand: t.Struct<SetSoloSafeCommand> = t.struct<SetSoloSafeCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('soloSafe', t.boolean),
]);

/** What answers `setSoloSafe`. */
export interface SetSoloSafeReply {
    channel: projectTypes.Channel;
}
export const SetSoloSafeReply: t.Struct<SetSoloSafeReply> = t.struct<SetSoloSafeReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Tell all channels. */
export type ListCommand = t.Empty;
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([]);

/** What answers `list`. */
export interface ListReply {
    /** Tracks from top to bottom, then buses, then the master. */
    channels: projectTypes.Channel[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('channels', t.list(projectTypes.Channel, 0, 4097)),
]);

/** Tell about a channel. */
export interface GetCommand {
    channel: idsTypes.ChannelId;
}
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([
    t.required('channel', idsTypes.ChannelId),
]);

/** What answers `get`. */
export interface GetReply {
    channel: projectTypes.Channel;
    /** Its nodes, those before the fader first. */
    nodes: projectTypes.Node[];
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('channel', projectTypes.Channel),
    t.required('nodes', t.list(projectTypes.Node, 0, 128)),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such channel. Details: `channel`. */
    notFound: {
        code: 'channel.notFound',
        message: 'There is no such channel.',
        hint: 'List the channels.',
    },
    /** Only a bus can be removed here. Details: `channel`. */
    notABus: {
        code: 'channel.notABus',
        message: 'Only a bus can be removed here.',
        hint: 'Remove the track instead; the master always stays.',
    },
    /** The project cannot hold more channels. Details: `maximum`. */
    tooMany: {
        code: 'channel.tooMany',
        message: 'The project cannot hold more channels.',
        hint: 'Remove buses that are not needed.',
    },
} as const;

export const commands = {
    /** Make a bus that plays into the master. */
    create: command<CreateCommand, CreateReply>({
        domain: 'channel',
        name: 'create',
        input: CreateCommand,
        reply: CreateReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /**
     * Remove a bus with its nodes and their automation. What played into it plays into its output instead; sends to
     * it are removed.
     */
    delete: command<DeleteCommand, DeleteReply>({
        domain: 'channel',
        name: 'delete',
        input: DeleteCommand,
        reply: DeleteReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Change the name of a channel; that of a track's channel is changed with its track. */
    rename: command<RenameCommand, RenameReply>({
        domain: 'channel',
        name: 'rename',
        input: RenameCommand,
        reply: RenameReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Set the fader. */
    setFader: command<SetFaderCommand, SetFaderReply>({
        domain: 'channel',
        name: 'setFader',
        input: SetFaderCommand,
        reply: SetFaderReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Set the place between left and right. */
    setPan: command<SetPanCommand, SetPanReply>({
        domain: 'channel',
        name: 'setPan',
        input: SetPanCommand,
        reply: SetPanReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Silence a channel or let it sound again. */
    setMute: command<SetMuteCommand, SetMuteReply>({
        domain: 'channel',
        name: 'setMute',
        input: SetMuteCommand,
        reply: SetMuteReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Solo a channel in place or end that. */
    setSolo: command<SetSoloCommand, SetSoloReply>({
        domain: 'channel',
        name: 'setSolo',
        input: SetSoloCommand,
        reply: SetSoloReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Keep a channel audible while others are soloed or end that. */
    setSoloSafe: command<SetSoloSafeCommand, SetSoloSafeReply>({
        domain: 'channel',
        name: 'setSoloSafe',
        input: SetSoloSafeCommand,
        reply: SetSoloSafeReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell all channels. */
    list: command<ListCommand, ListReply>({
        domain: 'channel',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell about a channel. */
    get: command<GetCommand, GetReply>({
        domain: 'channel',
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
export class ChannelClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Make a bus that plays into the master. Errors: `channel.tooMany`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    create(input: CreateCommand = {}, options?: CallOptions): Promise<CreateReply> {
        return this.peer.call(commands.create, input, options);
    }

    /**
     * Remove a bus with its nodes and their automation. What played into it plays into its output instead; sends to
     * it are removed. Errors: `channel.notFound`, `channel.notABus`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    delete(input: DeleteCommand, options?: CallOptions): Promise<DeleteReply> {
        return this.peer.call(commands.delete, input, options);
    }

    /**
     * Change the name of a channel; that of a track's channel is changed with its track. Errors: `channel.notFound`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    rename(input: RenameCommand, options?: CallOptions): Promise<RenameReply> {
        return this.peer.call(commands.rename, input, options);
    }

    /**
     * Set the fader. Errors: `channel.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    setFader(input: SetFaderCommand, options?: CallOptions): Promise<SetFaderReply> {
        return this.peer.call(commands.setFader, input, options);
    }

    /**
     * Set the place between left and right. Errors: `channel.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setPan(input: SetPanCommand, options?: CallOptions): Promise<SetPanReply> {
        return this.peer.call(commands.setPan, input, options);
    }

    /**
     * Silence a channel or let it sound again. Errors: `channel.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setMute(input: SetMuteCommand, options?: CallOptions): Promise<SetMuteReply> {
        return this.peer.call(commands.setMute, input, options);
    }

    /**
     * Solo a channel in place or end that. Errors: `channel.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setSolo(input: SetSoloCommand, options?: CallOptions): Promise<SetSoloReply> {
        return this.peer.call(commands.setSolo, input, options);
    }

    /**
     * Keep a channel audible while others are soloed or end that. Errors: `channel.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setSoloSafe(input: SetSoloSafeCommand, options?: CallOptions): Promise<SetSoloSafeReply> {
        return this.peer.call(commands.setSoloSafe, input, options);
    }

    /** Tell all channels. Errors: `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** Tell about a channel. Errors: `channel.notFound`, `project.notOpen`. */
    get(input: GetCommand, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }
}
