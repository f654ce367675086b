// Generated from chorus/specs/pulse/node.yaml. Edit the spec, then run `chorus gen`.
/** Plugins and sends in the channels. Nodes can be added, moved and removed while it plays. */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as planTypes from '../types/plan.js';
import * as projectTypes from '../types/project.js';
import * as unitsTypes from '../types/units.js';

/** On which side of the fader a node is. */
export type Place = 
    /** Before the fader. */
    | 'preFader'
    /** After fader, pan and mute. */
    | 'postFader';
export const Place: t.Type<Place> = t.choice('preFader', 'postFader');

/** Put a plugin into a channel. The engine is asked what the plugin can do. */
export interface AddPluginCommand {
    channel: idsTypes.ChannelId;
    uri: planTypes.PluginUri;
    /** That of the plugin when absent. */
    name?: unitsTypes.Name | undefined;
    /** Side of the fader. Default: "preFader". */
    place?: Place | undefined;
    /** Place among the nodes of that side counted from 0; the end when absent. */
    index?: number | undefined;
    /** A preset to begin with. */
    preset?: planTypes.PluginUri | undefined;
}
export const AddPluginCommand: t.Struct<AddPluginCommand> = t.struct<AddPluginCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('uri', planTypes.PluginUri),
    t.optional('name', unitsTypes.Name),
    t.defaulted('place', Place, "preFader"),
    t.optional('index', t.integer(0, 64)),
    t.optional('preset', planTypes.PluginUri),
]);

/** What answers `addPlugin`. */
export interface AddPluginReply {
    node: projectTypes.Node;
}
export const AddPluginReply: t.Struct<AddPluginReply> = t.struct<AddPluginReply>([
    t.required('node', projectTypes.Node),
]);

/** Put a send to a bus into a channel. */
export interface AddSendCommand {
    channel: idsTypes.ChannelId;
    /** A bus or the master. */
    to: idsTypes.ChannelId;
    /** Level of the copy. */
    level: unitsTypes.Decibels;
    /** The middle when absent. */
    pan?: unitsTypes.Pan | undefined;
    /** Side of the fader. Default: "postFader". */
    place?: Place | undefined;
    /** Place among the nodes of that side counted from 0; the end when absent. */
    index?: number | undefined;
}
export const AddSendCommand: t.Struct<AddSendCommand> = t.struct<AddSendCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('to', idsTypes.ChannelId),
    t.required('level', unitsTypes.Decibels),
    t.optional('pan', unitsTypes.Pan),
    t.defaulted('place', Place, "postFader"),
    t.optional('index', t.integer(0, 64)),
]);

/** What answers `addSend`. */
export interface AddSendReply {
    node: projectTypes.Node;
}
export const AddSendReply: t.Struct<AddSendReply> = t.struct<AddSendReply>([
    t.required('node', projectTypes.Node),
]);

/** Take a node out of its channel. Its automation goes with it. */
export interface RemoveCommand {
    node: idsTypes.NodeId;
}
export const RemoveCommand: t.Struct<RemoveCommand> = t.struct<RemoveCommand>([
    t.required('node', idsTypes.NodeId),
]);

/** What answers `remove`. */
export interface RemoveReply {
    node: idsTypes.NodeId;
}
export const RemoveReply: t.Struct<RemoveReply> = t.struct<RemoveReply>([
    t.required('node', idsTypes.NodeId),
]);

/** Give a node another place in its channel. Moving a send past the fader makes it pre or post fader. */
export interface MoveCommand {
    node: idsTypes.NodeId;
    /** Side of the fader. */
    place: Place;
    /** Place among the other nodes of that side counted from 0; the end when absent. */
    index?: number | undefined;
}
export const MoveCommand: t.Struct<MoveCommand> = t.struct<MoveCommand>([
    t.required('node', idsTypes.NodeId),
    t.required('place', Place),
    t.optional('index', t.integer(0, 64)),
]);

/** What answers `move`. */
export interface MoveReply {
    channel: projectTypes.Channel;
}
export const MoveReply: t.Struct<MoveReply> = t.struct<MoveReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Change the name of a node. */
export interface RenameCommand {
    node: idsTypes.NodeId;
    name: unitsTypes.Name;
}
export const RenameCommand: t.Struct<RenameCommand> = t.struct<RenameCommand>([
    t.required('node', idsTypes.NodeId),
    t.required('name', unitsTypes.Name),
]);

/** What answers `rename`. */
export interface RenameReply {
    node: projectTypes.Node;
}
export const RenameReply: t.Struct<RenameReply> = t.struct<RenameReply>([
    t.required('node', projectTypes.Node),
]);

/** Bypass a node or use it again. */
export interface SetBypassCommand {
    node: idsTypes.NodeId;
    bypass: boolean;
}
export const SetBypassCommand: t.Struct<SetBypassCommand> = t.struct<SetBypassCommand>([
    t.required('node', idsTypes.NodeId),
    t.required('bypass', t.boolean),
]);

/** What answers `setBypass`. */
export interface SetBypassReply {
    node: projectTypes.Node;
}
export const SetBypassReply: t.Struct<SetBypassReply> = t.struct<SetBypassReply>([
    t.required('node', projectTypes.Node),
]);

/** Change a send. What is absent stays. */
export interface SetSendCommand {
    node: idsTypes.NodeId;
    /** A bus or the master. */
    to?: idsTypes.ChannelId | undefined;
    /** Level of the copy. */
    level?: unitsTypes.Decibels | undefined;
    /** Place of the copy. */
    pan?: unitsTypes.Pan | undefined;
    /** Whether the copy is silent. */
    mute?: boolean | undefined;
}
export const SetSendCommand: t.Struct<SetSendCommand> = t.struct<SetSendCommand>([
    t.required('node', idsTypes.NodeId),
    t.optional('to', idsTypes.ChannelId),
    t.optional('level', unitsTypes.Decibels),
    t.optional('pan', unitsTypes.Pan),
    t.optional('mute', t.boolean),
]);

/** What answers `setSend`. */
export interface SetSendReply {
    node: projectTypes.Node;
}
export const SetSendReply: t.Struct<SetSendReply> = t.struct<SetSendReply>([
    t.required('node', projectTypes.Node),
]);

/** Set a plugin to one of its presets. Values that the preset leaves alone go back to the defaults. */
export interface SetPresetCommand {
    node: idsTypes.NodeId;
    preset: planTypes.PluginUri;
}
export const SetPresetCommand: t.Struct<SetPresetCommand> = t.struct<SetPresetCommand>([
    t.required('node', idsTypes.NodeId),
    t.required('preset', planTypes.PluginUri),
]);

/** What answers `setPreset`. */
export interface SetPresetReply {
    node: projectTypes.Node;
}
export const SetPresetReply: t.Struct<SetPresetReply> = t.struct<SetPresetReply>([
    t.required('node', projectTypes.Node),
]);

/** Tell the nodes of a channel in order or of all channels. */
export interface ListCommand {
    /** All channels when absent. */
    channel?: idsTypes.ChannelId | undefined;
}
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([
    t.optional('channel', idsTypes.ChannelId),
]);

/** What answers `list`. */
export interface ListReply {
    /** Channel by channel, those before the fader first. */
    nodes: projectTypes.Node[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('nodes', t.list(projectTypes.Node, 0, 262144)),
]);

/** Tell about a node. */
export interface GetCommand {
    node: idsTypes.NodeId;
}
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([
    t.required('node', idsTypes.NodeId),
]);

/** What answers `get`. */
export interface GetReply {
    node: projectTypes.Node;
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('node', projectTypes.Node),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such node. Details: `node`. */
    notFound: {
        code: 'node.notFound',
        message: 'There is no such node.',
        hint: 'List the nodes of the channel.',
    },
    /** The node is not a send. Details: `node`. */
    notASend: {
        code: 'node.notASend',
        message: 'The node is not a send.',
        hint: 'List the nodes of the channel.',
    },
    /** The node is not a plugin. Details: `node`. */
    notAPlugin: {
        code: 'node.notAPlugin',
        message: 'The node is not a plugin.',
        hint: 'List the nodes of the channel.',
    },
    /** The engine has no such plugin. Details: `uri`, `closest`. */
    unknownPlugin: {
        code: 'node.unknownPlugin',
        message: 'The engine has no such plugin.',
        hint: 'List the plugins; install the package that has it and scan again.',
    },
    /** The plugin needs something that the engine does not have. Details: `uri`, `reason`. */
    unusablePlugin: {
        code: 'node.unusablePlugin',
        message: 'The plugin needs something that the engine does not have.',
        hint: 'Choose another plugin.',
    },
    /** The plugin has no such preset. Details: `uri`, `preset`. */
    unknownPreset: {
        code: 'node.unknownPreset',
        message: 'The plugin has no such preset.',
        hint: 'Describe the plugin to see its presets.',
    },
    /** The channel cannot hold more nodes on this side of the fader. Details: `maximum`. */
    tooMany: {
        code: 'node.tooMany',
        message: 'The channel cannot hold more nodes on this side of the fader.',
        hint: 'Use a bus for more.',
    },
} as const;

export const commands = {
    /** Put a plugin into a channel. The engine is asked what the plugin can do. */
    addPlugin: command<AddPluginCommand, AddPluginReply>({
        domain: 'node',
        name: 'addPlugin',
        input: AddPluginCommand,
        reply: AddPluginReply,
        replyKind: 'event',
        timeoutMs: 20000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Put a send to a bus into a channel. */
    addSend: command<AddSendCommand, AddSendReply>({
        domain: 'node',
        name: 'addSend',
        input: AddSendCommand,
        reply: AddSendReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Take a node out of its channel. Its automation goes with it. */
    remove: command<RemoveCommand, RemoveReply>({
        domain: 'node',
        name: 'remove',
        input: RemoveCommand,
        reply: RemoveReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Give a node another place in its channel. Moving a send past the fader makes it pre or post fader. */
    move: command<MoveCommand, MoveReply>({
        domain: 'node',
        name: 'move',
        input: MoveCommand,
        reply: MoveReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Change the name of a node. */
    rename: command<RenameCommand, RenameReply>({
        domain: 'node',
        name: 'rename',
        input: RenameCommand,
        reply: RenameReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Bypass a node or use it again. */
    setBypass: command<SetBypassCommand, SetBypassReply>({
        domain: 'node',
        name: 'setBypass',
        input: SetBypassCommand,
        reply: SetBypassReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Change a send. What is absent stays. */
    setSend: command<SetSendCommand, SetSendReply>({
        domain: 'node',
        name: 'setSend',
        input: SetSendCommand,
        reply: SetSendReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Set a plugin to one of its presets. Values that the preset leaves alone go back to the defaults. */
    setPreset: command<SetPresetCommand, SetPresetReply>({
        domain: 'node',
        name: 'setPreset',
        input: SetPresetCommand,
        reply: SetPresetReply,
        replyKind: 'event',
        timeoutMs: 20000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell the nodes of a channel in order or of all channels. */
    list: command<ListCommand, ListReply>({
        domain: 'node',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell about a node. */
    get: command<GetCommand, GetReply>({
        domain: 'node',
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
export class NodeClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Put a plugin into a channel. The engine is asked what the plugin can do. Errors: `node.unknownPlugin`,
     * `node.unusablePlugin`, `node.unknownPreset`, `node.tooMany`, `channel.notFound`, `session.engineDown`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    addPlugin(input: AddPluginCommand, options?: CallOptions): Promise<AddPluginReply> {
        return this.peer.call(commands.addPlugin, input, options);
    }

    /**
     * Put a send to a bus into a channel. Errors: `node.tooMany`, `routing.cycle`, `routing.notATarget`,
     * `routing.masterHasNoOutput`, `channel.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    addSend(input: AddSendCommand, options?: CallOptions): Promise<AddSendReply> {
        return this.peer.call(commands.addSend, input, options);
    }

    /**
     * Take a node out of its channel. Its automation goes with it. Errors: `node.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    remove(input: RemoveCommand, options?: CallOptions): Promise<RemoveReply> {
        return this.peer.call(commands.remove, input, options);
    }

    /**
     * Give a node another place in its channel. Moving a send past the fader makes it pre or post fader. Errors:
     * `node.notFound`, `node.tooMany`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    move(input: MoveCommand, options?: CallOptions): Promise<MoveReply> {
        return this.peer.call(commands.move, input, options);
    }

    /**
     * Change the name of a node. Errors: `node.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    rename(input: RenameCommand, options?: CallOptions): Promise<RenameReply> {
        return this.peer.call(commands.rename, input, options);
    }

    /**
     * Bypass a node or use it again. Errors: `node.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    setBypass(input: SetBypassCommand, options?: CallOptions): Promise<SetBypassReply> {
        return this.peer.call(commands.setBypass, input, options);
    }

    /**
     * Change a send. What is absent stays. Errors: `node.notFound`, `node.notASend`, `routing.cycle`,
     * `routing.notATarget`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    setSend(input: SetSendCommand, options?: CallOptions): Promise<SetSendReply> {
        return this.peer.call(commands.setSend, input, options);
    }

    /**
     * Set a plugin to one of its presets. Values that the preset leaves alone go back to the defaults. Errors:
     * `node.notFound`, `node.notAPlugin`, `node.unknownPlugin`, `node.unknownPreset`, `session.engineDown`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setPreset(input: SetPresetCommand, options?: CallOptions): Promise<SetPresetReply> {
        return this.peer.call(commands.setPreset, input, options);
    }

    /** Tell the nodes of a channel in order or of all channels. Errors: `channel.notFound`, `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** Tell about a node. Errors: `node.notFound`, `project.notOpen`. */
    get(input: GetCommand, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }
}
