import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { differenceOf, differences } from './differences.mjs';
import { Judge, judges, requestOf, root } from './judges.mjs';

const panel = new Map(Object.keys(judges).map((name) => [name, new Judge(name)]));
after(() => panel.forEach((judge) => judge.close()));

const said = async (name, vector) => (await panel.get(name).ask([requestOf(vector)]))[0];

for (const difference of differences) {
    const { id, example, accept } = difference;
    test(`the difference ${id} is there: peers say otherwise than the specs, and all that are ours say the same`, async () => {
        for (const [name, { exact }] of Object.entries(judges)) {
            const verdict = await said(name, example);
            if (difference.judges.includes(name)) {
                assert.equal(verdict.ok, accept, name);
                assert.equal(differenceOf(name, example, verdict)?.id, id);
            } else {
                assert.equal(verdict.ok, example.rule === undefined, name);
            }
            // The specs alone do not say where a text that is no JSON breaks.
            if (!exact || example.rule === undefined || (name === 'specs' && verdict.rule === undefined)) continue;
            assert.deepEqual([verdict.pointer, verdict.rule], [example.pointer, example.rule], name);
        }
    });
}

test('docs/known-differences.md has a section for each difference, and no other', () => {
    const page = readFileSync(path.join(root, 'docs/known-differences.md'), 'utf8');
    assert.deepEqual([...page.matchAll(/^\| `([a-z-]+)`/gm)].map(([, id]) => id), differences.map(({ id }) => id));
});
