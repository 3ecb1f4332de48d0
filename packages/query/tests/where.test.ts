import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  atLeast,
  atMost,
  bounds,
  type Conditions,
  isAfter,
  isBefore,
  isDuring,
  parseQuantity,
  parseWhen,
  QueryError,
  WhenError,
  where,
} from "../src/index.ts";
import { quantity } from "../src/quantity/arbitrary-quantity.ts";
import { whenModel } from "../src/when/arbitrary-when.ts";
import { type Deal, deal, happened, status, target } from "./example-records.ts";

const deals: readonly Deal[] = [
  deal("amd", {
    customers: ["meta"],
    suppliers: ["amd"],
    value: parseQuantity("60e9 to 100e9 USD"),
    capacity: parseQuantity("up to 6 GW"),
    period: "2026/2030",
    binding: true,
    access: "open",
    status: status("signed", "2026-02-24"),
    events: [happened("announced", "2026-02-24"), happened("signed", "2026-02")],
    targets: [target("delivered", parseWhen("2026-H2"))],
    peak: [{ key: "fp8", value: parseQuantity("6000 TFLOPS") }],
    contested: ["value"],
  }),
  deal("google", {
    customers: ["meta", "anthropic"],
    value: parseQuantity("billions USD"),
    period: parseWhen("2026-Q3"),
    binding: false,
    status: status("talks"),
    sameAs: { wikidata: "Q1" },
  }),
  deal("nvidia", {
    customers: ["openai"],
    value: parseQuantity("undisclosed USD"),
    capacity: parseQuantity("at least 1 GW"),
    period: "2025-12",
    access: "closed",
    status: status("planned"),
    targets: [target("signed", "2027")],
  }),
  deal("power", { value: parseQuantity("2 GW"), period: "2026-05/.." }),
  deal("silent"),
];

function found(conditions: Conditions<Deal>): { certain: string; possible: string } {
  const ids = (certainty: "certain" | "possible") => where(deals, conditions, certainty).map((one) => one.id);
  return { certain: ids("certain").join(" "), possible: ids("possible").join(" ") };
}

describe("where", () => {
  const all = "amd google nvidia power silent";
  test.each<[string, Conditions<Deal>, string, string]>([
    ["nothing", {}, all, all],
    ["undefined is no condition", { access: undefined } as never, all, all],
    ["text", { access: "open" }, "amd", "amd google power silent"],
    ["text equal", { access: { equal: "closed" } }, "nvidia", "google nvidia power silent"],
    ["text in", { access: { in: ["open", "closed"] } }, "amd nvidia", all],
    ["text in and equal", { access: { in: ["open"], equal: "closed" } }, "", "google power silent"],
    ["id in", { id: { in: ["power", "x"] } }, "power", "power"],
    ["text known", { access: { known: true } }, "amd nvidia", "amd nvidia"],
    ["text not known", { access: { known: false } }, "google power silent", "google power silent"],
    ["text known and equal", { access: { known: true, equal: "open" } }, "amd", "amd"],
    ["boolean", { binding: true }, "amd", "amd nvidia power silent"],
    ["boolean false", { binding: false }, "google", "google nvidia power silent"],
    ["boolean equal", { binding: { equal: false } }, "google", "google nvidia power silent"],
    ["boolean known", { binding: { known: true } }, "amd google", "amd google"],
    ["boolean equal and known", { binding: { equal: true, known: true } }, "amd", "amd"],
    ["set", { customers: "meta" }, "amd google", "amd google power silent"],
    ["set includes", { customers: { includes: "openai" } }, "nvidia", "nvidia power silent"],
    ["set any", { customers: { any: ["openai", "anthropic"] } }, "google nvidia", "google nvidia power silent"],
    ["set all", { customers: { all: ["meta", "anthropic"] } }, "google", "google power silent"],
    ["set any of none", { customers: { any: [] } }, "", "power silent"],
    ["set all of none", { customers: { all: [] } }, "amd google nvidia", all],
    ["set includes and any", { customers: { includes: "meta", any: ["anthropic"] } }, "google", "google power silent"],
    ["set known", { customers: { known: true } }, "amd google nvidia", "amd google nvidia"],
    ["set not known", { customers: { known: false } }, "power silent", "power silent"],
    ["contested", { contested: "value" }, "amd", all],
    ["at least", { value: { atLeast: 50e9, unit: "USD" } }, "amd", all],
    ["at least more", { value: { atLeast: 2e12, unit: "USD" } }, "", "nvidia power silent"],
    ["at most", { value: { atMost: 1e12, unit: "USD" } }, "amd google", all],
    ["between", { value: { atLeast: 1e9, atMost: 100e9, unit: "USD" } }, "amd", all],
    ["unit", { value: { unit: "USD" } }, "amd google nvidia", "amd google nvidia silent"],
    ["quantity known", { value: { known: true } }, "amd google power", "amd google power"],
    ["quantity not known", { value: { known: false } }, "nvidia silent", "nvidia silent"],
    ["one bound is known", { capacity: { known: true } }, "amd nvidia", "amd nvidia"],
    [
      "operators that are undefined",
      { access: { includes: undefined, in: ["open"] } } as never,
      "amd",
      "amd google power silent",
    ],
    ["quantity known in a unit", { value: { known: true, unit: "USD" } }, "amd google", "amd google"],
    ["date before", { period: { before: "2026" } }, "nvidia", "nvidia silent"],
    ["date after", { period: { after: "2026-02" } }, "google power", "amd google power silent"],
    ["date during", { period: { during: "2026" } }, "google", "amd google power silent"],
    ["date after and before", { period: { after: "2026-06", before: "2026-12" } }, "google", "amd google power silent"],
    ["date known", { period: { known: false } }, "silent", "silent"],
    ["date in", { period: { in: ["2025-12"], before: "2027" } }, "nvidia", "nvidia silent"],
    ["status", { status: "signed" }, "amd", "amd power silent"],
    ["status in", { status: { state: { in: ["signed", "talks"] } } }, "amd google", "amd google power silent"],
    ["status since", { status: { when: { after: "2026-01" } } }, "amd", all],
    ["status known", { status: { known: false } } as never, "power silent", "power silent"],
    ["event", { events: { some: { type: "signed" } } }, "amd", all],
    ["no such event", { events: { some: { type: "closed" } } }, "", "google nvidia power silent"],
    ["event in time", { events: { some: { type: "signed", when: { during: "2026-02" } } } }, "amd", all],
    [
      "event perhaps in time",
      { events: { some: { type: "signed", when: { during: "2026-02-20/2026-03" } } } },
      "",
      all,
    ],
    ["events known", { events: { known: true } }, "amd", "amd"],
    [
      "target",
      { targets: { some: { event: "delivered", when: { before: "2027" } } } },
      "amd",
      "amd google power silent",
    ],
    ["row", { peak: { some: { key: "fp8", value: { atLeast: 5000, unit: "TFLOPS" } } } }, "amd", all],
    [
      "row, too little",
      { peak: { some: { value: { atLeast: 7000, unit: "TFLOPS" } } } },
      "",
      "google nvidia power silent",
    ],
    ["several", { customers: "meta", binding: true }, "amd", "amd power silent"],
    ["several, one false", { id: "amd", customers: "openai" }, "", ""],
  ])("%s", (_, conditions, certain, possible) => {
    expect(found(conditions)).toEqual({ certain, possible });
  });

  test("takes keys of its own of an open list of names", () => {
    const some = deals.filter((one) => one.id === "google");
    expect(where(some, { sameAs: { wikidata: "Q1" } })).toHaveLength(1);
    expect(where(some, { sameAs: { wikidata: "Q2" } })).toHaveLength(0);
  });

  test("keeps the order given, and the records themselves", () => {
    const backwards = [...deals].reverse();
    expect(where(backwards, { customers: "meta" })).toEqual([deals[1], deals[0]]);
    expect(where(backwards, { id: "amd" })[0]).toBe(deals[0]);
  });

  test("says what `atLeast`, `atMost`, `isBefore`, `isAfter` and `isDuring` say", () => {
    fc.assert(
      fc.property(
        quantity,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        whenModel,
        whenModel,
        (value, number, a, b) => {
          const one = deal("x", { value, period: a.text });
          const expected = (conditions: Conditions<Deal>, answer: boolean | undefined) => {
            expect(where([one], conditions).length).toBe(answer === true ? 1 : 0);
            expect(where([one], conditions, "possible").length).toBe(answer === false ? 0 : 1);
          };
          expected({ value: { atLeast: number, unit: value.unit } }, atLeast(value, number));
          expected({ value: { atMost: number, unit: value.unit } }, atMost(value, number));
          expected({ value: { atMost: number, unit: "EUR" } }, undefined);
          const { from, to } = bounds(b.text);
          expected({ period: { before: b.text } }, from !== null && isBefore(a.text, from));
          expected({ period: { after: b.text } }, to !== null && isAfter(a.text, to));
          expected({ period: { during: b.text } }, isDuring(a.text, b.text));
        },
      ),
    );
  });

  /** Conditions on different fields, each of which can be true, false and unknown of the deals below. */
  const separate: readonly Conditions<Deal>[] = [
    { customers: "meta" },
    { value: { atLeast: 50e9, unit: "USD" } },
    { period: { during: "2026" } },
    { status: "signed" },
    { binding: false },
    { events: { some: { type: "signed", when: { during: "2026-02" } } } },
  ];
  const someConditions = fc.subarray([...separate]).map((some): Conditions<Deal> => Object.assign({}, ...some));

  test("what is certain is possible", () => {
    fc.assert(
      fc.property(someConditions, (conditions) => {
        expect(where(deals, conditions, "possible")).toEqual(expect.arrayContaining(where(deals, conditions)));
      }),
    );
  });

  test.each(["certain", "possible"] as const)("several conditions: %s of all is %s of each", (certainty) => {
    fc.assert(
      fc.property(fc.subarray([...separate]), (some) => {
        const together = where(deals, Object.assign({}, ...some) as Conditions<Deal>, certainty);
        const each = some.map((conditions) => where(deals, conditions, certainty));
        expect(together).toEqual(deals.filter((one) => each.every((found) => found.includes(one))));
      }),
    );
  });

  test("what becomes known never takes back a certain answer, nor makes possible what was not", () => {
    const knowledge = {
      customers: fc.subarray(["meta", "openai"], { minLength: 1 }),
      value: fc.constantFrom("60e9 to 100e9 USD", "10e9 USD", "50e9 USD").map(parseQuantity),
      period: fc.constantFrom("2026-05", "2025", "2026/2027").map(parseWhen),
      status: fc.constantFrom("signed", "talks").map((state) => status(state)),
      binding: fc.boolean(),
      events: fc.constantFrom("2026-02-24", "2026-03").map((when) => [happened("signed", when)]),
    };
    const known = fc.record(knowledge).map((fields) => deal("x", fields));
    const forgotten = fc.subarray(Object.keys(knowledge) as (keyof typeof knowledge)[]);
    fc.assert(
      fc.property(known, forgotten, someConditions, (later, fields, conditions) => {
        const nothing = deal("x");
        const earlier = deal("x", { ...later, ...Object.fromEntries(fields.map((field) => [field, nothing[field]])) });
        const holds = (one: Deal, certainty: "certain" | "possible") => where([one], conditions, certainty).length > 0;
        if (holds(earlier, "certain")) expect(holds(later, "certain")).toBe(true);
        if (!holds(earlier, "possible")) expect(holds(later, "possible")).toBe(false);
      }),
    );
  });

  test("refuses what does not fit, and says what would", () => {
    const wrong: [unknown, string, unknown][] = [
      [{ price: 1 }, "wrong-condition", 1],
      [{ price: { known: true } }, "unknown-field", "price"],
      [{ constructor: { known: true } }, "unknown-field", "constructor"],
      [{ status: { stat: "signed" } }, "unknown-field", "status.stat"],
      [{ value: { atleast: { known: true } } }, "wrong-condition", { atleast: { known: true } }],
      [{ events: { some: { typ: "signed" } } }, "unknown-field", "events.typ"],
      [{ access: null }, "wrong-condition", null],
      [{ access: [] }, "wrong-condition", []],
      [{ access: {} }, "wrong-condition", {}],
      [{ access: { known: 1 } }, "wrong-condition", 1],
      [{ access: { equal: 1 } }, "wrong-condition", 1],
      [{ access: { in: "open" } }, "wrong-condition", "open"],
      [{ access: true }, "wrong-condition", true],
      [{ access: { includes: "open" } }, "wrong-condition", { includes: "open" }],
      [{ access: { some: { x: "open" } } }, "wrong-condition", { some: { x: "open" } }],
      [{ access: { equal: true } }, "wrong-condition", true],
      [{ value: { atLeast: 5 } }, "wrong-condition", { atLeast: 5 }],
      [{ value: { atLeast: Number.NaN, unit: "USD" } }, "wrong-condition", Number.NaN],
      [{ value: { atMost: "5", unit: "USD" } }, "wrong-condition", "5"],
      [{ value: { equal: "5" } }, "wrong-condition", { equal: "5" }],
      [{ value: "60e9 USD" }, "wrong-condition", "60e9 USD"],
      [{ customers: { includes: 1 } }, "wrong-condition", 1],
      [{ customers: { any: "meta" } }, "wrong-condition", "meta"],
      [{ customers: { all: {} } }, "wrong-condition", {}],
      [{ customers: { equal: "meta" } }, "wrong-condition", { equal: "meta" }],
      [{ customers: true }, "wrong-condition", true],
      [{ period: { atLeast: 1, unit: "USD" } }, "wrong-condition", { atLeast: 1, unit: "USD" }],
      [{ events: { some: null } }, "wrong-condition", null],
      [{ events: { some: "signed" } }, "wrong-condition", "signed"],
      [{ binding: { equal: "yes" } }, "wrong-condition", { equal: "yes" }],
      [{ binding: "yes" }, "wrong-condition", "yes"],
      [{ binding: { before: "2026" } }, "wrong-condition", { before: "2026" }],
      [{ binding: { equal: true, in: ["yes"] } }, "wrong-condition", true],
      [{ customers: { includes: "meta", equal: "meta" } }, "wrong-condition", { includes: "meta", equal: "meta" }],
      [{ customers: { some: { x: "meta" } } }, "wrong-condition", { some: { x: "meta" } }],
      [{ targets: { some: { slipCount: "1" } } }, "wrong-condition", "1"],
      [{ targets: { includes: "meta" } }, "wrong-condition", { includes: "meta" }],
      [{ status: { includes: "signed" } }, "wrong-condition", { includes: "signed" }],
      [{ value: { atLeast: 10n, unit: "USD" } }, "wrong-condition", 10n],
    ];
    const texts: string[] = [];
    for (const [conditions, code, value] of wrong) {
      const error = caught(() => where(deals, conditions as never));
      expect(error, error.message).toBeInstanceOf(QueryError);
      expect({ code: error.code, value: error.value }, error.message).toEqual({ code, value });
      texts.push(error.message);
    }
    expect(texts).toMatchSnapshot();
    expect(caught(() => where(deals, { value: { atLeast: 5 } })).message).toBe(
      'expected a unit beside the bound, for example { atLeast: 5, unit: "USD" } as the condition on value; found {"atLeast":5}',
    );
    expect(caught(() => where(deals, { price: "x" } as never)).message).toMatch(
      /^expected a field that is there \(id, name, .*\); found "price"$/,
    );
  });

  test("refuses conditions that hold themselves", () => {
    const whole: Record<string, unknown> = {};
    whole.status = whole;
    const row: Record<string, unknown> = { type: "signed" };
    row.events = { some: row };
    for (const conditions of [whole, { events: { some: row } }]) {
      const error = caught(() => where(deals, conditions as never));
      expect(error).toMatchObject({ name: "QueryError", code: "wrong-condition" });
      expect(error.message).toMatch(
        /^expected conditions at most 16 levels deep as the condition on (status|events); found \[object Object\]$/,
      );
    }
  });

  test("looks into rows under names of any length", () => {
    const records = [{ id: "a", aFieldWithAVeryLongName: [{ anotherVeryLongName: "x" }] }];
    const found = where(records, { aFieldWithAVeryLongName: { some: { anotherVeryLongName: { in: ["x", "y"] } } } });
    expect(found).toEqual(records);
  });

  test("finds an unknown field also where another condition is false already", () => {
    expect(() => where(deals, { id: "nobody", price: "x" } as never)).toThrow(QueryError);
  });

  test("refuses dates that are none, asked for or stored", () => {
    expect(() => where([], { period: { before: "soon" } } as never)).toThrow(WhenError);
    expect(() => where([] as Deal[], { period: { after: "2026-13" } })).toThrow(WhenError);
    expect(() => where([] as Deal[], { period: { during: 2026 as never } })).toThrow(WhenError);
    expect(() => where(deals, { name: { before: "2026" } })).toThrow(WhenError);
  });
});

test("the types of conditions follow the fields", () => {
  const rejected = [
    // @ts-expect-error no such field
    () => where(deals, { customer: "meta" }),
    // @ts-expect-error a quantity takes bounds
    () => where(deals, { value: "60e9 USD" }),
    // @ts-expect-error a text takes no bounds
    () => where(deals, { name: { atLeast: 1 } }),
    // @ts-expect-error an enum takes its own values
    () => where(deals, { access: "shut" }),
    // @ts-expect-error a set is no text
    () => where(deals, { customers: { equal: "meta" } }),
    // @ts-expect-error rows take conditions on their own fields
    () => where(deals, { events: { some: { event: "signed" } } }),
    // @ts-expect-error a boolean is no text
    () => where(deals, { binding: "yes" }),
    // @ts-expect-error there are two kinds of certainty
    () => where(deals, { binding: true }, "maybe"),
  ];
  const names: string[] = where(deals, { status: "signed", targets: { some: { when: { before: "2027" } } } }).map(
    (one) => one.name,
  );
  expect([rejected.length, names]).toEqual([8, ["amd"]]);
});

function caught(attempt: () => unknown): QueryError {
  try {
    attempt();
  } catch (error) {
    return error as QueryError;
  }
  throw new Error("nothing was refused");
}
