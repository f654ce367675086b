import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './support/project.mjs';
import { Pulse } from './support/pulse.mjs';

const here = path.join(root, 'tests/ts');

function compile(...options) {
    const { status, stdout } = spawnSync(path.join(here, 'node_modules/.bin/tsc'), options, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
}

test('the compiler takes right uses of the package and refuses wrong ones', () => {
    compile('-p', path.join(here, 'types'));
});

test('the program in docs/typescript.md compiles strictly and does what it says', async () => {
    const page = readFileSync(path.join(root, 'docs/typescript.md'), 'utf8');
    const [, program] = /```ts\n([^]*?)```/.exec(page);
    // Beside the packages, so that their names are found.
    mkdirSync(path.join(here, 'node_modules/.cache'), { recursive: true });
    const folder = mkdtempSync(path.join(here, 'node_modules/.cache/doc-'));
    const pulse = await Pulse.start();
    try {
        writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
        writeFileSync(path.join(folder, 'program.ts'), program);
        compile('--strict', '--skipLibCheck', '--target', 'ES2022', '--module', 'NodeNext', '--types', 'node', path.join(folder, 'program.ts'));
        const run = spawnSync(process.execPath, [path.join(folder, 'program.js'), pulse.url, path.join(pulse.folder, 'mix')],
            { encoding: 'utf8', timeout: 30_000 });
        assert.equal(run.status, 0, run.stderr);
        assert.match(run.stdout, /edit 1: 1 tracks\n/);
        assert.match(run.stdout, /project\.alreadyOpen: /);
    } finally {
        await pulse.end();
        rmSync(folder, { recursive: true });
    }
});

test('the package of other specs compiles as well', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'loophole-ts-'));
    try {
        const made = spawnSync(path.join(process.env.LOOPHOLE_BIN, 'chorus'),
            ['gen', '--specs', path.join(root, 'examples/egg-timer/specs'), '--out', folder, '--style', path.join(root, '.clang-format')],
            { encoding: 'utf8' });
        assert.equal(made.status, 0, made.stdout + made.stderr);
        compile('-p', path.join(folder, 'generated/ts'), '--noEmit');
    } finally {
        rmSync(folder, { recursive: true });
    }
});
