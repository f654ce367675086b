// Generated from chorus/specs/signal/metering.yaml. Edit the spec, then run `chorus gen`.
/** Levels measured by the meter ops of the plan. */

import { command } from '../runtime/operation.js';
import * as t from '../runtime/schema.js';

/** Begin to send levels. */
export interface OpenCommand {
    /** Frames of the stream a second. Default: 30. */
    rate?: number | undefined;
}
export const OpenCommand: t.Struct<OpenCommand> = t.struct<OpenCommand>([
    t.defaulted('rate', t.integer(1, 60), 30),
]);

/** What answers `open`. */
export interface OpenReply {
    /** The rate in use. */
    rate: number;
}
export const OpenReply: t.Struct<OpenReply> = t.struct<OpenReply>([
    t.required('rate', t.integer(1, 60)),
]);

/** Send no more levels. */
export type CloseCommand = t.Empty;
export const CloseCommand: t.Struct<CloseCommand> = t.struct<CloseCommand>([]);

/** What answers `close`. */
export type CloseReply = t.Empty;
export const CloseReply: t.Struct<CloseReply> = t.struct<CloseReply>([]);

export const commands = {
    /** Begin to send levels. */
    open: command<OpenCommand, OpenReply>({
        domain: 'metering',
        name: 'open',
        input: OpenCommand,
        reply: OpenReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
    /** Send no more levels. */
    close: command<CloseCommand, CloseReply>({
        domain: 'metering',
        name: 'close',
        input: CloseCommand,
        reply: CloseReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};
