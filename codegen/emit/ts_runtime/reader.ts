// Reads JSON straight into typed values and checks them on the way; the twin of codegen/runtime/wire/reader.cpp, so that
// both ends refuse the same texts with the same words. JSON.parse would not do: it hides keys that occur twice, takes
// 1.0 for 1, and has no places.
import type { Decoded, Violation } from './result.js';
import { toSentence } from './result.js';
import type { Field, ListShape, MapShape, Shape, StringShape, StructShape, Type, UnionShape } from './schema.js';
import { characterEnd, countCodePoints, fromBase64, isId, isTime, numberText, pointerStep, textOf, utf8Length } from './text.js';

const maxDepth = 32;

/** Ends a reading; never leaves this file. */
class Refusal {
    constructor(readonly code: string, readonly violation: Violation) {}
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;

function isDigit(code: number): boolean {
    return code >= 0x30 && code <= 0x39;
}

/** True if the character can be part of a number or a word such as true. */
function isBare(code: number): boolean {
    return isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x2d ||
        code === 0x2b || code === 0x2e;
}

/** Characters that stand for themselves in a string, ASCII only. */
const plain = /[ !#-[\]-\x7f]*/y;
const numberForm = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const escapes: { readonly [name: string]: string } =
    { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

class Reader {
    private at = 0;
    private valueStart = 0;
    private depth = 0;
    private readonly path: (string | number | undefined)[] = []; // Undefined before the first key of an object.
    /** Field that the next object may have besides its own. */
    private tag: string | undefined;

    constructor(private readonly text: string) {}

    read(shape: Shape): unknown {
        switch (shape.kind) {
            case 'boolean': return this.readBoolean();
            case 'integer': return this.readInteger(shape.min, shape.max);
            case 'number': return this.readNumber(shape.min, shape.max, shape.single);
            case 'string': return this.readString(shape);
            case 'bytes': return this.readBytes(shape.min, shape.max);
            case 'time': return this.readForm(isTime, 'time', 'must be a time such as 2025-11-21T09:30:00.250Z');
            case 'id': return this.readForm(isId, 'id', 'must be an id: 1 to 64 letters, digits, dots, hyphens and underscores');
            case 'choice': return shape.names[this.readChoice(shape.names, shape.old)];
            case 'list': return this.readList(shape);
            case 'map': return this.readMap(shape);
            case 'struct': return this.readStruct(shape);
            case 'union': return this.readUnion(shape);
        }
    }

    /** Only white space may be left. */
    finish(): void {
        this.skipSpace();
        if (this.at !== this.text.length) this.syntaxError('There is text behind the end of the value.');
    }

    /** The text of the next value, of which only brackets and quotes were checked. */
    raw(): string {
        this.skipSpace();
        const start = this.at;
        this.skipValue();
        this.valueStart = start;
        return this.text.slice(start, this.at);
    }

    null(): boolean {
        this.skipSpace();
        if (!this.text.startsWith('null', this.at)) return false;
        this.at += 4;
        return true;
    }

    /** Enters an object and calls `readField` with each key, at its value. Keys may not occur twice. */
    object(readField: (key: string) => void): void {
        this.enter(openBrace, 'an object');
        const start = this.at++;
        const seen = new Set<string>();
        for (let first = true; this.more(closeBrace, first); first = false) {
            const key = this.scanKey();
            this.path[this.depth] = key;
            if (seen.has(key)) this.twice();
            seen.add(key);
            readField(key);
        }
        this.leave(start);
    }

    violate(rule: string, expected: string, name?: string): never {
        throw new Refusal('wire.badPayload', this.violation(rule, this.valueStart, expected, name));
    }

    /** The key in front of the value that is next occurred before. */
    private twice(): never {
        this.valueStart = this.at;
        this.violate('duplicateKey', 'must occur once');
    }

    private syntaxError(message: string, code = 'wire.badSyntax'): never {
        throw new Refusal(code, this.violation('syntax', this.at, message));
    }

    private violation(rule: string, at: number, expected: string, name?: string): Violation {
        let pointer = '';
        for (let level = 1; level <= this.depth; ++level) {
            const step = this.path[level];
            if (step !== undefined) pointer += pointerStep(step);
        }
        if (name !== undefined) pointer += pointerStep(name);
        return { pointer, rule, offset: utf8Length(this.text, at), expected };
    }

    private next(): number {
        return this.text.charCodeAt(this.at);
    }

    private atEnd(): boolean {
        return this.at === this.text.length;
    }

    private skipSpace(): void {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
            ++this.at;
        }
    }

    private take(code: number): boolean {
        if (this.next() !== code) return false;
        ++this.at;
        return true;
    }

    private wrongType(expected: string): never {
        let end = this.at;
        while (end < this.text.length && isBare(this.text.charCodeAt(end))) ++end;
        const word = this.text.slice(this.at, end);
        // A piece of a word at the end may be the beginning of the right one.
        const whole = word === 'true' || word === 'false' || word === 'null' || /[0-9]$/.test(word);
        if (end === this.text.length && !whole) this.syntaxError('The text ends too early.');
        const code = this.next();
        if (!isBare(code) && code !== quote && code !== openBrace && code !== openBracket)
            this.syntaxError('There must be a value here.');
        this.violate('type', `must be ${expected}`);
    }

    private badLength(rule: string, comparison: string, limit: number, unit: string): never {
        this.violate(rule, `must have ${comparison} ${limit} ${unit}`);
    }

    private enter(bracket: number, type: string): void {
        this.skipSpace();
        this.valueStart = this.at;
        if (this.next() !== bracket) this.wrongType(type);
        if (this.depth === maxDepth) this.syntaxError('The value is nested too deeply.', 'wire.tooDeep');
        this.path[++this.depth] = bracket === openBracket ? 0 : undefined;
    }

    /** Moves to the next item; false behind the last one, with the bracket taken. */
    private more(closing: number, first: boolean): boolean {
        this.skipSpace();
        if (this.take(closing)) return false;
        if (first || this.take(comma)) return true;
        this.syntaxError(this.atEnd() ? 'The text ends too early.' : 'There must be a comma or a bracket here.');
    }

    private leave(start: number): void {
        --this.depth;
        this.valueStart = start;
    }

    private readBoolean(): boolean {
        this.skipSpace();
        this.valueStart = this.at;
        if (this.text.startsWith('true', this.at)) {
            this.at += 4;
            return true;
        }
        if (!this.text.startsWith('false', this.at)) this.wrongType('true or false');
        this.at += 5;
        return false;
    }

    private readInteger(min: number, max: number): number {
        this.skipSpace();
        this.valueStart = this.at;
        const negative = this.next() === 0x2d;
        const first = this.at + (negative ? 1 : 0);
        let at = first;
        while (isDigit(this.text.charCodeAt(at))) ++at;
        const after = this.text.charCodeAt(at);
        if (at === first || after === 0x2e || after === 0x65 || after === 0x45) this.wrongType('an integer');
        if (this.text.charCodeAt(first) === 0x30 && at - first > 1)
            this.syntaxError('A number must not begin with 0.');
        // Beyond 2^53 digits are lost, but not the order, which is all that the limits need.
        const size = Number(this.text.slice(first, at));
        const value = negative ? 0 - size : size;
        this.at = at;
        this.checkRange(value, min, max, String);
        return value;
    }

    private checkRange(value: number, min: number, max: number, text: (limit: number) => string): void {
        if (value < min) this.violate('min', `must be at least ${text(min)}`);
        if (value > max) this.violate('max', `must be at most ${text(max)}`);
    }

    private readNumber(min: number, max: number, single: boolean): number {
        this.skipSpace();
        this.valueStart = this.at;
        if (this.atEnd() || (!isDigit(this.next()) && this.next() !== 0x2d)) this.wrongType('a number');
        const value = this.scanNumber();
        if (!Number.isFinite(value)) this.violate('type', 'must be a finite number');
        this.checkRange(value, min, max, numberText);
        return single ? Math.fround(value) : value;
    }

    private scanNumber(): number {
        const start = this.at;
        if (this.take(0x2d) && !isDigit(this.next())) this.syntaxError('This is not a number.');
        numberForm.lastIndex = start;
        const form = numberForm.exec(this.text)![0];
        this.at = start + form.length;
        // What the form leaves of the number must not be the rest of a broken one.
        const rest = this.next();
        const zero = form === '0' || form === '-0';
        const fraction = rest === 0x2e && !/[.eE]/.test(form);
        const exponent = (rest === 0x65 || rest === 0x45) && !/[eE]/.test(form);
        if (fraction || exponent) {
            ++this.at;
            if (exponent && (this.next() === 0x2d || this.next() === 0x2b)) ++this.at;
        }
        if (fraction || exponent || (zero && isDigit(rest))) this.syntaxError('This is not a number.');
        return Number(form);
    }

    private scanString(): string {
        this.skipSpace();
        this.valueStart = this.at;
        if (this.next() !== quote) this.wrongType('a string');
        const first = this.at + 1;
        plain.lastIndex = first;
        plain.exec(this.text);
        const end = plain.lastIndex;
        if (this.text.charCodeAt(end) !== quote) return this.unescapeString(first);
        this.at = end + 1;
        return this.text.slice(first, end);
    }

    private unescapeString(first: number): string {
        let out = '';
        this.at = first;
        for (;;) {
            plain.lastIndex = this.at;
            out += plain.exec(this.text)![0];
            this.at = plain.lastIndex;
            if (this.atEnd()) this.syntaxError('The text ends within a string.');
            const code = this.next();
            if (code === quote) break;
            if (code < 0x20) this.syntaxError('A control character in a string must be escaped.');
            if (code === backslash) {
                out += this.takeEscape();
                continue;
            }
            const end = characterEnd(this.text, this.at);
            if (end < 0) this.syntaxError('The text is not UTF-8.');
            out += this.text.slice(this.at, end);
            this.at = end;
        }
        ++this.at;
        return out;
    }

    private takeEscape(): string {
        const kind = this.text[this.at + 1];
        const known = kind === undefined ? undefined : escapes[kind];
        if (known !== undefined) {
            this.at += 2;
            return known;
        }
        const unit = kind === 'u' ? this.hexUnit(this.at + 2) : -1;
        if (unit < 0 || (unit >= 0xdc00 && unit <= 0xdfff)) this.syntaxError('This escape does not exist.');
        if (unit < 0xd800 || unit > 0xdbff) {
            this.at += 6;
            return String.fromCharCode(unit);
        }
        const low = this.text.startsWith('\\u', this.at + 6) ? this.hexUnit(this.at + 8) : -1;
        if (low < 0xdc00 || low > 0xdfff) this.syntaxError('This escape does not exist.');
        this.at += 12;
        return String.fromCharCode(unit, low);
    }

    private hexUnit(at: number): number {
        const digits = this.text.slice(at, at + 4);
        return /^[0-9a-fA-F]{4}$/.test(digits) ? parseInt(digits, 16) : -1;
    }

    private readString(shape: StringShape): string {
        const text = this.scanString();
        const length = countCodePoints(text);
        if (length > shape.max) this.badLength('maxLength', 'at most', shape.max, 'characters');
        if (length < shape.min) this.badLength('minLength', 'at least', shape.min, 'characters');
        if (shape.pattern !== undefined && !shape.pattern.test(text)) this.violate('pattern', `must match ${shape.source}`);
        return text;
    }

    private readForm(fits: (text: string) => boolean, rule: string, expected: string): string {
        const text = this.scanString();
        if (!fits(text)) this.violate(rule, expected);
        return text;
    }

    private readBytes(min: number, max: number): Uint8Array {
        const bytes = fromBase64(this.scanString());
        if (bytes === undefined) this.violate('base64', 'must be base64');
        if (bytes.length > max) this.badLength('maxLength', 'at most', max, 'bytes');
        if (bytes.length < min) this.badLength('minLength', 'at least', min, 'bytes');
        return bytes;
    }

    private readChoice(names: readonly string[], old?: ReadonlyMap<string, string>): number {
        const text = this.scanString();
        const place = names.indexOf(old?.get(text) ?? text);
        if (place < 0) this.violate('enum', `must be one of ${names.join(', ')}`);
        return place;
    }

    private readList(shape: ListShape): unknown[] {
        this.enter(openBracket, 'a list');
        const start = this.at++;
        const items: unknown[] = [];
        while (this.more(closeBracket, items.length === 0)) {
            if (items.length === shape.max) {
                this.leave(start);
                this.badLength('maxItems', 'at most', shape.max, 'items');
            }
            this.path[this.depth] = items.length;
            items.push(this.read(shape.item));
        }
        this.leave(start);
        if (items.length < shape.min) this.badLength('minItems', 'at least', shape.min, 'items');
        return items;
    }

    private readMap(shape: MapShape): unknown {
        this.enter(openBrace, 'an object');
        const start = this.at++;
        const entries = Object.create(null) as { [key: string]: unknown };
        let count = 0;
        while (this.more(closeBrace, count === 0)) {
            const key = this.scanKey();
            if (count === shape.max) {
                this.leave(start);
                this.badLength('maxItems', 'at most', shape.max, 'entries');
            }
            this.path[this.depth] = key;
            if (key in entries) this.violate('duplicateKey', 'must occur once');
            entries[key] = this.read(shape.item);
            ++count;
        }
        this.leave(start);
        return entries;
    }

    private scanKey(): string {
        this.skipSpace();
        if (this.next() !== quote)
            this.syntaxError(this.atEnd() ? 'The text ends too early.' : 'There must be a key in quotes here.');
        const key = this.scanString();
        this.skipSpace();
        if (!this.take(colon)) this.syntaxError(this.atEnd() ? 'The text ends too early.' : 'There must be a colon here.');
        return key;
    }

    private skipValue(): void {
        const open: number[] = []; // The bracket that closes each open one.
        for (;;) {
            this.skipSpace();
            if (this.atEnd()) break;
            const code = this.next();
            if (code === quote) {
                this.scanString();
            } else if (code === openBrace || code === openBracket) {
                if (this.depth + open.length === maxDepth)
                    this.syntaxError('The value is nested too deeply.', 'wire.tooDeep');
                open.push(code === openBrace ? closeBrace : closeBracket);
                ++this.at;
                continue;
            } else if (code === closeBrace || code === closeBracket) {
                if (open[open.length - 1] !== code) break;
                open.pop();
                ++this.at;
            } else if (open.length !== 0 && (code === comma || code === colon)) {
                ++this.at;
                continue;
            } else {
                const start = this.at;
                while (!this.atEnd() && isBare(this.next())) ++this.at;
                if (this.at === start) break;
            }
            if (open.length === 0) return;
        }
        this.syntaxError(this.atEnd() ? 'The text ends too early.' : 'There must be a value here.');
    }

    private readUnion(shape: UnionShape): unknown {
        this.enter(openBrace, 'an object');
        const start = this.at++;
        const arm = this.findTag(shape);
        this.leave(start);
        if (arm < 0) this.violate('required', 'must be there', shape.tag);
        this.at = start;
        this.tag = shape.tag;
        const fields = this.readStruct(shape.shapes[arm]!);
        return Object.assign({ [shape.tag]: shape.arms[arm] }, fields);
    }

    private findTag(shape: UnionShape): number {
        for (let first = true; this.more(closeBrace, first); first = false) {
            const key = this.scanKey();
            if (key === shape.tag) {
                this.path[this.depth] = key;
                return this.readChoice(shape.arms);
            }
            this.skipValue();
        }
        return -1;
    }

    /** The union has read the tag already. Where writers put it, in front, it is passed over with the brace. */
    private skipLeadingTag(tag: string): boolean {
        const lead = `{"${tag}":"`;
        if (!this.text.startsWith(lead, this.at)) return false;
        let end = this.at + lead.length;
        while (end < this.text.length && this.text[end] !== '"' && this.text[end] !== '\\') ++end;
        if (this.text[end] !== '"') return false;
        this.at = end + 1;
        return true;
    }

    private readStruct(shape: StructShape): object {
        const fields = new Fields(shape);
        const tag = this.tag;
        this.tag = undefined;
        this.enter(openBrace, 'an object');
        const start = this.at;
        let tagSeen = tag !== undefined && this.skipLeadingTag(tag);
        if (!tagSeen) ++this.at;
        for (let first = !tagSeen; this.more(closeBrace, first); first = false) {
            this.skipSpace();
            // Writers of ours put the fields in the order of the spec; then one comparison finds the next.
            let place = fields.predicted(this.text, this.at);
            if (place >= 0) {
                this.at += shape.fields[place]!.literal.length;
                this.path[this.depth] = shape.fields[place]!.name;
            } else {
                const key = this.scanKey();
                this.path[this.depth] = key;
                if (key === tag) {
                    if (tagSeen) this.twice();
                    tagSeen = true;
                    this.skipValue();
                    continue;
                }
                place = shape.places.get(key) ?? -1;
                if (place < 0) this.violate('unknownField', 'is not a field here');
            }
            if (fields.has(place)) this.twice();
            const field = shape.fields[place]!;
            fields.set(place, field.nullable && this.null() ? null : this.read(field.type));
        }
        this.leave(start);
        const missing = fields.missing();
        if (missing !== undefined) this.violate('required', 'must be there', missing.name);
        const value = fields.value();
        for (const rule of shape.rules)
            if (!rule.holds(value as never)) this.violate(rule.id, rule.message);
        return value;
    }
}

/** The fields of a struct while it is read. */
class Fields {
    private readonly values: unknown[];
    private expected = 0;

    constructor(private readonly shape: StructShape) {
        this.values = new Array<unknown>(shape.fields.length).fill(undefined);
    }

    /** The place of a field whose key, as writers of ours put it, is next in `text`, or -1. */
    predicted(text: string, at: number): number {
        const fields = this.shape.fields;
        for (let place = this.expected; place < fields.length; ++place)
            if (text.startsWith(fields[place]!.literal, at)) return place;
        return -1;
    }

    has(place: number): boolean {
        return this.values[place] !== undefined;
    }

    set(place: number, value: unknown): void {
        this.values[place] = value;
        this.expected = place + 1;
    }

    missing(): Field | undefined {
        return this.shape.fields.find((field, place) => field.required && this.values[place] === undefined);
    }

    /** All fields in the order of the spec; absent ones have what their absence means. */
    value(): object {
        const value: { [name: string]: unknown } = {};
        this.shape.fields.forEach((field, place) => {
            const present = this.values[place];
            if (present !== undefined) value[field.name] = present;
            else if (field.nullable) value[field.name] = null;
            else if (field.otherwise !== undefined) value[field.name] = field.otherwise;
        });
        return value;
    }
}

/** What `read` makes of the text, or why it cannot be. */
function readText<T>(text: string | Uint8Array, read: (reader: Reader) => T): Decoded<T> {
    const reader = new Reader(typeof text === 'string' ? text : textOf(text));
    try {
        const value = read(reader);
        reader.finish();
        return { ok: true, value };
    } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        const { code, violation } = refusal;
        const { pointer, rule, offset } = violation;
        const error = code === 'wire.badPayload'
            ? { code, message: toSentence(violation), hint: '', details: { pointer, rule, offset } }
            : { code, message: violation.expected, hint: '', details: { pointer, offset } };
        return { ok: false, error, violation };
    }
}

/** Reads a value of `type`; bytes are taken as UTF-8. */
export function decode<T>(type: Type<T>, text: string | Uint8Array): Decoded<T> {
    return readText(text, (reader) => reader.read(type) as T);
}

export { readText };
export type { Reader };
