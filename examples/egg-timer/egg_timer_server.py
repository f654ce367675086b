#!/usr/bin/env python3
"""The server of the egg timer once more, in Python and without anything generated.

    egg_timer_server.py SOCKET      serves both domains on a local socket until it is interrupted
    egg_timer_server.py --stdio     serves whoever started it on standard input and output

It stands for a process that somebody else wrote, in a language that chorus does not know: all it has is the specs. The
conformance suite judges it like any other. docs/conformance.md tells how.
"""
import asyncio
import itertools
import json
import os
import re
import signal
import struct
import sys
from datetime import date, datetime, timezone

FRAME_LIMIT = 16 << 20  # the length counts the lane and the body
DEPTH_LIMIT = 32
PARTIES = ('aura', 'pulse', 'signal', 'composer')
KINDS = ('command', 'event', 'snapshot', 'error')
PRIORITIES = ('realtime', 'high', 'normal', 'low')
KEYS = ('v', 'id', 'cid', 'ts', 'origin', 'target', 'domain', 'kind', 'name', 'priority', 'payload', 'error')
LONGEST = {'id': 128, 'cid': 128, 'ts': 64, 'domain': 64, 'name': 64}  # in characters
TIME = re.compile(r'(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)',
                  re.ASCII)


class Refusal(Exception):
    """Why a message is not carried out, as the error of its answer tells it."""

    def __init__(self, code, message, hint='', **details):
        super().__init__(message)
        self.error = {'code': code, 'message': message}
        if hint:
            self.error['hint'] = hint
        if details:
            self.error['details'] = details


# --- Texts: JSON as the specs want it, which is stricter than what Python reads. ---

def no_double_keys(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError('a key occurs twice')
    return dict(pairs)


def no_constant(name):
    raise ValueError(f'{name} is no number')


def number_of(text):
    return int(text) if len(text) < 20 else float(text)  # beyond every range, and Python reads no longer ones


def depth_of(text):
    deepest = depth = 0
    inside = escaped = False
    for character in text:
        if inside:
            inside, escaped = escaped or character != '"', character == '\\' and not escaped
        elif character == '"':
            inside = True
        elif character in '[{':
            depth += 1
            deepest = max(deepest, depth)
        elif character in ']}':
            depth -= 1
    return deepest


def read_json(body):
    try:
        text = body.decode('utf-8')
        if depth_of(text) > DEPTH_LIMIT:
            raise Refusal('wire.tooDeep', 'The value is nested too deeply.')
        value = json.loads(text, object_pairs_hook=no_double_keys, parse_constant=no_constant, parse_int=number_of)
        json.dumps(value, ensure_ascii=False).encode('utf-8')  # a half of a surrogate pair ends here
        return value
    except (ValueError, RecursionError) as error:
        raise Refusal('wire.badSyntax', f'The message is no good JSON: {error}.') from None


# --- Payloads: what the specs say of each field, first what comes first in the text. ---

def whole_number(low, high):
    def judge(value):
        if isinstance(value, bool) or not isinstance(value, int):
            return 'type'
        return 'min' if value < low else 'max' if value > high else None
    return judge


def short_text(longest):
    def judge(value):
        if not isinstance(value, str):
            return 'type'
        return 'maxLength' if len(value) > longest else None
    return judge


INPUTS = {
    ('timer', 'start'): {'ms': (True, whole_number(1, 3_600_000)), 'egg': (False, short_text(32))},
    ('notebook', 'list'): {},
}


def breach_of(fields, payload):
    """The pointer and rule of the first thing that is wrong, or nothing."""
    for name, value in payload.items():
        if name not in fields:
            return f'/{name}', 'unknownField'
        rule = fields[name][1](value)
        if rule:
            return f'/{name}', rule
    for name, (required, _) in fields.items():
        if required and name not in payload:
            return f'/{name}', 'required'
    return None


# --- Envelopes ---

def is_text(key, value):
    return isinstance(value, str) and 0 < len(value) <= LONGEST[key]


def is_time(text):
    found = TIME.fullmatch(text)
    try:
        return bool(found and date.fromisoformat(found[1]))
    except ValueError:
        return False  # there is no such day


def is_error(error):
    return (isinstance(error, dict) and error.keys() <= {'code', 'message', 'hint', 'details'}
            and {'code', 'message'} <= error.keys()
            and all(isinstance(error.get(key, ''), str) for key in ('code', 'message', 'hint'))
            and 0 < len(error['code']) <= 128
            and isinstance(error.get('details', {}), dict)
            and all(isinstance(value, (str, int, float)) for value in error.get('details', {}).values()))


def check_envelope(envelope):
    def want(holds, message):
        if not holds:
            raise Refusal('wire.badEnvelope', message)

    want(isinstance(envelope, dict), 'The message must be an object.')
    want(set(envelope) == set(KEYS), f'An envelope has exactly the keys {", ".join(KEYS)}.')
    want(type(envelope['v']) is int and envelope['v'] == 1, '`v` must be 1.')
    for key in ('id', 'domain', 'name'):
        want(is_text(key, envelope[key]), f'`{key}` must be a text of 1 to {LONGEST[key]} characters.')
    want(envelope['cid'] is None or is_text('cid', envelope['cid']), '`cid` must be a text or null.')
    want(is_text('ts', envelope['ts']) and is_time(envelope['ts']), '`ts` must be a time.')
    for key, choices in (('origin', PARTIES), ('target', PARTIES), ('kind', KINDS), ('priority', PRIORITIES)):
        want(envelope[key] in choices, f'`{key}` must be one of {", ".join(choices)}.')
    want(isinstance(envelope['payload'], dict), '`payload` must be an object.')
    want((envelope['error'] is not None) == (envelope['kind'] == 'error'), 'There is an `error` if the kind is error.')
    want(envelope['error'] is None or is_error(envelope['error']), '`error` must have a code and a message.')


def check_routing(envelope):
    def want(holds, message):
        if not holds:
            raise Refusal('rpc.badRouting', message)

    want(envelope['kind'] == 'command', 'Only a server sends events and snapshots.')
    if (envelope['domain'], envelope['name']) not in INPUTS:
        raise Refusal('rpc.unknownOperation', f'There is no command {envelope["domain"]}.{envelope["name"]}.')
    want(envelope['cid'] is None, 'A command answers nothing: its cid is null.')
    want(envelope['target'] == 'pulse', 'This is pulse.')
    want(envelope['origin'] == 'aura', 'Only aura sends that.')


class Connection:
    def __init__(self, kitchen, writer):
        self.kitchen = kitchen
        self.writer = writer
        self.ids = set()
        self.own_ids = itertools.count(1)

    def send(self, *, domain, name, kind, target='aura', cid=None, payload=None, error=None):
        now = datetime.now(timezone.utc).isoformat(timespec='milliseconds').replace('+00:00', 'Z')
        envelope = dict(zip(KEYS, (1, str(next(self.own_ids)), cid, now, 'pulse', target, domain, kind, name, 'normal',
                                   payload or {}, error)))
        body = json.dumps(envelope, ensure_ascii=False, separators=(',', ':')).encode('utf-8')
        self.writer.write(struct.pack('<IB', len(body) + 1, 0) + body)

    def take(self, body):
        """Carries out one message, and answers it whatever it is."""
        known = {'domain': 'timer', 'name': 'start', 'id': None}
        try:
            envelope = read_json(body)
            if isinstance(envelope, dict):
                known.update({key: envelope[key] for key in known if is_text(key, envelope.get(key))})
            check_envelope(envelope)
            if envelope['id'] in self.ids:
                raise Refusal('rpc.duplicateId', 'A message with this id came before on this connection.',
                              id=envelope['id'])
            self.ids.add(envelope['id'])
            check_routing(envelope)
            operation = envelope['domain'], envelope['name']
            breach = breach_of(INPUTS[operation], envelope['payload'])
            if breach:
                raise Refusal('wire.badPayload', f'The payload breaks `{breach[1]}`.', pointer=breach[0],
                              rule=breach[1])
            reply = self.kitchen.carry_out(operation, envelope['payload'])
            self.send(domain=known['domain'], name=known['name'], kind='event', cid=known['id'], payload=reply)
        except Refusal as refusal:
            self.send(domain=known['domain'], name=known['name'], kind='error', cid=known['id'], error=refusal.error)

    async def serve(self, reader):
        try:
            while True:
                (length,) = struct.unpack('<I', await reader.readexactly(4))
                if not 1 <= length <= FRAME_LIMIT:
                    return  # nothing that comes behind it can be understood
                (lane,) = await reader.readexactly(1)
                if lane > 1:
                    return
                body = await reader.readexactly(length - 1)
                if lane == 0:
                    self.take(body)
                await self.writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass


class Kitchen:
    """The state behind both domains."""

    def __init__(self):
        self.connections = set()
        self.running = None
        self.done = []

    def carry_out(self, operation, payload):
        return {('timer', 'start'): self.start, ('notebook', 'list'): self.list}[operation](**payload)

    def start(self, ms, egg='egg'):
        if self.running is not None:
            raise Refusal('timer.running', 'The timer is running.', 'Wait until it rings.', egg=self.running)
        self.running = egg
        asyncio.get_running_loop().call_later(ms / 1000, self.ring)
        return {}

    def list(self):
        return {'eggs': self.done}

    def ring(self):
        egg, self.running = self.running, None
        self.done.append(egg)
        for connection in self.connections:
            connection.send(domain='timer', name='rang', kind='event', payload={'egg': egg})

    async def accept(self, reader, writer):
        connection = Connection(self, writer)
        self.connections.add(connection)
        try:
            await connection.serve(reader)
        finally:
            self.connections.discard(connection)
            writer.close()


async def serve_socket(path):
    os.umask(0o077)  # whoever can open the socket can use it
    interrupted = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, interrupted.set)
    async with await asyncio.start_unix_server(Kitchen().accept, path):
        await interrupted.wait()


async def serve_stdio():
    """Serves the process that started this one, until it closes our input."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin.buffer)
    output, flow = await loop.connect_write_pipe(lambda: asyncio.StreamReaderProtocol(asyncio.StreamReader()),
                                                 sys.stdout.buffer)
    await Kitchen().accept(reader, asyncio.StreamWriter(output, flow, reader, loop))


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit('usage: egg_timer_server.py SOCKET|--stdio')
    asyncio.run(serve_stdio() if sys.argv[1] == '--stdio' else serve_socket(sys.argv[1]))
