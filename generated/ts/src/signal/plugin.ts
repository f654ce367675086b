// Generated from chorus/specs/signal/plugin.yaml. Edit the spec, then run `chorus gen`.
/** The LV2 plugins of this machine, and the state of the instances in the plan. */

import { command } from '../runtime/operation.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';
import * as pluginTypes from '../types/plugin.js';

/** Look for the plugins of this machine anew. */
export type ScanCommand = t.Empty;
export const ScanCommand: t.Struct<ScanCommand> = t.struct<ScanCommand>([]);

/** What answers `scan`. */
export interface ScanReply {
    /** All that were found, in order of URI. */
    plugins: pluginTypes.PluginSummary[];
}
export const ScanReply: t.Struct<ScanReply> = t.struct<ScanReply>([
    t.required('plugins', t.list(pluginTypes.PluginSummary, 0, 65536)),
]);

/** Tell everything about a plugin. */
export interface DescribeCommand {
    /** Which. */
    uri: planTypes.PluginUri;
}
export const DescribeCommand: t.Struct<DescribeCommand> = t.struct<DescribeCommand>([
    t.required('uri', planTypes.PluginUri),
]);

/** What answers `describe`. */
export interface DescribeReply {
    /** Its ports, parameters and presets. */
    plugin: pluginTypes.PluginDescription;
}
export const DescribeReply: t.Struct<DescribeReply> = t.struct<DescribeReply>([
    t.required('plugin', pluginTypes.PluginDescription),
]);

/** Tell what a preset sets, without touching any instance. */
export interface ReadPresetCommand {
    /** Which plugin. */
    uri: planTypes.PluginUri;
    /** URI of the preset. */
    preset: planTypes.PluginUri;
}
export const ReadPresetCommand: t.Struct<ReadPresetCommand> = t.struct<ReadPresetCommand>([
    t.required('uri', planTypes.PluginUri),
    t.required('preset', planTypes.PluginUri),
]);

/** What answers `readPreset`. */
export interface ReadPresetReply {
    /** Values of its control ports. */
    ports: planTypes.PortValue[];
    /** What it holds beyond ports. */
    state?: planTypes.PluginState | undefined;
}
export const ReadPresetReply: t.Struct<ReadPresetReply> = t.struct<ReadPresetReply>([
    t.required('ports', t.list(planTypes.PortValue, 0, 4096)),
    t.optional('state', planTypes.PluginState),
]);

/** Read the state of an instance in the plan. */
export interface SaveStateCommand {
    /** Which instance. */
    key: planTypes.PlanKey;
}
export const SaveStateCommand: t.Struct<SaveStateCommand> = t.struct<SaveStateCommand>([
    t.required('key', planTypes.PlanKey),
]);

/** What answers `saveState`. */
export interface SaveStateReply {
    /** As Turtle text. */
    state: planTypes.PluginState;
}
export const SaveStateReply: t.Struct<SaveStateReply> = t.struct<SaveStateReply>([
    t.required('state', planTypes.PluginState),
]);

/** The refusals of this domain. */
export const errors = {
    /** This machine has no such plugin. Details: `uri`, `closest`. */
    notFound: {
        code: 'plugin.notFound',
        message: 'This machine has no such plugin.',
        hint: 'List the plugins; install the package that has it and scan again.',
    },
    /** The plugin needs something that this host does not have. Details: `uri`, `reason`. */
    unsupported: {
        code: 'plugin.unsupported',
        message: 'The plugin needs something that this host does not have.',
        hint: 'Choose another plugin.',
    },
    /** The plugin did not start. Details: `uri`. */
    instantiationFailed: {
        code: 'plugin.instantiationFailed',
        message: 'The plugin did not start.',
        hint: 'Look into the log of the engine.',
    },
    /** The saved state of the plugin cannot be restored. Details: `uri`, `reason`. */
    badState: {
        code: 'plugin.badState',
        message: 'The saved state of the plugin cannot be restored.',
        hint: 'Remove the plugin and add it again, or restore an older version of the project.',
    },
    /** The plugin has no such preset. Details: `uri`, `preset`. */
    presetNotFound: {
        code: 'plugin.presetNotFound',
        message: 'The plugin has no such preset.',
        hint: 'Describe the plugin to see its presets.',
    },
    /** The plan has no instance of this key. Details: `key`. */
    noInstance: {
        code: 'plugin.noInstance',
        message: 'The plan has no instance of this key.',
        hint: 'Apply a plan that has it.',
    },
} as const;

export const commands = {
    /** Look for the plugins of this machine anew. */
    scan: command<ScanCommand, ScanReply>({
        domain: 'plugin',
        name: 'scan',
        input: ScanCommand,
        reply: ScanReply,
        replyKind: 'event',
        timeoutMs: 60000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell everything about a plugin. */
    describe: command<DescribeCommand, DescribeReply>({
        domain: 'plugin',
        name: 'describe',
        input: DescribeCommand,
        reply: DescribeReply,
        replyKind: 'event',
        timeoutMs: 10000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell what a preset sets, without touching any instance. */
    readPreset: command<ReadPresetCommand, ReadPresetReply>({
        domain: 'plugin',
        name: 'readPreset',
        input: ReadPresetCommand,
        reply: ReadPresetReply,
        replyKind: 'event',
        timeoutMs: 10000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Read the state of an instance in the plan. */
    saveState: command<SaveStateCommand, SaveStateReply>({
        domain: 'plugin',
        name: 'saveState',
        input: SaveStateCommand,
        reply: SaveStateReply,
        replyKind: 'event',
        timeoutMs: 10000,
        priority: 'normal',
        idempotent: false,
    }),
};
