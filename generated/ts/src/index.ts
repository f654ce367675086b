// Generated from chorus/specs. Edit the specs, then run `chorus gen`.
export * from './runtime/index.js';
export * as types from './types/index.js';
export * as pulse from './pulse/index.js';
export * as signal from './signal/index.js';
export { Session } from './session.js';
export type { SessionOptions } from './session.js';
export { ProjectMirror, Tables } from './mirror.js';
