import { expect, test } from "vitest";
import { compareSurface } from "./compare-surface.ts";

const before = `package @ai-almanac/x
engines {"node":">=20.19"}
depends on nothing
door .: import.types, import.default
door ./old: file

# .
Deal: interface
Deal.capacity: readonly capacity: Quantity | null;
Deal.terms: readonly terms: string;
getDeal: function getDeal(id: DealId): Deal;
getDeal: function getDeal(id: string): Deal | undefined;
same: same: number

# ./claims
dealClaims: dealClaims: ClaimSet<Deal>
`;

test("nothing, where nothing changed", () => expect(compareSurface(before, before)).toEqual([]));

test("what goes and what comes", () => {
  const after = before
    .replace("20.19", "22")
    .replace("door ./old: file\n", "")
    .replace("Quantity | null", "Quantity")
    .replace("Deal.terms: readonly terms: string;\n", "Deal.customers: readonly customers: string;\n")
    .replace("getDeal(id: string)", "getDeal(id: string, day?: string)")
    .replace("dealClaims: dealClaims", "claims: claims");
  expect(compareSurface(before, after).map(({ bump, text }) => `${bump}: ${text}`)).toMatchInlineSnapshot(`
    [
      "major: engines {"node":">=20.19"} became {"node":">=22"}",
      "major: Deal.capacity changed its type",
      "minor: Deal.customers is new",
      "minor: getDeal changed: see whether that breaks a caller, which would be major",
      "minor: ./claims claims is new",
      "major: door ./old is gone",
      "major: Deal.terms is gone",
      "major: ./claims dealClaims is gone",
    ]
  `);
});
