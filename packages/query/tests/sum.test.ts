import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Quantity, type ResolvedRecord, SumError, sum } from "../src/index.ts";

interface Deal extends ResolvedRecord {
  readonly value: Quantity | null;
  readonly includes: readonly string[];
}

function deal(id: string, value: Quantity | null, more: Partial<Deal> = {}): Deal {
  return {
    id,
    name: id,
    aliases: [],
    sameAs: {},
    value,
    includes: [],
    contested: [],
    unconfirmed: [],
    sources: [],
    ...more,
  };
}

function usd(min: number | null, max: number | null, stated: Quantity["stated"]): Quantity {
  return { min, max, unit: "USD", stated };
}

describe("sum", () => {
  test("adds bounds and says what it leaves open", () => {
    const total = sum(
      [
        deal("nvidia", usd(null, null, "undisclosed")),
        deal("amd", usd(60e9, 100e9, "range"), { contested: ["value"] }),
        deal("google", usd(1e9, 1e12, "magnitude")),
        deal("scale", usd(null, 15e9, "up-to")),
        deal("arm", usd(2e9, 2e9, "about")),
        deal("silent", null),
      ],
      "value",
    );
    expect(total).toEqual({
      min: 63e9,
      max: null,
      unit: "USD",
      ids: ["nvidia", "amd", "google", "scale", "arm", "silent"],
      unknown: ["nvidia"],
      contested: ["amd"],
      capped: ["scale"],
      about: ["arm"],
      missing: ["silent"],
    });
  });

  test("is exact in decimal", () => {
    expect(sum([deal("a", usd(0.1, 0.1, "exact")), deal("b", usd(0.2, 0.2, "exact"))], "value").max).toBe(0.3);
    const bounds = (...pairs: [number, number][]) => {
      const { min, max } = sum(
        pairs.map(([least, most], index) => deal(String(index), usd(least, most, "range"))),
        "value",
      );
      return [min, max];
    };
    // Beside the greatest whole number that is exact, binary addition loses each fraction.
    const greatest = Number.MAX_SAFE_INTEGER - 1;
    expect(bounds([greatest, greatest], [0.4, 0.4], [0.4, 0.4])).toEqual([greatest + 1, greatest + 1]);
    expect(bounds([1, greatest], [1, 0.4], [1, 0.4])).toEqual([3, greatest + 1]);
    expect(bounds([greatest, 1], [0.4, 1], [0.4, 1])).toEqual([greatest + 1, 3]);
    expect(bounds([greatest, 1], [2, 1], [2, 1])).toEqual([greatest + 4, 3]);
    expect(bounds([1, greatest], [1, 2], [1, 2])).toEqual([3, greatest + 4]);
    expect(bounds([1e12, 0], [0.001, 0], [-1e12, 0])).toEqual([0.001, 0]);
  });

  test("of nothing is nothing", () => {
    expect(sum([], "value" as never)).toMatchObject({ min: 0, max: 0, unit: null, ids: [] });
  });

  test("refuses what would be false, and names the records", () => {
    const texts = [
      () => sum([deal("a", usd(1, 1, "exact")), deal("b", { ...usd(1, 1, "exact"), unit: "EUR" })], "value"),
      () => sum([deal("whole", usd(3, 3, "exact"), { includes: ["part"] }), deal("part", usd(1, 1, "exact"))], "value"),
      () => sum([deal("a", null), deal("a", null)], "value"),
      // @ts-expect-error only fields that hold quantities are offered
      () => sum([deal("a", null)], "name"),
      () => sum([deal("a", null)], "price" as never),
      () => sum([figure("x", { basis: "actual" }), figure("y", { basis: "guidance" })], "value"),
      () => sum([figure("x", { measure: "capex" }), figure("y", { measure: "revenue" })], "value"),
      () => sum([figure("year", { period: "2025" }), figure("quarter", { period: "2025-36" })], "value"),
      () => sum([figure("all", {}), figure("part", { segment: "data center" })], "value"),
    ].map((attempt) => {
      try {
        attempt();
        return "accepted";
      } catch (error) {
        return error instanceof SumError ? `${error.code}: ${error.message} [${error.ids}]` : String(error);
      }
    });
    expect(texts.join("\n")).toMatchSnapshot();
  });

  test("adds what may be added", () => {
    const segments = [figure("x", { segment: "cloud" }), figure("y", { segment: "chips" })];
    expect(sum(segments, "value").max).toBe(2);
    const years = [
      figure("x", { period: "2024" }),
      figure("y", { period: "2025" }),
      figure("z", { period: "2026-Q1" }),
    ];
    expect(sum(years, "value").max).toBe(3);
    const companies = [figure("x", {}), figure("y", { organization: "google" }), figure("z", { organization: "amd" })];
    expect(sum(companies, "value").max).toBe(3);
    const fiscal = [
      figure("x", { period: "FY2026-Q2", covers: "2025-04-28/2025-07-27" }),
      figure("y", { period: "FY2026-Q3", covers: "2025-07-28/2025-10-26" }),
    ];
    expect(sum(fiscal, "value").max).toBe(2);
    const capped = sum([deal("a", usd(null, 5, "under")), deal("b", usd(null, 6, "up-to")), deal("c", null)], "value");
    expect(capped).toMatchObject({ min: 0, max: null, capped: ["a", "b"], missing: ["c"] });
    const plain = { id: "p", contested: [], value: usd(1, 1, "exact") } as unknown as Deal;
    expect(sum([plain], "value").max).toBe(1);
  });

  test.each<[string, object, object]>([
    ["mixed-definitions", { definition: "pre-money" }, { definition: null }],
    ["mixed-measures", { measure: "capex" }, { measure: "revenue" }],
    ["mixed-bases", { basis: "actual" }, { basis: "estimate" }],
    ["part-of-whole", { segment: null }, { segment: "cloud" }],
    ["part-of-whole", { segment: "cloud" }, { segment: null }],
    ["overlapping-periods", { segment: "cloud" }, { segment: "cloud" }],
    ["overlapping-periods", { period: "2025/.." }, { period: "2027" }],
    ["overlapping-periods", { period: "2025" }, { period: "../2026" }],
    ["overlapping-periods", { period: "2025-12-31" }, { period: "2025" }],
    [
      "overlapping-periods",
      { period: "FY1", covers: "2025-01-01/2025-03-01" },
      { period: "FY2", covers: "2025-03-01/2025-04-01" },
    ],
  ])("refuses %s, in either order and whatever stands between", (code, one, other) => {
    const [a, b] = [figure("a", one), figure("b", other)];
    const between = figure("c", { ...one, ...other, ...one, organization: "google", period: "2025" });
    for (const list of [[a, b], [b, a], ...(code.startsWith("mixed") ? [] : [[a, between, b]])]) {
      const ids = code.startsWith("mixed") || list.length === 2 ? list.map((record) => record.id) : ["a", "b"];
      expect(() => sum(list, "value")).toThrow(expect.objectContaining({ name: "SumError", code, ids }));
    }
  });

  test("each error holds what does not fit", () => {
    const one = usd(1, 1, "exact");
    const [a, b] = [deal("a", one), deal("b", { ...one, unit: "EUR" })];
    const value = (records: readonly Deal[], field: "value" = "value"): unknown => {
      try {
        return sum(records, field);
      } catch (error) {
        return (error as SumError).value;
      }
    };
    expect(value([a, b])).toEqual(["USD", "EUR"]);
    expect(value([a], "price" as never)).toBe("price");
    expect(value([a], "name" as never)).toBe(a.name);
    expect(value([a, a])).toBe("a");
    expect(value([{ ...a, includes: ["c"] } as Deal, deal("c", one)])).toBe("c");
    const pair = (first: object, second: object) => value([figure("a", first), figure("b", second)]);
    expect(pair({ basis: "actual" }, { basis: "guidance" })).toEqual(["actual", "guidance"]);
    expect(pair({ measure: "capex" }, { measure: "revenue" })).toEqual(["capex", "revenue"]);
    expect(pair({ definition: null }, { definition: "pre-money" })).toEqual([null, "pre-money"]);
    expect(pair({ segment: null }, { segment: "cloud" })).toBe("b");
    expect(pair({ segment: "cloud" }, { segment: null })).toBe("a");
    expect(pair({ period: "2025" }, { period: "2025-12" })).toEqual(["2025", "2025-12"]);
  });

  test("names the record that differs from the first", () => {
    const list = [deal("a", usd(1, 1, "exact")), deal("b", null), deal("c", { ...usd(1, 1, "exact"), unit: "EUR" })];
    expect(() => sum(list, "value")).toThrow("cannot add value of a in USD and of c in EUR; add records of one unit");
  });

  test("does not depend on order, and an unknown never narrows it", () => {
    const amount = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.double({ min: 0, max: 1e12, noNaN: true }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
        const records = amounts.map((value, index) => deal(`d${index}`, usd(value, value, "exact")));
        const total = sum(records, "value");
        expect(sum([...records].reverse(), "value").max).toBe(total.max);
        const open = sum([...records, deal("unknown", usd(null, null, "undisclosed"))], "value");
        expect(open).toMatchObject({ min: total.min, max: null });
      }),
    );
  });
});

function figure(id: string, more: object): Deal {
  const about = {
    organization: "meta",
    measure: "capex",
    period: "2025",
    covers: null,
    basis: "actual",
    definition: null,
    segment: null,
  };
  return { ...deal(id, usd(1, 1, "exact")), ...about, ...more } as Deal;
}
