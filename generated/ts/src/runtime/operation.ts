// Copied by `chorus gen` from codegen/emit/ts_runtime/operation.ts. Edit it there.
// What can be sent and what comes unasked, as data.
import type { Type } from './schema.js';

export type Kind = 'command' | 'event' | 'snapshot' | 'error';
export type Party = 'aura' | 'pulse' | 'signal' | 'composer';
export type Priority = 'realtime' | 'high' | 'normal' | 'low';

export interface Operation {
    readonly domain: string;
    readonly name: string;
}

/** A command with what it takes and what answers it. */
export interface Command<Input, Reply> extends Operation {
    readonly input: Type<Input>;
    readonly reply: Type<Reply>;
    readonly replyKind: 'event' | 'snapshot';
    readonly timeoutMs: number;
    readonly priority: Priority;
    /** Sending it twice does no more than sending it once. */
    readonly idempotent: boolean;
}

export interface Event<Payload> extends Operation {
    readonly payload: Type<Payload>;
}

export function command<Input, Reply>(description: Command<Input, Reply>): Command<Input, Reply> {
    return description;
}

export function event<Payload>(description: Event<Payload>): Event<Payload> {
    return description;
}
