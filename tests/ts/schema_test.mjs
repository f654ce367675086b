import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samplesOf, stems } from './support/project.mjs';
import { Schemas } from './support/schemas.mjs';

// What a schema cannot say: conditions over several fields, dates that do not exist, and keys that occur twice. The
// length of binary data counts bytes, of which its text only gives the number up to two.
const beyondSchemas = (sample) => !sample.good &&
    !['type', 'min', 'max', 'minLength', 'maxLength', 'pattern', 'id', 'enum', 'required', 'unknownField', 'minItems',
        'maxItems', 'base64'].includes(sample.rule);

for (const dialect of ['07', '2020-12']) {
    test(`ajv in strict mode takes every schema of ${dialect}`, () => {
        const schemas = new Schemas(dialect);
        let definitions = 0;
        for (const stem of stems())
            for (const name of schemas.load(stem)) {
                schemas.validator(stem, name);
                ++definitions;
            }
        assert.ok(definitions > 500);
    });

    test(`ajv judges every sample by the schemas of ${dialect} as the specs do`, () => {
        const schemas = new Schemas(dialect);
        let judged = 0;
        for (const stem of stems())
            for (const sample of samplesOf(stem)) {
                if (beyondSchemas(sample)) continue;
                assert.equal(schemas.accepts(stem, sample.message, sample.value), sample.good,
                    `${stem} ${sample.message} ${sample.rule ?? 'valid'} ${sample.text.slice(0, 200)}`);
                ++judged;
            }
        assert.ok(judged > 1000);
    });
}
