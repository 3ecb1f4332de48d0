import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "./bundles/bundles.ts";
import { imports } from "./import/imports.ts";
import { queries } from "./queries/queries.ts";
import { machine } from "./run/machine.ts";
import { makeWorkshop } from "./run/workshop.ts";
import { timelines } from "./time/timelines.ts";
import { typeCosts } from "./types/type-costs.ts";

// `npm run bench` measures everything and writes RESULTS.md; `-- --quick` takes two minutes and prints alone, unless
// `--write` is given too, which then includes the slowest contender. `--only=queries` runs one part.
const quick = process.argv.includes("--quick");
const write = process.argv.includes("--write") || !quick;
const only = process.argv.find((text) => text.startsWith("--only="))?.slice("--only=".length);
const folder = makeWorkshop();

// A million records take each contender a minute or two to prepare.
const sizes = [
  { size: 1000, rounds: 5 },
  { size: 100_000, rounds: 3 },
  { size: 1_000_000, rounds: 1 },
];

const parts: Record<string, { readonly title: string; run(): Promise<string> | string }> = {
  queries: {
    title: "Questions to records in memory",
    run: () => (quick ? queries([{ size: 100_000, rounds: 2 }], 60, write) : queries(sizes, 200, true)),
  },
  timeline: {
    title: "Timelines",
    run: () => (quick ? timelines([1000, 10_000], 2, 100) : timelines([1000, 10_000, 100_000], 3, 300)),
  },
  import: { title: "Cold import", run: () => imports(folder, quick ? 9 : 25) },
  bundles: { title: "Bundles", run: () => bundles(folder) },
  types: { title: "Types at 5,000 ids", run: () => typeCosts(folder) },
};

const unknown = only !== undefined && !(only in parts);
if (unknown) throw new Error(`expected --only=${Object.keys(parts).join(" or --only=")}; found ${only}`);
const sections: string[] = [];
for (const [name, { title, run }] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  sections.push(`## ${title}\n\n${await run()}`);
  process.stdout.write(`\n${sections.at(-1)}\n`);
}
const head = `# What the packages cost

Measured by \`npm run bench\`${quick ? " (quick)" : ""}. Synthetic deal-like records of about 700 bytes; each contender in a process of its own, in turn,
round by round; medians. Compare the ratios, not the times: the machine is shared.

${machine()}`;
if (only === undefined && write) {
  writeFileSync(join(import.meta.dirname, "../RESULTS.md"), `${[head, ...sections].join("\n\n")}\n`);
}
