import { expect, test } from "vitest";
import { buildLibrary } from "../../test-support/build-library.ts";
import { pageOf } from "../../test-support/page-of.ts";

const shown = (chosen: string, other: string) => {
  const library = buildLibrary({
    deals: {
      deal: {
        name: "Deal",
        claims: [
          { id: "one", source: "paper-2026-01-01", says: { value: chosen } },
          { id: "two", source: "other-2026-01-02", says: { value: other } },
        ],
        rulings: [{ field: "value", prefer: "one", why: "for the test" }],
      },
    },
  });
  return pageOf(library, "deals", "deal").headline?.source?.claims.map(({ word }) => word);
};

test.each([
  ["72.2e9 USD", "72.215e9 USD", "agrees"],
  ["60e9 to 100e9 USD", "60e9 to 100e9 USD", "agrees"],
  ["60e9 to 100e9 USD", "tens of billions USD", "fits"],
  ["60e9 to 100e9 USD", "80e9 USD", "fits"],
  ["60e9 to 100e9 USD", "about 104e9 USD", "fits"],
  ["60e9 to 100e9 USD", "100e9 USD", "fits"],
  ["60e9 to 100e9 USD", "up to 100e9 USD", "fits"],
  ["60e9 to 100e9 USD", "over 100e9 USD", "at the edge"],
  ["60e9 to 100e9 USD", "up to 60e9 USD", "at the edge"],
  ["100e9 USD", "over 100e9 USD", "at the edge"],
  ["60e9 to 100e9 USD", "over 200e9 USD", "≠\u00a0rival"],
])("beside %s, %s %s", (chosen, other, word) => {
  expect(shown(chosen, other)).toEqual(["chosen", word]);
});

test("a vaguer date fits, the same date agrees", () => {
  const claims = ["2026-02-24", "2026-02", "2026-02-24"].map((when, index) => ({
    id: `claim-${index}`,
    source: `paper-${index}-2026-03-0${index + 1}`,
    events: [{ type: "signed", when }],
  }));
  const page = pageOf(buildLibrary({ deals: { deal: { name: "Deal", claims } } }), "deals", "deal");
  expect(page.events[0]?.source?.claims.map(({ word, value }) => [word, value])).toEqual([
    ["chosen", "24 Feb 2026"],
    ["agrees", "24 Feb 2026"],
    ["fits", "Feb 2026"],
  ]);
});
