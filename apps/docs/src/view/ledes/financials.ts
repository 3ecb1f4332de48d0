import type { Quantity } from "@ai-almanac/query";
import type { AnyRecord } from "../../library/library.ts";
import { measureWords } from "../measure-words.ts";
import { periodText } from "../period.ts";
import { capitalize } from "../words.ts";
import type { Lede, LedeContext } from "./lede.ts";
import { nameOf, quantityText } from "./phrases.ts";

/** `The capital expenditure of Meta for 2026 is guided to $125–145 bn, before that to $115–135 bn.` */
export const figureLede: Lede = (context) => {
  const { library, record } = context;
  const value = quantityText(record.value);
  const segment = typeof record.segment === "string" ? `, ${record.segment},` : "";
  const subject = `the ${measureWords(String(record.measure))} of ${nameOf(library, "organizations", record.organization)}${segment} for ${periodPhrase(String(record.period))}`;
  if (value === null) return `${capitalize(subject)}: no source gives a number that stands.`;
  const doubt = record.contested.includes("value") ? "; sources disagree" : "";
  const before = earlierText(context);
  return `${capitalize(`${subject} ${verbOf(record)} ${value}${before}${doubt}`)}.`;
};

/** `2026`, `the 4th quarter 2025`. */
function periodPhrase(period: string): string {
  const text = periodText(period);
  return /^\d(st|nd|rd|th) /.test(text) ? `the ${text}` : text;
}

function verbOf({ basis, measure }: AnyRecord): string {
  if (basis === "actual") return /(people|users)$/.test(String(measure)) ? "were" : "was";
  return basis === "guidance" ? "is guided to" : "is estimated at";
}

/** What the same speakers said before they said otherwise. */
function earlierText({ entries, record }: LedeContext): string {
  const current = quantityText(record.value);
  const replaced = entries.on("value").filter((entry) => entry.state === "replaced" && entry.claim.dated);
  const texts = new Set(
    replaced.map((entry) => quantityText(entry.value as Quantity)).filter((text) => text !== current),
  );
  return texts.size === 0 ? "" : `, before that ${[...texts].join(", then ")}`;
}
