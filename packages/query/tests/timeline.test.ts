import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOf, claimsFor, QueryError, resolve, slips, timeline, WhenError } from "../src/index.ts";
import { day, fields, record } from "./arbitrary-records.ts";
import { claim, claims, event, setOf } from "./example-set.ts";

const set = setOf(
  fields,
  claims("a", claim("one", "2026-01-05", { says: { foundry: "tsmc" } }), claim("two", "2026-03-01", { note: "more" })),
  claims(
    "b",
    claim("one", "2026-02-10", { events: [event("released", { target: "2026-03", was: ["2026-01"] })] }),
    claim("two", "2026-02-28", { events: [event("released", { target: "2026-34" })] }),
  ),
  claims("c", claim("one", "2026-02-10"), claim("same-day", "2026-02-10", { by: "meta" })),
);
const ids = (records: readonly { id: string }[]): string => records.map((one) => one.id).join(" ");

describe("timeline", () => {
  test("has every day on which something became known, in order", () => {
    expect(timeline(set).days).toEqual(["2026-01-05", "2026-02-10", "2026-02-28", "2026-03-01"]);
  });

  test("gives the records that were known by a day, sorted by id", () => {
    const { at } = timeline(set);
    expect(ids(at("2026-01-04"))).toBe("");
    expect(ids(at("2026-01-05"))).toBe("a");
    expect(ids(at("2026-02-09"))).toBe("a");
    expect(ids(at("2026-02-10"))).toBe("a b c");
    expect(ids(at("2199-12-31"))).toBe("a b c");
  });

  test("gives a new array each time: who sorts one, sorts his own", () => {
    const { at } = timeline(set);
    (at("2026-03-01") as unknown[]).reverse();
    expect(ids(at("2026-03-01"))).toBe("a b c");
  });

  test("resolves a version once: the same objects come back from every door", () => {
    const all = timeline(set);
    const [first] = all.at("2026-02-20");
    expect(all.at("2026-01-05")[0]).toBe(first);
    expect(timeline(set).at("2026-02-28")[0]).toBe(first);
    expect(asOf(set, "2026-02-28")[0]).toBe(first);
    expect(all.versions("a")[0]?.record).toBe(first);
    expect(all.at("2026-03-01")[0]).not.toBe(first);
  });

  test("goes on to give the right records when more days are asked for than it keeps", () => {
    const records = Array.from({ length: 28 }, (_, index) =>
      claims(`r${index + 10}`, claim("c", `2026-02-${String(index + 1).padStart(2, "0")}`)),
    );
    const all = timeline(setOf(fields, ...records));
    for (let round = 0; round < 2; round += 1) {
      for (const [index, day] of all.days.entries()) expect(all.at(day)).toHaveLength(index + 1);
    }
    expect(all.at("2026-02-03")).toHaveLength(3);
  });

  test("tells from when to when each version stood", () => {
    const spans = timeline(set)
      .versions("b")
      .map(({ from, to }) => [from, to]);
    expect(spans).toEqual([
      ["2026-02-10", "2026-02-27"],
      ["2026-02-28", null],
    ]);
    expect(timeline(set).versions("c")).toHaveLength(1);
  });

  test("refuses days and ids that are none", () => {
    for (const wrong of ["2026-02-30", "2026-02", "2026-01-01/2026-01-02", "", "2026-01-01~", 20260101, null]) {
      expect(() => timeline(set).at(wrong as string), String(wrong)).toThrow(WhenError);
      expect(() => asOf(set, wrong as string), String(wrong)).toThrow(WhenError);
    }
    expect(() => timeline(set).versions("z")).toThrow(expect.objectContaining({ code: "unknown-id", value: "z" }));
  });

  test("finds every id of a long set, whatever its order", () => {
    const names = Array.from({ length: 33 }, (_, index) => `r${String((index * 7) % 33).padStart(2, "0")}`);
    const mixed = setOf(fields, ...names.map((id) => claims(id, claim(id, "2026-01-05"))));
    const sorted = { ...mixed, records: [...mixed.records].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    for (const some of [mixed, sorted]) {
      for (const id of names) expect(timeline(some).versions(id)[0]?.record.id).toBe(id);
      for (const wrong of ["", "r", "r0", "r33", "z"]) expect(() => timeline(some).versions(wrong)).toThrow(QueryError);
    }
  });

  test("takes sets that are not sorted, and sets of nothing", () => {
    const [a, b, c] = set.records;
    const mixed = { ...set, records: [c, a, b] } as typeof set;
    expect(ids(timeline(mixed).at("2026-03-01"))).toBe("c a b");
    expect(timeline(mixed).versions("a")).toHaveLength(2);
    const empty = setOf(fields);
    expect(timeline(empty).days).toEqual([]);
    expect(timeline(empty).at("2026-01-01")).toEqual([]);
    expect(() => timeline(empty).versions("a")).toThrow(QueryError);
  });

  test("leaves out records without any claim", () => {
    const bare = setOf(fields, claims("a", claim("one", "2026-01-05")), claims("b"), claims("c"));
    expect(ids(timeline(bare).at("2026-01-05"))).toBe("a");
    expect(ids(timeline(bare).at("2026-01-04"))).toBe("");
    expect(timeline(bare).versions("b")).toEqual([]);
  });

  test("at every day of a long history equals resolving each record by itself", () => {
    const text = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    const records = Array.from({ length: 17 }, (_, index) => {
      const spread = [index, index * 3 + 40, index * 5 + 60, 7 * index + 10].map((day, n) => claim(`c${n}`, text(day)));
      return claims(`r${index + 10}`, ...spread);
    });
    const long = setOf(fields, ...records);
    const all = timeline(long);
    for (const on of [...all.days, ...[...all.days].reverse(), "2025-12-31", "2199-01-01"]) {
      const expected = records.map((one) => resolve(one, fields, on)).filter((one) => one !== undefined);
      expect(all.at(on)).toEqual(expected);
    }
  });

  test("at any day equals resolving each record by itself", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), day, (records, on) => {
        const some = setOf(fields, ...records.map((one, index) => ({ ...one, id: `r${index}` })));
        const expected = some.records.map((one) => resolve(one, fields, on)).filter((one) => one !== undefined);
        expect(timeline(some).at(on)).toEqual(expected);
        expect(asOf(some, on)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe("slips", () => {
  test("list the successive targets, begun with the earlier ones that the first passage names", () => {
    expect(slips(set, "b")).toEqual([
      {
        event: "released",
        targets: [
          { target: "2026-01", known: "2026-02-10" },
          { target: "2026-03", known: "2026-02-10" },
          { target: "2026-34", known: "2026-02-28" },
        ],
      },
    ]);
  });

  test("of a day hold what was known by then", () => {
    expect(slips(set, "b", "2026-02-27")[0]?.targets).toHaveLength(2);
    expect(slips(set, "b", "2026-02-28")[0]?.targets).toHaveLength(3);
    expect(slips(set, "b", "2026-02-09")).toEqual([]);
  });

  test("are none where nothing was planned; ids and days must be some", () => {
    expect(slips(set, "a")).toEqual([]);
    expect(() => slips(set, "z")).toThrow(expect.objectContaining({ code: "unknown-id", value: "z" }));
    expect(() => slips(set, "b", "2026-02")).toThrow(WhenError);
  });
});

describe("claimsFor", () => {
  test("refuses ids and fields that the set does not have, with what there is", () => {
    expect(() => claimsFor(set, "z")).toThrow('expected an id of tried, for example a; found "z"');
    expect(() => claimsFor(set, "a", "fonudry")).toThrow(
      expect.objectContaining({ code: "unknown-field", value: "fonudry" }),
    );
    for (const field of ["foundry.x", "peak2.x", ".x", "toString", "constructor.x"]) {
      expect(() => claimsFor(set, "a", field), field).toThrow(QueryError);
    }
    expect(() => claimsFor(set, "a", "price")).toThrow(/names, value, period/);
    expect(() => claimsFor(set, "a", "foundry", "2026")).toThrow(WhenError);
  });

  test("takes a member of a set, as `unconfirmed` names it", () => {
    const named = setOf(
      fields,
      claims(
        "a",
        claim("one", "2026-01-05", { says: { names: ["Freya", "Mango"] }, denies: ["names"] }),
        claim("two", "2026-01-06", { says: { names: ["Mango"] } }),
      ),
    );
    const seen = (field: string) => claimsFor(named, "a", field).map((view) => `${view.claim.id} ${view.denies}`);
    expect(seen("names.Freya")).toEqual(["one false"]);
    expect(seen("names.Mango")).toEqual(["one false", "two false"]);
    expect(seen("names")).toEqual(["one false", "two false", "one true"]);
    expect(seen("names.Olympus")).toEqual([]);
  });

  test("is empty where nobody spoke, or not yet", () => {
    expect(claimsFor(set, "a", "value")).toEqual([]);
    expect(claimsFor(set, "a", "peak.fp8")).toEqual([]);
    expect(claimsFor(set, "a", "foundry", "2026-01-04")).toEqual([]);
    expect(claimsFor(set, "a", "foundry", "2026-01-05")).toHaveLength(1);
  });
});
