import type { Deal, Quantity } from "@ai-almanac/deals";
import { random } from "./random.ts";

const kinds = ["chip-purchase", "cloud-compute", "equity-investment", "power", "licensing"] as const;
const statedForms = ["exact", "about", "over", "up-to", "range", "undisclosed"] as const;

/** Deal-like records, sorted by id, every key present, about 700 bytes of JSON each; the same for the same size. */
export function syntheticDeals(size: number): Deal[] {
  const next = random(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  // Few organizations are in many deals, and many in few.
  const organizations = Array.from(
    { length: Math.max(40, Math.round(Math.sqrt(size) * 2)) },
    (_, n) => `organization-${n}`,
  );
  const party = (): string => organizations[Math.floor(next() ** 2 * organizations.length)] as string;
  return Array.from({ length: size }, (_, index) => {
    const number = String(index).padStart(7, "0");
    const customer = party();
    const supplier = party();
    const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(next() * 2900))).toISOString().slice(0, 10);
    const investors = next() < 0.3 ? [party()] : [];
    return {
      id: `deal-${number}`,
      name: `${customer} and ${supplier}, number ${number}`,
      aliases: [],
      sameAs: {},
      kinds: [pick(kinds)],
      customers: next() < 0.2 ? [customer, party()].filter((id, at, all) => all.indexOf(id) === at).sort() : [customer],
      suppliers: [supplier],
      investors,
      investees: investors.length > 0 ? [supplier] : [],
      partners: [],
      products: [`chip-${Math.floor(next() * 300)}`],
      otherProducts: [],
      locations: [],
      value: next() < 0.1 ? null : quantity(next, pick(statedForms)),
      capacity: null,
      units: null,
      term: { min: 5, max: 5, unit: "years", stated: "exact" },
      period: day.slice(0, 7),
      stake: null,
      warrantShares: null,
      warrantPrice: null,
      binding: next() < 0.5,
      exclusive: null,
      terms: [],
      includes: [],
      extends: null,
      replacedBy: null,
      status: { state: "signed", when: day, basis: "reported" },
      targets: [],
      events: [{ type: "signed", when: day, as: null, with: null, basis: "reported", by: ["outlet"] }],
      contested: next() < 0.1 ? ["value"] : [],
      unconfirmed: [],
      sources: [`outlet-${day}`],
    } satisfies Deal;
  });
}

function quantity(next: () => number, stated: (typeof statedForms)[number]): Quantity {
  const number = Math.ceil(next() * 1000) * 1e7;
  const [min, max] = {
    exact: [number, number],
    about: [number, number],
    over: [number, null],
    "up-to": [null, number],
    range: [number, number * 2],
    undisclosed: [null, null],
  }[stated] as [number | null, number | null];
  return { min, max, unit: "USD", stated };
}
