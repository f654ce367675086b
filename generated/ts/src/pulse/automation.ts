// Generated from chorus/specs/pulse/automation.yaml. Edit the spec, then run `chorus gen`.
/** The course of parameters over the timeline. A parameter has at most one curve. */

import { command } from '../runtime/operation.js';
import type { CallOptions, Peer } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';
import * as projectTypes from '../types/project.js';
import * as timelineTypes from '../types/timeline.js';

/** Give a parameter a curve in place of the one that it has. */
export interface SetCommand {
    parameter: idsTypes.ParameterId;
    /** In any order; no two at one place. */
    points: projectTypes.AutomationPoint[];
}
export const SetCommand: t.Struct<SetCommand> = t.struct<SetCommand>([
    t.required('parameter', idsTypes.ParameterId),
    t.required('points', t.list(projectTypes.AutomationPoint, 1, 16384)),
]);

/** What answers `set`. */
export interface SetReply {
    curve: projectTypes.AutomationCurve;
}
export const SetReply: t.Struct<SetReply> = t.struct<SetReply>([
    t.required('curve', projectTypes.AutomationCurve),
]);

/** Add a point to the curve of a parameter or replace the one at its place. The curve is made when there is none. */
export interface AddCommand {
    parameter: idsTypes.ParameterId;
    /** Where. */
    at: timelineTypes.Ticks;
    /** In the unit of the parameter. */
    value: number;
    /** The way to the next point. Default: "linear". */
    shape?: projectTypes.CurveShape | undefined;
    /** Bend of the shape `curve`: below 0 starts fast, above 0 starts slowly, 0 is straight. Default: 0. */
    tension?: number | undefined;
}
export const AddCommand: t.Struct<AddCommand> = t.struct<AddCommand>([
    t.required('parameter', idsTypes.ParameterId),
    t.required('at', t.integer(0, 1125899906842624)),
    t.required('value', t.number()),
    t.defaulted('shape', projectTypes.CurveShape, "linear"),
    t.defaulted('tension', t.number(-1, 1), 0),
]);

/** What answers `add`. */
export interface AddReply {
    curve: projectTypes.AutomationCurve;
}
export const AddReply: t.Struct<AddReply> = t.struct<AddReply>([
    t.required('curve', projectTypes.AutomationCurve),
]);

/** Remove the points of a span. A curve without points is removed. */
export interface RemoveCommand {
    parameter: idsTypes.ParameterId;
    /** The span. */
    range: timelineTypes.TickRange;
}
export const RemoveCommand: t.Struct<RemoveCommand> = t.struct<RemoveCommand>([
    t.required('parameter', idsTypes.ParameterId),
    t.required('range', timelineTypes.TickRange),
]);

/** What answers `remove`. */
export interface RemoveReply {
    /** How many points. */
    removed: number;
    /** What is left. */
    curve: projectTypes.AutomationCurve | null;
}
export const RemoveReply: t.Struct<RemoveReply> = t.struct<RemoveReply>([
    t.required('removed', t.integer(0, 4294967295)),
    t.nullable('curve', projectTypes.AutomationCurve),
]);

/** Use the curve of a parameter or let the value hold. */
export interface SetEnabledCommand {
    parameter: idsTypes.ParameterId;
    enabled: boolean;
}
export const SetEnabledCommand: t.Struct<SetEnabledCommand> = t.struct<SetEnabledCommand>([
    t.required('parameter', idsTypes.ParameterId),
    t.required('enabled', t.boolean),
]);

/** What answers `setEnabled`. */
export interface SetEnabledReply {
    curve: projectTypes.AutomationCurve;
}
export const SetEnabledReply: t.Struct<SetEnabledReply> = t.struct<SetEnabledReply>([
    t.required('curve', projectTypes.AutomationCurve),
]);

/** Remove the curve of a parameter. */
export interface ClearCommand {
    parameter: idsTypes.ParameterId;
}
export const ClearCommand: t.Struct<ClearCommand> = t.struct<ClearCommand>([
    t.required('parameter', idsTypes.ParameterId),
]);

/** What answers `clear`. */
export interface ClearReply {
    parameter: idsTypes.ParameterId;
}
export const ClearReply: t.Struct<ClearReply> = t.struct<ClearReply>([
    t.required('parameter', idsTypes.ParameterId),
]);

/** Tell all curves. */
export type ListCommand = t.Empty;
export const ListCommand: t.Struct<ListCommand> = t.struct<ListCommand>([]);

/** What answers `list`. */
export interface ListReply {
    /** In order of parameter. */
    curves: projectTypes.AutomationCurve[];
}
export const ListReply: t.Struct<ListReply> = t.struct<ListReply>([
    t.required('curves', t.list(projectTypes.AutomationCurve, 0, 65536)),
]);

/** Tell the curve of a parameter. */
export interface GetCommand {
    parameter: idsTypes.ParameterId;
}
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([
    t.required('parameter', idsTypes.ParameterId),
]);

/** What answers `get`. */
export interface GetReply {
    /** Null when it has none. */
    curve: projectTypes.AutomationCurve | null;
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.nullable('curve', projectTypes.AutomationCurve),
]);

/** The refusals of this domain. */
export const errors = {
    /** The parameter has no curve. Details: `parameter`. */
    noCurve: {
        code: 'automation.noCurve',
        message: 'The parameter has no curve.',
        hint: 'Set one first.',
    },
    /** Two points are at one place. Details: `at`. */
    twoAtOnePlace: {
        code: 'automation.twoAtOnePlace',
        message: 'Two points are at one place.',
        hint: 'Leave one out; for a jump, give the point before it the shape `step`.',
    },
    /** The curve cannot hold more points. Details: `maximum`. */
    tooMany: {
        code: 'automation.tooMany',
        message: 'The curve cannot hold more points.',
        hint: 'Remove points that are not needed.',
    },
} as const;

export const commands = {
    /** Give a parameter a curve in place of the one that it has. */
    set: command<SetCommand, SetReply>({
        domain: 'automation',
        name: 'set',
        input: SetCommand,
        reply: SetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Add a point to the curve of a parameter or replace the one at its place. The curve is made when there is none. */
    add: command<AddCommand, AddReply>({
        domain: 'automation',
        name: 'add',
        input: AddCommand,
        reply: AddReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Remove the points of a span. A curve without points is removed. */
    remove: command<RemoveCommand, RemoveReply>({
        domain: 'automation',
        name: 'remove',
        input: RemoveCommand,
        reply: RemoveReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Use the curve of a parameter or let the value hold. */
    setEnabled: command<SetEnabledCommand, SetEnabledReply>({
        domain: 'automation',
        name: 'setEnabled',
        input: SetEnabledCommand,
        reply: SetEnabledReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Remove the curve of a parameter. */
    clear: command<ClearCommand, ClearReply>({
        domain: 'automation',
        name: 'clear',
        input: ClearCommand,
        reply: ClearReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell all curves. */
    list: command<ListCommand, ListReply>({
        domain: 'automation',
        name: 'list',
        input: ListCommand,
        reply: ListReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Tell the curve of a parameter. */
    get: command<GetCommand, GetReply>({
        domain: 'automation',
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
export class AutomationClient {
    constructor(private readonly peer: Peer) {}

    /**
     * Give a parameter a curve in place of the one that it has. Errors: `automation.twoAtOnePlace`,
     * `parameter.notFound`, `parameter.outOfRange`, `project.notOpen`, `project.busy`, `project.diskFull`,
     * `project.notWritable`, `project.limit`.
     */
    set(input: SetCommand, options?: CallOptions): Promise<SetReply> {
        return this.peer.call(commands.set, input, options);
    }

    /**
     * Add a point to the curve of a parameter or replace the one at its place. The curve is made when there is none.
     * Errors: `automation.tooMany`, `parameter.notFound`, `parameter.outOfRange`, `project.notOpen`, `project.busy`,
     * `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    add(input: AddCommand, options?: CallOptions): Promise<AddReply> {
        return this.peer.call(commands.add, input, options);
    }

    /**
     * Remove the points of a span. A curve without points is removed. Errors: `automation.noCurve`,
     * `parameter.notFound`, `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`,
     * `project.limit`.
     */
    remove(input: RemoveCommand, options?: CallOptions): Promise<RemoveReply> {
        return this.peer.call(commands.remove, input, options);
    }

    /**
     * Use the curve of a parameter or let the value hold. Errors: `automation.noCurve`, `parameter.notFound`,
     * `project.notOpen`, `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    setEnabled(input: SetEnabledCommand, options?: CallOptions): Promise<SetEnabledReply> {
        return this.peer.call(commands.setEnabled, input, options);
    }

    /**
     * Remove the curve of a parameter. Errors: `automation.noCurve`, `parameter.notFound`, `project.notOpen`,
     * `project.busy`, `project.diskFull`, `project.notWritable`, `project.limit`.
     */
    clear(input: ClearCommand, options?: CallOptions): Promise<ClearReply> {
        return this.peer.call(commands.clear, input, options);
    }

    /** Tell all curves. Errors: `project.notOpen`. */
    list(input: ListCommand = {}, options?: CallOptions): Promise<ListReply> {
        return this.peer.call(commands.list, input, options);
    }

    /** Tell the curve of a parameter. Errors: `parameter.notFound`, `project.notOpen`. */
    get(input: GetCommand, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }
}
