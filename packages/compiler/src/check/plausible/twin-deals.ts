import { equal, type Quantity } from "@ai-almanac/query";
import { groupedBy } from "./grouped.ts";
import { type JudgedRecord, type PlausibleRule, problemOn } from "./judged-record.ts";

const sides = ["customers", "suppliers", "investors", "investees", "partners"] as const;

const dealsByParties = groupedBy("deals", partiesOf);

/** The same parties, capacity and shares in two deals are one deal under two ids, unless somebody says that they differ. */
export const twinDeals: PlausibleRule = function* (judged, all) {
  if (judged.entry.dataset !== "deals") return;
  for (const other of dealsByParties(all).get(partiesOf(judged)) ?? []) {
    if (other.record.id <= judged.record.id || !areAlike(judged, other)) continue;
    if (isLinked(judged, other) || isLinked(other, judged)) continue;
    yield problemOn(judged, "capacity", {
      what: `the same parties, capacity and shares as ${other.record.id}`,
      expected: "one record a deal",
      found: `${judged.record.id} and ${other.record.id}`,
      todo: "merge the two and leave a redirect, link them by `includes`, `extends` or `replacedBy`, or name the other id in a claim's `note` that says how they differ",
    });
  }
};

function areAlike(a: JudgedRecord, b: JudgedRecord): boolean {
  return (
    a.record.capacity !== null &&
    same(a.record.capacity, b.record.capacity) &&
    same(a.record.warrantShares, b.record.warrantShares)
  );
}

function same(a: unknown, b: unknown): boolean {
  return a === null || b === null ? a === b : equal(a as Quantity, b as Quantity);
}

function partiesOf({ record }: JudgedRecord): string {
  return [...new Set(sides.flatMap((side) => record[side] as readonly string[]))].sort().join();
}

function isLinked(a: JudgedRecord, b: JudgedRecord): boolean {
  const { includes, extends: extended, replacedBy } = a.record;
  const links = [...(includes as readonly string[]), extended, replacedBy];
  return links.includes(b.record.id) || a.claims.claims.some((claim) => claim.note?.includes(b.record.id));
}
