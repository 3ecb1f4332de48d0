import { join } from "node:path";
import { interleave } from "../run/interleave.ts";
import { markdownTable, ratio, time, verdict } from "../run/markdown.ts";
import { runChild } from "../run/run-child.ts";

/** What a timeline costs to build and to ask. */
export async function timelines(sizes: readonly number[], rounds: number, budget: number): Promise<string> {
  const module = join(import.meta.dirname, "run-timeline.ts");
  const names = sizes.map(String);
  const figures = await interleave(names, rounds, (size) =>
    runChild<Record<string, number>>(module, [size, String(budget)]),
  );
  const rows = names.map((size) => {
    const { buildPerClaim = 0, resolvePerClaim = 0, copy = 0, kept = 0, anew = 0 } = figures.get(size) ?? {};
    return [
      Number(size).toLocaleString("en-US"),
      `${buildPerClaim.toFixed(2)} µs`,
      `${resolvePerClaim.toFixed(1)} µs`,
      time(copy),
      ratio(kept / copy),
      `${ratio(anew / copy)}, ${verdict(anew / copy, 3)}`,
    ];
  });
  const head = [
    "records, 3 claims each",
    "`timeline`, a claim",
    "resolving all versions, a claim",
    "copy of the array",
    "`at`, a day kept",
    "`at`, a day not kept (bar 3 ×)",
  ];
  return markdownTable(head, rows);
}
