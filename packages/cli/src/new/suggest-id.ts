import type { ReadFiles } from "@ai-almanac/compiler";
import type { ClaimDatasetName } from "@ai-almanac/schema";
import type { EventDraft } from "./draft.ts";

/** Lower case, digits and single hyphens; accents are dropped. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

interface Known {
  readonly name: string | null;
  readonly about: Readonly<Record<string, string>>;
  /** The first date that the claim gives, or its source's. */
  readonly when: string | null;
}

/** The id that a record would have by the habits of its dataset; empty where nothing follows. */
export function suggestId(dataset: ClaimDatasetName, { name, about, when }: Known): string {
  const month = /^\d{4}(-\d\d)?/.exec(when ?? "")?.[0] ?? "";
  const words = (...parts: readonly (string | null | undefined)[]) =>
    slug(parts.filter((part) => part != null && part !== "").join(" "));
  switch (dataset) {
    case "chips":
      return slug(name ?? "").startsWith(about.designer ?? " ") ? slug(name ?? "") : words(about.designer, name);
    case "moves":
      return words(about.person ?? about.group, month);
    case "financials":
      return words(
        about.organization,
        about.segment,
        about.measure,
        about.period,
        about.basis === "actual" ? "" : about.basis,
      );
    case "deals":
      return words(name, month);
    default:
      return slug(name ?? "");
  }
}

/** `publisher-when`, with a word behind it where that is taken. */
export function suggestSourceId(publisher: string, published: string | undefined, taken: ReadonlySet<string>): string {
  const base = `${publisher}-${published === undefined ? "undated" : slug(published)}`;
  for (let number = 1, id = base; ; number += 1, id = `${base}-${number}`) if (!taken.has(id)) return id;
}

/** The date of a record: of the first thing that happened, else of the source, else of the first plan. */
export function firstDate(events: readonly EventDraft[], published: string | null): string | null {
  return events.find(({ when }) => when !== undefined)?.when ?? published ?? events[0]?.target ?? null;
}

/** When a source that is there was published; null where it bears no date. */
export function publishedOf(source: string, { files }: ReadFiles): string | null {
  const file = files.find(({ dataset, id }) => dataset === "sources" && id === source);
  return /^published: *["']?([^\s"']+)/m.exec(file?.text ?? "")?.[1] ?? null;
}
