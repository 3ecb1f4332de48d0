import { expect, test } from "vitest";
import { buildLibrary, type ShortClaim, type ShortRecord } from "../../../test-support/build-library.ts";
import { pageOf } from "../../../test-support/page-of.ts";

const named = (name: string): ShortRecord => ({
  name,
  about: { kind: "company" },
  claims: [{ source: "paper-2026-01-01", note: "named" }],
});
const organizations = { meta: named("Meta"), amd: named("AMD"), apple: named("Apple") };

function dealLede(says: ShortClaim["says"], events: ShortClaim["events"] = []): string {
  const claims = [{ source: "paper-2026-03-01", says, events }] as ShortClaim[];
  return pageOf(buildLibrary({ organizations, deals: { deal: { name: "Deal", claims } } }), "deals", "deal").lede;
}

const purchase = { kinds: ["chip-purchase"], customers: ["meta"], suppliers: ["amd"] };

test("a signed purchase is what the buyer is to do; a price that no party stated is said to be none of theirs", () => {
  expect(
    dealLede({ ...purchase, capacity: "up to 6 GW", value: "60e9 to 100e9 USD" }, [
      { type: "signed", when: "2026-02-24" },
    ]),
  ).toBe(
    "Meta is to buy chips from AMD: up to 6 GW, worth $60–100 bn; signed 24 Feb 2026, as Paper reports. No party has stated a price.",
  );
});

test.each([
  ["talks", "Meta was in talks to buy chips from AMD"],
  ["intent", "Meta means to buy chips from AMD"],
  ["completed", "Meta bought chips from AMD"],
  ["terminated", "Meta was to buy chips from AMD"],
])("a deal in the state %s", (type, beginning) => {
  expect(dealLede(purchase, [{ type, when: "2026-02" }])).toContain(beginning);
});

test("parties whose sides nobody tells stand beside each other", () => {
  expect(dealLede({ kinds: ["partnership"], partners: ["meta", "amd"] })).toBe("Partnership between AMD and Meta.");
});

function moveLede(says: ShortClaim["says"], about: Record<string, string> = { person: "ada" }): string {
  const people = { ada: { name: "Ada", claims: [{ source: "paper-2026-01-01", note: "named" }] } };
  const claims = [{ source: "paper-2026-03-01", says }] as ShortClaim[];
  return pageOf(
    buildLibrary({ organizations, people, moves: { move: { name: "Move", about, claims } } }),
    "moves",
    "move",
  ).lede;
}

test.each([
  [{ from: "apple", to: "meta", roleTo: "chief scientist" }, "Ada goes from Apple to Meta, as chief scientist."],
  [{ from: "meta", tenure: "12 years" }, "Ada leaves Meta, after 12 years."],
  [{ to: "meta" }, "Ada joins Meta."],
  [{ from: "meta", to: "meta", roleTo: "adviser" }, "Ada takes a new role at Meta, as adviser."],
])("a move that says %j", (says, lede) => {
  expect(moveLede(says)).toBe(lede);
});

test("a group that is laid off", () => {
  const lede = moveLede({ kinds: ["layoff"], from: "meta", headcount: "about 600 people" }, { group: "Meta AI staff" });
  expect(lede).toBe("Meta AI staff (about 600 people) are laid off by Meta.");
});
