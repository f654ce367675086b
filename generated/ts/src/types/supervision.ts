// Generated from chorus/specs/types/supervision.yaml. Edit the spec, then run `chorus gen`.
/**
 * What the supervisor of a session tells about the processes that it keeps running. It is written to a file in the
 * session's directory after every change, so that any program can read it without a connection.
 */

import * as t from '../runtime/schema.js';

/** How far one supervised process is. */
export type ProcessState = 
    /** It is started once the process before it is ready. */
    | 'waiting'
    /** It runs but does not answer yet. */
    | 'starting'
    /** It answers. */
    | 'ready'
    /** It ended and is started again after a pause. */
    | 'pausing'
    /** It was told to end. */
    | 'stopping'
    /** It ended because it was told to. */
    | 'stopped'
    /** It ended too often in a row and is not started again. */
    | 'gaveUp';
export const ProcessState: t.Type<ProcessState> = t.choice('waiting', 'starting', 'ready', 'pausing', 'stopping', 'stopped', 'gaveUp');

/** How far the session is as a whole. */
export type SupervisionState = 
    /** Not every process has been ready yet. */
    | 'starting'
    /** Every process is ready. */
    | 'ready'
    /** A process ended and is being brought back. */
    | 'recovering'
    /** A process was given up; the others go on. */
    | 'degraded'
    /** The processes are being ended, the last one started first. */
    | 'stopping'
    /** Everything was ended in order. */
    | 'stopped'
    /** The session could not be started; everything was ended. */
    | 'failed';
export const SupervisionState: t.Type<SupervisionState> = t.choice('starting', 'ready', 'recovering', 'degraded', 'stopping', 'stopped', 'failed');

/** One process of the session. */
export interface SupervisedProcess {
    /** The program's name. */
    name: string;
    state: ProcessState;
    /** Its process id while it runs. */
    pid?: number | undefined;
    /** How often it was started again. */
    restarts: number;
    /** When it came into this state. */
    since: string;
    /** How it ended the last time, in words. */
    lastExit?: string | undefined;
    /** The file that takes what it prints. */
    log: string;
}
export const SupervisedProcess: t.Struct<SupervisedProcess> = t.struct<SupervisedProcess>([
    t.required('name', t.string(1, 64)),
    t.required('state', ProcessState),
    t.optional('pid', t.integer(1, 9007199254740991)),
    t.required('restarts', t.integer(0, 4294967295)),
    t.required('since', t.time),
    t.optional('lastExit', t.string(0, 200)),
    t.required('log', t.string(0, 4096)),
]);

/** The session's processes at one moment. */
export interface SupervisorStatus {
    /** The session's name. */
    session: string;
    /** Where its sockets and logs are. */
    directory: string;
    /** The supervisor's process id. */
    pid: number;
    state: SupervisionState;
    /** When the session came into this state. */
    since: string;
    /** How long it took until every process was ready for the first time. Unit: ms. */
    startMs?: number | undefined;
    /** In the order in which they are started. */
    processes: SupervisedProcess[];
    /** Why the session failed or a process was given up. */
    failure?: string | undefined;
}
export const SupervisorStatus: t.Struct<SupervisorStatus> = t.struct<SupervisorStatus>([
    t.required('session', t.string(1, 64)),
    t.required('directory', t.string(0, 4096)),
    t.required('pid', t.integer(1, 9007199254740991)),
    t.required('state', SupervisionState),
    t.required('since', t.time),
    t.optional('startMs', t.integer(0, 4294967295)),
    t.required('processes', t.list(SupervisedProcess, 0, 16)),
    t.optional('failure', t.string(0, 1000)),
]);

/** Why a supervisor did not start, as an error is told everywhere else. */
export interface Refusal {
    /** The error's code. */
    code: string;
    /** What is wrong. */
    message: string;
    /** What to do next. */
    hint: string;
}
export const Refusal: t.Struct<Refusal> = t.struct<Refusal>([
    t.required('code', t.string(1, 128)),
    t.required('message', t.string(0, 1000)),
    t.required('hint', t.string(0, 1000)),
]);

/** What a supervisor that was started in the background tells its starter, once, when the start is decided. */
export interface StartReport {
    /** The session as it came up or failed. */
    status?: SupervisorStatus | undefined;
    /** Set when nothing was started. */
    refusal?: Refusal | undefined;
}
export const StartReport: t.Struct<StartReport> = t.struct<StartReport>([
    t.optional('status', SupervisorStatus),
    t.optional('refusal', Refusal),
]);
