import { expect, test } from "vitest";
import { getById } from "./get-by-id.ts";

const records = ["a", "a-b", "ab", "b", "c-1", "c-10", "c-2"].map((id) => ({ id }));
const redirects = [
  { from: "old", to: "b" },
  { from: "both", split: ["a", "b"] },
  { from: "never", gone: true },
];

test("every record is found by its id", () => {
  for (const record of records) expect(getById(records, redirects, record.id)).toBe(record);
});

test("an unknown id gives undefined", () => {
  for (const id of ["", "0", "a-", "zz", "__proto__", "toString"]) {
    expect(getById(records, redirects, id)).toBeUndefined();
  }
  expect(getById([], redirects, "a")).toBeUndefined();
});

test("a renamed id leads on; a split or withdrawn one does not", () => {
  expect(getById(records, redirects, "old")).toEqual({ id: "b" });
  expect(getById(records, redirects, "both")).toBeUndefined();
  expect(getById(records, redirects, "never")).toBeUndefined();
});

test("a user who sorts the published array in place still finds every record", () => {
  const turned = records.toReversed();
  for (const record of records) expect(getById(turned, redirects, record.id)).toBe(record);
  expect(getById(turned, redirects, "old")).toEqual({ id: "b" });
});
