import { definitionOf } from "@ai-almanac/schema";
import type { RecordEntry } from "../check/loose.ts";
import { organizationsIn } from "../check/references-in.ts";

const cache = new WeakMap<RecordEntry, ReadonlySet<string>>();

/** Organizations that a record is about, or that some claim of it names: these speak officially here. */
export function parties(entry: RecordEntry): ReadonlySet<string> {
  const known = cache.get(entry);
  if (known) return known;
  const found = new Set(organizationsIn(entry, definitionOf(entry.dataset)));
  if (entry.dataset === "organizations") found.add(entry.id);
  cache.set(entry, found);
  return found;
}
