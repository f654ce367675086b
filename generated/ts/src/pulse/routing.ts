// Generated from chorus/specs/pulse/routing.yaml. Edit the spec, then run `chorus gen`.
/**
 * Where channels play to. A route is the output of a channel, with the id of the channel and `.output`, or a send,
 * with the id of its node. Routes never form a circle and never leave the master.
 */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as projectTypes from '../types/project.js';

/** A route. */
export type RouteId = string & t.Brand<'RouteId'>;
export const RouteId: t.IdType<RouteId> = t.id<RouteId>('RouteId');

/** What makes a route. */
export type RouteKind = 
    /** The output of a channel. */
    | 'output'
    /** A copy that a send makes. */
    | 'send';
export const RouteKind: t.Type<RouteKind> = t.choice('output', 'send');

/** A connection from a channel to another. */
export interface Route {
    id: RouteId;
    /** Names of both ends, such as `Bass > Reverb`. */
    name: string;
    kind: RouteKind;
    from: idsTypes.ChannelId;
    to: idsTypes.ChannelId;
    /** Whether it carries sound. */
    enabled: boolean;
}
export const Route: t.Struct<Route> = t.struct<Route>([
    t.required('id', RouteId),
    t.required('name', t.string(0, 260)),
    t.required('kind', RouteKind),
    t.required('from', idsTypes.ChannelId),
    t.required('to', idsTypes.ChannelId),
    t.required('enabled', t.boolean),
]);

/** Tell all routes. */
export type ListCommand = t.Empty;
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([]);

/** What answers `list`. */
export interface ListReply {
    /** Channel by channel, its sends first. */
    routes: Route[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('routes', t.list(Route, 0, 266240)),
]);

/** Let a channel play into another. */
export interface SetOutputCommand {
    channel: idsTypes.ChannelId;
    /** A bus or the master. */
    to: idsTypes.ChannelId;
}
export const SetOutputCommand: t.Struct<SetOutputCommand> = t.struct<SetOutputCommand>([
    t.required('channel', idsTypes.ChannelId),
    t.required('to', idsTypes.ChannelId),
]);

/** What answers `setOutput`. */
export interface SetOutputReply {
    channel: projectTypes.Channel;
}
export const SetOutputReply: t.Struct<SetOutputReply> = t.struct<SetOutputReply>([
    t.required('channel', projectTypes.Channel),
]);

/** Let a route carry sound or not. */
export interface SetEnabledCommand {
    route: RouteId;
    enabled: boolean;
}
export const SetEnabledCommand: t.Struct<SetEnabledCommand> = t.struct<SetEnabledCommand>([
    t.required('route', RouteId),
    t.required('enabled', t.boolean),
]);

/** What answers `setEnabled`. */
export interface SetEnabledReply {
    route: Route;
}
export const SetEnabledReply: t.Struct<SetEnabledReply> = t.struct<SetEnabledReply>([
    t.required('route', Route),
]);

/** The refusals of this domain. */
export const errors = {
    /** There is no such route. Details: `route`. */
    notFound: {
        code: 'routing.notFound',
        message: 'There is no such route.',
        hint: 'List the routes.',
    },
    /** The route would lead back to where it comes from. Details: `path`. */
    cycle: {
        code: 'routing.cycle',
        message: 'The route would lead back to where it comes from.',
        hint: 'Break the circle at another place first.',
    },
    /** Only buses and the master can be played into. Details: `channel`, `kind`. */
    notATarget: {
        code: 'routing.notATarget',
        message: 'Only buses and the master can be played into.',
        hint: 'Make a bus for it.',
    },
    /** The master plays into the device and nothing else. */
    masterHasNoOutput: {
        code: 'routing.masterHasNoOutput',
        message: 'The master plays into the device and nothing else.',
        hint: 'Choose another channel.',
    },
} as const;

export const commands = {
    /** Tell all routes. */
    list: command<ListCommand, ListReply>({
        domain: 'routing',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Let a channel play into another. */
    setOutput: command<SetOutputCommand, SetOutputReply>({
        domain: 'routing',
        name: 'setOutput',
        input: SetOutputCommand,
        reply: SetOutputReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Let a route carry sound or not. */
    setEnabled: command<SetEnabledCommand, SetEnabledReply>({
        domain: 'routing',
        name: 'setEnabled',
        input: SetEnabledCommand,
        reply: SetEnabledReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

/** Sends the commands of this domain and hands out its events. */
export class RoutingClient {
    constructor(private readonly peer: Peer) {}

    /** Tell all routes. Errors: `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /**
     * Let a channel play into another. Errors: `routing.cycle`, `routing.notATarget`, `routing.masterHasNoOutput`,
     * `channel.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    setOutput(input: SetOutputCommand, options?: CallOptions): Promise<SetOutputReply> {
        return this.peer.call(commands.setOutput, input, options);
    }

    /**
     * Let a route carry sound or not. Errors: `routing.notFound`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setEnabled(input: SetEnabledCommand, options?: CallOptions): Promise<SetEnabledReply> {
        return this.peer.call(commands.setEnabled, input, options);
    }
}
