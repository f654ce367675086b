// Generated from chorus/specs/signal/graph.yaml. Edit the spec, then run `chorus gen`.
/** What Signal executes. Pulse sends whole plans; Signal carries the state of everything that keeps its key. */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';

/** The delay that a plugin reports. */
export interface PluginLatency {
    /** Which instance. */
    key: planTypes.PlanKey;
    /** Its delay. */
    frames: planTypes.Frames;
}
export const PluginLatency: t.Struct<PluginLatency> = t.struct<PluginLatency>([
    t.required('key', planTypes.PlanKey),
    t.required('frames', t.integer(0, 9007199254740991)),
]);

/** Something that the plan names and this machine does not have. It is passed over and stays in the plan. */
export interface MissingPart {
    /** Which op or source. */
    key: planTypes.PlanKey;
    /** Error code of the cause. */
    code: string;
    /** The cause for people. */
    message: string;
}
export const MissingPart: t.Struct<MissingPart> = t.struct<MissingPart>([
    t.required('key', planTypes.PlanKey),
    t.required('code', t.string(0, 128)),
    t.required('message', t.string(0, 1024)),
]);

/**
 * Replace the plan. Plugins and media are prepared first, off the audio thread; then the new plan holds from the
 * next quantum. Instances of one key keep their state.
 */
export interface ApplyCommand {
    plan: planTypes.Plan;
}
export const ApplyCommand: t.Struct<ApplyCommand> = t.struct<ApplyCommand>([
    t.required('plan', planTypes.Plan),
]);

/** What answers `apply`. */
export interface ApplyReply {
    /** The plan that now holds. */
    hash: planTypes.PlanHash;
    /** Plugins whose delay is not 0. */
    latencies: PluginLatency[];
    /** What was passed over. */
    missing: MissingPart[];
}
export const ApplyReply: t.Struct<ApplyReply> = t.struct<ApplyReply>([
    t.required('hash', planTypes.PlanHash),
    t.required('latencies', t.list(PluginLatency, 0, 65536)),
    t.required('missing', t.list(MissingPart, 0, 65536)),
]);

/** Tell which plan is held. */
export type QueryCommand = t.Empty;
export const QueryCommand: t.Struct<QueryCommand> = t.struct<QueryCommand>([]);

/** What answers `query`. */
export interface QueryReply {
    /** Absent before the first plan. */
    hash?: planTypes.PlanHash | undefined;
    /** How many strips it has. */
    strips: number;
    /** How many ops it has. */
    ops: number;
    /** Plugins whose delay is not 0. */
    latencies: PluginLatency[];
    /** What is passed over. */
    missing: MissingPart[];
}
export const QueryReply: t.Struct<QueryReply> = t.struct<QueryReply>([
    t.optional('hash', planTypes.PlanHash),
    t.required('strips', t.integer(0, 4294967295)),
    t.required('ops', t.integer(0, 4294967295)),
    t.required('latencies', t.list(PluginLatency, 0, 65536)),
    t.required('missing', t.list(MissingPart, 0, 65536)),
]);

/** A part of the plan went missing while it was in use. */
export interface MissEvent {
    /** Which, and why. */
    part: MissingPart;
}
export const MissEvent: t.Struct<MissEvent> = t.struct<MissEvent>([
    t.required('part', MissingPart),
]);

/** The refusals of this domain. */
export const errors = {
    /** The plan contradicts itself. Details: `place`, `reason`. */
    invalidPlan: {
        code: 'graph.invalidPlan',
        message: 'The plan contradicts itself.',
        hint: 'This is a fault of the plan compiler; report it with the plan.',
    },
} as const;

export const commands = {
    /**
     * Replace the plan. Plugins and media are prepared first, off the audio thread; then the new plan holds from the
     * next quantum. Instances of one key keep their state.
     */
    apply: command<ApplyCommand, ApplyReply>({
        domain: 'graph',
        name: 'apply',
        input: ApplyCommand,
        reply: ApplyReply,
        replyKind: 'event',
        timeoutMs: 30000,
        priority: 'high',
        idempotent: false,
    }),
    /** Tell which plan is held. */
    query: command<QueryCommand, QueryReply>({
        domain: 'graph',
        name: 'query',
        input: QueryCommand,
        reply: QueryReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

export const events = {
    /** A part of the plan went missing while it was in use. */
    miss: event<MissEvent>({ domain: 'graph', name: 'miss', payload: MissEvent }),
};
