// Copied by `chorus gen` from codegen/emit/ts_runtime/index.ts. Edit it there.
export { decode } from './reader.js';
export { encode } from './writer.js';
export { violationOf } from './checker.js';
export { decodeEnvelope, encodeEnvelope } from './envelope.js';
export type { Envelope } from './envelope.js';
export type { Command, Event, Kind, Operation, Party, Priority } from './operation.js';
export { Peer } from './peer.js';
export type { BackOff, Call, CallOptions, Counters, Outcome, PeerOptions, Socket, Subscription } from './peer.js';
export { Projection } from './projection.js';
export { ChorusError, toSentence } from './result.js';
export type { Decoded, Details, Violation, WireError } from './result.js';
export type { Brand, Bytes, Dictionary, Shape, Type, ValueOf } from './schema.js';
