// Ways to spoil a JSON text, or to write it in another way.

/** Numbers below `count`, the same for the same seed. */
export function random(seed) {
    let state = seed >>> 0;
    return (count) => {
        // mulberry32
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
    };
}

const pieces = ['{', '}', '[', ']', ',', ':', '"', '\\', 'null', 'true', 'false', '0', '-0', '-', '1.0', '0.1', '1e5', '1E-400',
    '1e400', '9007199254740992', '-9007199254740993', '12345678901234567890123', '00', '1.', '.5', '+1', 'NaN', '\\u0041', '\\ud83c\\udfb9',
    '\\ud800', '\\udc00', '\\x', '\u00e9', '\u20ac', '\u{1f3b9}', '\ufeff', '\u0000', '\u001f', '\u007f', ' ', '\n', '\t', '""', '{}',
    '[]', '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[', '{"a":'.repeat(34), '"a":1,', '__proto__', 'toString', '3.4028235e38', '0.30000000000000004'];
const bytes = [0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0xff];

/** Where the parts of a JSON text begin and end: strings, numbers and words, marks. */
function parts(text) {
    return [...text.matchAll(/"(?:[^"\\]|\\[^])*"|[-+.0-9a-zA-Z]+|[{}[\],:]/g)].map(({ index, 0: part }) => [index, index + part.length]);
}

const replace = (data, from, to, other) => Buffer.concat([data.subarray(0, from), Buffer.from(other), data.subarray(to)]);

/** `data` with one change. */
export function mutate(data, next) {
    if (data.length === 0) return Buffer.from(pieces[next(pieces.length)]);
    const at = next(data.length);
    const found = parts(data.toString('latin1'));
    const [from, to] = found.length === 0 ? [at, at] : found[next(found.length)];
    const [otherFrom, otherTo] = found.length === 0 ? [0, 0] : found[next(found.length)];
    switch (next(12)) {
        case 0: return replace(data, at, at + 1, '');
        case 1: return replace(data, at, at, pieces[next(pieces.length)]);
        case 2: return replace(data, at, at, Buffer.from([bytes[next(bytes.length)]]));
        case 3: return replace(data, at, at + 1, Buffer.from([next(256)]));
        case 4: return data.subarray(0, at);
        case 5: return replace(data, from, to, pieces[next(pieces.length)]);
        case 6: return replace(data, from, to, data.subarray(otherFrom, otherTo));
        case 7: return replace(data, from, from, [' ', '\n ', '\t', '\r\n'][next(4)]);
        case 8: return replace(data, from, to, '');
        case 9: return withFieldTwice(data, next);
        case 10: return withFieldsMoved(data, next);
        default: return withEscape(data, from, next);
    }
}

/** The same value with its fields in another order, where it is an object. */
function withFieldsMoved(data, next) {
    try {
        const value = JSON.parse(data.toString());
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return data;
        const entries = Object.entries(value);
        for (let place = entries.length - 1; place > 0; --place) {
            const other = next(place + 1);
            [entries[place], entries[other]] = [entries[other], entries[place]];
        }
        return Buffer.from(`{${entries.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`).join(',')}}`);
    } catch {
        return data;
    }
}

/** One of the keys of the text with a value once more, at the end of the object that ends last. */
function withFieldTwice(data, next) {
    const text = data.toString('latin1');
    const keys = [...text.matchAll(/"([a-zA-Z]+)":("[^"\\]*"|-?[0-9.]+|true|false|null)/g)];
    const end = text.lastIndexOf('}');
    if (keys.length === 0 || end < 0) return data;
    return replace(data, end, end, `,${keys[next(keys.length)][0]}`);
}

/** A character of a string as an escape, which means the same. */
function withEscape(data, from, next) {
    if (data[from] !== 0x22) return data;
    const at = from + 1 + next(3);
    const code = data[at];
    if (code === undefined || code < 0x30 || code > 0x7a || code === 0x5c) return data;
    return replace(data, at, at + 1, `\\u00${code.toString(16)}`);
}
