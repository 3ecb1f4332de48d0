import { definitions } from "@ai-almanac/schema";
import { expect, test } from "vitest";
import { layouts } from "./layout.ts";

test.each(Object.values(definitions))("every field of $name stands in exactly one section", ({ name, fields }) => {
  const placed = layouts[name].flatMap((section) => section.fields);
  expect(placed.toSorted()).toEqual(Object.keys(fields).sort());
});

test.each(Object.values(definitions))("what readers of $name expect is a field of its section", ({ name }) => {
  for (const { fields, expected = [] } of layouts[name]) expect(fields).toEqual(expect.arrayContaining([...expected]));
});
