import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundles } from "./bundles/bundles.ts";
import { imports } from "./import/imports.ts";
import { legend, queries } from "./queries/queries.ts";
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

interface Part {
  /** Over its tables; what stands under the heading of the part above it has none. */
  readonly head: string;
  run(): Promise<string> | string;
}

const parts: Record<string, Part> = {
  queries: {
    head: `## Questions to records in memory\n\n${legend}\n\n`,
    run: () => {
      if (quick) return queries([{ size: 100_000, rounds: 2 }], 60, write);
      return queries(
        [
          { size: 1000, rounds: 3 },
          { size: 100_000, rounds: 2 },
        ],
        200,
        true,
      );
    },
  },
  // Takes each contender minutes to prepare, so it comes last.
  million: { head: "", run: () => (quick ? "" : queries([{ size: 1_000_000, rounds: 1 }], 200, true)) },
  timeline: {
    head: "## Timelines\n\n",
    run: () => (quick ? timelines([1000, 10_000], 2, 100) : timelines([1000, 10_000, 100_000], 2, 300)),
  },
  import: { head: "## Cold import\n\n", run: () => imports(folder, quick ? 9 : 21) },
  bundles: { head: "## Bundles\n\n", run: () => bundles(folder) },
  types: { head: "## Types at 5,000 ids\n\n", run: () => typeCosts(folder) },
};
const turns = ["import", "queries", "timeline", "bundles", "types", "million"];

if (only !== undefined && !(only in parts)) {
  throw new Error(`expected --only=${Object.keys(parts).join(" or --only=")}; found ${only}`);
}
const sections = new Map<string, string>();
for (const name of turns) {
  if (only !== undefined && only !== name) continue;
  const { head, run } = parts[name] as Part;
  const text = await run();
  if (text === "") continue;
  sections.set(name, `${head}${text}`);
  process.stdout.write(`\n${sections.get(name)}\n`);
}
const head = `# What the packages cost

Measured by \`npm run bench\`${quick ? " (quick)" : ""}. Synthetic deal-like records of about 700 bytes; each contender in a process of its own, in turn,
round by round; medians. Compare the ratios, not the times: the machine is shared.

${machine()}`;
if (only === undefined && write) {
  const found = Object.keys(parts).flatMap((name) => sections.get(name) ?? []);
  writeFileSync(join(import.meta.dirname, "../RESULTS.md"), `${[head, ...found].join("\n\n")}\n`);
}
