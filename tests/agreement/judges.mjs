// The programs that judge payloads. Each takes a line {"domain", "kind", "name", "payload"} and answers with a line
// {"ok", "pointer"?, "rule"?}.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const bin = process.env.LOOPHOLE_BIN ?? path.join(root, 'build/debug/bin');

const ts = path.join(root, 'tests/ts');
/** Those that know the specs say where and by which rule; those that know schemas only say whether. */
export const judges = {
    'C++': { command: [path.join(bin, 'codec_judge')], exact: true },
    specs: { command: [path.join(bin, 'spec_judge')], exact: true },
    TypeScript: { command: [process.execPath, path.join(ts, 'judge.mjs')], exact: true },
    Valijson: { command: [path.join(bin, 'valijson_judge')] },
    'ajv 07': { command: [process.execPath, path.join(ts, 'ajv_judge.mjs'), '07'] },
    'ajv 2020-12': { command: [process.execPath, path.join(ts, 'ajv_judge.mjs'), '2020-12'] },
    // The Python of Debian, whose package this is.
    jsonschema: { command: ['/usr/bin/python3', path.join(root, 'tests/agreement/jsonschema_judge.py')] },
};

/** `create.command` is the command `create`; a name without a dot is a type. */
export function requestOf({ spec, message, text }) {
    const [name, kind = 'type'] = message.split('.');
    return JSON.stringify({ domain: spec, kind, name, payload: text });
}

/** Calls `take` for every line of a stream. */
export function forEachLine(stream, take) {
    let rest = '';
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop();
        lines.forEach(take);
    });
}

/** A judge that runs until it is closed. */
export class Judge {
    #process;
    #waiting = [];

    constructor(name) {
        this.name = name;
        this.exact = judges[name].exact ?? false;
        const [program, ...rest] = judges[name].command;
        this.#process = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
        this.#process.stdin.on('error', () => {}); // Its end is told by `close`.
        forEachLine(this.#process.stdout, (line) => {
            const [first] = this.#waiting;
            first.verdicts.push(JSON.parse(line));
            if (first.verdicts.length === first.count) this.#waiting.shift().resolve(first.verdicts);
        });
        const fail = (reason) => this.#waiting.splice(0).forEach(({ reject, verdicts }) => 
            reject(new Error(`${name} ${reason}, after ${verdicts.length} verdicts of a batch`)));
        this.#process.on('error', ({ message }) => fail(message));
        this.#process.on('close', (status, signal) => fail(`ended with ${status ?? signal}`));
    }

    /** The verdicts of requests, in their order. */
    ask(requests) {
        return new Promise((resolve, reject) => {
            this.#waiting.push({ count: requests.length, verdicts: [], resolve, reject });
            this.#process.stdin.write(`${requests.join('\n')}\n`);
        });
    }

    close() {
        this.#process.stdin.end();
    }
}
