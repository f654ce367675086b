// How long ajv takes to judge a value that is parsed already.
//
//   tests/ts/run ../../benchmarks/peers/ajv_timer.mjs STEM MESSAGE GOOD BAD
//
// Judges by the emitted schema of STEM (pulse/project), compiled once, the values in the files GOOD and BAD. Prints the
// nanoseconds of processor time for one judgement of GOOD. Fails if the verdict on either is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Schemas } from '../../tests/ts/support/schemas.mjs';

const [stem, message, good, bad] = process.argv.slice(2);
const validate = new Schemas('07').validator(stem, message);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const value = read(good);
assert.ok(validate(value), `ajv refuses ${good}`);
assert.ok(!validate(read(bad)), `ajv accepts ${bad}`);

function nanosecondsPerCall(budgetMs) {
    for (let calls = 1; ; calls *= 2) {
        const start = process.cpuUsage();
        for (let call = 0; call < calls; ++call) validate(value);
        const { user, system } = process.cpuUsage(start);
        if (user + system >= budgetMs * 1000) return ((user + system) * 1000) / calls;
    }
}

nanosecondsPerCall(300); // Until the engine has compiled what is hot.
console.log(nanosecondsPerCall(150));
