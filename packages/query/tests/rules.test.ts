import { describe, expect, test } from "vitest";
import {
  type Claim,
  type ClaimKind,
  claimsFor,
  type FieldKind,
  parseQuantity,
  parseWhen,
  type RecordClaims,
  type ResolvedEvent,
  type Ruling,
  resolve,
  type Status,
  slips,
  type TableRow,
  type Target,
} from "../src/index.ts";
import { claim, claims, event, setOf } from "./example-set.ts";

// Each test is one rule of the record format on the smallest record that shows it.
const fields: Readonly<Record<string, FieldKind>> = {
  names: { kind: "set" },
  value: { kind: "quantity" },
  period: { kind: "when" },
  peak: { kind: "table" },
  binding: { kind: "boolean" },
  leader: { kind: "reference", changes: true },
  foundry: { kind: "reference", changes: false },
  purpose: { kind: "text", changes: false },
  announced: { kind: "stage", rank: 0 },
  taped: { kind: "stage", rank: 1 },
  released: { kind: "stage", rank: 2 },
  paused: { kind: "stop", rank: 0 },
  cancelled: { kind: "stop", rank: 1 },
  resumed: { kind: "plain", repeatsBy: null },
  renamed: { kind: "plain", repeatsBy: "as" },
  acquired: { kind: "plain", repeatsBy: "with" },
  presented: { kind: "plain", repeatsBy: "when" },
};

interface Published {
  name: string;
  names: string[];
  value: { min: number | null; max: number | null } | null;
  period: string | null;
  peak: TableRow[];
  binding: boolean | null;
  leader: string | null;
  foundry: string | null;
  purpose: string | null;
  status: Status | null;
  targets: Target[];
  events: ResolvedEvent[];
  contested: string[];
  unconfirmed: string[];
  sources: string[];
}

function record(...list: Claim[]): RecordClaims {
  return claims("x", ...list);
}

function published(of: RecordClaims | Claim[], day?: string): Published {
  const one = Array.isArray(of) ? record(...of) : of;
  return resolve(one, fields, day) as unknown as Published;
}

/** Where each statement on a field stands: `claim state`, in the order of `claimsFor`. */
function standings(of: RecordClaims | Claim[], field: string, day?: string): string {
  const one = Array.isArray(of) ? record(...of) : of;
  return claimsFor(setOf(fields, one), "x", field, day)
    .map((view) => `${view.claim.id} ${view.state}`)
    .join(", ");
}

function ruling(field: string, more: Partial<Ruling>): Ruling {
  return { field, prefer: null, reject: [], because: [], why: "tried", ...more };
}

const usd = (text: string) => ({ value: parseQuantity(`${text} USD`) });
/** A claim on the value: id, day, text, more. */
const says = (id: string, day: string, text: string, more: Partial<Claim> = {}): Claim =>
  claim(id, `2026-${day}`, { by: id, says: usd(text), ...more });
const foundry = (id: string, day: string, to: string, more: Partial<Claim> = {}): Claim =>
  claim(id, `2026-${day}`, { by: id, says: { foundry: to }, ...more });
const leader = (id: string, day: string, to: string, more: Partial<Claim> = {}): Claim =>
  claim(id, `2026-${day}`, { by: id, says: { leader: to }, ...more });
const happens = (id: string, day: string, type: string, when: string, more: Partial<Claim> = {}): Claim =>
  claim(id, `2026-${day}`, { by: id, events: [event(type, { when: parseWhen(when) })], ...more });
const plans = (id: string, day: string, type: string, target: string, more: Partial<Claim> = {}): Claim =>
  claim(id, `2026-${day}`, { by: id, events: [event(type, { target: parseWhen(target) })], ...more });

describe("1. visible claims", () => {
  const one = record(says("a", "01-10", "5"), says("b", "02-10", "9", { kind: "filing" }));

  test("are those known by the day; without one there is no record", () => {
    expect(resolve(one, fields, "2026-01-09")).toBeUndefined();
    expect(published(one, "2026-01-10")).toMatchObject({ value: { min: 5 }, sources: ["a"] });
    expect(published(one, "2026-02-10")).toMatchObject({ value: { min: 9 }, sources: ["a", "b"] });
    expect(published(one)).toEqual(published(one, "2026-02-10"));
  });

  test("a record of which nobody says a thing has all its keys", () => {
    expect(published([claim("a", "2026-01-01", { note: "no comment" })])).toEqual({
      id: "x",
      name: "x",
      aliases: [],
      sameAs: {},
      names: [],
      value: null,
      period: null,
      peak: [],
      binding: null,
      leader: null,
      foundry: null,
      purpose: null,
      status: null,
      targets: [],
      events: [],
      contested: [],
      unconfirmed: [],
      sources: ["a"],
    });
  });

  test("datasets without events have no status, targets and events", () => {
    const plain = resolve(record(says("a", "01-10", "5")), { value: { kind: "quantity" } }) as object;
    expect(Object.keys(plain)).toEqual([
      "id",
      "name",
      "aliases",
      "sameAs",
      "value",
      "contested",
      "unconfirmed",
      "sources",
    ]);
  });

  test("what the record is about stands among its fields", () => {
    const about = {
      ...record(says("a", "01-10", "5")),
      about: { designer: "meta", group: null },
      aliases: ["y"],
      sameAs: { w: "Q1" },
    };
    expect(published(about)).toMatchObject({ designer: "meta", group: null, aliases: ["y"], sameAs: { w: "Q1" } });
  });
});

describe("2. rulings", () => {
  const list = [
    says("a", "01-10", "5"),
    says("b", "02-10", "9", { kind: "filing" }),
    claim("c", "2026-03-10", { note: "why" }),
  ];
  const ruled = (...rulings: Ruling[]): RecordClaims => ({ ...record(...list), rulings });

  test("prefer chooses a claim against better ground, and leaves the contradiction", () => {
    const one = ruled(ruling("value", { prefer: "a" }));
    expect(published(one)).toMatchObject({ value: { min: 5 }, contested: ["value"] });
    expect(standings(one, "value")).toBe("a chosen, b rival");
  });

  test("reject sets a claim aside", () => {
    const one = ruled(ruling("value", { reject: ["b"] }));
    expect(published(one)).toMatchObject({ value: { min: 5 }, contested: [] });
    expect(standings(one, "value")).toBe("a chosen, b rejected");
  });

  test("wait until the claim and every because are visible", () => {
    const one = ruled(ruling("value", { prefer: "a", because: ["c"] }));
    expect(published(one, "2026-03-09").value?.min).toBe(9);
    expect(published(one, "2026-03-10").value?.min).toBe(5);
    const other = ruled(ruling("value", { reject: ["b"], because: ["a", "c"] }));
    expect(published(other, "2026-03-09").value?.min).toBe(9);
    expect(published(other, "2026-03-10").value?.min).toBe(5);
    const early = {
      ...record(...list),
      rulings: [ruling("value", { prefer: "b" }), ruling("value", { reject: ["b"] })],
    };
    expect(published(early, "2026-01-10").value?.min).toBe(5);
  });

  test("work each on its own, and on their field alone", () => {
    const both = ruled(ruling("value", { reject: ["a"] }), ruling("value", { reject: ["b"] }));
    expect(published(both)).toMatchObject({ value: null, contested: [] });
    expect(published(ruled(ruling("period", { reject: ["b"] }))).value?.min).toBe(9);
  });
});

describe("3. one speaker", () => {
  const meta = { by: "meta" };

  test("a later dated statement of another value replaces the earlier ones", () => {
    const list = [says("a", "01-10", "5", meta), says("b", "02-10", "9", meta)];
    expect(published(list)).toMatchObject({ value: { min: 9 }, contested: [] });
    expect(standings(list, "value")).toBe("b chosen, a replaced");
    expect(published(list, "2026-01-31").value?.min).toBe(5);
  });

  test("not that of another speaker", () => {
    expect(published([says("a", "01-10", "5"), says("b", "02-10", "9")])).toMatchObject({
      value: { min: 5 },
      contested: ["value"],
    });
  });

  test("of the same day both live", () => {
    const list = [says("a", "01-10", "5", meta), says("b", "01-10", "9", meta)];
    expect(standings(list, "value")).toBe("a chosen, b rival");
    expect(published(list).contested).toEqual(["value"]);
  });

  test("a relay replaces nothing; one equal only to what was replaced is replaced too", () => {
    const relay = { by: "meta", dated: false };
    expect(standings([says("a", "01-10", "5", meta), says("b", "02-10", "9", relay)], "value")).toBe(
      "a chosen, b rival",
    );
    const late = [says("a", "01-10", "5", meta), says("b", "02-10", "9", meta), says("c", "05-10", "5", relay)];
    expect(standings(late, "value")).toBe("b chosen, a replaced, c replaced");
    // Equal to a standing statement too, it stands.
    const again = [
      says("a", "01-10", "5", meta),
      says("b", "01-10", "9", meta),
      says("c", "02-10", "9", meta),
      says("d", "05-10", "9", relay),
    ];
    expect(standings(again, "value")).toBe("b chosen, c agrees, d agrees, a replaced");
    // Who came back to the first value says it still, and so does the relay, which the value between replaced alone.
    const back = [
      says("a", "01-10", "5", meta),
      says("b", "02-10", "9", meta),
      says("c", "03-10", "5", meta),
      says("d", "05-10", "5", relay),
    ];
    expect(standings(back, "value")).toBe("c chosen, d agrees, a replaced, b replaced");
    // Known before it, a relay is replaced as well.
    const early = [says("a", "01-10", "5", relay), says("b", "02-10", "9", meta)];
    expect(standings(early, "value")).toBe("b chosen, a replaced");
  });

  test("an equal one confirms", () => {
    const list = [says("a", "01-10", "5", meta), says("b", "02-10", "5", meta)];
    expect(standings(list, "value")).toBe("a chosen, b agrees");
  });

  test("a later, vaguer one that does not contradict replaces nothing", () => {
    const vague = [says("a", "01-10", "5e9", meta), says("b", "02-10", "over 4e9", meta)];
    expect(standings(vague, "value")).toBe("a chosen, b agrees");
    const other = [says("a", "01-10", "5e9", meta), says("b", "02-10", "over 6e9", meta)];
    expect(standings(other, "value")).toBe("b chosen, a replaced");
    const exact = [says("a", "01-10", "over 4e9", meta), says("b", "02-10", "5e9", meta)];
    expect(standings(exact, "value")).toBe("b chosen, a replaced");
    const range = [says("a", "01-10", "4e9 to 6e9", meta), says("b", "02-10", "up to 9e9", meta)];
    expect(standings(range, "value")).toBe("a chosen, b agrees");
  });

  test("a later, vaguer date replaces nothing, a more exact one does", () => {
    const when = (id: string, day: string, period: string) =>
      claim(id, `2026-${day}`, { by: "meta", says: { period: parseWhen(period) } });
    expect(standings([when("a", "01-10", "2026-02"), when("b", "02-10", "2026")], "period")).toBe("a chosen, b agrees");
    expect(standings([when("a", "01-10", "2026"), when("b", "02-10", "2026-02")], "period")).toBe(
      "b chosen, a replaced",
    );
    expect(standings([when("a", "01-10", "2026-01/2026-03"), when("b", "02-10", "2026-Q1")], "period")).toBe(
      "a chosen, b agrees",
    );
  });

  test("a date without its about is more exact, one with it vaguer", () => {
    const when = (id: string, day: string, period: string) =>
      claim(id, `2026-${day}`, { by: "meta", says: { period: parseWhen(period) } });
    const judged = (first: string, second: string) =>
      standings([when("a", "01-10", first), when("b", "02-10", second)], "period");
    expect(judged("2026-03~", "2026-03")).toBe("b chosen, a replaced");
    expect(judged("2026-03", "2026-03~")).toBe("a chosen, b agrees");
    expect(judged("2026-03~", "2026-Q1")).toBe("a chosen, b agrees");
    expect(judged("2026-03~", "2026~")).toBe("a chosen, b agrees");
    expect(judged("2026-01~/2026-03", "2026-01/2026-03")).toBe("b chosen, a replaced");
    expect(judged("2026-03~", "2026-02")).toBe("b chosen, a replaced");
  });

  test("orders by the day on which it was said, not the day from which it counts", () => {
    const list = [
      says("a", "01-10", "5", { by: "meta", saidOn: "2026-05-01" }),
      says("b", "03-10", "9", { by: "meta", saidOn: "2026-03-10" }),
    ];
    expect(standings(list, "value")).toBe("a chosen, b replaced");
  });
});

describe("4. fields that change", () => {
  test("a later claim of the same or a better kind replaces, whoever speaks", () => {
    expect(standings([leader("a", "01-10", "lecun"), leader("b", "02-10", "fergus")], "leader")).toBe(
      "b chosen, a replaced",
    );
    const better = [leader("a", "01-10", "lecun"), leader("b", "02-10", "fergus", { kind: "official" })];
    expect(standings(better, "leader")).toBe("b chosen, a replaced");
    const worse = [leader("a", "01-10", "lecun"), leader("b", "02-10", "fergus", { kind: "rumour" })];
    expect(standings(worse, "leader")).toBe("a chosen, b rival");
    expect(published(worse).contested).toEqual([]);
    expect(standings([leader("a", "01-10", "lecun"), leader("b", "01-10", "fergus")], "leader")).toBe(
      "a chosen, b rival",
    );
  });

  test("nowhere else does a later day win", () => {
    expect(standings([foundry("a", "01-10", "tsmc"), foundry("b", "02-10", "intel")], "foundry")).toBe(
      "a chosen, b rival",
    );
    expect(published([foundry("a", "01-10", "tsmc"), foundry("b", "02-10", "intel")]).contested).toEqual(["foundry"]);
  });

  test("an equal one confirms what stands, and a relay brings nothing back", () => {
    expect(standings([leader("a", "01-10", "lecun"), leader("b", "02-10", "lecun")], "leader")).toBe(
      "a chosen, b agrees",
    );
    const back = [
      leader("a", "01-10", "lecun"),
      leader("b", "02-10", "fergus"),
      leader("c", "03-10", "lecun", { dated: false }),
    ];
    expect(standings(back, "leader")).toBe("b chosen, a replaced, c replaced");
    expect(standings([...back, leader("d", "04-10", "lecun")], "leader")).toBe(
      "d chosen, a replaced, b replaced, c replaced",
    );
    const agreed = [...back.slice(0, 2), leader("c", "03-10", "fergus", { dated: false })];
    expect(standings(agreed, "leader")).toBe("b chosen, c agrees, a replaced");
    // A relay of what nobody has said before is a claim as good as another; and one that is said again beside what
    // stands, by whom the change did not replace, brings nothing back either.
    expect(standings([...back.slice(0, 2), leader("c", "03-10", "rush", { dated: false })], "leader")).toBe(
      "c chosen, a replaced, b replaced",
    );
    const gone = [
      leader("a", "01-10", "lecun", { by: "meta" }),
      leader("b", "02-10", "fergus", { by: "meta" }),
      leader("c", "03-10", "lecun", { dated: false }),
      leader("d", "04-10", "lecun", { dated: false }),
    ];
    expect(standings(gone, "leader")).toBe("b chosen, a replaced, c replaced, d replaced");
  });

  test("targets change likewise; one that holds the earlier one replaces nothing", () => {
    const moved = [plans("a", "01-10", "released", "2026-Q1"), plans("b", "02-10", "released", "2026-Q3")];
    expect(published(moved).targets).toEqual([{ event: "released", when: "2026-35", basis: "reported", slipCount: 1 }]);
    const rounded = [plans("a", "01-10", "released", "2026-Q4"), plans("b", "02-10", "released", "2026-H2")];
    expect(published(rounded).targets).toEqual([
      { event: "released", when: "2026-36", basis: "reported", slipCount: 0 },
    ]);
    const finer = [plans("a", "01-10", "released", "2026"), plans("b", "02-10", "released", "2026-H2")];
    expect(published(finer).targets).toEqual([{ event: "released", when: "2026-41", basis: "reported", slipCount: 0 }]);
  });
});

describe("5. undisclosed", () => {
  test("steps back when anyone gives a value that is no rumour", () => {
    const list = [says("a", "01-10", "undisclosed", { kind: "filing" }), says("b", "02-10", "5", { kind: "analyst" })];
    expect(published(list)).toMatchObject({ value: { min: 5 }, contested: [], unconfirmed: ["value"] });
    expect(standings(list, "value")).toBe("b chosen, a silent");
    const rumour = [says("a", "01-10", "undisclosed"), says("b", "02-10", "5", { kind: "rumour" })];
    expect(published(rumour)).toMatchObject({ value: { min: null, max: null }, contested: [] });
    expect(standings(rumour, "value")).toBe("a chosen, b agrees");
  });
});

describe("6. the choice", () => {
  const order: ClaimKind[] = ["filing", "official", "reported", "reference", "analyst", "rumour"];

  test("the better kind", () => {
    for (const [index, kind] of order.entries()) {
      for (const worse of order.slice(index + 1)) {
        expect(standings([says("a", "01-10", "5", { kind: worse }), says("b", "02-10", "9", { kind })], "value")).toBe(
          "b chosen, a rival",
        );
      }
    }
  });

  test("then more speakers of an equal value", () => {
    const list = [says("a", "01-10", "5"), says("b", "02-10", "9"), says("c", "03-10", "9")];
    expect(standings(list, "value")).toBe("b chosen, c agrees, a rival");
    const same = [says("a", "01-10", "5"), says("b", "02-10", "9"), says("c", "03-10", "9", { by: "b" })];
    expect(standings(same, "value")).toBe("a chosen, b rival, c rival");
  });

  test("for dates also those whose interval holds it", () => {
    const list = [
      happens("a", "05-10", "released", "2026-04-01"),
      happens("b", "05-11", "released", "2026-04-08"),
      happens("c", "05-12", "released", "2026-04-05/2026-04-10"),
    ];
    expect(standings(list, "released")).toBe("b chosen, c agrees, a rival");
  });

  test("then known first, then the claim's id", () => {
    expect(standings([says("b", "01-10", "5"), says("a", "02-10", "9")], "value")).toBe("b chosen, a rival");
    expect(standings([says("b", "01-10", "5"), says("a", "01-10", "9")], "value")).toBe("a chosen, b rival");
  });
});

describe("7. contested", () => {
  test("hears kinds down to reported", () => {
    for (const [kind, expected] of [
      ["reported", ["value"]],
      ["reference", []],
      ["analyst", []],
      ["rumour", []],
    ] as const) {
      expect(
        published([says("a", "01-10", "5", { kind: "filing" }), says("b", "02-10", "9", { kind })]).contested,
      ).toEqual(expected);
    }
  });

  test("or down to the chosen claim's own kind", () => {
    const both = (kind: ClaimKind) => [says("a", "01-10", "5", { kind }), says("b", "02-10", "9", { kind })];
    expect(published(both("rumour"))).toMatchObject({ contested: ["value"], unconfirmed: ["value"] });
    expect(published(both("analyst")).contested).toEqual(["value"]);
    const mixed = [says("a", "01-10", "5", { kind: "reference" }), says("b", "02-10", "9", { kind: "rumour" })];
    expect(published(mixed)).toMatchObject({ contested: [], unconfirmed: [] });
  });

  test("one firm speaker of the value is enough to confirm it", () => {
    const list = [says("a", "01-10", "5"), says("b", "02-10", "5", { kind: "rumour" })];
    expect(published(list)).toMatchObject({ contested: [], unconfirmed: [] });
    const other = [says("a", "01-10", "5", { kind: "analyst" }), says("b", "02-10", "9", { kind: "rumour" })];
    expect(published(other)).toMatchObject({ contested: [], unconfirmed: ["value"] });
  });

  test("names fields in the order of their letters", () => {
    const both = (id: string, value: string, to: string, kind: ClaimKind) =>
      claim(id, "2026-01-10", { by: id, kind, says: { ...usd(value), foundry: to } });
    const list = [both("b", "5", "tsmc", "rumour"), both("a", "9", "intel", "rumour")];
    expect(published(list)).toMatchObject({
      contested: ["foundry", "value"],
      unconfirmed: ["foundry", "value"],
      sources: ["a", "b"],
    });
  });

  test("two that are not chosen may contradict each other", () => {
    const list = [says("a", "01-10", "1 to 9", { kind: "filing" }), says("b", "02-10", "2"), says("c", "02-10", "8")];
    expect(published(list)).toMatchObject({ value: { min: 1, max: 9 }, contested: ["value"] });
    expect(standings(list, "value")).toBe("a chosen, b agrees, c agrees");
  });

  test("texts never contradict, booleans do", () => {
    const of = (key: string, one: unknown, other: unknown) =>
      published([
        claim("a", "2026-01-10", { says: { [key]: one } }),
        claim("b", "2026-01-10", { by: "b", says: { [key]: other } }),
      ]);
    expect(of("purpose", "training", "inference")).toMatchObject({ purpose: "training", contested: [] });
    expect(of("binding", false, true)).toMatchObject({ binding: false, contested: ["binding"] });
    expect(of("period", "2026", "2027")).toMatchObject({ period: "2026", contested: ["period"] });
    expect(of("period", "2026", "2026-02").contested).toEqual([]);
  });

  test("a denial contests what is said, and decides nothing", () => {
    const deny = (more: Partial<Claim> = {}) => claim("no", "2026-02-10", { by: "meta", denies: ["value"], ...more });
    expect(published([says("a", "01-10", "5"), deny()])).toMatchObject({ value: { min: 5 }, contested: ["value"] });
    expect(standings([says("a", "01-10", "5"), deny()], "value")).toBe("a chosen, no rival");
    expect(published([deny()])).toMatchObject({ value: null, contested: [] });
    expect(published([says("a", "01-10", "5"), deny({ kind: "reference" })]).contested).toEqual([]);
    expect(published([says("a", "01-10", "5", { kind: "rumour" }), deny({ kind: "rumour" })]).contested).toEqual([
      "value",
    ]);
    expect(published([says("a", "01-10", "5", { kind: "reference" }), deny({ kind: "rumour" })]).contested).toEqual([]);
  });

  test("a denial is given up by who then says a value of it, and can be rejected", () => {
    const deny = claim("no", "2026-02-10", { by: "meta", denies: ["value"] });
    const later = [says("a", "01-10", "5"), deny, says("b", "03-10", "5", { by: "meta" })];
    expect(published(later).contested).toEqual([]);
    expect(standings(later, "value")).toBe("a chosen, b agrees, no replaced");
    expect(published(later, "2026-03-09").contested).toEqual(["value"]);
    const relayed = [says("a", "01-10", "5"), deny, says("b", "03-10", "5", { by: "meta", dated: false })];
    expect(published(relayed).contested).toEqual(["value"]);
    const earlier = [says("b", "02-10", "5", { by: "meta" }), deny];
    expect(published(earlier).contested).toEqual(["value"]);
    const another = [says("a", "01-10", "5"), deny, says("b", "03-10", "5")];
    expect(published(another).contested).toEqual(["value"]);
    expect(standings(another, "value")).toBe("a chosen, b agrees, no rival");
    const rejected = { ...record(says("a", "01-10", "5"), deny), rulings: [ruling("value", { reject: ["no"] })] };
    expect(published(rejected).contested).toEqual([]);
    expect(standings(rejected, "value")).toBe("a chosen, no rejected");
  });
});

describe("8. sets and tables", () => {
  const names = (id: string, list: string[], more: Partial<Claim> = {}) =>
    claim(id, "2026-01-10", { by: id, says: { names: list }, ...more });
  const peak = (id: string, rows: Record<string, string>, more: Partial<Claim> = {}) =>
    claim(id, "2026-01-10", {
      by: id,
      says: {
        peak: Object.fromEntries(Object.entries(rows).map(([key, text]) => [key, parseQuantity(`${text} TFLOPS`)])),
      },
      ...more,
    });

  test("a set is the union of the claims that are not rejected, sorted", () => {
    const list = [names("a", ["Mango", "Freya"]), names("b", ["Avocado", "Mango"])];
    expect(published(list).names).toEqual(["Avocado", "Freya", "Mango"]);
    expect(standings(list, "names")).toBe("a chosen, b chosen");
    const one = { ...record(...list), rulings: [ruling("names", { reject: ["a"] })] };
    expect(published(one).names).toEqual(["Avocado", "Mango"]);
    expect(standings(one, "names")).toBe("b chosen, a rejected");
  });

  test("a set or its members are unconfirmed where only weak ground names them", () => {
    const weak = names("w", ["Freya"], { kind: "rumour" });
    expect(published([weak]).unconfirmed).toEqual(["names"]);
    expect(published([weak, names("a", ["Mango"])]).unconfirmed).toEqual(["names.Freya"]);
    expect(published([weak, names("a", ["Freya"])]).unconfirmed).toEqual([]);
    expect(published([names("a", ["Freya"]), weak]).unconfirmed).toEqual([]);
    expect(published([weak, names("v", ["Mango"], { kind: "analyst" })]).unconfirmed).toEqual(["names"]);
  });

  test("a set is contested where somebody better than a rumour disputes it", () => {
    const deny = (kind: ClaimKind) => claim("no", "2026-01-10", { by: "no", kind, denies: ["names"] });
    expect(published([names("a", ["Mango"]), deny("reported")]).contested).toEqual(["names"]);
    expect(published([names("a", ["Mango"]), deny("rumour")]).contested).toEqual([]);
    const heard = claim("so", "2026-01-10", { by: "so", kind: "rumour", denies: ["names"] });
    expect(published([names("a", ["Mango"]), deny("reported"), heard]).contested).toEqual(["names"]);
    expect(published([deny("reported")])).toMatchObject({ names: [], contested: [], unconfirmed: [] });
  });

  test("a table is decided row by row, its rows sorted", () => {
    const list = [peak("a", { fp8: "6", fp4: "12" }), peak("b", { fp8: "7", int8: "9" }, { kind: "rumour" })];
    expect(published(list).peak.map((row) => `${row.key} ${row.value.min}`)).toEqual(["fp4 12", "fp8 6", "int8 9"]);
    expect(published(list)).toMatchObject({ contested: [], unconfirmed: ["peak.int8"] });
    expect(published([peak("a", { fp8: "6" }), peak("b", { fp8: "7" })]).contested).toEqual(["peak.fp8"]);
    expect(standings(list, "peak.fp8")).toBe("a chosen, b rival");
    expect(standings(list, "peak")).toBe("a chosen, a chosen, b rival, b chosen");
  });

  test("a ruling or a denial names the whole table or one row", () => {
    const list = [peak("a", { fp8: "6", fp4: "1" }), peak("b", { fp8: "7", fp4: "2" })];
    const ruled = (...rulings: Ruling[]) =>
      published({ ...record(...list), rulings })
        .peak.map((row) => row.value.min)
        .join();
    expect(ruled()).toBe("1,6");
    expect(ruled(ruling("peak", { prefer: "b" }))).toBe("2,7");
    expect(ruled(ruling("peak.fp8", { prefer: "b" }))).toBe("1,7");
    expect(ruled(ruling("peak", { prefer: "b" }), ruling("peak.fp8", { prefer: "a" }))).toBe("2,6");
    expect(ruled(ruling("peak", { reject: ["a"] }))).toBe("2,7");
    expect(ruled(ruling("peak.fp8", { reject: ["a"] }))).toBe("1,7");
    expect(ruled(ruling("peak.fp8", { reject: ["a", "b"] }))).toBe("1");
    const deny = (field: string) => claim("no", "2026-01-10", { by: "no", denies: [field] });
    expect(published([...list.slice(0, 1), deny("peak")]).contested).toEqual(["peak.fp4", "peak.fp8"]);
    expect(published([...list.slice(0, 1), deny("peak.fp8")]).contested).toEqual(["peak.fp8"]);
    expect(standings([...list.slice(0, 1), deny("peak.fp8")], "peak.fp8")).toBe("a chosen, no rival");
  });
});

describe("9. events", () => {
  test("one a type: its date like a field, its basis the best kind, all who speak", () => {
    const list = [
      happens("b", "05-10", "released", "2026-04", { kind: "official" }),
      happens("a", "05-11", "released", "2026-04-08", { kind: "rumour" }),
      happens("c", "05-12", "released", "2026-05", { kind: "filing" }),
    ];
    expect(published(list).events).toEqual([
      { type: "released", when: "2026-05", as: null, with: null, basis: "filing", by: ["a", "b", "c"] },
    ]);
    expect(published(list).contested).toEqual(["released"]);
    const rejected = { ...record(...list), rulings: [ruling("released", { reject: ["c"] })] };
    expect(published(rejected)).toMatchObject({
      events: [{ when: "2026-04", basis: "official", by: ["a", "b"] }],
      contested: [],
    });
    const all = { ...record(...list), rulings: [ruling("released", { reject: ["a", "b", "c"] })] };
    expect(published(all)).toMatchObject({ events: [], status: null, contested: [] });
    expect(standings(all, "released")).toBe("b rejected, a rejected, c rejected");
  });

  test("in the order of their dates, then types", () => {
    const list = [
      happens("a", "05-10", "released", "2026-04"),
      happens("b", "05-10", "announced", "2026-04"),
      happens("c", "05-10", "taped", "2026-01"),
    ];
    expect(published(list).events.map((one) => one.type)).toEqual(["taped", "announced", "released"]);
  });

  const named = (id: string, key: "as" | "with", value: string | null, when = "2026-01") => {
    const type = key === "as" ? "renamed" : "acquired";
    return claim(id, "2026-05-10", { by: id, events: [{ ...event(type, { when }), [key]: value }] });
  };

  test("that repeat by a name or a party: one for each", () => {
    for (const key of ["as", "with"] as const) {
      const list = [named("a", key, "One"), named("b", key, "Two"), named("c", key, "One")];
      expect(published(list).events.map((one) => `${one[key]} ${one.by}`)).toEqual(["One a,c", "Two b"]);
    }
  });

  test("one without its key joins the only one there is, else stands alone", () => {
    const joined = published([named("a", "as", null), named("b", "as", "One")]).events;
    expect(joined.map((one) => `${one.as} ${one.by}`)).toEqual(["One a,b"]);
    const alone = published([named("a", "as", null), named("b", "as", "One"), named("c", "as", "Two")]).events;
    expect(alone.map((one) => `${one.as} ${one.by}`)).toEqual(["null a", "One b", "Two c"]);
    expect(published([named("a", "as", null)]).events).toHaveLength(1);
    expect(published([named("a", "as", "B"), named("b", "as", "A")]).events.map((one) => one.as)).toEqual(["A", "B"]);
  });

  test("that repeat by date: a vague one joins the one exact occurrence inside it", () => {
    const shown = (...dates: string[]) =>
      published(dates.map((when, index) => happens(`c${index}`, "12-31", "presented", when))).events.map(
        (one) => `${one.when} ${one.by}`,
      );
    expect(shown("2026-04", "2026-04-27")).toEqual(["2026-04-27 c0,c1"]);
    expect(shown("2026-04-27", "2026-06-01")).toEqual(["2026-04-27 c0", "2026-06-01 c1"]);
    expect(shown("2026-04", "2026-04-02", "2026-04-27")).toEqual(["2026-04 c0", "2026-04-02 c1", "2026-04-27 c2"]);
    // However many say April, and however they write it: it is one occurrence.
    for (const april of ["2026-04", "2026-04~", "2026-04-01/2026-04-30"]) {
      expect(shown("2026-04", "2026-04-02", "2026-04-27", april)).toEqual([
        "2026-04 c0,c3",
        "2026-04-02 c1",
        "2026-04-27 c2",
      ]);
      expect(shown(april, "2026-04-02", "2026-04-27", april)).toHaveLength(3);
    }
    expect(shown("2026-04-27", "2026-04-27")).toEqual(["2026-04-27 c0,c1"]);
    expect(shown("2026-01/..", "2026-04-27")).toEqual(["2026-04-27 c0,c1"]);
  });

  test("a denial of an event contests it", () => {
    const deny = claim("no", "2026-05-10", { by: "no", denies: ["released"] });
    expect(published([happens("a", "05-10", "released", "2026-04"), deny]).contested).toEqual(["released"]);
    expect(standings([happens("a", "05-10", "released", "2026-04"), deny], "released")).toBe("a chosen, no rival");
    expect(published([deny])).toMatchObject({ events: [], contested: [] });
    expect(published([plans("a", "05-10", "released", "2027"), deny]).contested).toEqual(["released"]);
  });
});

describe("10. status", () => {
  const state = (...list: Claim[]) => {
    const { status, contested } = published(list);
    return `${status?.state ?? "none"} ${status?.when ?? "-"} ${status?.basis ?? "-"}${contested.includes("status") ? " contested" : ""}`;
  };

  test("is the furthest stage, on firm ground", () => {
    const list = [happens("a", "05-10", "announced", "2026-01"), happens("b", "05-10", "taped", "2026-03")];
    expect(state(...list)).toBe("taped 2026-03 reported");
    expect(state(...list.reverse())).toBe("taped 2026-03 reported");
    expect(
      state(
        happens("a", "05-10", "announced", "2026-01"),
        happens("b", "05-10", "taped", "2026-03", { kind: "analyst" }),
      ),
    ).toBe("announced 2026-01 reported");
    expect(state(happens("a", "05-10", "taped", "2026-01", { kind: "reference" }))).toBe("taped 2026-01 reference");
    expect(state(happens("a", "05-10", "presented", "2026-01"))).toBe("none - -");
  });

  test("the furthest stop wins", () => {
    const released = happens("a", "05-10", "released", "2026-01");
    expect(state(released, happens("b", "05-10", "paused", "2026-03"))).toBe("paused 2026-03 reported");
    expect(state(happens("c", "05-10", "cancelled", "2026-02"), happens("b", "05-10", "paused", "2026-03"))).toBe(
      "cancelled 2026-02 reported",
    );
    expect(state(released, happens("b", "05-10", "paused", "2026-03", { kind: "rumour" }))).toBe(
      "released 2026-01 reported",
    );
    expect(state(happens("b", "05-10", "paused", "2026-03"))).toBe("paused 2026-03 reported");
  });

  test("stops that ended before the latest resumption do not count", () => {
    const list = [happens("a", "05-10", "taped", "2026-01"), happens("b", "05-10", "paused", "2026-02")];
    expect(state(...list, happens("c", "05-10", "resumed", "2026-03"))).toBe("taped 2026-01 reported");
    expect(state(...list, happens("c", "05-10", "resumed", "2026-01"))).toBe("paused 2026-02 reported");
    expect(state(...list, happens("c", "05-10", "resumed", "2026-02-15"))).toBe("paused 2026-02 reported");
    // Of one day nobody knows which came first: the stop holds.
    expect(state(...list, happens("c", "05-10", "resumed", "2026-02-28"))).toBe("paused 2026-02 reported");
    expect(state(...list, happens("c", "05-10", "resumed", "2026-03-01"))).toBe("taped 2026-01 reported");
    expect(state(...list, happens("c", "05-10", "resumed", "2026-03", { kind: "rumour" }))).toBe(
      "paused 2026-02 reported",
    );
    expect(state(happens("a", "05-10", "paused", "2026-02/.."), happens("c", "05-10", "resumed", "2026-03"))).toBe(
      "paused 2026-02/.. reported",
    );
  });

  test("a stage that began after the stop wins and makes it contested, unless it is announced", () => {
    const paused = happens("b", "05-10", "paused", "2026-02");
    expect(state(paused, happens("a", "05-10", "released", "2026-03"))).toBe("released 2026-03 reported contested");
    expect(state(paused, happens("a", "05-10", "announced", "2026-03"))).toBe("paused 2026-02 reported");
    expect(state(paused, happens("a", "05-10", "released", "2026-02-20"))).toBe("paused 2026-02 reported");
    expect(state(paused, happens("a", "05-10", "released", "2026-02-28"))).toBe("paused 2026-02 reported");
    expect(state(paused, happens("a", "05-10", "presented", "2026-03"))).toBe("paused 2026-02 reported");
    expect(state(paused, happens("a", "05-10", "released", "../2026-03"))).toBe("paused 2026-02 reported");
  });

  test("no stage but a target on firm ground: planned", () => {
    expect(state(plans("a", "05-10", "released", "2027"))).toBe("planned - reported");
    expect(state(plans("a", "05-10", "released", "2027", { kind: "rumour" }))).toBe("none - -");
    const two = [
      plans("a", "05-10", "taped", "2026-12", { kind: "rumour" }),
      plans("b", "05-10", "released", "2027", { kind: "official" }),
    ];
    expect(state(...two)).toBe("planned - official");
    expect(state(plans("a", "05-10", "released", "2027"), happens("b", "05-10", "announced", "2026-01"))).toBe(
      "announced 2026-01 reported",
    );
  });
});

describe("11. targets", () => {
  const targets = (...list: Claim[]) =>
    published(list).targets.map((one) => `${one.event} ${one.when} ${one.slipCount}`);

  test("one a stage, gone once it or a later stage happened, or a stop holds", () => {
    const both = [plans("a", "01-10", "taped", "2026-06"), plans("b", "01-10", "released", "2027")];
    expect(targets(...both)).toEqual(["taped 2026-06 0", "released 2027 0"]);
    expect(targets(...both, happens("c", "02-10", "taped", "2026-02"))).toEqual(["released 2027 0"]);
    expect(targets(...both, happens("c", "02-10", "released", "2026-02"))).toEqual([]);
    expect(targets(...both, happens("c", "02-10", "announced", "2026-02"))).toEqual([
      "taped 2026-06 0",
      "released 2027 0",
    ]);
    expect(targets(...both, happens("c", "02-10", "cancelled", "2026-02"))).toEqual([]);
    expect(targets(...both, happens("c", "02-10", "cancelled", "2026-02", { kind: "rumour" }))).toHaveLength(2);
  });

  test("have the basis of the chosen claim, and are contested like fields", () => {
    const list = [
      plans("a", "01-10", "released", "2027"),
      plans("b", "01-10", "released", "2028", { kind: "official" }),
    ];
    expect(published(list)).toMatchObject({ targets: [{ when: "2028", basis: "official" }], contested: ["released"] });
    const ruled = { ...record(...list), rulings: [ruling("released", { prefer: "a" })] };
    expect(published(ruled).targets[0]?.when).toBe("2027");
  });

  test("slips are the successive ones, begun with the earlier ones of the first passage", () => {
    const list = [
      claim("a", "2026-01-10", {
        by: "a",
        events: [event("released", { target: "2026-06", was: ["2025-12", "2026-03"] })],
      }),
      plans("b", "02-10", "released", "2026-09"),
      claim("c", "2026-03-10", { by: "c", events: [event("released", { target: "2026-12", was: ["2024"] })] }),
    ];
    const [history] = slips(setOf(fields, record(...list)), "x");
    expect(history?.targets.map((one) => `${one.target} ${one.known}`)).toEqual([
      "2025-12 2026-01-10",
      "2026-03 2026-01-10",
      "2026-06 2026-01-10",
      "2026-09 2026-02-10",
      "2026-12 2026-03-10",
    ]);
    expect(targets(...list)).toEqual(["released 2026-12 4"]);
    const done = [...list, happens("d", "12-20", "released", "2026-12-15")];
    expect(slips(setOf(fields, record(...done)), "x")[0]?.targets).toHaveLength(5);
    const repeated = [plans("a", "01-10", "released", "2027"), plans("b", "02-10", "released", "2027")];
    expect(slips(setOf(fields, record(...repeated)), "x")[0]?.targets).toHaveLength(1);
  });

  test("a ruling that counts from a later day moves the history from that day", () => {
    const list = [
      plans("a", "01-10", "released", "2027"),
      plans("b", "01-10", "released", "2028", { kind: "official" }),
      claim("c", "2026-05-10"),
    ];
    const one = { ...record(...list), rulings: [ruling("released", { prefer: "a", because: ["c"] })] };
    expect(slips(setOf(fields, one), "x")[0]?.targets).toEqual([
      { target: "2028", known: "2026-01-10" },
      { target: "2027", known: "2026-05-10" },
    ]);
    const none = { ...record(...list), rulings: [ruling("released", { reject: ["a", "b"] })] };
    expect(slips(setOf(fields, none), "x")).toEqual([]);
    expect(published(none).targets).toEqual([]);
  });
});

describe("12. the name", () => {
  const named = (id: string, day: string, ...names: string[]) => claim(id, day, { says: { names } });
  const one = {
    ...record(
      named("a", "2026-01-10", "Avocado", "Mango"),
      named("b", "2026-02-10", "Guava"),
      named("c", "2026-03-10", "Muse Spark"),
    ),
    name: "Muse Spark",
    nameKnownOn: "2026-03-10",
  };

  test("shows once a claim holds it; before, the first of the newest names", () => {
    expect(published(one, "2026-01-31").name).toBe("Avocado");
    expect(published(one, "2026-02-28").name).toBe("Guava");
    expect(published(one, "2026-03-10").name).toBe("Muse Spark");
    expect(published(one).name).toBe("Muse Spark");
    const renamed = { ...one, claims: [...one.claims, named("d", "2026-04-10", "Mango")] };
    expect(published(renamed).name).toBe("Muse Spark");
    const silent = { ...one, claims: [...one.claims, claim("e", "2026-01-20", { note: "no comment" })] };
    expect(published(silent, "2026-01-31").name).toBe("Avocado");
  });

  test("claims of one day: the one whose id comes first", () => {
    const same = {
      ...one,
      claims: [named("b", "2026-01-10", "Guava"), named("a", "2026-01-10", "Avocado"), ...one.claims.slice(2)],
    };
    expect(published(same, "2026-01-31").name).toBe("Avocado");
  });

  test("a label that no claim holds always shows, and so does one that nobody names yet", () => {
    expect(published({ ...one, nameKnownOn: null }, "2026-01-31").name).toBe("Muse Spark");
    const bare = { ...one, claims: [claim("z", "2025-01-01", { note: "no comment" }), ...one.claims] };
    expect(published(bare, "2025-12-31").name).toBe("Muse Spark");
  });
});

describe("claimsFor", () => {
  test("gives events as they were stated, and what was planned after what happened", () => {
    const list = [
      claim("a", "2026-01-10", {
        by: "a",
        events: [{ ...event("released", { target: "2026-06" }), said: "mid-year" }],
      }),
      happens("b", "07-10", "released", "2026-07-01"),
    ];
    const views = claimsFor(setOf(fields, record(...list)), "x", "released");
    expect(
      views.map(({ claim, state, value, denies }) => [claim.id, state, (value as { said: string }).said, denies]),
    ).toEqual([
      ["a", "chosen", "mid-year", false],
      ["b", "chosen", null, false],
    ]);
  });

  test("takes nothing for a member that only looks like one", () => {
    const named = record(claim("a", "2026-01-10", { says: { names: ["xFreya", "Freya"] } }));
    expect(claimsFor(setOf(fields, named), "x", "names.Freya")).toHaveLength(1);
    expect(claimsFor(setOf(fields, named), "x", "names.reya")).toEqual([]);
    expect(claimsFor(setOf(fields, record(says("a", "01-10", "5"))), "x", "value")).toHaveLength(1);
  });

  test("sorts by field, then state, then day, then id", () => {
    const list = [
      says("d", "03-10", "5", { says: { ...usd("5"), foundry: "tsmc" } }),
      says("c", "02-10", "5"),
      says("b", "02-10", "9"),
      says("a", "02-10", "5"),
    ];
    expect(standings(list, "value")).toBe("a chosen, c agrees, d agrees, b rival");
    const all = claimsFor(setOf(fields, record(...list)), "x").map((view) => view.field);
    expect(all).toEqual(["value", "value", "value", "value", "foundry"]);
  });

  test("a denial has no value", () => {
    const list = [says("a", "01-10", "5"), claim("no", "2026-01-11", { by: "no", denies: ["value"] })];
    const [value, denial] = claimsFor(setOf(fields, record(...list)), "x", "value");
    expect(value).toMatchObject({ field: "value", value: { min: 5 }, denies: false });
    expect(denial).toMatchObject({ field: "value", value: null, denies: true, state: "rival" });
  });
});
