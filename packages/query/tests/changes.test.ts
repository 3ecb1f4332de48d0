import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, type Change, changes, QueryError, type ResolvedRecord, WhenError } from "../src/index.ts";
import { day, fields, record } from "./arbitrary-records.ts";
import { claim, claims, event, setOf } from "./example-set.ts";

const usd = (min: number, max: number) => ({ min, max, unit: "USD", stated: "exact" }) as const;

const set = setOf(
  fields,
  claims(
    "first",
    claim("a", "2026-01-05", {
      says: { value: usd(5, 5), peak: { fp8: usd(1, 1) }, access: "open" },
      events: [event("released", { target: "2026-03" })],
    }),
    claim("b", "2026-02-10", { by: "meta", says: { value: usd(9, 9), peak: { fp8: usd(1, 1), fp4: usd(2, 2) } } }),
    claim("c", "2026-02-28", { says: { access: "closed" }, events: [event("released", { target: "2026-34" })] }),
    claim("d", "2026-04-15", {
      kind: "official",
      by: "meta",
      says: { access: "closed" },
      events: [event("released", { when: "2026-04-14" })],
    }),
  ),
  claims(
    "second",
    claim("a", "2026-02-10", { kind: "rumour", says: { names: ["Mango"] } }),
    claim("b", "2026-02-28", { says: { names: ["Mango"] } }),
  ),
);

function lines(list: readonly Change<ResolvedRecord>[]): string[] {
  return list.map(({ day, id, kind, field, before, after }) =>
    kind === "record" ? `${day} ${id} new` : `${day} ${id} ${kind} ${field}: ${text(before)} -> ${text(after)}`,
  );
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

describe("changes", () => {
  test("tell what became known, by day", () => {
    expect(lines(changes(set, "2026-01-01", "2026-12-31"))).toMatchInlineSnapshot(`
      [
        "2026-01-05 first new",
        "2026-02-10 first value peak.fp4: null -> {"min":2,"max":2,"unit":"USD","stated":"exact"}",
        "2026-02-10 first contested value: false -> true",
        "2026-02-10 second new",
        "2026-02-28 first value access: "open" -> "closed"",
        "2026-02-28 first target released: {"event":"released","when":"2026-03","basis":"reported","slipCount":0} -> {"event":"released","when":"2026-34","basis":"reported","slipCount":1}",
        "2026-02-28 second unconfirmed names: true -> false",
        "2026-04-15 first event released: [] -> [{"type":"released","when":"2026-04-14","as":null,"with":null,"basis":"official","by":["meta"]}]",
        "2026-04-15 first target released: {"event":"released","when":"2026-34","basis":"reported","slipCount":1} -> null",
        "2026-04-15 first status status: {"state":"planned","when":null,"basis":"reported"} -> {"state":"released","when":"2026-04-14","basis":"official"}",
      ]
    `);
  });

  test("tell of an event that a ruling took back, and of rows in the order of their keys", () => {
    const withdrawn = {
      ...claims(
        "x",
        claim("a", "2026-01-05", { events: [event("released", { when: "2026-01-04" })] }),
        claim("b", "2026-02-10", { by: "meta", says: { peak: { fp8: usd(1, 1), fp4: usd(2, 2) } } }),
      ),
      rulings: [{ field: "released", prefer: null, reject: ["a"], because: ["b"], why: "tried" }],
    };
    expect(lines(changes(setOf(fields, withdrawn), "2026-01-31", "2026-02-28"))).toEqual([
      '2026-02-10 x value peak.fp4: null -> {"min":2,"max":2,"unit":"USD","stated":"exact"}',
      '2026-02-10 x value peak.fp8: null -> {"min":1,"max":1,"unit":"USD","stated":"exact"}',
      '2026-02-10 x event released: [{"type":"released","when":"2026-01-04","as":null,"with":null,"basis":"reported","by":["reuters"]}] -> []',
      '2026-02-10 x status status: {"state":"released","when":"2026-01-04","basis":"reported"} -> null',
    ]);
  });

  test("hold the new record itself, as it stood that day", () => {
    const [first] = changes(set, null, "2026-01-05");
    expect(first).toEqual({
      day: "2026-01-05",
      id: "first",
      kind: "record",
      field: null,
      before: null,
      after: asOf(set, "2026-01-05")[0],
    });
  });

  test("begin after the first day and end with the last", () => {
    expect(changes(set, "2026-01-05", "2026-02-09")).toEqual([]);
    expect(new Set(changes(set, "2026-01-04", "2026-02-10").map((change) => change.day))).toEqual(
      new Set(["2026-01-05", "2026-02-10"]),
    );
    expect(changes(set, "2026-02-10", "2026-02-10")).toEqual([]);
    expect(changes(set, null, "2025-12-31")).toEqual([]);
    expect(changes(set, "2026-04-15", "2027-01-01")).toEqual([]);
  });

  test("refuse days that are none, and days that run backwards", () => {
    expect(() => changes(set, "2026-02", "2026-03-01")).toThrow(WhenError);
    expect(() => changes(set, null, "tomorrow")).toThrow(WhenError);
    const backwards = () => changes(set, "2026-02-02", "2026-02-01");
    expect(backwards).toThrow(QueryError);
    expect(backwards).toThrow(expect.objectContaining({ code: "wrong-period", value: "2026-02-01" }));
    expect(backwards).toThrow('expected a day no earlier than 2026-02-02, for example 2026-02-02; found "2026-02-01"');
  });
});

describe("the laws of changes", () => {
  const many = fc
    .array(record, { minLength: 1, maxLength: 3 })
    .map((records) => setOf(fields, ...records.map((one, index) => ({ ...one, id: `record-${index}` }))));
  const days = fc.tuple(day, day, day).map((three) => three.sort() as [string, string, string]);

  test("those of two spans, one after the other, are those of the whole", () => {
    fc.assert(
      fc.property(many, days, (some, [a, b, c]) => {
        expect([...changes(some, a, b), ...changes(some, b, c)]).toEqual(changes(some, a, c));
        expect([...changes(some, null, a), ...changes(some, a, b)]).toEqual(changes(some, null, b));
      }),
      { numRuns: 200 },
    );
  });

  test("put onto the records of the first day they give those of the last", () => {
    fc.assert(
      fc.property(many, days, (some, [a, , c]) => {
        const records = new Map(asOf(some, a).map((one) => [one.id, { ...one } as unknown as Loose]));
        for (const change of changes(some, a, c)) apply(records, change);
        const sorted = [...records.values()].sort((x, y) => (x.id < y.id ? -1 : 1));
        expect(sorted.map(comparable)).toEqual(asOf(some, c).map((one) => comparable(one as unknown as Loose)));
      }),
      { numRuns: 200 },
    );
  });

  test("have one entry a field, a kind and a day, and none that changes nothing", () => {
    fc.assert(
      fc.property(many, days, (some, [a, , c]) => {
        const found = changes(some, a, c);
        const keys = found.map((change) => `${change.day} ${change.id} ${change.kind} ${change.field}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const change of found) expect(change.before).not.toEqual(change.after);
        expect(found.map((change) => change.day)).toEqual(found.map((change) => change.day).sort());
      }),
      { numRuns: 200 },
    );
  });
});

interface Loose {
  id: string;
  status: unknown;
  events: { type: string }[];
  targets: { event: string }[];
  peak: { key: string; value: unknown }[];
  contested: string[];
  unconfirmed: string[];
  [field: string]: unknown;
}

function apply(records: Map<string, Loose>, change: Change<ResolvedRecord>): void {
  if (change.kind === "record") {
    records.set(change.id, { ...change.after } as unknown as Loose);
    return;
  }
  const one = records.get(change.id) as Loose;
  const { field, after } = change as { field: string; after: unknown };
  if (change.kind === "event") {
    one.events = [...one.events.filter((event) => event.type !== field), ...(after as { type: string }[])];
  } else if (change.kind === "target") {
    one.targets = one.targets.filter((target) => target.event !== field);
    if (after) one.targets.push(after as { event: string });
  } else if (change.kind === "contested" || change.kind === "unconfirmed") {
    one[change.kind] = one[change.kind].filter((name) => name !== field);
    if (after) one[change.kind].push(field);
  } else if (field.startsWith("peak.")) {
    one.peak = one.peak.filter((row) => `peak.${row.key}` !== field);
    if (after) one.peak.push({ key: field.slice(5), value: after });
  } else one[field] = after;
}

/** Lists in one order, and without the sources, which are no statement. */
function comparable({ sources: _, ...one }: Loose): unknown {
  const sorted = (list: readonly unknown[]): string[] => list.map((entry) => JSON.stringify(entry)).sort();
  return {
    ...one,
    events: sorted(one.events),
    targets: sorted(one.targets),
    peak: sorted(one.peak),
    contested: sorted(one.contested),
    unconfirmed: sorted(one.unconfirmed),
  };
}
