import { join } from "node:path";
import { interleave } from "../run/interleave.ts";
import { markdownTable, ratio, time, verdict } from "../run/markdown.ts";
import { runChild } from "../run/run-child.ts";

const contenders = [
  "floor",
  "almanac",
  "chains",
  "lodash",
  "arquero",
  "mingo",
  "lokijs",
  "tinybase",
  "sqlite",
  "duckdb",
] as const;
type Name = (typeof contenders)[number];
/** Those that hold a million nested records in memory twice, or answer in minutes. */
const notAtAMillion: ReadonlySet<Name> = new Set(["lokijs", "tinybase", "mingo"]);
/** Those that take most of a minute to fill at 100,000: one round has to do. */
const once: ReadonlySet<Name> = new Set(["tinybase"]);
const tasks = {
  byId: "by id",
  partyRange: "party + date range",
  asOf: "as of a day",
  groupSum: "group + sum",
} as const;

/** Stands above the tables. */
export const legend = `The floor is a loop written by hand over indexes built before, which checks nothing. By id: the record, or what the
contender holds of it (sqlite and duckdb a row of four columns, lokijs, lodash and mingo one of five, tinybase a cell). As of a
day: the others search versions that were resolved before. Group + sum: bounds and number of deals of each party; the
floor and ours (\`sumBy\`) also the unit and the ids of all parts that are unknown, contested, capped, approximate or missing.`;

/** Four questions to records in memory, each contender in a process of its own. */
export async function queries(
  sizes: readonly { readonly size: number; readonly rounds: number }[],
  budget: number,
  withSlow: boolean,
): Promise<string> {
  const parts: string[] = [];
  for (const { size, rounds } of sizes) parts.push(await queriesAt(size, rounds, budget, withSlow));
  return parts.join("\n\n");
}

async function queriesAt(size: number, rounds: number, budget: number, withSlow: boolean): Promise<string> {
  const here = contenders.filter((name) => (size < 1e6 || !notAtAMillion.has(name)) && (withSlow || !once.has(name)));
  let expected: Record<string, unknown> | undefined;
  const flags = ["--max-old-space-size=12000", "--disable-warning=ExperimentalWarning"];
  const module = join(import.meta.dirname, "run-contender.ts");
  const figures = await interleave<Name>(here, rounds, (name, round) => {
    if (once.has(name) && round > 0) return {};
    process.stderr.write(`queries ${size} ${name}\n`);
    const args = [name, String(size), String(budget)];
    const { times, answers } = runChild<{ times: Record<string, number>; answers: Record<string, unknown> }>(
      module,
      args,
      flags,
    );
    expected ??= answers;
    for (const [task, answer] of Object.entries(answers)) {
      if (JSON.stringify(answer) !== JSON.stringify(expected[task]))
        throw new Error(`${name} answers ${task} otherwise`);
    }
    return times;
  });
  const floor = figures.get("floor") ?? {};
  const names = Object.keys(tasks) as (keyof typeof tasks)[];
  const rows = here.map((name) => [
    name === "almanac" ? "**@ai-almanac/query**" : name,
    ...names.map((task) => {
      const own = figures.get(name)?.[task];
      if (own === undefined) return "–";
      return name === "floor" ? time(own) : ratio(own / (floor[task] ?? Number.NaN));
    }),
  ]);
  const ours = figures.get("almanac") ?? {};
  const bars = names.map((task) => {
    const own = (ours[task] ?? Number.NaN) / (floor[task] ?? Number.NaN);
    const toOurs = (name: Name): number => (figures.get(name)?.[task] ?? Number.NaN) / (ours[task] ?? Number.NaN);
    const ahead = here.filter((name) => name !== "almanac" && name !== "floor" && toOurs(name) <= 1);
    const named = ahead.map((name) => `${name}, which takes ${ratio(toOurs(name))} our time`);
    const peers = ahead.length === 0 ? "ahead of every peer" : `**behind ${named.join("; ")}**`;
    return `- ${tasks[task]}: ${ratio(own)} the floor, bar 1.20 × ${verdict(own, 1.2)}; ${peers}`;
  });
  return [
    `### ${size.toLocaleString("en-US")} records (rounds: ${rounds})`,
    "",
    markdownTable(["one question", ...names.map((task) => tasks[task])], rows),
    "",
    ...bars,
  ].join("\n");
}
