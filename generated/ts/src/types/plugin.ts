// Generated from chorus/specs/types/plugin.yaml. Edit the spec, then run `chorus gen`.
/** What is known of a plugin before it is used. */

import * as t from '../runtime/schema.js';
import * as planTypes from './plan.js';

/** Name for people. */
export type PluginName = string;
export const PluginName: t.Type<PluginName> = t.string(0, 256);

/** Format of a plugin. */
export type PluginFormat = 
    /** LV2. */
    | 'lv2';
export const PluginFormat: t.Type<PluginFormat> = t.choice('lv2');

/** What a plugin is for. */
export type PluginRole = 
    /** Changes audio. */
    | 'effect'
    /** Makes audio from notes. */
    | 'instrument'
    /** Changes notes. */
    | 'midi'
    /** Anything else. */
    | 'other';
export const PluginRole: t.Type<PluginRole> = t.choice('effect', 'instrument', 'midi', 'other');

/** A plugin in a list. */
export interface PluginSummary {
    /** Identity. */
    uri: planTypes.PluginUri;
    /** Its format. Default: "lv2". */
    format: PluginFormat;
    /** Its name. */
    name: PluginName;
    /** Who made it. */
    vendor: PluginName;
    /** Class that it puts itself in. */
    category: PluginName;
    /** What it is for. */
    role: PluginRole;
    /** Audio inputs. */
    audioInputs: number;
    /** Audio outputs. */
    audioOutputs: number;
    /** Whether this host can run it. */
    usable: boolean;
    /** Why it cannot be run. */
    reason?: string | undefined;
}
export const PluginSummary: t.Struct<PluginSummary> = t.struct<PluginSummary>([
    t.required('uri', planTypes.PluginUri),
    t.defaulted('format', PluginFormat, "lv2"),
    t.required('name', PluginName),
    t.required('vendor', PluginName),
    t.required('category', PluginName),
    t.required('role', PluginRole),
    t.required('audioInputs', t.integer(0, 1024)),
    t.required('audioOutputs', t.integer(0, 1024)),
    t.required('usable', t.boolean),
    t.optional('reason', t.string(0, 1024)),
]);

/** A named value of a control port. */
export interface ScalePoint {
    /** The value. */
    value: number;
    /** Its name. */
    label: PluginName;
}
export const ScalePoint: t.Struct<ScalePoint> = t.struct<ScalePoint>([
    t.required('value', t.number()),
    t.required('label', PluginName),
]);

/** A control input of a plugin. */
export interface ControlPort {
    /** Identity within the plugin. */
    symbol: planTypes.PortSymbol;
    /** Name for people. */
    name: PluginName;
    /** Lowest value. */
    minimum: number;
    /** Highest value. */
    maximum: number;
    /** Value of a new instance. */
    defaultValue: number;
    /** Unit. */
    unit?: string | undefined;
    /** On or off. Default: false. */
    toggled: boolean;
    /** Whole numbers only. Default: false. */
    integer: boolean;
    /** Better shown on a logarithmic scale. Default: false. */
    logarithmic: boolean;
    /** Named values. */
    points: ScalePoint[];
}
export const ControlPort: t.Struct<ControlPort> = t.struct<ControlPort>([
    t.required('symbol', planTypes.PortSymbol),
    t.required('name', PluginName),
    t.required('minimum', t.number()),
    t.required('maximum', t.number()),
    t.required('defaultValue', t.number()),
    t.optional('unit', t.string(0, 64)),
    t.defaulted('toggled', t.boolean, false),
    t.defaulted('integer', t.boolean, false),
    t.defaulted('logarithmic', t.boolean, false),
    t.required('points', t.list(ScalePoint, 0, 4096)),
]);

/** A preset that comes with a plugin. */
export interface PluginPreset {
    /** Identity. */
    uri: planTypes.PluginUri;
    /** Its name. */
    name: PluginName;
}
export const PluginPreset: t.Struct<PluginPreset> = t.struct<PluginPreset>([
    t.required('uri', planTypes.PluginUri),
    t.required('name', PluginName),
]);

/** Everything about a plugin. */
export interface PluginDescription {
    /** What the list says. */
    summary: PluginSummary;
    /** Its control inputs in port order. */
    controls: ControlPort[];
    /** Its presets in order of name. */
    presets: PluginPreset[];
    /** Whether it has a MIDI input. */
    takesNotes: boolean;
    /** Whether it tells its delay. */
    reportsLatency: boolean;
}
export const PluginDescription: t.Struct<PluginDescription> = t.struct<PluginDescription>([
    t.required('summary', PluginSummary),
    t.required('controls', t.list(ControlPort, 0, 4096)),
    t.required('presets', t.list(PluginPreset, 0, 65536)),
    t.required('takesNotes', t.boolean),
    t.required('reportsLatency', t.boolean),
]);
