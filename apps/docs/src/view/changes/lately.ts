import type { ChangeEntry } from "./change-entry.ts";

const telling: ReadonlySet<string> = new Set(["Status", "Plan", "Contested"]);

/** The newest lines of a stated day that tell more than another number, no record twice. */
export function lately(entries: readonly ChangeEntry[], count = 12): ChangeEntry[] {
  const seen = new Set<string>();
  const found: ChangeEntry[] = [];
  for (const entry of entries) {
    const key = `${entry.dataset.name}/${entry.id}`;
    if (entry.since !== "day" || seen.has(key) || !entry.pieces.some(({ word }) => telling.has(word))) continue;
    seen.add(key);
    found.push(entry);
    if (found.length === count) break;
  }
  return found;
}
