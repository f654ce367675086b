// Copied by `chorus gen` from codegen/emit/ts_runtime/text.ts. Edit it there.
// Checks and conversions of text that readers, writers and checkers share; the twin of codegen/runtime/wire/text.cpp.

const digits = /^[0-9]{2}$/;

function twoDigits(text: string, at: number): number {
    const part = text.slice(at, at + 2);
    return digits.test(part) ? Number(part) : -1;
}

function daysInMonth(year: number, month: number): number {
    if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isDate(text: string): boolean {
    const century = twoDigits(text, 0);
    const yearOfCentury = twoDigits(text, 2);
    const month = twoDigits(text, 5);
    const day = twoDigits(text, 8);
    if (century < 0 || yearOfCentury < 0 || text[4] !== '-' || text[7] !== '-') return false;
    if (month < 1 || month > 12 || day < 1) return false;
    return day <= daysInMonth(century * 100 + yearOfCentury, month);
}

function isClock(text: string, at: number): boolean {
    const hour = twoDigits(text, at);
    const minute = twoDigits(text, at + 3);
    const second = twoDigits(text, at + 6);
    return hour >= 0 && hour <= 23 && text[at + 2] === ':' && minute >= 0 && minute <= 59 && text[at + 5] === ':' &&
        second >= 0 && second <= 60;
}

/** RFC 3339 with upper-case T and Z, such as 2025-11-21T09:30:00.250Z. */
export function isTime(text: string): boolean {
    if (text.length <= 19 || text.length > 64) return false;
    if (!isDate(text) || text[10] !== 'T' || !isClock(text, 11)) return false;
    const rest = /^(?:\.[0-9]+)?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/.exec(text.slice(19));
    if (rest === null) return false;
    return Number(rest[1] ?? 0) <= 23 && Number(rest[2] ?? 0) <= 59;
}

const idForm = /^[A-Za-z0-9._-]{1,64}$/;

/** 1 to 64 of [A-Za-z0-9._-]. */
export function isId(text: string): boolean {
    return idForm.test(text);
}

/** Code points of well-formed text. */
export function countCodePoints(text: string): number {
    let count = text.length;
    for (let at = 0; at < text.length; ++at) {
        const unit = text.charCodeAt(at);
        if (unit >= 0xdc00 && unit <= 0xdfff) --count;
    }
    return count;
}

/** The place behind the character at `at` that is not ASCII, or -1 if half a surrogate pair stands there. */
export function characterEnd(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) return at + 1;
    if (unit > 0xdbff) return -1;
    const low = text.charCodeAt(at + 1);
    return low >= 0xdc00 && low <= 0xdfff ? at + 2 : -1;
}

/** True if the text has no half surrogate pairs, so that it can be written as UTF-8. */
export function isWellFormed(text: string): boolean {
    for (let at = 0; at < text.length;) {
        at = characterEnd(text, at);
        if (at < 0) return false;
    }
    return true;
}

/** The bytes that the first `end` units of `text` take as UTF-8; a half pair stands for one byte that was no UTF-8. */
export function utf8Length(text: string, end: number): number {
    let bytes = 0;
    for (let at = 0; at < end; ++at) {
        const unit = text.charCodeAt(at);
        if (unit < 0x80) bytes += 1;
        else if (unit < 0x800) bytes += 2;
        else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
        else if (characterEnd(text, at) > 0) {
            bytes += 4;
            ++at;
        } else bytes += 1;
    }
    return bytes;
}

function continues(bytes: Uint8Array, at: number): boolean {
    return at < bytes.length && (bytes[at]! & 0xc0) === 0x80;
}

/** Length of the UTF-8 sequence at `at`, whose first byte is above 127, or 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
    const lead = bytes[at]!;
    const second = bytes[at + 1] ?? 0;
    if (lead >= 0xc2 && lead <= 0xdf) return continues(bytes, at + 1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        if (!continues(bytes, at + 1) || !continues(bytes, at + 2)) return 0;
        return (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) ? 0 : 3;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        if (!continues(bytes, at + 1) || !continues(bytes, at + 2) || !continues(bytes, at + 3)) return 0;
        return (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f) ? 0 : 4;
    }
    return 0;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 as text. A byte that belongs to no character becomes half a surrogate pair, which readers then refuse. */
export function textOf(bytes: Uint8Array): string {
    try {
        return strict.decode(bytes);
    } catch {
        let text = '';
        for (let at = 0; at < bytes.length;) {
            const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
            text += length === 0 ? String.fromCharCode(0xdc00 + bytes[at]!) : strict.decode(bytes.subarray(at, at + length));
            at += length === 0 ? 1 : length;
        }
        return text;
    }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function toBase64(bytes: Uint8Array): string {
    let out = '';
    for (let at = 0; at < bytes.length; at += 3) {
        const left = bytes.length - at;
        const group = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        out += alphabet[group >> 18]! + alphabet[(group >> 12) & 63]!;
        out += left > 1 ? alphabet[(group >> 6) & 63]! : '=';
        out += left > 2 ? alphabet[group & 63]! : '=';
    }
    return out;
}

/** Nothing unless `text` is canonical base64 with padding. */
export function fromBase64(text: string): Uint8Array | undefined {
    if (text.length % 4 !== 0) return undefined;
    const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
    const out = new Uint8Array((text.length / 4) * 3 - padding);
    let place = 0;
    for (let at = 0; at < text.length; at += 4) {
        const cut = at + 4 === text.length ? padding : 0;
        let group = 0;
        for (let i = 0; i < 4 - cut; ++i) {
            const bits = alphabet.indexOf(text[at + i]!);
            if (bits < 0) return undefined;
            group |= bits << (18 - 6 * i);
        }
        // Bits that the padding cuts off must be zero, or two texts would mean the same bytes.
        if ((cut === 1 && (group & 0xff) !== 0) || (cut === 2 && (group & 0xffff) !== 0)) return undefined;
        out[place++] = group >> 16;
        if (cut < 2) out[place++] = (group >> 8) & 0xff;
        if (cut < 1) out[place++] = group & 0xff;
    }
    return out;
}

/** The significant digits and the decimal exponent of a finite number that is not 0; single precision if `single`. */
function shortest(value: number, single: boolean): [string, number] {
    let text = value.toExponential();
    if (single)
        for (let precision = 0; precision < 9; ++precision) {
            text = value.toExponential(precision);
            if (Math.fround(Number(text)) === value) break;
        }
    const [mantissa, exponent] = text.split('e') as [string, string];
    return [mantissa.replace('.', '').replace(/0+$/, ''), Number(exponent)];
}

/** The shortest text that reads back as the same number, in the form that the C++ writer chooses. */
export function numberText(value: number, single = false): string {
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    const size = Math.abs(value);
    // Six decimals are enough for most values of audio, and the C++ writer tries those first.
    const scaled = Math.round(size * 1e6);
    const back = single ? Math.fround(scaled / 1e6) : scaled / 1e6;
    if (scaled < 9007199254740992 && back === size) {
        const fraction = String(scaled % 1e6).padStart(6, '0').replace(/0+$/, '');
        return `${sign}${Math.floor(scaled / 1e6)}${fraction === '' ? '' : '.'}${fraction}`;
    }
    const [significant, exponent] = shortest(size, single);
    const count = significant.length;
    let plain: string;
    if (exponent < 0) plain = `0.${'0'.repeat(-exponent - 1)}${significant}`;
    else if (count > exponent + 1) plain = `${significant.slice(0, exponent + 1)}.${significant.slice(exponent + 1)}`;
    else plain = BigInt(size).toString();
    const power = `${exponent < 0 ? '-' : '+'}${Math.abs(exponent) < 10 ? '0' : ''}${Math.abs(exponent)}`;
    const scientific = `${significant[0]!}${count > 1 ? '.' : ''}${significant.slice(1)}e${power}`;
    return sign + (plain.length <= scientific.length ? plain : scientific);
}

/** `/name` as a step of a JSON pointer. */
export function pointerStep(step: string | number): string {
    return `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
