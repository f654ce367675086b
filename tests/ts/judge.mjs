// Judges payloads by the generated TypeScript validators, as the C++ decoder does.
//
//   node judge.mjs
//
// Standard input: a JSON line each, {"domain": "pulse/track", "kind": "command", "name": "create", "payload": "…"}; kind
// is command, reply, event or type, and the payload is the text to judge, or "payloadBase64" its bytes.
// Standard output: {"ok": true, "canonical": "…"} with the value written again, or {"ok": false, "code": …, "pointer": …,
// "rule": …, "offset": …, "message": …}, or {"failed": …} for a line that asks nothing.
import { judgeLines } from './support/project.mjs';
import { judge } from './support/validators.mjs';

await judgeLines(judge);
