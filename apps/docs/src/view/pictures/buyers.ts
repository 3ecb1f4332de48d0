import { formatQuantity, type Quantity, type Sum, SumError, sum } from "@ai-almanac/query";
import { drawFlowChart } from "../../draw/flow-chart.ts";
import type { AnyRecord, Library } from "../../library/library.ts";
import { type Link, linkTo } from "../link.ts";
import { recordPath } from "../paths.ts";
import { viewStatus } from "../status-line.ts";
import { counted, inWords } from "../words.ts";
import { type Picture, type PictureCell, type PictureRow, type PictureTable, titleOf } from "./picture.ts";

const unit = 12;

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly deals: readonly AnyRecord[];
}

/** Who buys from whom: deals that stand, by their customers and suppliers. */
export function buyersPicture(library: Library): Picture {
  const pairs = pairsOf(library);
  const dealsOf = (side: "from" | "to") => {
    const found = new Map<string, Set<string>>();
    for (const pair of pairs) {
      const ids = found.get(pair[side]) ?? new Set();
      for (const deal of pair.deals) ids.add(deal.id);
      found.set(pair[side], ids);
    }
    return found;
  };
  const [buys, sells] = [dealsOf("from"), dealsOf("to")];
  const isLarge = ({ from, to, deals }: Pair) =>
    deals.length > 1 || ((buys.get(from)?.size ?? 0) > 1 && (sells.get(to)?.size ?? 0) > 1);
  const [shown, rest] = [pairs.filter(isLarge), pairs.filter((pair) => !isLarge(pair))];
  const name = (id: string) => linkTo(library, "organizations", id).text;
  const [first] = [...buys].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const facts = shown.map((pair) => ({ pair, ...rowOf(library, pair) }));
  const question = "How many deals does each buyer have with each seller?";
  return {
    slug: "buyers",
    name: "Who buys from whom",
    question: "Who buys from whom?",
    lede:
      first === undefined
        ? "No deal that stands names both a buyer and a seller."
        : `${counted(buys.size, "buyer")} and ${counted(sells.size, "seller")} are named in deals that stand. ${name(first[0])} has the most: ${inWords(first[1].size)}.`,
    notesBeside: true,
    figures: [
      {
        id: "buyers",
        question,
        note: "A band’s height is the number of deals, not their value: most have no single number. In the picture are organizations with two deals or more.",
        empty: shown.length === 0 ? "No two organizations have two deals yet." : null,
        drawing:
          shown.length === 0
            ? null
            : drawFlowChart({
                id: "buyers",
                title: question,
                description: facts.map(({ title }) => title).join("; "),
                heads: ["buys", "sells"],
                subject: first === undefined ? null : name(first[0]),
                unit,
                bands: facts.map(({ pair, title, row }) => ({
                  key: row.key,
                  title,
                  from: name(pair.from),
                  to: name(pair.to),
                  count: pair.deals.length,
                })),
              }),
        legend: [],
        table: tableOf(
          "The same as a table, the most deals first.",
          facts.map(({ row }) => row),
        ),
      },
      {
        id: "others",
        question: "Who else buys and sells?",
        note: null,
        drawing: null,
        empty: rest.length === 0 ? "Nobody else." : null,
        legend: [],
        table: tableOf(
          "Pairs with one deal, whose seller or buyer has no other.",
          rest.map((pair) => rowOf(library, pair).row),
        ),
      },
    ],
    notes: [
      "A deal with several buyers or sellers stands with each pair of them, and its value with each as what they share: these rows are not to be added up.",
    ],
  };
}

function tableOf(caption: string, rows: readonly PictureRow[]): PictureTable {
  return {
    caption,
    columns: [
      { label: "Buyer" },
      { label: "Seller" },
      { label: "Deals", numeric: true },
      { label: "Value", numeric: true },
      { label: "Which" },
    ],
    rows,
  };
}

function pairsOf(library: Library): Pair[] {
  const found = new Map<string, { from: string; to: string; deals: AnyRecord[] }>();
  const { records } = library.datasets.deals;
  const ids = new Set(records.map((deal) => deal.id));
  for (const deal of records) {
    // A whole beside its parts would count them twice.
    if ((deal.includes as readonly string[]).some((part) => ids.has(part))) continue;
    const mark = viewStatus(library.datasets.deals, deal)?.mark;
    if (mark === "cancelled" || mark === "shelved" || deal.replacedBy) continue;
    for (const from of deal.customers as readonly string[]) {
      for (const to of deal.suppliers as readonly string[]) {
        const pair = found.get(`${from}.${to}`);
        if (pair) pair.deals.push(deal);
        else found.set(`${from}.${to}`, { from, to, deals: [deal] });
      }
    }
  }
  return [...found.values()].sort(
    (a, b) => b.deals.length - a.deals.length || (a.from + a.to < b.from + b.to ? -1 : 1),
  );
}

function rowOf(library: Library, { from, to, deals }: Pair): { title: string; row: PictureRow } {
  const end = (id: string): PictureCell => linkTo(library, "organizations", id);
  const first: PictureCell[] = [end(from), end(to), { text: String(deals.length) }];
  const links: Link[] = deals.map((deal) => ({ text: deal.name, href: recordPath("deals", deal.id) }));
  const value = amountOf(deals);
  const row: PictureRow = {
    key: `${from}.${to}`,
    cells: [
      ...first,
      { text: value, contested: value !== "" && deals.some((deal) => deal.contested.includes("value")) },
      { text: links.map((link) => link.text).join("; "), items: links, quiet: true },
    ],
  };
  return { title: titleOf(first), row };
}

/** One value as it was stated, several as an honest sum; empty where units differ or nobody gives a number. */
function amountOf(deals: readonly AnyRecord[]): string {
  const stated = deals.filter((deal) => deal.value !== null);
  const [only] = stated;
  if (only === undefined) return "";
  if (deals.length === 1) return formatQuantity(only.value as Quantity);
  try {
    return totalText(
      sum(stated as unknown as Parameters<typeof sum>[0], "value" as never),
      deals.length - stated.length,
    );
  } catch (error) {
    if (error instanceof SumError) return "";
    throw error;
  }
}

/** Sums are ranges like their parts; what is silent leaves the upper end open. */
function totalText({ min, max, unit }: Sum, silent: number): string {
  const most = silent > 0 ? null : max;
  if (unit === null || (min === 0 && most === null)) return "undisclosed";
  if (min === 0) return formatQuantity({ min: null, max: most, unit, stated: "up-to" });
  if (most === null) return formatQuantity({ min, max: null, unit, stated: "at-least" });
  return formatQuantity({ min, max: most, unit, stated: min === most ? "exact" : "range" });
}
