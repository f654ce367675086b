// Generated from chorus/specs/pulse/metering.yaml. Edit the spec, then run `chorus gen`.
/** Levels of the channels. The event `levels` is sent to clients that subscribe to this domain. */

import { command } from '../runtime/operation.js';
import { event } from '../runtime/operation.js';
import type { CallOptions, Peer, Subscription } from '../runtime/peer.js';
import * as t from '../runtime/schema.js';
import * as idsTypes from '../types/ids.js';

/** What left a channel, after its fader, in dB; -144 is silence. */
export interface ChannelLevels {
    channel: idsTypes.ChannelId;
    /** Largest sample since the last report. Unit: dB. */
    peakLeft: number;
    /** Largest sample since the last report. Unit: dB. */
    peakRight: number;
    /** Over 300 ms. Unit: dB. */
    rmsLeft: number;
    /** Over 300 ms. Unit: dB. */
    rmsRight: number;
    /** Largest sample before the nodes since the last report. Unit: dB. */
    inputLeft: number;
    /** Largest sample before the nodes since the last report. Unit: dB. */
    inputRight: number;
}
export const ChannelLevels: t.Struct<ChannelLevels> = t.struct<ChannelLevels>([
    t.required('channel', idsTypes.ChannelId),
    t.required('peakLeft', t.number()),
    t.required('peakRight', t.number()),
    t.required('rmsLeft', t.number()),
    t.required('rmsRight', t.number()),
    t.required('inputLeft', t.number()),
    t.required('inputRight', t.number()),
]);

/** Tell the last levels of all channels. */
export type GetCommand = t.Empty;
export const GetCommand: t.Struct<GetCommand> = t.struct<GetCommand>([]);

/** What answers `get`. */
export interface GetReply {
    /** In the order of channel.list. */
    levels: ChannelLevels[];
}
export const GetReply: t.Struct<GetReply> = t.struct<GetReply>([
    t.required('levels', t.list(ChannelLevels, 0, 4097)),
]);

/** The levels of all channels. */
export interface LevelsEvent {
    /** In the order of channel.list. */
    levels: ChannelLevels[];
}
export const LevelsEvent: t.Struct<LevelsEvent> = t.struct<LevelsEvent>([
    t.required('levels', t.list(ChannelLevels, 0, 4097)),
]);

export const commands = {
    /** Tell the last levels of all channels. */
    get: command<GetCommand, GetReply>({
        domain: 'metering',
        name: 'get',
        input: GetCommand,
        reply: GetReply,
        replyKind: 'event',
        timeoutMs: 5000,
        priority: 'normal',
        idempotent: true,
    }),
};

export const events = {
    /** The levels of all channels. */
    levels: event<LevelsEvent>({ domain: 'metering', name: 'levels', payload: LevelsEvent }),
};

/** Sends the commands of this domain and hands out its events. */
export class MeteringClient {
    constructor(private readonly peer: Peer) {}

    /** Tell the last levels of all channels. Errors: `project.notOpen`. */
    get(input: GetCommand = {}, options?: CallOptions): Promise<GetReply> {
        return this.peer.call(commands.get, input, options);
    }

    /** The levels of all channels. */
    onLevels(handler: (event: LevelsEvent) => void): Subscription {
        return this.peer.on(events.levels, handler);
    }
}
