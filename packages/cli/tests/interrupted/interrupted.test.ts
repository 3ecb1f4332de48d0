import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readFiles } from "@ai-almanac/compiler";
import { expect, test } from "vitest";
import { checkFiles } from "../../../compiler/src/check-all.ts";
import { makeTree } from "../../../compiler/tests/tree.ts";

const program = join(import.meta.dirname, "../../src/main.ts");
const compiler = join(import.meta.dirname, "../../../compiler/src/main.ts");
/** Some twenty starts of a program each. */
const timeout = 600_000;

/** `killAt`: the write, counted from 1, at which it is killed; 0 = never. */
function start(root: string, words: readonly string[], { killAt = 0, script = program } = {}): ChildProcess {
  const hook = killAt === 0 ? [] : ["--import", pathToFileURL(join(import.meta.dirname, "kill-at.ts")).href];
  const env = { ...process.env, KILL_AT: String(killAt) };
  return spawn(process.execPath, [...hook, script, ...words], { cwd: root, stdio: "ignore", env });
}

/** The exit code; null after a signal. A child that is gone already tells no more, so it is asked first. */
async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => child.once("exit", resolve));
}

/** Runs a program again and again, killed at its first write, its second one and so on until it comes to its end. */
async function killedEverywhere(run: (killAt: number) => Promise<number | null>, look: () => void): Promise<number> {
  for (let killAt = 1; ; killAt += 1) {
    const code = await run(killAt);
    look();
    if (code !== null) {
      expect(code).toBe(0);
      return killAt - 1;
    }
  }
}

const newDeal = (number: number) => [
  ...[
    "new",
    "deal",
    `deal-${number}`,
    "--name",
    `Deal ${number}`,
    "--say",
    `capacity=${number + 1} GW`,
    "--title",
    "T",
  ],
  ...[
    "--url",
    `https://example.org/${number}`,
    "--publisher",
    `paper-${number}`,
    "--publisher-name",
    `Paper ${number}`,
  ],
  ...["--publisher-kind", "reported", "--published", "2026-11-01", "--read", "2026-11-23"],
];

/** What killed commands left half done. */
function drafts(root: string): string[] {
  return globSync("packages/datasets/**/.*.draft", { cwd: root });
}

/** Every file of records is whole, and what is there is right. */
function expectSound(root: string): void {
  expect(checkFiles(readFiles(root)).problems).toEqual([]);
}

test("`new`, killed at any of its writes, leaves the record with its source or nothing wrong, and the next one works", {
  timeout,
}, async () => {
  const { root, datasets } = makeTree();
  let number = 0;
  const kills = await killedEverywhere(
    (killAt) => ended(start(root, newDeal(number), { killAt })),
    () => {
      expectSound(root);
      const there = existsSync(join(datasets, `deals/records/deal-${number}.yaml`));
      if (there) expect(existsSync(join(datasets, `sources/records/paper-${number}-2026-11-01.yaml`))).toBe(true);
      number += 1;
    },
  );
  // The lock, three drafts, three names, and all of them taken away again.
  expect(kills).toBeGreaterThan(12);
  expect(existsSync(join(datasets, `deals/records/deal-${number - 1}.yaml`))).toBe(true);
  expect(drafts(root)).toEqual([]);
});

test("eight at once: none is lost, none mixes with another", { timeout }, async () => {
  const { root, datasets } = makeTree();
  const numbers = [...Array(8).keys()];
  expect(await Promise.all(numbers.map((number) => ended(start(root, newDeal(number)))))).toEqual(numbers.map(() => 0));
  expectSound(root);
  const publishers = readFileSync(join(datasets, "sources/publishers.yaml"), "utf8");
  for (const number of numbers)
    expect(publishers).toContain(`paper-${number}: { name: Paper ${number}, kind: reported }`);
});

test("two of one id: one is written, the other is told", { timeout }, async () => {
  const { root } = makeTree();
  const codes = await Promise.all([0, 1].map(() => ended(start(root, newDeal(0)))));
  expect(codes.sort()).toEqual([0, 1]);
  expectSound(root);
});

test("`new`, `check --fix` and a compile at once: each does its own, and no file is torn", { timeout }, async () => {
  const { root, datasets } = makeTree();
  const untidy = join(datasets, "people/records/p.yaml");
  writeFileSync(untidy, "claims: [{ source: reuters-2026-11, note: n }]\nname: P\n");
  const fix = ["check", "--fix"];
  const compile = { script: compiler };
  const codes = await Promise.all([
    ...[newDeal(0), fix, newDeal(1), fix].map((words) => ended(start(root, words))),
    ...[1, 2].map(() => ended(start(root, ["check", "--root", root], compile))),
  ]);
  expect(codes).toEqual(codes.map(() => 0));
  expectSound(root);
  expect(readFileSync(untidy, "utf8")).toMatch(/^name: P\nclaims:/);
  for (const number of [0, 1]) expect(existsSync(join(datasets, `deals/records/deal-${number}.yaml`))).toBe(true);
  for (const name of globSync("*.json", { cwd: join(root, ".almanac/checked") })) {
    expect(() => JSON.parse(readFileSync(join(root, ".almanac/checked", name), "utf8"))).not.toThrow();
  }
});

test("`check --fix`, killed at any of its writes, leaves every file whole: as it was, or mended", {
  timeout,
}, async () => {
  const { root, datasets } = makeTree();
  const was = "claims:\n  - { says: { names: [P] }, source: reuters-2026-11 }\nname: P\n";
  const mended = "name: P\nclaims:\n  - { source: reuters-2026-11, says: { names: [P] } }\n";
  const paths = ["a", "b"].map((id) => join(datasets, `people/records/p-${id}.yaml`));
  const kills = await killedEverywhere(
    (killAt) => {
      for (const path of paths) writeFileSync(path, was);
      return ended(start(root, ["check", "--fix"], { killAt }));
    },
    () => {
      for (const path of paths) expect([was, mended]).toContain(readFileSync(path, "utf8"));
      expectSound(root);
    },
  );
  expect(kills).toBeGreaterThan(10);
  for (const path of paths) expect(readFileSync(path, "utf8")).toBe(mended);
  expect(drafts(root)).toEqual([]);
});

test("a compile, killed at any of its writes, leaves every checked file whole: of before, or of now", {
  timeout,
}, async () => {
  const { root, datasets } = makeTree();
  const folder = join(root, ".almanac/checked");
  const kills = await killedEverywhere(
    (killAt) => {
      writeFileSync(
        join(datasets, "people/records/p.yaml"),
        `name: P${killAt}\nclaims: [{ source: reuters-2026-11, note: ${"x".repeat(100)} }]\n`,
      );
      return ended(start(root, ["check", "--root", root], { killAt, script: compiler }));
    },
    () => {
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-z]+\.json$/.test(name)) : [];
      for (const name of names) expect(() => JSON.parse(readFileSync(join(folder, name), "utf8"))).not.toThrow();
    },
  );
  // What one write finishes, the next run finds done.
  expect(kills).toBeGreaterThan(5);
  expect(readFileSync(join(folder, "people.json"), "utf8")).toContain(`P${kills + 1}`);
});
