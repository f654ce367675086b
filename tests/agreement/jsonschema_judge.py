"""Judges payloads by the emitted schemas of 2020-12 with python3-jsonschema; a peer of tests/ts/ajv_judge.mjs."""
import base64
import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2] / 'generated' / 'schema-2020-12'
files = {}
validators = {}


def validator_of(domain, message):
    if (domain, message) not in validators:
        if domain not in files:
            files[domain] = json.loads((ROOT / f'{domain}.json').read_text(encoding='utf-8'))
        schema = {'$ref': f'#/$defs/{message}', '$defs': files[domain]['$defs']}
        validators[domain, message] = jsonschema.Draft202012Validator(schema)
    return validators[domain, message]


def text_of(request):
    if 'payload' in request:
        return request['payload']
    return base64.b64decode(request['payloadBase64']).decode('utf-8')


def judge(request):
    message = request['name'] if request['kind'] == 'type' else f"{request['name']}.{request['kind']}"
    validator = validator_of(request['domain'], message)
    try:
        value = json.loads(text_of(request))
    except ValueError:
        return {'ok': False, 'code': 'wire.badSyntax'}
    return {'ok': validator.is_valid(value)}


for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))), flush=True)
