// An emitter outside the compiler: a table of all operations, one file for each process that serves them.
//
//   chorus emit --out build/tables -- node examples/emitters/operations-csv.mjs
//
// The IR comes on standard input (its schema is generated/schema/ir.json); a line of JSON goes out for each file.
import { readFileSync } from "node:fs";

const ir = JSON.parse(readFileSync(0, "utf8"));
if (ir.irVersion !== 1) {
  console.error(`This emitter knows version 1 of the IR and not ${ir.irVersion}.`);
  process.exit(1);
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const tables = new Map();
for (const spec of Object.values(ir.specs)) {
  if (spec.kind !== "domain") continue;
  const rows = tables.get(spec.owner) ?? ["domain,operation,kind,parties,errors,doc"];
  for (const command of spec.commands)
    rows.push([spec.name, command.name, "command", command.from.join(" "),
      command.errors.map((error) => error.code).join(" "), command.doc].map(quoted).join(","));
  for (const event of spec.events)
    rows.push([spec.name, event.name, "event", event.to.join(" "), "", event.doc].map(quoted).join(","));
  tables.set(spec.owner, rows);
}
for (const [owner, rows] of tables)
  console.log(JSON.stringify({ path: `${owner}.csv`, text: rows.join("\n") + "\n" }));
