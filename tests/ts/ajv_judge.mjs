// Judges payloads by the emitted JSON Schemas, as a peer of judge.mjs.
//
//   node ajv_judge.mjs [07 | 2020-12]
//
// Standard input: a JSON line each, {"domain": "pulse/track", "kind": "command", "name": "create", "payload": "…"}; kind
// is command, reply, event or type, and the payload is the text to judge, or "payloadBase64" its bytes.
// Standard output: {"ok": true}, or {"ok": false, "code": …, "pointer": …, "rule": …}, or {"failed": …} for a line that
// asks nothing.
import { judgeLines } from './support/project.mjs';
import { Schemas } from './support/schemas.mjs';

const schemas = new Schemas(process.argv[2] ?? '2020-12');

function textOf(request) {
    if (typeof request.payload === 'string') return request.payload;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Buffer.from(request.payloadBase64, 'base64'));
}

await judgeLines((request) => {
    const message = request.kind === 'type' ? request.name : `${request.name}.${request.kind}`;
    const validate = schemas.validator(request.domain, message);
    let value;
    try {
        value = JSON.parse(textOf(request));
    } catch {
        return { ok: false, code: 'wire.badSyntax', pointer: '', rule: 'syntax' };
    }
    if (validate(value)) return { ok: true };
    const [error] = validate.errors;
    return { ok: false, code: 'wire.badPayload', pointer: error.instancePath, rule: error.keyword };
});
