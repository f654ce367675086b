// Generated from chorus/specs/types/status.yaml. Edit the spec, then run `chorus gen`.
/** How the parts of a session are doing. */

import * as t from '../runtime/schema.js';
import * as planTypes from './plan.js';
import * as timelineTypes from './timeline.js';
import * as unitsTypes from './units.js';

/** Life of the open project. Edits are accepted only when it is loaded. */
export type LoadState = 
    /** No project is open. */
    | 'unloaded'
    /** A project is being opened. */
    | 'loading'
    /** A project is open and can be edited. */
    | 'loaded'
    /** A project is being written. */
    | 'saving'
    /** A project is being closed. */
    | 'closing';
export const LoadState: t.Type<LoadState> = t.choice('unloaded', 'loading', 'loaded', 'saving', 'closing');

/** The open project in short. */
export interface ProjectStatus {
    state: LoadState;
    name: unitsTypes.Name;
    /** Its folder. */
    path: planTypes.FilePath;
    /** Whether there are edits since the last save. */
    dirty: boolean;
    /** Number of the last edit. */
    revision: number;
    /** Every edit up to this one survives a power cut. */
    durable: number;
    /** How many tracks it has. */
    tracks: number;
    /** How many clips it has. */
    clips: number;
}
export const ProjectStatus: t.Struct<ProjectStatus> = t.struct<ProjectStatus>([
    t.required('state', LoadState),
    t.required('name', unitsTypes.Name),
    t.required('path', planTypes.FilePath),
    t.required('dirty', t.boolean),
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('durable', t.integer(0, 9007199254740991)),
    t.required('tracks', t.integer(0, 4294967295)),
    t.required('clips', t.integer(0, 4294967295)),
]);

/** How the audio engine is doing, seen from Pulse. */
export type EngineState = 
    /** There is no connection to the engine. */
    | 'down'
    /** The engine is there and is being set up. */
    | 'starting'
    /** The engine holds the current plan and its device runs. */
    | 'ready'
    /** The engine is there and cannot work. */
    | 'failed';
export const EngineState: t.Type<EngineState> = t.choice('down', 'starting', 'ready', 'failed');

/** The audio engine in short. */
export interface EngineStatus {
    state: EngineState;
    /** What gives it its time. */
    device?: string | undefined;
    /** The rate it runs at. */
    sampleRate?: timelineTypes.SampleRate | undefined;
    /** Frames that the device asks for at once. */
    blockSize?: number | undefined;
    /** The plan that it holds. */
    planHash?: planTypes.PlanHash | undefined;
    /** Revision of the project that this plan was made from. Default: 0. */
    planRevision: number;
    /** Delay of the mix by plugins. */
    latency: planTypes.Frames;
    /** Why the device is not the one that was asked for. */
    note?: string | undefined;
    /** How long it was silent when the engine was lost last while it played. Unit: ms. */
    gap?: number | undefined;
    /** How often Pulse connected to an engine. Default: 0. */
    connects: number;
    /** How often media was not read in time. Default: 0. */
    underruns: number;
    /** How often samples were late. Default: 0. */
    overruns: number;
    /** Share of its time that the engine uses. Default: 0. */
    load: number;
    /** What the plan names and the engine does not have, for people. */
    missing: string[];
    /** Why it failed or is down. */
    reason?: string | undefined;
}
export const EngineStatus: t.Struct<EngineStatus> = t.struct<EngineStatus>([
    t.required('state', EngineState),
    t.optional('device', t.string(0, 256)),
    t.optional('sampleRate', timelineTypes.SampleRate),
    t.optional('blockSize', t.integer(0, 4294967295)),
    t.optional('planHash', planTypes.PlanHash),
    t.defaulted('planRevision', t.integer(0, 9007199254740991), 0),
    t.required('latency', t.integer(0, 9007199254740991)),
    t.optional('note', t.string(0, 1024)),
    t.optional('gap', t.number(0)),
    t.defaulted('connects', t.integer(0, 4294967295), 0),
    t.defaulted('underruns', t.integer(0, 9007199254740991), 0),
    t.defaulted('overruns', t.integer(0, 9007199254740991), 0),
    t.defaulted('load', t.number(0), 0),
    t.required('missing', t.list(t.string(), 0, 4096)),
    t.optional('reason', t.string(0, 1024)),
]);

/** What the user asked of playback. */
export type PlayState = 
    /** The timeline stands still. */
    | 'stopped'
    /** The timeline moves. */
    | 'playing'
    /** The timeline stands still and goes on from here. */
    | 'paused';
export const PlayState: t.Type<PlayState> = t.choice('stopped', 'playing', 'paused');

/** Playback. */
export interface TransportState {
    play: PlayState;
    /** Where the timeline is. */
    position: timelineTypes.Ticks;
    /** The same in samples. */
    frame: planTypes.Frames;
    /** The same for people. */
    musical: timelineTypes.MusicalTime;
    /** Whether the loop is in use. */
    loopEnabled: boolean;
    /** The loop region. */
    loop?: timelineTypes.TickRange | undefined;
}
export const TransportState: t.Struct<TransportState> = t.struct<TransportState>([
    t.required('play', PlayState),
    t.required('position', t.integer(0, 1125899906842624)),
    t.required('frame', planTypes.Frames),
    t.required('musical', timelineTypes.MusicalTime),
    t.required('loopEnabled', t.boolean),
    t.optional('loop', timelineTypes.TickRange),
]);

/** A connected client. */
export interface ClientInfo {
    /** Kind of program. */
    clientId: string;
    /** Identity of this run of it. */
    instanceId: string;
    /** Whether it may shut Pulse down. */
    manager: boolean;
    /** Domains whose events it gets. */
    subscriptions: string[];
}
export const ClientInfo: t.Struct<ClientInfo> = t.struct<ClientInfo>([
    t.required('clientId', t.string(1, 64)),
    t.required('instanceId', t.string(1, 64)),
    t.required('manager', t.boolean),
    t.required('subscriptions', t.list(t.string(), 0, 64)),
]);
