// Texts that are made to break readers, to all that read texts: the C++ and the TypeScript decoder must say the same to the byte, the
// specs and the validators of others whether it is good, outside of what is known.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { differenceOf } from './differences.mjs';
import { Judge, judges } from './judges.mjs';

const panel = Object.keys(judges).map((name) => new Judge(name));
after(() => panel.forEach((judge) => judge.close()));

const number = { integer: ['pulse/transport', 'command', 'play', 'from'], real: ['pulse/timebase', 'command', 'setTempo', 'tempo'] };

/** A text, or bytes, as what a message holds. */
function requestOf([domain, kind, name], bytes) {
    return JSON.stringify({ domain, kind, name, payloadBase64: Buffer.from(bytes).toString('base64') });
}

/** What the C++ decoder says of each text, after all others were compared with it. `readers` are those that take bytes. */
async function judgeAll(message, texts, readers = () => true) {
    const requests = texts.map((text) => requestOf(message, text));
    const asked = panel.filter(({ name }) => readers(name));
    const verdicts = await Promise.all(asked.map((judge) => judge.ask(requests)));
    const reference = verdicts[asked.findIndex(({ name }) => name === 'C++')];
    texts.forEach((text, place) => {
        const label = reference[place];
        asked.forEach(({ name }, column) => {
            const verdict = verdicts[column][place];
            const where = `${name}: ${Buffer.from(text).toString('latin1').slice(0, 200)}`;
            if (name === 'TypeScript') assert.deepEqual(verdict, label, where);
            const vector = { rule: label.ok ? undefined : label.rule, pointer: label.pointer, text: Buffer.from(text).toString('latin1') };
            if (verdict.ok !== label.ok) assert.ok(differenceOf(name, vector, verdict) !== undefined, `${where} ${JSON.stringify([verdict, label])}`);
        });
    });
    return reference;
}

const accepted = (texts, verdicts) => texts.filter((_, place) => verdicts[place].ok);

const longExponent = `1e${'0'.repeat(50)}1`;
const numbers = ['0', '-0', '1', '-1', '00', '01', '-01', '+1', '-', '.5', '5.', '5.e1', '1e', '1e+', '1e5', '1E5', '1e-5', '5e-324', '1e-400',
    '-1e-400', '1e308', '1e309', '1e400', '-1e400', '1.0', '1.5', '120.0', '9007199254740991', '9007199254740992', '9007199254740993',
    '-9007199254740991', '-9007199254740993', '1125899906842624', '1125899906842625', '9223372036854775807', '9223372036854775808',
    '18446744073709551615', '18446744073709551616', '-9223372036854775808', '-9223372036854775809', '1'.repeat(400), `0.${'1'.repeat(400)}`,
    longExponent, `1${'0'.repeat(330)}`, '0x10', '1_000', '1,5', 'NaN', 'Infinity', '-Infinity', 'nan', '1f', '1 2', '"1"', '\u0661',
    'true', 'null', '1\u00a0', '\u{1d7d9}'];

test('every way to write a number is judged alike, where a whole one is wanted', async () => {
    const texts = numbers.map((each) => `{"from":${each}}`);
    const verdicts = await judgeAll(number.integer, texts);
    assert.deepEqual(accepted(texts, verdicts).map((text) => text.slice('{"from":'.length, -1)), ['0', '-0', '1', '1125899906842624']);
});

test('every way to write a number is judged alike, where a fraction is wanted', async () => {
    const texts = numbers.map((each) => `{"tempo":${each}}`);
    const verdicts = await judgeAll(number.real, texts);
    assert.deepEqual(accepted(texts, verdicts).map((text) => text.slice('{"tempo":'.length, -1)), ['120.0', longExponent]);
});

const rename = ['pulse/track', 'command', 'rename'];
const named = (bytes) => Buffer.concat([Buffer.from('{"track":"a","name":"x'), Buffer.from(bytes), Buffer.from('"}')]);

test('of all sequences of bytes that look like UTF-8, both decoders take those that are', async () => {
    const leads = [0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf8, 0xfc, 0xfe, 0xff];
    const seconds = [[], [0x41], [0x80], [0x8f], [0x90], [0x9f], [0xa0], [0xbf], [0xc0]];
    const rests = [[], [0x80], [0xbf], [0x80, 0x80], [0xbf, 0xbf], [0x80, 0x41], [0x80, 0x80, 0x80]];
    const texts = leads.flatMap((lead) => seconds.flatMap((second) => rests.map((rest) => named([lead, ...second, ...rest]))));
    // The others get texts that were bytes, and have decoded them themselves.
    const verdicts = await judgeAll(rename, texts, (name) => ['C++', 'TypeScript', 'specs'].includes(name));
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    texts.forEach((text, place) => {
        let good = true;
        try {
            decoder.decode(text);
        } catch {
            good = false;
        }
        assert.equal(verdicts[place].ok, good, text.toString('latin1'));
    });
    assert.ok(verdicts.filter(({ ok }) => ok).length > 50);
});

test('escapes, marks and white space are judged alike', async () => {
    const inner = ['\\u0041', '\\u00e9', '\\u20ac', '\\ud834\\udd1e', '\\ud834', '\\udd1e', '\\udd1e\\ud834', '\\ud834x', '\\ud834\\n', '\\ud834\\u0041',
        '\\u', '\\u00', '\\u00g0', '\\U0041', '\\x41', '\\a', '\\\'', '\\/', '\\b\\f\\n\\r\\t', '\\"', '\\\\', '\\', '\t', '\n', '\u0000', '\u001f',
        '\u007f', '\u2028', '\ufeff', '\ufffe', '\uffff'];
    const whole = '{"track":"a","name":"x"}';
    const texts = inner.map((each) => `{"track":"a","name":"x${each}"}`);
    for (const space of [' ', '\t', '\r', '\n', '\f', '\v', '\u00a0', '\u2003', '\ufeff', '//c\n', '/**/', '#'])
        for (const place of [0, 1, 8, 9, 12, 13])
            texts.push(`${whole.slice(0, place)}${space}${whole.slice(place)}`);
    for (const tail of [',', '}', ' {}', '\u0000', ' ', '\n', 'x', '"', '\ufeff']) texts.push(`${whole}${tail}`);
    const verdicts = await judgeAll(rename, texts);
    assert.ok(accepted(texts, verdicts).length > 30);
});

test('a key that occurs twice is refused, however it is written and wherever it is', async () => {
    const texts = ['{"track":"a","name":"x","name":"x"}', '{"track":"a","name":"x","n\\u0061me":"y"}', '{"track":"a","track":"a","name":"x"}',
        '{"track":"a","name":"x","name":null}'];
    for (const { ok, rule } of await judgeAll(rename, texts)) assert.deepEqual([ok, rule], [false, 'duplicateKey']);
    const tagged = ['types/project', 'type', 'NodeContent'];
    await judgeAll(tagged, ['{"kind":"gain","kind":"gain"}', '{"kind":"gain","kind":"plugin"}', '{"k\\u0069nd":"gain","kind":"gain"}']);
});

test('depth is limited alike, and no depth ends a judge', async () => {
    const texts = [1, 2, 30, 31, 32, 33, 34, 255, 256, 257, 1000, 100_000].flatMap((depth) => [
        `{"x":${'['.repeat(depth)}${']'.repeat(depth)}}`, `{"x":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`, '['.repeat(depth),
    ]);
    const verdicts = await judgeAll(rename, texts, (name) => ['C++', 'TypeScript', 'specs'].includes(name));
    assert.deepEqual(accepted(texts, verdicts), []);
});

test('length is limited alike in every class of characters, at the character', async () => {
    const texts = ['a', '\u007f', '\u00e9', '\u07ff', '\u20ac', '\uffff', '\u{1d11e}', '\\u0041', '\\n', '\\ud834\\udd1e'].flatMap((each) =>
        [0, 1, 119, 120, 121, 10_000].map((length) => `{"track":"a","name":"${each.repeat(length)}"}`));
    const verdicts = await judgeAll(rename, texts);
    texts.forEach((_, place) => assert.equal(verdicts[place].ok, [1, 119, 120].includes([0, 1, 119, 120, 121, 10_000][place % 6])));
});

test('no beginning of a message is one', async () => {
    const whole = Buffer.from('{"track":"a\\u00e9\u20ac","name":"\\ud834\\udd1e\u{1d11e}\\n","x":[{"y":-1.5e-3,"z":[true,false,null]}]} ');
    const texts = Array.from(whole.keys(), (length) => whole.subarray(0, length));
    const verdicts = await judgeAll(rename, texts, (name) => ['C++', 'TypeScript', 'specs'].includes(name));
    assert.deepEqual(accepted(texts, verdicts), []);
});
