import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Order, posting, type Quantity, SumError, sum, sumBy } from "../src/index.ts";
import { deal } from "./example-records.ts";

interface Figure {
  readonly organization?: string;
  readonly measure?: string;
  readonly basis?: string;
  readonly definition?: string | null;
  readonly period?: string | null;
  readonly segment?: string | null;
}

type Row = ReturnType<typeof deal> & Figure;

/** Postings by customer, in the order of the records. */
function orderOf(rows: readonly Row[]) {
  const keys = [...new Set(rows.flatMap(({ customers }) => customers))].sort();
  const lists = keys.map((key) => rows.flatMap(({ customers }, at) => (customers.includes(key) ? [at] : [])));
  const offsets = [0, ...lists.map((_, index) => lists.slice(0, index + 1).flat().length)];
  const party = { keys, offsets, positions: lists.flat() };
  return { byDate: rows.map((_, at) => at), days: rows.map(() => null), postings: { party } } satisfies Order;
}

function sums(rows: readonly Row[]) {
  const order = orderOf(rows);
  const found = sumBy(rows, order, "party", "value");
  // From columns that are there already, too.
  expect(sumBy(rows, order, "party", "value")).toEqual(found);
  return found;
}

/** What `sum` gives or throws. */
function attempt(rows: readonly Row[]): unknown {
  try {
    return sum(rows, "value");
  } catch (error) {
    return error;
  }
}

function expectAsSum(rows: readonly Row[]): void {
  const order = orderOf(rows);
  const found = sums(rows);
  expect([...found.keys()]).toEqual(order.postings.party.keys);
  for (const [key, total] of found) {
    const expected = attempt(posting(rows, order, "party", key));
    expect(total).toEqual(expected);
    if (!(total instanceof SumError)) continue;
    const { code, ids, message } = expected as SumError;
    expect(total).toMatchObject({ code, ids, message });
  }
}

const usd = (min: number | null, max: number | null, stated: Quantity["stated"] = "exact", unit = "USD"): Quantity => ({
  min,
  max,
  unit,
  stated,
});

describe("sumBy", () => {
  test("adds bounds by key and says what each total leaves open", () => {
    const rows: Row[] = [
      deal("amd", { customers: ["meta", "openai"], value: usd(60e9, 100e9, "range"), contested: ["value"] }),
      deal("arm", { customers: ["openai"], value: usd(2e9, 2e9, "about"), contested: ["status"] }),
      deal("nobody", { value: usd(1, 1) }),
      deal("nvidia", { customers: ["meta"], value: usd(null, null, "undisclosed") }),
      deal("scale", { customers: ["openai"], value: usd(null, 15e9, "up-to") }),
      deal("silent", { customers: ["meta"], value: null }),
    ];
    expect(Object.fromEntries(sums(rows))).toEqual({
      meta: {
        min: 60e9,
        max: null,
        unit: "USD",
        ids: ["amd", "nvidia", "silent"],
        unknown: ["nvidia"],
        contested: ["amd"],
        capped: [],
        about: [],
        missing: ["silent"],
      },
      openai: {
        min: 62e9,
        max: 117e9,
        unit: "USD",
        ids: ["amd", "arm", "scale"],
        unknown: [],
        contested: ["amd"],
        capped: ["scale"],
        about: ["arm"],
        missing: [],
      },
    });
    expect(sums([])).toEqual(new Map());
  });

  test("is exact in decimal, and for totals beyond what binary numbers hold", () => {
    const of = (...amounts: number[]) =>
      sums(amounts.map((amount, at) => deal(`d${at}`, { customers: ["meta"], value: usd(amount, amount) }))).get(
        "meta",
      );
    expect(of(0.1, 0.2)).toMatchObject({ min: 0.3, max: 0.3 });
    expect(of(2 ** 53, 1, 1)).toMatchObject({ min: 2 ** 53 + 2, max: 2 ** 53 + 2 });
    expect(of(2 ** 53, 1, -(2 ** 53))).toMatchObject({ min: 1, max: 1 });
    expect(of(1, 2)).toMatchObject({ min: 3, max: 3 });
    const ranges = [usd(1, 1.1, "range"), usd(2, 2.2, "range"), usd(0.1, 4, "range"), usd(0.2, 5, "range")];
    const total = sums(ranges.map((value, at) => deal(`d${at}`, { customers: ["meta"], value }))).get("meta");
    expect(total).toMatchObject({ min: 3.3, max: 12.3 });
  });

  test("a key whose records must not be added has the error that names them; the others have their sums", () => {
    const rows: Row[] = [
      deal("a", { customers: ["meta", "openai"], value: usd(1, 1) }),
      deal("b", { customers: ["meta"], value: usd(1, 1, "exact", "EUR") }),
      deal("part", { customers: ["google", "openai"], value: usd(1, 1) }),
      deal("whole", { customers: ["google"], value: usd(3, 3), includes: ["part"] }),
    ];
    const found = sums(rows);
    expect(found.get("meta")).toMatchObject({ name: "SumError", code: "mixed-units", ids: ["a", "b"] });
    expect(found.get("google")).toMatchObject({ name: "SumError", code: "part-of-whole", ids: ["whole", "part"] });
    expect(found.get("openai")).toMatchObject({ min: 2, max: 2, unit: "USD" });
    const order = orderOf(rows);
    const positions = [...order.postings.party.positions, 2];
    const offsets = [...order.postings.party.offsets.slice(0, -1), positions.length];
    const again = { ...order, postings: { party: { ...order.postings.party, offsets, positions } } };
    expect(sumBy(rows, again, "party", "value").get("openai")).toMatchObject({ code: "counted-twice", ids: ["part"] });
    const twice = [deal("a", { customers: ["meta"] }), deal("a", { customers: ["meta"] })];
    expect(sums(twice).get("meta")).toMatchObject({ code: "counted-twice" });
  });

  test.each<[string, Figure, Figure]>([
    ["mixed-measures", { measure: "capex" }, { measure: "revenue" }],
    ["mixed-bases", { basis: "actual" }, { basis: "guidance" }],
    ["mixed-definitions", { definition: "pre-money" }, { definition: null }],
    ["overlapping-periods", { organization: "x", period: "2025" }, { organization: "x", period: "2025-12" }],
  ])("has %s where that is all that clashes", (code, one, other) => {
    const rows = [one, other].map((more, at) =>
      Object.assign(deal(`d${at}`, { customers: ["meta"], value: usd(1, 1) }), more),
    );
    expect(sums(rows).get("meta")).toMatchObject({ name: "SumError", code, ids: ["d0", "d1"] });
  });

  test("goes by the records and the field that it is given", () => {
    const rows = [deal("a", { customers: ["meta"], value: usd(1, 1) })];
    const order = orderOf(rows);
    expect(sumBy(rows, order, "party", "value").get("meta")).toMatchObject({ min: 1 });
    const others = [deal("a", { customers: ["meta"], value: usd(2, 2) })];
    expect(sumBy(others, order, "party", "value").get("meta")).toMatchObject({ min: 2 });
    expect(sumBy(rows, order, "party", "value").get("meta")).toMatchObject({ min: 1 });
    const withTerm = rows.map((row) => ({ ...row, term: usd(5, 5, "exact", "years") }));
    expect(sumBy(withTerm, order, "party", "value").get("meta")).toMatchObject({ min: 1, unit: "USD" });
    expect(sumBy(withTerm, order, "party", "term").get("meta")).toMatchObject({ min: 5, unit: "years" });
  });

  test("refuses other axes, other records' orders and fields that are no quantity", () => {
    const rows = [deal("a", { customers: ["meta"] })];
    const order = orderOf(rows);
    // @ts-expect-error the axes are those of the order
    const wrong = () => sumBy(rows, order, "person", "value");
    expect(wrong).toThrow(expect.objectContaining({ code: "unknown-axis", value: "person" }));
    expect(() => sumBy(rows, order as Order, "toString", "value")).toThrow("(party)");
    expect(() => sumBy([], order, "party", "value" as never)).toThrow(
      expect.objectContaining({ code: "wrong-order", value: 1 }),
    );
    const grown = [...rows];
    sumBy(grown, order, "party", "value");
    grown.push(deal("b"));
    expect(() => sumBy(grown, order, "party", "value")).toThrow(
      expect.objectContaining({ code: "wrong-order", value: 1 }),
    );
    const sorted = [deal("a", { customers: ["meta"] }), deal("b", { customers: ["meta"] })];
    const prebuilt = orderOf(sorted);
    sorted.reverse();
    expect(() => sumBy(sorted, prebuilt, "party", "value")).toThrow(
      expect.objectContaining({ name: "QueryError", code: "wrong-order", value: "a" }),
    );
    expect(() => sumBy(rows, order, "party", "price" as never)).toThrow(
      expect.objectContaining({ name: "SumError", code: "unknown-field", ids: ["a"] }),
    );
    // @ts-expect-error only fields that hold quantities are offered
    expect(() => sumBy(rows, order, "party", "name")).toThrow(
      expect.objectContaining({ name: "SumError", code: "not-a-quantity", ids: ["a"] }),
    );
  });

  test("keeps every law of sum: it is the sum of each posting, or the error that sum throws", () => {
    const amount = fc.oneof(
      fc.integer({ min: 0, max: 1e12 }),
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.double({ min: -1e3, max: 1e20, noNaN: true }).map((number) => number + 0),
    );
    const unit = fc.oneof({ weight: 9, arbitrary: fc.constant("USD") }, { weight: 1, arbitrary: fc.constant("EUR") });
    const stated = fc.constantFrom("exact", "about", "over", "up-to", "under", "range", "undisclosed", "magnitude");
    const bound = fc.option(amount);
    const value = fc.option(fc.record({ min: bound, max: bound, unit, stated }));
    const figure: fc.Arbitrary<Figure> = fc.record(
      {
        organization: fc.constantFrom("x", "y"),
        measure: fc.constantFrom("capex", "revenue"),
        basis: fc.constantFrom("actual", "guidance"),
        definition: fc.constantFrom(null, "pre-money"),
        period: fc.constantFrom("2025", "2026-Q1"),
        segment: fc.constantFrom(null, "cloud"),
      },
      { requiredKeys: ["period", "segment"] },
    );
    const row = fc.record({
      value,
      customers: fc.uniqueArray(fc.constantFrom("amd", "meta", "openai"), { maxLength: 3 }),
      contested: fc.subarray(["value", "status"]),
      includes: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(["d1"]) }),
      figure: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: figure }),
      again: fc.oneof({ weight: 19, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (list) => {
        const rows = list.map(({ figure: own, again, ...more }, at) =>
          Object.assign(deal(`d${again && at > 0 ? at - 1 : at}`, more as Partial<Row>), own),
        );
        expectAsSum(rows);
      }),
      { numRuns: 500 },
    );
  });
});
