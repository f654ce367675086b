// Writes the samples as seeds for fuzzers, a file each.
//
//   tests/ts/run seeds.mjs FOLDER
//
// FOLDER/pulse/track/0001 has the name of a message on its first line, such as `pulse/track create.command`, and the text of
// its value behind it. The dictionary beside them is generated/fuzz/pulse/track.dict.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { samplesOf, stems } from './support/project.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
    console.error('usage: tests/ts/run seeds.mjs FOLDER');
    process.exit(2);
}
let count = 0;
for (const stem of stems()) {
    const samples = samplesOf(stem);
    if (samples.length > 0) mkdirSync(path.join(folder, stem), { recursive: true });
    samples.forEach(({ message, text }, place) => {
        writeFileSync(path.join(folder, stem, String(place + 1).padStart(4, '0')), `${stem} ${message}\n${text}`);
        ++count;
    });
}
console.log(`${count} seeds in ${folder}`);
