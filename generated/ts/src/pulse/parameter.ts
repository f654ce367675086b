// Generated from chorus/specs/pulse/parameter.yaml. Edit the spec, then run `chorus gen`.
/**
 * Everything that can be set and automated, under one kind of id. Channels have `gain` and `pan`, sends have `level`
 * and `pan`, plugins have the symbols of their ports.
 */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';

/** A channel. */
export interface ChannelOwner {
    channel: idsTypes.ChannelId;
}
export const ChannelOwner: t.Struct<ChannelOwner> = t.struct<ChannelOwner>([
    t.required('channel', idsTypes.ChannelId),
]);

/** A node. */
export interface NodeOwner {
    node: idsTypes.NodeId;
}
export const NodeOwner: t.Struct<NodeOwner> = t.struct<NodeOwner>([
    t.required('node', idsTypes.NodeId),
]);

/** What a parameter belongs to. */
export type ParameterOwner = 
    | ({ kind: 'channel' } & ChannelOwner)
    | ({ kind: 'node' } & NodeOwner);
export const ParameterOwner: t.Type<ParameterOwner, t.UnionShape> = t.union('kind', [
    ['channel', ChannelOwner],
    ['node', NodeOwner],
]);

/** A value with a name. */
export interface NamedValue {
    /** The value. */
    value: number;
    /** Its name. */
    label: string;
}
export const NamedValue: t.Struct<NamedValue> = t.struct<NamedValue>([
    t.required('value', t.number()),
    t.required('label', t.string(0, 256)),
]);

/** A value that can be set and automated. */
export interface Parameter {
    id: idsTypes.ParameterId;
    /** Names of owner and parameter, such as `Bass/gain`. */
    name: string;
    owner: ParameterOwner;
    /** The value that holds where no enabled curve moves it. */
    value: number;
    /** Lowest value. */
    minimum: number;
    /** Highest value. */
    maximum: number;
    /** Value of a new owner. */
    defaultValue: number;
    /** Unit of the values. */
    unit?: string | undefined;
    /** On or off. Default: false. */
    toggled: boolean;
    /** Whole numbers only. Default: false. */
    integer: boolean;
    /** Named values. */
    points: NamedValue[];
    /** Whether an enabled curve moves it. */
    automated: boolean;
}
export const Parameter: t.Struct<Parameter> = t.struct<Parameter>([
    t.required('id', idsTypes.ParameterId),
    t.required('name', t.string(0, 520)),
    t.required('owner', ParameterOwner),
    t.required('value', t.number()),
    t.required('minimum', t.number()),
    t.required('maximum', t.number()),
    t.required('defaultValue', t.number()),
    t.optional('unit', t.string(0, 64)),
    t.defaulted('toggled', t.boolean, false),
    t.defaulted('integer', t.boolean, false),
    t.required('points', t.list(NamedValue, 0, 4096)),
    t.required('automated', t.boolean),
]);

/** Tell the parameters of a channel and its nodes, of a node, or of everything. */
export interface ListCommand {
    /** Only this channel and its nodes. */
    channel?: idsTypes.ChannelId | undefined;
    /** Only this node. */
    node?: idsTypes.NodeId | undefined;
}
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([
    t.optional('channel', idsTypes.ChannelId),
    t.optional('node', idsTypes.NodeId),
]);

/** What answers `list`. */
export interface ListReply {
    /** Channel by channel. */
    parameters: Parameter[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('parameters', t.list(Parameter, 0, 65536)),
]);

/** Tell about a parameter. */
export interface GetCommand {
    parameter: idsTypes.ParameterId;
}
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([
    t.required('parameter', idsTypes.ParameterId),
]);

/** What answers `get`. */
export interface GetReply {
    parameter: Parameter;
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('parameter', Parameter),
]);

/** Set a parameter. Values of whole numbers are rounded. */
export interface SetCommand {
    parameter: idsTypes.ParameterId;
    /** In the unit of the parameter. */
    value: number;
}
export const SetCommand: t.Struct<SetCommand> = t.struct<SetCommand>([
    t.required('parameter', idsTypes.ParameterId),
    t.required('value', t.number()),
]);

/** What answers `set`. */
export interface SetReply {
    parameter: Parameter;
}
export const SetReply: t.Struct<SetReply> = t.struct<SetReply>([
    t.required('parameter', Parameter),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such parameter. Details: `parameter`. */
    notFound: {
        code: 'parameter.notFound',
        message: 'There is no such parameter.',
        hint: 'List the parameters.',
    },
    /** There is no such channel or node. Details: `owner`. */
    ownerNotFound: {
        code: 'parameter.ownerNotFound',
        message: 'There is no such channel or node.',
        hint: 'List the channels or nodes.',
    },
    /** The value is outside the range of the parameter. Details: `value`, `minimum`, `maximum`. */
    outOfRange: {
        code: 'parameter.outOfRange',
        message: 'The value is outside the range of the parameter.',
        hint: 'Choose a value inside the range.',
    },
} as const;

export const commands = {
    /** Tell the parameters of a channel and its nodes, of a node, or of everything. */
    list: command<ListCommand, ListReply>({
        domain: 'parameter',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell about a parameter. */
    get: command<GetCommand, GetReply>({
        domain: 'parameter',
        name: 'get',
        input: GetCommand,
        reply: GetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Set a parameter. Values of whole numbers are rounded. */
    set: command<SetCommand, SetReply>({
        domain: 'parameter',
        name: 'set',
        input: SetCommand,
        reply: SetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

/** Sends the commands of this domain and hands out its events. */
export class ParameterClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Tell the parameters of a channel and its nodes, of a node, or of everything. Errors:
     * `parameter.ownerNotFound`, `project.notOpen`.
     */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** Tell about a parameter. Errors: `parameter.notFound`, `project.notOpen`. */
    get(input: GetCommand, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }

    /**
     * Set a parameter. Values of whole numbers are rounded. Errors: `parameter.notFound`, `parameter.outOfRange`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    set(input: SetCommand, options?: CallOptions): Promise<SetReply> {
        return this.peer.call(commands.set, input, options);
    }
}
