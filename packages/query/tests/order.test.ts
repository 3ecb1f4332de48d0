import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bounds, dayNumber, inOrder, type Order, posting, WhenError } from "../src/index.ts";

interface Row {
  readonly id: string;
  readonly date: string | null;
  readonly parties: readonly string[];
}

/** What the compiler builds, in the plainest way. */
function orderOf(rows: readonly Row[]) {
  const days = rows.map(({ date }) => (date === null ? null : dayNumber(bounds(date).from as string)));
  const last = Number.POSITIVE_INFINITY;
  const byDate = rows
    .map((_, position) => position)
    .sort((a, b) => (days[a] === days[b] ? a - b : (days[a] ?? last) - (days[b] ?? last)));
  const keys = [...new Set(rows.flatMap((row) => row.parties))].sort();
  const lists = keys.map((key) => byDate.filter((position) => rows[position]?.parties.includes(key)));
  const offsets = [0, ...lists.map((_, index) => lists.slice(0, index + 1).flat().length)];
  return { byDate, days, postings: { party: { keys, offsets, positions: lists.flat() } } } satisfies Order;
}

const rows: readonly Row[] = [
  { id: "a", date: "2026-02-24", parties: ["meta", "amd"] },
  { id: "b", date: "2025", parties: ["meta"] },
  { id: "c", date: null, parties: ["meta", "openai"] },
  { id: "d", date: "2026-02", parties: ["openai"] },
  { id: "e", date: "2026-02-25", parties: ["meta"] },
];
const order = orderOf(rows);
const ids = (found: readonly Row[]): string => found.map((row) => row.id).join("");

describe("inOrder", () => {
  test("gives all records, oldest first, those without a date last", () => {
    expect(ids(inOrder(rows, order))).toBe("bdaec");
    expect(inOrder([], orderOf([]))).toEqual([]);
  });

  test.each([
    ["2026", "dae"],
    ["2026-02-24", "a"],
    ["2026-02-24/..", "ae"],
    ["../2026-02-24", "bda"],
    ["../2026-02-23", "bd"],
    ["2025-01-01", "b"],
    ["2025-02/2025-12", ""],
    ["1900", ""],
    ["2199", ""],
  ])("of %s: %s", (period, expected) => {
    expect(ids(inOrder(rows, order, period))).toBe(expected);
  });
});

describe("posting", () => {
  test("gives the records of one key in date order", () => {
    expect(ids(posting(rows, order, "party", "meta"))).toBe("baec");
    expect(ids(posting(rows, order, "party", "amd"))).toBe("a");
    expect(ids(posting(rows, order, "party", "openai"))).toBe("dc");
    expect(ids(posting(rows, order, "party", "openai", "2026"))).toBe("d");
    expect(ids(posting(rows, order, "party", "meta", "2026-02-25/.."))).toBe("e");
    expect(posting(rows, order, "party", "nobody")).toEqual([]);
    expect(posting(rows, order, "party", "")).toEqual([]);
  });

  test("goes on to answer alike, however often it is asked", () => {
    for (let time = 0; time < 40; time += 1) {
      expect(ids(posting(rows, order, "party", "meta", "2026"))).toBe("ae");
      expect(ids(posting(rows, order, "party", "amd"))).toBe("a");
      expect(ids(posting(rows, order, "party", "meta", "2026-02-25/.."))).toBe("e");
      expect(ids(posting(rows, order, "party", "meta", "../2026-02-24"))).toBe("ba");
      for (const key of ["nobody", "", "a", "toString", "__proto__"]) {
        expect(posting(rows, order, "party", key)).toEqual([]);
        expect(posting(rows, order, "party", key, "2026")).toEqual([]);
      }
      expect(() => posting(rows, order, "party", "nobody", "soon")).toThrow(WhenError);
    }
    for (let day = 0; day < 3000; day += 1) {
      const text = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
      expect(inOrder(rows, order, text).length).toBe(
        { "2026-02-24": 1, "2026-02-25": 1, "2026-02-01": 1, "2025-01-01": 1 }[text] ?? 0,
      );
    }
  });

  test("refuses other axes, other records' orders and periods that are none", () => {
    // @ts-expect-error the axes are those of the order
    const wrong = () => posting(rows, order, "person", "meta");
    expect(wrong).toThrow(expect.objectContaining({ code: "unknown-axis", value: "person" }));
    expect(wrong).toThrow('expected one of the kinds of key that this order has (party); found "person"');
    expect(() => posting(rows, order as Order, "toString", "meta")).toThrow(/unknown|kinds of key/);
    expect(() => posting(rows, { ...order, postings: {} } as Order, "party", "meta")).toThrow("(none)");
    const { party } = order.postings;
    expect(() => posting(rows, { ...order, postings: { party, other: party } } as Order, "person", "meta")).toThrow(
      "(party, other)",
    );
    expect(posting(rows, order, "party", "meta", "2026").length).toBe(2);
    expect(() => posting(rows, order, "party", "meta", ["2026"] as never)).toThrow(WhenError);
    expect(() => posting(rows.slice(1), order, "party", "meta")).toThrow(
      expect.objectContaining({ code: "wrong-order", value: 5 }),
    );
    expect(() => inOrder(rows.slice(1), order)).toThrow(
      "expected an order of 4 records, the one of the same package and version; found 5",
    );
    expect(() => posting(rows, order, "party", "meta", "soon")).toThrow(WhenError);
  });

  test("says what a plain search says, whatever the records", () => {
    const row = fc.record({
      date: fc.option(fc.constantFrom("2025", "2026-01", "2026-01-15", "2026-02-01", "2026-33", "2027-12-31")),
      parties: fc.uniqueArray(fc.constantFrom("amd", "google", "meta", "nvidia", "openai"), { maxLength: 3 }),
    });
    const key = fc.constantFrom("amd", "google", "meta", "nvidia", "openai", "nobody");
    const period = fc.option(fc.constantFrom("2026", "2026-01", "2026-01-15/..", "../2026-01", "2027-12-31", "2024"), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), key, period, (some, party, within) => {
        const all = some.map((one, index) => ({ ...one, id: String(index).padStart(2, "0") }));
        const prebuilt = orderOf(all);
        const { from, to } = within === undefined ? { from: null, to: null } : bounds(within);
        const expected = prebuilt.byDate
          .map((position) => all[position] as Row)
          .filter((one) => {
            if (within === undefined) return true;
            const day = one.date && bounds(one.date).from;
            return day !== null && (from === null || day >= from) && (to === null || day <= to);
          });
        expect(inOrder(all, prebuilt, within)).toEqual(expected);
        // The first times by search, then from a table.
        for (let time = 0; time < 20; time += 1) {
          const found = posting(all, prebuilt, "party", party, within);
          expect(found).toEqual(expected.filter((one) => one.parties.includes(party)));
        }
      }),
    );
  });
});

describe("records that a program has sorted otherwise", () => {
  const prebuilt = (count: number) => {
    const many = Array.from({ length: count }, (_, index): Row => {
      const date = `20${String(10 + ((index * 7) % 17))}`;
      return { id: String(index).padStart(5, "0"), date, parties: ["meta"] };
    });
    return { many, order: orderOf(many) };
  };
  const byDate = (a: Row, b: Row) => Number(a.date) - Number(b.date) || (a.id < b.id ? 1 : -1);

  test.each([[40], [600], [5000]])("%i of them are refused, not taken for others", (count) => {
    for (const sort of [(list: Row[]) => list.reverse(), (list: Row[]) => list.sort(byDate)]) {
      const { many, order: before } = prebuilt(count);
      sort(many);
      const refused = expect.objectContaining({ name: "QueryError", code: "wrong-order", value: expect.any(String) });
      for (let time = 0; time < 20; time += 1) {
        expect(() => posting(many, before, "party", "meta")).toThrow(refused);
        expect(() => posting(many, before, "party", "meta", "2015")).toThrow(refused);
      }
      expect(() => inOrder(many, before)).toThrow(refused);
      expect(() => inOrder(many, before, "2015")).toThrow("records sorted by id");
      const sortedAgain = [...many].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(inOrder(sortedAgain, before)).toHaveLength(count);
    }
  });

  test("two that changed places are noticed among few, and among many once a table is made", () => {
    for (const [count, noticedAt] of [
      [500, 0],
      [5000, 16],
    ] as const) {
      const { many, order: before } = prebuilt(count);
      [many[10], many[11]] = [many[11] as Row, many[10] as Row];
      const times = Array.from({ length: 18 }, (_, time) => time).filter((time) => {
        try {
          posting(many, before, "party", "meta");
        } catch {
          return true;
        }
        return time < 0;
      });
      expect(times[0]).toBe(noticedAt);
    }
  });

  test("a table that was made before keeps to the records it was made of", () => {
    const { many, order: before } = prebuilt(40);
    const expected = posting(many, before, "party", "meta", "2015");
    for (let time = 0; time < 20; time += 1) posting(many, before, "party", "meta");
    many.reverse();
    expect(posting(many, before, "party", "meta", "2015")).toEqual(expected);
    many.push({ id: "more", date: null, parties: [] });
    expect(() => posting(many, before, "party", "meta")).toThrow(
      expect.objectContaining({ code: "wrong-order", value: 40 }),
    );
  });
});

test("an answer is a list of its own: what is done to it changes no later answer", () => {
  for (let time = 0; time < 40; time += 1) {
    posting(rows, order, "party", "meta").reverse();
    inOrder(rows, order).reverse();
    posting(rows, order, "party", "meta", "2026").length = 0;
  }
  expect(ids(posting(rows, order, "party", "meta"))).toBe("baec");
  expect(ids(inOrder(rows, order))).toBe("bdaec");
});

test("tables of several orders, kinds of key and lists of records are not taken for each other", () => {
  const two = { ...order, postings: { ...order.postings, other: { keys: ["meta"], offsets: [0, 1], positions: [3] } } };
  const copies = rows.map((row) => ({ ...row }));
  const noDays = { ...order, days: rows.map(() => null) };
  for (let time = 0; time < 20; time += 1) {
    expect(ids(posting(rows, two, "other", "meta"))).toBe("d");
    expect(ids(posting(rows, two, "party", "meta"))).toBe("baec");
    expect(posting(copies, two, "party", "amd")[0]).toBe(copies[0]);
    expect(posting(rows, two, "party", "amd")[0]).toBe(rows[0]);
  }
  // The table of one list is not asked for another.
  for (let time = 0; time < 20; time += 1) posting(rows, two, "party", "amd");
  expect(posting(copies, two, "party", "amd")[0]).toBe(copies[0]);
  expect(posting(rows, two, "party", "amd")[0]).toBe(rows[0]);
  for (const one of [order, noDays, order]) {
    for (let time = 0; time < 20; time += 1) {
      expect(ids(posting(rows, one, "party", "meta", "2026"))).toBe(one === order ? "ae" : "");
    }
  }
});

test("dayNumber counts from 1970-01-01", () => {
  expect(["1970-01-01", "1970-01-02", "1969-12-31", "2026-02-24"].map(dayNumber)).toEqual([0, 1, -1, 20508]);
});
