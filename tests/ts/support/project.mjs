// Where things are, and the samples that the specs give.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** The stems of all specs, `pulse/track`. */
export function stems() {
    const found = [];
    for (const owner of ['pulse', 'signal', 'types'])
        for (const file of readdirSync(path.join(root, 'generated/samples', owner)).sort())
            found.push(`${owner}/${path.basename(file, '.jsonl')}`);
    return found;
}

/**
 * The samples of one spec: `message` as the files name it, the `value`, the exact `text` of the value, and for a broken
 * one the `pointer` and the `rule`.
 */
export function samplesOf(stem) {
    const lines = readFileSync(path.join(root, 'generated/samples', `${stem}.jsonl`), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => {
        const sample = JSON.parse(line);
        // The value is the last member of its line; what JSON.parse makes of 1.0 is not what stands there.
        const text = line.slice(line.indexOf('"value":') + '"value":'.length, -1);
        return { ...sample, stem, text, good: sample.rule === undefined };
    });
}

/** `create.command` is the command `create`; a name without a dot is a type. */
export function request(sample) {
    const [name, kind = 'type'] = sample.message.split('.');
    return { domain: sample.stem, kind, name, payload: sample.text };
}

/** Calls `judge` for every line of standard input and writes what it says, a JSON line each. */
export async function judgeLines(judge) {
    const { createInterface } = await import('node:readline');
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        if (line === '') continue;
        let verdict;
        try {
            verdict = judge(JSON.parse(line));
        } catch (error) {
            verdict = { failed: error instanceof Error ? error.message : String(error) };
        }
        process.stdout.write(`${JSON.stringify(verdict)}\n`);
    }
}
