import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root, samplesOf, stems } from './support/project.mjs';
import { judge } from './support/validators.mjs';

/** The words of a dictionary, read as libFuzzer reads it. */
function wordsOf(stem) {
    const words = new Set();
    for (const line of readFileSync(path.join(root, 'generated/fuzz', `${stem}.dict`), 'utf8').split('\n')) {
        if (line === '' || line.startsWith('#')) continue;
        assert.match(line, /^"(?:[ !#-[\]-~]|\\["\\]|\\x[0-9A-F]{2})+"$/, stem);
        const word = line.slice(1, -1).replace(/\\(?:x(..)|(.))/g, (_, hex, plain) => plain ?? String.fromCharCode(parseInt(hex, 16)));
        assert.ok(!words.has(word), `${stem} has ${line} twice`);
        words.add(word);
    }
    return words;
}

test('the dictionary of a spec has every key and every name of a choice that its messages can hold', () => {
    for (const stem of stems()) {
        const words = wordsOf(stem);
        for (const { good, text, rule, pointer } of samplesOf(stem)) {
            if (good)
                for (const [key] of text.matchAll(/"[a-z][a-zA-Z]*":/g)) {
                    // The samples call a key of a map `key`; a tag stands with its value.
                    const known = words.has(key) || [...words].some((word) => word.startsWith(key)) || key === '"key":';
                    assert.ok(known, `${stem} lacks ${key}`);
                }
            else if (rule === 'min' || rule === 'max') {
                const place = pointer.split('/').at(-1);
                if (/^[0-9]+$/.test(place)) continue;
                const numbers = [...text.matchAll(new RegExp(`"${place}":(-?[0-9]+)[,}]`, 'g'))].map(([, number]) => number);
                assert.ok(numbers.length === 0 || numbers.some((number) => words.has(number)), `${stem} ${pointer} ${numbers}`);
            }
        }
    }
});

test('the seeds are messages, each with its name on the first line', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'loophole-seeds-'));
    try {
        const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'tests/ts/seeds.mjs'), folder], { encoding: 'utf8' });
        assert.equal(status, 0);
        assert.match(stdout, /^\d{4,} seeds/);
        const seeds = readdirSync(path.join(folder, 'pulse/track'));
        const accepted = seeds.filter((seed) => {
            const [first, payload] = readFileSync(path.join(folder, 'pulse/track', seed), 'utf8').split('\n');
            const [stem, message] = first.split(' ');
            assert.equal(stem, 'pulse/track');
            const [name, kind] = message.split('.');
            return judge({ domain: 'pulse/track', kind, name, payload }).ok;
        });
        assert.ok(accepted.length >= 20 && accepted.length < seeds.length);
    } finally {
        rmSync(folder, { recursive: true });
    }
});
