// The client end of a link: keeps a connection up, sends commands, and hands out answers and events.
import { decodeEnvelope, encodeEnvelope } from './envelope.js';
import type { Envelope } from './envelope.js';
import type { Command, Event, Kind, Operation, Party, Priority } from './operation.js';
import { decode } from './reader.js';
import { ChorusError } from './result.js';
import type { Decoded, WireError } from './result.js';
import { encode } from './writer.js';

/** What this needs of a WebSocket: that of browsers, that of Node 22, and that of the package `ws` have it. */
export interface Socket {
    binaryType: string;
    onopen: ((event: never) => void) | null;
    onmessage: ((event: { readonly data: unknown } & never) => void) | null;
    onclose: ((event: never) => void) | null;
    onerror: ((event: never) => void) | null;
    send(text: string): void;
    close(): void;
}

/** The waits between attempts to connect: the first, then `factor` times the one before, up to the last. */
export interface BackOff {
    readonly firstMs: number;
    readonly lastMs: number;
    readonly factor: number;
}

/** How long to wait, and a way to stop waiting. */
export interface CallOptions {
    /** Counted from the call; the command's own timeout when absent. */
    readonly deadlineMs?: number | undefined;
    readonly signal?: AbortSignal | undefined;
}

export type Call = <Input, Reply>(command: Command<Input, Reply>, input: Input, options?: CallOptions) => Promise<Reply>;
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ChorusError };

export interface PeerOptions {
    /** `ws://127.0.0.1:4711` */
    readonly url: string;
    /** Makes the WebSocket; the global one when absent. With the package `ws`: `(url) => new WebSocket(url)`. */
    readonly socket?: ((url: string) => Socket) | undefined;
    readonly self?: Party | undefined;
    readonly server?: Party | undefined;
    readonly backOff?: BackOff | undefined;
    /** An attempt to connect, introduction and all, may take this long. */
    readonly attemptMs?: number | undefined;
    /** Introduces us on a new connection; its calls go out before all others. */
    readonly handshake?: ((call: Call) => Promise<void>) | undefined;
    /** The command by which the server asks whether we live; answered here. */
    readonly heartbeat?: Operation | undefined;
}

/** Ends what it was given for. */
export type Subscription = () => void;

/** What a peer has seen go wrong without anybody being told. */
export interface Counters {
    connects: number;
    /** Answers to calls that nobody waits for any more. */
    lateReplies: number;
    /** Envelopes or events that could not be decoded. */
    badMessages: number;
}

interface Waiting {
    readonly command: Command<unknown, unknown>;
    readonly payload: string;
    readonly settle: (outcome: Outcome<unknown>) => void;
}

type State = 'idle' | 'connecting' | 'handshaking' | 'up' | 'pausing';

const frameLimit = 16 * 1024 * 1024;

function key(operation: Operation): string {
    return `${operation.domain}.${operation.name}`;
}

function globalSocket(url: string): Socket {
    const WebSocket = (globalThis as { WebSocket?: new (url: string) => Socket }).WebSocket;
    if (WebSocket === undefined)
        throw new ChorusError('net.noWebSocket', 'This program has no WebSocket of its own.',
            'Give the option socket, for instance with the package ws.');
    return new WebSocket(url);
}

/**
 * Calls made while there is no connection wait for it until their deadline and then fail with `rpc.notConnected`; they
 * were not carried out. Calls that were sent fail with `rpc.disconnected` when the connection is lost, with `rpc.timeout`
 * at their deadline and with `rpc.cancelled` by their signal; they may have been carried out.
 */
export class Peer {
    readonly counters: Counters = { connects: 0, lateReplies: 0, badMessages: 0 };
    private state: State = 'idle';
    private socket: Socket | undefined;
    private attempt = 0;
    private lastId = 0;
    private pauseMs: number;
    private pause: ReturnType<typeof setTimeout> | undefined;
    private attemptTimer: ReturnType<typeof setTimeout> | undefined;
    private watch: ReturnType<typeof setInterval> | undefined;
    private silentTicks = 0;
    private lastFailure: WireError | undefined;
    private lastComplaint: WireError | undefined;
    private readonly sent = new Map<string, Waiting>();
    private waiting = new Set<Waiting>();
    private readonly events = new Map<string, Set<(payload: string) => void>>();
    private readonly everything = new Set<(envelope: Envelope) => void>();
    private readonly ups = new Set<() => void>();
    private readonly downs = new Set<(reason: WireError) => void>();
    private readonly undecodable = new Set<(operation: Operation, error: WireError) => void>();
    private readonly streams = new Set<(bytes: Uint8Array) => void>();
    private firstUp: { resolve: () => void; reject: (error: ChorusError) => void } | undefined;

    constructor(private readonly options: PeerOptions) {
        this.pauseMs = this.backOff.firstMs;
    }

    /** Begins to connect, and goes on doing so after each loss until close(). Fails if the server refuses us. */
    connect(): Promise<void> {
        if (this.state !== 'idle') return Promise.reject(new ChorusError('rpc.connected', 'The peer is connected already.'));
        return new Promise((resolve, reject) => {
            this.firstUp = { resolve, reject };
            this.begin();
        });
    }

    /** Ends the connection and all attempts. All calls that have no answer yet fail. */
    close(): void {
        if (this.state === 'idle') return;
        clearTimeout(this.pause);
        const reason = new ChorusError('rpc.disconnected', 'The connection was closed by this side.');
        this.lose(reason, false);
        this.firstUp?.reject(reason);
        this.firstUp = undefined;
    }

    /** Connected, and the introduction is done. */
    get up(): boolean {
        return this.state === 'up';
    }

    /** Sends a command. Fails with a ChorusError: the server's refusal, or one of those above. */
    call<Input, Reply>(command: Command<Input, Reply>, input: Input, options: CallOptions = {}): Promise<Reply> {
        return this.promise(command, input, options, false);
    }

    /** The same with a callback, which runs before any later message is looked at. Returns a way to cancel. */
    send<Input, Reply>(command: Command<Input, Reply>, input: Input, options: CallOptions,
        settle: (outcome: Outcome<Reply>) => void): () => void {
        return this.dispatch(command, input, options, settle, false);
    }

    /** Hands out the payload of each unsolicited event of this name. */
    on<Payload>(event: Event<Payload>, handler: (payload: Payload) => void): Subscription {
        const handlers = this.events.get(key(event)) ?? new Set();
        this.events.set(key(event), handlers);
        const read = (payload: string): void => {
            const decoded: Decoded<Payload> = decode(event.payload, payload);
            if (decoded.ok) return handler(decoded.value);
            ++this.counters.badMessages;
            for (const told of [...this.undecodable]) told(event, decoded.error);
        };
        handlers.add(read);
        return () => handlers.delete(read);
    }

    /** Hands out every event, snapshot and error that nobody asked for, as it came. */
    onAny(handler: (envelope: Envelope) => void): Subscription {
        return keep(this.everything, handler);
    }

    onUp(handler: () => void): Subscription {
        return keep(this.ups, handler);
    }

    /** Comes after outstanding calls have failed. */
    onDown(handler: (reason: WireError) => void): Subscription {
        return keep(this.downs, handler);
    }

    /** Tells of events that break their spec; they are not handed out. */
    onUndecodable(handler: (operation: Operation, error: WireError) => void): Subscription {
        return keep(this.undecodable, handler);
    }

    /** Hands out binary frames. */
    onStream(handler: (bytes: Uint8Array) => void): Subscription {
        return keep(this.streams, handler);
    }

    /** Counts the connection as lost when nothing comes for `misses` intervals. */
    expectSignsOfLife(intervalMs: number, misses: number): void {
        clearInterval(this.watch);
        this.silentTicks = 0;
        this.watch = setInterval(() => {
            if (this.silentTicks++ >= misses)
                this.lose(new ChorusError('rpc.timeout', 'The other side has given no sign of life.'), true);
        }, intervalMs);
    }

    private get backOff(): BackOff {
        return this.options.backOff ?? { firstMs: 50, lastMs: 2000, factor: 2 };
    }

    private promise<Input, Reply>(command: Command<Input, Reply>, input: Input, options: CallOptions,
        inHandshake: boolean): Promise<Reply> {
        return new Promise((resolve, reject) => {
            this.dispatch(command, input, options,
                (outcome: Outcome<Reply>) => (outcome.ok ? resolve(outcome.value) : reject(outcome.error)), inHandshake);
        });
    }

    private dispatch<Input, Reply>(command: Command<Input, Reply>, input: Input, options: CallOptions,
        done: (outcome: Outcome<Reply>) => void, inHandshake: boolean): () => void {
        const payload = encode(command.input, input);
        if (payload.length * 3 > frameLimit && new TextEncoder().encode(payload).length > frameLimit - 1024)
            throw new ChorusError('rpc.commandTooLarge', 'The command is larger than a frame may be.', 'Send less at once.');
        let id: string | undefined;
        const settle = (outcome: Outcome<unknown>): void => {
            clearTimeout(timer);
            options.signal?.removeEventListener('abort', cancel);
            if (id !== undefined) this.sent.delete(id);
            this.waiting.delete(call);
            done(outcome as Outcome<Reply>);
        };
        const call: Waiting = { command: command as Command<unknown, unknown>, payload, settle };
        const open = (): boolean => this.waiting.has(call) || (id !== undefined && this.sent.get(id) === call);
        const fail = (error: ChorusError): void => {
            if (open()) settle({ ok: false, error });
        };
        const cancel = (): void => fail(new ChorusError('rpc.cancelled', `The call of \`${key(command)}\` was cancelled.`,
            id === undefined ? '' : 'The command may still be carried out; look at the present state.'));
        const withinMs = options.deadlineMs ?? command.timeoutMs;
        const timer = setTimeout(() => fail(id === undefined ? this.notConnected() : tooLate(command, withinMs)), withinMs);
        this.transmitters.set(call, () => {
            id = this.transmit(call);
        });
        if (options.signal?.aborted === true) this.waiting.add(call);
        else if (this.state === 'up' || inHandshake) this.release(call);
        else this.waiting.add(call);
        if (options.signal?.aborted === true) queueMicrotask(cancel);
        else if (this.state === 'idle') queueMicrotask(() => fail(this.notConnected()));
        options.signal?.addEventListener('abort', cancel);
        return cancel;
    }

    private readonly transmitters = new WeakMap<Waiting, () => void>();

    private release(call: Waiting): void {
        this.waiting.delete(call);
        this.transmitters.get(call)!();
    }

    private transmit(call: Waiting): string {
        const { command, payload } = call;
        const id = this.frame(command, 'command', command.priority, null, payload);
        this.sent.set(id, call);
        return id;
    }

    private frame(operation: Operation, kind: Kind, priority: Priority, cid: string | null, payload: string,
        error: WireError | null = null): string {
        const id = String(++this.lastId);
        this.socket?.send(encodeEnvelope({
            id, cid, kind, priority, payload, error,
            ts: new Date().toISOString(),
            origin: this.options.self ?? 'aura',
            target: this.options.server ?? 'pulse',
            domain: operation.domain,
            name: operation.name,
        }));
        return id;
    }

    private notConnected(): ChorusError {
        const reason = this.lastFailure;
        return new ChorusError('rpc.notConnected', 'There is no connection; the command was not sent.', '',
            reason === undefined ? {} : { reason: reason.message, reasonCode: reason.code });
    }

    private begin(): void {
        this.state = 'connecting';
        const number = ++this.attempt;
        const current = (): boolean => number === this.attempt;
        let socket: Socket;
        try {
            socket = (this.options.socket ?? globalSocket)(this.options.url);
        } catch (error) {
            const failure = error instanceof ChorusError ? error : new ChorusError('net.cannotConnect', String(error));
            this.state = 'idle';
            this.firstUp?.reject(failure);
            this.firstUp = undefined;
            return;
        }
        this.socket = socket;
        socket.binaryType = 'arraybuffer';
        socket.onopen = () => {
            if (current()) this.introduce(number);
        };
        socket.onmessage = ({ data }: { readonly data: unknown }) => {
            if (current()) this.receive(data);
        };
        const ended = (): void => {
            if (!current()) return;
            const opened = this.state !== 'connecting';
            this.lose(opened ? new ChorusError('net.closed', 'The connection was closed by the other side.')
                : new ChorusError('net.cannotConnect', `No WebSocket answers on ${this.options.url}.`), true);
        };
        socket.onclose = ended;
        socket.onerror = ended;
        this.attemptTimer = setTimeout(
            () => this.lose(new ChorusError('rpc.timeout', 'The other side did not take up the connection.'), true),
            this.options.attemptMs ?? 5000);
    }

    private introduce(number: number): void {
        this.state = 'handshaking';
        this.lastId = 0;
        this.lastComplaint = undefined;
        ++this.counters.connects;
        const call: Call = (command, input, options = {}) => this.promise(command, input, options, true);
        (this.options.handshake ?? (() => Promise.resolve()))(call).then(
            () => {
                if (number === this.attempt && this.state === 'handshaking') this.becomeUp();
            },
            (error: unknown) => {
                if (number === this.attempt && this.state === 'handshaking') this.refused(error);
            });
    }

    private refused(error: unknown): void {
        const refusal = error instanceof ChorusError ? error : new ChorusError('rpc.refused', String(error));
        const first = this.firstUp;
        this.firstUp = undefined;
        this.lose(refusal, first === undefined);
        first?.reject(refusal);
    }

    private becomeUp(): void {
        clearTimeout(this.attemptTimer);
        this.state = 'up';
        this.lastFailure = undefined;
        this.pauseMs = this.backOff.firstMs;
        for (const call of [...this.waiting]) this.release(call);
        this.firstUp?.resolve();
        this.firstUp = undefined;
        for (const handler of [...this.ups]) handler();
    }

    private lose(failure: ChorusError, again: boolean): void {
        // What the server said before it hung up tells more than that it did.
        const reason = failure.code.startsWith('net.') && this.lastComplaint !== undefined
            ? ChorusError.from(this.lastComplaint) : failure;
        const wasUp = this.up;
        ++this.attempt;
        clearTimeout(this.attemptTimer);
        clearInterval(this.watch);
        const socket = this.socket;
        this.socket = undefined;
        if (socket !== undefined) {
            socket.onopen = socket.onmessage = socket.onclose = null;
            socket.onerror = () => undefined; // ws reports a close before the opening as an error.
            socket.close();
        }
        this.lastComplaint = undefined;
        this.lastFailure = reason;
        this.state = again ? 'pausing' : 'idle';
        if (again) {
            this.pause = setTimeout(() => this.begin(), this.pauseMs);
            this.pauseMs = Math.min(this.pauseMs * this.backOff.factor, this.backOff.lastMs);
        }
        for (const call of [...this.sent.values()]) call.settle({ ok: false, error: disconnected(reason) });
        if (!again) for (const call of [...this.waiting]) call.settle({ ok: false, error: this.notConnected() });
        if (wasUp) for (const handler of [...this.downs]) handler(reason);
    }

    private receive(data: unknown): void {
        this.silentTicks = 0;
        if (typeof data !== 'string') {
            if (data instanceof ArrayBuffer) for (const handler of [...this.streams]) handler(new Uint8Array(data));
            return;
        }
        const decoded = decodeEnvelope(data);
        if (!decoded.ok) {
            ++this.counters.badMessages;
            return;
        }
        const envelope = decoded.value;
        if (envelope.kind === 'command') this.receiveCommand(envelope);
        else if (envelope.cid !== null) this.receiveAnswer(envelope, envelope.cid);
        else this.receiveEvent(envelope);
    }

    private receiveCommand(envelope: Envelope): void {
        const beat = this.options.heartbeat;
        if (beat !== undefined && key(beat) === key(envelope))
            this.frame(envelope, 'event', envelope.priority, envelope.id, '{}');
        else
            this.frame(envelope, 'error', envelope.priority, envelope.id, '{}',
                new ChorusError('rpc.unknownOperation', 'A client does not serve this command.'));
    }

    private receiveAnswer(envelope: Envelope, cid: string): void {
        const call = this.sent.get(cid);
        if (call === undefined) {
            ++this.counters.lateReplies;
            return;
        }
        call.settle(answerOf(call.command, envelope));
    }

    private receiveEvent(envelope: Envelope): void {
        if (envelope.error !== null) this.lastComplaint = envelope.error;
        else for (const handler of [...(this.events.get(key(envelope)) ?? [])]) handler(envelope.payload);
        for (const handler of [...this.everything]) handler(envelope);
    }
}

function keep<Handler>(handlers: Set<Handler>, handler: Handler): Subscription {
    handlers.add(handler);
    return () => handlers.delete(handler);
}

function answerOf(command: Command<unknown, unknown>, envelope: Envelope): Outcome<unknown> {
    if (envelope.error !== null) return { ok: false, error: ChorusError.from(envelope.error) };
    if (envelope.kind !== command.replyKind || key(envelope) !== key(command))
        return {
            ok: false,
            error: new ChorusError('rpc.badReply', 'The answer has another name or kind than its command.', '',
                { domain: envelope.domain, name: envelope.name }),
        };
    const decoded = decode(command.reply, envelope.payload);
    if (decoded.ok) return decoded;
    const { message, details } = decoded.error;
    return { ok: false, error: new ChorusError('rpc.badReply', message, '', details) };
}

function disconnected(reason: WireError): ChorusError {
    return new ChorusError('rpc.disconnected',
        'The connection was lost before the answer came; the command may have been carried out.',
        'Look at the present state before you send it again.', { reason: reason.message, reasonCode: reason.code });
}

function tooLate(command: Operation, withinMs: number): ChorusError {
    return new ChorusError('rpc.timeout', `No answer to \`${key(command)}\` within ${withinMs} ms.`,
        'The command may still be carried out; look at the present state.', { milliseconds: withinMs });
}
