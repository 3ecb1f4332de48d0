import { describe, expect, test } from "vitest";
import {
  type ChipLike,
  contested,
  exposure,
  flows,
  indexBy,
  type MoveLike,
  parseQuantity,
  QueryError,
  type Role,
  roadmap,
} from "../src/index.ts";
import { type Deal, deal, happened, status, target } from "./example-records.ts";
import { claim, claims, event, setOf } from "./example-set.ts";

test("contested lists every field on which sources contradict each other", () => {
  expect(
    contested([deal("a", { contested: ["peak.fp8", "status"] }), deal("b"), deal("c", { contested: ["value"] })]),
  ).toEqual([
    { id: "a", field: "peak.fp8" },
    { id: "a", field: "status" },
    { id: "c", field: "value" },
  ]);
});

describe("indexBy", () => {
  const [a, b, c] = [
    deal("a", { customers: ["meta", "openai"], access: "open" }),
    deal("b", { customers: ["meta"], binding: false }),
    deal("c"),
  ] as const;
  const deals: readonly Deal[] = [a, b, c];

  test("puts a record under its value, under each member of a set, and under null where nobody has spoken", () => {
    expect(indexBy(deals, "customers")).toEqual(
      new Map([
        ["meta", [a, b]],
        ["openai", [a]],
        [null, [c]],
      ]),
    );
    expect(indexBy(deals, "access")).toEqual(
      new Map([
        ["open", [a]],
        [null, [b, c]],
      ]),
    );
    expect(indexBy(deals, "binding").get(false)).toEqual([b]);
    expect(indexBy(deals, "id").get("c")).toEqual([c]);
    expect(indexBy([] as Deal[], "id").size).toBe(0);
  });

  test("takes a function", () => {
    expect([...indexBy(deals, (one) => one.status?.state ?? null).keys()]).toEqual([null]);
    expect(indexBy(deals, (one) => [...one.customers, ...one.customers]).get("meta")).toEqual([a, b]);
  });

  test("infers the keys", () => {
    const byId: Map<string, Deal[]> = indexBy(deals, "id");
    const byAccess: Map<"open" | "closed" | null, Deal[]> = indexBy(deals, "access");
    const byCustomer: Map<string | null, Deal[]> = indexBy(deals, "customers");
    // @ts-expect-error a quantity is no key
    expect(() => indexBy([deal("x", { value: parseQuantity("6 GW") })], "value")).toThrow(QueryError);
    // @ts-expect-error no such field
    expect(() => indexBy(deals, "customer")).toThrow(QueryError);
    expect([byId.size, byAccess.size, byCustomer.size]).toEqual([3, 2, 3]);
  });

  test("refuses unknown fields and values that are no keys", () => {
    const attempt = (key: unknown) => () => indexBy(deals, key as "id");
    expect(attempt("price")).toThrow(expect.objectContaining({ code: "unknown-field", value: "price" }));
    expect(attempt("price")).toThrow(/^expected a field of the records \(id, name, .*\); found "price"$/);
    expect(attempt("toString")).toThrow(expect.objectContaining({ code: "unknown-field" }));
    expect(attempt("sameAs")).toThrow(expect.objectContaining({ code: "wrong-key", value: {} }));
    expect(attempt("sameAs")).toThrow(/in sameAs, for example "meta"; found {}/);
    expect(attempt(() => 5)).toThrow(expect.objectContaining({ code: "wrong-key", value: 5 }));
    expect(attempt(() => [5])).toThrow(/from the key function, for example "meta"; found 5/);
    expect(attempt(() => undefined)).toThrow("found undefined");
  });
});

describe("flows", () => {
  const move = (id: string, more: Partial<MoveLike>): MoveLike => ({
    id,
    person: null,
    group: null,
    from: null,
    to: null,
    fromUnits: [],
    toUnits: [],
    status: status("joined"),
    targets: [],
    contested: [],
    ...more,
  });
  const moves = [
    move("1", { person: "pang", from: "apple", to: "meta", contested: ["from", "pay"] }),
    move("2", { person: "wang", from: "scale-ai", to: "meta", toUnits: ["msl"], contested: ["pay"] }),
    move("3", { person: "cho", from: "scale-ai", to: "meta", contested: ["to"] }),
    move("4", { person: "lecun", from: "meta", fromUnits: ["fair"] }),
    move("5", { group: "staff", from: "apple", to: "meta" }),
    move("6", { person: "no", from: "apple", to: "meta", status: status("declined") }),
    move("7", { person: "back", from: "apple", to: "meta", status: status("reversed") }),
    move("8", { person: "inside", from: "meta", to: "meta", fromUnits: ["fair"], toUnits: ["msl"], status: null }),
    move("9", { person: "pang", from: "apple", to: "meta" }),
    move("a", { person: "two-units", from: "google", to: "meta", toUnits: ["fair", "msl"] }),
    move("b", { person: "new", to: "amd" }),
  ];

  test("join all who went one way, the greatest first, unknown ends last", () => {
    const settled = { unsettled: [] };
    expect(flows(moves)).toEqual([
      {
        from: "scale-ai",
        to: "meta",
        people: ["cho", "wang"],
        groups: [],
        moves: ["2", "3"],
        contested: ["3"],
        ...settled,
      },
      {
        from: "apple",
        to: "meta",
        people: ["pang"],
        groups: ["staff"],
        moves: ["1", "5", "9"],
        contested: ["1"],
        ...settled,
      },
      { from: "google", to: "meta", people: ["two-units"], groups: [], moves: ["a"], contested: [], ...settled },
      { from: "meta", to: null, people: ["lecun"], groups: [], moves: ["4"], contested: [], ...settled },
      { from: null, to: "amd", people: ["new"], groups: [], moves: ["b"], contested: [], ...settled },
    ]);
    expect(flows([...moves].reverse())).toEqual(flows(moves));
  });

  test("between units, where a move names exactly one", () => {
    const ways = flows(moves, { units: true }).map(({ from, to, people }) => `${from} ${to} ${people}`);
    expect(ways).toEqual([
      "apple meta pang",
      "fair msl inside",
      "fair null lecun",
      "google meta two-units",
      "scale-ai meta cho",
      "scale-ai msl wang",
      "null amd new",
    ]);
  });

  test("tell which moves no source tells as done", () => {
    const told = { person: "p", from: "a", to: "b" };
    const [way] = flows([
      move("done", told),
      move("dated by nobody", { ...told, status: null }),
      move("written of", { ...told, status: status("reported") }),
      move("planned", { ...told, status: status("planned"), targets: [target("joined", "2026-05")] }),
      move("announced", { ...told, status: status("announced") }),
      move("announced for later", { ...told, status: status("announced"), targets: [target("left", "2026-05")] }),
      move("left, to join later", { ...told, status: status("left"), targets: [target("joined", "2026-05")] }),
      move("to be announced", { ...told, status: null, targets: [target("announced", "2026-05")] }),
    ]);
    expect(way?.unsettled).toEqual(["announced for later", "left, to join later", "planned", "written of"]);
    expect(way?.moves.length).toBe(8);
  });

  test("with what was declined or taken back, where that is asked for", () => {
    expect(flows(moves, { reversed: true })[0]).toMatchObject({ from: "apple", people: ["back", "no", "pang"] });
  });

  test("come in one order, whatever the order of the moves", () => {
    const pairs = ["b/a", "a/b", "a/", "/a", "a/c"].map((way, index) => {
      const [from = "", to = ""] = way.split("/");
      return move(`${index}`, { person: `${index}`, from: from || null, to: to || null });
    });
    const ways = flows(pairs).map(({ from, to }) => `${from ?? ""}/${to ?? ""}`);
    expect(ways).toEqual(["a/b", "a/c", "a/", "b/a", "/a"]);
    expect(flows([])).toEqual([]);
  });
});

describe("roadmap", () => {
  const chip = (id: string, more: Partial<ChipLike> = {}): ChipLike => ({
    id,
    name: id,
    designer: "meta",
    predecessor: null,
    status: null,
    targets: [],
    events: [],
    contested: [],
    ...more,
  });
  const order = (chips: readonly ChipLike[]): string =>
    roadmap(chips, "meta")
      .map(({ chip }) => chip.id)
      .join(" ");

  test("puts the chips of one designer in the order in which they came or are to come", () => {
    const chips = [
      chip("v6", { targets: [target("deployed", "2027"), target("taped-out", "2026-04")] }),
      chip("v4", {
        events: [happened("announced", "2024-04"), happened("deployed", "2026-03"), happened("available", "2026-05")],
      }),
      chip("v3", { events: [happened("production", "2025-06"), happened("announced", "2024-04")] }),
      chip("other", { designer: "google", events: [happened("released", "2025")] }),
      chip("idea", { targets: [target("design-done", "2026-06", 1), target("taped-out", "2026-09", 2)] }),
      chip("shown", { events: [happened("presented", "2026-02"), happened("announced", "2026-01")] }),
      chip("nobody", { designer: null }),
    ];
    const road = roadmap(chips, "meta");
    expect(road.map(({ chip, place }) => `${chip.id} ${place?.event} ${place?.when} ${place?.planned}`)).toEqual([
      "v3 production 2025-06 false",
      "shown announced 2026-01 false",
      "v4 deployed 2026-03 false",
      "idea design-done 2026-06 true",
      "v6 deployed 2027 true",
    ]);
    expect(road[3]).toEqual({
      chip: chips[4],
      place: { event: "design-done", when: "2026-06", planned: true },
      status: null,
      targets: chips[4]?.targets,
      slipCount: 3,
      slips: null,
    });
    expect(roadmap(chips, "intel")).toEqual([]);
  });

  test("puts a chip without any date beside its kin, else last", () => {
    const [v3, v6] = [
      chip("v3", { events: [happened("deployed", "2025")] }),
      chip("v6", { targets: [target("deployed", "2027")], predecessor: "v5" }),
    ];
    const [v4, v5] = [chip("v4", { predecessor: "v3" }), chip("v5")];
    expect(order([chip("b"), v6, v5, v4, chip("a"), v3])).toBe("v3 v4 v5 v6 a b");
    // A chain of them, in whatever order they come.
    const chain = [chip("z", { predecessor: "v3" }), chip("y", { predecessor: "z" }), chip("x", { predecessor: "y" })];
    expect(order([...chain, v3])).toBe("v3 z y x");
    expect(order([v3, ...chain.reverse()])).toBe("v3 z y x");
    expect(
      order([chip("early"), chip("zero", { events: [happened("deployed", "2020")], predecessor: "early" }), v3]),
    ).toBe("early zero v3");
    expect(order([chip("first", { predecessor: "unknown" })])).toBe("first");
    expect(order([chip("one", { predecessor: "two" }), chip("two", { predecessor: "one" })])).toBe("one two");
  });

  test("sorts equal dates by id", () => {
    const on = (id: string) => chip(id, { events: [happened("released", "2025")] });
    expect(order([on("b"), on("c"), on("a")])).toBe("a b c");
  });

  test("tells how plans moved, where the claims are given", () => {
    const set = setOf(
      { deployed: { kind: "stage", rank: 0 } },
      claims(
        "v6",
        claim("a", "2026-01-01", { events: [event("deployed", { target: "2026" })] }),
        claim("b", "2026-06-01", { events: [event("deployed", { target: "2027" })] }),
      ),
    );
    const chips = [chip("v6", { targets: [target("deployed", "2027", 1)] })];
    expect(roadmap(chips, "meta", { claims: set })[0]?.slips).toEqual([
      {
        event: "deployed",
        targets: [
          { target: "2026", known: "2026-01-01" },
          { target: "2027", known: "2026-06-01" },
        ],
      },
    ]);
    expect(roadmap(chips, "meta", { claims: set, day: "2026-05-01" })[0]?.slips?.[0]?.targets).toHaveLength(1);
    expect(() => roadmap([chip("v7")], "meta", { claims: set })).toThrow(
      expect.objectContaining({ code: "unknown-id", value: "v7" }),
    );
  });
});

describe("exposure", () => {
  const usd = (text: string) => parseQuantity(`${text} USD`);
  const signed = { status: status("signed", "2026"), binding: true };
  const role = (deals: readonly Deal[], name: Role, organization = "meta") =>
    exposure(deals, organization).roles.find((one) => one.role === name);
  const bounds = (deals: readonly Deal[], name: Role, organization = "meta") =>
    role(deals, name, organization)?.totals.map(({ min, max, unit }) => [min, max, unit]);

  test("has a role for each side on which the organization stands", () => {
    const deals = [
      deal("a", { ...signed, customers: ["meta"], suppliers: ["amd"] }),
      deal("b", { ...signed, suppliers: ["meta"], customers: ["amd"] }),
      deal("c", { ...signed, investors: ["meta"], investees: ["scale-ai"] }),
      deal("d", { ...signed, investees: ["meta"], investors: ["pimco"], kinds: ["debt", "data-center"] }),
      deal("e", { ...signed, investees: ["meta"], investors: ["fund"] }),
      deal("f", { ...signed, partners: ["meta", "arm"] }),
    ];
    const summary = exposure(deals, "meta").roles.map(
      ({ role, deals, counterparties }) => `${role} ${deals} ${counterparties.map((one) => one.organization)}`,
    );
    expect(summary).toEqual([
      "buys a amd",
      "sells b amd",
      "holds c scale-ai",
      "owes d pimco",
      "raises e fund",
      "partners f arm",
    ]);
    expect(exposure(deals, "intel")).toEqual({ organization: "intel", roles: [] });
  });

  test("sums what is stated, a unit apart, and leaves open what is not", () => {
    const deals = [
      deal("b", {
        ...signed,
        customers: ["meta"],
        suppliers: ["amd"],
        value: usd("60e9 to 100e9"),
        contested: ["value"],
      }),
      deal("a", { ...signed, customers: ["meta"], suppliers: ["amd"], value: usd("5e9") }),
      deal("c", { ...signed, customers: ["meta"], suppliers: ["arm"], value: parseQuantity("2e9 EUR") }),
    ];
    expect(role(deals, "buys")).toEqual({
      role: "buys",
      deals: ["a", "b", "c"],
      totals: [
        { min: 2e9, max: 2e9, unit: "EUR", ids: ["c"], unknown: [], contested: [], capped: [], about: [], missing: [] },
        {
          min: 65e9,
          max: 105e9,
          unit: "USD",
          ids: ["b", "a"],
          unknown: [],
          contested: ["b"],
          capped: [],
          about: [],
          missing: [],
        },
      ],
      counterparties: [
        expect.objectContaining({ organization: "amd", deals: ["a", "b"] }),
        expect.objectContaining({ organization: "arm", deals: ["c"] }),
      ],
      shared: [],
      notBinding: [],
      contested: ["b"],
      stopped: [],
    });
    const silent = [...deals, deal("d", { ...signed, customers: ["meta"], contested: ["customers"] })];
    expect(bounds(silent, "buys")).toEqual([
      [2e9, null, "EUR"],
      [65e9, null, "USD"],
    ]);
    expect(role(silent, "buys")?.totals.map((total) => total.missing)).toEqual([["d"], ["d"]]);
    expect(role(silent, "buys")?.contested).toEqual(["b", "d"]);
    expect(bounds(silent.slice(3), "buys")).toEqual([[0, null, null]]);
  });

  test("counts what is shared, or binds nobody yet, from nothing up to the whole", () => {
    const value = usd("110e9");
    const shared = deal("x", { ...signed, investors: ["meta", "nvidia"], investees: ["openai"], value });
    expect(bounds([shared], "holds")).toEqual([[0, 110e9, "USD"]]);
    expect(role([shared], "holds")).toMatchObject({ shared: ["x"], notBinding: [], totals: [{ capped: ["x"] }] });
    expect(bounds([shared], "raises", "openai")).toEqual([[110e9, 110e9, "USD"]]);
    expect(
      role([shared], "raises", "openai")?.counterparties.map(({ totals }) => [totals[0]?.min, totals[0]?.max]),
    ).toEqual([
      [0, 110e9],
      [0, 110e9],
    ]);
    const one = { investors: ["meta"], investees: ["x"], value };
    for (const loose of [
      { binding: false, status: status("signed") },
      { status: status("talks") },
      { status: status("intent") },
      { status: status("planned") },
      { status: null },
    ]) {
      const deals = [deal("loose", { ...one, ...loose })];
      expect(bounds(deals, "holds"), JSON.stringify(loose)).toEqual([[0, 110e9, "USD"]]);
      expect(role(deals, "holds")).toMatchObject({ notBinding: ["loose"], counterparties: [{ totals: [{ min: 0 }] }] });
    }
    expect(bounds([deal("firm", { ...one, status: status("announced") })], "holds")).toEqual([[110e9, 110e9, "USD"]]);
    const undisclosed = deal("u", { ...one, investors: ["meta", "nvidia"], value: usd("undisclosed"), ...signed });
    expect(role([undisclosed], "holds")?.totals[0]).toMatchObject({ min: 0, max: null, unknown: ["u"], capped: [] });
    const nothing = deal("n", { ...one, investors: ["meta", "nvidia"], ...signed, value: null });
    expect(role([nothing], "holds")?.totals).toMatchObject([
      { min: 0, max: null, unit: null, missing: ["n"], capped: [] },
    ]);
    const partners = deal("p", { ...signed, partners: ["meta", "arm"], value });
    expect(role([partners], "partners")).toMatchObject({ shared: [], totals: [{ min: 110e9 }] });
  });

  test("leaves out what was stopped", () => {
    const stopped = ["paused", "blocked", "abandoned", "terminated", "unwound", "replaced"];
    const one = { customers: ["meta"], suppliers: ["amd"], value: usd("5e9") };
    const deals = [
      ...stopped.map((state) => deal(state, { ...one, status: status(state) })),
      deal("gone", { ...one, ...signed, replacedBy: "new" }),
      deal("new", { ...one, ...signed }),
    ];
    expect(role(deals, "buys")).toMatchObject({
      deals: ["new"],
      totals: [{ ids: ["new"] }],
      counterparties: [{ organization: "amd", deals: ["new"] }],
      stopped: ["abandoned", "blocked", "gone", "paused", "replaced", "terminated", "unwound"],
    });
  });

  test("never adds a whole to its parts", () => {
    const one = { ...signed, customers: ["meta"] };
    const whole = deal("whole", { ...one, includes: ["part", "inner", "elsewhere"], value: usd("100e9") });
    const inner = deal("inner", { ...one, includes: ["leaf"], value: usd("30e9") });
    const [part, leaf] = [deal("part", { ...one, value: usd("40e9") }), deal("leaf", { ...one, value: usd("10e9") })];
    expect(bounds([whole, inner, part, leaf], "buys")).toEqual([[100e9, 100e9, "USD"]]);
    expect(role([whole, inner, part, leaf], "buys")?.deals).toEqual(["inner", "leaf", "part", "whole"]);
    expect(bounds([inner, part, leaf], "buys")).toEqual([[70e9, 70e9, "USD"]]);
    const open = { ...whole, value: null };
    expect(role([open, part, leaf], "buys")?.totals).toEqual([
      {
        min: 50e9,
        max: null,
        unit: "USD",
        ids: ["part", "leaf", "whole"],
        unknown: [],
        contested: [],
        capped: [],
        about: [],
        missing: ["whole"],
      },
    ]);
    // A part without a value inside a whole that has one is covered, parts of its own and all.
    expect(bounds([whole, { ...inner, value: null }, leaf], "buys")).toEqual([[100e9, 100e9, "USD"]]);
    expect(bounds([{ ...open, includes: [] }], "buys")).toEqual([[0, null, null]]);
    const circle = [
      deal("x", { ...one, includes: ["y"], value: usd("1") }),
      deal("y", { ...one, includes: ["x"], value: usd("1") }),
    ];
    expect(bounds(circle, "buys")).toEqual([]);
  });

  test("a total without a status of its own binds as its parts do, and hides none of them from its counterparty", () => {
    const three = (status: Partial<Deal>) => [
      deal("a", { ...signed, customers: ["meta"], suppliers: ["amd"], value: usd("60e9 to 100e9") }),
      deal("b", { ...status, customers: ["meta"], suppliers: ["nvidia"], value: usd("undisclosed") }),
      deal("total", {
        customers: ["meta"],
        suppliers: ["amd", "google", "nvidia"],
        value: usd("over 100e9"),
        includes: ["a", "b"],
      }),
    ];
    const buys = role(three(signed), "buys");
    expect(buys?.notBinding).toEqual([]);
    expect(bounds(three(signed), "buys")).toEqual([[100e9, null, "USD"]]);
    const totals = buys?.counterparties.map(({ organization, deals, totals }) => {
      return [organization, deals, totals.map(({ min, max, ids }) => [min, max, ids])];
    });
    expect(totals).toEqual([
      ["amd", ["a", "total"], [[60e9, 100e9, ["a"]]]],
      ["nvidia", ["b", "total"], [[0, null, ["b"]]]],
      ["google", ["total"], [[0, null, ["total"]]]],
    ]);
    const ofTwo = three(signed).map((one) => (one.id === "total" ? { ...one, suppliers: ["amd", "nvidia"] } : one));
    expect(role(ofTwo, "buys")?.counterparties.map(({ totals }) => totals[0]?.ids)).toEqual([["a"], ["b"]]);
    const planned = { status: status("talks", "2026") };
    expect(role(three(planned), "buys")?.notBinding).toEqual(["b", "total"]);
    expect(bounds(three(planned), "buys")).toEqual([[0, null, "USD"]]);
    const circle = [
      deal("a", { customers: ["meta"], includes: ["b"] }),
      deal("b", { customers: ["meta"], includes: ["a"] }),
    ];
    expect(role(circle, "buys")?.notBinding).toEqual(["a", "b"]);
  });

  test("sorts counterparties by the number of their deals, then by id", () => {
    const one = (id: string, supplier: string) => deal(id, { ...signed, customers: ["meta"], suppliers: [supplier] });
    const deals = [one("1", "z"), one("2", "b"), one("3", "a"), one("4", "b"), one("5", "meta")];
    expect(role(deals, "buys")?.counterparties.map(({ organization }) => organization)).toEqual(["b", "a", "z"]);
  });
});
