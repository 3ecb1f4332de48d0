import { formatQuantity, overlaps, type Quantity } from "@ai-almanac/query";
import { groupedBy } from "./grouped.ts";
import {
  isExplained,
  type JudgedRecord,
  type JudgedRecords,
  type PlausibleRule,
  problemOn,
  whenOf,
} from "./judged-record.ts";

const figuresByOrganization = groupedBy("financials", ({ record }) => String(record.organization));

/** How far value and stake times valuation may lie apart. */
const tolerance = 0.05;

/** What is paid for a share of a company is that share of what the company is valued at, unless a note says why not. */
export const stakeValue: PlausibleRule = function* (judged, all) {
  if (judged.entry.dataset !== "deals") return;
  const [stake, value] = [judged.record.stake, judged.record.value].map(exactAmount);
  if (!stake || !value || stake.unit !== "percent" || isExplained(judged, "stake", "value")) return;
  const valuation = valuationAt(judged, all);
  if (valuation === null || valuation.unit !== value.unit) return;
  const expected = (stake.amount / 100) * valuation.amount;
  if (Math.abs(expected - value.amount) <= tolerance * value.amount) return;
  yield problemOn(judged, "stake", {
    what: `stake and value do not fit the valuation in ${valuation.id}`,
    expected: `about ${formatQuantity({ min: expected, max: expected, unit: value.unit, stated: "exact" })}, ${stake.amount} percent of it`,
    found: formatQuantity(judged.record.value as Quantity),
    todo: "correct one of the three, or write a `note` on the claim of the stake or the value that says why they differ",
  });
};

function exactAmount(value: unknown): { amount: number; unit: string } | null {
  const quantity = value as Quantity | null;
  return quantity?.stated === "exact" && quantity.min !== null ? { amount: quantity.min, unit: quantity.unit } : null;
}

/** What the investee was valued at, after the money, in the days of the deal. */
function valuationAt(judged: JudgedRecord, all: JudgedRecords): { id: string; amount: number; unit: string } | null {
  const when = whenOf(judged, "closed") ?? whenOf(judged, "signed") ?? whenOf(judged, "announced");
  const investees = judged.record.investees as readonly string[];
  const figures = investees.flatMap((id) => figuresByOrganization(all).get(id) ?? []);
  for (const { record } of figures) {
    if (record.measure !== "valuation" || record.definition !== "post-money" || record.basis !== "actual") continue;
    if (when === null) continue;
    const amount = exactAmount(record.value);
    if (amount !== null && overlaps(String(record.period), when) === true) return { id: record.id, ...amount };
  }
  return null;
}
