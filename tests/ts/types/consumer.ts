// What the compiler must take and must refuse of code that uses the package. Each line below @ts-expect-error is an error;
// if it stops being one, the compiler complains here.
import { ProjectMirror, Session, decode, types } from 'loophole';
import type { Socket } from 'loophole';
import { TrackId, ChannelId } from './ids.js';

const session: Session = await Session.connect({ url: 'ws://127.0.0.1:1', clientId: 'types' });
const { track, channel } = await session.track.create({ name: 'Bass' });
await session.track.create();
await session.track.rename({ track: track.id, name: 'Sub' });
await session.track.rename({ track: TrackId.of('track-1'), name: 'Sub' });
// @ts-expect-error a text is no id
await session.track.rename({ track: 'track-1', name: 'Sub' });
// @ts-expect-error the id of a channel is not that of a track
await session.track.rename({ track: channel.id, name: 'Sub' });
// @ts-expect-error a field is missing
await session.track.rename({ track: track.id });
// @ts-expect-error there is no such field
await session.track.create({ nmae: 'Bass' });
// @ts-expect-error there is no such choice
await session.project.open({ path: '/mix', recover: 'perhaps' });
// What has a default may be left out of a command, and is there in an answer.
await session.project.open({ path: '/mix' });
const mute: boolean = channel.mute;
// @ts-expect-error a field that may be absent must be looked at first
const colour: string = track.colour;

session.project.onState(({ changed }) => {
    for (const entity of changed) {
        // The tag tells which record it is.
        if (entity.table === 'track') TrackId.of(entity.id);
        else if (entity.table === 'curve') entity.points.map(({ at }) => at);
        // @ts-expect-error only curves have points
        else entity.points;
    }
});

const mirror = new ProjectMirror(session);
const name: string | undefined = mirror.tables?.track.get(track.id)?.name;

const node = decode(types.project.Node, '{}');
if (node.ok) {
    if (node.value.content.kind === 'send') ChannelId.of(node.value.content.to);
    // @ts-expect-error a plugin goes nowhere by itself
    else node.value.content.to;
}

// The WebSocket of browsers fits.
const socket = (url: string): Socket => new WebSocket(url);
export { colour, mute, name, socket };
