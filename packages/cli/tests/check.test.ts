import { expect, test } from "vitest";
import { makeRepository } from "./repository.ts";

const deal = "packages/datasets/deals/records/meta-amd-2026-02.yaml";
const timeout = 300_000;

test("--changed looks at what differs from the last commit", { timeout }, async () => {
  const { run, edit, write } = makeRepository();
  expect(await run("check", "--changed")).toMatch(/0 changed files and 0 files that refer to them: all right/);
  edit(deal, "up to 6 GW", "up to 6 kW");
  write("packages/datasets/people/records/x.yaml", "name: X\n");
  expect(await run("check", "--changed")).toMatchSnapshot();
});

test("--fix mends, and says what it mended; with --changed only what changed", { timeout }, async () => {
  const { run, edit, read, git } = makeRepository();
  edit(deal, "value: about 60e9 USD", "value: approx. 60 billion usd");
  const first = await run("check", "--fix", "--changed");
  expect(first).toMatch(
    /^mended packages\/datasets\/deals\/records\/meta-amd-2026-02\.yaml\n1 changed file and 0 files/m,
  );
  expect(read(deal)).toContain("value: about 60e9 USD");
  expect(await run("check", "--fix")).toMatch(/^mended packages\/datasets\/chips/m);
  expect(await run("check", "--fix")).not.toContain("mended");
  // What is mended is only how it is written.
  expect(git("status", "--short")).toContain("chips");
  expect(await run("diff")).toContain("No record changed.");
});

test("diff as JSON and Markdown, and between two commits", { timeout }, async () => {
  const { run, edit, git } = makeRepository();
  edit(deal, "up to 6 GW", "up to 7 GW");
  git("add", "--all");
  git("commit", "--quiet", "--message", "correct");
  edit(deal, "up to 7 GW", "up to 8 GW");
  expect(await run("diff", "--base", "main", "--head", "work", "--format", "markdown")).toMatchSnapshot();
  const json = await run("diff", "--format", "json");
  expect(JSON.parse(json.slice(json.indexOf("{"), json.lastIndexOf("}") + 1))).toMatchObject({
    datasets: [
      { dataset: "deals", changed: [{ fields: [{ field: "capacity", cause: "correction", before: "up to 6 GW" }] }] },
    ],
    packages: [{ package: "@ai-almanac/deals", bump: "patch" }],
  });
  expect(await run("diff", "--base", "nowhere")).toMatch(/no revision to compare with[\s\S]*exit 1/);
  expect(await run("diff", "--base", "--output=x")).toMatch(/exit 1/);
  expect(await run("diff", "--format", "xml")).toMatch(/no such format[\s\S]*exit 2/);
});
