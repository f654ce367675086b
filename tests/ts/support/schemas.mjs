// The emitted schemas in ajv, strict.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from './project.mjs';

const dialects = {
    '07': { folder: 'schema', definitions: 'definitions', Validator: Ajv },
    '2020-12': { folder: 'schema-2020-12', definitions: '$defs', Validator: Ajv2020 },
};

/** A judge by the schemas of one dialect, `07` or `2020-12`. */
export class Schemas {
    #dialect;
    #ajv;
    #known = new Set();
    #generated;

    /** `generated` is the folder of what was generated from the specs. */
    constructor(dialect, generated = path.join(root, 'generated')) {
        this.#generated = generated;
        this.#dialect = dialects[dialect];
        if (this.#dialect === undefined) throw new Error(`There is no dialect ${dialect}; use 07 or 2020-12.`);
        // Fields may be called like members of every object, such as toString.
        this.#ajv = new this.#dialect.Validator({ strict: true, ownProperties: true, logger: false });
        this.#ajv.addVocabulary(['x-chorus-unit', 'x-chorus-rules']);
    }

    /** The names of the definitions of a spec. Throws if ajv does not take the file. */
    load(stem) {
        const file = path.join(this.#generated, this.#dialect.folder, `${stem}.json`);
        const schema = JSON.parse(readFileSync(file, 'utf8'));
        if (!this.#known.has(stem)) {
            this.#ajv.addSchema(schema, stem);
            this.#known.add(stem);
        }
        return Object.keys(schema[this.#dialect.definitions]);
    }

    /** Compiles one definition. Throws if it breaks strict mode. */
    validator(stem, message) {
        if (!this.#known.has(stem)) this.load(stem);
        const validate = this.#ajv.getSchema(`${stem}#/${this.#dialect.definitions}/${message}`);
        if (validate === undefined) throw new Error(`There is no ${message} in ${stem}.`);
        return validate;
    }

    accepts(stem, message, value) {
        return this.validator(stem, message)(value);
    }
}
