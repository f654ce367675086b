// A domain of which much had another name before, in TypeScript and in ajv.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './support/project.mjs';
import { Schemas } from './support/schemas.mjs';

const chorus = path.join(process.env.LOOPHOLE_BIN, 'chorus');
const specs = path.join(root, 'tests/codegen/renames');
const lamp = 'pulse/lamp';
const folder = mkdtempSync(path.join(tmpdir(), 'renames-'));
let ts;

before(async () => {
    const style = path.join(root, '.clang-format');
    execFileSync(chorus, ['gen', '--specs', specs, '--out', folder, '--style', style], { stdio: 'pipe' });
    const project = path.join(folder, 'generated/ts');
    execFileSync(path.join(root, 'tests/ts/node_modules/.bin/tsc'), ['-p', project], { stdio: 'inherit' });
    const module = (name) => import(pathToFileURL(path.join(project, 'dist', name)).href);
    ts = { ...(await module('index.js')), ...(await module('messages.js')) };
});

after(() => rmSync(folder, { recursive: true }));

/** Values of every message, `good` or with one thing wrong. */
function vectors(count) {
    const lines = execFileSync(chorus, ['vectors', specs, '--count', String(count)], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return lines.trimEnd().split('\n').map((line) => {
        const vector = JSON.parse(line);
        const text = line.slice(line.indexOf('"value":') + '"value":'.length, -1);
        return { ...vector, text, good: vector.rule === undefined };
    });
}

const oldName = /"(start|colour|yellow|red|power|brightness|rays|tone|origin)"/;

test('old names are read by the TypeScript reader as the specs say, and are not written', () => {
    let old = 0;
    for (const { message, text, good, pointer, rule } of vectors(4000)) {
        const type = ts.messages[lamp][message];
        const decoded = ts.decode(type, text);
        assert.equal(decoded.ok, good, `${message} ${text}`);
        if (!good) {
            assert.deepEqual([decoded.violation.pointer, decoded.violation.rule], [pointer, rule], `${message} ${text}`);
            continue;
        }
        assert.doesNotMatch(ts.encode(type, decoded.value), oldName);
        if (oldName.test(text)) ++old;
    }
    assert.ok(old > 200, `${old}`);
});

for (const dialect of ['07', '2020-12'])
    test(`ajv in strict mode takes old names by the schemas of ${dialect}, one name at a time`, () => {
        const schemas = new Schemas(dialect, path.join(folder, 'generated'));
        for (const { message, value, text, good, rule } of vectors(4000))
            if (rule !== 'beamOrder') assert.equal(schemas.accepts(lamp, message, value), good, `${message} ${text}`);
    });
