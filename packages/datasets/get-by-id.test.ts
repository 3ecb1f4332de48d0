import fc from "fast-check";
import { expect, test } from "vitest";
import { finder } from "./get-by-id.ts";

const records = ["a", "a-b", "ab", "b", "c-1", "c-10", "c-2"].map((id) => ({ id }));
const redirects = [
  { from: "old", to: "b" },
  { from: "both", split: ["a", "b"] },
  { from: "never", gone: true },
];
/** Enough to be given a table. */
const times = 40;

test("every record is found by its id, however often one asks", () => {
  const find = finder(records, redirects);
  for (let time = 0; time < times; time += 1) for (const record of records) expect(find(record.id)).toBe(record);
});

test("an unknown id gives undefined", () => {
  const [find, inNothing] = [finder(records, redirects), finder([], redirects)];
  for (let time = 0; time < times; time += 1) {
    for (const id of ["", "0", "a-", "zz", "__proto__", "constructor", "toString"]) expect(find(id)).toBeUndefined();
    expect(inNothing("a")).toBeUndefined();
    expect(inNothing("old")).toBeUndefined();
  }
});

test("a renamed id leads on; a split or withdrawn one does not", () => {
  const find = finder(records, redirects);
  for (let time = 0; time < times; time += 1) {
    expect(find("old")).toEqual({ id: "b" });
    expect(find("both")).toBeUndefined();
    expect(find("never")).toBeUndefined();
  }
});

test("a user who sorts the published array in place still finds every record, before and after a table is made", () => {
  const turned = records.toReversed();
  const find = finder(turned, redirects);
  for (let time = 0; time < times; time += 1) {
    for (const record of records) expect(find(record.id)).toBe(record);
    expect(find("old")).toEqual({ id: "b" });
    turned.reverse();
  }
});

test("the table answers what the search answered", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "__proto__", "hasOwnProperty", "1", "01", "é");
  const redirect = fc.oneof(fc.record({ from: id, to: id }), fc.record({ from: id }));
  fc.assert(
    fc.property(
      fc.uniqueArray(id),
      fc.uniqueArray(redirect, { selector: ({ from }) => from }),
      id,
      (ids, moved, asked) => {
        const find = finder(
          ids.sort().map((one) => ({ id: one })),
          moved,
        );
        const first = find(asked);
        const moves: readonly { from: string; to?: string }[] = moved;
        const to = moves.find(({ from }) => from === asked)?.to;
        expect(first?.id).toBe([asked, to].find((one) => ids.some((known) => known === one)));
        for (let time = 0; time < times; time += 1) expect(find(asked)).toBe(first);
      },
    ),
  );
});
