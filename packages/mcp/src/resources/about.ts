import { type DatasetName, datasetNames, definitions } from "@ai-almanac/schema/fields";
import type { Row } from "@ai-almanac/verbs";
import { listRecords } from "../data/list-records.ts";
import { verbNamed } from "../verb-named.ts";
import { listUri } from "./uris.ts";

/** What the data is, how much there is of it and up to which day it was read, as Markdown. */
export async function about(): Promise<string> {
  const counts = await Promise.all(
    datasetNames.map(async (dataset) => {
      const { total } = await listRecords(dataset, 1);
      return `| ${dataset} | ${total} | ${contentOf(dataset)} | ${listUri(dataset)} |`;
    }),
  );
  return [
    "# AI Almanac",
    "The open, typed record of the AI industry. A record is what its sources say: every value has a speaker, a source, the day since which it is known, and a mark where sources contradict each other.",
    ["| dataset | records | holds | list |", "| --- | --- | --- | --- |", ...counts].join("\n"),
    `Sources were read up to ${await lastRead()}. What became known later is not in it, and no record is complete: what nobody is known to have said is null or [].`,
    "Dates are EDTF and as exact as their source: 2026-33 to 2026-36 are its quarters, 2026-40 and 2026-41 its halves. Quantities are bounds: `{ min, max, unit, stated }`, null = no bound. There are no midpoints.",
    'Answers work offline, from the packages installed. Data: CC BY 4.0, name "AI Almanac"; code: MIT. https://github.com/ai-almanac/ai-almanac',
  ].join("\n\n");
}

function contentOf(dataset: DatasetName): string {
  if (dataset === "sources") return "What all of it was read from.";
  return definitions[dataset].description;
}

async function lastRead(): Promise<string> {
  const { rows } = await verbNamed("find").run({ dataset: "sources", fields: ["read"] }, { statements: false });
  const days = rows.map(({ read }: Row) => String(read)).sort();
  return days.at(-1) ?? "no day";
}
