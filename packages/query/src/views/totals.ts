import { compareText } from "../judge/statement.ts";
import { type Sum, sum } from "../sum/sum.ts";
import type { Quantity, ResolvedRecord } from "../types.ts";

interface Valued extends ResolvedRecord {
  readonly value: Quantity | null;
  readonly includes: readonly string[];
}

/**
 * Sums of the values of some deals, one a unit, sorted by unit; a single one without a unit where no deal states a
 * value. A deal without a value is missing in each, so that none claims an upper bound.
 *
 * @param isPart - whether only a part of a deal counts, which no source tells: from nothing up to the whole
 */
export function totals<D extends Valued>(deals: readonly D[], isPart: (deal: D) => boolean): Sum[] {
  const { counted, open } = withoutOverlap(deals);
  const rows = counted.map((deal) => (isPart(deal) ? { ...deal, value: upTo(deal.value) } : deal));
  const missing = rows.filter((deal) => deal.value === null);
  const units = [...new Set(rows.flatMap((deal) => (deal.value === null ? [] : [deal.value.unit])))].sort(compareText);
  const groups = units.map((unit) => [...rows.filter((deal) => deal.value?.unit === unit), ...missing]);
  if (groups.length === 0 && missing.length > 0) groups.push(missing);
  return groups.map((group) => withOpen(sum<Valued>(group, "value"), open));
}

/** A whole with a value takes the place of its parts; one without leaves the parts, and the total open. */
function withoutOverlap<D extends Valued>(deals: readonly D[]): { counted: readonly D[]; open: readonly string[] } {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const partsHere = (deal: D): readonly string[] => deal.includes.filter((id) => byId.has(id));
  const open = deals.filter((deal) => deal.value === null && partsHere(deal).length > 0);
  const covered = new Set<string>();
  for (const deal of deals) if (deal.value !== null) cover(deal.id, byId, covered);
  const counted = deals.filter((deal) => !covered.has(deal.id) && !open.includes(deal));
  return { counted, open: open.map((deal) => deal.id).filter((id) => !covered.has(id)) };
}

function cover(id: string, byId: ReadonlyMap<string, Valued>, covered: Set<string>): void {
  for (const part of byId.get(id)?.includes ?? []) {
    if (covered.has(part)) continue;
    covered.add(part);
    cover(part, byId, covered);
  }
}

function upTo(value: Quantity | null): Quantity | null {
  if (value === null || value.stated === "undisclosed") return value;
  return { min: null, max: value.max, unit: value.unit, stated: "up-to" };
}

function withOpen(total: Sum, open: readonly string[]): Sum {
  if (open.length === 0) return total;
  return { ...total, max: null, ids: [...total.ids, ...open], missing: [...total.missing, ...open] };
}
