// Writes values as JSON, in the same bytes as the C++ writer.
import { violationOf } from './checker.js';
import { ChorusError, toSentence } from './result.js';
import type { Shape, StructShape, Type } from './schema.js';
import { numberText, toBase64 } from './text.js';

const special = /["\\\u0000-\u001f]/g;
const named: { readonly [character: string]: string } = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

export function stringText(text: string): string {
    return `"${text.replace(special, (character) =>
        named[character] ?? `\\u00${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}"`;
}

function structText(shape: StructShape, value: { readonly [name: string]: unknown }, tag = ''): string {
    let out = tag;
    for (const field of shape.fields) {
        const given = value[field.name] ?? field.otherwise;
        const empty = given === undefined || given === null;
        if (empty && !field.nullable) continue;
        out += `${out === '' ? '' : ','}${field.literal}${empty ? 'null' : valueText(field.type, given)}`;
    }
    return `{${out}}`;
}

/** Keys in the order of their bytes, which is that of their code points. */
function byCodePoints(a: string, b: string): number {
    const left = Array.from(a, (character) => character.codePointAt(0)!);
    const right = Array.from(b, (character) => character.codePointAt(0)!);
    for (let at = 0; at < Math.min(left.length, right.length); ++at)
        if (left[at] !== right[at]) return left[at]! - right[at]!;
    return left.length - right.length;
}

function valueText(shape: Shape, value: unknown): string {
    switch (shape.kind) {
        case 'boolean': return value === true ? 'true' : 'false';
        case 'integer': return String((value as number) + 0);
        case 'number': return numberText(shape.single ? Math.fround(value as number) : (value as number), shape.single);
        case 'bytes': return `"${toBase64(value as Uint8Array)}"`;
        case 'string':
        case 'time':
        case 'id':
        case 'choice': return stringText(value as string);
        case 'list': return `[${(value as unknown[]).map((item) => valueText(shape.item, item)).join(',')}]`;
        case 'map': {
            const entries = value as { readonly [key: string]: unknown };
            const keys = Object.keys(entries).sort(byCodePoints);
            return `{${keys.map((key) => `${stringText(key)}:${valueText(shape.item, entries[key])}`).join(',')}}`;
        }
        case 'struct': return structText(shape, value as { readonly [name: string]: unknown });
        case 'union': {
            const fields = value as { readonly [name: string]: unknown };
            const arm = shape.arms.indexOf(fields[shape.tag] as string);
            return structText(shape.shapes[arm]!, fields, `${stringText(shape.tag)}:${stringText(shape.arms[arm]!)}`);
        }
    }
}

/** The JSON of a value. Throws a ChorusError `wire.badPayload` where it breaks a rule of its type. */
export function encode<T>(type: Type<T>, value: T): string {
    const violation = violationOf(type, value);
    if (violation !== undefined) {
        const { pointer, rule } = violation;
        throw new ChorusError('wire.badPayload', toSentence(violation), '', { pointer, rule });
    }
    return valueText(type, value);
}
