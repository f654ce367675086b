// A client of Pulse: introduces itself, answers heartbeats, chooses its events, and comes back after each loss.
import { commands as clientCommands } from './pulse/client.js';
import type { HelloReply } from './pulse/client.js';
import { PulseClient, specVersion, shapeHash } from './pulse/index.js';
import { Peer } from './runtime/peer.js';
import type { BackOff, Socket } from './runtime/peer.js';

export interface SessionOptions {
    /** `ws://127.0.0.1:4711`; where `loophole-pulse --websocket` listens. */
    readonly url: string;
    /** Makes the WebSocket; the global one when absent. With the package `ws`: `(url) => new WebSocket(url)`. */
    readonly socket?: ((url: string) => Socket) | undefined;
    /** Kind of program, the same in every run. */
    readonly clientId: string;
    /** Identity of this run; made up when absent. */
    readonly instanceId?: string | undefined;
    /** Domains whose events are wanted; all when absent. */
    readonly domains?: string[] | undefined;
    readonly backOff?: BackOff | undefined;
}

/** Pulse sends heartbeats; after this many that did not come it counts as gone. */
const misses = 3;

export class Session extends PulseClient {
    /** What Pulse said when we came, at the last connect. */
    readonly hello: () => HelloReply;

    private constructor(peer: Peer, hello: () => HelloReply) {
        super(peer);
        this.hello = hello;
    }

    /** Resolves once Pulse has taken us in; waits for a Pulse that is not there yet. Fails if it refuses us. */
    static async connect(options: SessionOptions): Promise<Session> {
        const { clientId } = options;
        const instanceId = options.instanceId ?? `${clientId}-${Math.random().toString(36).slice(2, 10)}`;
        let hello: HelloReply | undefined;
        const peer = new Peer({
            url: options.url,
            socket: options.socket,
            backOff: options.backOff,
            heartbeat: clientCommands.heartbeat,
            handshake: async (call) => {
                hello = await call(clientCommands.hello, { clientId, instanceId, apiHash: shapeHash, specVersion });
                await call(clientCommands.subscribe, { domains: options.domains ?? ['*'] });
                peer.expectSignsOfLife(hello.heartbeatMs, misses);
            },
        });
        await peer.connect();
        return new Session(peer, () => hello!);
    }

    /** Ends the session; Pulse goes on. */
    close(): void {
        this.peer.close();
    }
}
