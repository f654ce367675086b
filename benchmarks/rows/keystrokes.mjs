// How long the language server takes from a keystroke to the findings that belong to it.
//
//   tests/ts/run ../../benchmarks/rows/keystrokes.mjs CHORUS SPECS
//
// Opens a copy of the folder SPECS and types the name of a type that does not exist, so that each keystroke changes
// what is wrong. Prints the milliseconds of each, one a line.
import { Editor } from '../../tests/ts/support/editor.mjs';

const [program, specs] = process.argv.slice(2);
const spec = 'pulse/transport.yaml';
const editor = await Editor.open(program, specs);
const text = editor.onDisk(spec);
const [before, after] = text.split('to: {type: Ticks', 2);
if (after === undefined) throw new Error(`${spec} has no field to type into any more`);

await editor.show(spec);
for (let word = 0; word < 10; ++word) {
    let name = `Unknown${word}`;
    for (const letter of 'OfTwentyLettersInAll') {
        name += letter;
        const whole = new RegExp(`\\b${name}\\b`);
        const start = performance.now();
        await editor.type(spec, `${before}to: {type: ${name}${after}`);
        await editor.until(spec, (findings) => findings.some(({ message }) => whole.test(message)));
        console.log(performance.now() - start);
    }
}
await editor.close();
