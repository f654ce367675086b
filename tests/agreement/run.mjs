// Lets all judges judge the same values, and counts what they say otherwise than the label of a value.
//
//   node tests/agreement/run.mjs [COUNT [SEED [JUDGE...]]]
//
// Exit: 0 no disagreement but known ones (differences.mjs); 1 others, of which the first are shown; 2 a judge ended.
import { spawn } from 'node:child_process';
import { differenceOf } from './differences.mjs';
import { bin, forEachLine, Judge, judges, requestOf, root } from './judges.mjs';
import path from 'node:path';

const [count = 10_000, seed = 1, ...names] = process.argv.slice(2);
const batchSize = 1000;
const shown = Number(process.env.SHOWN ?? 20);

const panel = (names.length > 0 ? names : Object.keys(judges)).map((name) => new Judge(name));
const tally = new Map(panel.map(({ name }) => [name, { judged: 0, known: new Map(), unknown: 0 }]));
let disagreements = 0;

/** What a judge said, in one line. */
const said = ({ ok, pointer, rule, failed }) => failed ?? (ok ? 'good' : `bad ${pointer ?? ''} ${rule ?? ''}`.trimEnd());

function compare(judge, vector, verdict) {
    const good = vector.rule === undefined;
    const agrees = verdict.failed === undefined && verdict.ok === good &&
        (good || !judge.exact || (verdict.pointer === vector.pointer && verdict.rule === vector.rule));
    const counts = tally.get(judge.name);
    ++counts.judged;
    if (agrees) return;
    const known = differenceOf(judge.name, vector, verdict);
    if (known !== undefined) {
        counts.known.set(known.id, (counts.known.get(known.id) ?? 0) + 1);
        return;
    }
    ++counts.unknown;
    if (++disagreements > shown) return;
    const label = good ? 'good' : `bad ${vector.pointer} ${vector.rule}`;
    console.error(`${judge.name}: ${said(verdict)}, but it is ${label}: ${vector.spec} ${vector.message} ${vector.text.slice(0, 1000)}`);
}

async function judgeBatch(vectors) {
    const requests = vectors.map(requestOf);
    await Promise.all(panel.map(async (judge) => {
        const verdicts = await judge.ask(requests);
        verdicts.forEach((verdict, place) => compare(judge, vectors[place], verdict));
    }));
}

/** A line of `chorus vectors` with the text of its value as it stands there. */
function vectorOf(line) {
    const { spec, message, pointer, rule } = JSON.parse(line);
    return { spec, message, pointer, rule, text: line.slice(line.indexOf(',"value":') + ',"value":'.length, -1) };
}

async function run() {
    const source = spawn(path.join(bin, 'chorus'), ['vectors', '--count', String(count), '--seed', String(seed)],
        { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let batch = [];
    let working = Promise.resolve();
    let open = 0;
    const send = () => {
        const vectors = batch;
        batch = [];
        // Two batches under way keep the judges busy; the source waits for them.
        if (++open >= 2) source.stdout.pause();
        working = working.then(() => judgeBatch(vectors)).then(() => {
            if (--open < 2) source.stdout.resume();
        });
        working.catch(() => {}); // Told by whoever waits for it.
    };
    forEachLine(source.stdout, (line) => {
        batch.push(vectorOf(line));
        if (batch.length === batchSize) send();
    });
    await new Promise((resolve, reject) => {
        source.on('close', resolve);
        source.on('error', reject);
    });
    if (batch.length > 0) send();
    await working;
    panel.forEach((judge) => judge.close());
}

const started = performance.now();
try {
    await run();
} catch (error) {
    console.error(error.message);
    process.exit(2);
}
for (const [name, { judged, known, unknown }] of tally) {
    const differences = [...known].map(([id, times]) => `${times} ${id}`).join(', ');
    console.log(`${name.padEnd(12)} ${judged} judged, ${unknown} disagreements${differences === '' ? '' : `, known: ${differences}`}`);
}
console.log(`seed ${seed}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exit(disagreements > 0 ? 1 : 0);
