// Generated from chorus/specs/types/ids.yaml. Edit the spec, then run `chorus gen`.
/**
 * Identities that Pulse hands out. They are made from counters, so the same commands on the same project give the
 * same ids; they are never given to something else while the project is open.
 */

import * as t from '../runtime/schema.js';

/** A track. */
export type TrackId = string & t.Brand<'TrackId'>;
export const TrackId: t.IdType<TrackId> = t.id<TrackId>('TrackId');

/** A channel of the mixer. */
export type ChannelId = string & t.Brand<'ChannelId'>;
export const ChannelId: t.IdType<ChannelId> = t.id<ChannelId>('ChannelId');

/** A plugin or send in a channel. */
export type NodeId = string & t.Brand<'NodeId'>;
export const NodeId: t.IdType<NodeId> = t.id<NodeId>('NodeId');

/** A clip on a track. */
export type ClipId = string & t.Brand<'ClipId'>;
export const ClipId: t.IdType<ClipId> = t.id<ClipId>('ClipId');

/** A lane of a clip. */
export type LaneId = string & t.Brand<'LaneId'>;
export const LaneId: t.IdType<LaneId> = t.id<LaneId>('LaneId');

/** A region of an audio lane. */
export type RegionId = string & t.Brand<'RegionId'>;
export const RegionId: t.IdType<RegionId> = t.id<RegionId>('RegionId');

/** A note of a MIDI lane. */
export type NoteId = string & t.Brand<'NoteId'>;
export const NoteId: t.IdType<NoteId> = t.id<NoteId>('NoteId');

/** A file of the media pool. */
export type MediaId = string & t.Brand<'MediaId'>;
export const MediaId: t.IdType<MediaId> = t.id<MediaId>('MediaId');

/** What a project remembers of a plugin. */
export type PluginId = string & t.Brand<'PluginId'>;
export const PluginId: t.IdType<PluginId> = t.id<PluginId>('PluginId');

/**
 * A value that can be set and automated, as the id of its channel or node, a dot, and its symbol, such as
 * `channel-1.gain` or `node-3.mix`.
 */
export type ParameterId = string & t.Brand<'ParameterId'>;
export const ParameterId: t.IdType<ParameterId> = t.id<ParameterId>('ParameterId');

/** A piece of work that goes on after the reply, such as an import, a render or a capture. */
export type JobId = string & t.Brand<'JobId'>;
export const JobId: t.IdType<JobId> = t.id<JobId>('JobId');
