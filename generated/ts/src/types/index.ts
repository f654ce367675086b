// Generated from chorus/specs. Edit the specs, then run `chorus gen`.
export * as audio from './audio.js';
export * as ids from './ids.js';
export * as plan from './plan.js';
export * as plugin from './plugin.js';
export * as project from './project.js';
export * as status from './status.js';
export * as storage from './storage.js';
export * as supervision from './supervision.js';
export * as timeline from './timeline.js';
export * as trace from './trace.js';
export * as units from './units.js';
