import fc from "fast-check";
import type { Claim, ClaimKind, EventStatement, FieldKind, Quantity, RecordClaims, Ruling } from "../src/types.ts";

/** A small dataset with a field of every kind, so that laws are tried on all of them at once. */
export const fields: Record<string, FieldKind> = {
  names: { kind: "set" },
  value: { kind: "quantity" },
  period: { kind: "when" },
  peak: { kind: "table" },
  access: { kind: "enum", changes: true },
  foundry: { kind: "reference", changes: false },
  purpose: { kind: "text", changes: false },
  announced: { kind: "stage", rank: 0 },
  released: { kind: "stage", rank: 1 },
  paused: { kind: "stop", rank: 0 },
  cancelled: { kind: "stop", rank: 1 },
  resumed: { kind: "plain", repeatsBy: null },
  renamed: { kind: "plain", repeatsBy: "as" },
  presented: { kind: "plain", repeatsBy: "when" },
};

const days = ["2026-01-05", "2026-01-31", "2026-02-10", "2026-02-28", "2026-03-01", "2026-04-15"];
export const day = fc.constantFrom(...days, "2025-12-31", "2026-02-11", "2026-12-31");
const kind = fc.constantFrom<ClaimKind>("filing", "official", "reported", "reference", "analyst", "rumour");
const when = fc.constantFrom(
  "2025",
  "2025-12",
  "2025-12-24",
  "2026-01",
  "2025-33",
  "2025-11/2025-12",
  "../2026-01-05",
  "2025-12~",
);
const target = fc.constantFrom("2026-03", "2026-33", "2026-34", "2026-41", "2026-05/..", "2027", "2026-22");

const quantity: fc.Arbitrary<Quantity> = fc.constantFrom<Quantity>(
  { min: 100, max: 100, unit: "USD", stated: "exact" },
  { min: 120, max: 120, unit: "USD", stated: "exact" },
  { min: 100, max: 100, unit: "USD", stated: "about" },
  { min: 60, max: 100, unit: "USD", stated: "range" },
  { min: 110, max: null, unit: "USD", stated: "over" },
  { min: null, max: 90, unit: "USD", stated: "up-to" },
  { min: 10, max: 100, unit: "USD", stated: "magnitude" },
  { min: null, max: null, unit: "USD", stated: "undisclosed" },
  { min: 100, max: 100, unit: "EUR", stated: "exact" },
);

const event: fc.Arbitrary<EventStatement> = fc
  .record({
    type: fc.constantFrom("announced", "released", "paused", "cancelled", "resumed", "renamed", "presented"),
    isPlan: fc.boolean(),
    when,
    target,
    was: fc.array(target, { maxLength: 1 }),
    as: fc.constantFrom("One", "Two", null),
  })
  .map(({ type, isPlan, when, target, was, as }) => {
    const planned = isPlan && (type === "announced" || type === "released");
    return {
      type,
      when: planned ? null : when,
      target: planned ? target : null,
      was: planned ? was : [],
      as: type === "renamed" ? as : null,
      with: null,
      said: null,
      note: null,
    };
  });

const says = fc.record(
  {
    names: fc.uniqueArray(fc.constantFrom("Label", "Avocado", "Mango"), { minLength: 1, maxLength: 2 }),
    value: quantity,
    period: when,
    peak: fc.dictionary(fc.constantFrom("fp8", "fp4"), quantity, { minKeys: 1, maxKeys: 2 }),
    access: fc.constantFrom("open", "closed"),
    foundry: fc.constantFrom("tsmc", "samsung"),
    purpose: fc.constantFrom("training", "inference"),
  },
  { requiredKeys: [] },
);

const claim = fc
  .record({
    by: fc.constantFrom("meta", "reuters", "digitimes"),
    kind,
    knownOn: fc.constantFrom(...days),
    dated: fc.boolean(),
    says,
    events: fc.array(event, { maxLength: 2 }),
    denies: fc.subarray(["value", "cancelled", "peak.fp8"], { maxLength: 1 }),
  })
  .map((parts) => ({
    ...parts,
    source: `${parts.by}-page`,
    known: parts.knownOn,
    saidOn: parts.knownOn,
    at: null,
    note: null,
  }));

export const record: fc.Arbitrary<RecordClaims> = fc.array(claim, { minLength: 1, maxLength: 8 }).chain((bare) => {
  const claims: Claim[] = bare.map((one, index) => ({ id: `claim-${index}`, ...one }));
  const ids = claims.map((one) => one.id);
  const ruling: fc.Arbitrary<Ruling> = fc
    .record({
      field: fc.constantFrom("value", "access", "cancelled", "peak.fp8", "released"),
      prefers: fc.boolean(),
      claim: fc.constantFrom(...ids),
      because: fc.subarray(ids, { maxLength: 1 }),
    })
    .map(({ field, prefers, claim, because }) => {
      return { field, prefer: prefers ? claim : null, reject: prefers ? [] : [claim], because, why: "tried" };
    });
  return fc
    .uniqueArray(ruling, { maxLength: 2, selector: (one) => one.field })
    .map((rulings) => assemble(claims, rulings));
});

function assemble(claims: Claim[], rulings: Ruling[]): RecordClaims {
  const naming = claims.filter((one) => (one.says.names as string[] | undefined)?.includes("Label"));
  return {
    id: "record",
    name: "Label",
    nameKnownOn: naming.map((one) => one.knownOn).sort()[0] ?? null,
    aliases: [],
    sameAs: {},
    about: {},
    claims,
    rulings,
  };
}
