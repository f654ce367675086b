import { types } from 'loophole';

export const { TrackId, ChannelId } = types.ids;
