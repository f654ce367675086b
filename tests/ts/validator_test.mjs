import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request, samplesOf, stems } from './support/project.mjs';
import { decode, judge, messages } from './support/validators.mjs';
import { violationOf } from 'loophole';

const track = { domain: 'pulse/track', kind: 'command', name: 'create' };
const verdict = (payload, of = track) => judge({ ...of, payload });

test('every sample gets the verdict that the specs give it, at the same place by the same rule', () => {
    let judged = 0;
    for (const stem of stems())
        for (const sample of samplesOf(stem)) {
            const given = judge(request(sample));
            const where = `${stem} ${sample.message} ${sample.text.slice(0, 200)}`;
            assert.equal(given.ok, sample.good, where);
            if (!sample.good) {
                assert.equal(given.code, 'wire.badPayload', where);
                assert.deepEqual([given.pointer, given.rule], [sample.pointer, sample.rule], where);
            }
            ++judged;
        }
    assert.ok(judged > 1000);
});

test('a value that is written and read again is the same, and the text does not change any more', () => {
    for (const stem of stems())
        for (const sample of samplesOf(stem).filter(({ good }) => good)) {
            const once = judge(request(sample)).canonical;
            assert.equal(judge({ ...request(sample), payload: once }).canonical, once);
            const type = messages[stem][sample.message];
            assert.deepEqual(decode(type, once).value, decode(type, sample.text).value);
        }
});

test('a value built in code is judged like its text', () => {
    for (const stem of stems())
        for (const sample of samplesOf(stem)) {
            // Code cannot build text that is no base64 or no number, nor is a field too many sent.
            if (['base64', 'unknownField', 'duplicateKey'].includes(sample.rule) || sample.text.includes('=="')) continue;
            const type = messages[stem][sample.message];
            const value = sample.good ? decode(type, sample.text).value : sample.value;
            const violation = violationOf(type, value);
            assert.equal(violation?.rule, sample.rule, `${stem} ${sample.text.slice(0, 200)}`);
            assert.equal(violation?.pointer, sample.pointer);
        }
});

test('what JSON.parse would let pass is refused as the C++ decoder refuses it', () => {
    const refusals = [
        ['{"name":"a","name":"b"}', 'wire.badPayload', '/name', 'duplicateKey'],
        ['{"index":1.0}', 'wire.badPayload', '/index', 'type'],
        ['{"index":1e2}', 'wire.badPayload', '/index', 'type'],
        ['{"index":-0}', undefined],
        ['{"index":01}', 'wire.badSyntax', '/index', 'syntax'],
        ['{"index":99999999999999999999}', 'wire.badPayload', '/index', 'max'],
        ['{"name":"\\ud800"}', 'wire.badSyntax', '/name', 'syntax'],
        ['{"name":"\u0001"}', 'wire.badSyntax', '/name', 'syntax'],
        ['{} {}', 'wire.badSyntax', '', 'syntax'],
        ['\ufeff{}', 'wire.badSyntax', '', 'syntax'],
        ['{"index":', 'wire.badSyntax', '/index', 'syntax'],
        ['{"index":tr', 'wire.badSyntax', '/index', 'syntax'],
        ['{"toString":1}', 'wire.badPayload', '/toString', 'unknownField'],
        ['{"__proto__":1}', 'wire.badPayload', '/__proto__', 'unknownField'],
        ['{"a~/b":1}', 'wire.badPayload', '/a~0~1b', 'unknownField'],
        [' { "name" : "a" } ', undefined],
        ['{"\\u006eame":"a"}', undefined],
    ];
    for (const [text, code, pointer, rule] of refusals) {
        const given = verdict(text);
        assert.equal(given.code, code, text);
        if (code !== undefined) assert.deepEqual([given.pointer, given.rule], [pointer, rule], text);
    }
});

test('bytes that are no UTF-8 are refused at their byte', () => {
    const bytes = Buffer.concat([Buffer.from('{"name":"é'), Buffer.from([0xff]), Buffer.from('"}')]);
    const given = judge({ ...track, payloadBase64: bytes.toString('base64') });
    assert.deepEqual([given.code, given.message, given.offset], ['wire.badSyntax', 'The text is not UTF-8.', 11]);
});

test('lengths count characters, not units or bytes', () => {
    assert.equal(verdict(JSON.stringify({ name: '\u{1f3b9}'.repeat(120) })).ok, true);
    assert.equal(verdict(JSON.stringify({ name: '\u{1f3b9}'.repeat(121) })).rule, 'maxLength');
});

test('a message that is nested too deeply is refused, whoever looks at it', () => {
    const entity = { domain: 'types/project', kind: 'type', name: 'Entity' };
    assert.equal(verdict(`{"x":${'['.repeat(40)}${']'.repeat(40)}}`, entity).code, 'wire.tooDeep');
});
