import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AllenRelation,
  isAfter,
  isBefore,
  isDuring,
  overlaps,
  type Quantity,
  relation,
  SumError,
  sharesDay,
  sum,
} from "../src/index.ts";
import { whenRules } from "../src/judge/value-rules.ts";
import { addExactly } from "../src/sum/add-exactly.ts";
import { type WhenModel, whenModel } from "../src/when/arbitrary-when.ts";
import { type Deal, deal } from "./example-records.ts";

/** Quantities as sources state them: up to three decimals, up to a trillion. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 1e12 }),
  fc.integer({ min: -1e6, max: 1e9 }).map((thousandths) => thousandths / 1000 + 0),
);
const usd: fc.Arbitrary<Quantity | null> = fc.oneof(
  fc.tuple(number, fc.constantFrom("exact", "about")).map(([n, stated]) => part(n, n, stated as "exact")),
  fc.tuple(number, number).map(([a, b]) => part(Math.min(a, b), Math.max(a, b), "range")),
  fc.tuple(number, fc.constantFrom("over", "at-least")).map(([n, stated]) => part(n, null, stated as "over")),
  fc.tuple(number, fc.constantFrom("under", "up-to")).map(([n, stated]) => part(null, n, stated as "under")),
  fc.constant(part(null, null, "undisclosed")),
  fc.constant(null),
);
const deals: fc.Arbitrary<Deal[]> = fc
  .array(fc.record({ value: usd, isContested: fc.boolean() }), { maxLength: 10 })
  .map((list) =>
    list.map(({ value, isContested }, index) => deal(`d${index}`, { value, contested: isContested ? ["value"] : [] })),
  );

function part(min: number | null, max: number | null, stated: Quantity["stated"]): Quantity {
  return { min, max, unit: "USD", stated };
}

describe("a sum", () => {
  test("does not depend on the order of its parts", () => {
    const shuffled = deals.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const sorted = (total: object) =>
          Object.fromEntries(
            Object.entries(total).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
          );
        expect(sorted(sum(other, "value"))).toEqual(sorted(sum(list, "value")));
      }),
    );
  });

  test("does not depend on their grouping: partial sums add up to it", () => {
    fc.assert(
      fc.property(deals, fc.nat({ max: 10 }), (list, cut) => {
        const [whole, left, right] = [list, list.slice(0, cut), list.slice(cut)].map((some) => sum(some, "value"));
        if (!whole || !left || !right) throw new Error("three sums");
        expect(whole.min).toBe(addExactly([left.min, right.min]));
        expect(whole.max).toBe(left.max === null || right.max === null ? null : addExactly([left.max, right.max]));
        expect(whole.unit).toBe(left.unit ?? right.unit);
        for (const key of ["ids", "unknown", "contested", "capped", "about", "missing"] as const) {
          expect(whole[key]).toEqual([...left[key], ...right[key]]);
        }
      }),
    );
  });

  test("is never narrowed by an unknown", () => {
    fc.assert(
      fc.property(deals, fc.constantFrom(null, part(null, null, "undisclosed")), (list, unknown) => {
        const [before, after] = [sum(list, "value"), sum([...list, deal("unknown", { value: unknown })], "value")];
        expect(after.max).toBeNull();
        expect(after.min).toBe(before.min);
        expect([...after.unknown, ...after.missing]).toContain("unknown");
      }),
    );
  });

  test("holds every total that the parts allow", () => {
    fc.assert(
      fc.property(deals, (list) => {
        const total = sum(list, "value");
        const least = list.map((one) => one.value?.min ?? 0);
        const most = list.map((one) => one.value?.max ?? null);
        const plain = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(total.min).toBeCloseTo(plain(least), 2);
        if (total.max === null) expect(most.includes(null)).toBe(true);
        else expect(total.max).toBeCloseTo(plain(most as number[]), 2);
      }),
    );
  });

  test("never holds NaN or undefined, whatever a program hands over", () => {
    const bound = fc.constantFrom<unknown>(
      1,
      -1,
      null,
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      "1",
      1n,
      {},
      true,
    );
    const value = fc.oneof(
      fc.record({
        min: bound,
        max: bound,
        unit: fc.constantFrom<unknown>("USD", null, 1),
        stated: fc.constantFrom<unknown>("exact", null),
      }),
      bound,
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const list = values.map((one, index) => deal(`d${index}`, { value: one as Quantity }));
        try {
          const { min, max } = sum(list, "value");
          expect(Number.isFinite(min)).toBe(true);
          expect(max === null || Number.isFinite(max)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SumError);
          const { code, ids } = error as SumError;
          expect(["not-a-quantity", "unknown-field"]).toContain(code);
          expect(ids.length).toBe(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("addExactly", () => {
  test("adds decimals as decimals", () => {
    expect(addExactly([])).toBe(0);
    expect(addExactly([0.1, 0.2])).toBe(0.3);
    expect(addExactly([1.1, 2.2, 3.3])).toBe(6.6);
    expect(addExactly([0.0001, 0.0002])).toBe(0.0003);
    expect(addExactly([1e-7, 2e-7])).toBe(3e-7);
    expect(addExactly([Number.MAX_SAFE_INTEGER, 2, -2])).toBe(Number.MAX_SAFE_INTEGER);
    expect(addExactly([2 ** 53, 1, 1])).toBe(2 ** 53 + 2);
    expect(addExactly([1e15 + 0.5, 0.5])).toBe(1e15 + 1);
    expect(addExactly([1e300, 1, -1e300])).toBe(1);
    expect(addExactly([123456789012.345, 0.655])).toBe(123456789013);
    expect(addExactly([-0.5, 0.25])).toBe(-0.25);
    expect(Object.is(addExactly([-0]), 0)).toBe(true);
  });

  test("is the decimal sum, rounded once, for numbers of any size", () => {
    const any = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }),
      number,
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (numbers) => {
        const scale = 400n;
        const total = numbers.reduce((all, value) => {
          const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
          const [whole = "", fraction = ""] = mantissa.split(".");
          return all + BigInt(whole + fraction) * 10n ** (scale + BigInt(exponent) - BigInt(fraction.length));
        }, 0n);
        expect(addExactly(numbers)).toBe(Number(`${total}e-400`));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a comparison of dates", () => {
  test("never takes an answer back when either date gets more exact", () => {
    fc.assert(
      fc.property(whenModel, whenModel, whenModel, whenModel, (vague, finer, other, otherFiner) => {
        fc.pre(isInside(finer, vague) && isInside(otherFiner, other));
        for (const compare of [isBefore, isAfter]) {
          const answer = compare(vague.text, other.text);
          if (answer !== undefined) expect(compare(finer.text, otherFiner.text)).toBe(answer);
        }
        const during = isDuring(vague.text, other.text);
        if (during !== undefined) expect(isDuring(finer.text, other.text)).toBe(during);
        // Who shares no day shares none later.
        if (overlaps(vague.text, other.text) === false) expect(overlaps(finer.text, otherFiner.text)).toBe(false);
        if (!sharesDay(vague.text, other.text)) expect(sharesDay(finer.text, otherFiner.text)).toBe(false);
      }),
      { maxSkipsPerRun: 10_000, numRuns: 20 },
    );
  });
});

describe("relation", () => {
  // Allen's picture: a period from the 10th to the 19th, and the thirteen ways in which another may lie to it.
  test.each<[string, string, AllenRelation, AllenRelation]>([
    ["2026-03-01/2026-03-08", "X        ", "before", "after"],
    ["2026-03-01/2026-03-09", "X        ", "meets", "met-by"],
    ["2026-03-01/2026-03-10", "XX       ", "overlaps", "overlapped-by"],
    ["2026-03-01/2026-03-18", "XXXX     ", "overlaps", "overlapped-by"],
    ["2026-03-01/2026-03-19", "XXXXX    ", "finished-by", "finishes"],
    ["2026-03-01/2026-03-20", "XXXXXX   ", "contains", "during"],
    ["2026-03-10/2026-03-18", " XXX     ", "starts", "started-by"],
    ["2026-03-10/2026-03-19", " XXXX    ", "equals", "equals"],
    ["2026-03-10/2026-03-20", " XXXXX   ", "started-by", "starts"],
    ["2026-03-11/2026-03-18", "  XX     ", "during", "contains"],
    ["2026-03-11/2026-03-19", "  XXX    ", "finishes", "finished-by"],
    ["2026-03-11/2026-03-20", "  XXXX   ", "overlapped-by", "overlaps"],
    ["2026-03-19/2026-03-25", "    XX   ", "overlapped-by", "overlaps"],
    ["2026-03-20/2026-03-25", "     X   ", "met-by", "meets"],
    ["2026-03-21/2026-03-25", "      X  ", "after", "before"],
  ])("%s %s %s", (other, _, expected, inverse) => {
    expect(relation(other, "2026-03-10/2026-03-19")).toBe(expected);
    expect(relation("2026-03-10/2026-03-19", other)).toBe(inverse);
  });

  test("composes as Allen's table of 1983 says, in the rows that have one entry", () => {
    // Of the 169 pairs those with a single outcome; `equals` keeps the other, and so stands nowhere.
    const table: Partial<Record<AllenRelation, Partial<Record<AllenRelation, AllenRelation>>>> = {
      before: {
        before: "before",
        meets: "before",
        overlaps: "before",
        starts: "before",
        contains: "before",
        "started-by": "before",
        "finished-by": "before",
      },
      meets: {
        before: "before",
        meets: "before",
        overlaps: "before",
        contains: "before",
        "finished-by": "before",
        starts: "meets",
        "started-by": "meets",
      },
      overlaps: { before: "before", meets: "before", starts: "overlaps" },
      starts: {
        before: "before",
        meets: "before",
        during: "during",
        starts: "starts",
        finishes: "during",
        after: "after",
        "met-by": "met-by",
      },
      during: {
        before: "before",
        meets: "before",
        during: "during",
        starts: "during",
        finishes: "during",
        after: "after",
        "met-by": "after",
      },
      finishes: {
        before: "before",
        meets: "meets",
        during: "during",
        starts: "during",
        finishes: "finishes",
        after: "after",
        "met-by": "after",
      },
      contains: { contains: "contains", "started-by": "contains", "finished-by": "contains" },
      "started-by": {
        contains: "contains",
        "started-by": "started-by",
        "finished-by": "contains",
        "met-by": "met-by",
        finishes: "overlapped-by",
      },
      "finished-by": {
        before: "before",
        meets: "meets",
        overlaps: "overlaps",
        starts: "overlaps",
        contains: "contains",
        "started-by": "contains",
        "finished-by": "finished-by",
      },
      "overlapped-by": { after: "after", "met-by": "after", finishes: "overlapped-by" },
      "met-by": {
        after: "after",
        "met-by": "after",
        "overlapped-by": "after",
        contains: "after",
        "started-by": "after",
        finishes: "met-by",
        "finished-by": "met-by",
      },
      after: {
        after: "after",
        "met-by": "after",
        "overlapped-by": "after",
        finishes: "after",
        contains: "after",
        "started-by": "after",
        "finished-by": "after",
      },
    };
    // Seven days are enough for every way in which three periods can lie to each other.
    const days = [1, 2, 3, 4, 5, 6, 7];
    const periods = days.flatMap((from) =>
      days.filter((to) => to >= from).map((to) => `2026-03-0${from}/2026-03-0${to}`),
    );
    const found = new Map(periods.map((a) => [a, new Map(periods.map((b) => [b, relation(a, b) as AllenRelation]))]));
    const of = (a: string, b: string) => found.get(a)?.get(b) as AllenRelation;
    const seen = new Set<string>();
    for (const a of periods) {
      for (const b of periods) {
        for (const c of periods) {
          const [first, second, whole] = [of(a, b), of(b, c), of(a, c)];
          const expected = first === "equals" ? second : second === "equals" ? first : table[first]?.[second];
          if (expected === undefined) continue;
          if (whole !== expected) expect.fail(`${a} ${first} ${b} ${second} ${c}: ${whole}, not ${expected}`);
          if (first !== "equals" && second !== "equals") seen.add(`${first} ${second}`);
        }
      }
    }
    expect(seen.size).toBe(Object.values(table).flatMap(Object.keys).length);
  });
});

function isInside(finer: WhenModel, vague: WhenModel): boolean {
  return finer.days[0] >= vague.days[0] && finer.days[1] <= vague.days[1];
}

test("of two dates at most one is the vaguer", () => {
  fc.assert(
    fc.property(whenModel, whenModel, fc.boolean(), ({ text: a }, other, areAlike) => {
      const b = areAlike ? (a.includes("~") ? a.replaceAll("~", "") : `${a}~`) : other.text;
      fc.pre(!b.includes("..~"));
      expect(whenRules.isVaguer(a, b) && whenRules.isVaguer(b, a)).toBe(false);
      expect(whenRules.isVaguer(a, a)).toBe(false);
    }),
  );
});
