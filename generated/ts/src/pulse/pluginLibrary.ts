// Generated from chorus/specs/pulse/pluginLibrary.yaml. Edit the spec, then run `chorus gen`.
/** The plugins of this machine. */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';
import * as pluginTypes from '../types/plugin.js';

/** Look for plugins anew. */
export type ScanCommand = t.Empty;
export const ScanCommand: t.Struct<ScanCommand> = t.struct<ScanCommand>([]);

/** What answers `scan`. */
export interface ScanReply {
    /** How many there are. */
    found: number;
    /** How many of them can be used. */
    usable: number;
}
export const ScanReply: t.Struct<ScanReply> = t.struct<ScanReply>([
    t.required('found', t.integer(0, 4294967295)),
    t.required('usable', t.integer(0, 4294967295)),
]);

/** Tell the plugins. The first call looks for them. */
export interface ListCommand {
    /** Only those with this text in name, vendor, category or URI. */
    search?: string | undefined;
    /** Only those of this role. */
    role?: pluginTypes.PluginRole | undefined;
}
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([
    t.optional('search', t.string(0, 256)),
    t.optional('role', pluginTypes.PluginRole),
]);

/** What answers `list`. */
export interface ListReply {
    /** In order of name. */
    plugins: pluginTypes.PluginSummary[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('plugins', t.list(pluginTypes.PluginSummary, 0, 65536)),
]);

/** Tell the ports, parameters and presets of a plugin. */
export interface DescribeCommand {
    uri: planTypes.PluginUri;
}
export const DescribeCommand: t.Struct<DescribeCommand> = t.struct<DescribeCommand>([
    t.required('uri', planTypes.PluginUri),
]);

/** What answers `describe`. */
export interface DescribeReply {
    plugin: pluginTypes.PluginDescription;
}
export const DescribeReply: t.Struct<DescribeReply> = t.struct<DescribeReply>([
    t.required('plugin', pluginTypes.PluginDescription),
]);

export const commands = {
    /** Look for plugins anew. */
    scan: command<ScanCommand, ScanReply>({
        domain: 'pluginLibrary',
        name: 'scan',
        input: ScanCommand,
        reply: ScanReply,
        replyKind: 'event',
        timeoutMs: 60000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell the plugins. The first call looks for them. */
    list: command<ListCommand, ListReply>({
        domain: 'pluginLibrary',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 60000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell the ports, parameters and presets of a plugin. */
    describe: command<DescribeCommand, DescribeReply>({
        domain: 'pluginLibrary',
        name: 'describe',
        input: DescribeCommand,
        reply: DescribeReply,
        replyKind: 'event',
        timeoutMs: 20000,
        priority: 'normal',
        idempotent: true,
    }),
};

/** Sends the commands of this domain and hands out its events. */
export class PluginLibraryClient {
    constructor(private readonly peer: Peer) {}

    /** Look for plugins anew. Errors: `session.engineDown`, `session.engineRefused`. */
    scan(input: ScanCommand = {}, options?: CallOptions): Promise<ScanReply> {
        return this.peer.call(commands.scan, input, options);
    }

    /** Tell the plugins. The first call looks for them. Errors: `session.engineDown`, `session.engineRefused`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /**
     * Tell the ports, parameters and presets of a plugin. Errors: `node.unknownPlugin`, `session.engineDown`,
     * `session.engineRefused`.
     */
    describe(input: DescribeCommand, options?: CallOptions): Promise<DescribeReply> {
        return this.peer.call(commands.describe, input, options);
    }
}
