// Generated from chorus/specs/pulse/client.yaml. Edit the spec, then run `chorus gen`.
/**
 * Connections to Pulse. A client introduces itself, chooses the domains whose events it wants, and answers
 * heartbeats. One client at a time is the manager, the only one that may shut Pulse down.
 */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as statusTypes from '../types/status.js';

/** Introduce the client. It is the first message on a connection. */
export interface HelloCommand {
    /** Kind of program, the same in every run. */
    clientId: string;
    /** Identity of this run. */
    instanceId: string;
    /** Shape hash of the API that the client was built from. */
    apiHash: string;
    /** Version of the specs that it was built from. */
    specVersion: string;
}
export const HelloCommand: t.Struct<HelloCommand> = t.struct<HelloCommand>([
    t.required('clientId', t.string(1, 64)),
    t.required('instanceId', t.string(1, 64)),
    t.required('apiHash', t.string(1, 64)),
    t.required('specVersion', t.string(1, 32)),
]);

/** What answers `hello`. */
export interface HelloReply {
    /** Shape hash of Pulse's API. */
    apiHash: string;
    /** Version of Pulse's specs. */
    specVersion: string;
    /** Whether this client may shut Pulse down. */
    manager: boolean;
    /** The kind of client that manages. */
    managerClient: string | null;
    /** The run of it that manages now. */
    managerInstance: string | null;
    /** How often Pulse sends a heartbeat; three without an answer end the connection. Unit: ms. */
    heartbeatMs: number;
    /** The open project. */
    project: statusTypes.ProjectStatus | null;
}
export const HelloReply: t.Struct<HelloReply> = t.struct<HelloReply>([
    t.required('apiHash', t.string(1, 64)),
    t.required('specVersion', t.string(1, 32)),
    t.required('manager', t.boolean),
    t.nullable('managerClient', t.string(0, 64)),
    t.nullable('managerInstance', t.string(0, 64)),
    t.required('heartbeatMs', t.integer(0, 4294967295)),
    t.nullable('project', statusTypes.ProjectStatus),
]);

/** Leave. Pulse sends nothing more and closes the connection after its answer. */
export type GoodbyeCommand = t.Empty;
export const GoodbyeCommand: t.Struct<GoodbyeCommand> = t.struct<GoodbyeCommand>([]);

/** What answers `goodbye`. */
export type GoodbyeReply = t.Empty;
export const GoodbyeReply: t.Struct<GoodbyeReply> = t.struct<GoodbyeReply>([]);

/** Show that the client lives. Pulse sends it and the client answers. */
export type HeartbeatCommand = t.Empty;
export const HeartbeatCommand: t.Struct<HeartbeatCommand> = t.struct<HeartbeatCommand>([]);

/** What answers `heartbeat`. */
export type HeartbeatReply = t.Empty;
export const HeartbeatReply: t.Struct<HeartbeatReply> = t.struct<HeartbeatReply>([]);

/** Tell which clients are connected. */
export type ListCommand = t.Empty;
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([]);

/** What answers `list`. */
export interface ListReply {
    /** In the order in which they came. */
    clients: statusTypes.ClientInfo[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('clients', t.list(statusTypes.ClientInfo, 0, 1024)),
]);

/**
 * Choose the domains whose events are sent to this connection, in place of those chosen before. At first there are
 * none; `*` means all.
 */
export interface SubscribeCommand {
    /** Names of domains. */
    domains: string[];
}
export const SubscribeCommand: t.Struct<SubscribeCommand> = t.struct<SubscribeCommand>([
    t.required('domains', t.list(t.string(), 0, 64)),
]);

/** What answers `subscribe`. */
export interface SubscribeReply {
    /** What holds now. */
    domains: string[];
}
export const SubscribeReply: t.Struct<SubscribeReply> = t.struct<SubscribeReply>([
    t.required('domains', t.list(t.string(), 0, 64)),
]);

/** Stop Pulse. Only the manager may ask for it. Everything that was acknowledged is on disk before the process ends. */
export interface ShutdownCommand {
    /** For the other clients. */
    reason?: string | undefined;
}
export const ShutdownCommand: t.Struct<ShutdownCommand> = t.struct<ShutdownCommand>([
    t.optional('reason', t.string(0, 256)),
]);

/** What answers `shutdown`. */
export type ShutdownReply = t.Empty;
export const ShutdownReply: t.Struct<ShutdownReply> = t.struct<ShutdownReply>([]);

/** A client came. */
export interface ConnectEvent {
    /** Who. */
    client: statusTypes.ClientInfo;
}
export const ConnectEvent: t.Struct<ConnectEvent> = t.struct<ConnectEvent>([
    t.required('client', statusTypes.ClientInfo),
]);

/** A client left or its connection was lost. */
export interface DisconnectEvent {
    /** Who. */
    client: statusTypes.ClientInfo;
    /** Why. */
    reason: string;
}
export const DisconnectEvent: t.Struct<DisconnectEvent> = t.struct<DisconnectEvent>([
    t.required('client', statusTypes.ClientInfo),
    t.required('reason', t.string(0, 256)),
]);

/** A client did not answer its heartbeats. Its connection is closed. */
export interface TimeoutEvent {
    /** Who. */
    client: statusTypes.ClientInfo;
}
export const TimeoutEvent: t.Struct<TimeoutEvent> = t.struct<TimeoutEvent>([
    t.required('client', statusTypes.ClientInfo),
]);

/** Pulse stops. It is sent to every client. */
export interface ShutdownEvent {
    /** Why. */
    reason: string;
}
export const ShutdownEvent: t.Struct<ShutdownEvent> = t.struct<ShutdownEvent>([
    t.required('reason', t.string(0, 256)),
]);

/** The refusals of this domain. */
export const errors = {
    /** The client and Pulse were built from different specs. Details: `mine`, `yours`. */
    specMismatch: {
        code: 'client.specMismatch',
        message: 'The client and Pulse were built from different specs.',
        hint: 'Rebuild both from the same checkout.',
    },
    /** The connection was already introduced. */
    alreadyIntroduced: {
        code: 'client.alreadyIntroduced',
        message: 'The connection was already introduced.',
        hint: 'Send hello once; open another connection for another client.',
    },
    /** The connection was not introduced. */
    notIntroduced: {
        code: 'client.notIntroduced',
        message: 'The connection was not introduced.',
        hint: 'Send client.hello first.',
    },
    /** There is no such domain. Details: `domain`. */
    unknownDomain: {
        code: 'client.unknownDomain',
        message: 'There is no such domain.',
        hint: 'Use the name of a domain, or `*` for all.',
    },
    /** Only the manager may do this. Details: `manager`. */
    notManager: {
        code: 'client.notManager',
        message: 'Only the manager may do this.',
        hint: 'Ask with the program that manages the session.',
    },
} as const;

export const commands = {
    /** Introduce the client. It is the first message on a connection. */
    hello: command<HelloCommand, HelloReply>({
        domain: 'client',
        name: 'hello',
        input: HelloCommand,
        reply: HelloReply,
        replyKind: 'event',
        timeoutMs: 2000,
        priority: 'high',
        idempotent: false,
    }),
    /** Leave. Pulse sends nothing more and closes the connection after its answer. */
    goodbye: command<GoodbyeCommand, GoodbyeReply>({
        domain: 'client',
        name: 'goodbye',
        input: GoodbyeCommand,
        reply: GoodbyeReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Show that the client lives. Pulse sends it and the client answers. */
    heartbeat: command<HeartbeatCommand, HeartbeatReply>({
        domain: 'client',
        name: 'heartbeat',
        input: HeartbeatCommand,
        reply: HeartbeatReply,
        replyKind: 'event',
        timeoutMs: 1000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell which clients are connected. */
    list: command<ListCommand, ListReply>({
        domain: 'client',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /**
     * Choose the domains whose events are sent to this connection, in place of those chosen before. At first there
     * are none; `*` means all.
     */
    subscribe: command<SubscribeCommand, SubscribeReply>({
        domain: 'client',
        name: 'subscribe',
        input: SubscribeCommand,
        reply: SubscribeReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /**
     * Stop Pulse. Only the manager may ask for it. Everything that was acknowledged is on disk before the process
     * ends.
     */
    shutdown: command<ShutdownCommand, ShutdownReply>({
        domain: 'client',
        name: 'shutdown',
        input: ShutdownCommand,
        reply: ShutdownReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
};

export const events = {
    /** A client came. */
    connect: event<ConnectEvent>({ domain: 'client', name: 'connect', payload: ConnectEvent }),
    /** A client left or its connection was lost. */
    disconnect: event<DisconnectEvent>({ domain: 'client', name: 'disconnect', payload: DisconnectEvent }),
    /** A client did not answer its heartbeats. Its connection is closed. */
    timeout: event<TimeoutEvent>({ domain: 'client', name: 'timeout', payload: TimeoutEvent }),
    /** Pulse stops. It is sent to every client. */
    shutdown: event<ShutdownEvent>({ domain: 'client', name: 'shutdown', payload: ShutdownEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class ClientClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Introduce the client. It is the first message on a connection. Errors: `client.specMismatch`,
     * `client.alreadyIntroduced`.
     */
    hello(input: HelloCommand, options?: CallOptions): Promise<HelloReply> {
        return this.peer.call(commands.hello, input, options);
    }

    /** Leave. Pulse sends nothing more and closes the connection after its answer. */
    goodbye(input: GoodbyeCommand = {}, options?: CallOptions): Promise<GoodbyeReply> {
        return this.peer.call(commands.goodbye, input, options);
    }

    /** Tell which clients are connected. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /**
     * Choose the domains whose events are sent to this connection, in place of those chosen before. At first there
     * are none; `*` means all. Errors: `client.unknownDomain`.
     */
    subscribe(input: SubscribeCommand, options?: CallOptions): Promise<SubscribeReply> {
        return this.peer.call(commands.subscribe, input, options);
    }

    /**
     * Stop Pulse. Only the manager may ask for it. Everything that was acknowledged is on disk before the process
     * ends. Errors: `client.notManager`.
     */
    shutdown(input: ShutdownCommand = {}, options?: CallOptions): Promise<ShutdownReply> {
        return this.peer.call(commands.shutdown, input, options);
    }

    /** A client came. */
    onConnect(handler: (event: ConnectEvent) => void): Subscription {
        return this.peer.on(events.connect, handler);
    }

    /** A client left or its connection was lost. */
    onDisconnect(handler: (event: DisconnectEvent) => void): Subscription {
        return this.peer.on(events.disconnect, handler);
    }

    /** A client did not answer its heartbeats. Its connection is closed. */
    onTimeout(handler: (event: TimeoutEvent) => void): Subscription {
        return this.peer.on(events.timeout, handler);
    }

    /** Pulse stops. It is sent to every client. */
    onShutdown(handler: (event: ShutdownEvent) => void): Subscription {
        return this.peer.on(events.shutdown, handler);
    }
}
