import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fromFile, Parser } from '@asyncapi/parser';
import { decode, decodeEnvelope } from 'loophole';
import { messages } from 'loophole/messages';
import { root, samplesOf, stems } from './support/project.mjs';

const fileOf = (owner) => path.join(root, 'generated/asyncapi', `${owner}.json`);
const errorsOf = (diagnostics) => diagnostics.filter(({ severity }) => severity === 0);

/** What the document says of a link; fails on any error of the parser. */
async function parsed(owner) {
    const { document, diagnostics } = await fromFile(new Parser(), fileOf(owner)).parse();
    const errors = errorsOf(diagnostics);
    assert.deepEqual(errors.map(({ message, path: place }) => `${place.join('.')}: ${message}`), []);
    return document;
}

for (const owner of ['pulse', 'signal']) {
    test(`@asyncapi/parser takes the document of ${owner}, and it has every message and every refusal`, async () => {
        const document = await parsed(owner);
        const found = new Set(document.allMessages().all().map((message) => message.name()));
        for (const stem of stems().filter((each) => each.startsWith(`${owner}/`)))
            for (const { message } of samplesOf(stem))
                if (message.includes('.')) assert.ok(found.has(`${path.basename(stem)}.${message}`), `${stem} ${message}`);
        const play = document.operations().get('transport.play');
        assert.equal(play.action(), 'receive');
        assert.deepEqual(play.reply().messages().all().map((message) => message.name()), ['transport.play.reply', 'error']);
        const [command] = play.messages().all();
        const own = command.payload().allOf()[1].properties();
        assert.equal(own.payload.properties().from.type(), 'integer');
        assert.equal(command.correlationId().location(), '$message.payload#/id');
        const codes = play.extensions().get('x-chorus-errors').value();
        assert.ok(codes.length > 0 && codes.every((code) => /^[a-z]\w*\.\w+$/.test(code)));
    });

    test(`the examples in the document of ${owner} are messages as they travel`, () => {
        const { channels } = JSON.parse(readFileSync(fileOf(owner), 'utf8'));
        let judged = 0;
        for (const [name, { examples = [] }] of Object.entries(channels[owner].messages))
            for (const { payload } of examples) {
                const envelope = decodeEnvelope(JSON.stringify(payload));
                assert.ok(envelope.ok, `${name}: ${JSON.stringify(envelope.error)}`);
                const [domain, message, role] = name.split('.');
                const type = messages[`${owner}/${domain}`][`${message}.${role}`];
                assert.ok(decode(type, envelope.value.payload).ok, name);
                ++judged;
            }
        assert.ok(judged > 0);
    });
}

test('the parser refuses a faulty document, so that its consent means something', async () => {
    const file = fileOf('signal');
    const text = readFileSync(file, 'utf8');
    for (const [right, wrong] of [['"action": "receive"', '"action": "accept"'], ['#/definitions/', '#/nowhere/']]) {
        const { diagnostics } = await new Parser().parse(text.replace(right, wrong), { source: file });
        assert.ok(errorsOf(diagnostics).length > 0, wrong);
    }
});
