import type { Claim, ClaimSet, Quantity, RecordClaims, ResolvedRecord } from "@ai-almanac/query";
import { random } from "./random.ts";

/** What the claims below resolve to. */
export interface Valued extends ResolvedRecord {
  readonly value: Quantity | null;
}

/** A claim set of as many records, three claims each, each of another day and value; the same for the same size. */
export function syntheticClaims(size: number): ClaimSet<Valued> {
  const next = random(11);
  const records = Array.from({ length: size }, (_, index): RecordClaims => {
    const days = Array.from({ length: 3 }, () => Math.floor(next() * 1500)).sort((a, b) => a - b);
    return {
      id: `deal-${String(index).padStart(7, "0")}`,
      name: `Deal ${index}`,
      nameKnownOn: null,
      aliases: [],
      sameAs: {},
      about: {},
      claims: days.map((day, number) => claim(`claim-${number}`, day, Math.ceil(next() * 1000) * 1e6)),
      rulings: [],
    };
  });
  return { dataset: "synthetic", fields: { value: { kind: "quantity" }, signed: { kind: "stage", rank: 0 } }, records };
}

function claim(id: string, day: number, amount: number): Claim {
  const knownOn = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
  const value: Quantity = { min: amount, max: amount, unit: "USD", stated: "exact" };
  const statement = { source: id, by: "outlet", kind: "reported", known: knownOn, knownOn, saidOn: knownOn } as const;
  return { id, ...statement, dated: true, at: null, note: null, says: { value }, events: [], denies: [] };
}
