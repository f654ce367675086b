// Starts real processes and stops them again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A port that nobody uses now. */
async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

/** `loophole-pulse` alone with a WebSocket, in a session folder of its own. */
export class Pulse {
    #process;

    static async start() {
        const pulse = new Pulse();
        pulse.folder = mkdtempSync(path.join(tmpdir(), 'loophole-ts-'));
        pulse.port = await freePort();
        pulse.begin();
        return pulse;
    }

    get url() {
        return `ws://127.0.0.1:${this.port}`;
    }

    begin() {
        const binary = path.join(process.env.LOOPHOLE_BIN ?? 'build/debug/bin', 'loophole-pulse');
        this.#process = spawn(binary, ['--session-dir', this.folder, '--websocket', String(this.port), '--manager', 'ts-test'],
            { stdio: ['ignore', 'ignore', 'inherit'] });
    }

    /** Ends it as a crash would, or stops its clock and starts it again. */
    async kill() {
        if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
        this.#process.kill('SIGKILL');
        await once(this.#process, 'exit');
    }

    signal(name) {
        this.#process.kill(name);
    }

    async end() {
        await this.kill();
        rmSync(this.folder, { recursive: true, force: true });
    }
}
