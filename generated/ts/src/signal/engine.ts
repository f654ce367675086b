// Generated from chorus/specs/signal/engine.yaml. Edit the spec, then run `chorus gen`.
/** Life of the audio engine. Its one controller introduces itself, chooses a device and keeps the link alive. */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import * as t from '../runtime/schema.js';
import * as planTypes from '../types/plan.js';

/**
 * `virtual` is a clock without hardware that runs at the speed of real time, `virtual-free` runs as fast as it can,
 * anything else is a PortAudio device as `host API/device`.
 */
export type DeviceName = string;
export const DeviceName: t.Type<DeviceName> = t.string(1, 256);

/** What gives the engine its time. */
export type DeviceKind = 
    /** A clock without hardware, at the speed of real time. */
    | 'virtual'
    /** A clock without hardware, as fast as the machine allows. */
    | 'virtualFree'
    /** A device of the machine. */
    | 'portAudio';
export const DeviceKind: t.Type<DeviceKind> = t.choice('virtual', 'virtualFree', 'portAudio');

/** A device that can be opened. */
export interface Device {
    /** The name to configure it by. */
    name: DeviceName;
    /** What it is. */
    kind: DeviceKind;
    /** Output channels. */
    outputs: number;
    /** Its preferred rate; 0 means any. Unit: Hz. */
    sampleRate: number;
}
export const Device: t.Struct<Device> = t.struct<Device>([
    t.required('name', DeviceName),
    t.required('kind', DeviceKind),
    t.required('outputs', t.integer(0, 1024)),
    t.required('sampleRate', t.integer(0, 768000)),
]);

/** Whether samples are being produced. */
export type EngineState = 
    /** The device asks for samples. */
    | 'running'
    /** The device was lost or could not be opened. */
    | 'failed';
export const EngineState: t.Type<EngineState> = t.choice('running', 'failed');

/** What the engine runs with. */
export interface EngineConfig {
    /** The device. */
    device: DeviceName;
    /** Frames a second. Unit: Hz. */
    sampleRate: number;
    /** Frames the device asks for at once. */
    blockSize: number;
    /** Threads that execute the plan. Default: 1. */
    threads: number;
}
export const EngineConfig: t.Struct<EngineConfig> = t.struct<EngineConfig>([
    t.required('device', DeviceName),
    t.required('sampleRate', t.integer(8000, 384000)),
    t.required('blockSize', t.integer(16, 8192)),
    t.defaulted('threads', t.integer(1, 64), 1),
]);

/** Introduce the controller. It is the first message; a second controller is refused. */
export interface HelloCommand {
    /** Identity of this run of the controller. */
    instanceId: string;
    /** Shape hash of the API that the controller was built from. */
    apiHash: string;
    /** Version of the specs that it was built from. */
    specVersion: string;
}
export const HelloCommand: t.Struct<HelloCommand> = t.struct<HelloCommand>([
    t.required('instanceId', t.string(1, 64)),
    t.required('apiHash', t.string(1, 64)),
    t.required('specVersion', t.string(1, 32)),
]);

/** What answers `hello`. */
export interface HelloReply {
    /** Identity of this run of the engine. */
    instanceId: string;
    /** Shape hash of the engine's API. */
    apiHash: string;
    /** Version of the engine's specs. */
    specVersion: string;
    /** The plan it still holds, if any. */
    planHash?: planTypes.PlanHash | undefined;
    /** Whether it is playing that plan. */
    rolling: boolean;
    /** Where it is on the timeline. */
    position: planTypes.Frames;
    /** Counts its starts from stop. */
    roll: number;
}
export const HelloReply: t.Struct<HelloReply> = t.struct<HelloReply>([
    t.required('instanceId', t.string(1, 64)),
    t.required('apiHash', t.string(1, 64)),
    t.required('specVersion', t.string(1, 32)),
    t.optional('planHash', planTypes.PlanHash),
    t.required('rolling', t.boolean),
    t.required('position', planTypes.Frames),
    t.required('roll', t.integer(0, 9007199254740991)),
]);

/**
 * Show that the controller lives. After five missed ones the engine counts it as gone and plays on for its grace
 * time.
 */
export type HeartbeatCommand = t.Empty;
export const HeartbeatCommand: t.Struct<HeartbeatCommand> = t.struct<HeartbeatCommand>([]);

/** What answers `heartbeat`. */
export type HeartbeatReply = t.Empty;
export const HeartbeatReply: t.Struct<HeartbeatReply> = t.struct<HeartbeatReply>([]);

/** Open a device. What was open before is closed; the plan and the position stay. */
export interface ConfigureCommand {
    config: EngineConfig;
}
export const ConfigureCommand: t.Struct<ConfigureCommand> = t.struct<ConfigureCommand>([
    t.required('config', EngineConfig),
]);

/** What answers `configure`. */
export interface ConfigureReply {
    /** What is really used. */
    config: EngineConfig;
    /** Why it differs from what was asked for. */
    note?: string | undefined;
}
export const ConfigureReply: t.Struct<ConfigureReply> = t.struct<ConfigureReply>([
    t.required('config', EngineConfig),
    t.optional('note', t.string(0, 512)),
]);

/** Tell which devices can be opened. */
export type ListDevicesCommand = t.Empty;
export const ListDevicesCommand: t.Struct<ListDevicesCommand> = t.struct<ListDevicesCommand>([]);

/** What answers `listDevices`. */
export interface ListDevicesReply {
    /** The virtual clocks come first. */
    devices: Device[];
}
export const ListDevicesReply: t.Struct<ListDevicesReply> = t.struct<ListDevicesReply>([
    t.required('devices', t.list(Device, 0, 1024)),
]);

/** Tell how the engine is doing. */
export type StatusCommand = t.Empty;
export const StatusCommand: t.Struct<StatusCommand> = t.struct<StatusCommand>([]);

/** What answers `status`. */
export interface StatusReply {
    /** Whether samples are being produced. */
    state: EngineState;
    /** What it runs with. */
    config?: EngineConfig | undefined;
    /** Why it differs from what was asked for. */
    note?: string | undefined;
    /** The plan that it holds. */
    planHash?: planTypes.PlanHash | undefined;
    /** Times that samples were not ready. */
    overruns: number;
    /** Times that media was not read in time. */
    underruns: number;
    /** Time that the last second of blocks took as a share of the time they had. */
    load: number;
}
export const StatusReply: t.Struct<StatusReply> = t.struct<StatusReply>([
    t.required('state', EngineState),
    t.optional('config', EngineConfig),
    t.optional('note', t.string(0, 512)),
    t.optional('planHash', planTypes.PlanHash),
    t.required('overruns', t.integer(0, 9007199254740991)),
    t.required('underruns', t.integer(0, 9007199254740991)),
    t.required('load', t.number(0)),
]);

/** Fade out, finish files, close the device and exit. */
export type ShutdownCommand = t.Empty;
export const ShutdownCommand: t.Struct<ShutdownCommand> = t.struct<ShutdownCommand>([]);

/** What answers `shutdown`. */
export type ShutdownReply = t.Empty;
export const ShutdownReply: t.Struct<ShutdownReply> = t.struct<ShutdownReply>([]);

/** The engine's state changed. */
export interface StateEvent {
    /** The new state. */
    state: EngineState;
    /** Why, where there is something to say. */
    reason?: string | undefined;
}
export const StateEvent: t.Struct<StateEvent> = t.struct<StateEvent>([
    t.required('state', EngineState),
    t.optional('reason', t.string(0, 512)),
]);

/** Samples were not ready in time. */
export interface OverrunEvent {
    /** How often since the device was opened. */
    count: number;
    /** Longest block since the last report as a share of the time it had. */
    worstLoad: number;
}
export const OverrunEvent: t.Struct<OverrunEvent> = t.struct<OverrunEvent>([
    t.required('count', t.integer(0, 9007199254740991)),
    t.required('worstLoad', t.number(0)),
]);

/** The refusals of this domain. */
export const errors = {
    /** The two processes were built from different specs. Details: `mine`, `yours`. */
    specMismatch: {
        code: 'engine.specMismatch',
        message: 'The two processes were built from different specs.',
        hint: 'Rebuild both from the same checkout.',
    },
    /** The engine already has a controller. Details: `instanceId`. */
    controllerPresent: {
        code: 'engine.controllerPresent',
        message: 'The engine already has a controller.',
        hint: 'Stop the other Pulse first.',
    },
    /** There is no such device. Details: `device`. */
    deviceNotFound: {
        code: 'engine.deviceNotFound',
        message: 'There is no such device.',
        hint: 'List the devices and name one of them.',
    },
    /** The device could not be opened. Details: `device`, `reason`. */
    deviceFailed: {
        code: 'engine.deviceFailed',
        message: 'The device could not be opened.',
        hint: 'Check that no other program uses it and that it supports the rate.',
    },
} as const;

export const commands = {
    /** Introduce the controller. It is the first message; a second controller is refused. */
    hello: command<HelloCommand, HelloReply>({
        domain: 'engine',
        name: 'hello',
        input: HelloCommand,
        reply: HelloReply,
        replyKind: 'event',
        timeoutMs: 2000,
        priority: 'normal',
        idempotent: false,
    }),
    /**
     * Show that the controller lives. After five missed ones the engine counts it as gone and plays on for its grace
     * time.
     */
    heartbeat: command<HeartbeatCommand, HeartbeatReply>({
        domain: 'engine',
        name: 'heartbeat',
        input: HeartbeatCommand,
        reply: HeartbeatReply,
        replyKind: 'event',
        timeoutMs: 500,
        priority: 'low',
        idempotent: true,
    }),
    /** Open a device. What was open before is closed; the plan and the position stay. */
    configure: command<ConfigureCommand, ConfigureReply>({
        domain: 'engine',
        name: 'configure',
        input: ConfigureCommand,
        reply: ConfigureReply,
        replyKind: 'event',
        timeoutMs: 10000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell which devices can be opened. */
    listDevices: command<ListDevicesCommand, ListDevicesReply>({
        domain: 'engine',
        name: 'listDevices',
        input: ListDevicesCommand,
        reply: ListDevicesReply,
        replyKind: 'event',
        timeoutMs: 10000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Tell how the engine is doing. */
    status: command<StatusCommand, StatusReply>({
        domain: 'engine',
        name: 'status',
        input: StatusCommand,
        reply: StatusReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: false,
    }),
    /** Fade out, finish files, close the device and exit. */
    shutdown: command<ShutdownCommand, ShutdownReply>({
        domain: 'engine',
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
    /** The engine's state changed. */
    state: event<StateEvent>({ domain: 'engine', name: 'state', payload: StateEvent }),
    /** Samples were not ready in time. */
    overrun: event<OverrunEvent>({ domain: 'engine', name: 'overrun', payload: OverrunEvent }),
};
