import type { Deal } from "@ai-almanac/deals";
import { dayNumber } from "@ai-almanac/query";

/** A deal as columns, for engines that take no nested values. */
export interface FlatDeal {
  readonly id: string;
  readonly day: number;
  readonly min: number;
  /** -1 = no upper bound. */
  readonly max: number;
  readonly parties: readonly string[];
}

export function flatten(deal: Deal): FlatDeal {
  return {
    id: deal.id,
    day: dayNumber(deal.events[0]?.when ?? "1970-01-01"),
    min: deal.value?.min ?? 0,
    max: deal.value?.max ?? -1,
    parties: partiesOf(deal),
  };
}

export function partiesOf(deal: Deal): string[] {
  return [...new Set([...deal.customers, ...deal.suppliers, ...deal.investors, ...deal.investees, ...deal.partners])];
}
