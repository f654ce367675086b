// The generated client against a real Pulse.
import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import path from 'node:path';
import { after, before, test } from 'node:test';
import WebSocket, { WebSocketServer } from 'ws';
import { ChorusError, ProjectMirror, Session, pulse as api } from 'loophole';
import { Pulse } from './support/pulse.mjs';

const socket = (url) => new WebSocket(url);
let pulse;

before(async () => {
    pulse = await Pulse.start();
});
after(() => pulse.end());

async function connect(options = {}) {
    return Session.connect({ url: pulse.url, socket, clientId: 'ts-test', ...options });
}

/** Resolves with the first event that `subscribe` hands out and `fits`. */
function next(subscribe, fits = () => true) {
    return new Promise((resolve) => {
        const stop = subscribe((event) => {
            if (!fits(event)) return;
            stop();
            resolve(event);
        });
    });
}

/** The error that the promise fails with. */
async function refusal(promise) {
    try {
        await promise;
    } catch (error) {
        assert.ok(error instanceof ChorusError, String(error));
        return error;
    }
    assert.fail('nothing was refused');
}

test('a session follows its project through edits, refusals, and a Pulse that is killed and started again', async () => {
    const session = await connect();
    assert.equal(session.hello().apiHash, api.shapeHash);
    const mirror = new ProjectMirror(session);
    await session.project.new({ path: path.join(pulse.folder, 'mix'), tempo: 96 });

    const delta = next((handler) => session.project.onState(handler));
    const { track } = await session.track.create({ name: 'Bass' });
    const { changed, author } = await delta;
    assert.equal(author, 'ts-test');
    assert.deepEqual(changed.find(({ table }) => table === 'track'), { table: 'track', ...track });
    await mirror.until(({ tables }) => tables?.track.has(track.id));
    assert.equal(mirror.tables.settings.tempo, 96);
    assert.deepEqual(mirror.tables.track.get(track.id), track);

    const error = await refusal(session.track.rename({ track: 'track-99', name: 'Lead' }));
    assert.equal(error.code, api.track.errors.notFound.code);
    assert.equal(error.hint, api.track.errors.notFound.hint);
    assert.deepEqual({ ...error.details }, { track: 'track-99' });

    const down = next((handler) => session.peer.onDown(handler));
    const up = next((handler) => session.peer.onUp(handler));
    const before = mirror.snapshots;
    await next((handler) => session.project.onDurable(handler), ({ revision }) => revision >= mirror.revision);
    await pulse.kill();
    assert.match((await down).code, /^(net|rpc)\./);
    const waiting = session.track.rename({ track: track.id, name: 'Sub' }, { deadlineMs: 20_000 });
    pulse.begin();
    await up;
    assert.equal((await waiting).track.name, 'Sub');
    await mirror.until(({ tables, current }) => current && tables?.track.get(track.id)?.name === 'Sub');
    assert.ok(mirror.snapshots > before);
    assert.equal(session.peer.counters.connects, 2);
    assert.equal(session.peer.counters.badMessages, 0);

    await session.track.delete({ track: track.id });
    await mirror.until(({ tables }) => !tables.track.has(track.id));
    await session.project.close();
    await mirror.until(({ tables }) => tables === undefined);
    session.close();
});

test('a value that breaks its spec is refused before it is sent', async () => {
    const session = await connect();
    const error = await refusal((async () => session.track.rename({ track: 'no such', name: 'x' }))());
    assert.equal(error.code, 'wire.badPayload');
    assert.equal(error.details.pointer, '/track');
    session.close();
});

test('two sessions see the edits of each other', async () => {
    const [one, two] = await Promise.all([connect(), connect({ clientId: 'other' })]);
    await one.project.new({ path: path.join(pulse.folder, 'shared') });
    const mirror = new ProjectMirror(two);
    await mirror.until(({ current }) => current);
    const { channel } = await one.track.create({ name: 'Drums' });
    await mirror.until(({ tables }) => tables.channel.get(channel.id)?.name === 'Drums');
    await one.history.undo();
    await mirror.until(({ tables }) => !tables.channel.has(channel.id));
    assert.equal(mirror.gaps, 0);
    await one.project.close();
    one.close();
    two.close();
});

test('a missed edit is noticed and everything is asked for again', async () => {
    const session = await connect();
    await session.project.new({ path: path.join(pulse.folder, 'gap') });
    const mirror = new ProjectMirror(session);
    await mirror.until(({ current }) => current);
    // Without the domain no edits come; with it again, the next one has a number too high.
    await session.client.subscribe({ domains: ['client'] });
    await session.track.create({ name: 'Unseen' });
    await session.client.subscribe({ domains: ['*'] });
    await session.track.create({ name: 'Seen' });
    await mirror.until(({ tables, current }) => current && tables.track.size === 2);
    assert.equal(mirror.gaps, 1);
    await session.project.close();
    session.close();
});

test('a call ends at its deadline and by its signal, and a late answer harms nobody', async () => {
    const session = await connect();
    pulse.signal('SIGSTOP');
    const late = await refusal(session.project.status({}, { deadlineMs: 50 }));
    assert.equal(late.code, 'rpc.timeout');
    const stop = new AbortController();
    const cancelled = refusal(session.project.status({}, { signal: stop.signal }));
    stop.abort();
    assert.equal((await cancelled).code, 'rpc.cancelled');
    pulse.signal('SIGCONT');
    assert.equal((await session.project.status()).state, 'unloaded');
    assert.equal(session.peer.counters.lateReplies, 2);
    session.close();
});

test('a Pulse that has stopped answering counts as lost, and calls to it fail', async () => {
    const session = await connect();
    const down = next((handler) => session.peer.onDown(handler));
    pulse.signal('SIGSTOP');
    const call = refusal(session.project.status({}, { deadlineMs: 60_000 }));
    assert.equal((await down).code, 'rpc.timeout');
    assert.equal((await call).code, 'rpc.disconnected');
    pulse.signal('SIGCONT');
    session.close();
});

test('heartbeats are answered, so that an idle session stays', async () => {
    const session = await connect();
    const other = await connect({ clientId: 'other' });
    const gone = new EventEmitter();
    session.client.onTimeout(() => gone.emit('timeout'));
    let beats = 0;
    const raw = other.peer.onAny(() => undefined);
    // Pulse waits for three; after the fifth an answer was needed.
    const { receiveCommand } = Object.getPrototypeOf(other.peer);
    await new Promise((resolve, reject) => {
        gone.once('timeout', () => reject(new Error('Pulse gave up on an idle client')));
        other.peer.receiveCommand = function (envelope) {
            receiveCommand.call(this, envelope);
            if (++beats === 5) resolve();
        };
    });
    assert.equal((await other.client.list()).clients.length, 2);
    raw();
    session.close();
    other.close();
});

test('a Pulse of other specs refuses, and the session says so instead of trying for ever', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    server.on('connection', (link) => link.on('message', (text) => {
        const hello = JSON.parse(text);
        link.send(JSON.stringify({
            ...hello, id: '1', cid: hello.id, origin: 'pulse', target: 'aura', kind: 'error', payload: {},
            error: { code: 'client.specMismatch', message: 'Other specs.', hint: 'Rebuild.', details: { mine: 'a', yours: 'b' } },
        }));
    }));
    const error = await refusal(connect({ url: `ws://127.0.0.1:${server.address().port}` }));
    assert.equal(error.code, 'client.specMismatch');
    assert.equal(error.hint, 'Rebuild.');
    server.close();
});
