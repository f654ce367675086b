// Generated from chorus/specs/types/trace.yaml. Edit the spec, then run `chorus gen`.
/**
 * A recording of the messages of a session: lines of JSON, each a TraceLine. The first line is a start and the last
 * one an end; a file without an end was cut off.
 */

import * as t from '../runtime/schema.js';
import * as audioTypes from './audio.js';
import * as planTypes from './plan.js';
import * as statusTypes from './status.js';

/** Between whom a message went. */
export type TraceLink = 
    /** Between Pulse and a client. */
    | 'clients'
    /** Between Pulse and the audio engine. */
    | 'engine';
export const TraceLink: t.Type<TraceLink> = t.choice('clients', 'engine');

/** Which way a message went. */
export type TraceDirection = 
    /** Pulse got it. */
    | 'in'
    /** Pulse sent it. */
    | 'out';
export const TraceDirection: t.Type<TraceDirection> = t.choice('in', 'out');

/** Why a recording ended. */
export type TraceReason = 
    /** Somebody asked for the end. */
    | 'asked'
    /** The client that had asked for the recording went away. */
    | 'ownerGone'
    /** Pulse stopped. */
    | 'shutdown'
    /** The file became as large as it may be. */
    | 'limit'
    /** The file could not be written, or not fast enough. */
    | 'failure';
export const TraceReason: t.Type<TraceReason> = t.choice('asked', 'ownerGone', 'shutdown', 'limit', 'failure');

/** A client that was there when the recording began. */
export interface TraceClient {
    /** Number of its connection. */
    connection: number;
    client: statusTypes.ClientInfo;
}
export const TraceClient: t.Struct<TraceClient> = t.struct<TraceClient>([
    t.required('connection', t.integer(0, 9007199254740991)),
    t.required('client', statusTypes.ClientInfo),
]);

/** The open project at one moment. */
export interface TraceProject {
    /** Number of its last edit. */
    revision: number;
    /** Hash of its content, as `project.hash` tells it. */
    hash: audioTypes.ContentHash;
}
export const TraceProject: t.Struct<TraceProject> = t.struct<TraceProject>([
    t.required('revision', t.integer(0, 9007199254740991)),
    t.required('hash', audioTypes.ContentHash),
]);

/** How a recording begins. */
export interface TraceStart {
    /** Version of this format. */
    version: number;
    /** Shape hash of Pulse's API. */
    apiHash: string;
    /** Version of Pulse's specs. */
    specVersion: string;
    /** When it began. */
    at: string;
    /** What was open. */
    project?: TraceProject | undefined;
    /** Who was there. */
    clients: TraceClient[];
}
export const TraceStart: t.Struct<TraceStart> = t.struct<TraceStart>([
    t.required('version', t.integer(1, 4294967295)),
    t.required('apiHash', t.string(1, 64)),
    t.required('specVersion', t.string(1, 32)),
    t.required('at', t.time),
    t.optional('project', TraceProject),
    t.required('clients', t.list(TraceClient, 0, 1024)),
]);

/** One envelope, in the order in which Pulse handled or sent it. */
export interface TraceMessage {
    /** Nanoseconds since the start by a clock that never jumps. */
    t: number;
    link: TraceLink;
    direction: TraceDirection;
    /** Number of the client's connection; 0 for the engine. */
    connection: number;
    /** The run of the client that introduced itself there; else empty. */
    peer: string;
    /** The envelope byte for byte, where it is text. */
    text?: string | undefined;
    /** The bytes of what was no text. */
    bytes?: t.Bytes | undefined;
}
export const TraceMessage: t.Struct<TraceMessage> = t.struct<TraceMessage>([
    t.required('t', t.integer(0, 9007199254740991)),
    t.required('link', TraceLink),
    t.required('direction', TraceDirection),
    t.required('connection', t.integer(0, 9007199254740991)),
    t.required('peer', t.string(0, 64)),
    t.optional('text', t.string(0, 16777216)),
    t.optional('bytes', t.bytes(0, 16777216)),
]);

/** The end of a client's connection. */
export interface TraceClose {
    /** Nanoseconds since the start. */
    t: number;
    /** Number of the connection. */
    connection: number;
}
export const TraceClose: t.Struct<TraceClose> = t.struct<TraceClose>([
    t.required('t', t.integer(0, 9007199254740991)),
    t.required('connection', t.integer(0, 9007199254740991)),
]);

/** How a recording ends. Between start and end there is every message; none was left out. */
export interface TraceEnd {
    /** Nanoseconds since the start. */
    t: number;
    reason: TraceReason;
    /** How many messages it holds. */
    messages: number;
    /** What was open. */
    project?: TraceProject | undefined;
}
export const TraceEnd: t.Struct<TraceEnd> = t.struct<TraceEnd>([
    t.required('t', t.integer(0, 9007199254740991)),
    t.required('reason', TraceReason),
    t.required('messages', t.integer(0, 9007199254740991)),
    t.optional('project', TraceProject),
]);

/** One line of a recording. */
export type TraceLine = 
    | ({ line: 'start' } & TraceStart)
    | ({ line: 'message' } & TraceMessage)
    | ({ line: 'close' } & TraceClose)
    | ({ line: 'end' } & TraceEnd);
export const TraceLine: t.Type<TraceLine, t.UnionShape> = t.union('line', [
    ['start', TraceStart],
    ['message', TraceMessage],
    ['close', TraceClose],
    ['end', TraceEnd],
]);

/** How far a recording is. */
export interface TraceStatus {
    /** Its file. */
    path: planTypes.FilePath;
    /** How many messages it holds. */
    messages: number;
    /** Bytes of the file. */
    size: number;
    /** Bytes that the file may have. */
    limit: number;
}
export const TraceStatus: t.Struct<TraceStatus> = t.struct<TraceStatus>([
    t.required('path', planTypes.FilePath),
    t.required('messages', t.integer(0, 9007199254740991)),
    t.required('size', t.integer(0, 9007199254740991)),
    t.required('limit', t.integer(0, 9007199254740991)),
]);
