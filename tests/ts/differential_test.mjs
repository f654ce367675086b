// The same spoilt texts for the C++ and the TypeScript decoder: they must say the same, down to the byte.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { request, samplesOf, stems } from './support/project.mjs';
import { mutate, random } from './support/mutations.mjs';
import { judge, messages } from './support/validators.mjs';

const texts = Number(process.env.LOOPHOLE_TEXTS ?? 40_000);
const seed = Number(process.env.LOOPHOLE_SEED ?? 1);

/** What the C++ decoder says of each request. */
function judgedByCpp(requests) {
    const lines = requests.map((each) => JSON.stringify(each)).join('\n');
    const { status, stdout, stderr } = spawnSync(path.join(process.env.LOOPHOLE_BIN, 'codec_judge'), [],
        { input: `${lines}\n`, encoding: 'utf8', maxBuffer: 1 << 30 });
    assert.equal(status, 0, stderr);
    return stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
}

// Scalars that are an alias in C++ have no decoder of their own there.
const decoded = (sample) => sample.message in messages[sample.stem];

test(`both decoders say the same of ${texts} spoilt texts`, () => {
    const next = random(seed);
    const samples = stems().flatMap(samplesOf).filter(decoded);
    const requests = [];
    while (requests.length < texts) {
        const sample = samples[next(samples.length)];
        // Long lists take long and say no more than short ones.
        if (sample.text.length > 4000) continue;
        let bytes = Buffer.from(sample.text);
        for (let times = next(3); times >= 0; --times) bytes = mutate(bytes, next);
        const { payload, ...rest } = request(sample);
        requests.push({ ...rest, payloadBase64: bytes.toString('base64') });
    }
    const verdicts = judgedByCpp(requests);
    let accepted = 0;
    requests.forEach((each, place) => {
        const text = Buffer.from(each.payloadBase64, 'base64').toString('latin1').slice(0, 500);
        assert.deepEqual(judge(each), verdicts[place], `${each.domain} ${each.kind} ${each.name} ${text}`);
        if (verdicts[place].ok) ++accepted;
    });
    assert.ok(accepted > texts / 100 && accepted < texts / 2, `${accepted} accepted`);
});

test('both decoders say the same of every text that ends too early', () => {
    const requests = [];
    for (const stem of stems()) {
        const sample = samplesOf(stem).filter(decoded).find(({ good, text }) => good && text.length > 40);
        if (sample === undefined) continue;
        const bytes = Buffer.from(sample.text);
        for (let length = 0; length < Math.min(bytes.length, 600); ++length)
            requests.push({ ...request(sample), payload: undefined, payloadBase64: bytes.subarray(0, length).toString('base64') });
    }
    judgedByCpp(requests).forEach((verdict, place) => {
        assert.deepEqual(judge(requests[place]), verdict);
        assert.equal(verdict.ok, false);
    });
});
