// The language server through the protocol, with the client library that editors use.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { edited, Editor } from './support/editor.mjs';

const program = `${process.env.LOOPHOLE_BIN}/chorus`;
const specs = new URL('../../chorus/specs', import.meta.url).pathname;
const spec = 'pulse/transport.yaml';
let editor;
let text;

before(async () => {
    editor = await Editor.open(program, specs);
    text = editor.onDisk(spec);
    await editor.show(spec);
});
after(async () => assert.equal(await editor.close(), 0));

const labels = (answer) => answer.items.map((item) => item.label);
/// What is proposed where `typed` stands in place of `original`, with the cursor at its end.
async function proposed(original, typed) {
    const changed = text.replace(original, typed);
    assert.notEqual(changed, text);
    await editor.type(spec, changed);
    const answer = labels(await editor.ask('textDocument/completion', spec, changed, typed + '^'));
    await editor.type(spec, text);
    return answer;
}

test('a mistake is shown as it is typed, and gone when it is corrected', async () => {
    const wrong = text.replace('to: {type: Ticks', 'to: {type: Tiks');
    await editor.type(spec, wrong);
    const [finding] = await editor.until(spec, (found) => found.length > 0);
    assert.match(finding.message, /Tiks[^]*Ticks/);
    assert.match(finding.code, /^CH\d{4}$/);
    assert.equal(wrong.split('\n')[finding.range.start.line].slice(
        finding.range.start.character, finding.range.end.character), 'Tiks');
    await editor.type(spec, text);
    await editor.until(spec, (found) => found.length === 0);
});

test('text that is not YAML while it is written is shown as such and the server goes on', async () => {
    await editor.type(spec, text.replace('commands:', 'commands: ['));
    await editor.until(spec, (found) => found.length > 0);
    await editor.type(spec, text);
    await editor.until(spec, (found) => found.length === 0);
});

test('a fix of a misspelled name is offered and cures it', async () => {
    const wrong = text.replace('to: {type: Ticks', 'to: {type: Tiks');
    await editor.type(spec, wrong);
    const [finding] = await editor.until(spec, (found) => found.length > 0);
    const [action] = await editor.connection.sendRequest('textDocument/codeAction',
        { textDocument: { uri: editor.uri(spec) }, range: finding.range, context: { diagnostics: [finding] } });
    assert.equal(edited(wrong, action.edit.changes[editor.uri(spec)]), text);
    await editor.type(spec, text);
    await editor.until(spec, (found) => found.length === 0);
});

test('keywords that are not there yet are proposed where a command is written', async () => {
    const keys = await proposed('    doc: Stop and stay where it is.\n', '    doc: Stop and stay where it is.\n    ti');
    assert.ok(!keys.includes('doc') && !keys.includes('timeout'), `${keys}`);
    assert.ok(keys.includes('cli'), `${keys}`);
});

test('types of this spec, of those that it uses and built-in ones are proposed for a field', async () => {
    const types = await proposed('reply: {transport: TransportState}', 'reply: {transport: Tr');
    for (const name of ['TransportState', 'Ticks', 'u32', 'list<']) assert.ok(types.includes(name), `${types}`);
});

test('errors and senders are proposed in lists, in brackets or below each other', async () => {
    const errors = await proposed('errors: [session.engineDown, ', 'errors: [session.engineDown, pro');
    assert.ok(errors.includes('loopOrder') && errors.includes('project.notOpen'), `${errors}`);
    const below = await proposed('    errors: [session.engineDown, session.engineRefused, project.notOpen]\n',
        '    errors:\n      - session.engineDown\n      - pro');
    assert.ok(below.includes('project.notOpen'), `${below}`);
    assert.ok((await proposed('from: [aura]', 'from: [')).includes('aura'));
});

test('states, events and commands are proposed in a state machine, and states of other domains as requirements', async () => {
    assert.ok((await proposed('requires: [project.open]', 'requires: [pro')).includes('project.open'));
    assert.ok((await proposed('  initial: stopped', '  initial: sto')).includes('paused'));
    assert.ok((await proposed('from: [stopped, paused], to: playing, sends: [state]',
        'from: [stopped, paused], to: playing, sends: [st')).includes('state'));
    assert.ok((await proposed('observed: {command: get', 'observed: {command: ge')).includes('get'));
});

test('a scenario is completed from the commands, events, errors and fields that it may name', async () => {
    const step = '{send: setLoop, input: {enabled: true}, error: noLoop}';
    const commands = await proposed(step, '{send: se');
    assert.ok(commands.includes('setLoop') && commands.includes('history.undo') && !commands.includes('engine.hello'));
    const errors = await proposed(step, '{send: setLoop, error: ');
    assert.ok(errors.includes('noLoop') && errors.includes('project.notOpen') && !errors.includes('session.engineDown'));
    assert.deepEqual(await proposed(step, '{send: setLoop, input: {enabled: true, '), ['start', 'end']);
    assert.deepEqual(await proposed(step, '{send: setLoop, input: {enabled: '), ['true', 'false']);
    assert.ok((await proposed(step, '{send: get, reply: {transport: {')).includes('loopEnabled'));
    assert.ok((await proposed(step, '{event: state, payload: {transport: {play: ')).includes('playing'));
    assert.ok((await proposed(step, '{event: ')).includes('position'));
    const given = await proposed('    given: [clip.riff]', '    given: [clip.ri');
    assert.ok(given.includes('clip.riff') && given.includes('locate'));
    const below = await proposed('      - send: setLoop\n        input: {start: 0, end: 31457280, enabled: true}\n',
        '      - send: setLoop\n        input:\n          start: 0\n          ');
    assert.deepEqual(below, ['end', 'enabled']);
});

test('an example is completed from the fields of its command', async () => {
    const example = '      - {input: {start: 0, end: 31457280, enabled: true}}';
    assert.deepEqual(await proposed(example, '      - {input: {start: 0, '), ['end', 'enabled']);
});

test('nothing is proposed where the author chooses a name', async () => {
    assert.deepEqual(await proposed('  pause:\n', '  paus'), []);
});

test('hovering tells what a type, an error, a command and a keyword mean', async () => {
    const hover = async (at) => (await editor.ask('textDocument/hover', spec, text, at)).contents.value;
    assert.match(await hover('reply: {transport: Transport^State}'), /type TransportState[^]*position/);
    assert.match(await hover('project.not^Open'), /No project is open/);
    assert.match(await hover('  set^Loop:'), /command setLoop[^]*```json/);
    assert.match(await hover('    time^out: 20s'), /How long clients wait/);
    assert.equal(await editor.ask('textDocument/hover', spec, text, 'Stop and ^stay where it is'), null);
});

test('a definition is found in another file', async () => {
    const place = await editor.ask('textDocument/definition', spec, text, 'project.not^Open');
    assert.equal(place.uri, editor.uri('pulse/project.yaml'));
    const line = editor.onDisk('pulse/project.yaml').split('\n')[place.range.start.line];
    assert.match(line, /^ {2}notOpen:/);
});

test('a state of another domain is found where it is declared', async () => {
    const place = await editor.ask('textDocument/definition', spec, text, 'requires: [project.op^en]');
    assert.equal(place.uri, editor.uri('pulse/project.yaml'));
});

test('references are found in all files', async () => {
    const places = await editor.ask('textDocument/references', spec, text, 'project.not^Open',
        { context: { includeDeclaration: true } });
    const uris = new Set(places.map((place) => place.uri));
    assert.ok(uris.has(editor.uri('pulse/project.yaml')) && uris.has(editor.uri('pulse/track.yaml')));
    assert.ok(places.length > 20, `${places.length}`);
});

test('renaming a type changes it in every file and leaves nothing wrong', async () => {
    const { changes } = await editor.ask('textDocument/rename', spec, text, 'transport: Transport^State', { newName: 'PlayState2' });
    for (const [uri, edits] of Object.entries(changes)) {
        const name = uri.slice(editor.uri('').length);
        await editor.show(name, edited(editor.onDisk(name), edits));
    }
    const { changes: back } = await editor.ask('textDocument/rename', spec, edited(text, changes[editor.uri(spec)]),
        'transport: Play^State2', { newName: 'TransportState' });
    assert.deepEqual(Object.keys(back), Object.keys(changes));
    assert.deepEqual([...editor.findings.values()].flat(), []);
    for (const uri of Object.keys(changes)) {
        const name = uri.slice(editor.uri('').length);
        await editor.show(name, editor.onDisk(name));
    }
    await assert.rejects(editor.ask('textDocument/rename', spec, text, 'transport: Transport^State', { newName: 'no' }),
        /PascalCase/);
});

test('a new name that its neighbour has, or that is no name, is refused with a sentence', async () => {
    const rename = (at, newName) => editor.ask('textDocument/rename', spec, text, at, { newName });
    await assert.rejects(rename('  set^Loop:', 'play'), /`play` is taken/);
    await assert.rejects(rename('  set^Loop:', 'SetLoop'), /camelCase/);
    await assert.rejects(rename('reply: {transport: Transport^State}', 'Ticks'), /`Ticks` is taken/);
});

const jars = `chorus: 1
domain: jars
owner: pulse
version: 1.3.0
stability: experimental
doc: Jars, to rename things in.
types:
  Kind:
    doc: What is in it.
    enum:
      plum: Plums, in vinegar.
      honey: {doc: Honey.}
  Jar:
    doc: A jar.
    fields:
      volume:
        type: u16
        doc: How much it holds.
      height:
        type: u16
        max: 40
      labels: map<string, Kind>
      rank?: u8
      width: {type: u16, was: size, until: 2.0.0}
    rules: [{id: shape, expr: height > width, message: A jar is higher than wide.}]
errors:
  full: {doc: It is full., details: {most: u16}}
`;

/// The lines that are others after a renaming, and whether the specs have no finding then.
async function renamedJars(at, newName) {
    const name = 'pulse/jars.yaml';
    await editor.show(name, jars);
    const { changes } = await editor.ask('textDocument/rename', name, jars, at, { newName });
    const after = edited(jars, changes[editor.uri(name)]);
    await editor.type(name, after);
    // Findings come before the answer to what is asked later.
    await editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: editor.uri(name) } });
    assert.deepEqual(editor.findings.get(editor.uri(name)) ?? [], []);
    const before = jars.split('\n');
    return after.split('\n').filter((line) => !before.includes(line));
}

test('a field or a value that is renamed keeps its old name for readers until the next major version', async () => {
    assert.deepEqual(await renamedJars('      plu^m:', 'prune'),
        ['      prune: {doc: "Plums, in vinegar.", was: plum, until: 2.0.0}']);
    assert.deepEqual(await renamedJars('      hone^y:', 'nectar'),
        ['      nectar: {doc: Honey., was: honey, until: 2.0.0}']);
    assert.deepEqual(await renamedJars('      volum^e:', 'capacity'),
        ['      capacity:', '        was: volume', '        until: 2.0.0']);
    assert.deepEqual(await renamedJars('      ^height:', 'rise'), ['      rise:', '        was: height',
        '        until: 2.0.0', '    rules: [{id: shape, expr: rise > width, message: A jar is higher than wide.}]']);
    assert.deepEqual(await renamedJars('      label^s:', 'notes'),
        ['      notes: {type: "map<string, Kind>", was: labels, until: 2.0.0}']);
    assert.deepEqual(await renamedJars('      ran^k?:', 'place'), ['      place?: {type: u8, was: rank, until: 2.0.0}']);
});

test('what nothing reads is renamed without an old name, and a second old name is refused', async () => {
    assert.deepEqual(await renamedJars('details: {mos^t', 'limit'),
        ['  full: {doc: It is full., details: {limit: u16}}']);
    await editor.type('pulse/jars.yaml', jars);
    const rename = (at, newName) => editor.ask('textDocument/rename', 'pulse/jars.yaml', jars, at, { newName });
    await assert.rejects(rename('      widt^h:', 'breadth'), /`width` was `size` before/);
    await assert.rejects(rename('      volum^e:', 'size'), /`size` is taken/);
});

test('a renamed input is still what the command line takes without its flag', async () => {
    const { changes } = await editor.ask('textDocument/rename', spec, text, '      fro^m?:', { newName: 'begin' });
    const after = edited(text, changes[editor.uri(spec)]);
    assert.match(after, /begin\?: \{type: Ticks, min: 0, was: from, until: 2\.0\.0, doc/);
    assert.match(after, /positional: \[begin\]/);
});

test('the first line says how many changes break peers since HEAD, and nothing where none does', async () => {
    const versioned = await Editor.open(program, specs);
    const git = (...words) => assert.equal(spawnSync('git', ['-C', versioned.root, '-c', 'user.name=a',
        '-c', 'user.email=a@example.org', ...words]).status, 0, `${words}`);
    const lenses = () => versioned.connection.sendRequest('textDocument/codeLens',
        { textDocument: { uri: versioned.uri(spec) } });
    await versioned.show(spec);
    assert.deepEqual(await lenses(), [], 'without a repository');
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'specs');
    await versioned.connection.sendNotification('textDocument/didSave', { textDocument: { uri: versioned.uri(spec) } });
    assert.deepEqual(await lenses(), [], 'as they were committed');
    const { changes } = await versioned.ask('textDocument/rename', spec, text, '  set^Loop:', { newName: 'placeLoop' });
    for (const [uri, edits] of Object.entries(changes)) {
        const name = uri.slice(versioned.uri('').length);
        await versioned.show(name, edited(versioned.onDisk(name), edits));
    }
    const [lens] = await lenses();
    assert.equal(lens.command.title, '1 breaking change since HEAD');
    assert.equal(lens.range.start.line, 0);
    await versioned.show(spec, text);
    assert.deepEqual(await lenses(), [], 'as they were before');
    await versioned.type(spec, text.replace('doc: Stop and stay where it is.', 'doc: Stop where it is.'));
    assert.deepEqual(await lenses(), [], 'a change of words breaks nobody');
    assert.equal(await versioned.close(), 0);
});

test('formatting gives what chorus fmt gives', async () => {
    const untidy = text.replace('domain: transport\nowner: pulse', 'owner: pulse\ndomain:   transport');
    await editor.type(spec, untidy);
    const edits = await editor.connection.sendRequest('textDocument/formatting',
        { textDocument: { uri: editor.uri(spec) }, options: { tabSize: 2, insertSpaces: true } });
    assert.equal(edited(untidy, edits), text);
    await editor.type(spec, text);
});

test('the outline names what a spec declares', async () => {
    const names = (await editor.connection.sendRequest('textDocument/documentSymbol',
        { textDocument: { uri: editor.uri(spec) } })).map((symbol) => symbol.name);
    for (const name of ['play', 'setLoop', 'position', 'loopOrder']) assert.ok(names.includes(name), `${names}`);
});

test('a method that the server does not have is refused', async () => {
    await assert.rejects(editor.connection.sendRequest('textDocument/moniker', {}), /no method/);
});

test('a message that is no JSON is passed over, and a header without sense ends the server with an error', () => {
    const framed = (text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    const hello = framed(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { rootUri: null } }));
    const talk = (input) => spawnSync(program, ['lsp', '--specs', specs], { input, encoding: 'utf8' });
    const passed = talk(framed('{{{') + framed('[1]') + hello + framed('{"jsonrpc":"2.0","method":"exit"}'));
    assert.match(passed.stdout, /"id":1,"result":\{"serverInfo":\{"name":"chorus"/);
    assert.equal(passed.status, 1);
    const ended = talk('Content-Length: many\r\n\r\n' + hello);
    assert.equal(ended.stdout, '');
    assert.equal(ended.status, 1);
});
