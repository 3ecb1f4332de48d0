import { describe, expect, test } from "vitest";
import { shown } from "../src/error/shown.ts";
import * as query from "../src/index.ts";
import {
  addDays,
  asOf,
  atLeast,
  atMost,
  bounds,
  changes,
  claimsFor,
  compareWhen,
  contradict,
  dayNumber,
  equal,
  formatQuantity,
  formatWhen,
  isAfter,
  isBefore,
  isDuring,
  isWhen,
  overlaps,
  parseQuantity,
  parseWhen,
  QuantityError,
  QueryError,
  relation,
  resolve,
  roadmap,
  SumError,
  sharesDay,
  slips,
  sum,
  timeline,
  WhenError,
  writeQuantity,
} from "../src/index.ts";
import { isQuantity } from "../src/quantity/is-quantity.ts";
import { deal } from "./example-records.ts";
import { claim, claims, setOf } from "./example-set.ts";

/** A text as it is; of anything else what an error can show. */
function asTold(value: unknown): string {
  return typeof value === "string" ? value : shown(value);
}

describe("what is no date", () => {
  const wrong: unknown[] = [
    "",
    "soon",
    "2026-02-30",
    "2026-13",
    "1850",
    "2026/2025",
    2026,
    null,
    undefined,
    {},
    Object.create(null),
    Number.NaN,
  ];

  test.each(wrong.map((value) => [value]))("%j is refused by every function that takes one", (value) => {
    const when = value as string;
    const asked: (() => unknown)[] = [
      () => parseWhen(when),
      () => bounds(when),
      () => formatWhen(when),
      () => isBefore(when, "2026"),
      () => isBefore("2026", when),
      () => isAfter(when, "2026"),
      () => isDuring("2026", when),
      () => overlaps(when, "2026"),
      () => relation("2026", when),
      () => compareWhen(when, "2026"),
      () => sharesDay("2026", when),
    ];
    for (const ask of asked) {
      expect(ask).toThrow(WhenError);
      expect(ask).toThrow(expect.objectContaining({ name: "WhenError", value: asTold(value) }));
    }
    if (typeof value !== "string") {
      expect(asked[0]).toThrow(expect.objectContaining({ code: "form" }));
      expect(asked[0]).toThrow('expected a date as text, for example "2026"; found ');
    }
    expect(isWhen(value)).toBe(false);
  });
});

describe("what is no day", () => {
  const record = claims("a", claim("told", "2026-02-24", { says: { foundry: "tsmc" } }));
  const set = setOf({ foundry: { kind: "reference", changes: false } }, record);
  const wrong: unknown[] = [
    "",
    "soon",
    "2026-02-30",
    "2026-02",
    "2026",
    "2026-02-24~",
    "2026-02/..",
    "../2026-02",
    " 2026-02-24",
    "2026-02-24T00:00:00Z",
    20260224,
    {},
    Object.create(null),
    Symbol("2026-02-24"),
    Number.NaN,
    new Date(0),
  ];

  test.each(wrong.map((value) => [value]))("%j is refused by every function that takes one", (value) => {
    const day = value as string;
    const asked: (() => unknown)[] = [
      () => dayNumber(day),
      () => addDays(day, 1),
      () => asOf(set, day),
      () => timeline(set).at(day),
      () => changes(set, day, "2026-02-24"),
      () => changes(set, null, day),
      () => claimsFor(set, "a", "foundry", day),
      () => slips(set, "a", day),
      () => resolve(record, set.fields, day),
      () => roadmap([], "meta", { day }),
    ];
    for (const ask of asked) {
      expect(ask).toThrow(WhenError);
      expect(ask).toThrow(expect.objectContaining({ name: "WhenError", value: asTold(value) }));
    }
  });

  test("what is a date and no day is told so", () => {
    expect(() => dayNumber("2026-02")).toThrow(expect.objectContaining({ code: "day" }));
    expect(() => dayNumber("2026-02")).toThrow('expected a calendar day such as 2026-02-24; found "2026-02"');
  });

  test("nor is null one, but where it stands for the beginning", () => {
    const day = null as never;
    for (const ask of [
      () => dayNumber(day),
      () => addDays(day, 1),
      () => asOf(set, day),
      () => changes(set, day, day),
    ]) {
      expect(ask).toThrow(WhenError);
    }
    expect(changes(set, null, "2026-02-24")).toHaveLength(1);
  });
});

describe("what is no number", () => {
  const six = parseQuantity("6 GW");

  test.each([[Number.NaN], ["6"], [null], [undefined], [{}]])("%j is refused as a bound", (value) => {
    for (const compare of [atLeast, atMost]) {
      const ask = () => compare(six, value as number);
      expect(ask).toThrow(QuantityError);
      expect(ask).toThrow(expect.objectContaining({ name: "QuantityError", code: "number", value: String(value) }));
      expect(ask).toThrow("expected a number in the unit of the quantity, for example 60e9; found");
    }
  });

  test.each([[Number.NaN], [0.5], [Number.POSITIVE_INFINITY], ["1"], [null], [undefined], [1n]])(
    "%s is refused as a number of days",
    (value) => {
      const ask = () => addDays("2026-02-24", value as number);
      expect(ask).toThrow(QuantityError);
      expect(ask).toThrow(expect.objectContaining({ code: "number", value: String(value) }));
      expect(ask).toThrow("expected a whole number of days, for example -1; found");
    },
  );

  test("infinity is a bound that everything or nothing meets", () => {
    expect([atLeast(six, Number.NEGATIVE_INFINITY), atMost(six, Number.POSITIVE_INFINITY)]).toEqual([true, true]);
    expect(atLeast(six, Number.POSITIVE_INFINITY)).toBe(false);
  });
});

describe("what is no quantity", () => {
  test("is told from what is one", () => {
    expect(
      [parseQuantity("6 GW"), parseQuantity("undisclosed USD"), parseQuantity("over 5 GW")].every(isQuantity),
    ).toBe(true);
    const six = parseQuantity("6 GW");
    for (const wrong of [null, undefined, 6, "6 GW", [], {}, { min: 6, max: 6 }]) expect(isQuantity(wrong)).toBe(false);
    for (const wrong of [
      { min: "6" },
      { max: "6" },
      { min: Number.NaN },
      { max: Number.POSITIVE_INFINITY },
      { min: undefined },
    ]) {
      expect(isQuantity({ ...six, ...wrong })).toBe(false);
    }
    expect(isQuantity({ ...six, unit: null })).toBe(false);
    expect(isQuantity({ ...six, stated: 1 })).toBe(false);
  });

  test("is refused by sum, which names the record", () => {
    for (const value of [6, "6 GW", {}, { min: 6, max: Number.NaN, unit: "GW", stated: "exact" }]) {
      expect(() => sum([deal("a", { value: value as never })], "value")).toThrow(
        expect.objectContaining({ name: "SumError", code: "not-a-quantity", ids: ["a"] }),
      );
    }
    expect(() => sum([deal("a")], "price" as never)).toThrow(
      expect.objectContaining({ code: "unknown-field", ids: ["a"] }),
    );
  });

  test("or of another unit: nothing is added", () => {
    const mixed = [deal("a", { value: parseQuantity("6 USD") }), deal("b", { value: parseQuantity("6 USD/year") })];
    expect(() => sum(mixed, "value")).toThrow(SumError);
    expect(() => sum(mixed, "value")).toThrow(expect.objectContaining({ code: "mixed-units", ids: ["a", "b"] }));
  });

  const six = { min: 6, max: 6, unit: "GW", stated: "exact" };
  const wrong: readonly unknown[] = [
    null,
    undefined,
    6,
    "6 GW",
    [],
    {},
    Object.create(null),
    { ...six, min: Number.NaN, max: Number.NaN },
    { ...six, stated: "over", max: null, min: Number.POSITIVE_INFINITY },
    { ...six, min: "6", max: "6" },
    { ...six, min: 6n, max: 6n },
    { ...six, min: undefined },
    { ...six, unit: undefined },
    { ...six, unit: "" },
    { ...six, stated: "roughly" },
    { ...six, stated: "toString" },
    { ...six, stated: undefined },
    { ...six, max: 7 },
    { ...six, stated: "about", max: null },
    { ...six, stated: "over" },
    { ...six, stated: "at-least", min: null },
    { ...six, stated: "under" },
    { ...six, stated: "up-to", max: null },
    { ...six, stated: "range" },
    { ...six, stated: "range", min: 7 },
    { ...six, stated: "range", min: null },
    { ...six, stated: "magnitude", max: null },
    { ...six, stated: "undisclosed" },
    { ...six, stated: "undisclosed", min: null },
    { ...six, stated: "undisclosed", max: null },
    ...["exact", "about", "over", "at-least", "under", "up-to", "range", "magnitude"].map((stated) => {
      return { ...six, min: null, max: null, stated };
    }),
    { ...six, min: -6, max: null, stated: "range" },
    { ...six, min: null, max: 6, stated: "magnitude" },
  ];

  test("is refused by every function that compares or words one, with what is wrong", () => {
    const good = parseQuantity("6 GW");
    const told = wrong.map((value) => {
      const given = value as never;
      const messages = [
        () => equal(given, good),
        () => equal(good, given),
        () => contradict(given, good),
        () => contradict(good, given),
        () => atLeast(given, 6),
        () => atMost(given, 6),
        () => formatQuantity(given),
        () => writeQuantity(given),
      ].map((ask) => {
        const error = caught(ask);
        expect(error).toBeInstanceOf(QuantityError);
        return `${(error as QuantityError).code}: ${(error as QuantityError).message}`;
      });
      expect(new Set(messages).size).toBe(1);
      return messages[0];
    });
    expect(told).toMatchSnapshot();
  });

  test("nor is a magnitude worded for which there are no words", () => {
    for (const write of [writeQuantity, formatQuantity]) {
      for (const [min, max] of [
        [5, 50],
        [1e9, 2e9],
        [2e9, 1e12],
      ] as const) {
        const ask = () => write({ min, max, unit: "GW", stated: "magnitude" });
        expect(ask).toThrow(
          expect.objectContaining({ name: "QuantityError", code: "form", value: `${min} to ${max}` }),
        );
        expect(ask).toThrow(
          "expected the bounds of a magnitude, for example 1e10 and 1e11 for tens of billions; found",
        );
      }
    }
  });
});

function caught(attempt: () => unknown): unknown {
  try {
    attempt();
  } catch (error) {
    return error;
  }
  return undefined;
}

test("errors say what was expected and what was found, also where that is no JSON", () => {
  const error = new QueryError("wrong-key", undefined, "a text");
  expect(error).toMatchObject({ name: "QueryError", code: "wrong-key", value: undefined, expected: "a text" });
  expect(error.message).toBe("expected a text; found undefined");
  expect(new QueryError("wrong-key", () => 1, "a text").message).toBe("expected a text; found () => 1");
  expect(() => changes(setOf({}), "2026-01-02", "2026-01-01")).toThrow(QueryError);
});

test("the package exports its functions and errors, and nothing else", () => {
  expect(Object.keys(query).sort()).toMatchInlineSnapshot(`
    [
      "QuantityError",
      "QueryError",
      "SumError",
      "WhenError",
      "addDays",
      "asOf",
      "atLeast",
      "atMost",
      "bounds",
      "changes",
      "claimsFor",
      "compareWhen",
      "contains",
      "contested",
      "contradict",
      "dayNumber",
      "equal",
      "exposure",
      "flows",
      "formatQuantity",
      "formatWhen",
      "inOrder",
      "indexBy",
      "isAfter",
      "isBefore",
      "isDuring",
      "isUnit",
      "isWhen",
      "overlaps",
      "parseQuantity",
      "parseWhen",
      "posting",
      "recordDate",
      "relation",
      "resolve",
      "roadmap",
      "sharesDay",
      "slips",
      "sum",
      "sumBy",
      "timeline",
      "where",
      "writeQuantity",
    ]
  `);
});
