import { expect, test } from "vitest";
import { buildLibrary } from "../../test-support/build-library.ts";
import { viewDealRoles } from "./deal-totals.ts";

const buys = { customers: ["meta"], suppliers: ["amd"] };
const signed = { type: "signed", when: "2026-01-01" };
const library = buildLibrary({
  organizations: Object.fromEntries(
    ["meta", "amd", "scale-ai"].map((id) => [
      id,
      { name: id, about: { kind: "company" }, claims: [{ source: "a-2026" }] },
    ]),
  ),
  deals: {
    one: {
      name: "One",
      claims: [{ source: "a-2026-01-01", says: { ...buys, value: "over 10e9 USD" }, events: [signed] }],
    },
    two: {
      name: "Two",
      claims: [{ source: "a-2026-01-01", says: { ...buys, value: "undisclosed USD" }, events: [signed] }],
    },
    three: {
      name: "Three",
      claims: [
        {
          source: "a-2026-01-01",
          says: { ...buys, value: "5e9 USD" },
          events: [signed, { type: "terminated", when: "2026-02" }],
        },
      ],
    },
    stake: {
      name: "Stake",
      claims: [
        {
          source: "a-2026-01-01",
          says: { investors: ["meta"], investees: ["scale-ai"], value: "14.3e9 USD" },
          events: [{ type: "closed", when: "2026-01" }],
        },
      ],
    },
  },
});

test("a total is what is stated, and says what it leaves open", () => {
  const roles = viewDealRoles(library, "meta");
  expect(roles.map(({ title, amounts, why }) => [title, amounts, why])).toEqual([
    [
      "Deals in",
      ["at least $10 bn"],
      "The sum of two deals as they were stated: one undisclosed. One that was stopped does not count.",
    ],
    ["Invests and lends", ["$14.3 bn"], "One deal as it was stated."],
  ]);
  expect(roles[0]?.deals).toHaveLength(3);
});

test("the other side has the same deals out", () => {
  expect(viewDealRoles(library, "amd").map(({ title }) => title)).toEqual(["Deals out"]);
});
