import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTree } from "./tree.ts";

const main = join(import.meta.dirname, "../src/main.ts");
const timeout = 30_000;

function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...options], { encoding: "utf8" });
  return { status, stdout, stderr };
}

function checkedOf(root: string): string {
  return join(root, ".almanac", "checked");
}

test("a good tree is written, one file a dataset, in ASCII, and nothing else", { timeout }, () => {
  const { root } = makeTree();
  const { status, stdout, stderr } = run("check", "--root", root);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^chips {9}3 records, 5 claims$/m);
  expect(stdout).toMatch(/^All right after \d+\.\d s; 8 changed files written to \.almanac\/checked\.$/m);
  expect(readdirSync(checkedOf(root)).sort()).toEqual(
    ["chips", "deals", "financials", "models", "moves", "organizations", "people", "sources"].map(
      (name) => `${name}.json`,
    ),
  );
  for (const name of readdirSync(checkedOf(root))) {
    expect(readFileSync(join(checkedOf(root), name), "latin1")).toMatch(/^[\x20-\x7e]*$/);
  }
  expect(readdirSync(root).sort()).toEqual([".almanac", "packages"]);
});

test("a second run writes only what changed", { timeout }, () => {
  const { root, datasets } = makeTree();
  run("check", "--root", root);
  const old = new Date("2026-01-01");
  for (const name of readdirSync(checkedOf(root))) utimesSync(join(checkedOf(root), name), old, old);
  writeFileSync(join(datasets, "people/records/x.yaml"), "name: Zoë\nclaims: [{ source: reuters-2026-11, note: n }]\n");
  expect(run("check", "--root", root).stdout).toMatch(/; 1 changed file written/);
  const changed = readdirSync(checkedOf(root)).filter(
    (name) => statSync(join(checkedOf(root), name)).mtimeMs > old.getTime(),
  );
  expect(changed).toEqual(["people.json"]);
  expect(readFileSync(join(checkedOf(root), "people.json"), "utf8")).toContain('"name":"Zo\\u00eb"');
});

test("with a problem nothing is written, and what stood there stays", { timeout }, () => {
  const { root, datasets } = makeTree();
  mkdirSync(checkedOf(root), { recursive: true });
  writeFileSync(join(checkedOf(root), "chips.json"), "as it was");
  writeFileSync(join(datasets, "deals/records/x.yaml"), "name: X\n");
  const { status, stdout, stderr } = run("check", "--root", root);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^packages\/datasets\/deals\/records\/x\.yaml:1:1 claims: `claims` is missing; /);
  expect(stderr).toMatch(/\n\n1 problem in 1 file; nothing was written\.\n$/);
  expect(readdirSync(checkedOf(root))).toEqual(["chips.json"]);
  expect(readFileSync(join(checkedOf(root), "chips.json"), "utf8")).toBe("as it was");
});

test("a command that is not there", { timeout }, () => {
  expect(run("chekc")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^usage:/) });
  expect(run("check", "--roto", ".")).toMatchObject({ status: 2 });
});
