import type { AnyRecord, Dataset, Library } from "../library/library.ts";
import { type FactGroup, viewFactGroup } from "./facts.ts";
import { layouts } from "./layout.ts";
import type { RecordEntries } from "./record-claims.ts";
import { capitalize } from "./words.ts";

/** All sections of facts. What nobody states is named once, at the end of the last section that states something. */
export function viewFactGroups(
  library: Library,
  dataset: Dataset,
  record: AnyRecord,
  entries: RecordEntries,
): FactGroup[] {
  const groups = layouts[dataset.name].flatMap(
    (section) => viewFactGroup(library, dataset, record, entries, section) ?? [],
  );
  const missing = groups.flatMap((group) => group.missing);
  const spoken = groups
    .filter((group) => group.facts.length > 0)
    .map((group) => ({ ...group, missing: [] as string[] }));
  const last = spoken.findLast((group) => group.facts[0]?.field !== "value");
  if (missing.length === 0) return spoken;
  const labels = missing.map((label, index) => (index === 0 ? capitalize(label) : label));
  if (last === undefined) return [...spoken, { title: "What it is", facts: [], missing: labels }];
  last.missing.push(...labels);
  return spoken;
}
