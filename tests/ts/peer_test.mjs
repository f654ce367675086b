// The generated client against a server that misbehaves as no Pulse does.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import WebSocket, { WebSocketServer } from 'ws';
import { ChorusError, Projection, Session, pulse as api } from 'loophole';

const hello = {
    apiHash: api.shapeHash, specVersion: api.specVersion, manager: true, managerClient: 'x', managerInstance: 'x',
    heartbeatMs: 60_000, project: null,
};
const answers = { 'client.hello': hello, 'client.subscribe': { domains: ['*'] } };

/** A server that takes everybody in and does with each other command what `behave` does. */
async function serve(behave) {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    let sent = 0;
    const envelope = (over) => JSON.stringify({
        v: 1, id: String(++sent), cid: null, ts: '2026-11-26T09:30:00Z', origin: 'pulse', target: 'aura', domain: 'x', kind: 'event',
        name: 'x', priority: 'normal', payload: {}, error: null, ...over,
    });
    server.on('connection', (link) => link.on('message', (text) => {
        const command = JSON.parse(text);
        const reply = (over) => link.send(envelope({ cid: command.id, domain: command.domain, name: command.name, ...over }));
        const known = answers[`${command.domain}.${command.name}`];
        if (known !== undefined) reply({ payload: known });
        else behave(command, reply, link, envelope);
    }));
    const session = await Session.connect({
        url: `ws://127.0.0.1:${server.address().port}`, clientId: 'test', socket: (url) => new WebSocket(url),
    });
    const end = () => {
        session.close();
        for (const link of server.clients) link.terminate();
        server.close();
    };
    return { session, server, envelope, end };
}

const refusal = (promise) => promise.then(() => assert.fail('nothing was refused'), (error) => {
    assert.ok(error instanceof ChorusError, String(error));
    return error;
});

test('a heartbeat is answered with an event, any other command with a refusal', async () => {
    const seen = [];
    const { server, envelope, end } = await serve((command) => seen.push(command));
    const [link] = server.clients;
    const answered = async (over) => {
        link.send(envelope({ kind: 'command', ...over }));
        const [text] = await once(link, 'message');
        return JSON.parse(text);
    };
    const beat = await answered({ id: '77', domain: 'client', name: 'heartbeat' });
    assert.deepEqual([beat.kind, beat.cid, beat.name, beat.error], ['event', '77', 'heartbeat', null]);
    const other = await answered({ id: '78', domain: 'client', name: 'list' });
    assert.deepEqual([other.kind, other.cid, other.error.code], ['error', '78', 'rpc.unknownOperation']);
    end();
});

test('an answer of another name, or one that breaks its spec, is a bad reply and not a value', async () => {
    const replies = [{ name: 'list' }, { kind: 'snapshot' }, { payload: { state: 'perhaps', project: null } }];
    const { session, end } = await serve((command, reply) => reply(replies.shift()));
    for (const pointer of [undefined, undefined, '/state']) {
        const error = await refusal(session.project.status());
        assert.equal(error.code, 'rpc.badReply');
        assert.equal(error.details.pointer, pointer);
    }
    end();
});

test('messages that are no envelopes and events that break their spec are counted and told, and do no harm', async () => {
    const { session, server, envelope, end } = await serve((command, reply) => reply({ payload: { state: 'unloaded', project: null } }));
    const told = [];
    session.peer.onUndecodable((operation, { code }) => told.push(`${operation.name} ${code}`));
    session.project.onDurable(() => assert.fail('a broken event was handed out'));
    const [link] = server.clients;
    link.send('nonsense');
    link.send(envelope({ domain: 'project', name: 'durable', payload: { revision: -1 } }));
    assert.equal((await session.project.status()).state, 'unloaded');
    assert.deepEqual(told, ['durable wire.badPayload']);
    assert.equal(session.peer.counters.badMessages, 2);
    end();
});

test('a call without a connection waits until its deadline and says that it was not sent', async () => {
    const { session, server, end } = await serve(() => undefined);
    const down = new Promise((resolve) => session.peer.onDown(resolve));
    server.close();
    for (const link of server.clients) link.terminate();
    await down;
    const error = await refusal(session.project.status({}, { deadlineMs: 30 }));
    assert.equal(error.code, 'rpc.notConnected');
    end();
    assert.equal((await refusal(session.project.status())).code, 'rpc.notConnected');
});

test('what the server says before it hangs up is the reason of the loss', async () => {
    const { session, server, envelope, end } = await serve(() => undefined);
    const down = new Promise((resolve) => session.peer.onDown(resolve));
    const [link] = server.clients;
    link.send(envelope({ kind: 'error', domain: 'rpc', name: 'tooSlow', error: { code: 'rpc.tooSlow', message: 'You read too slowly.' } }));
    link.close();
    assert.equal((await down).code, 'rpc.tooSlow');
    end();
});

test('binary messages arrive as bytes', async () => {
    const { session, server, end } = await serve(() => undefined);
    const bytes = new Promise((resolve) => session.peer.onStream(resolve));
    const [link] = server.clients;
    link.send(Buffer.from([1, 2, 255]));
    assert.deepEqual([...await bytes], [1, 2, 255]);
    end();
});

test('a copy takes each edit once, passes over those that its snapshot has, and asks again after a gap', () => {
    const log = [];
    const copy = new Projection({
        replace: (snapshot) => log.push(`= ${snapshot}`), apply: (delta) => log.push(`+ ${delta}`),
        snapshotRevision: (snapshot) => snapshot, deltaRevision: (delta) => delta, ask: () => log.push('?'),
    });
    copy.delta(1); // Nothing to put it on.
    copy.refresh();
    copy.refresh(); // One is on its way.
    copy.delta(4);
    copy.snapshot(5);
    for (const delta of [4, 5, 6, 6, 7, 9, 10]) copy.delta(delta);
    assert.equal(copy.current, false);
    copy.snapshot(10);
    copy.delta(11);
    copy.lost();
    copy.delta(12);
    assert.deepEqual(log, ['?', '= 5', '+ 6', '+ 7', '?', '= 10', '+ 11']);
    assert.equal(copy.gaps, 1);
});
