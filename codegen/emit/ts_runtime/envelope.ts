// What every control message is wrapped in; the twin of codegen/runtime/wire/envelope.cpp.
import type { Kind, Operation, Party, Priority } from './operation.js';
import { readText } from './reader.js';
import type { Reader } from './reader.js';
import type { Decoded, Details, WireError } from './result.js';
import * as t from './schema.js';
import { stringText } from './writer.js';
import { numberText } from './text.js';

export interface Envelope extends Operation {
    /** Does not repeat on its connection. */
    readonly id: string;
    /** Id of the command that this answers. */
    readonly cid: string | null;
    /** When it was made; for logs. */
    readonly ts: string;
    readonly origin: Party;
    readonly target: Party;
    readonly kind: Kind;
    readonly priority: Priority;
    /** JSON of the payload; only its extent is known until it is decoded itself. */
    readonly payload: string;
    /** Exactly where kind is error. */
    readonly error: WireError | null;
}

const party = t.choice<Party>('aura', 'pulse', 'signal', 'composer');
const exactly = Number.MAX_SAFE_INTEGER;
const fields: { readonly [name: string]: t.Shape } = {
    v: t.integer(1, 1),
    id: t.string(1, 128),
    cid: t.string(1, 128),
    ts: t.time,
    origin: party,
    target: party,
    domain: t.string(1, 64),
    kind: t.choice<Kind>('command', 'event', 'snapshot', 'error'),
    name: t.string(1, 64),
    priority: t.choice<Priority>('realtime', 'high', 'normal', 'low'),
};
const order = ['v', 'id', 'cid', 'ts', 'origin', 'target', 'domain', 'kind', 'name', 'priority', 'payload', 'error'];

function readDetail(reader: Reader): string | number | boolean {
    const text = reader.raw();
    const shape = text.startsWith('"') ? t.string()
        : text === 'true' || text === 'false' ? t.boolean
        : /[.eE]/.test(text) ? t.number() : t.integer(-exactly, exactly);
    const value = readText(text, (item) => item.read(shape));
    if (!value.ok) reader.violate('type', 'must be a string, a number or a truth value');
    return value.value as string | number | boolean;
}

function readDetails(reader: Reader): Details {
    const details = Object.create(null) as { [name: string]: string | number | boolean };
    reader.object((name) => {
        details[name] = readDetail(reader);
    });
    return details;
}

function readError(reader: Reader): WireError {
    let code: string | undefined;
    let message: string | undefined;
    let hint = '';
    let details: Details = {};
    reader.object((name) => {
        if (name === 'code') code = reader.read(t.string(1, 128)) as string;
        else if (name === 'message') message = reader.read(t.string()) as string;
        else if (name === 'hint') hint = reader.read(t.string()) as string;
        else if (name === 'details') details = readDetails(reader);
        else reader.violate('unknownField', 'is not a field here');
    });
    if (code === undefined) reader.violate('required', 'must be there', 'code');
    if (message === undefined) reader.violate('required', 'must be there', 'message');
    return { code, message, hint, details };
}

/** Reads a control frame. Errors: wire.badSyntax, wire.tooDeep, wire.badEnvelope. */
export function decodeEnvelope(frame: string | Uint8Array): Decoded<Envelope> {
    const decoded = readText(frame, (reader) => {
        const found: { [name: string]: unknown } = {};
        reader.object((name) => {
            if (name === 'payload') found[name] = reader.raw();
            else if (name === 'error') found[name] = reader.null() ? null : readError(reader);
            else if (name === 'cid') found[name] = reader.null() ? null : reader.read(fields['cid']!);
            else if (Object.hasOwn(fields, name)) found[name] = reader.read(fields[name]!);
            else reader.violate('unknownField', 'is not a field here');
        });
        const missing = order.find((name) => !(name in found));
        if (missing !== undefined) reader.violate('required', 'must be there', missing);
        const envelope = found as unknown as Envelope;
        if ((envelope.kind === 'error') !== (envelope.error !== null))
            reader.violate('errorKind', 'must have an error if its kind is error, and only then');
        if (!envelope.payload.startsWith('{')) reader.violate('type', 'must have an object as its payload');
        return envelope;
    });
    if (decoded.ok || decoded.error.code !== 'wire.badPayload') return decoded;
    return { ...decoded, error: { ...decoded.error, code: 'wire.badEnvelope' } };
}

function detailText(value: string | number | boolean): string {
    if (typeof value === 'string') return stringText(value);
    return typeof value === 'boolean' ? String(value) : numberText(value);
}

function errorText(error: WireError): string {
    const details = Object.entries(error.details).map(([name, value]) => `${stringText(name)}:${detailText(value)}`);
    return `{"code":${stringText(error.code)},"message":${stringText(error.message)}` +
        (error.hint === '' ? '' : `,"hint":${stringText(error.hint)}`) +
        (details.length === 0 ? '' : `,"details":{${details.join(',')}}`) + '}';
}

export function encodeEnvelope(envelope: Envelope): string {
    return `{"v":1,"id":${stringText(envelope.id)},"cid":${envelope.cid === null ? 'null' : stringText(envelope.cid)},` +
        `"ts":"${envelope.ts}","origin":"${envelope.origin}","target":"${envelope.target}",` +
        `"domain":${stringText(envelope.domain)},"kind":"${envelope.kind}","name":${stringText(envelope.name)},` +
        `"priority":"${envelope.priority}","payload":${envelope.payload},` +
        `"error":${envelope.error === null ? 'null' : errorText(envelope.error)}}`;
}
