// The generated TypeScript validators.
import { messages } from 'loophole/messages';
import { decode, encode } from 'loophole';

/** The verdict of a request as judge.mjs takes it. */
export function judge(request) {
    const message = request.kind === 'type' ? request.name : `${request.name}.${request.kind}`;
    const type = messages[request.domain]?.[message];
    if (type === undefined) throw new Error(`There is no ${message} in ${request.domain}.`);
    const text = request.payload ?? Buffer.from(request.payloadBase64, 'base64');
    const decoded = decode(type, text);
    if (decoded.ok) return { ok: true, canonical: encode(type, decoded.value) };
    const { pointer, rule, offset } = decoded.violation;
    return { ok: false, code: decoded.error.code, pointer, rule, offset, message: decoded.error.message };
}

export { decode, encode, messages };
