import { definitions } from "@ai-almanac/schema";
import type { Row } from "../../src/columns/column.ts";

/** The years in which synthetic deals became known. */
export const years = Array.from({ length: 12 }, (_, index) => 2015 + index);

const organizations = Array.from({ length: 500 }, (_, index) => `organization-${index}`);
const stated = ["exact", "about", "over", "up-to", "range", "undisclosed"] as const;

/** The deal of a number, always the same: nulls, open bounds, several parties, text beyond ASCII. */
export function dealOf(index: number): Row {
  const random = generator(index);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], most: number): T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list));
  const day = `${pick(years)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  const value = random() < 0.3 ? null : quantity(pick(stated), random() * 1e11, "USD");
  const empty = Object.entries(definitions.deals.fields).map(([name, { kind }]) => [name, kind === "set" ? [] : null]);
  return {
    id: `deal-${index}`,
    name: `Deal ${index}, “größer” 取引`,
    aliases: random() < 0.1 ? [`=SUM(${index})`] : [],
    sameAs: random() < 0.1 ? { wikidata: `Q${index}` } : {},
    ...Object.fromEntries(empty),
    kinds: [pick(["chip-purchase", "debt", "power"])],
    customers: some(organizations, 3),
    suppliers: some(organizations, 2),
    value,
    capacity: random() < 0.8 ? null : quantity("up-to", random() * 10, "GW"),
    period: random() < 0.7 ? null : `${day.slice(0, 4)}/..`,
    binding: pick([null, true, false]),
    terms: random() < 0.2 ? ["-1 is no formula here"] : [],
    status: random() < 0.2 ? null : { state: "signed", when: day, basis: "reported" },
    targets: random() < 0.8 ? [] : [{ event: "delivered", when: "2030", basis: "reported", slipCount: index % 4 }],
    events: [{ type: "signed", when: day, as: null, with: null, basis: "reported", by: [pick(organizations)] }],
    contested: random() < 0.1 ? ["value"] : [],
    unconfirmed: [],
    sources: [`source-${index % 1000}`],
  };
}

function quantity(how: (typeof stated)[number], number: number, unit: string) {
  const min = how === "up-to" || how === "undisclosed" ? null : number;
  const max = how === "over" || how === "undisclosed" ? null : how === "range" ? number * 1.5 : number;
  return { min, max, unit, stated: how };
}

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
