// Generated from chorus/specs. Edit the specs, then run `chorus gen`.
export * as engine from './engine.js';
export * as graph from './graph.js';
export * as media from './media.js';
export * as metering from './metering.js';
export * as plugin from './plugin.js';
export * as rendering from './rendering.js';
export * as transport from './transport.js';

/** Version of the specs. */
export const specVersion = '1.0.0';
/** Hash of everything that changes what travels; both ends compare it. */
export const shapeHash = '7cd2dd7e9624fc10';
