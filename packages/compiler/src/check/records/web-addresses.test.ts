import { expect, test } from "vitest";
import { problemsIn } from "../../testing/problems-in.ts";

const organization = (head: string, says: string) =>
  problemsIn({
    "organizations/x": `name: X\n${head}about: { kind: company }\nclaims: [{ source: reuters-2026-02-24, says: { ${says} } }]`,
  });

test("websites are of the web", () => {
  expect(organization("", "website: https://example.org")).toEqual([]);
  expect(organization("", "website: javascript:alert(1)")).toEqual([
    "claims[0].says.website: an address that begins with javascript:",
  ]);
});

test("ids elsewhere may be addresses, of the web too", () => {
  expect(organization("sameAs: { isni: https://isni.org/1 }\n", "names: [X]")).toEqual([]);
  expect(organization("sameAs: { isni: 'data:x' }\n", "names: [X]")).toEqual([
    "sameAs.isni: an address that begins with data:",
  ]);
});
