import { expect, test } from "vitest";
import { buildLibrary } from "../../test-support/build-library.ts";
import { pageOf } from "../../test-support/page-of.ts";
import { workedExamples } from "../../test-support/worked-examples.ts";
import { sectionsOf } from "./sections.ts";
import { valueText } from "./value.ts";

const library = buildLibrary(workedExamples);

test("a cancelled chip: what happened, the plan that is void, values, what nobody says", () => {
  const page = pageOf(library, "chips", "meta-mtia-v5");
  expect(page.lede).toBe(
    "A 2 nm custom chip by Meta, made by TSMC, for training; cancelled 16–22 Feb 2026, as The Information reports.",
  );
  expect(page.status).toMatchObject({ mark: "cancelled", word: "Cancelled", when: { text: "16–22 Feb 2026" } });
  expect(page.crumbs).toEqual([
    { text: "Chips", href: "/chips/" },
    { text: "Meta", href: "/organizations/meta/" },
  ]);
  expect(page.targets).toMatchObject([
    { word: "Design finished", outcome: "void: cancelled", history: [{ target: { text: "4th quarter 2026" } }] },
  ]);
  expect(page.groups.map((group) => group.title)).toEqual(["Making"]);
  expect(page.groups[0]?.missing).toEqual(["Peak rate", "memory", "memory bandwidth", "design power"]);
});

test("a deal: the value large, its ruling, every way of putting it on one scale", () => {
  const page = pageOf(library, "deals", "meta-amd-2026-02");
  expect(page.headline).toMatchObject({ contested: true, ruling: "no official figure; spans the reports" });
  expect(page.headline?.source).toMatchObject({ speaker: "Techflow", byRuling: true, kind: "reported" });
  const [quarrel] = page.quarrels;
  expect(quarrel?.sides.map((side) => side.text)).toEqual(["$60–100 bn", "over $100 bn", "up to $60 bn"]);
  expect(quarrel?.sides[0]).toMatchObject({ chosen: true, drawing: { shape: "bar" } });
  expect(quarrel?.why).toBe(
    "By ruling, Techflow is preferred: no official figure; spans the reports. The others stay.",
  );
  expect(page.targets).toMatchObject([{ event: "delivered", outcome: null, moved: null }]);
  expect(sectionsOf(page).map((section) => section.title)).toEqual([
    "Value",
    "Where sources disagree",
    "Known, by day",
    "What happened",
    "Targets and slips",
    "Parties",
    "Terms",
    "What became known when",
    "Sources",
  ]);
});

test("a value that an editor set aside stays in the drawer, struck, with its reason", () => {
  const page = pageOf(library, "chips", "meta-mtia-300");
  const tdp = page.groups.flatMap((group) => group.facts).find((fact) => fact.field === "tdp");
  expect(tdp?.value && valueText(tdp.value)).toBe("912 W");
  expect(tdp?.source?.claims.map((claim) => [claim.value, claim.word, claim.why])).toEqual([
    ["912 W", "chosen", null],
    ["800 W", "replaced", null],
    ["667 W", "set aside", "the paper calls 667 W typical power"],
  ]);
});

test("a model's release: every date it had, then the day on which it came", () => {
  const page = pageOf(library, "models", "meta-muse-spark");
  const [release] = page.targets;
  expect(release?.history.map((step) => step.target.text)).toEqual([
    "Dec 2025",
    "1st quarter 2026",
    "May 2026 or later",
  ]);
  expect(release?.outcome).toBe("happened 8 Apr 2026");
  expect(page.lede).toBe(
    "A closed model by Meta; released 8 Apr 2026, as Axios reports; its release was first planned for Dec 2025.",
  );
});

test("guidance that was raised: the value, and what was said before", () => {
  const page = pageOf(library, "financials", "meta-capex-2026-guidance");
  expect(page.lede).toBe("The capital expenditure of Meta for 2026 is guided to $125–145 bn, before that $115–135 bn.");
  expect(page.headline?.source?.claims.map((claim) => claim.word)).toEqual(["chosen", "replaced", "replaced"]);
});

test("an organization gathers the records that name it, in both directions", () => {
  const page = pageOf(library, "organizations", "meta");
  expect(page.related.map((section) => [section.title, section.count])).toEqual([
    ["Money", "1 record"],
    ["Chips it designs", "2 records"],
    ["Deals in", "1 record"],
    ["Invests and lends", "1 record"],
    ["People in", "1 record"],
    ["Models", "1 record"],
  ]);
  expect(pageOf(library, "organizations", "apple").related.map((section) => section.title)).toEqual([
    "People out",
    "Hires from it",
  ]);
});

test("a person's career is read from moves and stands first", () => {
  const page = pageOf(library, "people", "ruoming-pang");
  expect(sectionsOf(page)[0]?.title).toBe("Career");
  expect(page.lede).toBe("Known for Apple Foundation Models. Apple to Meta, Jul 2025.");
});
